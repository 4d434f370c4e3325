import { isVerb } from "../../clause/clause.ts";
import { contentStems } from "../../lineage/words.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { headlineEnd } from "./zones.ts";

/** Tokens [from, to) of a sentence that may tell what a report is about. */
export interface Stretch {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly headline: boolean;
  /** A colon stands behind it in the headline. */
  readonly label?: boolean;
}

/** Marks that part a headline: "Ferry disaster: captain held", "Captain held - live". */
const PARTING = new Set([":", ";", "|", "»", "–", "—", "--", "...", "…"]);
const OPENING_MARK = /^["'“‘«„`]+$/u;
const CLOSING_MARK = /^["'”’»“`]+$/u;
const FINITE = new Set(["VBZ", "VBP", "VBD", "MD"]);
const OF_SPEAKER = new Set(["i", "you", "we", "my", "our", "your"]);
const SUBORDINATE = new Set(["as", "after", "when", "while", "if", "because", "although", "before"]);
const ASKING = new Set(["how", "why", "what", "where", "when", "who", "which"]);

/** A hyphen parts only where it stands alone between spaces. */
const parts = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token) return false;
  if (PARTING.has(token.text)) return true;
  return token.text === "-" && tokens[at - 1]?.end !== token.start && tokens[at + 1]?.start !== token.end;
};

const trimmed = (stretch: Stretch): Stretch => {
  const { tokens } = stretch.sentence;
  let { from, to } = stretch;
  while (from < to && tokens[from]?.upos === "PUNCT" && !OPENING_MARK.test(tokens[from]?.text ?? "")) from += 1;
  while (to > from && tokens[to - 1]?.upos === "PUNCT" && !CLOSING_MARK.test(tokens[to - 1]?.text ?? "")) to -= 1;
  return { ...stretch, from, to };
};

const wordsIn = ({ sentence, from, to }: Stretch): readonly Token[] => sentence.tokens.slice(from, to);

/** The stretches of a headline, mark by mark. */
const headlineStretches = (context: FrameContext): readonly Stretch[] => {
  const end = headlineEnd(context);
  return context.findings.sentences
    .filter((sentence) => sentence.start < end)
    .flatMap((sentence) => {
      const found: Stretch[] = [];
      let from = 0;
      for (let at = 0; at <= sentence.tokens.length; at += 1) {
        const over = at === sentence.tokens.length || (sentence.tokens[at]?.start ?? 0) >= end;
        if (!over && !parts(sentence.tokens, at)) continue;
        found.push(trimmed({ sentence, from, to: at, headline: true, label: sentence.tokens[at]?.text === ":" }));
        from = at + 1;
        if (over) break;
      }
      return found.filter((stretch) => stretch.to > stretch.from);
    });
};

/** How many sentences below the headline may tell what a report is about. */
const OPENING_SENTENCES = 8;
const FEWEST = 6;
/** A longer sentence is told up to its last comma before this many tokens. */
const LONGEST = 40;

const bodyStretches = (context: FrameContext): readonly Stretch[] => {
  const start = context.findings.report.titleSpan?.end ?? 0;
  return context.findings.sentences
    .filter((sentence) => sentence.start >= start && sentence.tokens.length >= FEWEST)
    .slice(0, OPENING_SENTENCES)
    .map((sentence) => {
      const { length } = sentence.tokens;
      const comma =
        length > LONGEST ? sentence.tokens.findLastIndex((token, at) => at < LONGEST && token.text === ",") : -1;
      const to = length <= LONGEST ? length : comma > FEWEST ? comma : LONGEST;
      return trimmed({ sentence, from: 0, to, headline: false });
    });
};

