import type { Claim } from "../claim/claim.ts";
import { dayOfMoment } from "../picture/dates.ts";
import { apartOf } from "../picture/group-questions.ts";
import type { BriefPart, PageGroup } from "../picture/picture.ts";
import { reportCounts } from "../picture/report-counts.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";
import { ages } from "./ages.ts";
import type { BriefWorld } from "./check-world.ts";
import type { CheckedDraft, SentenceDraft } from "./checked-draft.ts";
import type { Central, CentralSentence } from "./importance/central.ts";
import { wordsOfWhole } from "./whole-line.ts";

/** A line that sets tellings side by side, or counts several, is worth more than a sentence that tells one of them; log odds. */
const OPEN_BONUS = 0.5;
/** And one that sets two voices against each other: what they differ on is what a reader must know first. */
const RIVAL_BONUS = 1.5;
/** And a sentence of a report that tells of a denial. */
const DENIAL_BONUS = 1.6;
/** And a sentence that tells the latest of a figure that changed: what it came to is asked first. */
const LATEST_BONUS = 1.2;
/** What a line on the dead or the hurt of the story's own event has: how many there are is asked first of all. The missing are fewer a day later. */
const TOLL_BONUS = 2.5;
/** One person told of is no toll. */
const SEVERAL = 2;
const EACH_DOUBLING = 0.4;
/** As likely as not to tell what most reports tell: so much is a line whose sentences are not read. Log odds. */
export const LIKELY = 0;
/** What the newest report of a story has before the oldest; log odds. */
const NEWEST_BONUS = 2.4;
/** What its opening has: it tells the newest stage, which no other may tell yet. */
const NEWEST_LEAD_BONUS = 1.5;
/** A shorter opening sets a scene ("Four days late, the account comes out"), in words. */
const SHORTEST_LEAD = 10;
/** What a report opens with, in UTF-16 units behind its headline. */
const OPENING = 400;
/** What one report tells as ahead loses with its age: on an early day it is seldom ahead still. */
const AHEAD_COST = 3;
/** What held on an earlier day, and nobody of the newest tells. */
const EARLIER_COST = 0.25;
/** ... and whoever was counted as dead, hurt or missing then, or what "this morning" was, is seldom so still. */
const AGED_COST = 1.5;
/** More claims of one line than this are not looked up for how central they are. */
const MOST_CLAIMS = 24;
/** More lines than this are not weighed against each other. */
const MOST_WEIGHED = 400;

/** Groups whose frames count in so many words what is told: such a line may stand beside the sentence that tells it. */
export const COUNTS: ReadonlySet<PageGroup> = new Set<PageGroup>(["harm", "control", "forces"]);

/** The lines that a question may give, and whole sentences that tell one of its answers. */
export interface QuestionLines {
  readonly lines: readonly CheckedDraft[];
  readonly wholes: readonly CheckedDraft[];
  /** All lines in the engine's own words: told where there is little else. */
  readonly made: readonly CheckedDraft[];
  /** Both sides of what is disputed, the best first: told together or not at all. */
  readonly sides: readonly (readonly CheckedDraft[])[];
}

export const NO_LINES: QuestionLines = { lines: [], wholes: [], made: [], sides: [] };

/** A line that the brief may have. */
export interface Candidate {
  readonly question: ToldQuestion;
  readonly one: CheckedDraft;
  /** Log odds that it tells what most reports tell, as it ranks. */
  readonly odds: number;
  /** The sentence that it is, whole. */
  readonly place: CentralSentence | null;
}

/** What lines are weighed by. */
export interface Reading extends Pick<BriefWorld, "claim" | "source" | "publishedAt"> {
  readonly central: Central;
}

/** How many reports a question is told in. */
export const reportsOf = ({ case: laid }: ToldQuestion): number => reportCounts(laid).told;

const tellersOf = new WeakMap<SentenceDraft["answers"], ReadonlySet<string>>();

/** The reports that tell a line. Kept with its answers: it is asked many times. */
export const reportsTold = ({ answers }: Pick<SentenceDraft, "answers">): ReadonlySet<string> => {
  const known = tellersOf.get(answers);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const answer of answers) for (const report of answer.reports) found.add(report);
  tellersOf.set(answers, found);
  return found;
};

