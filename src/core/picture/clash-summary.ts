import type { AnswerDraft } from "./drafts.ts";
import type { OrderFound } from "./order/order.ts";
import type { Clash } from "./verdicts/case.ts";

/** What verdicts ask of all clashes of a question together. */
export interface ClashSummary {
  /** Whether time explains each of them. */
  readonly explained: boolean;
  /** Whether each is explained as the rise of a counter. */
  readonly rises: boolean;
  /** The first that time does not explain, though the order is known. */
  readonly open: Clash | null;
  /** Corrections, and figures that their own origin replaced. */
  readonly taken: readonly Clash[];
  /** Their orders, without those that are that of the clash before. */
  readonly orders: readonly OrderFound[];
  /** The older answers of those that time explains. */
  readonly older: ReadonlySet<AnswerDraft>;
}

const summaries = new WeakMap<readonly Clash[], ClashSummary>();

/** Kept with the list: a counter that was told three hundred times has 45,000 of them. */
export const clashSummary = (clashes: readonly Clash[]): ClashSummary => {
  const known = summaries.get(clashes);
  if (known !== undefined) return known;
  let [explained, rises] = [true, true];
  let open: Clash | null = null;
  const taken: Clash[] = [];
  const orders: OrderFound[] = [];
  const older = new Set<AnswerDraft>();
  let lastOrder: OrderFound | null = null;
  let lastOlder: AnswerDraft | null = null;
  for (const clash of clashes) {
    const { time, how, order } = clash;
    if (order !== lastOrder) orders.push(order);
    lastOrder = order;
    if (how !== "rise") {
      rises = false;
      if (how === "correction" || how === "revision") taken.push(clash);
    }
    if (time !== "explains") {
      explained = false;
      if (time === "does not explain") open ??= clash;
      continue;
    }
    const one = order.direction < 0 ? clash.a : clash.b;
    // Clashes come answer by answer.
    if (one !== lastOlder) older.add(one);
    lastOlder = one;
  }
  const found = { explained, rises: rises && explained, open, taken, orders, older };
  summaries.set(clashes, found);
  return found;
};
