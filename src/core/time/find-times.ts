import { readNumber } from "../quantity/number.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import { readAnchor } from "./calendar.ts";
import { readExpression } from "./compose.ts";
import type { Draft, Length } from "./draft.ts";
import { resolve } from "./resolve.ts";
import { lowerAt } from "./rules/rule.ts";
import { tenseAt } from "./tense.ts";
import type { TimeMention } from "./time.ts";

/**
 * Words for times in the sentences, in order, none overlapping. `anchor`: the report's `publishedAt` (ISO 8601, its date
 * taken as written), null where unknown: then nothing that would need it is filled in. `text` is the frozen text that the
 * tokens point into. Tags are used, trees are not needed. Never throws; linear in the tokens.
 */
export function findTimes(text: string, sentences: readonly Sentence[], anchor: string | null): TimeMention[] {
  const found: TimeMention[] = [];
  const base = readAnchor(anchor);
  for (const sentence of sentences) {
    const { tokens } = sentence;
    let last: Length | null = null;
    let dated = false;
    for (let i = 0; i < tokens.length; ) {
      const read: Draft | null = readExpression(tokens, i) ?? (last === null ? null : ellipsis(tokens, i, last));
      if (read === null) {
        i++;
        continue;
      }
      const draft: Draft = dated ? fromTold(read) : read;
      if (draft.value.form === "range" || (draft.value.form === "date" && draft.value.year !== null)) dated = true;
      const from = softened(tokens, draft, found);
      const mention = finish(text, sentence, draft, from, base);
      if (mention !== null) found.push(mention);
      if (draft.value.form === "window" || draft.value.form === "duration" || draft.value.form === "offset")
        last = draft.value.length;
      i = draft.to;
    }
  }
  return found;
}

function finish(
  text: string,
  sentence: Sentence,
  draft: Draft,
  from: number,
  anchor: ReturnType<typeof readAnchor>,
): TimeMention | null {
  const { tokens } = sentence;
  const first = tokens[from];
  const last = tokens[draft.to - 1];
  if (first === undefined || last === undefined) return null;
  const resolved = resolve(draft, anchor, tenseAt(tokens, from, draft.to));
  const { timex, ...rest } = resolved;
  return {
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    rule: draft.rule,
    ...rest,
    ...(timex === null ? {} : { timex }),
    sentence: sentence.index,
    fromToken: from,
    toToken: draft.to,
  };
}

/** "emerged in 1994 ... over the next two years": counted from the date that the sentence has told, not from the report. */
function fromTold(draft: Draft): Draft {
  if (draft.value.form !== "window" || draft.value.side !== "next") return draft;
  return { ...draft, value: { form: "offset", length: draft.value.length, sign: 1, base: "other" } };
}

const SOFTENERS: readonly (readonly string[])[] = [
  ["at", "least"],
  ["at", "most"],
  ["no", "less", "than"],
  ["more", "than"],
  ["less", "than"],
  ["fewer", "than"],
  ["just", "over"],
  ["just", "under"],
  ["well", "over"],
  ["little", "more", "than"],
  ["up", "to"],
  ["as", "long", "as"],
  ["just", "around"],
  ["about"],
  ["around"],
  ["roughly"],
  ["approximately"],
  ["nearly"],
  ["almost"],
  ["some"],
  ["over"],
  ["under"],
  ["barely"],
  ["~"],
  ["just"],
  ["only"],
];

/** Takes "about", "more than", "nearly" before a length into the span: they belong to it. */
function softened(tokens: readonly Token[], draft: Draft, found: readonly TimeMention[]): number {
  if (draft.value.form === "set" && /^(?:once|twice)$/.test(lowerAt(tokens, draft.from - 1))) return draft.from - 1;
  if (draft.value.form !== "duration" && draft.value.form !== "offset") return draft.from;
  if (draft.value.length.vague) return draft.from;
  for (const words of SOFTENERS) {
    const start = draft.from - words.length;
    if (start < 0) continue;
    if (words.every((word, k) => lowerAt(tokens, start + k) === word)) {
      const previous = found[found.length - 1];
      const token = tokens[start];
      return previous !== undefined && token !== undefined && previous.end > token.start ? draft.from : start;
    }
  }
  return draft.from;
}

/** "in 30 days and possibly take it within 90": the unit of the length before. */
function ellipsis(tokens: readonly Token[], at: number, last: Length): Draft | null {
  const lower = lowerAt(tokens, at);
  if (lower !== "within" && lower !== "in") return null;
  const number = readNumber(tokens, at + 1);
  if (number === null || number.ordinal || number.letter !== null || number.value < 1) return null;
  const next = tokens[number.to];
  if (next !== undefined && next.upos !== "PUNCT" && next.upos !== "CCONJ") return null;
  if (/^\d{4}$/.test(lowerAt(tokens, at + 1))) return null;
  return {
    from: at,
    to: number.to,
    rule: "time/ellipsis",
    value: {
      form: "window",
      length: { unit: last.unit, low: number.value, high: number.value, vague: false },
      side: "open",
    },
  };
}
