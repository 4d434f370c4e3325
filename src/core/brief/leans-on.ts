import { namesPeople } from "../frames/build/people.ts";
import { isCommon } from "../lineage/words.ts";

/** Who tells something, as far as pronouns in what they tell can mean them. */
export type Teller = "person" | "body" | "many" | "name in s" | "spokesman" | "spokesman of a body" | null;

/** "the police", "the miners", "A and B": several. */
const MANY = /(?:[^s]s|\b(?:police|people|men|women|children))$|\band\b/iu;
/** "Norgas", "Houthis": one body or several, by its name alone. */
const NAME_IN_S = /^\p{Lu}\p{L}+[^s\P{L}]s$/u;
/** Whoever speaks for others: "he" is seldom said of himself. */
const SPEAKS_FOR = /\b(?:spokes(?:man|woman|person)|source|official)\b/iu;
const OFFICE =
  /^(?:president|premier|chancellor|minister|secretary|governor|senator|sheikh|king|queen|prince|pope|bishop|general|colonel|major|captain|lieutenant|chief|head|boss|director|editor|prosecutor|expert|analyst|researcher|cleric|envoy|owner|author|actor|actress|singer|champion|coach|star)$/u;

/** Of a speaker by the kind of its entity and the words that name it. */
export const tellerOf = (entity: string | null, kind: string | undefined, words: string): Teller => {
  if (entity?.startsWith("person:") || kind === "person") return SPEAKS_FOR.test(words) ? spokesman(words) : "person";
  const head = (
    /^(?:\p{L}|['\u2019-]| )+?(?= (?:of|at|from|in|for|with|who|near)\b|,|$)/u.exec(words)?.[0] ?? words
  ).trim();
  if (SPEAKS_FOR.test(head)) return spokesman(words);
  if (
    NAME_IN_S.test(head) &&
    !isOfPeople(head.toLowerCase().replace(/e?s$/u, "")) &&
    !isOfPeople(head.toLowerCase().slice(0, -1))
  )
    return "name in s";
  if (MANY.test(head)) return "many";
  const last = head.split(/\s+/u).at(-1)?.toLowerCase() ?? "";
  return isOfPeople(last) ? "person" : "body";
};

/** "a spokesman" speaks for nobody told; "an airline spokesman", "a spokesman of the port" for one who is. */
const spokesman = (words: string): Teller =>
  words.trim().split(/\s+/u).length > 2 ? "spokesman of a body" : "spokesman";

const isOfPeople = (word: string): boolean => namesPeople(word) || OFFICE.test(word);

const TIME_NOUN =
  /^(?:time|year|years|month|week|weeks|weekend|morning|afternoon|evening|night|summer|autumn|winter|spring|century|season|days?|decade|point|stage|country|region)$/u;
/** "those who fled", "those behind the attempt": told by what follows. */
const TELLS_WHICH =
  /^(?:who|whose|in|with|without|of|from|behind|on|at|near|under|seeking|that|which|still|\p{L}+(?:ed|ing)|held|hurt|hit|killed)$/u;
const BE = /^(?:is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|must|should|shall|s|re|ll|d)$/u;

/** "the second part", "the other": of what was told before. */
const PART_OF_IT =
  /\bthe (?:latter|former(?= [a-z]* ?$)|(?:first|second|third|other|same)(?: (?:part|one|half|two|point|question|figure|option|thing))?)$|\bthe (?:first|second|third|other) (?:part|half|point|option)\b/iu;
/** What breaks off, or ends with a word that stands for one told before: "Germany has not asked for any", "a man of 36, was". */
const OPEN_END =
  /\b(?:of (?:them|these|those)|(?:was|were|is|are|am|do|does|did|has|have|had|would|could|should|must|can|so|one|ones|any|none|some|such|of|to|for|with|by|from|at|and|or|but|the|a|an|if|because|than|whose|which|that)(?:n['\u2019]t)?)$/iu;
const OPENS_WITH = /^(?:whose|which|whom|who|what|how|why|where|when|he|she|his|her)\b(?! (?:is|was) known\b)/iu;
/** "it is clear that", "it takes days": stands for nothing told before. */
const STANDS_FOR_NOTHING =
  /^it (?:(?:(?:is|was|would be|will be|has been|had been)(?: (?:not|too|very|still|now|so))* (?!n['\u2019]t)\p{L}+ (?:to|that|whether|who|if|how)\b)|(?:is|was) (?:raining|snowing|likely|clear|unclear|time)|(?:will|would|could|may|might|must)? ?(?:take|takes|took) )/iu;

/** Words and the marks that end a part of the sentence, in order. */
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019-]*/gu;

/**
 * Why a telling cannot be understood by whoever reads it alone: a pronoun or a "this" whose meaning stands elsewhere, or an end
 * that breaks off. Null where it can. It goes by words: what names somebody before the pronoun, or the teller, will do. `owned`:
 * "its" and "their" mean a side that the line names.
 */
export const leansOn = (telling: string, teller: Teller, owned = false): string | null => {
  const words = telling.replace(/\([^()]*\)/gu, " ").match(WORDS) ?? [];
  const text = words.join(" ");
  if (OPENS_WITH.test(text)) {
    const [first = ""] = words;
    if (!/^(?:he|she|his|her)$/iu.test(first) || teller !== "person") return `opens with ${first}`;
  }
  const broken = OPEN_END.exec(text)?.[0] ?? PART_OF_IT.exec(text)?.[0];
  if (broken !== undefined) return `ends open: ${broken}`;
  let things = 0;
  let somebody = false;
  let many = false;
  let name = false;
  for (const [at, word] of words.entries()) {
    if (owned && /^(?:its|their|his|her)$/iu.test(word)) continue;
    const lower = word.toLowerCase().replace(/['\u2019](?:s|re|ll|d|ve)$/u, "");
    const next = words[at + 1]?.toLowerCase() ?? "";
    switch (lower) {
      case "it":
      case "its":
      case "itself":
        if (
          things < 2 &&
          teller !== "body" &&
          teller !== "name in s" &&
          teller !== "spokesman of a body" &&
          !(at === 0 && STANDS_FOR_NOTHING.test(text))
        )
          return word;
        break;
      case "they":
      case "them":
      case "their":
        if (!many && teller !== "many" && teller !== "name in s") return word;
        break;
      case "he":
      case "him":
      case "his":
      case "she":
      case "her":
      case "hers":
        if (!somebody && teller !== "person") return word;
        break;
      case "this":
      case "these":
        if (!TIME_NOUN.test(next)) return word;
        break;
      case "such":
        if (next !== "as") return word;
        break;
      case "those":
        if (!TELLS_WHICH.test(next)) return word;
        break;
      case "that":
        if (/^(?:in|of|on|at|about|by|for|from|with|after)$/u.test(words[at - 1]?.toLowerCase() ?? "")) return word;
        break;
      case "there":
        if (!BE.test(next) && !BE.test(/['\u2019](s|re|ll|d)$/u.exec(word)?.[1] ?? "") && !name && things < 4)
          return word;
        break;
      default: {
        if (isCommon(lower)) break;
        things += 1;
        const capital = /^\p{Lu}/u.test(word);
        if (capital && at > 0) name = true;
        if ((capital && /^\p{Lu}/u.test(words[at + 1] ?? "")) || isOfPeople(lower)) somebody = true;
        if (MANY.test(lower)) many = true;
      }
    }
  }
  return null;
};

/** Words in marks that go on from what stood before them, or tell of somebody or something that they do not name. */
export const quoteLeansOn = (quotation: string): string | null => {
  const plain = quotation.replace(/^[\s“"„'‘(]+/u, "");
  const first = /^(?:and|but|so|because|or|which|that|this|these|those|he|she|they|it|him|her)\b/iu.exec(plain)?.[0];
  if (first === undefined || STANDS_FOR_NOTHING.test(plain)) return null;
  return first;
};
