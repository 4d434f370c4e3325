import type { Harm } from "../../claim/claim.ts";
import type { Sentence } from "../../syntax/token.ts";
import type { FrameContext } from "../build/frame-context.ts";

export interface HarmFinding {
  readonly rule: string;
  readonly sentence: Sentence;
  readonly predicate: number;
  readonly harm: Harm;
  /** Token of the victims, or of their number. */
  readonly victim: number;
  readonly agent: number | null;
  /** Where it happened, where the words themselves say so: "Beira lost 12 people". */
  readonly place?: number;
  /** Further tokens that the quote has to hold. */
  readonly also?: readonly number[];
  /** "the death toll": the figure is the event's total. */
  readonly total?: boolean;
  /**
   * "positive": the words negate something else than the harm: who is not found is missing. "done": what stands around the harm
   * takes it as done ("denied any link to the murder of").
   */
  readonly told?: "positive" | "done";
  /** Nobody was harmed ("told"), or nobody is known to have been ("reported"). */
  readonly nobody?: "told" | "reported";
  /** Those whom a bare figure counts, where they stand apart from it ("the number of civilians killed rose to 31"). */
  readonly whom?: number;
  /** The noun that the figure counts, where the figure stands apart from it ("the number of cases rose to 104"). */
  readonly counts?: number;
  /** Only a time told with the predicate itself is that of the harm. */
  readonly ownTime?: true;
}

export type HarmRule = (context: FrameContext, sentence: Sentence) => readonly HarmFinding[];
