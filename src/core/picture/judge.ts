import type { Report } from "../report/report.ts";
import type { AnswerSet } from "./answers.ts";
import { clashSummary } from "./clash-summary.ts";
import { around, replacedIn, tellsCorrection } from "./correction-words.ts";
import { earliestOf, momentOf } from "./dates.ts";
import type { AnswerDraft } from "./drafts.ts";
import { FIRST_AND_NOW, firstAndNow, WHAT_IS_LEFT, whatIsLeft } from "./first-and-now.ts";
import { fitSeries } from "./fit-series.ts";
import { heldOn, spokenOn } from "./held-on.ts";
import { lowestOf } from "./intervals.ts";
import { LIVE_ENTRIES, liveOrder } from "./live-order.ts";
import { tellsState } from "./meet/moved-on.ts";
import type { ClashMemory } from "./memory/clash-memory.ts";
import { type OrderFound, PARTLY_PUBLISHED_FROM, type ReportOrder } from "./order/order.ts";
import { HEAD_DAYS, TOLD_DAYS } from "./order/signs.ts";
import type { PassageIndex } from "./origins/join-lineage.ts";
import { isOutOfReach } from "./out-of-reach.ts";
import { outcomesOf } from "./outcomes.ts";
import { withPutRight } from "./put-right.ts";
import { answersMeet, sameProposition } from "./relations.ts";
import { isStanding, NONE, type Standing, standingRivals, takenSidesIn, withRivals } from "./rival-sides.ts";
import { settledSince } from "./settled-since.ts";
import { setSideBySide } from "./side-by-side.ts";
import { sidesOf } from "./sides.ts";
import { LAYERS } from "./status-layers.ts";
import type { Case, Clash, Progress } from "./verdicts/case.ts";

export interface JudgeWorld {
  readonly order: ReportOrder;
  readonly report: (id: string) => Report | undefined;
  readonly wordsOf: (answer: AnswerDraft) => string;
  readonly passages: PassageIndex;
  readonly clashes: ClashMemory;
  /** Has somebody accepted the claim? Left out: nobody decided anything. */
  readonly accepted?: (claim: string) => boolean;
}

const sharesOrigin = (a: AnswerDraft, b: AnswerDraft): boolean =>
  a.origins.some((origin) => b.origins.some((other) => other.id === origin.id));

const corrections = new WeakMap<AnswerDraft, boolean>();

const saysCorrection = (answer: AnswerDraft, world: JudgeWorld): boolean => {
  const known = corrections.get(answer) ?? looksCorrected(answer, world);
  corrections.set(answer, known);
  return known;
};

const looksCorrected = (answer: AnswerDraft, world: JudgeWorld): boolean =>
  answer.bearings.some(({ claim }) => {
    const report = world.report(claim.report);
    return report !== undefined && tellsCorrection(report.text, claim.start, claim.end);
  });

const lowOf = (answer: AnswerDraft): number => (answer.quantity ? lowestOf(answer.quantity) : 0);

const bySpeakers = (answer: AnswerDraft): boolean =>
  answer.origins.every((origin) => origin.kind === "speaker" || origin.kind === "witness");

const isSideBySide = (a: AnswerDraft, b: AnswerDraft, { passages, order }: JudgeWorld): boolean =>
  setSideBySide(a, b, { passages, publishedAt: order.publishedAt });

const isGrowing = ({ bearings: [first] }: AnswerDraft): boolean =>
  first?.value.kind === "quantity" && first.value.grows;

/** The days at the heads of the reports tell nearly as surely as publication does. */
const isDated = ({ basis, from }: OrderFound): boolean =>
  basis === "published" ||
  (basis === "inferred" &&
    ([HEAD_DAYS, TOLD_DAYS].some((label) => from.includes(label)) || from === PARTLY_PUBLISHED_FROM));

/** By publication; where that is silent, by what one report says was so at first and is so now, by entries of a live page, then by signs. */
const orderBetween = (a: AnswerDraft, b: AnswerDraft, question: string, world: JudgeWorld): OrderFound => {
  const order = world.order.compare(a.reports, b.reports, question);
  if (order.basis === "published") return order;
  const told = firstAndNow(a, b, (id) => world.report(id)?.text) ?? liveOrder(a, b, world.report);
  return told ?? whatIsLeft(a, b) ?? settledSince(a, b, world.order.publishedAt) ?? order;
};

