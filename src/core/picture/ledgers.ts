import type { CompareContext } from "../frames/frame-compare.ts";
import type { Report } from "../report/report.ts";
import { comparePublished, earliestOf } from "./dates.ts";
import type { AnswerDraft } from "./drafts.ts";
import type { ForecastEntry, Ledgers } from "./picture.ts";
import type { ToldQuestion } from "./story-picture.ts";

interface LedgerWorld {
  readonly context: CompareContext;
  readonly report: (id: string) => Report | undefined;
}

const claimsOf = (answer: AnswerDraft): string[] => answer.bearings.map(({ claim }) => claim.id);

const firsts = new WeakMap<AnswerDraft, string | null>();

/** When the answer was first published; null where none of its reports is dated. Kept with the answer. */
const firstTold = (answer: AnswerDraft, { report }: LedgerWorld): string | null => {
  const known = firsts.get(answer);
  if (known !== undefined) return known;
  const { at: first } = earliestOf(answer.reports, (id) => report(id)?.publishedAt ?? null);
  firsts.set(answer, first);
  return first;
};

/** In the order of time where it is known; the rest behind, as they stood. */
const byTime = <Entry extends { readonly at: string | null }>(entries: readonly Entry[]): Entry[] =>
  [...entries].sort((a, b) =>
    a.at === null || b.at === null ? Number(a.at === null) - Number(b.at === null) : comparePublished(a.at, b.at),
  );

/**
 * What a later report of the case tells of what was forecast: the same state of the same place, asserted. Reports whose order
 * nobody knows, and the forecast's own, settle nothing.
 */
const stateOf = (
  forecast: AnswerDraft,
  told: readonly ToldQuestion[],
  world: LedgerWorld,
): ForecastEntry["outcome"] => {
  const [first] = forecast.bearings;
  const event = first?.claim.roles["event"];
  const place = first?.key["place"];
  const at = firstTold(forecast, world);
  if (!event?.frame || !event.state || place === undefined || at === null) return "unresolved";
  for (const { draft, case: laid } of told) {
    if (draft.comparer.compare.name !== event.frame || draft.key["place"] !== place || laid.layer !== "asserted")
      continue;
    for (const answer of laid.answers) {
      const claims = answer.bearings
        .filter(({ claim, polarity }) => {
          const published = world.report(claim.report)?.publishedAt ?? null;
          const later = published !== null && comparePublished(published, at) > 0;
          return later && polarity === "positive" && claim.state === event.state;
        })
        .map(({ claim }) => claim.id);
      if (claims.length > 0) return { question: draft.id, value: laid.wordsOf(answer), claims };
    }
  }
  return "unresolved";
};

/** What came of it: as the questions of its own words have it, else by the state that was forecast. */
const outcomeOf = (
  forecast: AnswerDraft,
  told: readonly ToldQuestion[],
  world: LedgerWorld,
): ForecastEntry["outcome"] => {
  const own = new Set(claimsOf(forecast));
  for (const { draft, case: laid } of told)
    for (const { bearings, came } of laid.outcomes)
      if (bearings.some(({ claim }) => own.has(claim.id)))
        return { question: draft.id, value: laid.wordsOf(came), claims: claimsOf(came) };
  return stateOf(forecast, told, world);
};

/** Forecasts, positions, control and counters of a story, in the order of its questions, each line with its claims. What no report dates has no time. */
export const ledgersOf = (told: readonly ToldQuestion[], world: LedgerWorld): Ledgers => {
  const kept = (kind: keyof Ledgers) =>
    told.flatMap(({ question, draft, case: laid, heading }) => {
      if (draft.comparer.render.ledger?.kind !== kind) return [];
      const answers = [...laid.answers, ...laid.others];
      return heading && answers.length > 0 ? [{ question, laid, answers, heading }] : [];
    });
  const positions = kept("positions").flatMap(({ question, laid, answers, heading }) =>
    answers.map((answer) => ({
      question: question.id,
      party: heading.who ?? "",
      issue: heading.what,
      stance: laid.wordsOf(answer),
      status: answer.status,
      at: firstTold(answer, world),
      claims: claimsOf(answer),
    })),
  );
  return {
    forecasts: byTime(
      kept("forecasts").flatMap(({ question, laid, answers, heading }) =>
        answers.map((answer) => ({
          question: question.id,
          what: heading.what,
          by: answer.origins.map(({ name }) => name),
          horizon: answer.quantity === null ? null : laid.wordsOf(answer),
          at: firstTold(answer, world),
          outcome: outcomeOf(answer, told, world),
          claims: claimsOf(answer),
        })),
      ),
    ),
    positions: byTime(positions),
    control: told.flatMap(({ control }) => control ?? []),
    counters: told.flatMap(({ counter }) => counter ?? []),
  };
};

/** Who held a place from when to when; null for a question of another kind. */
export const controlOf = (
  { question, draft, case: laid, heading }: Omit<ToldQuestion, "control" | "counter">,
  world: LedgerWorld,
): Ledgers["control"][number] | null => {
  if (draft.comparer.render.ledger?.kind !== "control" || heading === null) return null;
  if (laid.answers.length + laid.others.length === 0) return null;
  const ordered = laid.answers.length < 2 || question.verdict.order.basis !== "unknown";
  const spans = laid.answers.map((answer) => ({
    holder: laid.wordsOf(answer),
    status: answer.status,
    at: firstTold(answer, world),
    claims: claimsOf(answer),
  }));
  return {
    question: question.id,
    place: heading.what,
    order: laid.answers.length < 2 ? "published" : question.verdict.order.basis,
    intervals: spans.map(({ at, ...span }, index) => ({
      ...span,
      from: ordered ? at : null,
      to: ordered ? (spans[index + 1]?.at ?? null) : null,
    })),
  };
};

/** What a counter stood at, telling by telling; null for a question that counts nothing that grows, or of which one figure is told. */
export const counterOf = (
  { question, draft, case: laid }: Omit<ToldQuestion, "control" | "counter">,
  world: LedgerWorld,
): Ledgers["counters"][number] | null => {
  const grows = laid.answers.filter(({ bearings }) => {
    const value = bearings[0]?.value;
    return value?.kind === "quantity" && value.grows;
  });
  if (grows.length < 2) return null;
  return {
    question: question.id,
    what: draft.comparer.render.question(draft.bearings, world.context),
    order: question.verdict.order.basis,
    points: grows.map((answer) => ({
      value: laid.wordsOf(answer),
      low: answer.quantity?.low ?? null,
      high: answer.quantity?.high ?? null,
      bound: answer.quantity?.bound ?? "exact",
      at: firstTold(answer, world),
      claims: claimsOf(answer),
    })),
  };
};
