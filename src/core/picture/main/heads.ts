import { whyDamaged } from "../../brief/damaged.ts";
import { isParty } from "../../brief/party-publisher.ts";
import { bareSurname, type Surnames, whyNotAlone } from "../../brief/stands-alone.ts";
import type { Claim } from "../../claim/claim.ts";
import { namesPeople } from "../../frames/build/people.ts";
import type { Report } from "../../report/report.ts";
import { dayOfMoment } from "../dates.ts";
import { headlineOf } from "../headline.ts";
import { openingOf } from "../opening.ts";
import { partsOfTolls } from "../part-of-toll.ts";
import type { ToldQuestion } from "../story-picture.ts";
import { lineFeatures } from "./line-features.ts";
import { LINE } from "./line-weights.ts";
import { type ToldLine, toldLines } from "./told-lines.ts";

/** A line of an opening, and how much it tells of what the reports of its story tell. */
export interface ScoredLine extends ToldLine {
  readonly score: number;
  readonly words: number;
  /** It asks, promises or announces what its report tells. */
  readonly teases: boolean;
}

/** What heads a story, in the words of its reports. */
export interface Heads {
  readonly title: string;
  /** The sentence of an opening that tells most of what all tell, and can be understood alone; null where none can. */
  readonly lead: ScoredLine | null;
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

const linesOf = (evidence: readonly Telling[], questions: readonly ToldQuestion[]): readonly ScoredLine[] => {
  const story = toldLines(evidence, questions);
  return lineFeatures(story).flatMap(({ values, words, teases }, at): ScoredLine[] => {
    const line = story.lines[at];
    return line
      ? [{ ...line, words, teases, score: values.reduce((sum, value, index) => sum + value * (LINE[index] ?? 0), 0) }]
      : [];
  });
};

const byScore = (a: ScoredLine, b: ScoredLine): number =>
  b.score - a.score || (a.line.text + a.report.id < b.line.text + b.report.id ? -1 : 1);

/** What a paper is, and not what it tells: "Situation Update No. 2", "Press note: Situation in the north". */
const OF_A_PAPER =
  /\b(?:situation (?:update|report|overview)|sitrep|press (?:note|release|statement|communiqu[eé])|flash update|daily bulletin|update (?:no\b|#)|communiqu[eé])|^(?:statement|notice|announcement|communication) (?:by|from|of|on)\b/iu;

/** The headlines of a story, best first: those that neither ask nor tease nor are cut, where there are any. */
const headlinesIn = (lines: readonly ScoredLine[]): readonly ScoredLine[] => {
  const all = lines.filter(({ line }) => line.at === -1);
  const titled = all.filter(({ report }) => report.title);
  const among = titled.length > 0 ? titled : all;
  const whole = among.filter(
    ({ report, line, teases }) =>
      !teases && !isParty(report.publisher) && headlineOf(report)?.cut === false && !OF_A_PAPER.test(line.text),
  );
  return [...(whole.length > 0 ? whole : among)].sort(byScore);
};

const titleIn = (headlines: readonly ScoredLine[]): string => {
  const most = headlines[0]?.score ?? 0;
  const asGood = headlines.filter(({ score }) => score >= most - AS_GOOD);
  const [newest] = asGood.every(({ report }) => report.publishedAt)
    ? asGood.sort((a, b) => compare(b.report.publishedAt ?? "", a.report.publishedAt ?? "") || byScore(a, b))
    : asGood;
  const title = newest?.line.text ?? "Untitled story";
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 3)}...` : title;
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

const QUOTED = /["\u201c][^"\u201c\u201d]*["\u201d]/gu;
/** Words that only a side to the matter uses of its own accord. */
const LOADED =
  /\b(?:regime|martyr\p{L}*|comrades?|our (?:people|nation|brothers|forces|heroes)|traitors?|fabrications|terrorist (?:\p{Ll}+ )?(?:militia|gangs?)|so-called|self-proclaimed|sons and daughters of)\b/iu;

/** Its report tells the matter as a side to it does, or tells of its own publisher. */
const takesSides = ({ line, report }: ScoredLine): boolean => {
  const name = report.publisher?.split(" ").slice(0, 2).join(" ") ?? "";
  if (name.includes(" ") && line.text.startsWith(name)) return true;
  return openingOf(report).some(({ text }) => LOADED.test(text.replace(QUOTED, "")));
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
  const title = titleIn(headlines);
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
  return { title, lead: clearer ? headline : lead };
};
