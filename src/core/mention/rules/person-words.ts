import type { Line } from "../draft.ts";
import { genderOfGivenName, WEAK_GIVEN } from "../lexicon/given-names.ts";
import { HONORIFICS, isRoleNoun } from "../lexicon/role-nouns.ts";
import { isCapital, isNameWord } from "../line.ts";

const PARTICLES = new Set([
  "al",
  "el",
  "bin",
  "bint",
  "ibn",
  "abu",
  "ben",
  "von",
  "van",
  "der",
  "den",
  "de",
  "da",
  "do",
  "dos",
  "del",
  "della",
  "di",
  "du",
  "la",
  "le",
  "ul",
  "ur",
  "uz",
  "e",
  "y",
  "ter",
  "zu",
]);
/** Capitalised words that are no part of a person's name. */
const NOT_NAMES = new Set(
  "islam muslim muslims christian christians jewish jew jews islamic islamist hindu buddhist catholic sunni shiite shia english internet congress parliament covid covid-19 coronavirus ebola zika god god's tv i ok u.s. us uk eu am pm gmt est edt pst utc ad bc north south east west northern southern eastern western central new county street avenue road highway interstate route drive lane boulevard park river lake mount mountain island bay beach city town village creek hill hills valley airport bridge square gate point photo image file source video related twitter facebook instagram hurricane cyclone typhoon tropical storm earthquake war battle operation act treaty agreement cup league olympics olympic championship world breaking update watch live read more exclusive opinion analysis the a an this that these those he she it they we you his her its their our my your who what when where why how if but and or in on at by for from with to of as is are was were be been not no yes all some many most says said tells told warns vows wins dies kills killed dead shot arrested charged injured wounded jailed".split(
    " ",
  ),
);
const INNER_CAPITAL = /^(?!Mc|Mac|De|Di|La|Le|Van|Fitz|Du|Da|[OD]['’])[\p{Lu}\p{Ll}]+[\p{Lu}]/u;
/** Nouns that end the names of programmes, events and things: no run of words with one of them is a person. */
const THINGS = new Set(
  "program programme project festival study system systems award awards prize cup plan act bill law code index report survey conference summit expo show week day series tour game games book edition museum air work home zone area services service initiative scheme fund memorial monument library gallery theatre theater trail valley center centre group team club bank news times post radio committee council agency ministry department power relations statement protection press league championship stadium station tower building house hall palace plaza mall store restaurant cafe bar hotel inn casino resort apartments terrace church temple mosque school college university institute academy hospital clinic airport airlines railway airways airline border crossing pass gulf sea ocean desert dam nuclear plant mine reactor vaccine virus flu disease syndrome fever".split(
    " ",
  ),
);

/** Whether the words at [from, to), or the capitalised one right behind, name a thing. */
export function namesThing(line: Line, from: number, to: number): boolean {
  // "Nathan Law", "Jessica Day": a surname behind a given name; "Justice Center Plan" has none.
  const named = to - from === 2 && genderOfGivenName(line.tokens[from]?.lower ?? "") !== null;
  if (!named) for (let i = from; i < to; i++) if (THINGS.has(line.tokens[i]?.lower ?? "")) return true;
  const next = line.tokens[to];
  return isCapital(next) && THINGS.has(next?.lower ?? "") && !line.headline;
}

export const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv"]);
export const bare = (lower: string): string => (lower.endsWith(".") ? lower.slice(0, -1) : lower);

export const isTitleWord = (lower: string): boolean => isRoleNoun(lower) || HONORIFICS.has(bare(lower));
export const isInitial = (text: string): boolean => /^\p{Lu}\.?$/u.test(text) || /^(?:\p{Lu}\.){2,3}$/u.test(text);

export function isPersonWord(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (!token || line.taken[at] || !isCapital(token)) return false;
  if (isInitial(token.text) && token.text !== "I") return true;
  if (SUFFIXES.has(bare(token.lower))) return true;
  if (/\d/.test(token.text)) return false;
  // "DpolG", "UNHCR": no name has capitals inside, but for Mc, Mac, O' and the like.
  if (!line.shouting && INNER_CAPITAL.test(token.text)) return false;
  // "Christian Merced": a given name after all where a name follows.
  if (
    NOT_NAMES.has(token.lower) &&
    !(genderOfGivenName(token.lower) && isNameWord(line, at + 1) && !NOT_NAMES.has(line.tokens[at + 1]?.lower ?? ""))
  )
    return false;
  const given = genderOfGivenName(token.lower) !== null;
  const sure = given && !WEAK_GIVEN.has(token.lower) && isCapital(line.tokens[at + 1]);
  if (given && (sure || (token.upos !== "VERB" && token.upos !== "AUX")))
    return !WEAK_GIVEN.has(token.lower) || token.upos === "PROPN";
  return isNameWord(line, at);
}

/** The end of a run of name words that begins at `from`: particles, hyphens and initials inside it. */
export function nameEnd(line: Line, from: number): number {
  const { tokens } = line;
  let to = from + 1;
  while (to < tokens.length && to < from + 8) {
    const token = tokens[to];
    if (!token) break;
    if (isPersonWord(line, to) && !isTitleWord(token.lower)) {
      to++;
    } else if (
      (token.text === "-" || PARTICLES.has(token.lower)) &&
      (isPersonWord(line, to + 1) || (token.text === "-" && PARTICLES.has(tokens[to + 1]?.lower ?? "")))
    ) {
      to++;
    } else if (token.text === "," && SUFFIXES.has(bare(tokens[to + 1]?.lower ?? ""))) {
      to += 2;
    } else if (
      token.text === "-" &&
      token.start === tokens[to - 1]?.end &&
      /^\p{Ll}{1,6}$/u.test(tokens[to + 1]?.text ?? "") &&
      tokens[to + 1]?.start === token.end
    ) {
      // "Lee Ju-ho", "Kim Jong-un".
      to += 2;
    } else break;
  }
  return to;
}
