import { formTrigger, holds, type Trigger } from "../clause/held-words.ts";
import type { Polarity } from "../status/status.ts";
import type { Sentence } from "../syntax/token.ts";
import { matchesIn } from "../text/matches.ts";
import {
  CALLS,
  DENIED_BY,
  DENIES,
  DENIES_ALONE,
  DENIES_DOING,
  DENIES_IT,
  isDeniedBehind,
  LEFT_OUT,
  NO_CONFIRMATION,
  NO_EVIDENCE,
  NO_TRUTH,
  NOT_CONFIRMING,
  NOTHING_SUCH,
  RAISES,
  REJOINING,
  RESTATES,
  SHOWS_OTHER,
  SUBJECT,
  UNCONFIRMED,
  WHICH_CALLS,
  WHICH_DENIES,
} from "./words.ts";

/** Who answers: the subject of the verb (its token), whoever a "by" names (the token behind it), or whoever the words are attributed to. */
export type Answerer =
  | { readonly kind: "subject"; readonly verb: number }
  | { readonly kind: "by"; readonly from: number }
  | { readonly kind: "teller" };

/** Words by which somebody answers what was told before and only points at it. Token indexes of the sentence; `to` is exclusive. */
export interface Rejoinder {
  /** "doubted": nobody says that it is untrue, and nobody confirms it. "restated": another figure stands in its place. */
  readonly kind: "denied" | "doubted" | "restated";
  /** Of what is restated: the token that the new figure begins at, that of "from" before the old one, where it is told, and whether the figure grew: then the old one was right in its time. */
  readonly figure?: { readonly now: number; readonly before: number | null; readonly grew: boolean };
  /**
   * At all that was told ("this"), at what somebody told ("the claim"), at a figure, at what whoever answers is said to have done, or at what
   * is told of a picture or a paper ("the film").
   */
  readonly points: "all" | "telling" | "figure" | "doing" | "medium";
  /** The picture or paper. */
  readonly medium?: string;
  /** Of what leaves the verb out ("said they were not"): it answers only what is told so. */
  readonly turns?: Polarity;
  /** "the claims", "those figures". */
  readonly many: boolean;
  /** It points at words before it in its own sentence (", which the army denies"). */
  readonly within: boolean;
  readonly from: number;
  readonly to: number;
  readonly answerer: Answerer;
}

