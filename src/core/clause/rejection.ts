import type { Sentence } from "../syntax/token.ts";
import { bySentence } from "./by-sentence.ts";
import { formTrigger, holds } from "./held-words.ts";
import {
  BESIDE,
  CALLED_IT_UNTRUE,
  CARRIER,
  DENIAL_BEFORE,
  DENIED_SAYING,
  DENIED_THAT,
  DOUBTED_BEHIND,
  DOUBTED_NOUN,
  DOUBTS_BEFORE,
  FALSE_NOUN,
  IT_IS_UNTRUE,
  JUDGEMENT_LAST,
  JUDGES_BEFORE,
  LEFT_OPEN,
  NO_TRUTH_BEFORE,
  NOT_ACCEPTED,
  NOT_BELIEVED,
  REJECTED_BEHIND,
  REJECTS_BEFORE,
  RUMOUR,
  SAID_FALSE_OF,
  SAID_FALSELY,
  SAYING,
  TOLD,
  WHICH_SAID,
  WITHDRAWS_BEFORE,
} from "./rejection-words.ts";

/** Words that somebody rejects as untrue, or doubts. Indexes of words in the sentence; ends are exclusive. */
export interface Rejection {
  /** "withdrawn": whoever told it takes it back. */
  readonly kind: "denied" | "doubted" | "withdrawn";
  /** The noun of what is told ("reports"), or the last word before "that" where nothing names it ("it is untrue | that"). */
  readonly anchor: number;
  /** Whether the anchor is a noun of what is told. */
  readonly named: boolean;
  /** The "that" that opens the content. */
  readonly that: number;
  readonly end: number;
  /** First word that rejects it: "dismissed", "were". */
  readonly cue: number;
  /** Who rejects it, where a "by" tells that. */
  readonly by: { readonly from: number; readonly to: number } | null;
}

/** Words looked at on either side; a longer phrase is no such wording. */
const BEFORE = 22;
const BEHIND = 18;
/** Words of a content that something follows. */
const LONGEST = 60;
/** Words between the noun and its "that". */
const APART = 9;

const QUOTE = /^(?:["“”„«»‘’]|''|``)$/;
/** Whether a word is a mark of quotation. */
export const isQuote = (word: string): boolean => word.length < 3 && QUOTE.test(word);
export const STOP = /^[.;:!?–—]$/;
export const FINITE =
  /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should|[\p{L}-]{2,}ed|left|took|fell|hit|struck|died|fled|lost|gave|went|came|began|broke|sent|shot|sank|burnt|held|kept|made|rose|ran|won|drove|swept|tore|cut|hurt|put|set|got|met|led|saw|blew|fought|found|withdrew|overran|overthrew|brought|caught|drew|threw|slew|flew|said|told)$/u;
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should|not|never|also|only)$/;
const SPEAKS =
  /^(?:said|says|told|insisted|insists|added|reported|announced|stressed|stated|wrote|according|replied|argued|maintained|explained|confirmed|declared|noted|reiterated|affirms?|affirmed|tells)$/;
/** What ends the content behind a comma, or "and". */
const GOES_ON =
  /^(?:calling|saying|describing|insisting|adding|stressing|branding|labelling|labeling|terming|dubbing|arguing|accusing|citing|stating|noting|claiming|asserting|which|but|while|although|though|whereas|as|and|according|after|before)$/;
const TELLS_MORE = /^(?:said|called|insisted|accused|added|urged|warned|blamed|vowed|described|maintained|stressed)$/;

/** The sentence's words without quotation marks, and where each stands. */
export interface Plain {
  readonly words: readonly string[];
  readonly at: readonly number[];
}

/**
 * The first wording in a sentence by which something told is rejected: "denied reports that C", "reports that C were dismissed by
 * the army", "there is no truth to the claim that C", "called rumours that C nonsense", "it is not the case that C". By the words
 * alone, so that it can be asked before a sentence is parsed. `words` are in lower case. Null where there is none.
 */
