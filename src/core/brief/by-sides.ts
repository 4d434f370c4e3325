import { comparePublished } from "../picture/dates.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import { lowestOf } from "../picture/intervals.ts";
import { answersMeet } from "../picture/relations.ts";
import { isSilent } from "../picture/rival-sides.ts";
import { type SideWorld, sidesOf } from "../picture/sides.ts";
import type { Clash } from "../picture/verdicts/case.ts";
import { excludes } from "../quantity/interval.ts";
import { stillHeld } from "./still-held.ts";

/** Figures that differ as a reader is told them. */
export interface BySides {
  readonly answers: readonly AnswerDraft[];
  /** What each side that is still heard gave last, where two of these exclude each other; none where no two sides do. */
  readonly voiced: readonly AnswerDraft[];
  /** What the sides that tell an answer gave before it, the latest first. */
  readonly before: (answer: AnswerDraft) => readonly AnswerDraft[];
}

const NOTHING_BEFORE = (): readonly AnswerDraft[] => [];

const firstTold = ({ reports }: AnswerDraft, { publishedAt }: SideWorld): string | null =>
  reports.reduce<string | null>((first, id) => {
    const at = publishedAt(id);
    return at !== null && (first === null || comparePublished(at, first) < 0) ? at : first;
  }, null);

/** "2031-05-03", in UTF-16 units. */
const DAY = 10;

/** Told of another stretch of time, or of all there ever was: so many times what every other side gives. */
const FAR_ABOVE = 20;

/** Figures without those that stand so far above all others that they count something else. */
const ofOneSize = (told: readonly AnswerDraft[]): readonly AnswerDraft[] => {
  const sizes = told.map(({ quantity }) => (quantity === null ? 0 : lowestOf(quantity)));
  const most = (at: number): number => Math.max(0, ...sizes.filter((_, other) => other !== at));
  return told.length < 3 ? told : told.filter((_, at) => (sizes[at] ?? 0) <= FAR_ABOVE * most(at));
};

/**
 * Figures without those that were told last before the day on which one report sets two others against each other: whoever gave them is one of these two, by
 * another name, or is heard no more.
 */
const withoutStale = (
  told: readonly AnswerDraft[],
  areApart: (a: AnswerDraft, b: AnswerDraft) => boolean,
  { publishedAt }: SideWorld,
): readonly AnswerDraft[] => {
  if (told.length < 3) return told;
  const dayOf = (report: string): string => publishedAt(report)?.slice(0, DAY) ?? "";
  const since = told
    .flatMap((a) =>
      told.flatMap((b) =>
        a !== b && areApart(a, b) ? a.reports.filter((report) => b.reports.includes(report)).map(dayOf) : [],
      ),
    )
    .reduce((latest, day) => (day > latest ? day : latest), "");
  return told.filter(({ reports }) => reports.some((report) => dayOf(report) === "" || dayOf(report) >= since));
};

const isSameFigure = (a: AnswerDraft, b: AnswerDraft): boolean =>
  a.quantity !== null && b.quantity !== null && lowestOf(a.quantity) === lowestOf(b.quantity);

/** A side only claims it, so no rule of time was asked: two that cannot both be. */
const isClaimedOtherwise = (a: AnswerDraft, b: AnswerDraft): boolean =>
  (a.status === "claimed" || b.status === "claimed") &&
  a.quantity !== null &&
  b.quantity !== null &&
  excludes(a.quantity, b.quantity);

/**
 * Of figures that exclude each other what each side gave last, with what it gave before ("7, according to the ministry, earlier 3; 14, according to the
 * doctors, earlier 11"); and what a report tells in its own voice since then. Where no two of these differ, what somebody still gives. `claimed`: what
 * sides only claim.
 */
export const bySides = (
  answers: readonly AnswerDraft[],
  claimed: readonly AnswerDraft[],
  clashes: readonly Clash[],
  world: SideWorld,
): BySides => {
  const plain = { answers: stillHeld(answers, world.publishedAt), voiced: [], before: NOTHING_BEFORE };
  const all = [...answers, ...claimed.filter((one) => !answers.some((other) => isSameFigure(one, other)))];
  const told = all.some(({ polarity }) => polarity === "negative") ? null : sidesOf(all, answersMeet, world);
  if (told === null) return plain;
  const heard = told.sides.filter((one) => !told.sides.some((other) => other !== one && isSilent(one, other, told)));
  const last = new Set(heard.flatMap(({ series }) => series.at(-1) ?? []));
  // Answers are told under the names of the brief; clashes hold them as they were found.
  const ids = new Set([...last].map(({ id }) => id));
  const before: BySides["before"] = (answer) => {
    const own = told.sides.filter(({ series }) => series.at(-1) === answer);
    // What two sides tell together has no one row behind it.
    return own.length === 1 ? [...(own[0]?.series.slice(0, -1) ?? [])].reverse() : [];
  };
  const spoken = all.filter((answer) => last.has(answer));
  const areApart = (a: AnswerDraft, b: AnswerDraft): boolean =>
    isClaimedOtherwise(a, b) ||
    clashes.some(
      (one) =>
        one.time === "does not explain" &&
        ((one.a.id === a.id && one.b.id === b.id) || (one.a.id === b.id && one.b.id === a.id)),
    );
  const firsts = new Map(spoken.map((answer) => [answer, firstTold(answer, world)]));
  /** "At least 29" of the first hours says nothing beside the 38 and the 51 of the next day. */
  const isEarlyBound = (answer: AnswerDraft): boolean =>
    !spoken.some((other) => areApart(answer, other)) &&
    spoken.every((other) => {
      const [own, later] = [firsts.get(answer), firsts.get(other)];
      return other === answer || (own != null && later != null && own.slice(0, DAY) < later.slice(0, DAY));
    });
  const ofSize = withoutStale(
    ofOneSize(spoken).filter((answer) => !isEarlyBound(answer)),
    areApart,
    world,
  );
  const voiced = ofSize.some((a) => ofSize.some((b) => areApart(a, b))) ? ofSize : [];
  if (!clashes.some(({ a, b, time }) => time === "does not explain" && ids.has(a.id) && ids.has(b.id)))
    return { ...plain, voiced, before: voiced.length > 0 ? before : NOTHING_BEFORE };
  const inSeries = new Set(told.sides.flatMap(({ series }) => series));
  const since = [...last].map((answer) => firstTold(answer, world));
  const isSince = (answer: AnswerDraft): boolean => {
    const at = firstTold(answer, world);
    return at !== null && since.every((earlier) => earlier !== null && comparePublished(at, earlier) > 0);
  };
  return {
    answers: answers.filter((answer) => last.has(answer) || (!inSeries.has(answer) && isSince(answer))),
    voiced,
    before,
  };
};
