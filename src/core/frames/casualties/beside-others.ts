import { draftsOf } from "../build/near-drafts.ts";
import type { ClaimDraft } from "../frame.ts";

/** Harms that no one of the people counted has both of. */
const APART: ReadonlySet<string> = new Set(["killed", "injured", "missing", "trapped"]);

const isNumber = ({ harm, quantity }: ClaimDraft): boolean =>
  harm !== undefined && APART.has(harm) && quantity !== null && quantity.low !== null;

const OTHERS = /\bothers?\b/iu;

/** "one man is dead and three other people were shot": whoever was shot and lives. Those who were shot are more, and nobody counts them. */
const withoutShot = (draft: ClaimDraft, drafts: readonly ClaimDraft[]): ClaimDraft => {
  const { scope, harm, sentence, start, roles } = draft;
  if (harm !== "injured" || scope["act"] === undefined || !OTHERS.test(roles["victim"]?.text ?? "")) return draft;
  if (!draftsOf(drafts, sentence).some((other) => other.harm === "killed" && other.start < start)) return draft;
  const { act: _act, ...rest } = scope;
  return { ...draft, scope: rest };
};

/**
 * "killed 12 people and wounded another 30", "five died and 20 more were hurt": more than those of the other harm that the sentence
 * told before, and all of their own. Not "another three died" behind others who died.
 */
export const countBesideOthers = (drafts: readonly ClaimDraft[]): readonly ClaimDraft[] =>
  drafts.map((one) => {
    const draft = withoutShot(one, drafts);
    const { quantity, sentence, start, end, harm, roles } = draft;
    const at = roles["victim"]?.start ?? start;
    if (!isNumber(draft) || quantity === null || !quantity.increment || quantity.low === 1) return draft;
    const before = draftsOf(drafts, sentence).filter(
      (other) => isNumber(other) && (other.roles["victim"]?.start ?? end) < at,
    );
    if (before.length === 0 || before.some((other) => other.harm === harm)) return draft;
    return { ...draft, quantity: { ...quantity, increment: false } };
  });
