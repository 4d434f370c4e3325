import { readFileSync } from "node:fs";
import { loadResources } from "../../src/app/resources.ts";
import { understand } from "../../src/core/engine.ts";
import { picture } from "../../src/core/picture/index.ts";
import type { Question, StoryPicture } from "../../src/core/picture/picture.ts";
import { type Figure, figure } from "../figure.ts";
import type { Item } from "./items.ts";

interface Labels {
  readonly topics: readonly string[];
  readonly series: readonly {
    readonly harm: string;
    /** In the order in which they took each other's place. */
    readonly figures: readonly { readonly low: number }[];
  }[];
}

const LABELS = JSON.parse(readFileSync(new URL("../five-w-tolls.json", import.meta.url), "utf8")) as Labels;

const tells = (question: Question, low: number): boolean =>
  question.answers.some((answer) => answer.status === "asserted" && answer.quantity?.low === low);

const questionsOf = (story: StoryPicture | undefined, harm: string): readonly Question[] =>
  (story?.questions ?? []).filter(({ frame, key }) => frame === "casualties" && key["harm"] === harm);

/** Whether one question has both figures, and its latest answer is not the earlier. */
const inOrder = (questions: readonly Question[], earlier: number, later: number): boolean =>
  questions.some((question) => {
    const latest = question.answers.find((answer) => answer.latest);
    return tells(question, earlier) && tells(question, later) && latest?.quantity?.low === later;
  });

/** The labelled tolls of one story over time: how many of the figures its picture tells, and how many of their orders. */
export const scoreTolls = (items: readonly Item[], part: string): { figures: Figure[]; worst: string[] } => {
  const resources = loadResources();
  const evidence = items
    .filter(({ gold }) => LABELS.topics.includes(gold))
    .map(({ evidence: { report } }) => {
      const { claims, notices } = understand(report, resources);
      return { report, claims, notices };
    });
  const [story] = picture(evidence, { engine: "bench", knownAt: null, oneStory: true }).stories;
  const worst: string[] = [];
  const found = { figures: 0, figuresOf: 0, orders: 0, ordersOf: 0 };
  for (const { harm, figures } of LABELS.series) {
    const questions = questionsOf(story, harm);
    figures.forEach(({ low }, index) => {
      found.figuresOf += 1;
      if (questions.some((question) => tells(question, low))) found.figures += 1;
      else worst.push(`toll ${harm}: ${low} is not told`);
      const before = figures[index - 1];
      if (!before) return;
      found.ordersOf += 1;
      if (inOrder(questions, before.low, low)) found.orders += 1;
      else worst.push(`toll ${harm}: not told that ${low} came after ${before.low}`);
    });
  }
  return {
    figures: [
      figure("five-w", part, "tolls.found", found.figures / found.figuresOf, found.figuresOf),
      figure("five-w", part, "tolls.in-order", found.orders / found.ordersOf, found.ordersOf),
    ],
    worst,
  };
};
