import type { Claim } from "../../src/core/claim/claim.ts";
import type { Answer, Picture, Question } from "../../src/core/picture/picture.ts";
import type { Quantity } from "../../src/core/quantity/quantity.ts";
import type { LaidReport } from "./lay.ts";
import type { EchoStory, Fact, Segment, Telling } from "./telling.ts";

/** What one story gave: counts to add up, and what went wrong in words. */
export interface Score {
  /** Facts that a perfect reader would make a question of. */
  facts: number;
  /** Of these: found as a question. */
  found: number;
  /** By expected kind: how many, how many right, and what was said instead. */
  readonly verdicts: Map<string, { n: number; right: number; said: Map<string, number> }>;
  /** Answers that the reports give, those found, and those with exactly the true number of origins. */
  answers: number;
  answersFound: number;
  exact: number;
  /** Of the answers found: shown with a number of origins that is exact and true, or with a lower bound that holds. */
  shownExact: number;
  shownBound: number;
  shownAtLeastOne: number;
  /** Answers that the engine gave on the story's facts. */
  given: number;
  /** Of these: with more origins than are true, or with a claim that does not assert it, or with a figure that nobody told. */
  tooMany: number;
  unasserted: number;
  neverSaid: number;
  readonly worst: string[];
}

export const emptyScore = (): Score => ({
  facts: 0,
  found: 0,
  verdicts: new Map(),
  answers: 0,
  answersFound: 0,
  exact: 0,
  shownExact: 0,
  shownBound: 0,
  shownAtLeastOne: 0,
  given: 0,
  tooMany: 0,
  unasserted: 0,
  neverSaid: 0,
  worst: [],
});

const sameFrame = (claim: Claim, fact: Fact): boolean => {
  const frame = claim.frame === "forecast" ? (claim.roles["event"]?.frame ?? "forecast") : claim.frame;
  return fact.kind.frames.includes(frame) || claim.frame === "forecast";
};

const fits = (quantity: Quantity | null, telling: Telling): boolean => {
  if (telling.value === null || quantity === null) return telling.value === null;
  return quantity.low === telling.value.low || quantity.high === telling.value.high;
};

const valueName = (telling: Telling): string => telling.value?.words ?? telling.side ?? "";

/** Holds the picture of a story against what the generator meant. */
export const scoreStory = (score: Score, story: EchoStory, laid: readonly LaidReport[], picture: Picture): void => {
  const byReport = new Map(laid.map((one) => [one.report.id, one]));
  const claims = new Map(picture.claims.map((claim) => [claim.id, claim]));
  const segmentOf = (claim: Claim): Segment | null =>
    byReport.get(claim.report)?.segments.find(({ start, end }) => claim.start < end && start < claim.end)?.segment ??
    null;
  const tellingOf = (id: string): { telling: Telling; origin: string; claim: Claim } | null => {
    const claim = claims.get(id);
    const segment = claim ? segmentOf(claim) : null;
    return claim && segment?.telling && segment.origin !== null
      ? { telling: segment.telling, origin: segment.origin, claim }
      : null;
  };
  const questions = picture.stories.flatMap((one) => one.questions);
  const note = (text: string): void => {
    score.worst.push(`${story.id} ${text}`);
  };

  // What the engine says, answer by answer.
  for (const question of questions)
    for (const answer of question.answers) {
      const told = answer.claims.map(tellingOf);
      const own = told.filter((one) => one !== null && sameFrame(one.claim, one.telling.fact));
      if (own.length === 0) {
        if (
          question.frame !== "statement" &&
          question.frame !== "position" &&
          question.frame !== "event" &&
          answer.quantity !== null
        ) {
          score.given += 1;
          score.neverSaid += 1;
          note(`never said: "${answer.value}" to "${question.question}"`);
        }
        continue;
      }
      if (question.frame === "statement" || question.frame === "position") continue;
      score.given += 1;
      const truth = new Set(own.map((one) => one?.origin));
      if (answer.origins.length > truth.size) {
        score.tooMany += 1;
        note(
          `too many origins: "${answer.value}" to "${question.question}": ${answer.origins.length} for ${[...truth].join(", ")}; ${answer.claims
            .map((id) => claims.get(id)?.quote)
            .slice(0, 3)
            .join(" | ")}`,
        );
      }
      if (answer.status === "asserted" || answer.status === "claimed") {
        const bad = own.find(
          (one) =>
            one &&
            one.telling.status !== "asserted" &&
            !(one.telling.status === "claimed" && answer.status === "claimed"),
        );
        if (bad) {
          score.unasserted += 1;
          note(
            `not asserted (${bad.telling.status}): "${answer.value}" to "${question.question}" from "${bad.claim.quote}"`,
          );
        }
      }
      if (answer.quantity !== null && !own.some((one) => one && fits(answer.quantity, one.telling))) {
        score.neverSaid += 1;
        note(`never said: "${answer.value}" to "${question.question}" from "${own[0]?.claim.quote}"`);
      }
    }

  for (const fact of story.facts) {
    if (fact.verdict === null) continue;
    const truth = truthOf(fact, laid);
    if (truth.size === 0) continue;
    score.facts += 1;
    const entry = score.verdicts.get(fact.verdict) ?? { n: 0, right: 0, said: new Map<string, number>() };
    score.verdicts.set(fact.verdict, entry);
    entry.n += 1;
    const question = questionOf(fact, questions, (id) => {
      const found = tellingOf(id);
      return found !== null && found.telling.fact.id === fact.id && sameFrame(found.claim, fact);
    });
    const said = question?.verdict.kind ?? "not found";
    entry.said.set(said, (entry.said.get(said) ?? 0) + 1);
    if (said === fact.verdict) entry.right += 1;
    else
      note(
        `verdict of ${fact.id} (${fact.script}): ${fact.verdict} expected, "${said}" said${question ? ` (${question.verdict.rule}; ${question.answers.map((answer) => `${answer.value} ${answer.status} ${answer.origins.length}o`).join("; ")})` : `: ${sentenceIn(fact, laid)}`}`,
      );
    if (question) score.found += 1;
    for (const [name, { origins, telling }] of truth) {
      score.answers += 1;
      const answer = question?.answers.find((one) => answers(one, telling, (id) => tellingOf(id)?.telling ?? null));
      if (!answer) continue;
      score.answersFound += 1;
      if (answer.originsApart === origins.size && !answer.originsAtLeast) score.shownExact += 1;
      else if (answer.originsAtLeast && answer.originsApart <= origins.size) {
        score.shownBound += 1;
        if (answer.originsApart < 2 && origins.size > 1) score.shownAtLeastOne += 1;
      }
      if (answer.origins.length === origins.size) score.exact += 1;
      else
        note(
          `origins of ${fact.id} "${name}": ${origins.size} expected (${[...origins].join(", ")}), ${answer.origins.length} said (${answer.origins.map((id) => originName(picture, id)).join(", ")})`,
        );
    }
  }
};

