import { collect } from "../collect.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import type { TokenizedSentence } from "../syntax/tokenized.ts";
import type { ByPieces } from "./by-pieces.ts";
import { lowerWord } from "./telling-words.ts";

/** Words before a number that bound it, with the tag that each has there. None of them governs anything. */
const BOUNDS: readonly (readonly (readonly [word: string, xpos: string])[])[] = [
  [
    ["no", "RB"],
    ["fewer", "JJR"],
    ["than", "IN"],
  ],
  [
    ["no", "RB"],
    ["less", "RBR"],
    ["than", "IN"],
  ],
  [
    ["no", "RB"],
    ["more", "JJR"],
    ["than", "IN"],
  ],
  [
    ["as", "RB"],
    ["many", "JJ"],
    ["as", "IN"],
  ],
  [
    ["as", "RB"],
    ["few", "JJ"],
    ["as", "IN"],
  ],
  [
    ["more", "JJR"],
    ["than", "IN"],
  ],
  [
    ["fewer", "JJR"],
    ["than", "IN"],
  ],
  [
    ["less", "JJR"],
    ["than", "IN"],
  ],
  [
    ["at", "RB"],
    ["least", "RBS"],
  ],
  [
    ["at", "RB"],
    ["most", "RBS"],
  ],
  [
    ["up", "IN"],
    ["to", "IN"],
  ],
];
const OPENING = new Set(BOUNDS.map(([first]) => first?.[0] ?? "").concat("between", "on"));
const DIGITS = /^\d[\d,.]*$/;
const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|dozen|dozens)$/;

const SAYING = /^(?:said|announced|confirmed|reported|warned|claimed|denied|added|insisted|alleged)$/;
const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/;

/**
 * A run of words set apart: what bounds the number at `number`, `low` being the first number of "between 20 and 30"; or the
 * day in "said on Monday that", `number` being the verb.
 */
interface Apart {
  readonly from: number;
  readonly to: number;
  readonly number: number;
  readonly low: number | null;
  readonly tags: readonly string[];
}

/** Where the words that bound numbers stand; empty for nearly all sentences. */
const boundsOf = (sentence: TokenizedSentence): readonly Apart[] => {
  const { tokens } = sentence;
  const found: Apart[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const word = lowerWord(tokens, at);
    if (!OPENING.has(word)) continue;
    const run = word === "between" ? rangeAt(tokens, at) : word === "on" ? dayAt(tokens, at) : boundAt(tokens, at);
    if (!run) continue;
    found.push(run);
    at = run.to;
  }
  return found;
};

type Words = TokenizedSentence["tokens"];

/** "between 20 and 30 people", "between four to six other guests": a counted plural follows; times, years and shares are no such range. */
const rangeAt = (tokens: Words, at: number): Apart | null => {
  if (
    !isNumber(lowerWord(tokens, at + 1)) ||
    !isNumber(lowerWord(tokens, at + 3)) ||
    !/^(?:and|to)$/.test(lowerWord(tokens, at + 2))
  )
    return null;
  const noun = tokens[OTHERS.test(lowerWord(tokens, at + 4)) ? at + 5 : at + 4]?.text ?? "";
  // "kills between 30 and 40 in X": of people, whom no noun tells.
  if (
    HARMS.test(lowerWord(tokens, at - 1)) &&
    (noun === "" || /^(?:[.,]|in|at|near|after|as|on|when|from)$/.test(noun))
  )
    return { from: at, to: at + 3, number: at + 3, low: at + 1, tags: ["IN", "CD", "CC"] };
  if (!/^(?:\p{Ll}+s|\p{Ll}+ed|people|children|men|women|police)$/u.test(noun)) return null;
  if (/^(?:hours|days|weeks|months|years|minutes|seconds|was|is|has)$/.test(noun)) return null;
  return { from: at, to: at + 3, number: at + 3, low: at + 1, tags: ["IN", "CD", "CC"] };
};

const isNumber = (word: string): boolean => DIGITS.test(word) || NUMBER_WORD.test(word);
/** Words between a number and what it counts. */
const OTHERS = /^(?:other|more|further|additional|civilian|young)$/;

