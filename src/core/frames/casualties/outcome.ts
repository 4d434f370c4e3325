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

/** Harms of which nobody who is counted has two. */
const APART: ReadonlySet<string> = new Set(["killed", "injured", "missing"]);

/**
 * "20 people were killed or wounded": one number for both together, so that each is at most that. A number that is open
 * above says nothing of each.
 */
export const shareNumbers = (drafts: readonly ClaimDraft[]): readonly ClaimDraft[] => {
  const told = new Map<string, Set<string>>();
  const nameOf = ({ sentence, roles, quantity }: ClaimDraft): string | null => {
    const victim = roles["victim"];
    if (!victim || !quantity || quantity.share !== null || quantity.words !== undefined) return null;
    return (quantity.low ?? quantity.high ?? 0) > 1 ? `${sentence}:${victim.start}:${victim.end}` : null;
  };
  for (const draft of drafts) {
    const name = nameOf(draft);
    if (name === null || draft.harm === undefined || !APART.has(draft.harm) || draft.scope["act"]) continue;
    told.set(name, (told.get(name) ?? new Set()).add(draft.harm));
  }
  return drafts.map((draft) => {
    const name = nameOf(draft);
    const shared = name !== null && draft.harm !== undefined && APART.has(draft.harm) && !draft.scope["act"];
    if (!shared || (told.get(name)?.size ?? 0) < 2 || !draft.quantity) return draft;
    const { high } = draft.quantity;
    return {
      ...draft,
      quantity: high === null ? null : { ...draft.quantity, low: null, bound: "at most" },
    };
  });
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