const clashOf = (a: AnswerDraft, b: AnswerDraft, question: string, world: JudgeWorld): Clash => {
  const order = orderBetween(a, b, question, world);
  const toldSo = order.from === FIRST_AND_NOW || order.from === WHAT_IS_LEFT;
  const clash = (time: Clash["time"], how: Clash["how"] = null): Clash => ({ a, b, order, time, how });
  const value = a.bearings[0]?.value;
  const grows = isGrowing(a) && isGrowing(b);
  // The figure of a period that is over does not change: only a correction explains a difference.
  const closed = value?.kind === "quantity" && value.closed === true;
  if (closed && !saysCorrection(a, world) && !saysCorrection(b, world)) return clash("does not explain");
  // "Reopened" tells itself what came before it; "was never opened" is no later state.
  const told = bySigns(a, b, order);
  if (told !== null) return clash(told.time, told.how);
  // What two voices say stands against each other, whichever of them spoke first.
  if (value && value.kind !== "quantity" && value.own === true && bySpeakers(a) && bySpeakers(b) && !sharesOrigin(a, b))
    return clash("does not explain");
  if (order.direction === 0)
    return clash(!sharesOrigin(a, b) && isSideBySide(a, b, world) ? "does not explain" : "unknown");
  // One report gives both, each by its own speaker: what other reports tell of their order only seems so.
  const guessed = order.basis === "inferred" && !toldSo && order.from !== LIVE_ENTRIES;
  if (guessed && areRivals(a, b, world)) return clash("does not explain");
  const [earlier, later] = order.direction < 0 ? [a, b] : [b, a];
  if (replaces(later, earlier, world)) return { ...clash("explains", "correction"), named: true };
  if (saysCorrection(later, world)) return clash("explains", "correction");
  if (grows) {
    // One report sets them against each other, each by a teller of its own, and calls neither the older.
    if (!toldSo && order.from !== LIVE_ENTRIES && areRivals(a, b, world)) return clash("does not explain");
    if (!sharesOrigin(earlier, later) && spokenOn(earlier, later, world)) return clash("does not explain");
    if (lowOf(earlier) < lowOf(later)) return clash("explains", "rise");
    // One voice that is heard with two figures on one day took none back.
    if (bySpeakers(earlier) && bySpeakers(later) && sharesOrigin(earlier, later) && (!guessed || isDated(order)))
      return clash("explains", "revision");
    // Two speakers of whom the later gives fewer differ.
    const isTakenBack = !isOfHarm(earlier) || lowOf(later) >= NEAR * lowOf(earlier);
    // "As of Sunday 22 are dead. The staff had spoken of 23": the report itself puts the fewer in the place of the more.
    const isPutRight = order.from === FIRST_AND_NOW;
    const mayBeRecounted =
      isTakenBack &&
      !(bySpeakers(earlier) && bySpeakers(later)) &&
      (isPutRight || isRecounted(earlier, later, order, world));
    return clash(
      mayBeRecounted ? "explains" : "does not explain",
      mayBeRecounted && isPutRight ? "correction" : "change",
    );
  }
  // Two speakers who each give their own figure, or each claim their own side's state, differ; time does not settle it.
  if (toldSo) return clash("explains", "change");
  const ownWord = value?.kind === "quantity" || a.status === "claimed";
  // Those who are missing or ill are fewer a day later, whoever counts them.
  const recounted = isOfHarm(earlier) && isRecounted(earlier, later, order, world);
  if (ownWord && !recounted && bySpeakers(a) && bySpeakers(b) && !sharesOrigin(a, b)) return clash("does not explain");
  // A figure that may go either way is only known to have changed where the publications tell so.
  if (value?.kind === "quantity" && !isDated(order)) return clash("unknown");
  if (order.basis === "published" && heldOn(earlier, later, world)) return clash("does not explain");
  return clash("explains", "change");
};

