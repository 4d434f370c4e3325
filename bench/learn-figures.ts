/**
 * Learns when two figures answer one question: `node bench/learn-figures.ts [--data DIR] [--only p,q] [--check]` writes
 * src/core/meeting/figures/weights.ts from the labelled stories of the questions bench: those of `dev` (with --only, those whose ids begin so), and, where DIR
 * holds the sets that they are of, the real ones of `real/dev`. `--check` writes nothing. Prints precision and recall by cross-validation
 * over stories. The same stories give the same weights.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import "../src/app/dictionary.ts";
import { loadResources } from "../src/app/resources.ts";
import { figuresAmong } from "../src/core/meeting/figures/among.ts";
import { figureFeatures } from "../src/core/meeting/figures/features.ts";
import type { FigureItem } from "../src/core/meeting/figures/items.ts";
import { numbersIn } from "../src/core/meeting/figures/numbers.ts";
import { besideIn, scoreOf } from "../src/core/meeting/index.ts";
import { figuresHere } from "../src/core/picture/meet/figures-told.ts";
import { storyMemory } from "../src/core/picture/memory/story-memory.ts";
import { boost, type Row } from "./boost.ts";
import { type LabelledStory, storiesIn } from "./questions/case.ts";
import { realStoriesIn } from "./questions/real.ts";
import { type Place, readingOf } from "./questions.ts";

const FOLDS = 5;

const { values } = parseArgs({
  options: { data: { type: "string" }, only: { type: "string" }, check: { type: "boolean" } },
});
const only = values.only?.split(",");
const folder = join(import.meta.dirname, "questions");
const resources = loadResources();
let names: readonly string[] = [];

/** The tellings that a figure is of: those that hold its number, of all that its claim tells; a claim of one number tells one thing by it. */
const placesOf = (
  { told: { claim }, value: compared, number, read }: FigureItem,
  places: readonly Place[],
): readonly Place[] => {
  const value = number?.value ?? compared;
  const holding = places.filter(({ words }) => numbersIn(words).some((number) => number.value === value));
  if (holding.length > 0) return holding;
  return read || (places.length === 1 && numbersIn(claim.quote).length === 1) ? places : [];
};

const pairsIn = (story: LabelledStory): readonly Row[] => {
  const { evidence, told } = readingOf(story, resources);
  const memory = storyMemory();
  const read = memory.read(evidence);
  const { context, claims } = read;
  const world = { find: context.find, publishedAt: (report: string) => read.report(report)?.publishedAt ?? null };
  const drafts = memory.drafts.draft(story.id, { ...read, joins: context.joins });
  const here = figuresHere(drafts, claims, world, claims.length) ?? [];
  const beside = besideIn([...new Set(here.map(({ item }) => item.told))]);
  const among = figuresAmong(here.map(({ item }) => item));
  const places = here.map(({ item }) => placesOf(item, told.get(item.told.claim.id) ?? []));
  return here.flatMap((a, at) =>
    here.slice(at + 1).flatMap((b, after): Row[] => {
      const [left = [], right = []] = [places[at], places[at + 1 + after]];
      const [one, other] = [a.item.told.claim, b.item.told.claim];
      const inOneSentence = one.report === other.report && one.sentence === other.sentence;
      if (left.length === 0 || right.length === 0 || inOneSentence || (a.draft !== null && a.draft === b.draft))
        return [];
      const features = figureFeatures(a.item, b.item, beside, among);
      names = features.map(([name]) => name);
      return [
        {
          story: story.id,
          label: left.some(({ question }) => right.some((place) => place.question === question)),
          weight: 1,
          values: Float64Array.from(features, ([, value]) => value),
        },
      ];
    }),
  );
};

const stories = [
  ...storiesIn(join(folder, "dev")).filter(({ id }) => only?.some((start) => id.startsWith(start)) ?? true),
  ...(values.data === undefined ? [] : realStoriesIn(join(folder, "real", "dev"), values.data)),
];
const all = stories.flatMap(pairsIn);

/** Each pair scored by what was learnt from other stories; printed. */
const crossValidate = (): void => {
  const folds = new Map(stories.map(({ id }, at) => [id, at % FOLDS]));
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const forest = boost(all.filter(({ story }) => folds.get(story) !== fold));
    return all
      .filter(({ story }) => folds.get(story) === fold)
      .map(({ label, values }) => ({ label, score: scoreOf(forest, values) }));
  })
    .flat()
    .sort((a, b) => b.score - a.score);
  const of = scored.filter(({ label }) => label).length;
  const parts = [0.9, 0.8, 0.7, 0.6, 0.5].map((precision) => {
    let [hits, best, from] = [0, 0, Number.POSITIVE_INFINITY];
    for (const [at, { label, score }] of scored.entries()) {
      if (label) hits++;
      if (hits / (at + 1) >= precision) [best, from] = [hits / of, score];
    }
    return `${precision}: ${best.toFixed(3)} from ${from.toFixed(2)}`;
  });
  console.log(`one question: ${of} of ${all.length}; recall at precision ${parts.join("; ")}`);
};

crossValidate();
const { base, trees } = boost(all);
if (values.check !== true)
  writeFileSync(
    new URL("../src/core/meeting/figures/weights.ts", import.meta.url),
    `// Learnt by bench/learn-figures.ts from the labelled stories of the questions bench; made, not written.
import type { Forest } from "../trees.ts";

/** The features by whose index the trees ask, for whoever reads them: ${names.length}. */
export const FIGURE_FEATURES: readonly string[] = ${JSON.stringify(names)};

/** Two figures are of one question. Log odds. */
export const ONE_FIGURE: Forest = {
  base: ${base},
  // biome-ignore format: a table
  trees: [
${trees.map((tree) => `    [${tree.join(",")}],`).join("\n")}
  ],
};
`,
  );
