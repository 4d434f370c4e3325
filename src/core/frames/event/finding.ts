import type { Sentence } from "../../syntax/token.ts";
import type { FrameContext } from "../build/frame-context.ts";
import type { EventKind } from "./kinds/index.ts";

/** An event as a rule finds it; numbers are token indexes. */
export interface EventFinding {
  readonly rule: string;
  /** Null for what a headline tells in its own words. */
  readonly kind: EventKind | null;
  readonly sentence: Sentence;
  /** The verb or noun that tells it. */
  readonly act: number;
  readonly actor: number | null;
  readonly recipient: number | null;
  /** Others whom the same befell, joined to the recipient: a claim for each. */
  readonly further?: readonly number[];
  /** A building or thing near which it took place. */
  readonly site?: number | null;
  /** Further tokens that belong to the act ("fire" of "opened fire"). */
  readonly also?: readonly number[];
  /** The verb that carries the noun: status and place are read there too. */
  readonly carrier?: number;
  /** The kind of thing that it befell, where things of two kinds make two events ("airport", "school"). */
  readonly what?: string;
  /** Somebody else says that the actor did it, or the actor itself does. */
  readonly accused?: true;
  /** An act of public life, of which a country has one at a time: told also where no name stands. */
  readonly public?: true;
}

export type EventRule = (context: FrameContext, sentence: Sentence) => readonly EventFinding[];
