import type { Claim } from "../../claim/claim.ts";
import type { PageGroup } from "../picture.ts";
import type { ToldLine, ToldLines } from "./told-lines.ts";

/** What is known of a line beside the other openings of its story, in this order; shares are 0 to 1. */
export const LINE_FEATURES = [
  "is a headline",
  "place in its opening",
  "words",
  "mean share of the other openings that have its words",
  "sum of those by the root of its words, beside the best of the story",
  "mean share of the other headlines that have its words",
  "share of its own headline's words",
  "share of what the openings tell",
  "reports of the question that most tell",
  "reports that tell of harm",
  "reports that tell of control, forces or events",
  "reports that tell of statements or talks",
  "questions that two reports tell",
  "answers that are overtaken",
  "figures that stand",
  "share of claims that tell nothing that happened",
  "share of claims that somebody else says",
  "share in quotation marks",
  "newness of its report",
  "reports",
  "asks or teases",
  "figures of another event or of a part",
  "denials",
  "years or months told",
  "claims",
  "share of what the openings tell, beside the best line of its kind",
  "the same, newer openings counting more",
  "questions that two reports tell, beside the best line",
  "is of the newest report",
  "claims that harm happened",
  "words, up to 28",
  "is the first sentence",
  "tolls that stand, each by the share of reports that answer its question",
  "tolls that do not",
] as const;

/** What a lead tells it tells in so many words; more of them tell of more than one thing. */
const A_LEAD = 28;

/** The features of a line; whether it asks, promises or announces what its report tells. */
export interface LineRead {
  readonly values: Float64Array;
  readonly teases: boolean;
}

const QUOTED = /["\u201c][^"\u201c\u201d]*["\u201d]/gu;
const ASKS =
  /\?$|^(?:how|why|what|where|when|who|which|watch|see|listen|photos?|videos?|live|here)\b|[,:] (?:what|how|why|who|here)\b|\.\.\.$|\u2026$/iu;
const OF_LATER =
  /\b(?:1[89]|20)\d\d\b|\b(?:last|this|next|earlier this|late) (?:week|month|year|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:months?|years?|weeks?) (?:ago|after|later)\b/iu;

/** Claims of an opening that tell nothing that happened. */
const isIdle = (claim: Claim): boolean =>
  claim.background || (claim.status !== "asserted" && claim.status !== "claimed");

const meanShare = (
  stems: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
  own: number,
  of: number,
): number => {
  if (stems.size === 0 || of <= own) return 0;
  let sum = 0;
  for (const stem of stems) sum += Math.max(0, (counts.get(stem) ?? 0) - own);
  return sum / (of - own) / stems.size;
};

const rooted = ({ stems }: { readonly stems: ReadonlySet<string> }, counts: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const stem of stems) sum += Math.max(0, (counts.get(stem) ?? 0) - 1);
  return sum / Math.sqrt(stems.size + 3);
};

const bestShare = ({ told }: ToldLine, groups: readonly PageGroup[] | null): number =>
  told.reduce(
    (most, { asked, share, claim }) =>
      !isIdle(claim) && (groups === null || groups.includes(asked.question.group)) ? Math.max(most, share) : most,
    0,
  );

const TOLLS: ReadonlySet<string> = new Set(["killed", "injured", "missing", "sick", "infected"]);

/** Of each harm the largest share of reports that answer a question of it which the line answers, as it stands or otherwise. */
const tollsOf = ({ told }: ToldLine, standing: boolean): number => {
  const shares = new Map<string, number>();
  for (const { claim, stands, share } of told)
    if (claim.harm !== undefined && TOLLS.has(claim.harm) && !isIdle(claim) && stands === standing)
      shares.set(claim.harm, Math.max(shares.get(claim.harm) ?? 0, share));
  return [...shares.values()].reduce((sum, share) => sum + share, 0);
};

const ratio = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(is).length / all.length;

/** What a line tells of what the openings share: of the sum of their weights by stem. */
const massOf = ({ line }: ToldLine, weights: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const stem of line.stems) sum += weights.get(stem) ?? 0;
  return sum;
};

