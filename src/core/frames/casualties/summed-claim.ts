import { cover } from "../../text/span.ts";
import type { ClaimDraft } from "../frame.ts";

/** One of those who are added up: how many, and whether that is all. */
export interface Summand {
  readonly draft: ClaimDraft;
  readonly low: number;
  readonly exact: boolean;
}

/** What a sum counts, and whether it is all of them or at least so many. */
interface Counted {
  readonly unit: string;
  readonly exact: boolean;
}

/**
 * The claim of a sum, made of its first part, quoted from the first told to the last; its scope says how it was summed. `scope` is
 * what holds of all. Null where a part has no victim.
 */
export const summedClaim = (
  text: string,
  parts: readonly Summand[],
  { unit, exact }: Counted,
  scope: ClaimDraft["scope"],
): ClaimDraft | null => {
  const [first] = parts;
  const victims = parts.flatMap(({ draft }) => draft.roles["victim"] ?? []);
  const [one] = victims;
  if (first === undefined || one === undefined || victims.length < parts.length) return null;
  const { start, end } = victims.reduce((all, role) => cover(all, role), { start: one.start, end: one.end });
  const whole = parts.reduce((all, { draft }) => cover(all, draft), { start: first.draft.start, end: first.draft.end });
  const low = parts.reduce((sum, part) => sum + part.low, 0);
  return {
    ...first.draft,
    start: whole.start,
    end: whole.end,
    rule: "casualties/summed",
    roles: { ...first.draft.roles, victim: { text: text.slice(start, end), start, end, entity: null } },
    quantity: {
      low,
      high: exact ? low : null,
      bound: exact ? "exact" : "at least",
      unit,
      unitText: null,
      of: null,
      share: null,
      ordinal: false,
      increment: false,
    },
    scope: {
      ...scope,
      population: unit,
      sum: parts.map((part) => `${part.exact ? "" : "at least "}${part.low}`).join(" + "),
    },
  };
};
