import { draftsNear } from "../build/near-drafts.ts";
import type { ClaimDraft } from "../frame.ts";
import { isTold } from "./same-victim.ts";

/** "the three victims", "two of the four", "one police officer": words of some of those told before. */
const SOME_OF =
  /^(?:the|these|those|his|her|their|its|our)\b|\b(?:of (?:them|those)|remaining)\b|^(?:(?:at least|about|some|only|another) )?(?:\d[\d,.]*|\p{L}+(?:-\p{L}+)?)(?: (?:hundred|thousand|more))? of (?:the|his|her|their)\b/iu;
/** So many sentences behind it, a larger figure still counts the one told before. */
const NEXT = 2;
/** "About" is a tenth either way. */
const ROUGHLY = 0.9;
const OTHERS = /\bothers?\b/iu;

/** A figure that a report tells as such: no sum, no share, none of an earlier event. */
const sizeOf = ({ quantity, scope, roles }: ClaimDraft): number | null => {
  if (!roles["victim"] || quantity === null || quantity.low === null || quantity.share !== null) return null;
  // "its fourth victim" counts all.
  if (quantity.ordinal && scope["total"] === undefined) return null;
  if (quantity.words !== undefined || quantity.increment) return null;
  return scope["reference"] === "uncounted" || scope["window"] === "closed" || scope["sum"] !== undefined
    ? null
    : quantity.low;
};

const speakerOf = ({ attribution }: ClaimDraft): string => attribution[0]?.entity ?? attribution[0]?.speaker ?? "";

const placeOf = ({ roles }: ClaimDraft): string => roles["place"]?.entity ?? "";

/** Sentences at the head of a report, which tell its own figure. */
const HEAD = 2;
/** A report that counts so many times more, further below, tells of one house or street before. */
const MANY_TIMES = 2;

/** "Twenty-nine died at number 14. ... The minister said that 181 had lost their lives": in the report's own voice, below its head. */
const isOfOneSpot = (small: ClaimDraft, large: ClaimDraft): boolean => {
  const [few, many] = [sizeOf(small), sizeOf(large)];
  if (few === null || many === null || few < 2 || many < MANY_TIMES * few) return false;
  if (small.sentence <= HEAD || speakerOf(small) !== "" || populationOf(small) !== populationOf(large)) return false;
  return small.scope["events"] === large.scope["events"] && !isCountedOtherwise(small, large);
};

/** Whether a smaller figure counts some of those whom a larger one before it counted. */
const isSome = (small: ClaimDraft, large: ClaimDraft): boolean => {
  if (small.harm !== large.harm || small.scope["total"] !== undefined) return false;
  // "One teenager was hurt. Another was grazed; two were taken to hospital": the whole may follow at once.
  if (small.start <= large.start && large.sentence > small.sentence + NEXT) return isOfOneSpot(small, large);
  if (small.scope["events"] !== large.scope["events"] || isCountedOtherwise(small, large)) return false;
  if (placeOf(small) !== "" && placeOf(large) !== "" && placeOf(small) !== placeOf(large)) return false;
  const [few, many] = [sizeOf(small), sizeOf(large)];
  if (few === null || many === null || few >= many) return false;
  // "Nearly thirty dead. At least 29 people were killed": one figure, told roughly first.
  if (large.quantity?.bound === "about" && few >= ROUGHLY * many) return false;
  const words = small.roles["victim"]?.text ?? "";
  if (small.start <= large.start) return few === 1;
  if (few === 1 || SOME_OF.test(words)) return true;
  // Another speaker gives a figure of their own, and a group of its own ("two children") is asked for apart.
  const told = speakerOf(small);
  return (told === "" || told === speakerOf(large)) && populationOf(small) === populationOf(large);
};

/** Confirmed beside suspected cases, those of a day beside all. */
const isCountedOtherwise = (small: ClaimDraft, large: ClaimDraft): boolean =>
  small.scope["certainty"] !== large.scope["certainty"] || small.scope["period"] !== large.scope["period"];

const populationOf = ({ scope }: ClaimDraft): string => scope["population"] ?? "person";

/** So many people a figure counts, be it a sum. */
const allOf = (draft: ClaimDraft): number | null =>
  draft.scope["sum"] === undefined ? sizeOf(draft) : (draft.quantity?.low ?? null);

/** A figure that is told, and how many it counts; -1 where that is not told as such. */
interface Counted {
  readonly draft: ClaimDraft;
  readonly sentence: number;
  readonly size: number;
  readonly all: number;
}

