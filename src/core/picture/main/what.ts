import { contentStems } from "../../lineage/words.ts";
import type { MainFact, Question, SettingTold } from "../picture.ts";
import type { Scene } from "./tally.ts";

/** What is known of a claim by its id: how high in its report it stands; null where it tells nothing that happened. */
export type HeightById = (claim: string) => number | null;

const tellings = new WeakMap<Question, number>();

/** How much a question is told: by reports first, then by how high and how often. Kept with the question, whose claims never change. */
const tellingOf = (question: Question, heightOf: HeightById): number => {
  const known = tellings.get(question);
  if (known !== undefined) return known;
  const found = countTelling(question, heightOf);
  tellings.set(question, found);
  return found;
};

const countTelling = (question: Question, heightOf: HeightById): number => {
  const answers = question.answers.filter((answer) => answer.status === "asserted" || answer.status === "claimed");
  const reports = new Set(answers.flatMap((answer) => answer.reports)).size;
  if (reports === 0) return 0;
  let count = 0;
  let highest = 0;
  for (const { claims } of answers)
    for (const id of claims) {
      const found = heightOf(id);
      if (found === null) continue;
      count += 1;
      highest = Math.max(highest, found);
    }
  // What was said, and a headline's own words, name the matter only where nothing else does.
  const idle = question.group === "statements" ? 0.2 : question.key["matter"] !== undefined ? 0.5 : 1;
  return idle * (reports + highest / 2 + Math.min(count, 20) / 20);
};

/** The question that most of a story tells; null where none is told as a fact or a claim. */
export const mainQuestion = (questions: readonly Question[], heightOf: HeightById): Question | null => {
  const [main] = questions
    .map((question) => ({ question, weight: tellingOf(question, heightOf) }))
    .filter(({ weight }) => weight > 0)
    // Among equals the one that stands first on the page.
    .sort((a, b) => b.weight - a.weight)
    .map(({ question }) => question);
  return main ?? null;
};

/** A question that fewer reports answer is not what a story of several is about. */
const FEWEST = 2;

/** The reports' own words for what happened, those that share most with the others first. */
const ownWords = ({ claims, heights }: Scene): MainFact | null => {
  const words = claims.flatMap((claim): SettingTold[] =>
    claim.setting?.what ? [{ report: claim.report, ...claim.setting.what }] : [],
  );
  const bags = words.map(({ text }) => new Set(contentStems(text)));
  const counts = new Map<string, number>();
  for (const bag of bags) for (const stem of bag) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const scored = words.map((one, index) => {
    const bag = bags[index] ?? new Set<string>();
    const shared = [...bag].reduce((sum, stem) => sum + (counts.get(stem) ?? 0) - 1, 0);
    return { one, score: shared / Math.sqrt(bag.size + 3) };
  });
  const [best] = scored.sort(
    (a, b) => b.score - a.score || (a.one.text + a.one.report < b.one.text + b.one.report ? -1 : 1),
  );
  if (!best) return null;
  const { one } = best;
  return {
    text: one.text,
    claims: claims.flatMap((claim, at) =>
      (heights[at] ?? 0) > 0 && claim.report === one.report && claim.start >= one.start && claim.end <= one.end
        ? [claim.id]
        : [],
    ),
    settings: [one],
  };
};

/**
 * What happened: the answer that several reports give to the question that most of them tell; of a single report, or where they
 * agree on no question, the reports' own words. `told` gives a question's latest answer in words.
 */
export const mainWhat = (
  scene: Scene,
  question: Question | null,
  told: (question: Question) => string,
): MainFact | null => {
  const answer = question?.answers.find((one) => one.latest) ?? question?.answers[0];
  const answered = question && answer ? { text: told(question), claims: answer.claims } : null;
  const reports = new Set(question?.answers.flatMap((one) => one.reports)).size;
  return reports >= FEWEST ? answered : (ownWords(scene) ?? answered);
};
