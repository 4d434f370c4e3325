import type { Claim } from "../claim/claim.ts";
import { isVague, UNSAID } from "../frames/bearing.ts";
import type { Bearing } from "../frames/frame-compare.ts";
import { contentId } from "../report/report-id.ts";
import type { StoryContext } from "./context.ts";
import { comparePublished } from "./dates.ts";
import type { AnswerDraft, QuestionDraft, WithdrawnDraft } from "./drafts.ts";
import { valueId } from "./group-questions.ts";
import type { BearingMemory } from "./memory/bearing-memory.ts";
import type { ReportOrder } from "./order/order.ts";
import type { PassageIndex } from "./origins/join-lineage.ts";
import { type Roots, rootsOf } from "./origins/roots.ts";
import { type Publishers, type Voice, voiceOf } from "./origins/voice.ts";
import { moodDenied } from "./relations.ts";
import { LAYERS } from "./status-layers.ts";
import { withdrawalsOf } from "./withdrawals.ts";

export interface AnswerWorld {
  readonly story: string;
  readonly context: StoryContext;
  readonly publishers: Publishers;
  readonly passages: PassageIndex;
  readonly bearings: BearingMemory;
  /** The voice of a claim of the question; made once. */
  readonly voice: (claim: Claim, make: (claim: Claim) => Voice) => Voice;
  /** Whether it is told in its report's headline. */
  readonly headline: (told: Pick<Voice, "claim">) => boolean;
  readonly publishedAt: (report: string) => string | null;
  readonly order: Pick<ReportOrder, "compare">;
  /** Makes an answer of bearings that say the same, by the passages that it is given; or gives that of last time. */
  readonly answer: (
    id: string,
    bearings: readonly Bearing[],
    make: (passages: PassageIndex) => AnswerDraft,
  ) => AnswerDraft;
  /** Place of a report in the story's order, for what stands first. */
  readonly rank: (report: string) => number;
}

export interface AnswerSet {
  /** Supported answers and denials, layer by layer. */
  readonly answers: readonly AnswerDraft[];
  readonly stages: readonly Bearing[];
  /** Conditions, questions, increments, ordinals, and what was withdrawn: they support nothing. */
  readonly asides: readonly Bearing[];
  /** Of the asides, who is told of singly or without a number where the question has a figure ("a clerk was shot dead"): counted by no answer. */
  readonly among: readonly AnswerDraft[];
  /** What no origin stands by any more. */
  readonly withdrawn: readonly WithdrawnDraft[];
}

/** Tellings that stand beside a question, and those of them that tell of some whom its figure counts, by what they say. */
interface SetBeside {
  readonly asides: Bearing[];
  readonly among: Map<string, readonly Bearing[]>;
}

const setBeside = ({ asides, among }: SetBeside, id: string, bearings: readonly Bearing[]): void => {
  asides.push(...bearings);
  among.set(id, bearings);
};

const takes = (bearings: readonly Bearing[]): boolean => bearings.some((bearing) => bearing.stage !== null);

/**
 * "yes, number not told" says nothing beside a number; a taker that is described or not named is the one that others
 * name, where they name only one.
 */
const joinUnsaid = (byValue: Map<string, Bearing[]>, status: string, beside: SetBeside): void => {
  for (const polarity of ["positive", "negative"]) {
    const prefix = `${status}\u0001${polarity}\u0001`;
    const here = [...byValue.keys()].filter((name) => name.startsWith(prefix));
    const vague = here.filter((name) => isVague(name.slice(prefix.length)));
    const named = here.filter((name) => !vague.includes(name));
    for (const name of vague) {
      const bearings = byValue.get(name) ?? [];
      const choice = bearings[0]?.value.kind === "choice";
      // Told without its number it adds nothing to the number, whatever the status of either.
      const elsewhere =
        !choice &&
        name === prefix + UNSAID &&
        [...byValue].some(([other, told]) => !other.startsWith("denied") && told[0]?.value.kind === "quantity");
      if (elsewhere) {
        setBeside(beside, name, bearings);
        byValue.delete(name);
        continue;
      }
      const others = choice
        ? named.filter((other) => takes(byValue.get(other) ?? []) === takes(bearings))
        : here.filter((other) => other !== name);
      if (others.length === 0) continue;
      const only = others.length === 1 ? byValue.get(others[0] ?? "") : undefined;
      if (choice && !only) continue;
      if (choice && only) only.push(...bearings);
      else if (bearings[0]?.value.kind === "open" && name !== prefix + UNSAID) continue;
      else setBeside(beside, name, bearings);
      byValue.delete(name);
    }
  }
};

