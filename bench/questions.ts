// Whole stories of which every sentence is labelled: do the questions of the picture hold the sentences that answer one question, and is
// the verdict right? `dev` may be read by rule writers, `held` may not.
import { join } from "node:path";
import { loadResources } from "../src/app/resources.ts";
import type { Claim } from "../src/core/claim/claim.ts";
import { understand } from "../src/core/engine.ts";
import { picture, type ReportEvidence } from "../src/core/picture/index.ts";
import type { Question, VerdictKind } from "../src/core/picture/picture.ts";
import { overlaps, type Span } from "../src/core/text/span.ts";
import { BenchError } from "./bench-error.ts";
import { type Bench, type BenchResult, type Figure, figure } from "./figure.ts";
import {
  bodyOf,
  LABELLED_VERDICTS,
  type LabelledQuestion,
  type LabelledStatus,
  type LabelledStory,
  type LabelledVerdict,
  startOf,
  storiesIn,
} from "./questions/case.ts";
import { realStoriesIn } from "./questions/real.ts";
import { reportOf } from "./stories/items.ts";

/** The bench's own stories; `--data DIR` names other ones of the same form. */
const STORIES = join(import.meta.dirname, "questions");

/** One telling where it stands. */
export interface Place extends Span {
  readonly question: LabelledQuestion;
  readonly answer: number;
  readonly status: LabelledStatus;
  readonly report: number;
  readonly sentence: number;
  readonly words: string;
}

export const placesOf = (story: LabelledStory): readonly Place[] =>
  story.questions.flatMap((question) =>
    question.answers.flatMap(({ told, status }, answer) =>
      told.map(([report, sentence, words]): Place => {
        const one = story.reports[report];
        const text = sentence < 0 ? one?.headline : one?.sentences[sentence];
        const within = text?.indexOf(words) ?? -1;
        if (one === undefined || within < 0)
          throw new Error(
            `bench/questions: ${story.id} ${question.id}: no sentence ${report}, ${sentence} says "${words}"`,
          );
        const start = startOf(one, sentence) + within;
        return { question, answer, status, report, sentence, words, start, end: start + words.length };
      }),
    ),
  );

const lengthOfBoth = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** A telling of which a claim holds so much is told by it, whatever else the claim holds. */
const HELD = 0.7;

/** The tellings that a claim tells: that with which it has most in common, for its length and the claim's, and all that stand in it. */
const placesIn = (claim: Claim, places: readonly Place[]): readonly Place[] => {
  let [best, most]: [Place | null, number] = [null, 0];
  const held: Place[] = [];
  // "Both denied it" is told where it stands, though its quote is what they deny.
  const { start, end } = claim.answers ?? claim;
  for (const place of places) {
    if (!overlaps(place, { start, end })) continue;
    const common = lengthOfBoth(place, { start, end });
    const length = place.end - place.start;
    const share = common / (length + end - start - common);
    if (share > most) [best, most] = [place, share];
    if (common >= HELD * length) held.push(place);
  }
  return best === null ? [] : [best, ...held.filter((place) => place !== best)];
};

/** What the engine calls a label. */
const CALLED: { readonly [verdict in LabelledVerdict]: VerdictKind } = {
  agreed: "agreed",
  single: "single origin",
  changed: "changed",
  compatible: "compatible",
  disputed: "disputed",
  denied: "denied",
};

/** Statuses of the labels that no claim may tell as so. */
const NOT_SO: readonly LabelledStatus[] = ["denied", "planned", "forecast", "conditional", "rumour"];

const isFigure = ({ words }: Place): boolean =>
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?)\b/iu.test(
    words,
  );

/** A question of the picture, with the tellings that its claims tell. */
export interface Laid {
  readonly question: Question;
  /** Of each claim. */
  readonly told: readonly (readonly Place[])[];
}

/** The claims of a story, and the tellings that each of them tells. */
export const readingOf = (story: LabelledStory, resources: ReturnType<typeof loadResources>) => {
  const evidence = story.reports.map((one, index): ReportEvidence => {
    const report = reportOf(`${story.id}-${index}`, one.headline, bodyOf(one), one.publishedAt ?? null, one.publisher);
    const { claims, notices } = understand(report, resources);
    return { report, claims, notices };
  });
  const places = placesOf(story);
  const told = new Map<string, readonly Place[]>();
  const claims = evidence.flatMap((one) => one.claims);
  for (const [index, one] of evidence.entries()) {
    const here = places.filter(({ report }) => report === index);
    for (const claim of one.claims) {
      const found = placesIn(claim, here);
      if (found.length > 0) told.set(claim.id, found);
    }
  }
  return { evidence, claims, places, told };
};

type Reading = ReturnType<typeof readingOf>;

