import type { Claim } from "../claim/claim.ts";
import type { BriefPart, PageGroup } from "../picture/picture.ts";
import type { Bearing, CompareContext } from "./frame-compare.ts";
import type { FrameName } from "./frame-name.ts";

/** How a frame's question, answers and brief sentences read. Every word comes from claims or is the frame's own. */
export interface FrameRender {
  readonly name: FrameName;
  readonly group: PageGroup;
  /** "Who holds Kandahar?" The bearings are those of one question, strongest first; never empty. */
  readonly question: (bearings: readonly Bearing[], context: CompareContext) => string;
  /** "14 of 34", "the Taliban". The bearings are those of one answer. */
  readonly value: (bearings: readonly Bearing[], context: CompareContext) => string;
  /**
   * The answer as a clause, lower case at the start unless a name, no full stop, its status in its words
   * ("the Taliban hold Kandahar", "the United States plans to send 3,000 soldiers to Kabul").
   */
  readonly clause: (bearings: readonly Bearing[], context: CompareContext) => string;
  /** The part of the brief that an answer belongs to, where its status does not say. Left out, or null: by its status. */
  readonly part?: (bearings: readonly Bearing[]) => BriefPart | null;
  /** What is told, without who tells it: for "X denied that ...". Left out: the clause. */
  readonly content?: (bearings: readonly Bearing[], context: CompareContext) => string;
  /** Words of its own that a claim is told by, beside those of the claim ("a crash" for a ship that sank). Left out: none. */
  readonly words?: (claim: Claim) => readonly string[];
  /** How much its questions weigh beside those of other frames that as many reports answer: 1 where left out. */
  readonly weight?: number | ((bearings: readonly Bearing[]) => number);
  /** Whether an answer is worth a sentence of the brief. Left out: always. */
  readonly worth?: (bearings: readonly Bearing[], context: CompareContext) => boolean;
  /** Whether an answer that is told in a report's words can be understood with nothing around it. Left out: always. */
  readonly readsAlone?: (bearings: readonly Bearing[]) => boolean;
  /** Whether it is worth one at least where little else is told. Left out: no. */
  readonly slight?: (bearings: readonly Bearing[]) => boolean;
  /** The ledger that its questions are kept in, whose line it is and on what; null for a question that belongs in none. Left out: none. */
  readonly ledger?: {
    readonly kind: "forecasts" | "positions" | "control";
    readonly heading: (
      bearings: readonly Bearing[],
      context: CompareContext,
    ) => { readonly who: string | null; readonly what: string } | null;
  };
  /** What an empty role of a main question is called: "No report says who holds it." Null where nothing is missing. */
  readonly missing?: (bearings: readonly Bearing[], context: CompareContext) => readonly string[];
}