/** "said on Monday that": the day is taken for what "that" refers to. */
const dayAt = (tokens: Words, at: number): Apart | null =>
  SAYING.test(lowerWord(tokens, at - 1)) && DAY.test(lowerWord(tokens, at + 1)) && lowerWord(tokens, at + 2) === "that"
    ? { from: at, to: at + 2, number: at - 1, low: null, tags: ["IN", "NNP"] }
    : null;

const HARMS = /^(?:kill|injur|wound|hurt|displac|evacuat|rescu|trapp|leav|detain|arrest)(?:e?s|ed|ing|e)?$/;

/** What no verb of going stands before: "and up to four guests", "killing up to nine". */
const COUNTED_FROM = /^(?:|and|or|but|with|of|for|that|,|including|said|(?:kill|injur|wound|leav)(?:ed|ing))$/;

const boundAt = (tokens: Words, at: number): Apart | null => {
  const bound = BOUNDS.find((words) => words.every(([word], i) => lowerWord(tokens, at + i) === word));
  if (!bound) return null;
  const number = at + bound.length;
  const word = lowerWord(tokens, number);
  // "walked up to two officers": told of a number, and not of where somebody went.
  if (bound[0]?.[0] === "up" && !DIGITS.test(word) && !COUNTED_FROM.test(lowerWord(tokens, at - 1))) return null;
  if (!isNumber(word)) return null;
  return { from: at, to: number, number, low: null, tags: bound.map(([, xpos]) => xpos) };
};

const UPOS_OF: Readonly<Record<string, Token["upos"]>> = {
  RB: "ADV",
  RBR: "ADV",
  RBS: "ADV",
  JJ: "ADJ",
  JJR: "ADJ",
  IN: "ADP",
  CD: "NUM",
  CC: "CCONJ",
  NNP: "PROPN",
};

/**
 * Reads a sentence without the words that bound its numbers ("destroyed up to 250 houses" as "destroyed 250 houses") and
 * without the day in "said on Monday that", and puts them back on their numbers and verbs: greedy parsers take "up", "to", "at" and "between" there for particles and prepositions.
 * Sentences without such words are read as they are.
 */
export function* readApart(
  sentence: TokenizedSentence,
  read: (sentence: TokenizedSentence) => ByPieces<Sentence>,
): ByPieces<Sentence> {
  const apart = boundsOf(sentence);
  if (apart.length === 0) return yield* read(sentence);
  const out = new Set<number>();
  for (const { from, to } of apart) for (let at = from; at < to; at += 1) out.add(at);
  const kept = collect(sentence.tokens, (_, at) => (out.has(at) ? [] : [at]));
  const plain = yield* read({ ...sentence, tokens: kept.map((at) => sentence.tokens[at] as Words[number]) });
  const tokens: Token[] = new Array(sentence.tokens.length);
  for (const token of plain.tokens) {
    const index = kept[token.index] as number;
    tokens[index] = { ...token, index, head: token.head < 0 ? token.head : (kept[token.head] as number) };
  }
  for (const run of apart) putBack(sentence, tokens, run, plain.parsed);
  return { ...plain, tokens };
}

const putBack = (sentence: TokenizedSentence, tokens: Token[], run: Apart, parsed: boolean): void => {
  const number = tokens[run.number] as Token;
  run.tags.forEach((xpos, i) => {
    const at = run.from + i;
    const given = sentence.tokens[at] as Words[number];
    const link = !parsed
      ? { head: -1, deprel: "" }
      : run.number < run.from
        ? [
            { head: run.from + 1, deprel: "case" },
            { head: run.number, deprel: "obl" },
          ][i]
        : run.low === null
          ? i === 0
            ? { head: run.number, deprel: "advmod" }
            : { head: run.from, deprel: "fixed" }
          : [
              { head: run.low, deprel: "advmod" },
              { head: number.head, deprel: number.deprel },
              { head: run.number, deprel: "cc" },
            ][i];
    tokens[at] = {
      start: given.start,
      end: given.end,
      index: at,
      text: given.text,
      lower: given.text.toLowerCase(),
      lemma: xpos === "NNP" ? given.text : given.text.toLowerCase(),
      upos: UPOS_OF[xpos] ?? "X",
      xpos,
      head: link?.head ?? -1,
      deprel: link?.deprel ?? "",
    };
  });
  // A range that stands for its people is one, not two joined.
  if (run.low !== null && parsed)
    tokens[run.number] = { ...number, head: run.low, deprel: number.deprel === "nummod" ? "conj" : "flat" };
};
