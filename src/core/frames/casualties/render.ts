import type { Harm } from "../../claim/claim.ts";
import type { Bearing, CompareContext } from "../frame-compare.ts";
import type { FrameRender } from "../frame-render.ts";
import { quantityWords } from "../quantity-words.ts";
import { asWritten, counted, inPlace, lead, many, moodOf, passive, plural } from "../render-words.ts";

/** As its report calls them: "terrorists" here may be "militants" there. */
const populationOf = (bearing: Bearing): string => {
  const { scope, claim } = bearing;
  const value = scope.find((term) => term.name === "population")?.value ?? "person";
  const nation = nationWord(bearing);
  if (value === "person" || (nation !== null && / person$/u.test(value)))
    return nation === null ? "person" : `${nation} person`;
  const words = asWritten(claim.scope["population"] ?? claim.quantity?.unit ?? value, claim);
  return nation === null ? words : `${nation} ${words}`;
};

/** "Chinese" of "four Chinese soldiers", where the nation keeps the figure apart. */
const nationWord = ({ scope, claim }: Bearing): string | null => {
  const told = claim.roles["nation"];
  const kept = scope.find(({ name }) => name === "nation")?.value;
  return told && told.country === kept && /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*$/u.test(told.text) ? told.text : null;
};

/** "in a tram crash": what did it, where it is an event that people are in. */
const inCause = (bearing: Bearing): string => {
  const cause = bearing.claim.roles["cause"];
  return cause && EVENTS.test(cause.text) && !/\d/u.test(cause.text)
    ? ` in ${cause.text.replace(/\s+/gu, " ").replace(OF_A_DAY, "the ")}`
    : "";
};
/** "by cholera": of a story that tells of other dead too. */
const byDisease = ({ scope }: Bearing): string => {
  const disease = scope.find(({ name }) => name === "disease")?.value ?? "none";
  return disease === "none" ? "" : ` by ${disease}`;
};
/** "Sunday's fire" is that of another day in another week. */
const OF_A_DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|last (?:week|month|year))['\u2019]s /iu;
const EVENTS =
  /\b(?:attack|crash|collision|fire|blaze|storm|hurricane|cyclone|typhoon|tornado|strike|airstrike|shelling|bombing|shooting|landslide|avalanche|eruption|stampede|crush|clash|raid|collapse|derailment|accident|outbreak|tsunami|wildfire|ambush|violence|fighting|earthquake|quake|floods?|flooding|blast|explosion)(?:e?s)?$/iu;

/** "suspected case", where cases are counted and not those who have them; null elsewhere. */
const casesOf = ({ claim }: Bearing): string | null => {
  if (claim.harm !== "infected" || !/\bcases?\b/iu.test(claim.quote)) return null;
  const { certainty, period } = claim.scope;
  return [...(period === undefined ? [] : ["new"]), ...(certainty === undefined ? [] : [certainty]), "case"].join(" ");
};

/** "3 people were infected", and "620 cases were recorded". */
const harmOf = (bearing: Bearing): string =>
  casesOf(bearing) !== null || /\b(?:case|infection)$/u.test(populationOf(bearing))
    ? "recorded"
    : bearing.claim.harm === "infected"
      ? "infected"
      : (bearing.key["harm"] ?? "");

/** "having", "its soldiers had": what somebody denies having done, or having had done. */
const doing = ({ claim }: Bearing): string => {
  const agent = claim.roles["agent"]?.text ?? "";
  return /^(?:its|their|his|her) \S/iu.test(agent) ? `${agent.toLowerCase()} had` : "having";
};

const NOW: ReadonlySet<string> = new Set(["missing", "sick", "trapped"]);
const tense = (bearing: Bearing): "are" | "were" => (NOW.has(bearing.claim.harm ?? "") ? "are" : "were");

/** Who lost their lives comes first, then who is not found. */
const WEIGHTS: ReadonlyMap<Harm | undefined, number> = new Map<Harm | undefined, number>([
  ["killed", 1.3],
  ["missing", 1.1],
]);

/** "no people were killed", "no people were reported killed". */
const nobodyHarmed = (bearings: readonly Bearing[]): string => {
  const first = lead(bearings);
  const reported = first.claim.scope["reference"] === "nobody" ? "" : "reported ";
  return `no ${plural(populationOf(first))} ${tense(first)} ${reported}${harmOf(first)}${inPlace(bearings)}`;
};

/** The one whom all tell of by name: "Ana Ruiz was detained" tells more than that one person was. */
const namedOne = (bearings: readonly Bearing[], context: CompareContext): string | null => {
  const ids = new Set(
    bearings.map(({ claim }) =>
      claim.quantity?.low === 1 && claim.quantity.high === 1 ? (context.entity(claim.roles["victim"]) ?? "") : "",
    ),
  );
  const [only = ""] = ids;
  return ids.size === 1 && only.startsWith("person:") ? context.label(only) : null;
};

/** "A captain": one is told of, and no word says that there was only one. */
const oneTold = ({ implied, value }: Bearing, population: string): string | null =>
  implied === true && value.kind === "quantity" && value.quantity.low === 1 && value.quantity.high !== 1
    ? `${/^[aeiou]/iu.test(population) ? "an" : "a"} ${population}`
    : null;

/** "Eight workers" and then "23 people": they are asked for as people. */
const isOfEverybody = ({ scope, part, implied }: Bearing): boolean =>
  part === "answer" && implied !== true && scope.some(({ name, value }) => name === "population" && value === "person");

export const render: FrameRender = {
  name: "casualties",
  group: "harm",
  weight: (bearings) => WEIGHTS.get(lead(bearings).claim.harm) ?? 1,
  // "went there to arrest him": what somebody set out to do to one whom no figure tells.
  worth: (bearings) => bearings.some(({ claim, implied }) => claim.status !== "planned" || implied !== true),
  question: (bearings) => {
    const first = bearings.find(isOfEverybody) ?? lead(bearings);
    return `How many ${plural(casesOf(first) ?? populationOf(first))} ${tense(first)} ${harmOf(first)}${byDisease(first)}${inPlace(bearings)}?`;
  },
  value: (bearings) => {
    const { value } = lead(bearings);
    return value.kind === "quantity" ? quantityWords(value.quantity) : "";
  },
  clause: (bearings, context) => {
    const first = lead(bearings);
    if (first.value.kind !== "quantity") return "";
    const { quantity } = first.value;
    if (quantity.low === 0 && quantity.words !== undefined) return nobodyHarmed(bearings);
    const population = casesOf(first) ?? populationOf(first);
    const harmed = namedOne(bearings, context) ?? oneTold(first, population) ?? counted(quantity, population);
    if (moodOf(first.claim) === "doer") return `${doing(first)} ${harmOf(first)} ${harmed}${inPlace(bearings)}`;
    const state = passive(first.claim, first.polarity === "negative", many(quantity), tense(first));
    return `${harmed} ${state} ${harmOf(first)}${byDisease(first)}${inCause(first)}${inPlace(bearings)}`;
  },
};
