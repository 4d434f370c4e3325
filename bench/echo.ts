import { loadResources } from "../src/app/resources.ts";
import { ENGINE_VERSION, understand } from "../src/core/engine.ts";
import { picture } from "../src/core/picture/index.ts";
import { layReport } from "./echo/lay.ts";
import { emptyReferenceScore, REFERENCES, type ReferenceScore, scoreReferences } from "./echo/reference.ts";
import { emptyScore, type Score, scoreStory } from "./echo/score.ts";
import { echoStory } from "./echo/story.ts";
import type { Part } from "./echo/words.ts";
import { type Bench, type Figure, figure } from "./figure.ts";

/** Stories of a run by its part: "quick" for tests, "tune" and "second" to "twelfth" for reading, "held", "plain" and "full" (10,000 questions) for the figures. */
const SIZES: Readonly<Record<string, { readonly part: Part; readonly stories: number }>> = {
  quick: { part: "tune", stories: 25 },
  tune: { part: "tune", stories: 200 },
  second: { part: "second", stories: 200 },
  third: { part: "third", stories: 200 },
  fourth: { part: "fourth", stories: 200 },
  fifth: { part: "fifth", stories: 200 },
  sixth: { part: "sixth", stories: 200 },
  seventh: { part: "seventh", stories: 200 },
  eighth: { part: "eighth", stories: 200 },
  ninth: { part: "ninth", stories: 200 },
  tenth: { part: "tenth", stories: 200 },
  eleventh: { part: "eleventh", stories: 200 },
  twelfth: { part: "twelfth", stories: 200 },
  plain: { part: "plain", stories: 200 },
  held: { part: "held", stories: 200 },
  full: { part: "held", stories: 2600 },
};

/** Reads generated stories with the whole engine and scores their pictures. */
export const runEcho = (part: Part, stories: number, from = 0): { score: Score; references: ReferenceScore } => {
  const score = emptyScore();
  const references = emptyReferenceScore();
  const resources = loadResources();
  for (let index = from; index < from + stories; index += 1) {
    const story = echoStory(index, part);
    const laid = story.reports.map(layReport);
    const evidence = laid.map(({ report }) => {
      const { claims, notices } = understand(report, resources);
      return { report, claims, notices };
    });
    scoreStory(score, story, laid, picture(evidence, { engine: ENGINE_VERSION, knownAt: null, oneStory: true }));
    scoreReferences(references, story, laid);
  }
  return { score, references };
};

/** What the rules of today's systems make of the same answers, given which reports carry them. */
const referenceFigures = (name: string, { answers, exact, tooMany }: ReferenceScore): Figure[] =>
  REFERENCES.flatMap((reference) => [
    figure("echo", name, `reference.${reference.name}.exact`, (exact.get(reference.name) ?? 0) / answers, answers),
    figure("echo", name, `reference.${reference.name}.too-many`, tooMany.get(reference.name) ?? 0, answers),
  ]);

export const figuresOf = (name: string, score: Score): Figure[] => [
  figure("echo", name, "questions.found", score.found / score.facts, score.facts),
  figure("echo", name, "answers.found", score.answersFound / score.answers, score.answers),
  figure("echo", name, "origins.exact", score.exact / score.answersFound, score.answersFound),
  figure("echo", name, "origins.shown-exact", score.shownExact / score.answersFound, score.answersFound),
  figure("echo", name, "origins.shown-bound", score.shownBound / score.answersFound, score.answersFound),
  figure("echo", name, "origins.shown-at-least-1-of-several", score.shownAtLeastOne, score.answersFound),
  figure("echo", name, "origins.too-many", score.tooMany, score.given),
  figure("echo", name, "support.unasserted", score.unasserted, score.given),
  figure("echo", name, "values.never-said", score.neverSaid, score.given),
  ...[...score.verdicts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, { n, right }]) => figure("echo", name, `verdict.${kind}`, right / n, n)),
];

export const run: Bench = async ({ part }) => {
  const figures: Figure[] = [];
  const worst: string[] = [];
  for (const name of part === null ? ["tune", "held"] : [part]) {
    const size = SIZES[name];
    if (!size) throw new TypeError(`echo has the parts ${Object.keys(SIZES).join(", ")}, not "${name}".`);
    const { score, references } = runEcho(size.part, size.stories);
    figures.push(...figuresOf(name, score), ...referenceFigures(name, references));
    for (const [kind, { said }] of [...score.verdicts].sort(([a], [b]) => (a < b ? -1 : 1)))
      worst.push(`${name}: ${kind} was told as ${[...said].map(([other, n]) => `${other} ${n}`).join(", ")}`);
    worst.push(...score.worst.slice(0, part === null ? 20 : 1000));
  }
  return { figures, worst };
};
