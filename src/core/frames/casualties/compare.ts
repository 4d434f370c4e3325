import type { Claim } from "../../claim/claim.ts";
import type { Quantity } from "../../quantity/quantity.ts";
import { bearingOf, figureOf, onePlace, placesTerm, populationTerm, wordTerm } from "../bearing.ts";
import type { CompareContext, FrameCompare, ScopeTerm } from "../frame-compare.ts";
import { storySummary } from "../story-summary.ts";
import { countedHow } from "./counted-how.ts";
import { deadOf, diedOfIt } from "./died.ts";
import { diseaseTerm } from "./disease.ts";
import { isTold } from "./same-victim.ts";
import { nationTerm, ofNation } from "./story-nations.ts";

/** Tolls that only ever rise as news comes in; the others fall again. */
const GROWING: ReadonlySet<string> = new Set(["killed", "injured", "infected", "rescued", "detained"]);

/** "18 remain injured", "20 are still sick": how many there are now, which falls as people recover or die. */
const NOW =
  /\b(?:remain(?:s|ed|ing)?|still|(?:are|is) in (?:an? |the |\p{L}+ )?(?:hospitals?|clinics?|intensive care|custody))\b/iu;

/** "Nobody was hurt": none; "no injuries were reported": none that is known, which any figure goes before. */
const NONE: { readonly [reference: string]: Pick<Quantity, "high" | "bound" | "words"> } = {
  nobody: { high: 0, bound: "exact", words: "none" },
  "nobody reported": { high: null, bound: "at least", words: "none reported" },
};

const noneOf = ({ scope }: Claim): Quantity | null => {
  const none = NONE[scope["reference"] ?? ""];
  return none === undefined
    ? null
    : { low: 0, unit: "person", unitText: null, of: null, share: null, ordinal: false, increment: false, ...none };
};

/** "the victim", told of before: one at least, never a total. */
const counted = (claim: Claim): Quantity | null =>
  noneOf(claim) ??
  (claim.quantity && claim.scope["reference"] === "definite" && claim.quantity.low === 1
    ? { ...claim.quantity, bound: "at least", high: null }
    : claim.quantity);

const figureName = ({ harm, quantity }: Claim): string => `${harm} ${quantity?.low ?? quantity?.high}`;

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));

/** A figure as one report tells it. */
const toldIn = (claim: Claim): string => `${claim.report} ${figureName(claim)}`;

/** What a story counts over several events, report by report, and the figures that other reports tell of one. */
const listings = storySummary({
  make: (claims) => {
    const told = claims.filter((claim) => claim.frame === "casualties" && isTold(claim));
    const listed = new Set(told.filter(({ scope }) => scope["events"] !== undefined).map(toldIn));
    // "14 hurt", the headline says; "14 were hurt in 17 shootings", its report.
    const own = new Set(listed.size === 0 ? [] : told.filter((claim) => !listed.has(toldIn(claim))).map(figureName));
    return { listed, own };
  },
  grow: (found, added) =>
    found.listed.size === 0 && added.every(({ scope }) => scope["events"] === undefined) ? found : null,
  same: (a, b) => sameSet(a.listed, b.listed) && sameSet(a.own, b.own),
});

/** "four killed in three separate shootings" is apart from the figures of one, unless another report tells the same of one. */
const eventsTerm = (claim: Claim, context: CompareContext): readonly ScopeTerm[] => {
  const { listed, own } = listings.in(context);
  if (listed.size === 0) return [];
  const several = listed.has(toldIn(claim)) && !own.has(figureName(claim));
  return [{ name: "events", value: several ? "several" : "one", within: [] }];
};

/** Of a story that tells of dead, "nine people were shot" counts them in: a question of its own beside those who were hurt. */
const keyOf = (claim: Claim, context: CompareContext): string => {
  const { harm = "" } = claim;
  if (harm === "infected") return "sick";
  if (harm !== "injured" || claim.scope["act"] === undefined || (claim.quantity?.low ?? 0) < 2) return harm;
  return deadOf(context).most === 0 ? harm : "shot";
};

/** "302 cases", "302 people are ill": one count in two words, unless a report gives a figure for each. */
const illTerm = ({ harm }: Claim): readonly ScopeTerm[] =>
  harm === "infected" || harm === "sick" ? [{ name: "illness", value: harm, within: [], apartFrom: [] }] : [];

/** "several" says nothing beside a figure. */
const FEW = 10;

/** Nobody tells a number: one person told of, "people", a sum, the rest of a number, or as many as are named, who need not be all. */
const isImplied = ({ scope }: Claim, { low, words }: Quantity): boolean =>
  scope["reference"] === "named" ||
  scope["reference"] === "uncounted" ||
  scope["reference"] === "part" ||
  scope["reference"] === "nobody reported" ||
  (words !== undefined && low !== null && low > 0 && low < FEW) ||
  scope["sum"] !== undefined ||
  (scope["reference"] !== undefined && low === 1);

/** "a 14-year-old boy" behind "five children were hit": one of those whom its own report counts, no figure beside theirs. */
const isOfTold = ({ scope, quantity }: Claim): boolean =>
  scope["reference"] === "part" && scope["act"] === undefined && quantity?.low === 1;

/** "no deaths reported so far", in a story that tells of dead: what nobody knew of yet, wherever it was told of. */
const isOvertaken = ({ harm, scope }: Claim, context: CompareContext): boolean =>
  harm === "killed" && scope["reference"] === "nobody reported" && deadOf(context).most > 0;

export const compare: FrameCompare = {
  name: "casualties",
  figures: "known",
  shares:
    "the harm; the place, the people counted and their nation, and whether daily or cumulative separate where both are told",
  bearing: (claim, context) => {
    const { harm } = claim;
    const quantity = counted(claim);
    if (!harm || !quantity) return null;
    // "people were not hurt", "boats are to rescue villagers": an untold number matters where somebody was harmed.
    if (claim.scope["reference"] === "uncounted" && !isTold(claim)) return null;
    const nation = nationTerm(claim, context);
    const scope = [
      ...placesTerm(claim, context),
      ...nation,
      // Where nobody was harmed, no soldier was.
      ...(noneOf(claim) !== null && claim.scope["population"] === "person"
        ? []
        : ofNation(populationTerm(claim), nation, context)),
      ...countedHow(claim, context),
      ...wordTerm(claim, "event"),
      ...eventsTerm(claim, context),
      ...diseaseTerm(claim, context),
      ...illTerm(claim),
    ];
    const died = diedOfIt(claim, context);
    return bearingOf(
      claim,
      { harm: keyOf(claim, context) },
      {
        ...figureOf(claim, quantity, GROWING.has(harm) && !NOW.test(claim.quote)),
        ...(claim.scope["counted"] === undefined ? {} : { besides: 1 }),
      },
      {
        scope,
        ...(noneOf(claim) === null ? {} : { polarity: "positive" as const }),
        place: onePlace(claim, context),
        part:
          quantity.increment ||
          quantity.ordinal ||
          died ||
          isOfTold(claim) ||
          isOvertaken(claim, context) ||
          claim.scope["spot"] !== undefined
            ? "aside"
            : "answer",
        note: died ? "who died" : quantity.increment ? "more" : null,
        ...(isImplied(claim, quantity) ? { implied: true } : {}),
      },
    );
  },
};
