import type { Claim } from "../../claim/claim.ts";
import { lexicon } from "../../lexicon/index.ts";
import type { Bearing, CompareContext } from "../frame-compare.ts";
import type { FrameRender } from "../frame-render.ts";
import { insideSentence } from "../inside-sentence.ts";
import { quantityWords } from "../quantity-words.ts";
import { isClause } from "../reads-alone.ts";
import { capitalise, lead, plural } from "../render-words.ts";
import { kindOf } from "./same-figure.ts";

/** "the cost of the flights", "the fine of the bank", "the turnout". */
const whatOf = ({ claim }: Bearing, context: CompareContext): string => {
  const whose = context.entity(claim.roles["of"]);
  return `the ${claim.scope["what"] ?? ""}${whose === null ? "" : ` of ${context.label(whose)}`}`;
};

const oneLine = (text: string): string => text.replace(/\s+/gu, " ");

const amountOf = (bearings: readonly Bearing[]): string => {
  const { claim } = lead(bearings);
  return kindOf(claim) === "count" && claim.quantity
    ? quantityWords(claim.quantity)
    : spelled(oneLine(claim.roles["amount"]?.text ?? ""));
};

/** "a 900-million-dollar loan", "a 12-year sentence": as what something is, the words stand apart, and the unit in the plural. */
const spelled = (amount: string): string =>
  amount.replace(
    /^([\d.,]+|\p{L}+)-(?:(million|billion|trillion|thousand|hundred)-)?(year|month|week|day|hour|dollar|pound|euro|mile|kilometre|kilometer|metre|meter|foot|acre|hectare|ton|tonne)$/u,
    (_, number, scale, unit) =>
      [number, ...(scale ? [scale] : []), /^(?:1|one)$/iu.test(number) ? unit : plural(unit)].join(" "),
  );

/** What asks for the number in its place: "how many", "how many hectares", "how much". */
const askingFor = (claim: Claim): string => {
  const kind = kindOf(claim);
  if (kind === "count") return "how many";
  if (kind === "share") return "what share";
  return kind.startsWith("money") || kind === "magnitude"
    ? "how much"
    : `how many ${unitsOf(claim.quantity?.unit ?? kind)}`;
};

/** "kilometers per hour": of a rate the first unit is counted. */
const unitsOf = (unit: string): string =>
  unit.replace(/^(.+?)( per .+)?$/u, (_, of: string, per = "") => `${plural(of)}${per}`);

/** What asks for it before its noun: "How much is the fine", "What is the turnout", "How many metres is the crater". */
const askingOf = (claim: Claim): string => {
  const kind = kindOf(claim);
  return kind === "share" || kind === "magnitude" ? "What" : capitalise(askingFor(claim));
};

/** The claim's own words, with the number asked for: "calling back how many tins". */
const asked = (claim: Claim): string => {
  const { amount } = claim.roles;
  const from = (amount?.start ?? claim.start) - claim.start;
  const to = (amount?.end ?? claim.start) - claim.start;
  return oneLine(`${claim.quote.slice(0, from)}${askingFor(claim)}${claim.quote.slice(to)}`);
};

/** Told of a noun that names what can be measured or paid, by a rule that knows it or by the dictionary. */
const isOfAmount = (claim: Claim): boolean =>
  claim.rule !== "measure/figure-of" ||
  (kindOf(claim) === "share" && !/\bper ?cent\b/u.test(claim.scope["what"] ?? "")) ||
  lexicon().isMostly(claim.scope["what"]?.split(" ").at(-1) ?? "", "noun", ...AMOUNTS);
const AMOUNTS = ["noun.attribute", "noun.possession", "noun.quantity", "noun.relation"] as const;

/** A figure told of a noun alone, with no act beside it. */
const isOfNoun = ({ scope }: Claim): boolean => scope["act"] === undefined && scope["what"] !== undefined;

export const render: FrameRender = {
  name: "measure",
  group: "numbers",
  weight: 0.5,
  question: (bearings, context) => {
    const first = lead(bearings);
    if (!isOfNoun(first.claim)) return `${capitalise(asked(first.claim))}?`;
    if (kindOf(first.claim) === "count")
      return `How many ${plural(first.claim.scope["thing"] ?? "person")} (${first.claim.scope["what"]})?`;
    // "The slab was how many meters?", "Sea Relief is appealing for how much?": a thing is no number, its depth, its price and its loss are.
    if (!isOfAmount(first.claim) && first.claim.roles["amount"]) return `${capitalise(asked(first.claim))}?`;
    return `${askingOf(first.claim)} is ${whatOf(first, context)}?`;
  },
  value: amountOf,
  words: (claim) => [claim.scope["what"] ?? ""],
  // A figure that one report tells is shown with its question; the brief tells those that reports share, where they are told of a noun that names them.
  worth: (bearings, context) => {
    const label = context.label(context.entity(lead(bearings).claim.roles["of"]) ?? "");
    const vague = /^(?:it|they|he|she|this|that|which|who)$/iu.test(label);
    const { claim } = lead(bearings);
    // "the mother of 12 children", "the revolver was 38 caliber": no clause, and no figure that is told of its noun.
    const reads = isOfNoun(claim) && kindOf(claim) !== "count" ? isOfAmount(claim) : isClause(oneLine(claim.quote));
    return (
      !vague &&
      reads &&
      isOfNoun(lead(bearings).claim) &&
      (lead(bearings).claim.scope["kind"] === undefined || new Set(bearings.map(({ claim }) => claim.report)).size > 1)
    );
  },
  clause: (bearings, context) => {
    const first = lead(bearings);
    return isOfNoun(first.claim) && kindOf(first.claim) !== "count"
      ? `${insideSentence(whatOf(first, context))} was ${amountOf(bearings)}`
      : insideSentence(oneLine(first.claim.quote));
  },
};
