import type { Status } from "../../status/status.ts";
import type { Sentence } from "../../syntax/token.ts";

/** People driven from where they live, as a rule found them. Numbers are token indexes. */
export interface Found {
  readonly rule: string;
  readonly sentence: Sentence;
  readonly predicate: number;
  readonly people: number;
  readonly agent: number | null;
  /** What they left, where the words themselves say so. */
  readonly left?: number;
  /** Further tokens that the quote has to hold. */
  readonly also?: readonly number[];
  /** "have nowhere to live": told by a "not", and so nonetheless. */
  readonly told?: "positive";
  /** The status that the words themselves give, where what they are told with says no more. */
  readonly known?: Status;
}