const isIn = ({ whole }: SentenceDraft, { report, start, end }: Claim): boolean =>
  whole !== undefined && whole.report === report && start >= whole.start && end <= whole.end;

const claimsIn = (draft: SentenceDraft, { claim }: Pick<Reading, "claim">): readonly Claim[] =>
  draft.claims.flatMap((id) => claim(id) ?? []);

/** The sentence that a whole line is; null for other lines, and where it is not read. */
export const sentenceAt = (draft: SentenceDraft, reading: Reading): CentralSentence | null => {
  const own = draft.whole && claimsIn(draft, reading).find((one) => isIn(draft, one));
  return own ? reading.central.sentenceOf(own) : null;
};

/** The sentences that the claims of a line stand in, as far as they are read. */
export const placesOf = (draft: SentenceDraft, reading: Reading): readonly CentralSentence[] =>
  claimsIn({ ...draft, claims: draft.claims.slice(0, MOST_CLAIMS) }, reading).flatMap(
    (one) => reading.central.sentenceOf(one) ?? [],
  );

/** How central a line is: as its sentences are on the whole, and the more, the more reports it counts. */
const oddsOf = (draft: SentenceDraft, place: CentralSentence | null, reading: Reading): number => {
  if (draft.whole !== undefined) return (place?.odds ?? LIKELY) + (draft.part === "disputed" ? DENIAL_BONUS : 0);
  const found = placesOf(draft, reading);
  const mean = found.length === 0 ? LIKELY : found.reduce((sum, { odds }) => sum + odds, 0) / found.length;
  return mean + EACH_DOUBLING * Math.log2(Math.max(1, reportsTold(draft).size)) + bonusOf(draft);
};

const bonusOf = ({ part, answers }: SentenceDraft): number =>
  part === "disputed" && answers.length > 1 ? RIVAL_BONUS : part === "changed" || part === "disputed" ? OPEN_BONUS : 0;

/** Of what changed the sentences of reports tell the latest alone. */
const latestBonus = (
  { question, draft: { comparer } }: ToldQuestion,
  { whole, part, slight }: SentenceDraft,
): number =>
  whole !== undefined &&
  part === "known" &&
  !slight &&
  question.verdict.kind === "changed" &&
  comparer.render.group === "harm"
    ? LATEST_BONUS
    : 0;

const TOLLS: ReadonlySet<string> = new Set(["killed", "injured"]);

/** Of the dead and of the hurt of the story's own event each the question that most reports answer. */
const leadingTolls = (questions: Iterable<ToldQuestion>): ReadonlySet<ToldQuestion> => {
  const found = new Map<string, ToldQuestion>();
  for (const question of questions) {
    const { key } = question.draft;
    const harm = key["harm"] ?? "";
    if (!TOLLS.has(harm) || apartOf(key) !== null) continue;
    const known = found.get(harm);
    if (known === undefined || reportsOf(question) > reportsOf(known)) found.set(harm, question);
  }
  return new Set(found.values());
};

/** Whether a line counts them. */
const countsToll = ({ part, slight, answers }: SentenceDraft): boolean =>
  (part === "known" || part === "changed" || part === "disputed") &&
  !slight &&
  answers.some(({ quantity, status }) => status === "asserted" && (quantity?.low ?? 0) >= SEVERAL);

/** What the day of its telling does for a line. */
export interface Newness {
  /** The newest day that a report of the story is of; null where none is dated. */
  readonly newest: string | null;
  readonly of: (draft: SentenceDraft, place: CentralSentence | null) => number;
}

const lastDays = new WeakMap<SentenceDraft["answers"], string>();

/** The day of the newest report that tells a line; "" where none is dated. Kept with its answers, whose reports never change. */
export const lastDayOf = (draft: SentenceDraft, publishedAt: Reading["publishedAt"]): string => {
  const known = lastDays.get(draft.answers);
  if (known !== undefined) return known;
  let last = "";
  for (const id of reportsTold(draft)) {
    const day = dayOfMoment(publishedAt(id));
    if (day > last) last = day;
  }
  lastDays.set(draft.answers, last);
  return last;
};

