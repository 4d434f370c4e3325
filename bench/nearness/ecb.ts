import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim } from "../../src/core/claim/claim.ts";
import { type Resources, understand } from "../../src/core/engine.ts";
import { stem } from "../../src/core/lineage/words.ts";
import { propositionIn } from "../../src/core/proposition/proposition.ts";
import type { Span } from "../../src/core/text/span.ts";
import { reportOf } from "../stories/items.ts";

/** A claim with the deeds that ECB+ knows in its words, by their ids across documents; `deed`: that of the word which tells it. */
export interface EcbClaim {
  readonly claim: Claim;
  readonly deed: string | null;
  readonly deeds: readonly string[];
}

/** Documents of one sub-event, each with its claims. */
export interface EcbStory {
  readonly story: string;
  readonly documents: readonly (readonly EcbClaim[])[];
}

interface Mention extends Span {
  readonly text: string;
}

const TOKEN = /<token t_id="(\d+)" sentence="(\d+)" number="\d+">([^<]*)<\/token>/gu;
const ACTION = /<(?:ACTION|NEG_ACTION)_\w+ m_id="(\d+)"\s*>([\s\S]*?)<\//gu;
const SAME = /<CROSS_DOC_COREF[^>]*note="((?:ACT|NEG)[^"]*)"\s*>([\s\S]*?)<\/CROSS/gu;
/** Written to the word before. */
const GLUED = /^(?:[,.;:!?%)\]]|['’](?:s|re|ve|ll|d|m|t)?|n['’]t)$/u;

const plain = (word: string): string =>
  word
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&amp;/gu, "&");

/** The text, with where each token stands in it. Lines of an address are left out. */
const textOf = (xml: string): { readonly text: string; readonly tokens: ReadonlyMap<string, Span> } => {
  const all = [...xml.matchAll(TOKEN)].map(([, id = "", sentence = "", word = ""]) => ({
    id,
    sentence,
    word: plain(word),
  }));
  const addresses = new Set(all.filter(({ word }) => /^https?$/u.test(word)).map(({ sentence }) => sentence));
  const tokens = new Map<string, Span>();
  let [text, before, open] = ["", "", false];
  for (const { id, sentence, word } of all) {
    if (addresses.has(sentence)) continue;
    if (sentence !== before) {
      if (text !== "") text += "\n\n";
      open = false;
    } else if (!GLUED.test(word) && !/[($]$/u.test(text) && !(word === '"' && open) && !(text.endsWith('"') && open))
      text += " ";
    before = sentence;
    if (word === '"') open = !open;
    tokens.set(id, { start: text.length, end: text.length + word.length });
    text += word;
  }
  return { text, tokens };
};

/** Where the deeds of a document are told. */
const deedsOf = (xml: string, text: string, tokens: ReadonlyMap<string, Span>) => {
  const mentions = new Map<string, Mention>();
  for (const [, id = "", body = ""] of xml.matchAll(ACTION)) {
    const spans = [...body.matchAll(/t_id="(\d+)"/gu)].flatMap(([, token = ""]) => tokens.get(token) ?? []);
    const [first, last] = [spans[0], spans.at(-1)];
    if (first && last) mentions.set(id, { start: first.start, end: last.end, text: text.slice(first.start, last.end) });
  }
  return [...xml.matchAll(SAME)].flatMap(([, deed = "", body = ""]) =>
    [...body.matchAll(/<source m_id="(\d+)"/gu)].flatMap(([, id = ""]) => {
      const mention = mentions.get(id);
      return mention ? [{ deed, mention }] : [];
    }),
  );
};

/** So many letters of two stems are alike where one is a form of the other ("arrest", "arrests"). */
const ALIKE = 4;

const tells = ({ text }: Mention, says: string): boolean =>
  text.split(" ").some((word) => stem(word.toLowerCase()).slice(0, ALIKE) === stem(says).slice(0, ALIKE));

export const readEcb = (folder: string, resources: Resources): readonly EcbStory[] =>
  readdirSync(folder)
    .sort()
    .flatMap((topic) => {
      const stories = new Map<string, (readonly EcbClaim[])[]>();
      for (const file of readdirSync(join(folder, topic))
        .filter((name) => name.endsWith(".xml"))
        .sort()) {
        const xml = readFileSync(join(folder, topic, file), "utf8");
        const { text, tokens } = textOf(xml);
        const told = deedsOf(xml, text, tokens);
        const claims = understand(reportOf(file, null, text, null, file), resources).claims.flatMap(
          (claim): EcbClaim[] => {
            const inside = told.filter(({ mention }) => mention.start >= claim.start && mention.end <= claim.end);
            const says = propositionIn(claim)?.says;
            const deed = says === undefined ? undefined : inside.find(({ mention }) => tells(mention, says));
            return inside.length === 0
              ? []
              : [{ claim, deed: deed?.deed ?? null, deeds: inside.map((one) => one.deed) }];
          },
        );
        const story = `${topic}${file.endsWith("plus.xml") ? " plus" : ""}`;
        stories.set(story, [...(stories.get(story) ?? []), claims]);
      }
      return [...stories].map(([story, documents]) => ({ story: `ecb ${story}`, documents }));
    });