/** "four civilians" of a report that counts nine people in all: a group of its own, never the figure for all. */
const isGroup = (small: ClaimDraft, large: ClaimDraft): boolean => {
  if (small.harm !== large.harm || populationOf(small) === "person" || populationOf(large) !== "person") return false;
  if (placeOf(small) !== "" && placeOf(large) !== "" && placeOf(small) !== placeOf(large)) return false;
  const [few, many] = [sizeOf(small), allOf(large)];
  return few !== null && many !== null && few > 1 && few < many && small.scope["events"] === large.scope["events"];
};

/** "two others were hurt" behind a man who was hurt too: the rest of a number that nobody tells. Beside the dead they are all. */
const isRest = (one: ClaimDraft, drafts: readonly ClaimDraft[]): boolean => {
  const size = sizeOf(one);
  if (size === null || size < 2 || !OTHERS.test(one.roles["victim"]?.text ?? "")) return false;
  const before = draftsNear(drafts, one.sentence).filter((draft) => draft !== one && draft.start < one.start);
  // "one person dead, two officers wounded and three others": others than the officers.
  const beside = before.filter((draft) => draft.sentence === one.sentence && draft.harm === one.harm);
  if (beside.some((draft) => sizeOf(draft) !== null && populationOf(draft) !== populationOf(one))) return true;
  if (before.some((draft) => draft.sentence === one.sentence && draft.harm !== one.harm)) return false;
  return before.some((draft) => draft.harm === one.harm && sizeOf(draft) === 1 && !draft.scope["outcome"]);
};

/** "became its fourth victim. The three other dead": the rest of those whom a larger figure of the report counts. */
const isOtherOnes = (one: ClaimDraft, drafts: readonly ClaimDraft[], text: string): boolean => {
  const [size, victim] = [sizeOf(one), one.roles["victim"]];
  // "The other four were hurt" of five who were shot are all who were.
  if (size === null || !victim || one.harm !== "killed") return false;
  const [before, behind] = [text.slice(Math.max(0, victim.start - NEAR), victim.start), text.slice(victim.end)];
  const own = text.slice(victim.start, victim.end);
  const others = /\bthe other $/iu.test(before) || (/\bthe $/iu.test(before) && /^ other\b/iu.test(behind));
  if (!others && !/^the (?:other\b|\p{L}+ other\b)/iu.test(own)) return false;
  return draftsNear(drafts, one.sentence).some((draft) => draft.harm === one.harm && (draft.quantity?.low ?? 0) > size);
};
const NEAR = 12;

/** "then shot three other people": those who were shot are more, whatever befell whoever was shot first. */
const isOtherShot = (one: ClaimDraft): boolean =>
  one.scope["act"] !== undefined && OTHERS.test(one.roles["victim"]?.text ?? "") && (sizeOf(one) ?? 0) > 1;

/**
 * Of the figures that one report gives for a harm, those that count some of the people whom a larger figure before counted all of
 * ("five were shot ... one man ... the three women"). Their scope says `reference: part`: they give way to any total. A group of its
 * own ("four civilians") keeps its question, and its scope says `among: all`.
 */
export const markParts = (drafts: readonly ClaimDraft[], text: string): readonly ClaimDraft[] => {
  const told = drafts.filter(isTold);
  const byHarm = new Map<ClaimDraft["harm"], Counted[]>();
  for (const draft of told) {
    const counted = { draft, sentence: draft.sentence, size: sizeOf(draft) ?? -1, all: allOf(draft) ?? -1 };
    const known = byHarm.get(draft.harm);
    if (known === undefined) byHarm.set(draft.harm, [counted]);
    else known.push(counted);
  }
  return drafts.map((draft) => {
    if (!isTold(draft) || draft.scope["reference"] === "uncounted") return draft;
    // Without a size of its own it is no part of any.
    const own = sizeOf(draft);
    if (own === null) return draft;
    const others = draftsNear(byHarm.get(draft.harm) ?? [], draft.sentence);
    const part =
      isOtherShot(draft) ||
      isRest(draft, told) ||
      isOtherOnes(draft, told, text) ||
      others.some((other) => other.size > own && isSome(draft, other.draft));
    if (part) return { ...draft, scope: { ...draft.scope, reference: "part" } };
    const group =
      own > 1 &&
      populationOf(draft) !== "person" &&
      others.some((other) => other.all > own && isGroup(draft, other.draft));
    return group ? { ...draft, scope: { ...draft.scope, among: "all" } } : draft;
  });
};
