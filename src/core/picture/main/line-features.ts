import type { Claim } from "../../claim/claim.ts";
import type { OpeningLine } from "../opening.ts";
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

/** The features of a line; how many words it has, and whether it asks, promises or announces what its report tells. */
export interface LineRead {
  readonly values: Float64Array;
  readonly words: number;
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

/** Of so many the sum of how many have each of some stems, beside those that the line counts itself. */
const sharedBy = (stems: Int32Array, counts: Int32Array, own: number): number => {
  let sum = 0;
  for (let at = 0; at < stems.length; at += 1) sum += Math.max(0, (counts[stems[at] ?? 0] ?? 0) - own);
  return sum;
};

const meanShare = (stems: Int32Array, counts: Int32Array, own: number, of: number): number =>
  stems.length === 0 || of <= own ? 0 : sharedBy(stems, counts, own) / (of - own) / stems.length;

const rooted = (stems: Int32Array, counts: Int32Array): number =>
  sharedBy(stems, counts, 1) / Math.sqrt(stems.length + 3);

const bestShare = ({ told }: ToldLine, groups: readonly PageGroup[] | null): number =>
  told.reduce(
    (most, { asked, share, claim }) =>
      !isIdle(claim) && (groups === null || groups.includes(asked.question.group)) ? Math.max(most, share) : most,
    0,
  );

const TOLLS: ReadonlySet<string> = new Set(["killed", "injured", "missing", "sick", "infected"]);

/** Of each harm the largest share of reports that answer a question of it which the line answers, as it stands or otherwise. */
const tollsOf = ({ told }: ToldLine, standing: boolean, headed: ReadonlyMap<string, number> | null): number => {
  if (told.length === 0) return 0;
  const shares = new Map<string, number>();
  for (const { claim, stands, share } of told)
    if (claim.harm !== undefined && TOLLS.has(claim.harm) && !isIdle(claim) && stands === standing)
      shares.set(claim.harm, Math.max(shares.get(claim.harm) ?? 0, share));
  return [...shares].reduce((sum, [harm, share]) => sum + share * (headed === null ? 1 : (headed.get(harm) ?? 0)), 0);
};

/** From so many of the reports on that head with a harm it is what their story is about: all of them need not tell it first. */
const ABOUT = 0.4;

/** Of each harm how much the story is about it: by the share of its reports that tell of it in the headline or the first sentence. A battle has a toll, too. */
const harmsHeaded = ({ lines, stems: { openings } }: ToldLines): ReadonlyMap<string, number> => {
  const reports = new Map<string, Set<string>>();
  for (const { line, report, claims } of lines)
    for (const claim of line.at > 0 ? [] : claims)
      if (claim.harm !== undefined && !isIdle(claim))
        reports.set(claim.harm, (reports.get(claim.harm) ?? new Set()).add(report.id));
  // Beside the dead those who are still missing are the smaller matter.
  if (reports.has("killed")) reports.delete("missing");
  return new Map([...reports].map(([harm, told]) => [harm, Math.min(1, told.size / Math.max(1, openings) / ABOUT)]));
};

const ratio = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(is).length / all.length;

/** Numbers beside the most of them among lines of one kind: headlines, sentences. */
const besideBest = (numbers: readonly number[], lines: readonly ToldLine[]): readonly number[] => {
  const isHead = ({ line }: ToldLine): boolean => line.at === -1;
  const most = (head: boolean): number =>
    Math.max(1e-9, ...numbers.filter((_, at) => lines[at] !== undefined && isHead(lines[at]) === head));
  const [heads, sentences] = [most(true), most(false)];
  return numbers.map((one, at) => one / (lines[at] !== undefined && isHead(lines[at]) ? heads : sentences));
};

/** By stem: how many openings have it, more for the newer, less what one alone counts. */
const newerShares = ({ stems, compared, newness }: ToldLines): Float64Array => {
  const weights = new Float64Array(stems.inOpenings.length);
  for (const [at, own] of stems.reports.entries()) {
    const weight = newness(compared[at]?.id ?? "");
    for (let index = 0; index < own.length; index += 1) {
      const stem = own[index] ?? 0;
      if ((stems.inOpenings[stem] ?? 0) > 1) weights[stem] = (weights[stem] ?? 0) + weight;
    }
  }
  return weights;
};

const massOf = (stems: Int32Array, weights: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < stems.length; at += 1) sum += weights[stems[at] ?? 0] ?? 0;
  return sum;
};

