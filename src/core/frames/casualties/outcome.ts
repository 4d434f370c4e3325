import type { ClaimDraft } from "../frame.ts";
import { isOnePerson, isTold, likenessOf, mayBeOne } from "./same-victim.ts";

/**
 * "was shot ... was pronounced dead at the scene": of one victim, told hurt and told dead in one report, the death is the
 * outcome. The hurt keeps its claim, and its scope says `outcome: killed`: it adds nobody to those who were hurt and live.
 */
export const settleOutcomes = (drafts: readonly ClaimDraft[]): readonly ClaimDraft[] => {
  const dead = drafts.filter((draft) => draft.harm === "killed" && isTold(draft) && draft.roles["victim"]);
  if (dead.length === 0) return drafts;
  return drafts.map((draft) =>
    draft.harm === "injured" && dead.some((other) => isSame(draft, other))
      ? { ...draft, scope: { ...draft.scope, outcome: "killed" } }
      : draft,
  );
};

const isSame = (hurt: ClaimDraft, dead: ClaimDraft): boolean => {
  const a = hurt.roles["victim"];
  const b = dead.roles["victim"];
  if (!a || !b) return false;
  // One and the same words, "was shot and killed"; of a number of people one of the two may be misread.
  if (a.start === b.start && a.end === b.end) return hurt.scope["act"] !== undefined || isOnePerson(hurt);
  if (!isOnePerson(hurt) || !isOnePerson(dead)) return false;
  const alike = mayBeOne(likenessOf(a, a.entity), likenessOf(b, b.entity));
  // To be shot leaves open what came of it; to be wounded does not.
  return alike && ((a.entity !== null && a.entity === b.entity) || hurt.scope["act"] !== undefined);
};
