// What heads a story whose sentences are labelled: how much of what its reports tell do the title and the What line tell (`what.worth`: together; `what.each`: its sentences, one with another)?
import { loadResources } from "../src/app/resources.ts";
import { picture } from "../src/core/picture/index.ts";
import type { MainFact } from "../src/core/picture/picture.ts";
import type { Span } from "../src/core/text/span.ts";
import { type Bench, type Figure, figure } from "./figure.ts";
import { indexOf, sentenceAt, type Worth, worthOf, worthTogether } from "./heads/worth.ts";
import type { LabelledStory } from "./questions/case.ts";
import { readingOf, storiesOf } from "./questions.ts";

type Reading = ReturnType<typeof readingOf>;

/** The sentences that a main fact stands on: that of which it has the words, else those of its claims. */
const sentencesOf = (
  story: LabelledStory,
  fact: MainFact,
  { claims, evidence }: Reading,
): readonly [number, number][] => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const reports = new Map(evidence.map(({ report }) => [report.id, indexOf(story, report)]));
  const spans: readonly (Span & { report: string })[] =
    fact.settings ?? fact.claims.flatMap((id) => byId.get(id) ?? []);
  return spans.flatMap((span) => {
    const index = reports.get(span.report) ?? -1;
    const sentence = sentenceAt(story, index, span);
    return sentence === null ? [] : [[index, sentence] as [number, number]];
  });
};

const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length);

const bestOf = ({ reports }: LabelledStory, worth: Worth, headlines: boolean): number =>
  Math.max(
    0,
    ...reports.flatMap(({ sentences }, report) =>
      headlines ? [worth(report, -1)] : sentences.map((_, sentence) => worth(report, sentence)),
    ),
  );

/** `part`: dev, held, real-dev, real-held, or the start of a story's id in one of them. */
export const run: Bench = async ({ data, part }) => {
  const name = part ?? "dev";
  const resources = loadResources();
  const shares = { what: [] as number[], each: [] as number[], title: [] as number[] };
  const worst: string[] = [];
  for (const story of storiesOf(name, data)) {
    const reading = readingOf(story, resources);
    const worth = worthOf(story);
    const [made] = picture(reading.evidence, { engine: "bench", knownAt: null, oneStory: true }).stories;
    const count = (kind: keyof typeof shares, told: number, most: number, words: string): void => {
      if (most <= 0) return;
      shares[kind].push(told / most);
      if (told <= 0) worst.push(`${story.id} ${kind}: ${words}`);
    };
    const what = made?.main.what ?? null;
    // Sentences that tell one after the other are told together; claims of which a frame made a line tell the same.
    const told = what === null ? [] : sentencesOf(story, what, reading);
    const each = mean(told.map(([report, at]) => worth(report, at)));
    count("each", each, bestOf(story, worth, false), what?.text ?? "none");
    count(
      "what",
      what?.settings === undefined ? each : worthTogether(story, told),
      bestOf(story, worth, false),
      what?.text ?? "none",
    );
    const title = story.reports.findIndex(({ headline }) =>
      headline.startsWith(made?.title.replace(/\.{3}$/u, "") ?? "-"),
    );
    count("title", title < 0 ? 0 : worth(title, -1), bestOf(story, worth, true), made?.title ?? "none");
  }
  const figures: Figure[] = [
    figure("heads", name, "what.worth", mean(shares.what), shares.what.length),
    figure("heads", name, "what.each", mean(shares.each), shares.each.length),
    figure("heads", name, "title.worth", mean(shares.title), shares.title.length),
  ];
  return { figures, worst };
};
