import type { Role } from "../../claim/claim.ts";
import { draftsNear } from "../build/near-drafts.ts";
import type { ClaimDraft } from "../frame.ts";
import { areTwo, BEHIND, isOnePerson, isTold, type Likeness, likenessOf, mayBeOne } from "./same-victim.ts";

/**
 * "was shot ... was pronounced dead at the scene": of one victim, told hurt and told dead in one report, the death is the
 * outcome. The hurt keeps its claim, and its scope says `outcome: killed`: it adds nobody to those who were hurt and live.
 */
export const settleOutcomes = (text: string, drafts: readonly ClaimDraft[]): readonly ClaimDraft[] => {
  const dead = drafts.filter((draft) => draft.harm === "killed" && isTold(draft) && draft.roles["victim"]);
  if (dead.length === 0) return drafts;
  const hurt = drafts.filter((draft) => draft.harm === "injured");
  if (hurt.length === 0) return drafts;
  const byWords = new Map<string, ClaimDraft[]>();
  for (const draft of hurt) {
    const known = byWords.get(wordsOf(draft));
    if (known === undefined) byWords.set(wordsOf(draft), [draft]);
    else known.push(draft);
  }
  const alone = hurt.filter(isOnePerson);
  const died = new Set(
    dead.flatMap((one) => {
      const same = byWords.get(wordsOf(one)) ?? [];
      if (!isOnePerson(one)) return hurtBefore(text, one, same);
      const near = draftsNear(alone, one.sentence);
      return hurtBefore(text, one, same.every((draft) => near.includes(draft)) ? near : draftsNear(hurt, one.sentence));
    }),
  );
  return drafts.map((draft) => (died.has(draft) ? { ...draft, scope: { ...draft.scope, outcome: "killed" } } : draft));
};

const wordsOf = ({ roles }: ClaimDraft): string => `${roles["victim"]?.start} ${roles["victim"]?.end}`;

/** All tellings of the one person who was hurt and is told dead: of two who both may be meant, the one told by name, else nearest. */
const hurtBefore = (text: string, dead: ClaimDraft, hurt: readonly ClaimDraft[]): readonly ClaimDraft[] => {
  const may = hurt.filter((draft) => isSame(text, draft, dead));
  const victim = dead.roles["victim"];
  if (may.length < 2 || !victim) return may;
  const rank = ({ roles, start }: ClaimDraft): number =>
    (roles["victim"]?.entity != null && roles["victim"].entity === victim.entity ? 0 : FAR) +
    Math.abs(start - dead.start);
  const [best, ...rest] = [...may].sort((a, b) => rank(a) - rank(b));
  return best === undefined ? [] : [best, ...rest.filter((other) => !isSomebodyElse(text, best, other))];
};
/** More than any distance between two words of a report. */
const FAR = 1e9;

/** "Ana Ruiz and a boy were shot": told side by side, or surely two. */
const isSomebodyElse = (text: string, a: ClaimDraft, b: ClaimDraft): boolean => {
  const [one, other] = [a.roles["victim"], b.roles["victim"]];
  if (!one || !other) return false;
  if (a.sentence === b.sentence && a.rule === b.rule && one.start !== other.start && one.entity !== other.entity)
    return isOnePerson(a) && isOnePerson(b);
  return areTwo(likeness(text, one), likeness(text, other));
};

const likeness = (text: string, role: Role): Likeness => {
  let known = likenesses.get(role);
  if (known === undefined) {
    known = likenessOf(role, role.entity, text.slice(role.end, role.end + BEHIND));
    likenesses.set(role, known);
  }
  return known;
};
const likenesses = new WeakMap<Role, Likeness>();

/** Harms of which nobody who is counted has two. */
const APART: ReadonlySet<string> = new Set(["killed", "injured", "missing"]);

/**
 * "20 people were killed or wounded": one number for both together, so that each is at most that. A number that is open
 * above says nothing of each.
 */
export const shareNumbers = (text: string, drafts: readonly ClaimDraft[]): readonly ClaimDraft[] => {
  const told = new Map<string, Set<string>>();
  const nameOf = ({ sentence, roles, quantity }: ClaimDraft): string | null => {
    const victim = roles["victim"];
    if (!victim || !quantity || quantity.share !== null || quantity.words !== undefined) return null;
    return (quantity.low ?? quantity.high ?? 0) > 1 ? `${sentence}:${victim.start}:${victim.end}` : null;
  };
  for (const draft of drafts) {
    const name = nameOf(draft);
    if (name === null || draft.harm === undefined || !APART.has(draft.harm) || draft.scope["act"]) continue;
    // "two who died were hit by shots": of one and the same both are told.
    if (isRelative(text, draft)) return drafts;
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

/** "two of the four hostages | who died". */
const isRelative = (text: string, { roles, end }: ClaimDraft): boolean => {
  const victim = roles["victim"];
  return (
    (victim != null && /^,? (?:who|that)\b/u.test(text.slice(victim.end, end))) ||
    / who \p{L}+$/u.test(victim?.text ?? "")
  );
};

const isNew = ({ scope }: ClaimDraft): boolean =>
  scope["reference"] === undefined || scope["reference"] === "indefinite";

const isSame = (text: string, hurt: ClaimDraft, dead: ClaimDraft): boolean => {
  const a = hurt.roles["victim"];
  const b = dead.roles["victim"];
  if (!a || !b) return false;
  // One and the same words, "was shot and killed"; of a number of people one of the two may be misread.
  if (a.start === b.start && a.end === b.end) return hurt.scope["act"] !== undefined || isOnePerson(hurt);
  if (!isOnePerson(hurt) || !isOnePerson(dead)) return false;
  // "One person died and one person was hurt": nobody told of before.
  if (hurt.sentence === dead.sentence && isNew(hurt) && isNew(dead)) return false;
  const alike = mayBeOne(likeness(text, a), likeness(text, b));
  // To be shot leaves open what came of it; to be wounded does not.
  return alike && ((a.entity !== null && a.entity === b.entity) || hurt.scope["act"] !== undefined);
};
