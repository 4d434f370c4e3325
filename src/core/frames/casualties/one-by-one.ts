import type { ClaimDraft } from "../frame.ts";
import { areSurelyTwo, areTwo, BEHIND, isTold, type Likeness, likenessOf } from "./same-victim.ts";
import { type Summand, summedClaim } from "./summed-claim.ts";

/** A sum is quoted from the first told to the last: further apart, in units of text, they are no telling of one thing. */
const REACH = 600;
/** More people than this are told in a number, or belong to several events. */
const MOST = 8;

/** "two others were hurt", "a third man", "another woman": counted beside those told of before. */
const BESIDE = /\b(?:others?|another|second|third|fourth|fifth)\b/iu;
/** "three of the others", "the two other men": known before. */
const KNOWN = /^(?:the|these|those|his|her|their|all|both)\b|\b(?:of|remaining|including)\b/iu;

/** One telling of people hurt: a person, or some in a number. */
interface Telling extends Summand {
  readonly likeness: Likeness;
  /** "others": beside those told of before. */
  readonly beside: boolean;
}

/** "charged a man with", "arrested a woman": what stands right before whoever is held to have done it. */
const CHARGED =
  /\b(?:(?:charg|arrest|accus|indict|convict|sentenc|detain|prosecut)(?:e[ds]?|s|ing)?|charges against|arrest of)\s+(?:\p{L}+\s+){0,2}?$/iu;
/** "was arrested", ", charged with": what stands right behind them. */
const THEN_CHARGED =
  /^(?:,?\s*\d{1,2},?)?(?:,|\s+(?:who\s+)?(?:was|is|has been|were))\s+(?:\p{L}+ly\s+|later\s+)?(?:charged|arrested|accused|indicted|convicted|sentenced|detained|prosecuted)\b/iu;
/** So much text around somebody's words tells of an arrest or a charge. */
const AROUND = 60;

/** Who a report tells as having done it, or as held or charged for it, by entity id. */
const actorsOf = (drafts: readonly ClaimDraft[]): ReadonlySet<string> =>
  new Set(
    drafts.flatMap(({ harm, roles }) => {
      const one = harm === "detained" ? roles["victim"] : roles["agent"];
      return one?.entity?.startsWith("person:") ? [one.entity] : [];
    }),
  );

const acts = (text: string, { roles }: ClaimDraft, actors: ReadonlySet<string>): boolean => {
  const victim = roles["victim"];
  if (!victim) return false;
  return (
    (victim.entity !== null && actors.has(victim.entity)) ||
    likenessOf(victim, victim.entity).part === "attacker" ||
    CHARGED.test(text.slice(Math.max(0, victim.start - AROUND), victim.start)) ||
    THEN_CHARGED.test(text.slice(victim.end, victim.end + AROUND))
  );
};

const tellingOf = (text: string, draft: ClaimDraft, actors: ReadonlySet<string>): Telling | null => {
  const { quantity, scope } = draft;
  const victim = draft.roles["victim"];
  if (acts(text, draft, actors)) return null;
  if (!victim || !isTold(draft) || scope["outcome"] || scope["sum"] || scope["window"] === "closed") return null;
  if (scope["events"] !== undefined) return null;
  if (quantity === null || quantity.low === null || quantity.share !== null || quantity.ordinal) return null;
  if (quantity.words !== undefined || quantity.of !== null) return null;
  // "another man was found dead" is one more; "three more" may be told of a figure that stands elsewhere.
  if (quantity.increment && quantity.low !== 1) return null;
  return {
    draft,
    likeness: likenessOf(victim, victim.entity, text.slice(victim.end, victim.end + BEHIND)),
    low: quantity.low,
    exact: quantity.low === quantity.high,
    beside: BESIDE.test(victim.text) && !KNOWN.test(victim.text),
  };
};

/** A person told anew: by an article or by name, no "he" and no "the victim". */
const isNewPerson = ({ draft, low }: Telling): boolean =>
  low === 1 && (draft.scope["reference"] === "indefinite" || draft.scope["reference"] === "named");

/** The dead are told again and again in other words ("a man", "her son"): only names, ages and "another" part them. */
const isAnother = (one: Telling, before: readonly Telling[]): boolean => {
  const differ = one.draft.harm === "killed" ? areSurelyTwo : areTwo;
  return one.beside || before.every((other) => differ(one.likeness, other.likeness));
};

/** Words by which a report goes over to another event. */
const ELSEWHERE =
  /\b(?:another|separate|unrelated|first|second|third|fourth|fifth|previous|earlier|similar|other|latest)\s+(?:\p{L}+\s+){0,2}?(?:shooting|incident|stabbing|attack|crash|case|homicide|killing|accident|murder)s?\b|\b(?:earlier|last) (?:this )?(?:week|month|year)\b|\ba (?:day|week|month|year) (?:earlier|before|ago)\b|\b(?:the|that) same (?:day|night|evening|week|weekend)\b/iu;

const dayOf = ({ validTime }: ClaimDraft): string | null => validTime?.from?.slice(0, 10) ?? null;

/**
 * People of one harm that a report tells of one by one ("a man was hit in the leg. ... A woman was grazed. ... Two others ..."),
 * where it gives no number for all of them.
 */
const listed = (tellings: readonly Telling[]): readonly Telling[] => {
  const list: Telling[] = [];
  for (const one of tellings) {
    if (isNewPerson(one) ? isAnother(one, list) : one.low > 1 && one.beside && list.length > 0) list.push(one);
  }
  return list;
};

const sumOf = (text: string, parts: readonly Telling[]): ClaimDraft | null => {
  const [first] = parts;
  if (first === undefined || parts.length < 2 || parts.reduce((sum, { low }) => sum + low, 0) > MOST) return null;
  if (new Set(parts.flatMap(({ draft }) => dayOf(draft) ?? [])).size > 1) return null;
  const { reference: _, act: _act, ...scope } = first.draft.scope;
  const sum = summedClaim(text, parts, { unit: "person", exact: false }, scope);
  if (sum === null || sum.end - sum.start > REACH || ELSEWHERE.test(text.slice(sum.start, sum.end))) return null;
  return sum;
};

const placeOf = (draft: ClaimDraft): string => draft.roles["place"]?.entity ?? "";

/**
 * Adds up those whom a report tells of one by one, of one harm. The sum is a claim beside those of its parts, at least so many; its
 * scope says how it was summed, and it gives way to any figure that is told.
 */
export const sumsOneByOne = (text: string, drafts: readonly ClaimDraft[]): readonly ClaimDraft[] => {
  const sums: ClaimDraft[] = [];
  const actors = actorsOf(drafts);
  for (const harm of ["killed", "injured"] as const) {
    const all = drafts.flatMap((draft) => (draft.harm === harm ? (tellingOf(text, draft, actors) ?? []) : []));
    const list = listed(all);
    const told = all.some(({ draft, low, beside }) => low > 1 && !beside && draft.scope["reference"] === undefined);
    const summed = drafts.some((draft) => draft.harm === harm && draft.scope["sum"] !== undefined);
    const places = new Set(list.map(({ draft }) => placeOf(draft)).filter(Boolean));
    const sum = told || summed || places.size > 1 ? null : sumOf(text, list);
    if (sum !== null) sums.push(sum);
  }
  return sums;
};
