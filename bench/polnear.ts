import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One attribution as annotated: each role is a list of spans in UTF-16 units of `text`; empty where the role is missing. */
export interface GoldAttribution {
  readonly source: readonly Stretch[];
  readonly cue: readonly Stretch[];
  readonly content: readonly Stretch[];
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly GoldAttribution[];
  /** Stretches that the annotators left out (bylines, related links). */
  readonly discarded: readonly Stretch[];
}

/** Reads one part in brat standoff form: `text/*.txt` beside `attributions/*.ann`, whose names add a hash. Offsets of brat are code points. */
export function readPart(directory: string): GoldArticle[] {
  const annotations = join(directory, "attributions");
  const texts = join(directory, "text");
  if (!existsSync(annotations) || !existsSync(texts)) return [];
  const articles: GoldArticle[] = [];
  for (const file of readdirSync(annotations).sort()) {
    if (!file.endsWith(".ann")) continue;
    const stem = file.slice(0, -4);
    const path = [stem, stem.replace(/_[0-9a-f]+$/, "")]
      .map((name) => join(texts, `${name}.txt`))
      .find((name) => existsSync(name));
    if (path === undefined) continue;
    const text = readFileSync(path, "utf8");
    articles.push({ name: stem, text, ...readStandoff(text, readFileSync(join(annotations, file), "utf8")) });
  }
  return articles;
}

function readStandoff(text: string, standoff: string): Pick<GoldArticle, "gold" | "discarded"> {
  const units = codePointOffsets(text);
  const spans = new Map<string, { kind: string; stretches: Stretch[] }>();
  const gold: GoldAttribution[] = [];
  const discarded: Stretch[] = [];
  const lines = standoff.split("\n");
  for (const line of lines) {
    const match = /^(T\d+)\t(\S+) ([\d ;]+)\t/.exec(line);
    if (match === null) continue;
    const stretches = (match[3] as string).split(";").map((pair) => {
      const [start, end] = pair.split(" ").map(Number);
      return { start: units(start ?? 0), end: units(end ?? 0) };
    });
    spans.set(match[1] as string, { kind: match[2] as string, stretches });
    if (match[2] === "Discard") discarded.push(...stretches);
  }
  for (const line of lines) {
    if (!/^E\d+\tAttribution/.test(line)) continue;
    const role = (name: string): Stretch[] =>
      [...line.matchAll(new RegExp(`\\b${name}\\d*:(T\\d+)`, "g"))].flatMap(
        (found) => spans.get(found[1] as string)?.stretches ?? [],
      );
    gold.push({ source: role("Source"), cue: role("Cue"), content: role("Content") });
  }
  return { gold, discarded };
}

function codePointOffsets(text: string): (at: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (at) => at;
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    offsets.push(i);
    if (text.charCodeAt(i) >= 0xd800 && text.charCodeAt(i) <= 0xdbff) i++;
  }
  return (at) => offsets[at] ?? text.length;
}
