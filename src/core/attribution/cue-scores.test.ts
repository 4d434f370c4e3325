import { expect, test } from "vitest";
import { readWeights, scoreBy } from "./cue-scores.ts";

const WEIGHTS = readWeights(
  "path 3\npath nsubj 5\npath nsubj told 20\npath nsubj told clause 100\nrel nsubj 7\ntop path -4",
);

test("the weights of features add up, however those of one kind and word follow each other", () => {
  expect(
    scoreBy(WEIGHTS, (add) => {
      add("path", "nsubj");
      add("path", "nsubj", "told");
      add("path", "nsubj", "other");
      add("path", "nsubj", "told", "clause");
      add("rel", "nsubj");
      add("path");
      add("path", "far");
      add("path", "far", "told");
      add("top", "path");
      add("unknown", "nsubj");
      add("unknown", "nsubj", "told");
    }),
  ).toBeCloseTo(0.5 + 2 + 10 + 0.7 + 0.3 - 0.4);
  expect(scoreBy(WEIGHTS, (add) => add("path", "nsubj"))).toBeCloseTo(0.5);
});