export const findRejection = (words: readonly string[]): Rejection | null => {
  if (!words.includes("that")) return null;
  const plain: { words: string[]; at: number[] } = { words: [], at: [] };
  words.forEach((word, index) => {
    if (isQuote(word)) return;
    plain.words.push(word);
    plain.at.push(index);
  });
  for (let that = 0; that < plain.words.length - 2; that++) {
    // "did not accept that: it will pay": the "that" points back, and opens nothing.
    if (plain.words[that] !== "that" || STOP.test(plain.words[that + 1] ?? "") || pointsBack(plain.words, that))
      continue;
    const found = that === 0 ? asSubject(plain) : (byNoun(plain, that) ?? withoutNoun(plain, that));
    if (found !== null) return placed(found, plain, words.length);
  }
  return null;
};

/** "denied that on Monday": a day or a place and nothing else stands behind it. */
const pointsBack = (words: readonly string[], that: number): boolean =>
  /^(?:on|in|at|late|early|yesterday|again|too) (?:[\p{L}\d-]+ ){0,3}[.;]?$/u.test(
    `${words.slice(that + 1).join(" ")} `.replace(/ ([.;]) $/u, " $1"),
  );

/** Indexes among plain words, before they are put on the sentence's own. */
type Found = Rejection;

const placed = (found: Found, { at }: Plain, length: number): Rejection => {
  const index = (plain: number): number => at[plain] ?? length;
  const ended = (plain: number): number => (at[plain - 1] ?? length - 1) + 1;
  return {
    ...found,
    anchor: index(found.anchor),
    that: index(found.that),
    end: ended(found.end),
    cue: index(found.cue),
    by: found.by && { from: index(found.by.from), to: ended(found.by.to) },
  };
};

export const joined = (words: readonly string[], from: number, to: number): string =>
  words.slice(Math.max(0, from), to).join(" ");

/** "That the dam had burst was denied by the mayor." */
const asSubject = ({ words }: Plain): Found | null => {
  const found = rejectedBehind(words, 0, 0);
  return found && { ...found, anchor: found.cue, named: false };
};

const withoutNoun = ({ words }: Plain, that: number): Found | null => {
  const before = joined(words, that - BEFORE, that);
  const found = (kind: Rejection["kind"], cue: number): Found => ({
    kind,
    anchor: cue,
    named: false,
    that,
    end: contentEnd(words, that),
    cue,
    by: null,
  });
  const denied = DENIED_THAT.exec(`${before} `);
  if (denied !== null) {
    const cue = that - denied[0].trim().split(" ").length;
    return found(isNegated(words, cue) ? "doubted" : "denied", cue);
  }
  if (IT_IS_UNTRUE.test(before)) return found("denied", that - 1);
  const called = CALLED_IT_UNTRUE.exec(before);
  if (called !== null) return found("denied", that - called[0].trim().split(" ").length);
  const whole = joined(words, that - BEFORE, that + 1);
  if (NOT_ACCEPTED.test(whole)) return found("denied", that - 1);
  if (SAID_FALSELY.test(whole)) return found("denied", that - 1);
  return NOT_BELIEVED.test(whole) || DENIED_SAYING.test(whole) || LEFT_OPEN.test(whole)
    ? found("doubted", that - 1)
    : null;
};

const byNoun = (plain: Plain, that: number): Found | null => {
  const { words } = plain;
  const noun = nounOf(words, that);
  if (noun === null) return null;
  // "a claim that is false": told of the claim, not what it tells.
  if (AUXILIARY.test(words[that + 1] ?? "")) return null;
  return rejectedBefore(words, noun, that) ?? rejectedBehind(words, noun, that) ?? untrueByName(words, noun, that);
};

