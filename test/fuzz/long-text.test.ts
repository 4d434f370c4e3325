import { describe, expect, it } from "vitest";
import { loadResources } from "../../src/app/resources.ts";
import { understand } from "../../src/core/engine.ts";
import type { Report } from "../../src/core/report/report.ts";
import { textReport } from "../../src/inputs/text-report.ts";
import { processorTime } from "../processor-time.ts";

const resources = loadResources();

const reportOf = (text: string): Report =>
  textReport(
    text,
    "test/1",
    { path: "long.txt", sha256: "", bytes: text.length, mediaType: "text/plain", charset: "utf-8" },
    [],
    null,
  );

const SYLLABLES = "ka lo mi ra ten dor sal vin bar gos net pul hari mon de ti ru zan qel fir".split(" ");
/** A name of its own for each number. */
const name = (at: number): string => {
  let word = "";
  for (let left = at + 400; left > 0; left = Math.floor(left / SYLLABLES.length))
    word += SYLLABLES[left % SYLLABLES.length];
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
};
const day = (at: number): number => 1 + (at % 28);

/** What each text says again and again, never in the same words: no report does, and each asks something of all that stands before it. */
const TEXTS: readonly (readonly [what: string, unit: (at: number) => string])[] = [
  ["one toll after the other", (at) => `At least ${at} people died. `],
  ["dead and hurt in a list", (at) => `- ${name(at)}: ${at % 97} dead, ${at % 89} hurt\n`],
  [
    "somebody shot, somebody dead",
    (at) => `A man, ${day(at)}, was shot in ${name(at)}. Ann ${name(at)} was pronounced dead.\n`,
  ],
  ["quotations in one line", (at) => `“We will go to ${name(at)},” Ivo ${name(at + 7)} said. `],
  ["quotations that never close", (at) => `“We lost ${at} men in ${name(at)}, said the chief.\n\n`],
  ["pronouns", (at) => `He said they had seen ${at} of them. `],
  [
    "denials",
    (at) => `The army said it had killed ${at} rebels in ${name(at)}. The rebels denied this on ${day(at)} May.\n`,
  ],
  ["second figures", (at) => `Organisers put the crowd in ${name(at)} at ${at + 900}, the police at ${at + 500}. `],
  [
    "figures taken back",
    (at) => `Police said ${at} had died in ${name(at)}. They later revised the figure to ${at + 1}. `,
  ],
  ["words without a full stop", (at) => `the ${name(at)} went on and ${at} more came `],
  ["lines without a sentence", (at) => `Yes ${at}.\n`],
  [
    "paragraphs of a story",
    (at) =>
      `Two men were arrested in ${name(at)} on ${day(at)} May. A fire broke out in ${name(at + 3)}, Ivo ${name(at)} said.\n\n`,
  ],
];

const textOf = (unit: (at: number) => string, size: number): string => {
  const parts: string[] = [];
  let length = 0;
  for (let at = 0; length < size; at++) {
    parts.push(unit(at));
    length += parts.at(-1)?.length ?? 0;
  }
  return parts.join("");
};

/** Milliseconds of processor time for a thousand units. */
const unitTime = (text: string): number => {
  const report = reportOf(text);
  const spent = processorTime();
  understand(report, resources);
  return spent() / (text.length / 1000);
};

const SMALL = 20_000;
const LARGE = 10 * SMALL;
/** A step that looks at all for each takes up to ten times as long for a unit of the larger text; what takes its time today shows at twice. */
const MOST_GROWTH = 2;
/** What else runs may slow one try, never make one faster. */
const TRIES = 3;

describe("a text takes time in proportion to its length", () => {
  it.each(TEXTS)("%s", { timeout: 300_000 }, (_, unit) => {
    const [small, large] = [textOf(unit, SMALL), textOf(unit, LARGE)];
    unitTime(small);
    let growth = Number.POSITIVE_INFINITY;
    for (let tried = 0; tried < TRIES && growth > MOST_GROWTH; tried++)
      growth = Math.min(growth, unitTime(large) / unitTime(small));
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});

it("a text of more than a thousand sentences says that not all of it is set against all", () => {
  const noticed = (sentences: number): readonly string[] =>
    understand(
      reportOf(Array.from({ length: sentences }, (_, at) => `Line ${at} fell.`).join("\n\n")),
      resources,
    ).notices.map(({ code }) => code);
  expect(noticed(1100)).toContain("report/long");
  expect(noticed(900)).not.toContain("report/long");
});