const originName = (picture: Picture, id: string): string =>
  picture.stories.flatMap((one) => one.origins).find((origin) => origin.id === id)?.name ?? id;

const sentenceIn = (fact: Fact, laid: readonly LaidReport[]): string =>
  laid.flatMap((one) => one.segments).find(({ segment }) => segment.telling?.fact === fact)?.segment.text ?? "";

/** One true answer: its roots, and which reports of the story carry it, by their place. */
interface Truth {
  readonly origins: Set<string>;
  readonly reports: Set<number>;
  readonly telling: Telling;
}

/** The values that the reports give for a fact, each with its true roots. */
export const truthOf = (fact: Fact, laid: readonly LaidReport[]): Map<string, Truth> => {
  const found = new Map<string, Truth>();
  for (const [index, { segments }] of laid.entries())
    for (const { segment } of segments) {
      const { telling, origin } = segment;
      if (telling === null || origin === null || telling.fact.id !== fact.id) continue;
      if (telling.status === "conditional" || telling.status === "background") continue;
      const name = `${telling.status} ${valueName(telling)}`;
      const one = found.get(name) ?? { origins: new Set<string>(), reports: new Set<number>(), telling };
      one.origins.add(origin);
      one.reports.add(index);
      found.set(name, one);
    }
  return found;
};

const questionOf = (fact: Fact, questions: readonly Question[], own: (claim: string) => boolean): Question | null => {
  let best: Question | null = null;
  let most = 0;
  for (const question of questions) {
    if (question.frame === "statement" || question.frame === "position") continue;
    const count = [...question.answers.flatMap((answer) => answer.claims), ...question.beside].filter(own).length;
    if (count > most && (fact.kind.frames.includes(question.frame) || question.frame === "forecast")) {
      best = question;
      most = count;
    }
  }
  return best;
};

/** Whether an answer is the one that a telling gives: most of its claims tell that value in that status. */
const answers = (answer: Answer, telling: Telling, of: (claim: string) => Telling | null): boolean => {
  const status = answer.status === telling.status;
  if (!status) return false;
  if (answer.quantity !== null) return fits(answer.quantity, telling);
  const told = answer.claims.map(of).filter((one) => one !== null);
  const same = told.filter((one) => valueName(one) === valueName(telling) && one.fact.id === telling.fact.id);
  return same.length * 2 > told.length;
};
