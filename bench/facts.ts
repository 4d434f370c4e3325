// Stories of which readers chose the five most important facts: how many of them does the brief tell? The labels are sentences, so that it
// can be counted without a reader.
import { loadResources } from "../src/app/resources.ts";
import { wordsOfWhole } from "../src/core/brief/whole-line.ts";
import { fold } from "../src/core/lineage/words.ts";
import { picture } from "../src/core/picture/index.ts";
import { type ChosenFact, type FactPlace, type FactReading, factStoriesOf, reader } from "./facts/case.ts";
import { type Bench, type BenchResult, figure } from "./figure.ts";

/** A shorter sentence may stand in another one by chance. UTF-16 units. */
const SHORTEST = 16;

const flat = (text: string): string =>
  fold(text.replace(/\[[^\]]*\]\s?/gu, ""))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const nameOf = ([report, start]: FactPlace): string => `${report} ${start}`;

/** The sentences that stand in some printed lines, by name. */
export const sentencesToldIn = (
  lines: readonly string[],
  { evidence, sentences }: FactReading,
): ReadonlySet<string> => {
  const printed = lines.map((line) => flat(wordsOfWhole(line)));
  const told = new Set<string>();
  for (const [at, { report }] of evidence.entries())
    for (const { start, end } of sentences[at] ?? []) {
      const words = flat(report.text.slice(start, end));
      if (words.length >= SHORTEST && printed.some((line) => line.includes(words))) told.add(nameOf([at, start]));
    }
  return told;
};

/** How far the brief tells a fact: 1, 0.5 or 0. */
const toldBy = ({ full, part }: ChosenFact, told: ReadonlySet<string>): number => {
  if (full.some((place) => told.has(nameOf(place)))) return 1;
  return part.some((place) => told.has(nameOf(place))) ? 0.5 : 0;
};

const KINDS = ["written", "real"] as const;

export const run: Bench = async ({ data, part }): Promise<BenchResult> => {
  const name = part ?? "dev";
  const { stories, left } = factStoriesOf(name, data);
  const read = reader(data, loadResources());
  const of = {
    written: { told: 0, facts: 0, lines: 0, stories: 0 },
    real: { told: 0, facts: 0, lines: 0, stories: 0 },
  };
  const worst: string[] = left.length === 0 ? [] : [`left out for want of --data: ${left.join(", ")}`];
  for (const story of stories) {
    const reading = read(story);
    const [made] = picture(reading.evidence, { engine: "bench", knownAt: null, oneStory: true }).stories;
    const lines = made?.brief.map(({ text }) => text) ?? [];
    const told = sentencesToldIn([...lines, made?.main.what?.text ?? ""], reading);
    const sums = of[story.set === undefined ? "written" : "real"];
    sums.stories += 1;
    sums.lines += lines.length;
    for (const fact of story.facts) {
      const share = toldBy(fact, told);
      sums.facts += 1;
      sums.told += share;
      if (share < 1 && name !== "held")
        worst.push(`${story.id} ${share === 0 ? "not told" : "half told"}: ${fact.about}`);
    }
  }
  return {
    figures: KINDS.flatMap((kind) => {
      const { told, facts, lines, stories: count } = of[kind];
      return count === 0
        ? []
        : [
            figure("facts", name, `${kind}.told`, told / facts, facts),
            figure("facts", name, `${kind}.lines-a-story`, lines / count, count),
          ];
    }),
    worst,
  };
};
