import type { Sentence } from "../syntax/token.ts";
import { mayMatchIn, wordsNeeded } from "../text/pattern-words.ts";
import { bySentence } from "./by-sentence.ts";
import { formTrigger, holds } from "./held-words.ts";
import { LONGEST, type Plain, placed, plainOf, type Reader } from "./plain-telling.ts";
import {
  AS_SOME_SAY,
  CONFIRMED_BEHIND,
  DESPITE,
  JUDGED_AFTER,
  MEDIA,
  NOTHING_FOR_IT,
  SAID_TO_SHOW,
  SHOWN_ELSEWHERE,
  TELLING,
  TELLS,
  UNTRUE_BEHIND,
  VERBLESS,
  WITHDRAWN_BEHIND,
} from "./refutation-words.ts";
import { contentEnd, FINITE, isQuote, joined, type Rejection, rejectedBefore, rejectionIn, STOP } from "./rejection.ts";
import { DOUBTED_BEHIND, FALSE_WORDS, REJECTED_BEHIND } from "./rejection-words.ts";
import { TOLD_WRONGLY } from "./told-wrongly.ts";
import { verdictBeside } from "./verdict-beside.ts";

/**
 * What is told and then judged: which words tell it, and what becomes of them. `denied`: called untrue; `withdrawn`: whoever told it
 * tells it no more; `doubted`: nobody stands by it; `confirmed`: it was so after all.
 */
export interface Refutation {
  readonly kind: Rejection["kind"] | "confirmed";
  /** Token indexes of the words that tell it; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Words between a noun of telling and what opens its content: "alert of ours at noon | that". */
const APART = 10;
/** Words of a judgement. */
const BEHIND = 18;
/** Words of an aside between commas. */
const ASIDE = 5;

const RELATIVE = /^(?:who|which|whose|that|because|while|when|if|after|before|although|though|whether|where)$/;

/** Content of a telling among plain words, and how many clauses it opens. */
interface Content {
  readonly noun: number;
  readonly from: number;
  readonly open: number;
  readonly media: boolean;
}

/** Whether a word is a finite verb, by its form or its tag. */
const isFiniteAt = ({ words, at, sentence }: Plain, index: number): boolean =>
  FINITE.test(words[index] ?? "") || /^VB[DZP]$/.test(sentence.tokens[at[index] ?? -1]?.xpos ?? "");

/**
 * What a sentence tells only to judge it, or has judged right beside it: "a figure of 35 dead has been taken back", "posts which said
 * that hundreds died were rumours", "first listed among the dead", '"The museum was looted." False.' By the words, so that no tree leads
 * it astray. `text` is the report's: the sentences beside are asked for a verdict. A pure function of both, kept by the sentence.
 */
export const refutationsIn = (sentence: Sentence, text: string): readonly Refutation[] => {
  const known = kept(sentence);
  if (known.found === null || known.text !== text) {
    known.text = text;
    known.found = [...itIsUntrue(sentence), ...inWords(sentence, text), ...verdictBeside(sentence, text)];
  }
  return known.found;
};

const kept = bySentence((): { text: string; found: readonly Refutation[] | null } => ({ text: "", found: null }));

/** "It is untrue that", with no noun of what was told. */
const itIsUntrue = (sentence: Sentence): readonly Refutation[] => {
  const found = rejectionIn(sentence);
  const before = found === null ? undefined : sentence.tokens[found.that - 1];
  return found?.kind === "denied" &&
    !found.named &&
    found.cue === found.that - 1 &&
    UNTRUE_WORD.test(before?.lower ?? "")
    ? [{ kind: "denied", from: found.that + 1, to: behindTime(sentence, found.that, found.end) }]
    : [];
};
/** "it is not the case that after a long siege, X fell": a time before the clause ends nothing. */
const behindTime = ({ tokens }: Sentence, that: number, end: number): number => {
  if (
    tokens[end]?.text !== "," ||
    !/^(?:after|during|on|in|at|by|following|since|before)$/.test(tokens[that + 1]?.lower ?? "")
  )
    return end;
  const next = tokens.findIndex(({ text, index }) => index > end && /^[,.;:]$/.test(text));
  return next < 0 ? tokens.length : next;
};
const UNTRUE_WORD = new RegExp(`^(?:${FALSE_WORDS}|true|correct|accurate|case|so)$`, "u");

const inWords = (sentence: Sentence, text: string): readonly Refutation[] => {
  const readers = READERS.filter(({ needs }) => needs(sentence, text));
  if (readers.length === 0) return NOTHING;
  const plain = plainOf(sentence);
  return readers.flatMap(({ read }) => read(plain));
};
const NOTHING: readonly never[] = [];

const ofNouns = (plain: Plain): readonly Refutation[] => {
  const { words } = plain;
  const found: Refutation[] = [];
  for (let noun = 0; noun < words.length - 1; noun += 1) {
    const word = words[noun] as string;
    const media = MEDIA_WORDS.has(word);
    if (!media && !TELLING_WORDS.has(word)) continue;
    for (const content of contentsOf(words, noun, media)) {
      const judged =
        judgedBehind(plain, content) ??
        judgedAfter(words, content) ??
        judgedBefore(words, content) ??
        judgedBetween(words, content);
      if (judged === null) continue;
      // "reports that C were denied by the army": `rejectionIn` tells who denies it.
      if (words[content.from - 1] === "that" && DENIED_BY_SOMEBODY.test(joined(words, judged.to, judged.to + BEHIND)))
        break;
      // "an earlier toll of nine was wrong": what counts them is told by the noun and by its verb.
      const counted = COUNT.test(word);
      const end = counted && judged.behind ? Math.min(words.length, judged.to + JUDGEMENT) : judged.to;
      found.push(placed(plain, judged.kind, counted ? noun : content.from, end));
      break;
    }
  }
  return found;
};

/** Where the content of a telling noun begins: behind "that", "of", "which said that", "saying", or at once. */
const contentsOf = (words: readonly string[], noun: number, media: boolean): readonly Content[] => {
  const next = words[noun + 1] ?? "";
  const at = (from: number, open: number): Content => ({ noun, from, open, media });
  if (media) {
    const shown = SAID_TO_SHOW.exec(joined(words, noun + 1, noun + 8));
    return shown === null ? [] : [at(noun + 1 + shown[0].trim().split(" ").length, 0)];
  }
  if (/^(?:of|about|on|over)$/.test(next) && !/^(?:ours|it|that|this|\p{L}*day)$/u.test(words[noun + 2] ?? ""))
    return [at(noun + 2, 0), ...byClause(words, noun, at)];
  // "its claim to hold 35 men"
  if (next === "to" && /^(?:claim|boast)s?$/.test(words[noun] ?? "")) return [at(noun + 1, 0)];
  const clause = byClause(words, noun, at);
  // "allegations the fleet had moved": headlines and speech leave out the "that".
  const bare =
    /^(?:the|an?|he|she|they|it|its|his|her|their|some|several|dozens|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,.]*)$/.test(
      next,
    ) && /s$/.test(words[noun] ?? "");
  return bare ? [...clause, at(noun + 1, 1)] : clause;
};