/** `days`: those on which reports of the story were published, in order. */
export const newnessIn = (days: readonly string[], { publishedAt, source }: Reading): Newness => {
  const rankOf = new Map(days.map((day, at) => [day, at]));
  return {
    newest: days.at(-1) ?? null,
    of: (draft, place) => {
      if (days.length < 2) return 0;
      const at = rankOf.get(lastDayOf(draft, publishedAt));
      if (at === undefined) return 0;
      const late = at / (days.length - 1);
      const opens = place !== null && place.start - (source(place.report)?.titleSpan?.end ?? 0) < OPENING;
      if (late === 1 && opens && wordsOfWhole(draft.text).split(/\s+/u).length >= SHORTEST_LEAD)
        return NEWEST_LEAD_BONUS;
      const aged = late < 1 && draft.whole !== undefined && ages(wordsOfWhole(draft.text)) ? AGED_COST : 0;
      if ((draft.was ?? draft.part) === "expected" && reportsTold(draft).size < 2) return AHEAD_COST * (late - 1);
      if (draft.part === "earlier") return NEWEST_BONUS * (late - 0.5) - EARLIER_COST - aged;
      return NEWEST_BONUS * (late - 0.5) - aged;
    },
  };
};

/** All lines that a brief may have, the most central first; of the claims of one sentence the first tells what kind of news it is. */
export const poolOf = (
  questions: readonly { readonly question: ToldQuestion; readonly lines: readonly CheckedDraft[] }[],
  reading: Reading,
  newness: Newness["of"],
): readonly Candidate[] => {
  const leading = leadingTolls(questions.map(({ question }) => question));
  const weighed = questions.flatMap(({ question, lines }) =>
    lines.map((one) => {
      const { draft } = one;
      const place = sentenceAt(draft, reading);
      const starts = draft.whole ? claimsIn(draft, reading).filter((claim) => isIn(draft, claim)) : [];
      const isToll = leading.has(question) && countsToll(draft);
      const day = newness(draft, place);
      const odds =
        oddsOf(draft, place, reading) + (isToll ? TOLL_BONUS + Math.max(0, day) : day) + latestBonus(question, draft);
      return {
        candidate: { question, one, odds, place },
        reports: reportsTold(draft).size,
        first: Math.min(...starts.map(({ start }) => start)),
      };
    }),
  );
  const parts = new Map<CentralSentence, { readonly part: BriefPart; readonly first: number }>();
  for (const { candidate, first } of weighed) {
    const { place, one } = candidate;
    // Who denies something in a sentence is what it is told for, whatever stands before it.
    const from = one.draft.part === "disputed" ? -1 : first;
    if (place !== null && from < (parts.get(place)?.first ?? Number.POSITIVE_INFINITY))
      parts.set(place, { part: one.draft.part, first: from });
  }
  return weighed
    .filter(({ candidate: { place, one } }) => place === null || parts.get(place)?.part === one.draft.part)
    .sort(
      (a, b) =>
        b.candidate.odds - a.candidate.odds ||
        b.reports - a.reports ||
        (a.first < b.first ? -1 : Number(a.first > b.first)),
    )
    .slice(0, MOST_WEIGHED)
    .map(({ candidate }) => candidate);
};

/** Lines of what is known that count what several reports tell; and those by the sentences that tell it. */
export const countedIn = (
  pool: readonly Candidate[],
  reading: Reading,
): {
  readonly lines: ReadonlySet<Candidate>;
  readonly at: ReadonlyMap<CentralSentence, readonly Candidate[]>;
} => {
  const lines = new Set(
    pool.filter(
      ({ one: { draft }, question }) =>
        draft.whole === undefined &&
        draft.part === "known" &&
        draft.answers.length === 1 &&
        COUNTS.has(question.draft.comparer.render.group) &&
        reportsTold(draft).size > 1,
    ),
  );
  const at = new Map<CentralSentence, Candidate[]>();
  for (const line of lines)
    for (const place of new Set(placesOf(line.one.draft, reading))) at.set(place, [...(at.get(place) ?? []), line]);
  return { lines, at };
};