/** "It was lost", and in later reports "it is held by them": whoever took it holds it, where later reports name one side alone. */
const joinSince = (byValue: Map<string, Bearing[]>, publishedAt: (report: string) => string | null): void => {
  const prefix = "asserted\u0001positive\u0001";
  const lost = byValue.get(prefix + UNSAID);
  const named = [...byValue.keys()].filter((name) => name.startsWith(prefix) && name !== prefix + UNSAID);
  const only = named.length === 1 ? byValue.get(named[0] ?? "") : undefined;
  if (!lost || !only || ![...lost, ...only].every(({ course }) => course !== null)) return;
  const at = (bearings: readonly Bearing[]): readonly (string | null)[] =>
    bearings.map(({ claim }) => publishedAt(claim.report));
  const since = at(only).every((now) =>
    at(lost).every((then) => now !== null && then !== null && comparePublished(then, now) < 0),
  );
  if (!since) return;
  only.push(...lost);
  byValue.delete(prefix + UNSAID);
};

/** A figure that nobody tells, only implies ("a man died"), gives way where the question has one that is told. */
const yieldImplied = (byValue: Map<string, Bearing[]>, beside: SetBeside): void => {
  const told = [...byValue].some(
    ([id, bearings]) =>
      !id.startsWith("denied") && bearings.some((bearing) => bearing.value.kind === "quantity" && !bearing.implied),
  );
  if (!told) {
    yieldParts(byValue, beside);
    return;
  }
  for (const [id, bearings] of byValue) {
    const kept = bearings.filter((bearing) => !bearing.implied);
    // "One died", said in so many words by one, is what "a man died" supports.
    if (kept.length > 0) continue;
    setBeside(beside, id, bearings);
    byValue.delete(id);
  }
};

/** Where nobody tells a figure, one of those told of gives way to a sum that counts more of them. */
const yieldParts = (byValue: Map<string, Bearing[]>, beside: SetBeside): void => {
  const least = ([first]: readonly Bearing[]): number =>
    first?.value.kind === "quantity" && first.implied && first.value.quantity.words === undefined
      ? (first.value.quantity.low ?? 0)
      : 1;
  const sides = new Map<string, number>();
  for (const [id, bearings] of byValue) {
    const side = id.slice(0, id.lastIndexOf("\u0001"));
    sides.set(side, Math.max(sides.get(side) ?? 0, least(bearings)));
  }
  for (const [id, bearings] of byValue) {
    const most = sides.get(id.slice(0, id.lastIndexOf("\u0001"))) ?? 0;
    if (!bearings[0]?.implied || least(bearings) >= most) continue;
    setBeside(beside, id, bearings);
    byValue.delete(id);
  }
};

const quantityOf = (bearings: readonly Bearing[]) => {
  const value =
    bearings.find((bearing) => bearing.value.kind === "quantity" && bearing.value.quantity.of !== null)?.value ??
    bearings[0]?.value;
  return value?.kind === "quantity" ? value.quantity : null;
};

const toldOf = (bearings: readonly Bearing[]) => {
  const value = bearings[0]?.value;
  return (value?.kind === "quantity" ? value.told : undefined) ?? quantityOf(bearings);
};

const answerIds = new WeakMap<Bearing, string>();

