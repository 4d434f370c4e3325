import type { Claim } from "../claim/claim.ts";
import { type Word, wordsOf } from "../lineage/words.ts";

/** So many words in a row are a claim's own, not the brief's. */
const RUN = 5;
/** Roles that hold a telling, not a name. */
const TELLING = ["content", "on", "event"] as const;

/** A text of a claim, in words. */
interface Source {
  readonly text: string;
  readonly words: readonly Word[];
}

const known = new WeakMap<Claim, readonly Source[]>();

/** Its quote first. Kept with the claim: every sentence that tells it is read against them. */
const sourcesIn = (claim: Claim): readonly Source[] => {
  const before = known.get(claim);
  if (before) return before;
  const { quote, quotation, start, roles } = claim;
  const texts = [
    quote,
    ...(quotation ? [quote.slice(quotation.start - start, quotation.end - start)] : []),
    ...TELLING.flatMap((name) => roles[name]?.text ?? []),
  ];
  const found = texts.map((text) => ({ text, words: wordsOf(text) }));
  known.set(claim, found);
  return found;
};

/** The words of a claim's quote. */
export const quoteWords = (claim: Claim): readonly Word[] => sourcesIn(claim)[0]?.words ?? [];

/** All words of the claims that may stand verbatim in a sentence; the tellings may do so whole, however short. */
export const sourcesOf = (claims: readonly Claim[]): readonly (readonly Word[])[] => {
  const byText = new Map<string, readonly Word[]>();
  for (const claim of claims)
    for (const { text, words } of sourcesIn(claim)) if (words.length > 0) byText.set(text, words);
  return [...byText.values()];
};

/** Length of the longest run that starts at both places. */
const runAt = (told: readonly Word[], at: number, source: readonly Word[], from: number): number => {
  let length = 0;
  while (told[at + length] !== undefined && told[at + length]?.word === source[from + length]?.word) length += 1;
  return length;
};

/** A stretch of a sentence that stands word for word in a claim; from word to word, half-open. */
export interface Verbatim {
  readonly from: number;
  readonly to: number;
}

const isFigure = (word: Word | undefined): boolean => word !== undefined && /^\d/u.test(word.word);

/** The stretches of a sentence that are a claim's own: a long run of its words, or one of its tellings whole. */
export const verbatimIn = (told: readonly Word[], sources: readonly (readonly Word[])[]): readonly Verbatim[] => {
  const found: Verbatim[] = [];
  for (let at = 0; at < told.length; ) {
    let best = 0;
    let complete = false;
    for (const source of sources)
      for (let from = 0; from < source.length; from += 1) {
        if (source[from]?.word !== told[at]?.word) continue;
        const length = runAt(told, at, source, from);
        const whole = from === 0 && length === source.length && length > 1;
        if ((length < RUN && !whole) || length < best) continue;
        complete = whole || (complete && length === best);
        best = length;
      }
    // What stands beside a figure is its unit, and its bound: they are read with it.
    const counts = !complete && (isFigure(told[at]) || isFigure(told[at - 1]));
    const to = at + best - Number(!complete && isFigure(told[at + best - 1]));
    if (best > 0 && at < to && !counts) found.push({ from: at, to });
    at += Math.max(1, best);
  }
  return found;
};

/** The sentence with a blank in place of each stretch that is a claim's own: what is left is the brief's. */
export const stripVerbatim = (text: string, claims: readonly Claim[]): string => {
  const told = wordsOf(text);
  let own = "";
  let at = 0;
  for (const { from, to } of verbatimIn(told, sourcesOf(claims))) {
    const [first, last] = [told[from], told[to - 1]];
    if (!first || !last) continue;
    own += `${text.slice(at, first.start)}\u2026`;
    at = last.end;
  }
  return own + text.slice(at);
};