/** Numbers beside the most of them among lines of one kind: headlines, sentences. */
const besideBest = (numbers: readonly number[], lines: readonly ToldLine[]): readonly number[] => {
  const isHead = ({ line }: ToldLine): boolean => line.at === -1;
  const most = (head: boolean): number =>
    Math.max(1e-9, ...numbers.filter((_, at) => lines[at] !== undefined && isHead(lines[at]) === head));
  const [heads, sentences] = [most(true), most(false)];
  return numbers.map((one, at) => one / (lines[at] !== undefined && isHead(lines[at]) ? heads : sentences));
};

/** By stem: how many openings have it, more for the newer, less what one alone counts. */
const newerShares = ({ lines, newness, inOpenings }: ToldLines): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  const byReport = new Map<string, Set<string>>();
  for (const { report, line } of lines) {
    const known = byReport.get(report.id) ?? new Set<string>();
    byReport.set(report.id, known);
    for (const stem of line.stems) known.add(stem);
  }
  for (const [report, stems] of byReport)
    for (const stem of stems)
      if ((inOpenings.get(stem) ?? 0) > 1) weights.set(stem, (weights.get(stem) ?? 0) + newness(report));
  return weights;
};

/** The features of all lines of a story's openings. */
export const lineFeatures = (story: ToldLines): readonly LineRead[] => {
  const { lines, inOpenings, inHeadlines } = story;
  const most = Math.max(1e-9, ...lines.map(({ line }) => rooted(line, inOpenings)));
  const shared = new Map([...inOpenings].flatMap(([stem, count]) => (count > 1 ? [[stem, count - 1] as const] : [])));
  const mass = Math.max(
    1,
    [...shared.values()].reduce((sum, count) => sum + count, 0),
  );
  const masses = lines.map((one) => massOf(one, shared) / mass);
  const newer = newerShares(story);
  const beside = besideBest(masses, lines);
  const besideNewer = besideBest(
    lines.map((one) => massOf(one, newer)),
    lines,
  );
  const asked = lines.map(
    ({ told }) => new Set(told.filter(({ share }) => share * story.reports > 1.5).map((one) => one.asked)).size,
  );
  const mostAsked = Math.max(1, ...asked);
  const heads = new Map(
    lines.flatMap(({ report, line }) => (line.at === -1 ? [[report.id, line.stems] as const] : [])),
  );
  return lines.map((one, at) => {
    const { report, line, claims, told } = one;
    const head = heads.get(report.id);
    const quoted = (line.text.match(QUOTED) ?? []).join("").length;
    const standing = told.filter(
      ({ claim, overtaken, share }) => claim.quantity !== null && !overtaken && share * story.reports > 1.5,
    );
    const teases = ASKS.test(line.text);
    const values = Float64Array.of(
      Number(line.at === -1),
      line.at,
      line.text.split(" ").length,
      meanShare(line.stems, inOpenings, 1, story.reports),
      rooted(line, inOpenings) / most,
      meanShare(line.stems, inHeadlines, Number(line.at === -1), story.headlines),
      head === undefined ? 0 : ratio([...head], (stem) => line.stems.has(stem)),
      masses[at] ?? 0,
      bestShare(one, null),
      bestShare(one, ["harm"]),
      bestShare(one, ["control", "forces", "events"]),
      bestShare(one, ["statements", "talks"]),
      asked[at] ?? 0,
      told.filter(({ overtaken }) => overtaken).length,
      standing.length,
      ratio(claims, isIdle),
      ratio(claims, ({ attribution }) => attribution.length > 0),
      quoted / Math.max(1, line.text.length),
      story.newness(report.id),
      story.reports,
      Number(teases),
      claims.filter(({ figure }) => figure !== undefined).length,
      claims.filter(({ polarity, status }) => polarity === "negative" || status === "denied").length,
      Number(OF_LATER.test(line.text)),
      claims.length,
      beside[at] ?? 0,
      besideNewer[at] ?? 0,
      (asked[at] ?? 0) / mostAsked,
      Number(story.newness(report.id) === 1),
      claims.filter((claim) => claim.harm !== undefined && !isIdle(claim)).length,
      Math.min(A_LEAD, line.text.split(" ").length),
      Number(line.at === 0),
      tollsOf(one, true),
      tollsOf(one, false),
    );
    return { values, teases };
  });
};
