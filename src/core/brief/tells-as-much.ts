import type { Claim } from "../claim/claim.ts";
import type { Bearing } from "../frames/frame-compare.ts";
import type { FrameRender } from "../frames/frame-render.ts";
import { canonicalStem } from "../lineage/synonyms.ts";
import { contentStems, fold, wordsOf } from "../lineage/words.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import { matterTextOf } from "../picture/matters.ts";
import { surelyApart } from "../picture/origins/camps.ts";
import type { Voice } from "../picture/origins/voice.ts";
import type { Origin } from "../picture/picture.ts";
import { nearSource } from "./near-source.ts";

/** Whoever tells less than this part of the content words of a telling does not stand for it; our own choice. */
const COVERED = 0.75;
/** More tellings of one answer than this are not weighed against each other. */
const MOST = 30;

const FIGURES = /\d+(?:[.,]\d+)*/gu;

export interface Words {
  readonly stems: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

export const wordsIn = (text: string): Words => ({
  stems: new Set(contentStems(text).map(canonicalStem)),
  figures: new Set(text.match(FIGURES)),
});

const wordsTold = new WeakMap<Claim, Words>();

/** All that a claim tells: its words, and whom and what they mean. */
const wordsOfClaim = (claim: Claim): Words => {
  const known = wordsTold.get(claim);
  if (known !== undefined) return known;
  const roles = Object.values(claim.roles).flatMap((role) => (role ? [role.name ?? role.text] : []));
  const found = wordsIn([claim.quote, matterTextOf(claim), ...roles].join(" "));
  wordsTold.set(claim, found);
  return found;
};

/** Whether a claim tells what these words tell, in whatever order: nearly all that carries meaning, and every figure. */
export const tellsAsMuch = (claim: Claim, words: string): boolean => wordsCover(wordsOfClaim(claim), wordsIn(words));

/** Whether words tell nearly all that carries meaning in others, and every figure of theirs. */
export const wordsCover = (told: Words, words: Words): boolean => {
  if ([...words.figures].some((figure) => !told.figures.has(figure))) return false;
  const held = [...words.stems].filter((stem) => told.stems.has(stem)).length;
  return held >= words.stems.size * COVERED;
};

/** An answer as it is told in one report's words: with those alone who tell as much. */
export interface AsTold {
  readonly answer: AnswerDraft;
  /** Whose words are printed. */
  readonly bearings: readonly Bearing[];
}

const reportsOf = (bearings: readonly Bearing[]): readonly string[] => [
  ...new Set(bearings.map(({ claim }) => claim.report)),
];

const isOutlet = ({ kind }: Pick<Origin, "kind">): boolean => kind === "publisher" || kind === "wire";

/** Of outlets that share their telling one whose words are counted: a line names nobody in whose report it does not stand. */
const asTeller = (origin: Origin, answer: AnswerDraft, bearings: readonly Bearing[]): Origin => {
  if (!isOutlet(origin)) return origin;
  const tellers = bearings.flatMap(({ claim }) =>
    answer.rootOf(claim) === origin.id ? (answer.tellerOf(claim) ?? []) : [],
  );
  if (tellers.some(({ name }) => name === origin.name)) return origin;
  const teller = tellers.find(isOutlet);
  return teller === undefined ? origin : { ...origin, name: teller.name, kind: teller.kind };
};

/** An answer with some of its bearings alone. */
export const withAlone = (answer: AnswerDraft, bearings: readonly Bearing[]): AnswerDraft => {
  if (bearings.length === answer.bearings.length) return answer;
  const roots = new Set(bearings.map(({ claim }) => answer.rootOf(claim)));
  const voices = new Map<string, Voice[]>();
  for (const { claim } of answer.bearings) {
    const root = answer.rootOf(claim);
    const teller = answer.tellerOf(claim);
    if (root !== undefined && teller !== undefined && roots.has(root))
      voices.set(root, [...(voices.get(root) ?? []), teller]);
  }
  return {
    ...answer,
    bearings,
    reports: reportsOf(bearings),
    origins: answer.origins.flatMap((origin) => (roots.has(origin.id) ? [asTeller(origin, answer, bearings)] : [])),
    originsApart: surelyApart([...voices.values()]),
    // Others tell it in other words.
    originsAtLeast: true,
  };
};

const folded = (text: string): string =>
  wordsOf(fold(text))
    .map(({ word }) => word)
    .join(" ");

/**
 * Of an answer that reports tell in words of their own: the telling that most of them tell as much as, and they. A reader is never
 * told that a report says what it does not.
 */
export const asTold = (
  answer: AnswerDraft,
  render: FrameRender,
  text: (one: Bearing) => string,
  isHeadline: (claim: Claim) => boolean,
): AsTold => {
  const { bearings } = answer;
  if (render.group !== "statements" || reportsOf(bearings).length < 2) return { answer, bearings };
  const tellings = new Map<string, Bearing>();
  // The words of a headline are told where nothing else tells it.
  const body = bearings.filter(({ claim }) => !isHeadline(claim));
  for (const one of body.length > 0 ? body : bearings) {
    const key = folded(text(one));
    if (!tellings.has(key) && tellings.size < MOST) tellings.set(key, one);
  }
  let best: { readonly one: Bearing; readonly with: readonly Bearing[]; readonly rank: readonly number[] } | null =
    null;
  for (const one of tellings.values()) {
    const words = wordsIn(text(one));
    const tell = bearings.filter((other) => other === one || wordsCover(wordsOfClaim(other.claim), words));
    const alone = render.readsAlone?.([one]) === false ? 0 : 1;
    const rank = [alone, reportsOf(tell).length, nearSource(answer.tellerOf(one.claim)), words.stems.size];
    if (best === null || isMore(rank, best.rank)) best = { one, with: tell, rank };
  }
  return best === null ? { answer, bearings } : { answer: withAlone(answer, best.with), bearings: [best.one] };
};

const isMore = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
};