/** Kept with the bearing: its question is answered again when a claim comes. */
const answerId = (bearing: Bearing): string => {
  const known = answerIds.get(bearing) ?? makeAnswerId(bearing);
  answerIds.set(bearing, known);
  return known;
};

const makeAnswerId = (bearing: Bearing): string => {
  const { status } = bearing.claim;
  const mood = moodDenied(bearing.claim);
  return `${mood === null ? status : `${status} ${mood}`}\u0001${bearing.polarity}\u0001${valueId(bearing.value)}`;
};

/** What its own teller took back, and what others only took over from there. */
const takenBack = (
  question: string,
  bearings: readonly Bearing[],
  world: AnswerWorld,
): { readonly back: ReadonlyMap<Bearing, Bearing>; readonly taking: ReadonlySet<Bearing> } => {
  const { publisherOf } = world.publishers;
  const found = withdrawalsOf(bearings, {
    voiceOf: ({ claim }) => voiceIn(claim, world),
    publisherOf,
    publishedAt: world.publishedAt,
    compare: (a, b) => world.order.compare([a], [b], question).direction,
  });
  const back = new Map<Bearing, Bearing>();
  for (const { told, by } of found) if (!back.has(told)) back.set(told, by);
  for (const { told, by } of found) {
    const alike = bearings.filter((one) => answerId(one) === answerId(told));
    const roots = rootsAmong(alike, world);
    const root = roots.origins.find(({ id }) => id === roots.of(told.claim));
    for (const one of alike) if (isCopyOf(one, told, world) && one.claim.report !== by.claim.report) back.set(one, by);
    if (root === undefined || root.kind === "speaker" || root.kind === "witness") continue;
    for (const one of alike)
      if (roots.of(one.claim) === root.id && one.claim.report !== by.claim.report) back.set(one, by);
  }
  const taking = new Set(found.map(({ by }) => by));
  // Whoever carries the correction word for word takes nothing back of their own, and denies nothing.
  for (const by of [...taking])
    for (const one of bearings)
      if (
        answerId(one) === answerId(by) &&
        world.passages.around(by.claim).some(({ other }) => other === one.claim.report)
      )
        taking.add(one);
  return { back, taking };
};

/** Whether a report has its telling word for word from another that is no younger and credits nobody: who says it there says it no more here. */
const isCopyOf = (one: Bearing, told: Bearing, { passages, publishers, publishedAt }: AnswerWorld): boolean => {
  if (publishers.creditOf(told.claim.report) !== null) return false;
  if (!passages.around(told.claim).some(({ other }) => other === one.claim.report)) return false;
  const [first, second] = [publishedAt(told.claim.report), publishedAt(one.claim.report)];
  return first !== null && second !== null && comparePublished(first, second) <= 0;
};

const voiceIn = (claim: Claim, { voice, context, publishers }: AnswerWorld): Voice =>
  voice(claim, (one) => voiceOf(one, context, publishers));

const rootsAmong = (bearings: readonly Bearing[], world: AnswerWorld): Roots => {
  const voices = bearings.map(({ claim }) => voiceIn(claim, world));
  const decider = bearings.find((bearing) => bearing.decider !== null)?.decider ?? null;
  // Own voice goes back to the deciding party by any claim of the question, whatever figure it gives.
  return rootsOf(world.story, voices, world.passages, decider, world.headline);
};

/** One of those whom its own report counts: "a 14-year-old boy" behind "five children were hit". */
const isSingly = ({ part, note, implied, value, claim: { figure } }: Bearing): boolean =>
  part === "aside" &&
  note === null &&
  implied === true &&
  figure === undefined &&
  value.kind === "quantity" &&
  (value.quantity.low ?? 0) > 0;

/** Of more tellings than this each is not looked at: a toll that so many reports tell has its sentences. */
const MOST_SINGLY = 120;

