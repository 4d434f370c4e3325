import type { Claim } from "../claim/claim.ts";
import { PLACES } from "../language/en/abbreviations.ts";
import { lexicon } from "../lexicon/index.ts";
import type { Quantity } from "../quantity/quantity.ts";
import type { Bearing } from "./frame-compare.ts";
import { quantityWords } from "./quantity-words.ts";

export const capitalise = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The bearing that a text is made from: the first, which the caller has put strongest. */
export const lead = (bearings: readonly Bearing[]): Bearing => {
  const [first] = bearings;
  if (!first) throw new RangeError("A question or an answer without bearings cannot be told.");
  return first;
};

export const plural = (unit: string): string => {
  if (/^(?:.* )?person$/u.test(unit)) return `${unit.slice(0, -"person".length)}people`;
  if (/(?:^| )(?:staff|personnel|police|crew|troops)$/.test(unit)) return unit;
  const of = unit.search(/ (?:of|from) /u);
  if (of > 0) return `${plural(unit.slice(0, of))}${unit.slice(of)}`;
  if (unit === "man" || unit === "woman") return `${unit.slice(0, -2)}en`;
  if (unit === "child") return "children";
  if (unit === "foot") return "feet";
  if (unit.endsWith("man")) return `${unit.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  if (/(?:ese|swiss)$/i.test(unit)) return unit;
  if (/(?:s|x|z|ch|sh)$/.test(unit)) return unit.endsWith("s") && !unit.endsWith("ss") ? unit : `${unit}es`;
  return `${unit}s`;
};

/** "iraqis" is "Iraqis" where the claim's sentence writes it so; not by the capitals of a headline, or of its first word. */
export const asWritten = (unit: string, { quote }: Pick<Claim, "quote">): string =>
  unit.replace(/\p{L}+/gu, (word) => {
    const name = capitalise(word);
    const written = new RegExp(`(?<=[^.!?:\\s] )${name}(?!\\p{Ll}{3})`, "u").test(quote);
    return written && /(?:^| )(?!(?:with|from|into|after|over)\b)\p{Ll}{4,}(?: |$)/u.test(quote) ? name : word;
  });

/** "through the corridor (IRC": the bracket is closed; one that opens nothing goes. */
const withBracketsClosed = (words: string): string => {
  const open = (words.match(/\(/gu) ?? []).length - (words.match(/\)/gu) ?? []).length;
  return open > 0 ? `${words})` : open < 0 ? words.replace(/\)$/u, "") : words;
};

/** Words cut out of a sentence with a mark whose other half stayed there: the mark is closed, or goes. */
export const withMarksClosed = (words: string): string => {
  const bare = withBracketsClosed(words)
    .replace(/^[“"„](?=[^“”"„]*$)/u, "")
    .replace(/(?<=^[^“”"„]*),?[”"]$/u, "");
  const open = (bare.match(/[“„]/gu) ?? []).length - (bare.match(/”/gu) ?? []).length;
  if (open > 0) return `${bare.replace(/,$/u, "")}”`;
  return (bare.match(/"/gu) ?? []).length % 2 === 1 ? `${bare.replace(/,$/u, "")}"` : bare;
};

/** "a) The runway is closed", "CLIP, voice of interpreter) ROJAS: We measure": the words behind what counts the lines of a list, or behind the end of a note. */
export const withoutNoteEnd = (words: string): string => words.replace(/^[^()]{1,30}\)\s+(?=\p{Lu})/u, "");

/** A saying between marks of quotation; a mark inside it whose other half stayed in its sentence is closed. */
export const inMarks = (words: string): string => {
  const bare = words.replace(/^[“"„]|[,;]?[”"]?$/gu, "");
  return `“${bare}${(bare.match(/"/gu) ?? []).length % 2 === 1 ? '"' : ""}”`;
};

/** "is to be", "may be": the passive auxiliary that tells a claim's status; `many` for a plural subject. */
export const passive = (
  claim: Claim,
  negative: boolean,
  many: boolean,
  present: "are" | "were" | "have been",
): string => {
  const not = negative ? " not" : "";
  const mood = moodOf(claim);
  if (mood === "planned") return `${many ? "are" : "is"}${not} to be`;
  if (mood === "forecast") return `could${not} be`;
  if (present === "have been") return many ? `have${not} been` : `has${not} been`;
  return present === "were" ? `${many ? "were" : "was"}${not}` : `${many ? "are" : "is"}${not}`;
};