/** Headlines leave out what makes a participle a verb ("Two arrested"), and call the dead dead ("Five dead after fire"). */
const isTelling = ({ sentence }: Stretch, token: Token): boolean => {
  const before = sentence.tokens[token.index - 1];
  if (FINITE.has(token.xpos)) return isVerb(token) || token.upos === "AUX";
  const behindNoun = before !== undefined && ["NOUN", "PROPN", "NUM", "ADV", "CCONJ"].includes(before.upos);
  return behindNoun && ((token.xpos === "VBN" && isVerb(token)) || token.lower === "dead");
};

const isRelative = (sentence: Sentence, at: number): boolean =>
  /^(?:who|which|that)$/.test(sentence.tokens[at - 1]?.lower ?? "") && sentence.tokens[at - 1]?.upos === "PRON";

/** Index of the token by which a stretch tells its matter: its first verb, a relative clause's only where there is no other; null without one. */
export const predicateOf = (stretch: Stretch): number | null => {
  const found = wordsIn(stretch).filter((token) => isTelling(stretch, token));
  const main = found.find((token) => !isRelative(stretch.sentence, token.index)) ?? found[0];
  return main?.index ?? null;
};

/** A rule that weighs a stretch; what it adds, or takes. */
interface Weight {
  readonly id: string;
  readonly of: (stretch: Stretch, title: ReadonlySet<string>) => number;
}

const sharedWith = (stretch: Stretch, title: ReadonlySet<string>): number => {
  if (title.size === 0) return 0;
  const stems = new Set(
    contentStems(
      wordsIn(stretch)
        .map(({ text }) => text)
        .join(" "),
    ),
  );
  return [...title].filter((stem) => stems.has(stem)).length / title.size;
};

/** What speaks for and against a stretch. The figures are ours; only their order matters. */
const WEIGHTS: readonly Weight[] = [
  { id: "setting/in-headline", of: ({ headline }) => (headline ? 3 : 0) },
  { id: "setting/tells", of: (stretch) => (predicateOf(stretch) === null ? 0 : 2) },
  { id: "setting/label", of: (stretch) => (stretch.label && predicateOf(stretch) === null ? -1 : 0) },
  { id: "setting/one-word", of: ({ from, to }) => (to - from < 2 ? -4 : 0) },
  { id: "setting/shares-headline", of: (stretch, title) => (stretch.headline ? 0 : 2 * sharedWith(stretch, title)) },
  {
    id: "setting/in-quotation-marks",
    of: ({ sentence, from }) => (OPENING_MARK.test(sentence.tokens[from]?.text ?? "") ? -4 : 0),
  },
  {
    id: "setting/subordinate",
    of: ({ sentence, from }) => (SUBORDINATE.has(sentence.tokens[from]?.lower ?? "") ? -3 : 0),
  },
  {
    id: "setting/speaker-tells-of-self",
    of: ({ sentence, from }) => (OF_SPEAKER.has(sentence.tokens[from]?.lower ?? "") ? -3 : 0),
  },
  {
    id: "setting/asks",
    of: (stretch) =>
      wordsIn(stretch).some(({ text }) => text === "?") ||
      stretch.sentence.tokens[stretch.to]?.text === "?" ||
      ASKING.has(stretch.sentence.tokens[stretch.from]?.lower ?? "")
        ? -3
        : 0,
  },
];

/**
 * The words in which a report tells its matter: of the headline's stretches and the first sentences the one that weighs most,
 * the first of equals; null where nothing is read.
 */
export const tellingStretch = (context: FrameContext): Stretch | null => {
  const headline = headlineStretches(context);
  const title = new Set(
    contentStems(
      headline
        .flatMap(wordsIn)
        .map(({ text }) => text)
        .join(" "),
    ),
  );
  let best: { readonly stretch: Stretch; readonly weight: number } | null = null;
  for (const stretch of [...headline, ...bodyStretches(context)]) {
    const weight = WEIGHTS.reduce((sum, rule) => sum + rule.of(stretch, title), 0);
    if (weight > 0 && (best === null || weight > best.weight)) best = { stretch, weight };
  }
  return best?.stretch ?? null;
};