const holds = (ids: string | undefined, { bearings: [first] }: AnswerDraft): boolean =>
  first?.value.kind === "choice" && (ids?.split(" ").includes(first.value.id) ?? false);

/** What the one tells as done and the other, by another origin, as not done: time undoes no deed. */
const isUndone = (earlier: AnswerDraft, later: AnswerDraft): boolean =>
  earlier.polarity === "positive" &&
  later.polarity === "negative" &&
  !sharesOrigin(earlier, later) &&
  earlier.bearings.every(({ claim }) => !tellsState(claim.quote));

/** What the words of two answers say of their order; null where they say nothing of it. */
const bySigns = (a: AnswerDraft, b: AnswerDraft, { direction }: OrderFound): Pick<Clash, "time" | "how"> | null => {
  if (direction === 0) return null;
  const [earlier, later] = direction < 0 ? [a, b] : [b, a];
  const value = later.bearings[0]?.value;
  if (value?.kind === "open" && isUndone(earlier, later)) return { time: "does not explain", how: null };
  if (value?.kind !== "choice") return null;
  if (holds(value.after, earlier)) return { time: "explains", how: "change" };
  return holds(value.not, earlier) && !sharesOrigin(a, b) ? { time: "does not explain", how: null } : null;
};

/** So long after it, in milliseconds, a lower figure is a later count; sooner it is another's. Of 36 such on labelled stories one was disputed. */
const RECOUNTED = 12 * 3600 * 1000;

/** Of so many of the dead or hurt that were counted first a later count takes back the rest; far fewer are another's count. */
const NEAR = 0.8;

/** A lower figure that was published long after the higher, which nobody told again since. */
const isRecounted = (earlier: AnswerDraft, later: AnswerDraft, { basis }: OrderFound, world: JudgeWorld): boolean => {
  if (basis !== "published" || heldOn(earlier, later, world)) return false;
  const [first, second] = [earlier, later].map(({ reports }) => earliestOf(reports, world.order.publishedAt).at);
  const [since, now] = [first && momentOf(first), second && momentOf(second)];
  return typeof since === "number" && typeof now === "number" && now - since >= RECOUNTED;
};

/** "At least 200" could be 214 as well, and is gone where the later says "214, not the 200 told at first". */
const replacedOf = (a: AnswerDraft, b: AnswerDraft, question: string, world: JudgeWorld): Clash | null => {
  if (!isNumber(a) || !isNumber(b) || a.polarity !== b.polarity) return null;
  if (!replaces(a, b, world) && !replaces(b, a, world)) return null;
  const order = orderBetween(a, b, question, world);
  const [earlier, later] = order.direction < 0 ? [a, b] : [b, a];
  return order.direction !== 0 && replaces(later, earlier, world)
    ? { a, b, order, time: "explains", how: "correction", named: true }
    : null;
};

/** "174, not more than 200", "down from 28", "rather than the 28": it names the earlier's value as one that holds no more. */
const replaces = (later: AnswerDraft, earlier: AnswerDraft, world: JudgeWorld): boolean => {
  const value = earlier.quantity?.low ?? earlier.quantity?.high ?? null;
  if (value === null || value === (later.quantity?.low ?? later.quantity?.high)) return false;
  return goneBy(later, world).has(value);
};

const gone = new WeakMap<AnswerDraft, ReadonlySet<number>>();

const goneBy = (later: AnswerDraft, world: JudgeWorld): ReadonlySet<number> => {
  const known =
    gone.get(later) ??
    new Set(
      later.bearings.flatMap(({ claim }) => {
        const report = world.report(claim.report);
        return report === undefined ? [] : replacedIn(around(report.text, claim.start, claim.end));
      }),
    );
  gone.set(later, known);
  return known;
};

const areRivals = (a: AnswerDraft, b: AnswerDraft, world: JudgeWorld): boolean =>
  bySpeakers(a) && bySpeakers(b) && !sharesOrigin(a, b) && isSideBySide(a, b, world);

