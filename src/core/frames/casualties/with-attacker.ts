import type { ClaimDraft } from "../frame.ts";

const ATTACKER =
  "(?:suspected |alleged |lone |suicide )?(?:gunm[ae]n|attackers?|bombers?|shooters?|assailants?|perpetrators?|killers?|suspects?)";
/** "ten people were killed, including the gunman". */
const INCLUDED = new RegExp(
  `^[^.;]{0,50}?,? ?\\(?(?:including|among them|counting) (?:(?:the|a|an|its|one|two) )?${ATTACKER}\\b(?!['’]s)`,
  "iu",
);
/** "ten people, including the gunman, died". */
const INCLUDED_WITHIN = new RegExp(
  `^[^.;]{0,50}?, (?:including|among them|counting) (?:(?:the|a|an|its|one|two) )?${ATTACKER},`,
  "iu",
);
/** "nine people and the attacker died". */
const BESIDE = new RegExp(`\\b(?:and|as well as|along with|plus) (?:the|its) ${ATTACKER}\\b(?!['’]s)`, "iu");

/** Of those killed one who did it is counted in: others may leave him out. The claim's scope says `counted: attacker`. */
export const withAttacker = (text: string, drafts: readonly ClaimDraft[]): readonly ClaimDraft[] =>
  drafts.map((draft) => {
    const { harm, quantity, start, end, scope } = draft;
    if (harm !== "killed" || quantity === null || (quantity.low ?? 0) < 2 || scope["population"] !== "person")
      return draft;
    const counted =
      INCLUDED.test(text.slice(end, end + REACH)) ||
      INCLUDED_WITHIN.test(text.slice(start, end)) ||
      (scope["sum"] !== undefined && BESIDE.test(text.slice(start, end)));
    return counted ? { ...draft, scope: { ...scope, counted: "attacker" } } : draft;
  });
/** So far behind a figure it is told who is counted in, in UTF-16 units. */
const REACH = 110;
