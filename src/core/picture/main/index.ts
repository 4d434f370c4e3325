import { withoutBrackets } from "../../brief/told-by.ts";
import { daysTold } from "../../brief/told-when.ts";
import { withoutPoint } from "../../brief/without-point.ts";
import type { Claim } from "../../claim/claim.ts";
import type { Report } from "../../report/report.ts";
import type { StoryContext } from "../context.ts";
import { contextOf } from "../context.ts";
import type { AnswerDraft } from "../drafts.ts";
import { type AnswerBook, type Askable, type Asked, isTouched, nothingAsked } from "../memory/asked.ts";
import { middleOf } from "../middle.ts";
import type { MainFact, Question, StoryPicture } from "../picture.ts";
import type { ToldQuestion } from "../story-picture.ts";
import type { Heads } from "./heads.ts";
import { whoIsNamed } from "./named.ts";
import { countOn, countsOf, type SceneReport, type Tally } from "./tally.ts";
import { HIGHEST, mainQuestion, mainWhat, standingAnswer } from "./what.ts";
import { whenReader } from "./when.ts";
import { whereReader, whereText } from "./where.ts";
import { whereTold } from "./where-told.ts";
import { whoReader, whoText } from "./who.ts";
import { rolesAlone, someoneTold, whoTold } from "./who-told.ts";

/** How far up in its report a claim stands: the headline and the opening tell what a report is about. */
const OPENING = 500;
const OPENING_WEIGHT = 3;

interface Telling {
  readonly report: Report;
  /** Without those that people rejected. */
  readonly claims: readonly Claim[];
}

/** The story that main facts are chosen from. */
export interface MainStory {
  /** Its reports in their order. */
  readonly evidence: readonly Telling[];
  readonly claim: (id: string) => Claim | undefined;
  /** Place of a report in the order. */
  readonly rank: (report: string) => number;
  readonly context: StoryContext;
  readonly names: Askable;
  /** The sentence of an opening that tells most of what its reports tell, and what the newest tell. */
  readonly heads: Pick<Heads, "lead" | "latest" | "hasOldToll">;
  /** Canonical ids of all that roles and settings name. */
  readonly named: () => ReadonlySet<string>;
  /** What is answered otherwise than when they were chosen last, of all that was asked then. */
  readonly changed: Asked;
}

/** The main facts of one story: chosen again and again as reports come and go, each report is read once. */
export interface MainMemory {
  /** What happened, who, where and when: what most reports tell, each with its claims or the words of its reports. */
  readonly facts: (questions: readonly ToldQuestion[], story: MainStory) => StoryPicture["main"];
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
  !claim.background &&
  claim.figure?.role !== "other event" &&
  (claim.status === "asserted" || claim.status === "claimed");

const heightIn = ({ titleSpan }: Report, claim: Claim): number => {
  const title = titleSpan?.end ?? 0;
  if (!isTold(claim)) return 0;
  if (claim.end <= title) return HIGHEST;
  return claim.start < title + OPENING ? OPENING_WEIGHT : 1;
};

const sameTelling = (a: Telling, b: Telling): boolean => a.report === b.report && a.claims === b.claims;

const claimsOf = (question: Question | null): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const { claims } of question?.answers ?? []) for (const id of claims) ids.add(id);
  return ids;
};

/** Reads the reports of a scene, by names that stay the same. */
const factReader = (book: AnswerBook, { names, context, named }: MainStory) => {
  const asked = nothingAsked();
  const own = book.watched(names, asked);
  const towns = new Map<string, boolean>();
  let now = named();
  const world = {
    context: contextOf(own, context),
    place: own.place,
    isNamed: (id: string): boolean => {
      const known = towns.get(id) ?? now.has(id);
      towns.set(id, known);
      return known;
    },
  };
  return {
    who: whoReader(world),
    where: whereReader(world),
    when: whenReader(),
    /** Whether all that was asked is answered in the same way by the story of now. */
    holds: (story: MainStory): boolean => {
      now = story.named();
      for (const [id, known] of towns) if (now.has(id) !== known) return false;
      return !isTouched(asked, story.changed);
    },
  };
};

/** What several reports tell, in the words of the one whose opening tells most of it. */
const leadWhat = (
  reports: readonly SceneReport[],
  { lead, latest, hasOldToll }: MainStory["heads"],
): MainFact | null => {
  if (lead === null || countsOf(reports).telling < SEVERAL) return null;
  const told = inWordsOf(lead.line.text, lead.report);
  const lines = latest === null ? [lead] : [lead, latest];
  const of = hasOldToll ? told.replace(/\)$/u, `${OLD_TOLL})`) : told;
  return {
    text: latest === null ? of : `${of}. ${LATEST} ${inWordsOf(latest.line.text, latest.report)}`,
    claims: lines.flatMap(({ claims }) => claims.map(({ id }) => id)),
    settings: lines.map(({ line, report }) => ({
      report: report.id,
      start: line.start,
      end: line.end,
      text: line.text,
    })),
  };
};
/** Before what the newest reports tell; behind a day whose toll is another now. */
const LATEST = "Latest:";
const OLD_TOLL = "; figures since overtaken";