/** "More than 80" and then 92: both may hold, and still the counter rose in between. A number in vague words is none to rise from. */
const riseOf = (a: AnswerDraft, b: AnswerDraft, question: string, world: JudgeWorld): Clash | null => {
  if (!isNumber(a) || !isNumber(b)) return null;
  const [less, more] = lowOf(a) < lowOf(b) ? [a, b] : [b, a];
  if (a.polarity !== b.polarity || !isOutOfReach(less, more)) return null;
  const order = orderBetween(a, b, question, world);
  const rises = order.direction !== 0 && order.direction < 0 === (less === a);
  const how = isGrowing(a) && isGrowing(b) ? "rise" : "change";
  if (how === "change" && !isOfHarm(a)) return null;
  return rises && isDated(order) ? { a, b, order, time: "explains", how } : null;
};

/** Those who are ill or missing become more before they become fewer; how many were aboard is told better, and does not rise. */
const isOfHarm = ({ bearings: [first] }: AnswerDraft): boolean => first?.claim.harm !== undefined;

const isNumber = ({ quantity }: AnswerDraft): boolean =>
  quantity !== null && quantity.words === undefined && quantity.share === null && (quantity.low ?? 0) > 0;

/** It only answers what another says: it stands behind that. */
const isAnswering = ({ bearings }: AnswerDraft): boolean => bearings.every(({ claim }) => claim.against !== undefined);

/** Sorts answers by the order of their reports where it is known, growing figures by size among the rest. */
const inOrder = (answers: readonly AnswerDraft[], question: string, world: JudgeWorld): AnswerDraft[] => {
  const rest = [...answers].sort(
    (a, b) => lowOf(a) - lowOf(b) || Number(isAnswering(a)) - Number(isAnswering(b)) || (a.id < b.id ? -1 : 1),
  );
  if (rest.length < 2 || rest.length > 60) return rest;
  const sorted: AnswerDraft[] = [];
  // Insertion keeps answers that nothing orders in place.
  for (const answer of rest) {
    let at = sorted.length;
    while (at > 0) {
      const before = sorted[at - 1];
      if (!before || orderBetween(answer, before, question, world).direction >= 0) break;
      at -= 1;
    }
    sorted.splice(at, 0, answer);
  }
  return sorted;
};

const progressOf = (
  set: AnswerSet,
  answers: readonly AnswerDraft[],
  question: string,
  world: JudgeWorld,
): Progress[] => {
  const [answer] = answers;
  // A siege leads to a capture, never to a place being held as before.
  if (!answer || answers.length !== 1 || !answer.bearings.some((bearing) => bearing.stage !== null)) return [];
  const told = set.stages.filter(
    (stage) => stage.stage !== null && stage.claim.status !== "forecast" && stage.claim.status !== "planned",
  );
  const reports = [...new Set(told.map((stage) => stage.claim.report))].filter(
    (report) => !answer.reports.includes(report),
  );
  if (reports.length === 0) return [];
  const order = world.order.compare(reports, answer.reports, question);
  return order.direction < 0
    ? [{ stages: told.filter((stage) => reports.includes(stage.claim.report)), answer, order }]
    : [];
};

/** What one says against another: "claimed" and "said" are words of the report for it, and neither outweighs the other. */
const isOwnWord = ({ bearings: [first] }: AnswerDraft): boolean =>
  first?.value.kind === "choice" && first.value.own === true;

/** An accepted answer decides: what cannot hold beside it, or is denied by it, stands aside with the weaker ones. */
const settled = (set: AnswerSet, accepted: (claim: string) => boolean): ReadonlySet<AnswerDraft> => {
  const taken = set.answers.filter((answer) => answer.bearings.some(({ claim }) => accepted(claim.id)));
  const aside = new Set<AnswerDraft>();
  if (taken.length === 0) return aside;
  const status = LAYERS.find((layer) => taken.some((answer) => answer.status === layer)) ?? null;
  for (const answer of set.answers) {
    if (taken.includes(answer)) continue;
    const excluded = taken.some((one) =>
      one.status === "denied" || answer.status === "denied" ? sameProposition(one, answer) : !answersMeet(one, answer),
    );
    if (excluded || (status !== null && answer.status !== status && answer.status !== "denied")) aside.add(answer);
  }
  return aside;
};

