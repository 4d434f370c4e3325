import { partOf } from "./beside.ts";
import type { CheckWorld } from "./check.ts";
import type { SentenceDraft } from "./checked-draft.ts";

/**
 * What stands beside a whole sentence as told by more reports is told by a claim in that very sentence, and is printed as its own line counts it.
 * That line is checked by itself.
 */
export const checkBeside = (
  { text, whole, beside = [] }: Pick<SentenceDraft, "text" | "whole" | "beside">,
  { claim }: Pick<CheckWorld, "claim">,
): string[] =>
  beside.flatMap((line) => {
    const part = partOf(line);
    if (part === null || !text.includes(`; ${part}`)) return [`what others tell is not counted so: ${line.text}`];
    const inside = line.claims.some((id) => {
      const one = claim(id);
      return (
        one !== undefined &&
        whole !== undefined &&
        one.report === whole.report &&
        one.start >= whole.start &&
        one.end <= whole.end
      );
    });
    return inside ? [] : [`the sentence does not tell it: ${line.text}`];
  });
