import { expect, test } from "vitest";
import type { Sentence, Token } from "../syntax/token.ts";
import { formTrigger, held, holds, lemmaTrigger, wordTrigger } from "./held-words.ts";

const sentenceOf = (...words: readonly (readonly [lower: string, lemma: string])[]): Sentence => ({
  index: 0,
  start: 0,
  end: words.length * 2,
  parsed: true,
  tokens: words.map(
    ([lower, lemma], index): Token => ({
      start: index * 2,
      end: index * 2 + 1,
      index,
      text: lower,
      lower,
      lemma,
      upos: "X",
      xpos: "FW",
      head: -1,
      deprel: "",
    }),
  ),
});

const SENTENCE = sentenceOf(["strikes", "strike"], ["were", "be"], ["called", "call"], ["strike", "strike"]);
const at = (trigger: ReturnType<typeof formTrigger>): readonly number[] =>
  held(SENTENCE, trigger).map(({ index }) => index);

test("a trigger finds its words by form, by lemma or by either, in order and each once", () => {
  expect(at(formTrigger(["strike", "called"]))).toEqual([2, 3]);
  expect(at(lemmaTrigger(["strike", "called"]))).toEqual([0, 3]);
  expect(at(wordTrigger(["strike", "called"]))).toEqual([0, 2, 3]);
});

test("what the sentence does not hold is not found", () => {
  expect(holds(SENTENCE, formTrigger(["call"]))).toBe(false);
  expect(holds(SENTENCE, lemmaTrigger(["call"]))).toBe(true);
  expect(at(lemmaTrigger(["were"]))).toEqual([]);
});

test("a trigger that is declared after a sentence was looked through is found in it too", () => {
  const early = formTrigger(["were"]);
  expect(at(early)).toEqual([1]);
  expect(at(formTrigger(["were"]))).toEqual([1]);
  expect(at(early)).toEqual([1]);
});
