import { describe, expect, test } from "vitest";
import { loadResources } from "../../src/app/resources.ts";
import { understand } from "../../src/core/engine.ts";
import { makeReport } from "../../src/core/report/make-report.ts";

const OPENING =
  "Man charged after two are shot dead at harbour bar\n\nA man was charged on Friday with shooting two people dead at a bar in Varn on March 1, police said.\n\n" +
  "Peter Holm, 31, was arrested at his home. The bar has been closed since.\n\n";

/** Whether each claim behind the opening is background, sentence by sentence, in a report of 8 March 2024. */
const told = (rest: string): readonly boolean[] => {
  const report = makeReport({
    text: OPENING + rest,
    titleSpan: { start: 0, end: OPENING.indexOf("\n") },
    furniture: [],
    facts: [{ field: "publishedAt", value: "2024-03-08T10:00:00Z", from: "test", confidence: 1 }],
    reader: "test/1",
    sources: [],
  });
  return understand(report, loadResources())
    .claims.filter(({ start }) => start >= OPENING.length)
    .map(({ background }) => background);
};

describe("another crime or case than that of the report", () => {
  test.each([
    "Holm was arrested on unrelated theft charges in January, records show. He was released on bail on Jan. 19.",
    "Holm has a criminal record that goes back to 2007. He was charged with burglary and paroled.",
    "A similar shooting shook the town last April. A guard killed a sailor. The guard was later charged with murder.",
    "In that case, Holm also called the police. The attack killed a neighbour.\n\nHolm pleaded no contest and was sentenced to 15 years in prison.",
    "Holm was arrested more than six times before.",
    "Holm served nine years in prison.",
    "Holm was convicted of robbery in Lund in December.",
    "On Feb. 6, Lena Brask, 24, was shot in the leg at a house not far from the bar.",
    "In January, a 19-year-old man was stabbed at another bar in Varn.",
    "On Feb. 6, Lena Brask, 24, was shot in the leg not far from the scene of Friday's shooting.",
  ])("%s", (rest) => {
    const found = told(rest);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(found.map(() => true));
  });
});

describe("what looks like another matter and is the report's own", () => {
  test.each([
    "Holm was arrested on Thursday on an unrelated warrant.",
    "Holm, who has a prior conviction for theft, was booked into the county jail.",
    "Holm has no criminal record.",
    "Two people were killed on March 1.",
    "Lena Brask, 24, was shot in the leg on March 1.",
    "Lena Brask, who was born on Feb. 6, was shot in the leg.",
    "Lena Brask was shot dead. On Feb. 27, Brask was wounded at the same bar.",
    "The two were killed on Feb. 29, not on March 1.",
    "Holm was arrested on March 2 and charged with murder.",
    "The barman, who was hired in January, was wounded.",
    "Officers were dealing with a brawl when shots were fired in a separate incident.",
    "The shooting happened in the 2000 block of Quay Street.",
  ])("%s", (rest) => {
    const found = told(rest);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(found.map(() => false));
  });

  test("goes back to its own event", () => {
    expect(told("Holm was arrested on unrelated theft charges in January. On Friday he was taken to court.")).toEqual(
      expect.arrayContaining([true, false]),
    );
  });
});
