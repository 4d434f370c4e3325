import type { Span } from "../text/span.ts";

export type Bound = "exact" | "about" | "at least" | "at most" | "more than" | "less than" | "between";

/**
 * How many of what. An interval: `low` null is unbounded below, `high` null unbounded above; both inclusive except under
 * "more than" / "less than". "12 of 34 provincial capitals": low = high = 12, of 34; "two-thirds of the country": share 0.6667;
 * "at least 14": low 14, high null; "thousands": low 2000, high null, bound "at least".
 */
export interface Quantity {
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** Singular lemma, synonyms mapped (troops, soldiers: "soldier"); null where nothing is counted. */
  readonly unit: string | null;
  /** The words themselves ("provincial capitals"). */
  readonly unitText: string | null;
  /** The whole that it is a part of ("14 of 34": 34). */
  readonly of: number | null;
  /** A share of a whole as a fraction 0 to 1 ("two-thirds": 0.6667); low and high are then null. With `bound`. */
  readonly share: number | null;
  /** "the 10th": a place in a row, not a count. */
  readonly ordinal: boolean;
  /** "another 600", "3,000 more": comes on top, is never a total. */
  readonly increment: boolean;
  /** The number's own words where they give no figure ("dozens", "several"): shown in place of low and high, which are conventions. */
  readonly words?: string;
}

export type QuantityKind = "count" | "share" | "money" | "percent" | "age" | "measure" | "ordinal" | "rate" | "other";

/** A quantity where it stands. The span covers the number and its modifiers ("at least 14 of Afghanistan's 34"); `unitSpan` the counted noun phrase. */
export interface QuantityMention extends Span {
  readonly quantity: Quantity;
  readonly kind: QuantityKind;
  readonly rule: string;
  /** Index of the sentence, and of its tokens [from, to) that the number and its modifiers cover. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** The counted noun phrase with its qualifiers ("civilians, including children"), where one is given. */
  readonly unitSpan: Span | null;
  /** Token index of the counted head noun in the sentence, or of the number itself where it stands alone ("killing three"). */
  readonly headToken: number;
  /** Words that narrow the unit: adjectives and nationalities, in order ("British", "additional"), lower case. */
  readonly qualifiers: readonly string[];
  /** ISO 4217 where kind is money; SI or common unit where kind is measure. */
  readonly currency?: string;
  /** The words tell of a rise or fall by this much ("rose by 20", "up 3%"); absent where it is a level. */
  readonly change?: "up" | "down";
}