/** The share of the stems of one line that stand in another. */
const shareIn = (head: Int32Array | undefined, stems: Int32Array): number => {
  if (head === undefined || head.length === 0) return 0;
  let shared = 0;
  for (let at = 0; at < head.length; at += 1) if (stems.includes(head[at] ?? 0)) shared += 1;
  return shared / head.length;
};

/** What the words of a line tell by themselves. */
interface Wording {
  readonly words: number;
  readonly quoted: number;
  readonly teases: boolean;
  readonly ofLater: boolean;
}

const wordings = new WeakMap<OpeningLine, Wording>();

/** Kept with the line: most openings of a large story stay when a report comes. */
const wordingOf = (line: OpeningLine): Wording => {
  const known = wordings.get(line);
  if (known !== undefined) return known;
  const { text } = line;
  const quoted = (text.match(QUOTED) ?? []).join("").length;
  const found = {
    words: text.split(" ").length,
    quoted: quoted / Math.max(1, text.length),
    teases: ASKS.test(text),
    ofLater: OF_LATER.test(text),
  };
  wordings.set(line, found);
  return found;
};

const NONE = new Int32Array(0);

/** The features of all lines of a story's openings. */
export const lineFeatures = (story: ToldLines): readonly LineRead[] => {
  const { lines, stems } = story;
  const { openings, inOpenings, inHeadlines } = stems;
  const stemsAt = (at: number): Int32Array => stems.lines[at] ?? NONE;
  const roots = lines.map((_, at) => rooted(stemsAt(at), inOpenings));
  const most = Math.max(1e-9, ...roots);
  const mass = Math.max(
    1,
    inOpenings.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
  );
  const masses = lines.map((_, at) => sharedBy(stemsAt(at), inOpenings, 1) / mass);
  const newer = newerShares(story);
  const beside = besideBest(masses, lines);
  const besideNewer = besideBest(
    lines.map((_, at) => massOf(stemsAt(at), newer)),
    lines,
  );
  const asked = lines.map(
    ({ told }) => new Set(told.filter(({ share }) => share * openings > 1.5).map((one) => one.asked)).size,
  );
  const mostAsked = Math.max(1, ...asked);
  const headed = harmsHeaded(story);
  const heads = new Map(
    lines.flatMap(({ report, line }, at) => (line.at === -1 ? [[report.id, stemsAt(at)] as const] : [])),
  );
  return lines.map((one, at) => {
    const { report, line, claims, told } = one;
    const head = heads.get(report.id);
    const own = stemsAt(at);
    const { words, quoted, teases, ofLater } = wordingOf(line);
    const standing = told.filter(
      ({ claim, overtaken, share }) => claim.quantity !== null && !overtaken && share * openings > 1.5,
    );
    const values = Float64Array.of(
      Number(line.at === -1),
      line.at,
      words,
      meanShare(own, inOpenings, 1, openings),
      (roots[at] ?? 0) / most,
      meanShare(own, inHeadlines, Number(line.at === -1), stems.headlines),
      shareIn(head, own),
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
      quoted,
      story.newness(report.id),
      openings,
      Number(teases),
      claims.filter(({ figure }) => figure !== undefined).length,
      claims.filter(({ polarity, status }) => polarity === "negative" || status === "denied").length,
      Number(ofLater),
      claims.length,
      beside[at] ?? 0,
      besideNewer[at] ?? 0,
      (asked[at] ?? 0) / mostAsked,
      Number(story.newness(report.id) === 1),
      claims.filter((claim) => claim.harm !== undefined && !isIdle(claim)).length,
      Math.min(A_LEAD, words),
      Number(line.at === 0),
      // A headline that tells a toll tells that its report is about it.
      tollsOf(one, true, line.at === -1 ? null : headed),
      tollsOf(one, false, line.at === -1 ? null : headed),
    );
    return { values, words, teases };
  });
};