/** Whoever is told of, an answer each: by who it is where a telling names somebody, else report by report. */
const singly = (
  id: string,
  bearings: readonly Bearing[],
  { find }: StoryContext,
  draft: (id: string, bearings: readonly Bearing[]) => AnswerDraft,
): readonly AnswerDraft[] => {
  if (bearings.length > MOST_SINGLY) return [];
  const groups = new Map<string, Bearing[]>();
  for (const bearing of bearings) {
    const { report, roles } = bearing.claim;
    const named = Object.values(roles).flatMap((role) =>
      role?.kind === "person" && role.entity ? [find(role.entity)] : [],
    );
    const key = named.length > 0 ? named.join(" ") : report;
    const group = groups.get(key);
    if (group) group.push(bearing);
    else groups.set(key, [bearing]);
  }
  return [...groups].map(([key, group]) => draft(`among ${key} ${id}`, group));
};

/** Joins the claims that say the same with the same status, and counts their origins. */
export const answersOf = (question: QuestionDraft, world: AnswerWorld): AnswerSet => {
  const stages: Bearing[] = [];
  const asides: Bearing[] = [];
  const among = new Map<string, readonly Bearing[]>();
  const byValue = new Map<string, Bearing[]>();
  const withdrawn = new Map<string, Bearing[]>();
  const put = (map: Map<string, Bearing[]>, bearing: Bearing): void => {
    const id = answerId(bearing);
    const list = map.get(id);
    if (list) list.push(bearing);
    else map.set(id, [bearing]);
  };
  const sorted = world.bearings.inOrder(question.bearings, (bearing) => ({
    bearing,
    titled: world.headline(bearing),
    rank: world.rank(bearing.claim.report),
  }));
  const { back, taking } = takenBack(question.id, sorted, world);
  for (const bearing of sorted) {
    const { status } = bearing.claim;
    if (status === "conditional" || status === "asked") asides.push(bearing);
    else if (bearing.part === "stage") stages.push(bearing);
    else if (isSingly(bearing)) setBeside({ asides, among }, "singly", [...(among.get("singly") ?? []), bearing]);
    else if (bearing.part === "aside") asides.push(bearing);
    else if (back.has(bearing)) {
      put(withdrawn, bearing);
      asides.push({ ...bearing, note: "withdrawn" });
    } else if (taking.has(bearing)) asides.push({ ...bearing, note: "takes back" });
    else put(byValue, bearing);
  }
  for (const status of [...LAYERS, "denied", "denied planned", "denied forecast", "denied doer"])
    joinUnsaid(byValue, status, { asides, among });
  joinSince(byValue, world.publishedAt);
  yieldImplied(byValue, { asides, among });
  const make = (id: string, bearings: readonly Bearing[], passages: PassageIndex): AnswerDraft => {
    const roots = rootsAmong(bearings, { ...world, passages });
    const [first] = bearings;
    return {
      id: contentId("a", [question.id, id]),
      status: first?.claim.status ?? "asserted",
      polarity: first?.polarity ?? "positive",
      bearings,
      quantity: quantityOf(bearings),
      told: toldOf(bearings),
      reports: [...new Set(bearings.map((bearing) => bearing.claim.report))],
      origins: roots.origins,
      originsApart: roots.apart,
      originsAtLeast: roots.atLeast,
      rootOf: roots.of,
      tellerOf: roots.teller,
    };
  };
  const draft = (id: string, bearings: readonly Bearing[]): AnswerDraft =>
    world.answer(id, bearings, (passages) => make(id, bearings, passages));
  return {
    answers: [...byValue].map(([id, bearings]) => draft(id, bearings)),
    stages,
    asides,
    among: [...among].flatMap(([id, bearings]) => singly(id, bearings, world.context, draft)),
    withdrawn: [...withdrawn].flatMap(([id, bearings]): WithdrawnDraft[] => {
      const by = bearings[0] && back.get(bearings[0]);
      return by && !byValue.has(id) ? [{ answer: draft(id, bearings), by }] : [];
    }),
  };
};
