import { isBody } from "../../brief/party-publisher.ts";
import { dayOfMoment } from "../dates.ts";
import { headlineOf } from "../headline.ts";
import type { ScoredLine } from "./heads.ts";
import { OF_A_PAPER, takesSides } from "./sides-taken.ts";

/** What a live page calls itself, before and behind what it tells. */
const LIVE = /^[^:|]{0,40}?\b(?:live(?: (?:blog|updates?|page))?|breaking|update)\b\s*[:|\u2013\u2014-]\s*/iu;
const AS_IT_HAPPENED = /\s+[\u2013\u2014-]+\s+(?:as it happened|live)\b.*$/iu;
/** It asks, promises, or tells what somebody ought to do. */
const ASKS =
  /\?|^(?:how|why|what|where|when|who|which|watch|see|listen|photos?|videos?|inside)\b|[,:] (?:what|how|why|who|here)\b|\.\.\.$|\u2026$|\basks? (?:how|why|what|who)\b|\b(?:must|should|needs?|needed|transcript|our|we|my|us)\b/iu;
const TOLL = /\b(?:dead|deaths?|die[sd]?|toll|killed|kills?|bodies|victims?)\b/iu;
/** Fewer words tell too little of it, more of a sentence than the newest of it. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 32;
/** Words in capitals shout. */
const SHOUTS = /\p{Lu}{4,}(?:[ ,!]+\p{Lu}{3,})+/u;
/** A programme and a word from it ("Evening Magazine: 'I wrote it'"), or a way that leads to the news. */
const TELLS_NO_NEWS = /^[^:]{3,40}: ["\u201c\u2018'][^"\u201c\u201d]*["\u201d\u2019']$|^(?:it|there|here|this)\b/iu;
/** "The mill that would not close": a name for what it is on. */
export const NAMES_MATTER = /^(?:an?|the|one) (?:[\p{L}-]+ ){1,4}(?:that|who|which|where|whose) [^,:;]*$/iu;
/** "Tonight" is another day for whoever reads it; "STUDIO:" is who speaks. */
const OF_THE_HOUR =
  /\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|last night)\b|^[\p{Lu} ]{3,}(?: \([^)]*\))?: /u;
/** So much of its words the other openings have, on average: less is of another matter. */
const LEAST_SHARED = 0.08;
/** What a headline tells an editor held to be the newest; a toll tells how things stand. */
const OF_HEADLINE = 0.1;
const OF_TOLL = 0.15;
const OF_CLAIMS = 0.05;
const OF_EARLIER = 0.3;
/** A sentence that scores less tells a detail. */
const LEAST_OF_SENTENCE = 0.25;
/** So much of its words in the other line tells nothing new. */
const THE_SAME = 0.5;

/** The headline of a live page by what it tells. */
const bareOf = (one: ScoredLine): ScoredLine => {
  if (one.line.at !== -1) return one;
  const { text } = one.line;
  const ahead = LIVE.exec(text)?.[0].length ?? 0;
  const behind = AS_IT_HAPPENED.exec(text)?.[0].length ?? 0;
  if (ahead + behind === 0) return one;
  const line = {
    ...one.line,
    text: text.slice(ahead, text.length - behind),
    start: one.line.start + ahead,
    end: one.line.end - behind,
  };
  return { ...one, line };
};

/** Whether a line tells of the dead: how many, or who. */
export const tellsToll = ({ line, claims }: ScoredLine): boolean =>
  TOLL.test(line.text) && claims.some(({ harm }) => harm !== undefined);

const isNew = (line: ScoredLine, event: ScoredLine): boolean => {
  const own = [...line.line.stems];
  return own.filter((stem) => event.line.stems.has(stem)).length < THE_SAME * own.length;
};

/** A report opens with so many sentences. */
export const OPENS = 3;

/** What the reports of the newest day tell of an event that an earlier day's sentence tells; where none of theirs tells it well, of the day before. Null where none does. */
export const latestOf = (
  lines: readonly ScoredLine[],
  event: ScoredLine,
  isUnderstoodAlone: (sentence: string) => boolean,
): ScoredLine | null => {
  const newer = [...new Set(lines.map(dayOf))].filter((day) => dayOf(event) !== "" && day > dayOf(event)).sort();
  for (const day of newer.reverse()) {
    const best = bestOf(
      lines.filter((one) => dayOf(one) === day),
      event,
      isUnderstoodAlone,
    );
    if (best !== undefined) return best;
  }
  return null;
};

const dayOf = ({ report }: ScoredLine): string => dayOfMoment(report.publishedAt);

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const A_DATE =
  /\b(\d{1,2}) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gu;

/** A sentence that names another day of the week than its report's tells what was. */
const tellsOfItsDay = ({ line, report }: ScoredLine): boolean => {
  const own = DAYS[new Date(report.publishedAt ?? "").getUTCDay()];
  return DAYS.every((day) => day === own || !line.text.includes(day));
};

/** So does, as a rule, one that names an earlier date. */
const tellsEarlierDate = ({ line, report }: ScoredLine): boolean =>
  [...line.text.matchAll(A_DATE)].some(([, day]) => Number(day) < new Date(report.publishedAt ?? "").getUTCDate());

const isWell = ({ line, report }: ScoredLine): boolean =>
  !ASKS.test(line.text) &&
  !SHOUTS.test(line.text) &&
  !OF_A_PAPER.test(line.text) &&
  !TELLS_NO_NEWS.test(line.text) &&
  !(line.at === -1 && NAMES_MATTER.test(line.text)) &&
  line.text.split(" ").length >= FEWEST_WORDS &&
  (line.at >= 0 || (headlineOf(report)?.cut === false && !/[.:]$/u.test(line.text)));

const bestOf = (
  lines: readonly ScoredLine[],
  event: ScoredLine,
  isUnderstoodAlone: (sentence: string) => boolean,
): ScoredLine | undefined =>
  lines
    .filter((one) => one.line.at < OPENS && !isBody(one.report.publisher) && !takesSides(one))
    .map(bareOf)
    .filter((one) => one.shared >= LEAST_SHARED && one.told.every(({ overtaken }) => !overtaken))
    .filter((one) => isWell(one) && isNew(one, event))
    .filter(
      (one) =>
        one.line.at === -1 ||
        (one.score >= LEAST_OF_SENTENCE &&
          one.claims.length > 0 &&
          one.line.text.split(" ").length <= MOST_WORDS &&
          !OF_THE_HOUR.test(one.line.text) &&
          tellsOfItsDay(one) &&
          isUnderstoodAlone(one.line.text)),
    )
    .map((one) => ({
      ...one,
      score:
        one.score +
        (one.line.at === -1 ? OF_HEADLINE : 0) +
        (one.claims.length > 0 ? OF_CLAIMS : 0) +
        (tellsToll(one) ? OF_TOLL : 0) -
        (tellsEarlierDate(one) ? OF_EARLIER : 0),
    }))
    .sort((a, b) => b.score - a.score || (a.line.text + a.report.id < b.line.text + b.report.id ? -1 : 1))[0];
