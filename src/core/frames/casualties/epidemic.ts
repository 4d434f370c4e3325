import type { Quantity } from "../../quantity/quantity.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { mayMatch, sought } from "../../text/pattern-words.ts";
import { standsIn } from "../../text/whole-text.ts";

/** A report that names a disease: its cases are cases of it. */
const DISEASE = sought(
  /\b(?:virus|cholera|ebola|measles|influenza|covid|dengue|malaria|polio|mpox|zika|marburg|lassa|plague|diphtheria|meningitis|typhoid|diarrh(?:o|)ea|norovirus|salmonella|listeria|legionnaires|botulism|dysentery|hepatitis|tuberculosis|rabies|outbreak|epidemic|pandemic|food poisoning|(?:fell|fall|falls|fallen|taken) ill)\b/iu,
);
const tellsOfDisease = standsIn(DISEASE.pattern);
export const namesDisease = (text: string): boolean => mayMatch(DISEASE, text) && tellsOfDisease(text);
/** Letters that a report opens with: its head and first sentences. */
const OPENING = 500;
const POISONED = /\b(?:poison\w*|illicit|spurious|tainted|contaminated|hooch|liquor)\b/iu;
const opensWithDisease = standsIn(DISEASE.pattern);
const opensWithPoison = standsIn(POISONED);
/** A report that opens with an illness or a poison: whoever is treated is ill. */
export const isOfIllness = (text: string): boolean => {
  const opening = text.slice(0, OPENING);
  return opensWithDisease(opening) || opensWithPoison(opening);
};

const COURT = /\b(?:courts?|trials?|prosecut\w+|lawsuits?|criminal|rape|abuse|fraud|theft|murder|corruption)\b/iu;

/** Verbs by which cases are counted: with one of them, and in a report of a disease, "620 cases" are its cases. */
const RECORDING = new Set(
  "put give record report register confirm detect log notify document identify count find reach rise stand total have see treat exceed pass climb jump".split(
    " ",
  ),
);

/** "1,045 cases have been recorded": cases of the disease that the report is about, though no word beside them names it. */
export const areCasesOfDisease = (text: string, sentence: Sentence, noun: Token): boolean => {
  if (!namesDisease(text) || COURT.test(text.slice(sentence.start, sentence.end))) return false;
  if (
    sentence.tokens[noun.index + 1]?.lower === "of" &&
    /^(?:the|this|that|a|an)$/.test(sentence.tokens[noun.index + 2]?.lower ?? "")
  )
    return false;
  return (
    sentence.tokens.some(
      ({ lemma, upos, index }) => upos !== "NOUN" && RECORDING.has(lemma) && Math.abs(index - noun.index) <= 10,
    ) || !sentence.tokens.some(({ upos }) => upos === "VERB")
  );
};

const CERTAINTY: ReadonlyMap<string, string> = new Map([
  ["suspected", "suspected"],
  ["possible", "suspected"],
  ["suspect", "suspected"],
  ["probable", "probable"],
  ["confirmed", "confirmed"],
  ["lab-confirmed", "confirmed"],
  ["laboratory-confirmed", "confirmed"],
]);

/** "34 suspected cases", "12 confirmed deaths", "620 cases, all of them suspected": how sure it is that they are of the disease. */
export const certaintyOf = (sentence: Sentence, noun: number): string | null => {
  const word = sentence.tokens[noun];
  if (word === undefined || !/^(?:case|death|infection|patient|fatality)$/.test(word.lemma)) return null;
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at -= 1) {
    const token = sentence.tokens[at] as Token;
    const told = CERTAINTY.get(token.lower);
    if (told !== undefined) return told;
    if (["NUM", "PUNCT", "VERB", "CCONJ"].includes(token.upos) && token.text !== "-") return null;
  }
  return null;
};

const DAY =
  /^\s*(?:[\p{L}-]+ ){0,6}?(?:in|over|during|within|for) (?:just )?(?:the (?:past|last|previous|preceding) |a single )?(?:24 hours|twenty-four hours|day)\b|^\s*(?:[\p{L}-]+ ){0,4}?(?:overnight|since (?:yesterday|the day before|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|on (?:the|that) day|a day earlier)\b/iu;
const WEEK =
  /^\s*(?:[\p{L}-]+ ){0,6}?(?:in|over|during|within) the (?:past|last|previous|preceding) (?:week|seven days|7 days)\b|^\s*(?:[\p{L}-]+ ){0,3}?(?:this|last) week\b/iu;

/** "45 new cases", "12 deaths in the past 24 hours": what a day or a week added, no total. Null where nothing says so. */
export const periodOf = (
  text: string,
  sentence: Sentence,
  noun: number,
  { increment }: Pick<Quantity, "increment">,
): string | null => {
  const word = sentence.tokens[noun];
  if (word === undefined || increment || !/^(?:case|death|infection|patient|fatality)$/.test(word.lemma)) return null;
  const behind = text.slice(word.end, sentence.end);
  if (DAY.test(behind)) return "daily";
  if (WEEK.test(behind)) return "weekly";
  const before = sentence.tokens.slice(Math.max(0, noun - 4), noun);
  if (before.some(({ lower }) => lower === "daily")) return "daily";
  const [numbered] = [before.findLastIndex(({ upos }) => upos === "NUM")];
  return before.slice(numbered + 1).some(({ lower }) => lower === "new") ? "daily" : null;
};
