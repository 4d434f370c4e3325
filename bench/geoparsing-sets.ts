import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";

export interface GoldPlace {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  /** Null: annotated as a place, but not resolved. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** 0 where the set has no ids. */
  readonly geonameId: number;
}

export interface GoldText {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  readonly places: readonly GoldPlace[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ["article", "toponym", "location"].includes(name),
});

type Node = Readonly<Record<string, unknown>>;
const child = (node: Node, name: string): Node =>
  typeof node[name] === "object" && node[name] !== null ? (node[name] as Node) : {};
const list = (node: Node, name: string): readonly Node[] =>
  Array.isArray(node[name]) ? (node[name] as readonly Node[]) : [];
const word = (node: Node, name: string): string => {
  const value = node[name];
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null && "#text" in value ? String((value as Node)["#text"]) : "";
};
const degrees = (text: string): number | null =>
  text.trim() === "" || !Number.isFinite(Number(text)) ? null : Number(text);

/** Every `*.xml` of LGL's or GeoVirus' form in the folder. Offsets count code points there; UTF-16 units here. */
export function readGold(folder: string): { readonly part: string; readonly texts: readonly GoldText[] }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xml"))
    .sort()
    .map((name) => {
      const tree = parser.parse(readFileSync(join(folder, name), "utf8")) as Node;
      const texts = list(child(tree, "articles"), "article").map((article, index) => {
        const text = word(article, "text");
        const lgl = list(child(article, "toponyms"), "toponym");
        const places =
          lgl.length > 0
            ? lgl.map((node) => lglPlace(text, node))
            : list(child(article, "locations"), "location").map((node) => virusPlace(text, node));
        return {
          id: String(article["@docid"] ?? index),
          publisher: word(article, "domain") || word(article, "feedid"),
          text,
          places,
        };
      });
      return { part: name.replace(/\.xml$/, ""), texts };
    });
}

function place(text: string, node: Node, phrase: string, at: Node, geonameId: number): GoldPlace {
  let start = Number(word(node, "start"));
  // GeoVirus counts from 1; both drift where a text holds characters beyond the basic plane.
  for (const shift of [0, -1, 1, -2, 2]) {
    if (text.slice(start + shift, start + shift + phrase.length) === phrase) {
      start += shift;
      break;
    }
  }
  return {
    start,
    end: start + phrase.length,
    phrase,
    lat: degrees(word(at, "lat")),
    lon: degrees(word(at, "lon")),
    geonameId,
  };
}

const lglPlace = (text: string, node: Node): GoldPlace => {
  const tag = child(node, "gaztag");
  return place(text, node, word(node, "phrase"), tag, Number(tag["@geonameid"] ?? 0));
};
const virusPlace = (text: string, node: Node): GoldPlace => place(text, node, word(node, "name"), node, 0);