/** What the picture of a story says of its tellings. */
export const laidOf = ({ evidence, told }: Pick<Reading, "evidence" | "told">): readonly Laid[] => {
  const made = picture(evidence, { engine: "bench", knownAt: null, oneStory: true });
  return made.stories.flatMap(({ questions }) =>
    questions.map((question): Laid => {
      const ids = [...question.answers.flatMap((answer) => answer.claims), ...question.beside];
      return { question, told: ids.flatMap((id) => (told.has(id) ? [told.get(id) ?? []] : [])) };
    }),
  );
};

const inTwoSentences = (a: Place, b: Place): boolean => a.report !== b.report || a.sentence !== b.sentence;

const allPairs = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((a, at) => all.slice(at + 1).map((b) => [a, b] as const));

/** Two tellings of two sentences. */
const pairsOf = (places: readonly Place[]): readonly (readonly [Place, Place])[] =>
  allPairs(places).filter(([a, b]) => inTwoSentences(a, b));

/** The labelled question that most of the claims answer, and how many do. */
const mostOf = (told: Laid["told"]): { readonly question: LabelledQuestion; readonly count: number } | null => {
  const counts = new Map<LabelledQuestion, number>();
  for (const places of told)
    for (const question of new Set(places.map((place) => place.question)))
      counts.set(question, (counts.get(question) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first ? { question: first[0], count: first[1] } : null;
};

const answers = (places: readonly Place[], question: LabelledQuestion): boolean =>
  places.some((place) => place.question === question);

/** Whether all claims tell one answer of the question, and two reports tell it. */
const isOneAnswer = (told: Laid["told"], question: LabelledQuestion): boolean => {
  const places = told.map((here) => here.find((place) => place.question === question));
  const [first] = places;
  return (
    places.every((place) => place !== undefined && place.answer === first?.answer) &&
    new Set(places.map((place) => place?.report)).size > 1
  );
};

const kindOf = (a: Place | undefined, b: Place | undefined): string =>
  a && b && isFigure(a) && isFigure(b) ? "figures" : "words";

/** A line of the picture, its answers, and what its claims tell by the labels. */
const lineOf = ({ question, told }: Laid): string =>
  [
    question.question,
    ...question.answers.map(({ value, claims }) => `    ${value}: ${claims.length}`),
    ...told.map(
      ([first]) =>
        `      ${first?.question.id}.${first?.answer} [${first?.report},${first?.sentence}] ${first?.words ?? ""}`,
    ),
  ].join("\n");

const claimLine = ({ rule, status, polarity, background, quote }: Claim): string =>
  `        ${rule} ${status}${polarity === "negative" ? " not" : ""}${background ? " background" : ""} [${quote}]`;

const FOLDERS = ["dev", "held", "real-dev", "real-held"] as const;

/** The stories of a part: real ones take their words from `data`, others may stand there. */
export const storiesOf = (name: string, data: string): readonly LabelledStory[] => {
  const folder = FOLDERS.find((one) => name === one || name.startsWith(`${one}-`));
  if (folder === undefined) throw new BenchError(`no part ${name}: there are ${FOLDERS.join(", ")}.`);
  const all = folder.startsWith("real-")
    ? realStoriesIn(join(STORIES, ...folder.split("-")), data)
    : storiesIn(join(data === "" ? STORIES : data, folder));
  return all.filter(({ id }) => name === folder || id.startsWith(name.slice(folder.length + 1)));
};

/** `part`: dev, held, real-dev, real-held, or the start of a story's id in one of them (`dev-p-03`). */
export const run: Bench = async ({ data, part }): Promise<BenchResult> => {
  const name = part ?? "dev";
  const resources = loadResources();
  return measure(
    name,
    storiesOf(name, data).map((story) => {
      const reading = readingOf(story, resources);
      return { story, reading, laid: laidOf(reading) };
    }),
  );
};

/** A story, what was read of it, and what the picture says of it. */
export interface Drawn {
  readonly story: LabelledStory;
  readonly reading: Pick<Reading, "claims" | "places" | "told">;
  readonly laid: readonly Laid[];
}

/** The figures of all stories together, by the name of their part; and the errors, except of parts that are only counted. */
export const measure = (name: string, drawn: readonly Drawn[]): BenchResult => {
  const of = new Map<string, number>();
  const count = (key: string, by = 1) => of.set(key, (of.get(key) ?? 0) + by);
  const listed: string[] = [];
  for (const { story, reading, laid } of drawn) {
    const { claims, places, told } = reading;
    const read = new Set([...told.values()].flat());
    for (const place of places) {
      count("places");
      if (read.has(place)) count("places read");
    }
    for (const claim of claims) {
      const [place] = told.get(claim.id) ?? [];
      if (!place || !NOT_SO.includes(place.status)) continue;
      count("not so");
      const asFact = claim.status === "asserted" && !claim.background;
      if (asFact && !(place.status === "denied" && claim.polarity === "negative")) {
        count("told as so");
        listed.push(`${story.id} ${place.status} told as so: ${claim.rule} [${claim.quote}]`);
      }
    }
    const together = new Set<string>();
    const index = new Map(places.map((place, at) => [place, at]));
    const keyOf = (a: Place, b: Place): string =>
      [index.get(a) ?? 0, index.get(b) ?? 0].sort((x, y) => x - y).join(" ");
    for (const { told: here } of laid)
      for (const [one, other] of allPairs(here)) {
        for (const a of one) for (const b of other) together.add(keyOf(a, b));
        const [a, b] = [one[0], other[0]];
        if (!a || !b || !inTwoSentences(a, b)) continue;
        const kind = kindOf(a, b);
        count(`joined ${kind}`);
        if (one.some(({ question }) => answers(other, question))) count(`joined right ${kind}`);
      }
    for (const [a, b] of pairsOf(places)) {
      if (a.question !== b.question) continue;
      const kind = kindOf(a, b);
      count(`pairs ${kind}`);
      if (together.has(keyOf(a, b))) count(`right ${kind}`);
      else if (read.has(a) && read.has(b)) count(`read apart ${kind}`);
    }
    for (const one of laid) {
      const most = mostOf(one.told);
      const { kind, rule } = one.question.verdict;
      if (!most || kind === "single origin") continue;
      count(`told ${kind}`);
      count("told");
      const ofSeveral = new Set(one.told.flatMap((places) => places.map(({ report }) => report))).size > 1;
      if (ofSeveral) count("told of several");
      const pure = most.count * 2 > one.told.length;
      // Two reports that tell one stage of what changed agree on it.
      const agreed = kind === "agreed" && isOneAnswer(one.told, most.question);
      if ((pure && CALLED[most.question.verdict] === kind) || agreed) {
        count(`told right ${kind}`);
        count("told right");
        if (ofSeveral) count("told right of several");
      } else
        listed.push(
          `${story.id} told ${kind} (${rule}), ${pure ? `is ${most.question.verdict}` : "mixed"}: ${lineOf(one)}`,
        );
    }
    for (const question of story.questions) {
      const own = places.filter((place) => place.question === question);
      const several = pairsOf(own).length > 0;
      const kind = several ? question.verdict : "single";
      count(`questions ${kind}`);
      const asks = laid
        .map((one) => ({ ...one, mine: one.told.filter((here) => answers(here, question)) }))
        .filter(({ mine, told: here }) => mine.length * 2 > here.length);
      const met = several
        ? asks.filter(({ mine }) =>
            allPairs(mine).some(([one, other]) => one.some((a) => other.some((b) => inTwoSentences(a, b)))),
          )
        : asks;
      if (met.length > 0) count(`met ${kind}`);
      if (met.some((one) => one.question.verdict.kind === CALLED[question.verdict])) count(`verdict ${kind}`);
      else if (several) {
        const found = met.map((one) => one.question.verdict.kind).join(", ") || "apart";
        const lines = own.map((place) => {
          const here = claims.filter(({ id }) => told.get(id)?.includes(place));
          return `    ${place.answer} ${place.status} [${place.report},${place.sentence}] ${place.words}\n${here.map(claimLine).join("\n") || "        -"}`;
        });
        listed.push(
          `${story.id} ${question.id} ${question.verdict} (${question.about}), engine: ${found}\n${lines.join("\n")}`,
        );
      }
    }
  }
  const share = (measure: string, top: string, bottom: string): Figure =>
    figure("questions", name, measure, (of.get(top) ?? 0) / (of.get(bottom) || 1), of.get(bottom) ?? 0);
  const several = LABELLED_VERDICTS.filter((verdict) => verdict !== "single");
  for (const verdict of several)
    for (const key of ["questions", "met", "verdict"]) count(`${key} all`, of.get(`${key} ${verdict}`) ?? 0);
  return {
    figures: [
      share("tellings.read", "places read", "places"),
      share("told-as-so", "told as so", "not so"),
      ...["figures", "words"].flatMap((kind) => [
        share(`${kind}.recall`, `right ${kind}`, `pairs ${kind}`),
        share(`${kind}.precision`, `joined right ${kind}`, `joined ${kind}`),
        share(`${kind}.read-apart`, `read apart ${kind}`, `pairs ${kind}`),
      ]),
      share("questions.met", "met all", "questions all"),
      share("questions.verdict", "verdict all", "questions all"),
      ...several.map((verdict) => share(`verdict.${verdict}`, `verdict ${verdict}`, `questions ${verdict}`)),
      share("verdict.single", "verdict single", "questions single"),
      share("told.precision", "told right", "told"),
      share("told.of-several", "told right of several", "told of several"),
      ...several.map((verdict) =>
        share(`told.${CALLED[verdict]}`, `told right ${CALLED[verdict]}`, `told ${CALLED[verdict]}`),
      ),
    ],
    worst: /\bheld\b/u.test(name) ? [] : listed,
  };
};