/** The noun whose content "that" opens: right before it, or with a phrase or a "saying" between. */
const nounOf = (words: readonly string[], that: number): number | null => {
  const said = SAYING.test(words[that - 1] ?? "");
  // "denied a media report, which said that": told of the report by its own clause.
  if (WHICH_SAID.test(joined(words, that - 4, that))) {
    const which = words.lastIndexOf("which", that);
    const noun = words[which - 1] === "," ? which - 2 : which - 1;
    return TOLD.test(words[noun] ?? "") ? noun : null;
  }
  for (let at = that - 1; at >= Math.max(0, that - APART); at--) {
    const word = words[at] as string;
    if (STOP.test(word) || word === ",") return null;
    if (TOLD.test(word) || (said && CARRIER.test(word)))
      return at === that - 1 || (said && at === that - 2) || BESIDE.test(words[at + 1] ?? "") ? at : null;
    if (FINITE.test(word) && !BESIDE.test(word)) return null;
  }
  return null;
};

const rejectedBehind = (words: readonly string[], noun: number, that: number): Found | null => {
  let finite = 0;
  let open = 1;
  for (let at = that + 1; at < Math.min(words.length, that + LONGEST); at++) {
    const word = words[at] as string;
    if (STOP.test(word)) return null;
    if (/^(?:who|which|whose|that|because|while|when|if|after|before|although|though|whether)$/.test(word)) open++;
    if (finite >= open || (finite > 0 && at > that + 4)) {
      const behind = joined(words, at, Math.min(words.length, at + BEHIND));
      const denied = REJECTED_BEHIND.exec(behind);
      const match = denied ?? DOUBTED_BEHIND.exec(behind);
      if (match !== null && closesAt(words, at + match[0].split(" ").length)) {
        const to = at + match[0].split(" ").length;
        return {
          kind: denied === null ? "doubted" : "denied",
          anchor: noun,
          named: true,
          that,
          end: words[at - 1] === "," ? at - 1 : at,
          cue: at,
          by: byPhrase(words, at, to),
        };
      }
    }
    if (FINITE.test(word)) finite++;
  }
  return null;
};

/** Behind a judgement no noun follows: "were false", not "were false alarms". */
export const closesAt = (words: readonly string[], at: number): boolean => {
  const next = words[at];
  return (
    next === undefined ||
    /^(?:[.,;:!?)]|and|but|by|on|in|at|as|because|since|for|to|with|when|while|late|early|yesterday|today|again|outright|after|from|of|or|too|campaign|effort|operation)$/.test(
      next,
    ) ||
    SPEAKS.test(next)
  );
};

/** "dismissed on Monday by the army": up to the next comma, day or end. */
const byPhrase = (words: readonly string[], cue: number, to: number): Found["by"] => {
  for (let at = cue + 1; at < Math.min(words.length, to + 9); at++) {
    const word = words[at] as string;
    if (/^[.,;:!?]$/.test(word) || SPEAKS.test(word)) return null;
    if (word !== "by") continue;
    let end = at + 1;
    while (end < words.length && end < at + 14 && !isEdge(words, end)) end++;
    return end > at + 1 ? { from: at + 1, to: end } : null;
  }
  return null;
};

const isEdge = (words: readonly string[], at: number): boolean =>
  /^(?:[.,;:!?()]|who|which|as|late|early|yesterday|today|but|while|after|before|in|to|because)$/.test(
    words[at] ?? "",
  ) ||
  (words[at] === "on" && /day$/.test(words[at + 1] ?? ""));

