import { describe, expect, test } from "vitest";
import { figuresAmong } from "../../src/core/meeting/figures/among.ts";
import { FIGURE_CASES, NUMBER_CASES } from "../../src/core/meeting/figures/cases.ts";
import { figureFeatures } from "../../src/core/meeting/figures/features.ts";
import { figureItems } from "../../src/core/meeting/figures/items.ts";
import { numbersIn } from "../../src/core/meeting/figures/numbers.ts";
import { FIGURE_FEATURES } from "../../src/core/meeting/figures/weights.ts";
import { besideIn, toldClaim } from "../../src/core/meeting/index.ts";
import { wordVectors } from "../../src/core/nearness/index.ts";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "./engine.ts";

const DAYS = ["2020-03-01", "2020-03-02"];

const drawn = (...texts: readonly string[]) => {
  const evidence = texts.map((text, at) =>
    read(text, { publisher: `Paper ${at}`, ...(DAYS[at] === undefined ? {} : { publishedAt: DAYS[at] }) }),
  );
  const { stories, claims } = picture(
    evidence.map(({ report, claims, notices }) => ({ report, claims, notices })),
    { engine: "test", knownAt: null, oneStory: true },
  );
  return { questions: stories[0]?.questions ?? [], claims };
};

/** Whether some question is answered with figures of both reports. */
const meet = (a: string, b: string): boolean =>
  drawn(a, b).questions.some(
    ({ answers }) =>
      new Set(answers.filter(({ quantity }) => quantity !== null).flatMap(({ reports }) => reports)).size > 1,
  );

describe("figures of two reports", () => {
  test.each(FIGURE_CASES.filter(({ one }) => one))("are of one question: $a / $b", ({ a, b }) => {
    expect(meet(a, b)).toBe(true);
  });
  test.each(FIGURE_CASES.filter(({ one }) => !one))("are of two questions: $a / $b", ({ a, b }) => {
    expect(meet(a, b)).toBe(false);
  });
  test("have the features that the weights were learnt of, whichever stands first", () => {
    const { claims } = drawn("Twelve miners were rescued at Orsk.", "The pit gave back twelve miners alive.");
    const items = claims.flatMap((claim) =>
      figureItems(
        toldClaim(claim, null, wordVectors(), (id) => id),
        null,
      ),
    );
    const [a, b] = [items[0], items.at(-1)];
    if (!a || !b) throw new Error("no figures");
    const beside = besideIn(items.map(({ told }) => told));
    const among = figuresAmong(items);
    const row = figureFeatures(a, b, beside, among);
    expect(row.map(([name]) => name)).toEqual(FIGURE_FEATURES);
    expect(figureFeatures(b, a, beside, among)).toEqual(row);
  });
});

test.each(NUMBER_CASES)("numbers in: %s", (words, numbers) => {
  expect(numbersIn(words).map(({ value, bound, sort }) => `${value} ${bound} ${sort}`)).toEqual(numbers);
});