const byClause = (
  words: readonly string[],
  noun: number,
  at: (from: number, open: number) => Content,
): readonly Content[] => {
  for (let i = noun + 1; i < Math.min(words.length - 1, noun + APART); i += 1) {
    const word = words[i] as string;
    if (STOP.test(word) || /^(?:and|but|or|while|when|as|after)$/.test(word)) return [];
    if (word === ",") {
      // ", since deleted, said that"; not "denied the charges, saying that", where another thing is told instead.
      const closing = words.indexOf(",", i + 1);
      return closing > 0 &&
        closing - i <= ASIDE &&
        TELLS.test(words[closing + 1] ?? "") &&
        !/ing$/.test(words[closing + 1] ?? "")
        ? [at(opened(words, closing + 2), 1)]
        : [];
    }
    const behind = words[i + 1] as string;
    if (word === "that" || word === "which" || word === "who") {
      if (TELLS.test(behind)) return [at(opened(words, i + 2), 2)];
      if (/^(?:ha[sd]|have)$/.test(behind) && TELLS.test(words[i + 2] ?? "")) return [at(opened(words, i + 3), 2)];
      return word === "that" && !FINITE.test(behind) ? [at(i + 1, 1)] : [];
    }
    if (TELLS.test(word)) return [at(opened(words, i + 1), 1)];
    if (FINITE.test(word)) return [];
  }
  return [];
};

/** Behind "said": "that" or "of", if they are told. */
const opened = (words: readonly string[], at: number): number => (/^(?:that|of)$/.test(words[at] ?? "") ? at + 1 : at);

const DENIED_BY_SOMEBODY =
  /^(?:, )?(?:is|are|was|were|ha[sd] been|have been)(?: \p{L}+){0,3}? (?:denied|rejected|dismissed|refuted|rebutted|disputed|contested|contradicted|repudiated)(?= |$)/u;
const COUNT = /^(?:figure|toll|count|tally|estimate|number)s?$/;
/** Words of "was | wrong", "was | an error". */
const JUDGEMENT = 3;