/** "At least 84" holds beside 179 and is no figure of today where the 179 came later. */
const isOutgrown = (
  answer: AnswerDraft,
  answers: readonly AnswerDraft[],
  question: string,
  world: JudgeWorld,
): boolean =>
  isGrowing(answer) &&
  answers.some(
    (other) =>
      isGrowing(other) &&
      lowOf(answer) < lowOf(other) &&
      answersMeet(answer, other) &&
      orderBetween(answer, other, question, world).direction < 0,
  );

/**
 * What time has settled is no dispute of today: two answers that differed, of which each gave way to one that still stands, are only
 * stages on the way there. Where nothing still stands the order goes in a circle, and everything is left.
 */
const ofToday = (
  clashes: readonly Clash[],
  answers: readonly AnswerDraft[],
  question: string,
  world: JudgeWorld,
): readonly Clash[] => {
  const { explained, older } = clashSummary(clashes);
  if (explained) return clashes;
  const past = new Set(older);
  if (clashes.every(({ a, b, order, time }) => time !== "explains" || past.has(order.direction < 0 ? b : a)))
    return clashes;
  const open = clashes.filter(({ time }) => time !== "explains");
  for (const answer of new Set(open.flatMap(({ a, b }) => [a, b])))
    if (!past.has(answer) && isOutgrown(answer, answers, question, world)) past.add(answer);
  const takesSide = takenSidesIn(clashes);
  const settled = new Set(open.filter((clash) => past.has(clash.a) && past.has(clash.b) && !takesSide(clash)));
  return settled.size === 0 ? clashes : clashes.filter((clash) => !settled.has(clash));
};

/** The figures of today in which sides that are set against each other differ. */
const standingOf = (answers: readonly AnswerDraft[], world: JudgeWorld): Standing => {
  const { report, order } = world;
  const sides = sidesOf(answers, answersMeet, {
    text: (id) => report(id)?.text,
    publishedAt: order.publishedAt,
    sideBySide: (a, b) => isSideBySide(a, b, world),
  });
  return sides === null ? NONE : standingRivals(sides, answersMeet);
};

/** Lays a question out for the verdict rules: the deciding layer, what clashes in it, and what time says of that. */
export const caseOf = (question: string, set: AnswerSet, world: JudgeWorld): Case => {
  const aside = world.accepted ? settled(set, world.accepted) : new Set<AnswerDraft>();
  const open = set.answers.filter((answer) => !aside.has(answer));
  const layer = LAYERS.find((status) => open.some((answer) => answer.status === status)) ?? null;
  const inLayer = (answer: AnswerDraft): boolean =>
    answer.status === layer || (layer === "asserted" && answer.status === "claimed" && isOwnWord(answer));
  const answers = inOrder(open.filter(inLayer), question, world);
  const found = world.clashes.find(answers, (a, b) =>
    answersMeet(a, b)
      ? (replacedOf(a, b, question, world) ?? riseOf(a, b, question, world))
      : clashOf(a, b, question, world),
  );
  const standing = standingOf(answers, world);
  const fitted = fitSeries(answers, ofToday(withRivals(withPutRight(found), standing), answers, question, world), {
    report: world.report,
    sideBySide: (a, b) => isSideBySide(a, b, world) || isStanding(standing, a, b),
    direction: (a, b) => orderBetween(a, b, question, world).direction,
    corrects: (answer) => saysCorrection(answer, world),
  });
  return {
    layer,
    answers: fitted.answers,
    clashes: fitted.clashes,
    strays: fitted.strays,
    bySize: fitted.bySize,
    others: [
      ...fitted.strays,
      ...LAYERS.flatMap((status) =>
        status === layer ? [] : open.filter((answer) => answer.status === status && !inLayer(answer)),
      ),
      ...aside,
    ],
    denials: open.filter((answer) => answer.status === "denied"),
    outcomes:
      layer === "asserted"
        ? outcomesOf(
            question,
            set,
            fitted.answers,
            open.filter((answer) => !inLayer(answer)),
            world.order,
          )
        : [],
    progress: progressOf(set, answers, question, world),
    stages: set.stages,
    asides: set.asides,
    among: set.among,
    withdrawn: set.withdrawn,
    wordsOf: world.wordsOf,
  };
};
