import { isVague, UNSAID } from "../frames/bearing.ts";
import type { Bearing } from "../frames/frame-compare.ts";
import { contentId } from "../report/report-id.ts";
import type { StoryContext } from "./context.ts";
import type { AnswerDraft, QuestionDraft } from "./drafts.ts";
import { valueId } from "./group-questions.ts";
import type { PassageIndex } from "./origins/join-lineage.ts";
import { rootsOf } from "./origins/roots.ts";
import { type Publishers, type Voice, voiceOf } from "./origins/voice.ts";
import { moodDenied } from "./relations.ts";
import { LAYERS } from "./status-layers.ts";

export interface AnswerWorld {
  readonly story: string;
  readonly context: StoryContext;
  readonly publishers: Publishers;
  readonly passages: PassageIndex;
  /** Whether it is told in its report's headline. */
  readonly headline: (told: Pick<Voice, "claim">) => boolean;
  /** Place of a report in the story's order, for what stands first. */
  readonly rank: (report: string) => number;
}

export interface AnswerSet {
  /** Supported answers and denials, layer by layer. */
  readonly answers: readonly AnswerDraft[];
  readonly stages: readonly Bearing[];
  /** Conditions, questions, increments, ordinals: they support nothing. */
  readonly asides: readonly Bearing[];
}

const takes = (bearings: readonly Bearing[]): boolean => bearings.some((bearing) => bearing.stage !== null);

/**
 * "yes, number not told" says nothing beside a number; a taker that is described or not named is the one that others
 * name, where they name only one.
 */
const joinUnsaid = (byValue: Map<string, Bearing[]>, status: string, asides: Bearing[]): void => {
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
        asides.push(...bearings);
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
      else asides.push(...bearings);
      byValue.delete(name);
    }
  }
};

/** A figure that nobody tells, only implies ("a man died"), gives way where the question has one that is told. */
const yieldImplied = (byValue: Map<string, Bearing[]>, asides: Bearing[]): void => {
  const told = [...byValue].some(
    ([id, bearings]) =>
      !id.startsWith("denied") && bearings.some((bearing) => bearing.value.kind === "quantity" && !bearing.implied),
  );
  if (!told) return;
  for (const [id, bearings] of byValue) {
    const kept = bearings.filter((bearing) => !bearing.implied);
    // "One died", said in so many words by one, is what "a man died" supports.
    if (kept.length > 0) continue;
    asides.push(...bearings);
    byValue.delete(id);
  }
};

const quantityOf = (bearings: readonly Bearing[]) => {
  const value =
    bearings.find((bearing) => bearing.value.kind === "quantity" && bearing.value.quantity.of !== null)?.value ??
    bearings[0]?.value;
  return value?.kind === "quantity" ? value.quantity : null;
};

/** Joins the claims that say the same with the same status, and counts their origins. */
export const answersOf = (question: QuestionDraft, world: AnswerWorld): AnswerSet => {
  const stages: Bearing[] = [];
  const asides: Bearing[] = [];
  const byValue = new Map<string, Bearing[]>();
  // A headline shortens what its report tells: the words of an answer are those of a body where one has it.
  const titled = (bearing: Bearing): number => Number(world.headline(bearing));
  const sorted = [...question.bearings].sort(
    (a, b) =>
      titled(a) - titled(b) ||
      world.rank(a.claim.report) - world.rank(b.claim.report) ||
      a.claim.start - b.claim.start ||
      (a.claim.id < b.claim.id ? -1 : 1),
  );
  for (const bearing of sorted) {
    const { status } = bearing.claim;
    if (status === "conditional" || status === "asked") asides.push(bearing);
    else if (bearing.part === "stage") stages.push(bearing);
    else if (bearing.part === "aside") asides.push(bearing);
    else {
      const mood = moodDenied(bearing.claim);
      const id = `${mood === null ? status : `${status} ${mood}`}\u0001${bearing.polarity}\u0001${valueId(bearing.value)}`;
      const list = byValue.get(id);
      if (list) list.push(bearing);
      else byValue.set(id, [bearing]);
    }
  }
  for (const status of [...LAYERS, "denied", "denied planned", "denied forecast"]) joinUnsaid(byValue, status, asides);
  yieldImplied(byValue, asides);
  const answers = [...byValue].map(([id, bearings]): AnswerDraft => {
    const voices = bearings.map((bearing) => voiceOf(bearing.claim, world.context, world.publishers));
    const decider = bearings.find((bearing) => bearing.decider !== null)?.decider ?? null;
    // Own voice goes back to the deciding party by any claim of the question, whatever figure it gives.
    const roots = rootsOf(world.story, voices, world.passages, decider, world.headline);
    const [first] = bearings;
    return {
      id: contentId("a", [question.id, id]),
      status: first?.claim.status ?? "asserted",
      polarity: first?.polarity ?? "positive",
      bearings,
      quantity: quantityOf(bearings),
      reports: [...new Set(bearings.map((bearing) => bearing.claim.report))],
      origins: roots.origins,
      originsAtLeast: roots.atLeast,
    };
  });
  return { answers, stages, asides };
};
