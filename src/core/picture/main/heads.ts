import { whyDamaged } from "../../brief/damaged.ts";
import { isParty, speaksForItself } from "../../brief/party-publisher.ts";
import { bareSurname, type Surnames, whyNotAlone } from "../../brief/stands-alone.ts";
import type { Claim } from "../../claim/claim.ts";
import { namesPeople } from "../../frames/build/people.ts";
import type { Report } from "../../report/report.ts";
import { dayOfMoment } from "../dates.ts";
import { headlineOf } from "../headline.ts";
import { partsOfTolls } from "../part-of-toll.ts";
import type { ToldQuestion } from "../story-picture.ts";
import { eventDay } from "./event-day.ts";
import { latestOf, NAMES_MATTER, OPENS, tellsToll } from "./latest.ts";
import { LINE_FEATURES, lineFeatures } from "./line-features.ts";
import { LINE } from "./line-weights.ts";
import { OF_A_PAPER, takesSides } from "./sides-taken.ts";
import { type ToldLine, toldLines } from "./told-lines.ts";

/** A line of an opening, and how much it tells of what the reports of its story tell. */
export interface ScoredLine extends ToldLine {
  readonly score: number;
  /** The same, whatever its age and whether its figures still stand. */
  readonly timeless: number;
  /** Mean share of the other openings that have its words. */
  readonly shared: number;
  readonly words: number;
  /** It asks, promises or announces what its report tells. */
  readonly teases: boolean;
}

/** What heads a story, in the words of its reports. */
export interface Heads {
  readonly title: string;
  /** The sentence of an opening that tells most of what all tell, and can be understood alone; null where none can. */
  readonly lead: ScoredLine | null;
  /** Where that is of an earlier day than the newest: what the newest reports tell of it. */
  readonly latest: ScoredLine | null;
  /** The lead tells a toll that is another now, and the latest tells none. */
  readonly hasOldToll: boolean;
}

interface Telling {
  readonly report: Report;
  readonly claims: readonly Claim[];
}

/** Headlines so near to the best tell as much: the newest of them heads the story. Set on the stories of bench/questions (dev). */
const AS_GOOD = 0.08;
/** What a report opens with tells what it is about, unless another sentence tells clearly more. */
const LEAD = 0.06;
/** A toll beside which another stands. */
const OTHER_TOLL = 0.08;
/** What held on an earlier day than the newest that is told of. */
const OF_ITS_DAY = 0.25;
/** What a party to the matter publishes itself is its word: it heads a story that nobody else tells. */
const OF_PARTY = 0.3;
/** In words: longer sentences tell of more than one thing; what a report opens with may. */
const LONGEST_LEAD = 42;
const LONGEST_FIRST = 44;
/** A headline that tells so much more than any sentence that can stand alone tells what happened. */
const CLEARLY_MORE = 0.3;
const LONGEST_TITLE = 160;

/** What tells the age of a line, or whether it still stands. */
const OF_TIME: ReadonlySet<string> = new Set([
  "answers that are overtaken",
  "newness of its report",
  "the same, newer openings counting more",
  "is of the newest report",
  "tolls that do not",
]);

const linesOf = (evidence: readonly Telling[], questions: readonly ToldQuestion[]): readonly ScoredLine[] => {
  const story = toldLines(evidence, questions);
  return lineFeatures(story).flatMap(({ values, words, teases }, at): ScoredLine[] => {
    const line = story.lines[at];
    if (!line) return [];
    const sumOf = (counts: (index: number) => boolean): number =>
      values.reduce((sum, value, index) => (counts(index) ? sum + value * (LINE[index] ?? 0) : sum), 0);
    const timeless = sumOf((index) => !OF_TIME.has(LINE_FEATURES[index] ?? ""));
    return [{ ...line, words, teases, score: sumOf(() => true), timeless, shared: values[SHARED] ?? 0 }];
  });
};

const SHARED = LINE_FEATURES.indexOf("mean share of the other openings that have its words");

const byScore = (a: ScoredLine, b: ScoredLine): number =>
  b.score - a.score || (a.line.text + a.report.id < b.line.text + b.report.id ? -1 : 1);

/** The headlines of a story, best first: those that neither ask nor tease nor are cut, where there are any. */
const headlinesIn = (lines: readonly ScoredLine[]): readonly ScoredLine[] => {
  const all = lines.filter(({ line }) => line.at === -1);
  const titled = all.filter(({ report }) => report.title);
  const among = titled.length > 0 ? titled : all;
  const whole = among.filter(
    ({ report, line, teases }) =>
      !teases &&
      !isParty(report.publisher) &&
      headlineOf(report)?.cut === false &&
      !OF_A_PAPER.test(line.text) &&
      !OF_A_PROGRAMME.test(line.text) &&
      !NAMES_MATTER.test(line.text) &&
      !OF_AN_ISSUE.test(line.text),
  );
  return [...(whole.length > 0 ? whole : among)].sort(byScore);
};