const QUOTE = /^(?:["“”„«»‘’]|''|``)$/;
/** No regular expression is asked of more words than this. */
const LONGEST = 120;

/** The sentence's words without quotation marks, as one string, and the token of each. */
interface Plain {
  readonly words: string;
  readonly at: readonly number[];
}

const plainOf = (sentence: Sentence): Plain => {
  const tokens = sentence.tokens.filter(({ lower }) => !QUOTE.test(lower)).slice(0, LONGEST);
  return { words: tokens.map(({ lower }) => lower).join(" "), at: tokens.map(({ index }) => index) };
};

const wordAt = (words: string, offset: number): number => {
  let count = 0;
  for (let at = words.indexOf(" "); at >= 0 && at < offset; at = words.indexOf(" ", at + 1)) count += 1;
  return count;
};

type Groups = { readonly [name: string]: string | undefined };

const pointsAt = (groups: Groups): Pick<Rejoinder, "points" | "many"> => ({
  points: groups["figure"] ? "figure" : groups["telling"] ? "telling" : "all",
  many: groups["many"] !== undefined,
});

/** "did not deny it", "neither confirmed nor denied", "stopped short of denying". */
const isNegated = (words: string, cue: number): boolean =>
  /(?:^| )(?:not|n't|never|nor|neither|without|cannot|unable|refus\p{L}+|declin\p{L}+|short of|failed to|if|whether|to|would|could|might|may)(?: \p{L}+ly| be| have| immediately)? $/u.test(
    words.slice(0, cue),
  );

type Reader = (plain: Plain) => readonly Rejoinder[];

/** What a wording finds, with the tokens that it stands on. */
const each = (
  plain: Plain,
  wording: RegExp,
  make: (match: RegExpExecArray, cue: number) => Omit<Rejoinder, "from" | "to"> | null,
): readonly Rejoinder[] =>
  matchesIn(plain.words, wording).flatMap((match) => {
    const cueWords = match.groups?.["cue"];
    const cue = match.index + (cueWords === undefined ? 0 : match[0].lastIndexOf(cueWords));
    const found = make(match, cue);
    if (found === null) return [];
    const from = plain.at[wordAt(plain.words, match.index + (/^[,;:–— -]/.test(match[0]) ? 2 : 0))] ?? 0;
    const last = plain.at[wordAt(plain.words, match.index + match[0].trimEnd().length)] ?? from;
    return [{ ...found, from, to: last + 1 }];
  });

const byVerb: Reader = (plain) => {
  const subject = (cue: number): Answerer => ({ kind: "subject", verb: plain.at[wordAt(plain.words, cue)] ?? 0 });
  return [
    ...each(plain, DENIES, ({ groups = {} }, cue) => {
      const { points, many } = pointsAt(groups);
      // "rejected it": an offer, maybe.
      if (points === "all" && groups["strong"] === undefined && !/^reject/.test(groups["cue"] ?? "")) return null;
      if (points === "all" && groups["strong"] === undefined && groups["this"] === "it") return null;
      if (isNegated(plain.words, cue)) return null;
      return { kind: "denied", points, many, within: false, answerer: subject(cue) };
    }),
    ...each(plain, CALLS, ({ groups = {} }, cue) =>
      isNegated(plain.words, cue)
        ? null
        : { kind: "denied", ...pointsAt(groups), within: false, answerer: subject(cue) },
    ),
    ...each(plain, DENIES_DOING, (_match, cue) =>
      isNegated(plain.words, cue)
        ? null
        : { kind: "denied", points: "doing", many: true, within: false, answerer: subject(cue) },
    ),
    ...each(plain, DENIES_IT, (_match, cue) =>
      isNegated(plain.words, cue)
        ? null
        : { kind: "denied", points: "all", many: true, within: false, answerer: subject(cue) },
    ),
    // "The operator denies.": what somebody told, never what the report tells itself.
    ...each(plain, DENIES_ALONE, (_match, cue) =>
      isNegated(plain.words, cue)
        ? null
        : { kind: "denied", points: "telling", many: true, within: false, answerer: subject(cue) },
    ),
    ...[WHICH_DENIES, WHICH_CALLS].flatMap((wording) =>
      each(plain, wording, ({ groups = {} }, cue) => ({
        kind: "denied",
        points: "telling",
        many: groups["more"] !== undefined,
        within: true,
        answerer: subject(cue),
      })),
    ),
    ...each(plain, DENIED_BY, (match) => ({
      kind: "denied",
      points: "telling",
      many: match.groups?.["more"] !== undefined,
      within: true,
      answerer: { kind: "by", from: plain.at[wordAt(plain.words, match.index + match[0].length)] ?? 0 },
    })),
  ];
};

const byTeller: Reader = (plain) => [
  ...each(plain, NO_TRUTH, ({ groups = {} }) => ({
    kind: "denied",
    ...pointsAt(groups),
    within: false,
    answerer: { kind: "teller" },
  })),
  ...each(plain, NOTHING_SUCH, () => ({
    kind: "denied",
    points: "all",
    many: true,
    within: false,
    answerer: { kind: "teller" },
  })),
];

/** "The film was from another year": what it was said to show. */
const ofMedium: Reader = (plain) =>
  each(plain, SHOWS_OTHER, ({ groups = {} }) => ({
    kind: "denied",
    points: "medium",
    medium: groups["medium"] ?? "",
    many: true,
    within: false,
    answerer: { kind: "teller" },
  }));

/** "said they were not" of what is told as so, "said it did" of what is told as not so. */
const leftOut: Reader = (plain) =>
  each(plain, LEFT_OUT, ({ groups = {} }) => ({
    kind: "denied",
    points: "all",
    many: true,
    within: false,
    answerer: { kind: "teller" },
    turns: groups["not"] === undefined ? "negative" : "positive",
  }));

const BY = / by (?=\p{L})/u;

/** "The claim was false", "this was denied by the army": what stands behind the words that point back is asked apart. */
const bySubject: Reader = (plain) =>
  matchesIn(plain.words, SUBJECT).flatMap((match): readonly Rejoinder[] => {
    const { points, many } = pointsAt(match.groups ?? {});
    const start = match.index + match[0].length;
    if (OWN_EARLIER.test(plain.words.slice(0, start))) return [];
    const behind = plain.words.slice(start, start + REACH);
    const judged = isDeniedBehind(behind, points === "all");
    if (judged === null) return [];
    const end = start + judged[0].length;
    if (SAID_OF.test(plain.words.slice(end))) return [];
    const by = BY.exec(plain.words.slice(end, end + NEAR)) ?? null;
    const stop = by && /[.,;:!?]/.test(plain.words.slice(end, end + by.index));
    const from = plain.at[wordAt(plain.words, match.index)] ?? 0;
    const to = (plain.at[wordAt(plain.words, end)] ?? from) + 1;
    const passive =
      /(?:denied|rejected|dismissed|refuted|rebutted|disputed|contested|contradicted|repudiated|described|called|branded|labelled)/.test(
        judged[0],
      );
    const answerer: Answerer =
      passive && by && !stop
        ? { kind: "by", from: plain.at[wordAt(plain.words, end + by.index + by[0].length)] ?? 0 }
        : { kind: "teller" };
    return [{ kind: "denied", points, many, within: false, from, to, answerer }];
  });
const REACH = 200;
/** "its earlier figure was mistaken", "retracted its last count, saying that it was wrong": of what was told before, not of another's words. */
const OWN_EARLIER =
  /\b(?:its|his|her|their) (?:own )?(?:earlier|previous|last|first|initial|original|preliminary) (?:[\p{L}-]+ ){0,2}?(?:figure|count|toll|number|estimate|report|statement|tally|total|version|claim|assessment)s?\b/u;
/** "this is false , the army said of reports that": what it is about stands behind. */
const SAID_OF =
  /^ ?, (?:[\p{L}'’.-]+ ){1,9}?(?:said|says|added|insisted|replied|wrote|told) (?:[\p{L}'’-]+ ){0,5}?(?:of|about) (?:[\p{L}'’-]+ ){0,4}?[\p{L}]+s? that\b/u;
const NEAR = 40;

const doubted: Reader = (plain) =>
  [UNCONFIRMED, NOT_CONFIRMING, NO_CONFIRMATION, NO_EVIDENCE].flatMap((wording) =>
    each(plain, wording, () => ({
      kind: "doubted",
      points: "all",
      many: true,
      within: false,
      answerer: { kind: "teller" },
    })),
  );

/** "revised the figure to nine": by whoever told it before, or by nobody told. */
const restated: Reader = (plain) =>
  [...RESTATES, ...RAISES].flatMap((wording) =>
    each(plain, wording, (match, cue) => {
      if (isNegated(plain.words, cue)) return null;
      const { before } = match.groups ?? {};
      const token = (offset: number): number => plain.at[wordAt(plain.words, offset)] ?? 0;
      return {
        kind: "restated",
        points: "figure",
        many: false,
        within: false,
        answerer: { kind: "teller" },
        figure: {
          now: token(match.index + match[0].length),
          before: before === undefined ? null : token(match.index + match[0].indexOf(" from ") + 1),
          grew: RAISES.includes(wording),
        },
      };
    }),
  );

/** Each with the words that it cannot do without. */
const READERS: readonly (readonly [held: Trigger, reader: Reader])[] = [
  [formTrigger(REJOINING.restated), restated],
  [formTrigger(REJOINING.verbs), byVerb],
  [formTrigger(REJOINING.nothing), byTeller],
  [formTrigger(REJOINING.untrue), bySubject],
  [formTrigger(REJOINING.doubted), doubted],
  [formTrigger(REJOINING.leftOut), leftOut],
  [formTrigger(REJOINING.media), ofMedium],
];

/**
 * The rejoinders of a sentence: "denies this", "said that the reports were untrue", "called it nonsense", ", a claim the army
 * rejects", "none of this could be confirmed". By the words alone; whom and what they answer is found by `answerTold`. In the order
 * of the readers; of two on the same words the first.
 */
export const findRejoinders = (sentence: Sentence): readonly Rejoinder[] => {
  const readers = READERS.filter(([held]) => holds(sentence, held));
  if (readers.length === 0) return [];
  const plain = plainOf(sentence);
  const found: Rejoinder[] = [];
  for (const [, read] of readers)
    for (const one of read(plain))
      if (!found.some((other) => other.from < one.to && one.from < other.to)) found.push(one);
  return found;
};
