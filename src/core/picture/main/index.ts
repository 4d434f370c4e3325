import type { Claim } from "../../claim/claim.ts";
import type { StoryContext } from "../context.ts";
import type { MainFact, Question, StoryPicture } from "../picture.ts";
import type { Scene, Tally } from "./tally.ts";
import { mainQuestion, mainWhat } from "./what.ts";
import { mainWhen } from "./when.ts";
import { mainWhere, whereText } from "./where.ts";
import { mainWho, whoText } from "./who.ts";

/** How far up in its report a claim stands: the headline and the opening tell what a report is about. */
const OPENING = 500;
const HEADLINE_WEIGHT = 8;
const OPENING_WEIGHT = 3;

/** What is known of a report beside its claims. `titleEnd` is 0 for one without a headline. */
export interface ReportFacts {
  readonly titleEnd: (report: string) => number;
  readonly publishedAt: (report: string) => string | null;
}

const factOf = (found: Tally | null, text: (value: string) => string): MainFact | null =>
  found
    ? {
        text: text(found.value),
        claims: found.claims,
        ...(found.settings.length > 0 ? { settings: found.settings } : {}),
      }
    : null;

/** What happened, who, where and when: what most reports tell, each with its claims or the words of its reports. */
export const mainFacts = (
  claims: readonly Claim[],
  questions: readonly Question[],
  what: (question: Question) => string,
  context: StoryContext,
  { titleEnd, publishedAt }: ReportFacts,
): StoryPicture["main"] => {
  const told = claims.filter(
    (claim) => !claim.background && (claim.status === "asserted" || claim.status === "claimed"),
  );
  const height = (claim: Claim): number => {
    const end = titleEnd(claim.report);
    if (claim.end <= end) return HEADLINE_WEIGHT;
    return claim.start < end + OPENING ? OPENING_WEIGHT : 1;
  };
  const question = mainQuestion(questions, told, height);
  const own = new Set(question ? question.answers.flatMap((one) => one.claims) : []);
  const scene: Scene = { claims, told, own, context, height };
  return {
    what: mainWhat(scene, question, what),
    who: factOf(mainWho(scene), (value) => whoText(value, context)),
    place: factOf(mainWhere(scene), (value) => whereText(value, context)),
    date: mainWhen(scene, publishedAt),
  };
};