/** "A ferry sank on Tuesday (Coast Wire, 2 May 2030)": whose words they are, and of which day, so that its days can be understood. */
const inWordsOf = (sentence: string, { publisher, publishedAt }: Report): string => {
  const [day] = publishedAt === null ? [] : daysTold([publishedAt, NO_YEAR]);
  const of = [publisher === null ? null : withoutBrackets(publisher), day].flatMap((one) => one ?? []);
  return of.length === 0 ? sentence : `${withoutPoint(sentence)} (${of.join(", ")})`;
};

/** Beside a day of another year a day is told with its own. */
const NO_YEAR = "0001-01-01";

/** What one report tells stands in its own words for other reasons. */
const SEVERAL = 2;

const answeredBy = ({ draft }: ToldQuestion, { bearings }: AnswerDraft, context: StoryContext): MainFact => ({
  text: draft.comparer.render.clause(bearings, context),
  claims: bearings.map(({ claim }) => claim.id),
});

export const mainMemory = (book: AnswerBook): MainMemory => {
  let evidence: readonly Telling[] = [];
  let reports: readonly SceneReport[] = [];
  let main: Question | null = null;
  let own: ReadonlySet<string> = new Set();
  let reader: ReturnType<typeof factReader> | null = null;
  const heights = new WeakMap<Claim, number>();
  const readReport = ({ report, claims }: Telling): SceneReport => {
    const high = Float64Array.from(claims, (claim) => heightIn(report, claim));
    claims.forEach((claim, at) => {
      heights.set(claim, high[at] ?? 0);
    });
    return { report, claims, heights: high, own: ownOf(claims) };
  };
  const ownOf = (claims: readonly Claim[]): Uint8Array => Uint8Array.from(claims, ({ id }) => Number(own.has(id)));
  const readAll = (now: readonly Telling[]): void => {
    const { from, to, rest } = middleOf(evidence, now, sameTelling);
    const come = now.slice(from, rest).map(readReport);
    const all = [...reports.slice(0, from), ...come, ...reports.slice(to)];
    countOn(reports, all, reports.slice(from, to), come);
    reports = all;
    evidence = now;
  };
  /** Marks the claims of the main question; reports of which no claim came to it or left it stay as they are. */
  const markOwn = (question: Question | null, { claim, rank }: MainStory): void => {
    if (question === main) return;
    const before = own;
    own = claimsOf(question);
    main = question;
    const touched = new Set<number>();
    const touch = (id: string): void => {
      const report = claim(id)?.report;
      if (report !== undefined) touched.add(rank(report));
    };
    for (const id of own) if (!before.has(id)) touch(id);
    for (const id of before) if (!own.has(id)) touch(id);
    if (touched.size === 0) return;
    const marked = [...reports];
    for (const at of touched) {
      const report = marked[at];
      if (report !== undefined) marked[at] = { ...report, own: ownOf(report.claims) };
    }
    countOn(reports, marked, [], []);
    reports = marked;
  };
  return {
    facts: (questions, story) => {
      readAll(story.evidence);
      const heightOf = (claim: Claim): number => heights.get(claim) ?? 0;
      const asked = mainQuestion(questions, heightOf);
      const answer = asked === null ? undefined : standingAnswer(asked, heightOf);
      const question = asked?.question ?? null;
      const standing = answer !== undefined && reports.length > 1 ? answer.bearings.map(({ claim }) => claim) : null;
      const several = countsOf(reports).telling >= SEVERAL;
      markOwn(question, story);
      reader = reader?.holds(story) ? reader : factReader(book, story);
      const { context } = story;
      const scene = reader.where(reports);
      const place = whereTold(
        reports,
        scene,
        factOf(scene, (value) => whereText(value, context)),
      );
      return {
        what:
          leadWhat(reports, story.heads) ??
          mainWhat(reports, question, asked === null || !answer ? null : answeredBy(asked, answer, context)),
        who:
          (several
            ? whoTold(reports, whoIsNamed(reports, context, story.heads.lead), place, story.heads.lead?.line.text ?? "")
            : null) ??
          someoneTold(
            factOf(reader.who(reports, standing), (value) => whoText(value, context)),
            several ? reports : [],
          ) ??
          (several ? rolesAlone(reports, story.heads.lead?.line.text ?? "") : null),
        place,
        date: reader.when(reports),
      };
    },
  };
};
