import type { Token } from "../../syntax/token.ts";
import type { Draft } from "../draft.ts";

/** Reads one kind of time that starts at token `at`; null where it does not stand there. Never throws, looks ahead a bounded number of tokens. */
export type TimeRule = (tokens: readonly Token[], at: number) => Draft | null;

export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

/** Hyphen or dash between two parts of one expression. */
export function isDash(text: string): boolean {
  return text === "-" || text === "–" || text === "—" || text === "‑" || text === "−";
}
