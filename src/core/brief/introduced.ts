import { isClauseVerb } from "../frames/reads-alone.ts";
import { lexicon } from "../lexicon/index.ts";
import { contentStems, fold, stem } from "../lineage/words.ts";

/** Known to every reader without a word before: there is one of them in a place, or the news is always full of it. */
const UNIQUE = new Set(
  (
    "police government army military navy president ministry minister premier court country city town state state's nation parliament senate congress opposition public weather " +
    "economy bank world republic kingdom king queen pope church un union authorities authority coastguard guard fire hospital airport embassy border capital region province " +
    "county council mayor governor administration white pentagon kremlin media press market markets dollar euro sun moon sea coast north south east west dead death toll wounded " +
    "gunman gunmen shooter attacker assailant killer detective investigator rescuer injured missing number total majority rest incident victims victim suspect suspects attack accident shooting crash storm quake earthquake flood floods fighting war conflict"
  )
    .split(" ")
    .map(stem),
);
/** Whether a noun, by its stem, is known to every reader. */
export const isKnownToAll = (noun: string): boolean => UNIQUE.has(noun);
/** Kinds of things, by the dictionary, that are told of as "the" one only where they were told before: persons, bodies, what was said, done, owed, thought. */
const TOLD_BEFORE = [
  "noun.person",
  "noun.group",
  "noun.communication",
  "noun.act",
  "noun.possession",
  "noun.cognition",
] as const;
/** Things that a story may hold several of: one that no word stands beside was told before ("the car", "the recording"). */
const ONE_OF_SEVERAL = "noun.artifact" as const;
/** "The closure, planned for 48 hours, lasted four days": what is added does not say which. */
const ADDED = /^(?:\p{L}+ly )?\p{L}+(?:ed|en|ing)\b/u;
/** "the two men", "the other three": of whom, was told before. */
const COUNTED =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|other|others|same|latter|former|first|second|third)$/iu;

/** What follows a noun and says which one it is. */
const SAYS_WHICH =
  /^(?:of|for|in|at|from|between|on|to|against|near|with|who|which|that|whose|where|about|over|behind|by)$/iu;
const OPENING = /^["\u201c]?(the|both|these|those) (.+)$/iu;
/** "In the request, she wrote": what stands behind the preposition is as known. */
const AHEAD_OF_IT =
  /^(?:in|at|on|during|after|before|under|by|for|with|from|of|throughout|despite) (?=(?:the|both|these|those) )/iu;
/** "Two other men": beside whom, was told before. */
const OTHERS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|many) others?\b(?! than\b)/iu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019.-]*/gu;
/** A noun has no more words before it than this. */
const LONGEST = 6;

/**
 * The noun that a telling opens with as if it were known ("the bail", "the two men", "both"), and that nothing before it names; null
 * where it is known, is told which, or the telling opens otherwise. `before`: stems of all that stands before it; `things`: also a thing of which there may be
 * several ("the car").
 */
export const unknownOpening = (telling: string, before: ReadonlySet<string>, things = false): string | null => {
  const others = OTHERS.exec(telling)?.[0];
  if (others !== undefined) return others;
  const [, article = "", rest = ""] = OPENING.exec(telling.replace(AHEAD_OF_IT, "")) ?? [];
  if (article === "") return null;
  const [opening = "", addition = "", ...behind] = rest.split(",");
  const whole = ADDED.test(addition.trim()) ? `${opening} ${behind.join(",")}` : opening;
  const words = (whole.match(WORD) ?? []).slice(0, LONGEST);
  const verb = words.findIndex((word, at) => at > 0 && isClauseVerb(word, words[at - 1] ?? ""));
  if (/^both$/iu.test(article)) return words.slice(0, verb < 0 ? words.length : verb).includes("and") ? null : "both";
  const phrase: string[] = [];
  for (const [at, word] of words.entries()) {
    if (at === verb) break;
    if (at > 0 && SAYS_WHICH.test(word)) return null;
    phrase.push(word);
  }
  // A name says which; so does a figure that is told here first, but for "the two", "the other three".
  if (phrase.some((word) => /^\p{Lu}/u.test(word)) || verb < 0) return null;
  const head = fold(phrase.at(-1) ?? "").replace(/['\u2019]s$/u, "");
  const known = stem(head);
  if (UNIQUE.has(known) || before.has(known)) return null;
  const told =
    COUNTED.test(phrase[0] ?? "") ||
    COUNTED.test(phrase.at(-1) ?? "") ||
    lexicon().isMostly(
      singularOf(head),
      "noun",
      ...TOLD_BEFORE,
      ...(things && phrase.length === 1 ? [ONE_OF_SEVERAL] : []),
    );
  return told ? phrase.join(" ") : null;
};

const IRREGULAR: { readonly [plural: string]: string } = {
  men: "man",
  women: "woman",
  children: "child",
  people: "person",
};
/** The form of one, of a noun's form of many; our own short rule. */
export const singularOf = (noun: string): string =>
  IRREGULAR[noun] ?? noun.replace(/ies$/u, "y").replace(/(?<=[^s])s$/u, "");

/** Stems of the words that were told before a sentence. */
export const introducing = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => contentStems(text)));

/** "At least 46 were killed; the figure is likely to rise": that which was just told. */
export const OF_A_FIGURE = /^the (?:figure|number|toll|total|tally|count|estimate)s?\b/iu;