export const rejectedBefore = (words: readonly string[], noun: number, that: number): Found | null => {
  let from = noun;
  while (from > noun - BEFORE && from > 0 && !STOP.test(words[from - 1] ?? "") && words[from - 1] !== ",") from--;
  const before = from === noun ? "" : `${joined(words, from, noun)} `;
  const cueOf = (match: RegExpExecArray): number => {
    const start = match.index + (match[0].startsWith(" ") ? 1 : 0);
    return from + before.slice(0, start).split(" ").length - 1;
  };
  const found = (kind: Rejection["kind"], cue: number, end = contentEnd(words, that)): Found => ({
    kind,
    anchor: noun,
    named: true,
    that,
    end,
    cue,
    by: null,
  });
  const judges = JUDGES_BEFORE.exec(before);
  if (judges !== null) {
    const end = judgementStart(words, that);
    if (end !== null && !isNegated(words, cueOf(judges))) return found("denied", cueOf(judges), end);
  }
  const rejects = REJECTS_BEFORE.exec(before);
  if (rejects !== null)
    return isNegated(words, cueOf(rejects)) ? found("doubted", cueOf(rejects)) : found("denied", cueOf(rejects));
  const whole = `${joined(words, noun - BEFORE, noun)} `;
  const judged = SAID_FALSE_OF.exec(whole);
  if (judged !== null) {
    const said = whole.lastIndexOf(` ${judged.groups?.["cue"]} `) + 1;
    return found("denied", noun - whole.slice(said).trim().split(" ").length);
  }
  const denial = DENIAL_BEFORE.exec(before);
  if (denial !== null) return found("denied", cueOf(denial));
  const baseless = NO_TRUTH_BEFORE.exec(before);
  if (baseless !== null) return found("denied", cueOf(baseless));
  const withdraws = WITHDRAWS_BEFORE.exec(before);
  if (withdraws !== null) return found("withdrawn", cueOf(withdraws));
  const doubts = DOUBTS_BEFORE.exec(before);
  return doubts === null ? null : found("doubted", cueOf(doubts));
};

/** "a false report that", "rumours that", "unconfirmed claims that": the noun's own words tell what it is worth. */
const untrueByName = (words: readonly string[], noun: number, that: number): Found | null => {
  const before = `${joined(words, noun - 4, noun)} `;
  const kind = FALSE_NOUN.test(before)
    ? "denied"
    : DOUBTED_NOUN.test(before) || RUMOUR.test(words[noun] ?? "")
      ? "doubted"
      : null;
  return kind && { kind, anchor: noun, named: true, that, end: contentEnd(words, that), cue: noun, by: null };
};

/** "did not deny", "neither confirmed nor denied", "stopped short of denying". */
export const isNegated = (words: readonly string[], cue: number): boolean =>
  words
    .slice(Math.max(0, cue - 4), cue)
    .some((word) =>
      /^(?:not|n't|n’t|never|nor|neither|without|cannot|unable|refused|declined|refusing|declining|short|failed|stopped)$/.test(
        word,
      ),
    );

/** Where the judgement behind the content begins: "called reports that C | as pure fiction". Null where none closes it. */
const judgementStart = (words: readonly string[], that: number): number | null => {
  const end = contentEnd(words, that);
  const run = joined(words, Math.max(that + 3, end - 10), end);
  const judgement = JUDGEMENT_LAST.exec(run);
  if (judgement === null) return null;
  const start = end - (judgement.groups?.["mark"] ?? "").split(" ").length;
  return start > that + 2 ? start : null;
};

/** "While he denied that C, ...", "Contrary to reports that C, ...": the comma ends what opens the sentence. */
const OPENS = /^(?:while|although|though|whereas|despite|contrary|after|as|when|asked|responding|amid|following|if)$/;

/** Where what is told ends: at a stop, or where whoever speaks goes on behind a comma or an "and". */
export const contentEnd = (words: readonly string[], that: number): number => {
  const opened = OPENS.test(words[0] ?? "");
  for (let at = that + 3; at < words.length; at++) {
    const word = words[at] as string;
    if (STOP.test(word)) return at;
    if (word === "and" && TELLS_MORE.test(words[at + 1] ?? "")) return at;
    if (word !== ",") continue;
    const next = words[at + 1] ?? "";
    if (opened) return at;
    if (GOES_ON.test(next) || SPEAKS.test(next)) return at;
    const said = words.slice(at + 1, at + 12).findIndex((one) => SPEAKS.test(one));
    const mark = words.slice(at + 1, at + 12).findIndex((one) => one === "," || STOP.test(one));
    if (said > 0 && (mark < 0 || said < mark)) return at;
  }
  return words.length;
};

const THAT = formTrigger(["that"]);

/** The same of a read sentence, asked once: a pure function of it, kept by its identity. */
export const rejectionIn = (sentence: Sentence): Rejection | null => kept(sentence).found;

const kept = bySentence((sentence): { readonly found: Rejection | null } => ({
  found: holds(sentence, THAT) ? findRejection(sentence.tokens.map(({ lower }) => lower)) : null,
}));