/** "Breakfast, Friday 3 May 2030": the issue of a programme or a bulletin. */
const OF_AN_ISSUE = /\b\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}+,? \d{4}\b|\b\p{Lu}\p{Ll}+ \d{1,2}, \d{4}\b/u;

const cutTitle = (title: string): string =>
  title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 3)}...` : title;

/** A headline that names a programme, or whose toll is another now. */
const isOld = (headline: ScoredLine | null, lines: readonly ScoredLine[]): boolean =>
  headline !== null && (OF_A_PROGRAMME.test(headline.line.text) || tellsOldToll(headline, lines));
const OF_A_PROGRAMME = /\btranscript\b/iu;

const titleIn = (headlines: readonly ScoredLine[]): ScoredLine | null => {
  const most = headlines[0]?.score ?? 0;
  const asGood = headlines.filter(({ score }) => score >= most - AS_GOOD);
  const [newest] = asGood.every(({ report }) => report.publishedAt)
    ? asGood.sort((a, b) => compare(b.report.publishedAt ?? "", a.report.publishedAt ?? "") || byScore(a, b))
    : asGood;
  return newest ?? null;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Harm that befell others, or at another time. */
const tellsOfOthers = ({ figure, background, harm }: Claim): boolean =>
  figure?.role === "other event" || figure?.role === "other time" || (background && harm === "killed");

/** "His two stepchildren": some of those whom more reports count, and not all of them. */
const tellsOnlySome = ({ told }: ScoredLine, parts: ReadonlySet<ToldQuestion>): boolean => {
  const harmed = told.filter(({ claim }) => claim.harm === "killed" || claim.harm === "injured");
  // What it tells besides is the matter: a march, and one who died there.
  return harmed.length * 2 > told.length && harmed.every(({ asked }) => parts.has(asked));
};

const tellsOtherToll = ({ told }: ScoredLine): boolean =>
  told.some(({ claim, stands }) => !stands && (claim.harm === "killed" || claim.harm === "injured"));

/** "as a result of that shooting": of which one, a sentence before it told. */
const POINTS_BACK =
  /^(?:Until|On|By|In|At|Since|From|After|Before|During) [^,]{3,40}, (?:its|his|her|their|it|he|she|they)\b|\b(?:of|in|by|from|for|with|to|about|during) (?:that|those|these) (?!who\b|whose\b|which\b|that\b|in\b|with\b|the\b)\p{Ll}|\b(?:the|this|that) (?:reported |alleged |apparent |latest )?(?:incident|event|attack|accident)\b(?! (?:that|in|at|on|near|outside|which|of)\b)/u;

const THE_ONE = /^The (?:[\p{Ll}-]+ )?(?<noun>[\p{Ll}-]+) (?:was|were|is|are|has|have|had|will|would|did)\b/u;

/** "The girl was watching": nothing before tells which girl. */
const opensWithSomebody = (sentence: string): boolean => {
  const noun = THE_ONE.exec(sentence)?.groups?.["noun"];
  if (/^The \d+-year-old\b/u.test(sentence)) return true;
  return noun !== undefined && namesPeople(noun);
};

const NOTHING: ReadonlySet<string> = new Set();

const isUnderstoodAlone = (sentence: string, surnames: Surnames): boolean =>
  !POINTS_BACK.test(sentence) &&
  whyNotAlone(sentence, NOTHING, surnames) === null &&
  !opensWithSomebody(sentence) &&
  bareSurname(sentence, surnames, NOTHING) === null;

const isUndamaged = ({ line: { text, end }, report }: ScoredLine): boolean =>
  whyDamaged(text, report.text.slice(end, end + BEHIND).split("\n")[0] ?? "", report.text) === null;
/** No more is read of what stands behind a sentence, in UTF-16 units. */
const BEHIND = 40;

/** The title of a story and its lead. */
export const headsOf = (
  evidence: readonly Telling[],
  questions: readonly ToldQuestion[],
  surnames: Surnames,
  /** The newest day that a report is of; "" where none is dated. */
  newest: string,
): Heads => {
  const lines = linesOf(evidence, questions);
  const headlines = headlinesIn(lines);
  const titled = titleIn(headlines);
  const title = cutTitle(titled?.line.text ?? "Untitled story");
  const parts = partsOfTolls(questions);
  const stoodEarlier = ({ report, claims }: ScoredLine): boolean =>
    dayOfMoment(report.publishedAt) < newest && claims.some(({ ofItsDay }) => ofItsDay);
  const lead =
    lines
      .filter(
        (one) =>
          one.line.at >= 0 &&
          one.words <= (one.line.at === 0 ? LONGEST_FIRST : LONGEST_LEAD) &&
          !one.teases &&
          !tellsOnlySome(one, parts) &&
          one.told.every(({ overtaken }) => !overtaken) &&
          !one.claims.some(tellsOfOthers),
      )
      .map((one) => ({
        ...one,
        score:
          one.score +
          (one.line.at === 0 ? LEAD : 0) -
          (tellsOtherToll(one) ? OTHER_TOLL : 0) -
          (stoodEarlier(one) ? OF_ITS_DAY : 0) -
          (isParty(one.report.publisher) || takesSides(one) ? OF_PARTY : 0),
      }))
      .sort(byScore)
      .find((one) => isUnderstoodAlone(one.line.text, surnames) && isUndamaged(one)) ?? null;
  const [headline] = headlines.filter(
    ({ report, told, teases }) => report.title && !teases && told.every(({ overtaken }) => !overtaken),
  );
  const clearer = headline !== undefined && lead !== null && headline.score > lead.score + CLEARLY_MORE;
  const day = eventDay(evidence.map(({ report }) => report))?.day ?? null;
  const event = eventOf(lines, parts, surnames, day);
  const latest = event === null ? null : latestOf(lines, event, (line) => isUnderstoodAlone(line, surnames));
  // What only a party tells heads a story that nobody else tells, with whatever toll.
  const isOfParty = lead !== null && (isParty(lead.report.publisher) || takesSides(lead));
  if (event !== null && (latest !== null || (isOfParty && !isParty(event.report.publisher) && !takesSides(event))))
    return {
      // Where another toll stands now, the newest headline of the event.
      title: latest?.line.at === -1 && isOld(titled, lines) ? cutTitle(latest.line.text) : title,
      lead: event,
      latest,
      hasOldToll: tellsOldToll(event, lines) && (latest === null || !tellsToll(latest)),
    };
  return { title, lead: clearer ? headline : lead, latest: null, hasOldToll: false };
};

/** Of two that tell as much of what happened the earlier told it as it happened: what this counts over the time of a story. */
const EARLIER = 0.6;
/** A toll that is another now is told with what the newest reports tell. */
const OLD_TOLL = 0.06;

/** Another toll stands now, or openings of a later day count more dead. */
const tellsOldToll = (one: ScoredLine, lines: readonly ScoredLine[]): boolean =>
  tellsOtherToll(one) || one.told.some(({ overtaken }) => overtaken) || isOutgrown(one, lines);

const mostDead = ({ claims }: ScoredLine): number =>
  Math.max(
    0,
    ...claims.flatMap((claim) =>
      claim.harm === "killed" && claim.polarity === "positive" && !tellsOfOthers(claim)
        ? [claim.quantity?.low ?? 0]
        : [],
    ),
  );

const isOutgrown = (one: ScoredLine, lines: readonly ScoredLine[]): boolean => {
  const [most, day] = [mostDead(one), dayOfMoment(one.report.publishedAt)];
  return (
    most > 0 &&
    day !== "" &&
    lines.some((other) => dayOfMoment(other.report.publishedAt) > day && mostDead(other) > most)
  );
};

/** The sentence that tells most of what happened, however long ago and with whatever toll; null where none can stand alone. */
const eventOf = (
  lines: readonly ScoredLine[],
  parts: ReadonlySet<ToldQuestion>,
  surnames: Surnames,
  /** That which most reports look back on; null where none is known. */
  day: string | null,
): ScoredLine | null => {
  const at = agesOf(lines);
  return (
    lines
      .filter(
        (one) =>
          // What was told before that day came before it.
          (day === null || dayOfMoment(one.report.publishedAt) >= day) &&
          one.line.at >= 0 &&
          one.line.at < OPENS &&
          one.words <= (one.line.at === 0 ? LONGEST_EVENT : LONGEST_LEAD) &&
          !one.teases &&
          !tellsOnlySome(one, parts) &&
          !one.claims.some(tellsOfOthers),
      )
      .map((one) => ({
        ...one,
        score:
          one.timeless +
          (one.line.at === 0 ? LEAD : 0) -
          EARLIER * at(one) -
          (tellsOldToll(one, lines) ? OLD_TOLL : 0) -
          (speaksForItself(one.report.publisher) || takesSides(one) ? OF_PARTY : 0),
      }))
      .sort(byScore)
      .find((one) => isUnderstoodAlone(one.line.text, surnames) && isUndamaged(one)) ?? null
  );
};
/** In words: what a report opens with, where another line tells how things stand. */
const LONGEST_EVENT = 47;

/** 0: of the oldest report; 1: of the newest. */
const agesOf = (lines: readonly ScoredLine[]): ((one: ScoredLine) => number) => {
  const times = lines.flatMap(({ report }) => {
    const time = Date.parse(report.publishedAt ?? "");
    return Number.isNaN(time) ? [] : [time];
  });
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return ({ report }) => {
    const time = Date.parse(report.publishedAt ?? "");
    return Number.isNaN(time) || last <= first ? 1 : (time - first) / (last - first);
  };
};
