import { expect, test } from "vitest";
import type { Sentence, Token } from "../syntax/token.ts";
import type { TokenizedSentence } from "../syntax/tokenized.ts";
import { readAside } from "./aside.ts";

const tokenized = (text: string): TokenizedSentence => {
  let start = 0;
  const tokens = text.split(" ").map((word) => {
    const token = { text: word, start, end: start + word.length };
    start = token.end + 1;
    return token;
  });
  return { index: 0, start: 0, end: text.length, tokens };
};

/** A tree in which every word hangs on the first one. */
const flatTree = (piece: TokenizedSentence): Sentence => ({
  ...piece,
  parsed: true,
  tokens: piece.tokens.map(
    ({ text, start, end }, index): Token => ({
      text,
      start,
      end,
      index,
      lower: text.toLowerCase(),
      lemma: text.toLowerCase(),
      upos: "NOUN",
      xpos: "NN",
      head: index === 0 ? -1 : 0,
      deprel: index === 0 ? "root" : "dep",
    }),
  ),
});

function* whole(sentence: TokenizedSentence): Generator<TokenizedSentence, Sentence, Sentence> {
  return yield sentence;
}

/** The pieces that are read, in order, and the joined sentence. */
function pieces(text: string): { readonly read: readonly string[]; readonly joined: Sentence } {
  const read: string[] = [];
  const reader = readAside(tokenized(text), whole);
  let step = reader.next();
  while (!step.done) {
    read.push(step.value.tokens.map((token) => token.text).join(" "));
    step = reader.next(flatTree(step.value));
  }
  return { read, joined: step.value };
}

test.each([
  [
    "The rebels , who took the port on Tuesday , said they would go on .",
    "who took the port on Tuesday .",
    "The rebels said they would go on .",
  ],
  ["The thief , who was hurt on Friday , stole a van .", "who was hurt on Friday .", "The thief stole a van ."],
  [
    "The cook , who said her husband , Peter Lund , was lost in May , wept .",
    "who said her husband , Peter Lund , was lost in May .",
    "The cook wept .",
  ],
  ["The dam , which was built in 1973 , burst on Sunday .", "which was built in 1973 .", "The dam burst on Sunday ."],
  [
    "The ferry , which was carrying 200 people , capsized off the coast .",
    "which was carrying 200 people .",
    "The ferry capsized off the coast .",
  ],
])("reads apart: %s", (text, aside, rest) => {
  const { read, joined } = pieces(text);
  expect(read).toEqual([aside, rest]);
  expect(joined.tokens.map((token) => token.text).join(" ")).toBe(text);
  expect(joined.tokens.map((token) => token.index)).toEqual(joined.tokens.map((_, at) => at));
  expect(joined.tokens.filter(({ deprel }) => deprel === "acl:relcl")).toHaveLength(1);
});

test.each([
  "The company , which paid , and its owner , who lives abroad , were fined .",
  "The man , who was 40 , armed with a knife .",
  "He said the rebels , who took the port , were gone .",
  "“ The rebels , who took the port on Tuesday , said ” nothing .",
  "The rebels said the port was closed .",
])("reads whole: %s", (text) => {
  expect(pieces(text).read).toEqual([text]);
});

test("who is among those told of is read apart from what befell them all", () => {
  const text = "Nine guests , including a child and two cooks , were hurt .";
  const { read, joined } = pieces(text);
  expect(read).toEqual(["a child and two cooks .", "Nine guests were hurt ."]);
  expect(joined.tokens.map((token) => token.text).join(" ")).toBe(text);
  expect(joined.tokens[4]).toMatchObject({ text: "a", deprel: "nmod", head: 1 });
  expect(joined.tokens[3]).toMatchObject({ text: "including", deprel: "case", head: 4 });
});

test.each([
  "The storm killed nine guests , including a child .",
  "Nine guests , including a child who was hurt , were there .",
])("reads a part whole: %s", (text) => {
  expect(pieces(text).read).toEqual([text]);
});
