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

/** The story that main facts are chosen from. `titleEnd` is 0 for a report without a headline. */
export interface MainStory {
  /** In the order of its reports; without those that people rejected. */
  readonly claims: readonly Claim[];
  readonly claim: (id: string) => Claim | undefined;
  readonly context: StoryContext;
  /** Canonical ids of all that roles and settings name. */
  readonly named: ReadonlySet<string>;
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

const isTold = (claim: Claim): boolean =>
  !claim.background && (claim.status === "asserted" || claim.status === "claimed");

/** What happened, who, where and when: what most reports tell, each with its claims or the words of its reports. */
export const mainFacts = (
  questions: readonly Question[],
  what: (question: Question) => string,
  { claims, claim, context, named, titleEnd, publishedAt }: MainStory,
): StoryPicture["main"] => {
  // Claims come report by report.
  let last = "";
  let title = 0;
  const height = ({ report, start, end }: Claim): number => {
    if (report !== last) {
      last = report;
      title = titleEnd(report);
    }
    if (end <= title) return HEADLINE_WEIGHT;
    return start < title + OPENING ? OPENING_WEIGHT : 1;
  };
  const question = mainQuestion(questions, (id) => {
    const found = claim(id);
    return found && isTold(found) ? height(found) : null;
  });
  const ofQuestion = new Set(question ? question.answers.flatMap((one) => one.claims) : []);
  const heights = new Float64Array(claims.length);
  const own = new Uint8Array(claims.length);
  for (let at = 0; at < claims.length; at += 1) {
    const one = claims[at];
    if (one === undefined || !isTold(one)) continue;
    heights[at] = height(one);
    own[at] = Number(ofQuestion.has(one.id));
  }
  const scene: Scene = { claims, heights, own, context, named };
  return {
    what: mainWhat(scene, question, what),
    who: factOf(mainWho(scene), (value) => whoText(value, context)),
    place: factOf(mainWhere(scene), (value) => whereText(value, context)),
    date: mainWhen(scene, publishedAt),
  };
};
