import type { Bearing } from "../../frames/frame-compare.ts";
import type { Status } from "../../status/status.ts";
import type { AnswerDraft, WithdrawnDraft } from "../drafts.ts";
import type { OrderFound } from "../order/order.ts";
import type { Outcome } from "../outcomes.ts";
import type { VerdictKind, VerdictOrder } from "../picture.ts";

/** Two answers that cannot hold at one time, and what time has to say of it. */
export interface Clash {
  readonly a: AnswerDraft;
  readonly b: AnswerDraft;
  readonly time: "explains" | "does not explain" | "unknown";
  readonly how: "rise" | "change" | "correction" | "revision" | null;
  readonly order: OrderFound;
  /** The later names the value of the earlier as one that holds no more. */
  readonly named?: true;
}

/** Stages told before the answer: contested, then held. */
export interface Progress {
  readonly stages: readonly Bearing[];
  readonly answer: AnswerDraft;
  readonly order: OrderFound;
}

/** One question as the verdict rules see it. */
export interface Case {
  /** The first status present of asserted, claimed, planned, forecast; null where nothing is supported. */
  readonly layer: Status | null;
  /** Answers of that status, earliest first where the order is known. */
  readonly answers: readonly AnswerDraft[];
  /** Answers of weaker status. */
  readonly others: readonly AnswerDraft[];
  readonly denials: readonly AnswerDraft[];
  readonly clashes: readonly Clash[];
  /** Answers of the deciding status that fit nowhere in the series of the others; they stand among `others` too. */
  readonly strays: readonly AnswerDraft[];
  /** Of the answers, stages of a rise that nothing but their size puts in their place. */
  readonly bySize: readonly AnswerDraft[];
  readonly progress: readonly Progress[];
  /** What was ahead, and what came of it. */
  readonly outcomes: readonly Outcome[];
  readonly stages: readonly Bearing[];
  readonly asides: readonly Bearing[];
  /** Of the asides, who is told of singly or without a number where the question has a figure. */
  readonly among: readonly AnswerDraft[];
  /** What whoever told it took back, and nobody else stands by. */
  readonly withdrawn: readonly WithdrawnDraft[];
  /** The words of an answer's value. */
  readonly wordsOf: (answer: AnswerDraft) => string;
}

export interface Decision {
  readonly reason: string;
  readonly order: VerdictOrder;
}

/** One way to decide. Rules are asked in the order of their list; the first that answers decides. */
export interface VerdictRule {
  readonly id: string;
  readonly kind: VerdictKind;
  /** When it applies, one sentence for docs/verdicts.md. */
  readonly summary: string;
  /** A small made-up example for docs/verdicts.md. */
  readonly example: string;
  readonly decide: (question: Case) => Decision | null;
}

export const NO_ORDER: VerdictOrder = { basis: "unknown", from: [] };

/** The order of several pairs: as weak as its weakest. */
export const orderOf = (found: readonly OrderFound[]): VerdictOrder => {
  if (found.length === 0) return NO_ORDER;
  let basis: VerdictOrder["basis"] = "published";
  const from = new Set<string>();
  let last: OrderFound | null = null;
  for (const one of found) {
    // Pairs that publication orders share one order.
    if (one === last) continue;
    last = one;
    if (one.basis === "unknown" || (one.basis === "inferred" && basis === "published")) basis = one.basis;
    for (const evidence of one.from) from.add(evidence);
  }
  return { basis, from: [...from].sort() };
};

export const orderWords = (order: VerdictOrder): string =>
  order.basis === "published"
    ? "order by time of publication"
    : order.basis === "inferred"
      ? `order inferred from ${order.from
          .filter((one) => !one.startsWith("overruled") && !one.startsWith("undecided"))
          .map((one) => one.replace(/ \(q_[0-9a-f]+\)/, ""))
          .join(" and ")}`
      : "order unknown";

/** "60: withdrawn by Coast Wire, which told it". */
export const withdrawnWords = ({ withdrawn, wordsOf }: Case): string =>
  withdrawn.map(({ answer }) => `${wordsOf(answer)}: retracted by whoever told it (${originNames(answer)})`).join("; ");

/** "; placed by its size alone: 9; beside it, fitting nowhere in that order: 4 (the hospital)", behind what was decided without them. */
export const strayWords = ({ strays, bySize, wordsOf }: Case): string =>
  (bySize.length === 0
    ? ""
    : `; placed by ${bySize.length === 1 ? "its" : "their"} size alone: ${bySize.map(wordsOf).join(", ")}`) +
  (strays.length === 0
    ? ""
    : `; beside it, fitting nowhere in that order: ${strays.map((one) => `${wordsOf(one)} (${originNames(one)})`).join(", ")}`);

export const originNames = (answer: AnswerDraft): string => answer.origins.map((origin) => origin.name).join(", ");
