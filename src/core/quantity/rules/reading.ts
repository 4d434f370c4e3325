import type { Token } from "../../syntax/token.ts";
import type { Bound, QuantityKind } from "../quantity.ts";
import type { UnitPhrase } from "../unit-phrase.ts";

/** What a rule finds at a token, before the modifiers to its left are read. */
export interface Reading {
  readonly rule: string;
  readonly kind: QuantityKind;
  readonly from: number;
  readonly to: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly share: number | null;
  readonly of: number | null;
  readonly ordinal: boolean;
  readonly increment: boolean;
  /** What the words themselves say; modifiers before and after may say more. */
  readonly bound: Bound;
  readonly unit: string | null;
  readonly unitText: string | null;
  readonly phrase: UnitPhrase | null;
  readonly currency: string | null;
}

export function readingOf(fields: Pick<Reading, "rule" | "kind" | "from" | "to"> & Partial<Reading>): Reading {
  return {
    low: null,
    high: null,
    share: null,
    of: null,
    ordinal: false,
    increment: false,
    bound: "exact",
    unit: null,
    unitText: null,
    phrase: null,
    currency: null,
    ...fields,
  };
}

export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

export function isDash(text: string): boolean {
  return text === "-" || text === "–" || text === "—" || text === "‑" || text === "−";
}
