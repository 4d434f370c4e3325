import type { Claim } from "../../claim/claim.ts";
import type { Quantity } from "../../quantity/quantity.ts";
import { bearingOf, figureOf, onePlace, periodTerm, placesTerm, populationTerm, wordTerm } from "../bearing.ts";
import type { CompareContext, FrameCompare, ScopeTerm } from "../frame-compare.ts";
import { isOnePerson, isTold, type Likeness, likenessOf, mayBeOne } from "./same-victim.ts";

/** Tolls that only ever rise as news comes in; the others fall again. */
const GROWING: ReadonlySet<string> = new Set(["killed", "injured", "infected", "rescued"]);

/** "18 remain injured", "20 are still sick": how many there are now, which falls as people recover or die. */
const NOW = /\b(?:remain(?:s|ed|ing)?|still)\b/iu;

/** "the victim", told of before: one at least, never a total. */
const counted = (claim: Claim): Quantity | null =>
  claim.quantity && claim.scope["reference"] === "definite" && claim.quantity.low === 1
    ? { ...claim.quantity, bound: "at least", high: null }
    : claim.quantity;

/** What a story tells of its dead. */
interface Dead {
  /** Whoever is told dead, one by one. */
  readonly victims: readonly { readonly likeness: Likeness; readonly entity: string | null }[];
  /** The largest number of dead that is told. */
  readonly most: number;
}

const listings = new WeakMap<CompareContext, { readonly any: boolean; readonly own: ReadonlySet<string> }>();

const figureName = ({ harm, quantity }: Claim): string => `${harm} ${quantity?.low} ${quantity?.high}`;

/** What a story counts over several events, and the figures that it also tells of its own. */
const listingsOf = (context: CompareContext) => {
  const known = listings.get(context);
  if (known) return known;
  const told = context.claims.filter((claim) => claim.frame === "casualties" && isTold(claim));
  const found = {
    any: told.some(({ scope }) => scope["events"] !== undefined),
    own: new Set(told.filter(({ scope }) => scope["events"] === undefined).map(figureName)),
  };
  listings.set(context, found);
  return found;
};

/** "four killed in three separate shootings" is apart from the figures of one, unless the story tells the same of its own. */
const eventsTerm = (claim: Claim, context: CompareContext): readonly ScopeTerm[] => {
  const { any, own } = listingsOf(context);
  if (!any) return [];
  const several = claim.scope["events"] !== undefined && !own.has(figureName(claim));
  return [{ name: "events", value: several ? "several" : "one", within: [] }];
};

const memo = new WeakMap<CompareContext, Dead>();

const deadOf = (context: CompareContext): Dead => {
  const known = memo.get(context);
  if (known) return known;
  const told = context.claims.filter((claim) => claim.harm === "killed" && isTold(claim));
  const dead: Dead = {
    victims: told.filter(isOnePerson).flatMap((claim) => {
      const victim = claim.roles["victim"];
      const entity = context.entity(victim);
      return victim ? [{ likeness: likenessOf(victim, entity), entity }] : [];
    }),
    most: told.reduce(
      (most, { quantity, scope }) => Math.max(most, scope["reference"] === "uncounted" ? 1 : (quantity?.low ?? 0)),
      0,
    ),
  };
  memo.set(context, dead);
  return dead;
};

/** Whether the one who was hurt is told dead, here or in another report of the story. */
const diedOfIt = (claim: Claim, context: CompareContext): boolean => {
  if (claim.harm !== "injured") return false;
  if (claim.scope["outcome"] === "killed") return true;
  const victim = claim.roles["victim"];
  if (!victim || !isOnePerson(claim)) return false;
  const dead = deadOf(context);
  const entity = context.entity(victim);
  if (entity?.startsWith("person:") && dead.victims.some((one) => one.entity === entity)) return true;
  // Where one person died, whoever else was shot is told apart by sex, age or name.
  const likeness = likenessOf(victim, entity);
  return (
    claim.scope["act"] !== undefined && dead.most === 1 && dead.victims.some((one) => mayBeOne(one.likeness, likeness))
  );
};

/** Of a story that tells of dead, "nine people were shot" counts them in: a question of its own beside those who were hurt. */
const actTerm = (claim: Claim, context: CompareContext): readonly ScopeTerm[] => {
  if (claim.harm !== "injured" || deadOf(context).most === 0) return [];
  const hit = claim.scope["act"] !== undefined && (claim.quantity?.low ?? 0) > 1;
  return [{ name: "act", value: hit ? "shot" : "hurt", within: [] }];
};

/** "several" says nothing beside a figure. */
const FEW = 10;

/** Nobody tells a number: one person told of, "people", a sum, the rest of a number, or as many as are named, who need not be all. */
const isImplied = ({ scope }: Claim, { low, words }: Quantity): boolean =>
  scope["reference"] === "named" ||
  scope["reference"] === "uncounted" ||
  scope["reference"] === "part" ||
  (words !== undefined && low !== null && low < FEW) ||
  scope["sum"] !== undefined ||
  (scope["reference"] !== undefined && low === 1);

export const compare: FrameCompare = {
  name: "casualties",
  shares: "the harm; the place, the people counted, and whether daily or cumulative separate where both are told",
  bearing: (claim, context) => {
    const { harm } = claim;
    const quantity = counted(claim);
    if (!harm || !quantity) return null;
    // "people were not hurt", "boats are to rescue villagers": an untold number matters where somebody was harmed.
    if (claim.scope["reference"] === "uncounted" && !isTold(claim)) return null;
    const scope = [
      ...placesTerm(claim, context),
      ...populationTerm(claim),
      ...periodTerm(claim),
      ...wordTerm(claim, "event"),
      ...actTerm(claim, context),
      ...eventsTerm(claim, context),
    ];
    const died = diedOfIt(claim, context);
    return bearingOf(claim, { harm }, figureOf(claim, quantity, GROWING.has(harm) && !NOW.test(claim.quote)), {
      scope,
      place: onePlace(claim, context),
      part: quantity.increment || quantity.ordinal || died ? "aside" : "answer",
      note: died ? "who died" : quantity.increment ? "more" : null,
      ...(isImplied(claim, quantity) ? { implied: true } : {}),
    });
  },
};
