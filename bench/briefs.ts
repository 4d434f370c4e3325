// Whole stories of which every sentence is labelled: does the brief tell what most of their reports tell? The parts are those of `questions`.
import { loadResources } from "../src/app/resources.ts";
import { wordsOfWhole } from "../src/core/brief/whole-line.ts";
import { fold } from "../src/core/lineage/words.ts";
import { picture } from "../src/core/picture/index.ts";
import type { BriefSentence, StoryPicture } from "../src/core/picture/picture.ts";
import type { Bench, BenchResult, Figure } from "./figure.ts";
import { figure } from "./figure.ts";
import { type LabelledQuestion, type LabelledStory, startOf } from "./questions/case.ts";
import { type Place, readingOf, storiesOf } from "./questions.ts";

/** So many facts of a story are asked for: those that most of its reports tell. */
export const MOST_FACTS = 6;
/** A headline and two sentences are what a report opens with. */
const LEAD = 2;
/** Of the words of a telling so much stands in a sentence that tells it. */
const HELD = 0.7;

/** What several reports tell of one matter. */
export interface Fact {
  readonly question: LabelledQuestion;
  readonly places: readonly Place[];
  readonly reports: number;
  /** Reports that open with it. */
  readonly leads: number;
}

const count = (places: readonly Place[]): number => new Set(places.map(({ report }) => report)).size;

/** What two reports or more tell, what most of them tell first. */
export const factsOf = (story: LabelledStory, places: readonly Place[]): readonly Fact[] =>
  story.questions
    .map((question): Fact => {
      const own = places.filter((place) => place.question === question);
      return {
        question,
        places: own,
        reports: count(own),
        leads: count(own.filter(({ sentence }) => sentence < LEAD)),
      };
    })
    .filter(({ reports }) => reports > 1)
    .sort((a, b) => b.reports - a.reports || b.leads - a.leads);

/** Whether a telling stands in a stretch of its report. */
export const tellsPlace = (
  { report, start, end }: { readonly report: number; readonly start: number; readonly end: number },
  place: Place,
): boolean =>
  report === place.report &&
  Math.min(end, place.end) - Math.max(start, place.start) >= HELD * (place.end - place.start);

const flat = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Where the sentence of a printed line stands in the reports, if it is one of theirs. */
const standsAt = (story: LabelledStory, { text }: BriefSentence) => {
  const words = flat(wordsOfWhole(text));
  return story.reports.flatMap((report, index) =>
    report.sentences.flatMap((sentence, at) => {
      const start = startOf(report, at);
      const own = flat(sentence);
      return own !== "" && (own.includes(words) || words.includes(own))
        ? [{ report: index, start, end: start + sentence.length }]
        : [];
    }),
  );
};

/** The tellings that each line of a brief tells: all in its sentence where it is one of a report, else those of its claims. */
export const linesOf = (
  story: LabelledStory,
  brief: StoryPicture["brief"],
  { places, told }: Pick<ReturnType<typeof readingOf>, "places" | "told">,
): readonly (readonly Place[])[] =>
  brief.map((line) => {
    const spans = standsAt(story, line);
    if (spans.length === 0) return line.claims.flatMap((id) => told.get(id)?.slice(0, 1) ?? []);
    return places.filter((place) => spans.some((span) => tellsPlace(span, place)));
  });

export const run: Bench = async ({ data, part }): Promise<BenchResult> => {
  const name = part ?? "dev";
  const resources = loadResources();
  const of = { facts: 0, told: 0, leads: 0, leadsTold: 0, lines: 0, shared: 0, stories: 0 };
  const worst: string[] = [];
  for (const story of storiesOf(name, data)) {
    const reading = readingOf(story, resources);
    const [made] = picture(reading.evidence, { engine: "bench", knownAt: null, oneStory: true }).stories;
    const brief = made?.brief ?? [];
    const lines = linesOf(story, brief, reading);
    const facts = factsOf(story, reading.places);
    const isTold = ({ question }: Fact): boolean =>
      lines.some((places) => places.some((place) => place.question === question));
    const [first, leads] = [facts.slice(0, MOST_FACTS), facts.filter((fact) => fact.leads > 1)];
    of.stories += 1;
    of.facts += first.length;
    of.told += first.filter(isTold).length;
    of.leads += leads.length;
    of.leadsTold += leads.filter(isTold).length;
    of.lines += lines.length;
    const shared = lines.map((places) =>
      facts.some(({ question }) => places.some((place) => place.question === question)),
    );
    of.shared += shared.filter(Boolean).length;
    for (const fact of first)
      if (!isTold(fact))
        worst.push(
          `${story.id} not told: ${fact.question.about} (${fact.reports} reports) [${fact.places[0]?.words ?? ""}]`,
        );
    for (const [at, line] of brief.entries())
      if (shared[at] === false) worst.push(`${story.id} told by one: ${line.text}`);
  }
  const share = (measure: string, top: number, bottom: number): Figure =>
    figure("briefs", name, measure, top / (bottom || 1), bottom);
  return {
    figures: [
      share("facts.told", of.told, of.facts),
      share("leads.told", of.leadsTold, of.leads),
      share("lines.of-several", of.shared, of.lines),
      share("lines.a-story", of.lines, of.stories),
    ],
    worst: /\bheld\b/u.test(name) ? [] : worst,
  };
};