/** Behind one of these a judgement has its verb. */
const BEING = /^(?:is|are|was|were|be|been|being|not|n't|n’t|never|had|has|have|hardly)$/;

interface Judged {
  readonly kind: Refutation["kind"];
  readonly to: number;
  /** The judgement stands behind the content. */
  readonly behind?: true;
}

/** The judgement behind the content: as many finite verbs stand before it as clauses were opened. */
const judgedBehind = (plain: Plain, { from, open, media }: Content): Judged | null => {
  const { words } = plain;
  let finite = open === 2 ? 1 : 0;
  let clauses = open;
  for (let at = from; at < Math.min(words.length, from + LONGEST); at += 1) {
    const word = words[at] as string;
    if (STOP.test(word)) return null;
    // ", which spread on messaging groups,": told in passing.
    if (word === "," && RELATIVE.test(words[at + 1] ?? "")) {
      const closing = words.indexOf(",", at + 1);
      if (closing > 0 && closing - at < APART) {
        at = closing;
        continue;
      }
    }
    if (RELATIVE.test(word)) clauses += 1;
    // "the gang's hands were false": an owner's mark opens no judgement.
    if (at > from && finite >= clauses && !/^['’]s$/.test(word)) {
      const kind = kindOf(
        joined(words, at, Math.min(words.length, at + BEHIND)),
        media,
        open < 2 && !words.slice(at - 2, at).some((one) => BEING.test(one)),
      );
      if (kind !== null) return { kind, to: words[at - 1] === "," ? at - 1 : at, behind: true };
    }
    if (isFiniteAt(plain, at)) finite += 1;
  }
  return null;
};

const kindOf = (behind: string, media: boolean, verbless: boolean): Refutation["kind"] | null => {
  if (verbless && VERBLESS.test(behind)) return "denied";
  if (media && SHOWN_ELSEWHERE.test(behind)) return "denied";
  if (REJECTED_BEHIND.test(behind) || UNTRUE_BEHIND.test(behind)) return "denied";
  if (WITHDRAWN_BEHIND.test(behind)) return "withdrawn";
  if (CONFIRMED_BEHIND.test(behind)) return "confirmed";
  return DOUBTED_BEHIND.test(behind) ? "doubted" : null;
};

/** "has taken back its figure of 35 killed", "laughed off stories that", "no truth to posts saying". */
const judgedBefore = (words: readonly string[], { noun, from, media }: Content): Judged | null => {
  if (media) return { kind: "doubted", to: contentEnd(words, from - 1) };
  const before = `${joined(words, noun - BEHIND, noun)} `;
  if (NOTHING_FOR_IT.test(before) || DESPITE.test(before)) return { kind: "doubted", to: contentEnd(words, from - 1) };
  const found = rejectedBefore(words, noun, from - 1);
  // What stands before a "that" is told of by `rejectionIn`, with who rejects it.
  return found === null || (words[from - 1] === "that" && found.kind !== "withdrawn")
    ? null
    : { kind: found.kind, to: Math.min(found.end, phraseEnd(words, from)) };
};

/** "ignore rumours that C, saying that they were false". */
const judgedAfter = (words: readonly string[], { from, media }: Content): Judged | null => {
  const after = media ? null : JUDGED_AFTER.exec(joined(words, from, from + LONGEST));
  if (after === null || /\btrue$/u.test(after[0]) !== /\b(?:not|none)\b/u.test(after[0])) return null;
  const before = joined(words, from, from + LONGEST)
    .slice(0, after.index)
    .trim();
  return { kind: "denied", to: from + before.split(" ").length };
};

/** A content that is no clause ends where another begins. */
const phraseEnd = (words: readonly string[], from: number): number => {
  const end = words.findIndex(
    (word, at) => at > from && /^(?:and|but|when|while|saying|after|before|as|[.,;:])$/.test(word),
  );
  return end < 0 ? words.length : end;
};

/** "An earlier dispatch, since deleted, said that". */
const judgedBetween = (words: readonly string[], { noun, from }: Content): Judged | null =>
  /^,? ?(?:since|later|now|quickly|soon) (?:deleted|withdrawn|retracted|removed|corrected|pulled|disowned)/.test(
    joined(words, noun + 1, from),
  )
    ? { kind: "withdrawn", to: contentEnd(words, from - 1) }
    : null;

/** "That the ferry carried arms was never true." */
const asSubject = (plain: Plain): readonly Refutation[] => {
  if (plain.words[0] !== "that") return [];
  const judged = judgedBehind(plain, { noun: 0, from: 1, open: 1, media: false });
  return judged === null ? [] : [placed(plain, judged.kind, 1, judged.to)];
};

const asSomeSay = (plain: Plain): readonly Refutation[] => {
  const told = AS_SOME_SAY.pattern.exec(plain.words.slice(0, LONGEST).join(" "))?.groups?.["told"];
  return told === undefined ? [] : [placed(plain, "denied", 0, told.split(" ").length)];
};

const TELLING_WORDS: ReadonlySet<string> = wordsNeeded(TELLING) ?? new Set();
const MEDIA_WORDS: ReadonlySet<string> = wordsNeeded(MEDIA) ?? new Set();
const NOUNS = formTrigger([...TELLING_WORDS, ...MEDIA_WORDS]);

/** The readers of wordings, each with what a sentence must hold for it. */
const READERS: readonly Reader[] = [
  { needs: (sentence) => holds(sentence, NOUNS), read: ofNouns },
  { needs: ({ tokens }) => tokens.find(({ lower }) => !isQuote(lower))?.lower === "that", read: asSubject },
  { needs: (sentence, text) => mayMatchIn(AS_SOME_SAY, text, sentence), read: asSomeSay },
  ...TOLD_WRONGLY,
];