/** The status that the content is told in: of a denial, that of what is denied ("it is denied that 600 jobs are to be cut"). */
export const moodOf = (claim: Claim): string =>
  claim.status === "denied" ? (claim.scope["denied"] ?? claim.status) : claim.status;

/** The first value of a role among the bearings. */
export const roleOf = (bearings: readonly Bearing[], ...names: readonly string[]) => {
  for (const name of names)
    for (const { claim } of bearings) {
      const role = claim.roles[name];
      if (role) return role;
    }
  return null;
};

/** "off the province of", "near": a place told so is where it was close to, not where it was. */
const CLOSE_TO =
  /\b(off|near|outside|around)\s+(?:the\s+)?(?:(?!(?:in|at|on|from|to|off|near|and|where)\b)[\p{L}'\u2019-]+\s+){0,4}$/iu;

/** How the claim puts the place: "near", "off"; null where it says no more than in or at it. */
const closeTo = ({ claim, place }: Bearing): string | null => {
  const role = Object.values(claim.roles).find((one) => one !== null && one.entity === place?.id);
  const at = role ? role.start - claim.start : -1;
  return at > 0 && at <= claim.quote.length
    ? (CLOSE_TO.exec(claim.quote.slice(0, at))?.[1]?.toLowerCase() ?? null)
    : null;
};

const reportsOf = (bearings: readonly Bearing[]): number => new Set(bearings.map(({ claim }) => claim.report)).size;

/** "the Hale County Jail", "Velm Clinic": where somebody was brought, and not where it befell them. */
const isBroughtTo = (name: string): boolean => {
  const head = name.split(" ").at(-1)?.toLowerCase() ?? "";
  return ["hospital", "clinic", "correctional institution"].some((kind) => {
    const relation = lexicon().relation(head, kind, "noun");
    return relation === "same" || relation === "narrower";
  });
};

/** The name of the place told in the scope, with its preposition: " in Kabul", " near Kabul"; "" where none is told. */
export const inPlace = (bearings: readonly Bearing[], preposition = "in"): string => {
  const told = bearings.filter((bearing) => bearing.place);
  // Where few of the reports say so, the others may tell of elsewhere; where somebody is sent, or leaves, is told with it.
  const all = told.length === bearings.length;
  if (preposition === "in" && !all && reportsOf(told) * 2 < reportsOf(bearings)) return "";
  const [first] = told;
  const place = first?.place;
  // Who does not tell where they were brought is not counted for it.
  if (place && isBroughtTo(place.name) && reportsOf(told) < reportsOf(bearings)) return "";
  // "in Del": a state written short is no name to stand alone.
  if (!first || !place || PLACES.has(place.name.toLowerCase().replace(/\.$/u, ""))) return "";
  // Where one claim puts it in the place itself, it was in it.
  const near = preposition === "in" && told.every((one) => closeTo(one) !== null) ? closeTo(first) : null;
  // "outside Derna" is a place of its own, whose name says so.
  return near !== null && place.name.startsWith(`${near} `)
    ? ` ${place.name}`
    : ` ${near ?? preposition} ${place.name}`;
};

/** Is it told in the plural? "at least 1 house" is not. */
export const many = ({ low, high, bound }: Pick<Quantity, "low" | "high" | "bound">): boolean =>
  low !== 1 || (high !== 1 && bound !== "at least");

/** "14 houses", "1 house", "thousands of people". `told`: the unit in the words of the report. */
export const counted = (quantity: Quantity, unit: string, told: string | null = null): string => {
  const several = many(quantity) || quantity.of !== null;
  // The report's own plural ("homes" for houses) where it is a plain one.
  const own =
    told !== null && /^\p{Ll}[\p{Ll} -]{2,30}$/u.test(told) && (several || quantity.share !== null) ? told : null;
  if (quantity.share !== null) return `${quantityWords(quantity)} of the ${own ?? plural(unit)}`;
  const noun = several ? (own !== null && /s$|people$|men$|children$/u.test(own) ? own : plural(unit)) : unit;
  // "dozens", "tens of thousands", "a number": nouns themselves.
  return `${quantityWords(quantity)}${/s$|^a (?!few$)/u.test(quantity.words ?? "") ? " of" : ""} ${noun}`;
};
