import type { Claim } from "../../claim/claim.ts";
import { lexicon } from "../../lexicon/index.ts";
import { MEASURES } from "../../quantity/measures.ts";
import { singular } from "../../quantity/units.ts";
import { words } from "../../text/words.ts";
import { isVague } from "../bearing.ts";
import { figureAsked } from "../figure-asked.ts";
import type { Bearing, CompareContext } from "../frame-compare.ts";
import type { FrameRender } from "../frame-render.ts";
import { insideSentence } from "../inside-sentence.ts";
import { quantityWords } from "../quantity-words.ts";
import { isClause } from "../reads-alone.ts";
import { capitalise, lead, plural } from "../render-words.ts";
import { COUNTING } from "./figure-words.ts";
import { MONEY_NOUNS, SHARE_NOUNS } from "./lexicon.ts";
import { kindOf } from "./same-figure.ts";

/** Of another voice's figure the words that give it: "the railway put the figure at 3,100". */
const ownWords = ({ quote, start, answers }: Claim): string =>
  answers === undefined ? quote : quote.slice(answers.start - start, answers.end - start);

/** "the cost of the flights", "the fine of the bank", "the turnout". */
const whatOf = ({ claim }: Bearing, context: CompareContext): string => {
  const whose = context.entity(claim.roles["of"]);
  const label = whose === null ? "" : context.label(whose);
  return `the ${claim.scope["what"] ?? ""}${label === "" || POSSESSIVE.test(label) ? "" : ` of ${label}`}`;
};

const POSSESSIVE = /^(?:my|our|your|his|her|its|their|whose)$/iu;

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
  if (/^(?:caliber|gauge)$/u.test(kind)) return `what ${kind}`;
  return kind.startsWith("money") || kind === "magnitude"
    ? "how much"
    : `how many ${unitsOf(claim.quantity?.unit ?? kind)}`;
};

/** "kilometers per hour": of a rate the first unit is counted. */
const unitsOf = (unit: string): string =>
  /^(?:celsius|fahrenheit)$/u.test(unit)
    ? `degrees ${capitalise(unit)}`
    : unit.replace(/^(.+?)( per .+)?$/u, (_, of: string, per = "") => `${plural(of)}${per}`);

/** What asks for it before its noun: "How much is the fine", "What is the turnout", "How many metres is the crater". */
const askingOf = (claim: Claim): string => {
  const kind = kindOf(claim);
  return kind === "share" || kind === "magnitude" ? "What" : capitalise(askingFor(claim));
};

/** The claim's own words, with the number asked for: "How many tins is the maker calling back?" */
const asked = (claim: Claim): string => {
  const { amount, counted, other } = claim.roles;
  const { act, side } = claim.scope;
  // "landed 12 metres below": no object.
  const isObject = side === "patient" && act !== undefined && /^(?:count|share|money)/u.test(kindOf(claim));
  const end = Math.min(claim.quote.length, (counted?.end ?? amount?.end ?? claim.start) - claim.start);
  return figureAsked({
    words: claim.quote,
    from: (amount?.start ?? claim.start) - claim.start,
    to: (amount?.end ?? claim.start) - claim.start,
    asking: askingFor(claim),
    ...(isObject ? { object: { end, verb: act, named: other?.entity != null && !isVague(other.entity) } } : {}),
  });
};

/** "Copper prices", which opened a sentence, as it stands inside one. */
const plainInside = (words: string, named: boolean): string => {
  const inside = insideSentence(words, !named);
  const first = singular((words.split(" ")[0] ?? "").toLowerCase());
  return !named && lexicon().has(first, "noun") ? inside.slice(0, 1).toLowerCase() + inside.slice(1) : inside;
};

/** "By how much did copper prices rise?", of a share that tells how much more or less; null for a level. */
const changeAsked = (told: Claim): string | null => {
  const { roles, scope, quantity } = told;
  const whose = roles["measured"] ?? roles["of"] ?? roles["counted"];
  const { change } = scope;
  if (change === undefined || whose == null || quantity?.share == null) return null;
  const { of } = roles;
  // "shares | in Western Metals"
  const longer = of != null && of.start > whose.end && of.start - whose.end < 10 ? of.end : whose.end;
  const words =
    oneLine(told.quote.slice(whose.start - told.start, longer - told.start)).split(/,| which | that /u)[0] ?? "";
  if (/^(?:it|they|he|she|this|that|which|who)$/iu.test(words) || /\d/u.test(words)) return null;
  const named = roles["measured"] == null && whose.entity !== null && !isVague(whose.entity);
  return `By how much did ${plainInside(words, named)} ${change === "up" ? "rise" : "fall"}?`;
};

/** "What is the number of vehicles still trapped?" */
const numberAsked = ({ roles, scope }: Claim): string | null => {
  const words = oneLine(roles["measured"]?.text ?? "");
  const isNumber =
    scope["kind"] === "count" && scope["what"] === undefined && /^(?:the )?(?:total )?number\b/iu.test(words);
  return isNumber ? `What is the ${words.replace(/^the /iu, "").toLowerCase()}?` : null;
};

/** Told of a noun that names what can be measured or paid, by a rule that knows it or by the dictionary. */
const isOfAmount = (claim: Claim): boolean => {
  if (claim.rule !== "measure/figure-of") return true;
  const what = (claim.scope["what"] ?? "").split(" ");
  const noun = what.at(-1) ?? "";
  // "the 190-foot tower", "a 22 percent rise", "the 40 per cent price rise"
  if (what.some((word) => COUNTING.has(word) || PARTS.has(word) || MEASURES.has(word))) return false;
  if (kindOf(claim) === "share" ? SHARE_NOUNS.has(noun) : MONEY_NOUNS.has(noun)) return true;
  // "a contract in the range of", "the significance of": no sum of money.
  if (kindOf(claim).startsWith("money") && !lexicon().isMostly(noun, "noun", "noun.possession")) return WORTH.has(noun);
  return !MONEY_NOUNS.has(noun) && lexicon().isMostly(noun, "noun", ...AMOUNTS);
};
const WORTH = words("value worth income wealth capital rent");
/** "two thirds of households", "per cent of the pupils", "the number": no figure is told of these. */
const PARTS = words("half third quarter part percent cent majority rest whole pound dollar euro");
const AMOUNTS = ["noun.attribute", "noun.possession", "noun.quantity", "noun.relation"] as const;

/** A figure told of a noun alone, with no act beside it. */
const isOfNoun = ({ scope }: Claim): boolean => scope["act"] === undefined && scope["what"] !== undefined;

export const render: FrameRender = {
  name: "measure",
  group: "numbers",
  weight: 0.5,
  question: (bearings, context) => {
    const first = bearings.find(({ claim }) => claim.answers === undefined) ?? lead(bearings);
    const own = changeAsked(first.claim) ?? numberAsked(first.claim);
    if (own !== null) return own;
    if (!isOfNoun(first.claim)) return asked(first.claim);
    const side = /^votes of the (larger|smaller) side$/u.exec(first.claim.scope["what"] ?? "");
    if (side) return `How many votes did the ${side[1]} side have?`;
    if (kindOf(first.claim) === "count") return asked(first.claim);
    // "The slab was how many meters?", "Sea Relief is appealing for how much?": a thing is no number, its depth, its price and its loss are.
    if (!isOfAmount(first.claim) && first.claim.roles["amount"]) return asked(first.claim);
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
      : insideSentence(oneLine(ownWords(first.claim)));
  },
};
