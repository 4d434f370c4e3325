import { lemmaByRule } from "../syntax/lemma-rules.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import { ALSO_VERBS, isJoinedVerb, isLostNoun, isRemaining } from "./lost-noun.ts";
import { tagSpeechVerb } from "./speech-verb.ts";

const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);

/**
 * Gives a sentence that was tagged without any finite verb the one that its words show: a noun that is also a verb right
 * behind a plural subject ("The rebels control about half"), or an "-ed" form right behind its subject ("Fighting continued
 * in ..."). To be asked before parsing; sentences with a finite verb, and lines without a full stop, are left alone.
 */
export const tagLostVerb = (sentence: Sentence): Sentence => {
  const spoken = tagSpeechVerb(sentence);
  if (spoken !== sentence) return tagLostVerb(spoken);
  const { tokens } = sentence;
  if (!tokens.some(mayBeLost) && tokens.some(isFiniteForm)) return sentence;
  const told = tokens.findIndex(isLostTold);
  if (told >= 0)
    return tagLostVerb({
      ...sentence,
      tokens: tokens.map((token, at) => {
        if (at === told) return { ...token, upos: "VERB", xpos: "VBD", lemma: "tell" };
        return at === told - 1 && token.xpos === "JJ" ? { ...token, upos: "NOUN", xpos: "NN" } : token;
      }),
    });
  const infinitive = tokens.findIndex(isLostInfinitive);
  if (infinitive > 0)
    return tagLostVerb({
      ...sentence,
      tokens: tokens.map((token, at) => {
        if (at === infinitive) return { ...token, upos: "VERB", xpos: "VB", lemma: token.lower };
        return at === infinitive - 1 ? { ...token, upos: "PART", xpos: "TO" } : token;
      }),
    });
  const remains = tokens.findIndex(isRemaining);
  if (remains >= 0)
    return {
      ...sentence,
      tokens: tokens.map((token, at) =>
        at === remains ? { ...token, upos: "VERB", xpos: "VBZ", lemma: "remain" } : token,
      ),
    };
  const joined = tokens.findIndex(isJoinedVerb);
  if (joined >= 0)
    return {
      ...sentence,
      tokens: tokens.map((token, at) => (at === joined ? { ...token, upos: "VERB", xpos: "VBP" } : token)),
    };
  const hit = tokens.findIndex(isLostHit);
  if (hit >= 0)
    return tagLostVerb({
      ...sentence,
      tokens: tokens.map((token, at) => (at === hit ? { ...token, upos: "VERB", xpos: "VBD", lemma: "hit" } : token)),
    });
  const befell = tokens.findIndex(isLostBefalling);
  const happened = tokens[befell];
  if (happened)
    return tagLostVerb({
      ...sentence,
      tokens: tokens.map((token, at) =>
        at === befell
          ? {
              ...token,
              upos: "VERB",
              xpos: "VBD",
              lemma: BEFALLEN.get(token.lower) ?? OVERCAME.get(token.lower) ?? verbOf(token.lower),
            }
          : token,
      ),
    });
  const counted = tokens.findIndex(isLostBeforeCount);
  if (counted >= 0)
    return tagLostVerb({
      ...sentence,
      tokens: tokens.map((token, at) =>
        at === counted ? { ...token, upos: "VERB", xpos: "VBD", lemma: verbOf(token.lower) } : token,
      ),
    });
  const past = tokens.findIndex(isLostPast);
  if (past >= 0)
    return tagLostVerb({
      ...sentence,
      tokens: tokens.map((token, at) =>
        at === past ? { ...token, upos: "VERB", xpos: "VBD", lemma: verbOf(token.lower) } : token,
      ),
    });
  const doing = tokens.findIndex(isLostDoing);
  if (doing >= 0)
    return tagLostVerb({
      ...sentence,
      tokens: tokens.map((token, at) =>
        at === doing
          ? { ...token, upos: "VERB", xpos: "VBG", lemma: lemmaByRule(token.lower, "VBG", () => false) }
          : token,
      ),
    });
  const subject = tokens[0];
  if (subject && isLostSubject(subject, tokens[1]))
    return tagLostVerb({
      ...sentence,
      tokens: tokens.map((token, at) =>
        at === 0 ? { ...token, upos: "NOUN", xpos: "NNS", lemma: lemmaByRule(token.lower, "NNS", () => false) } : token,
      ),
    });
  const set = tokens.findIndex(
    (token, at) => SETTING.has(token.lower) && token.upos === "ADJ" && tokens[at + 1]?.lower === "fire",
  );
  if (set > 0)
    return tagLostVerb({
      ...sentence,
      tokens: tokens.map((token, at) =>
        at === set ? { ...token, upos: "VERB", xpos: "VBD", lemma: SETTING.get(token.lower) ?? token.lemma } : token,
      ),
    });
  const shot = tokens.findIndex(isShotAt);
  if (shot >= 0)
    return tagLostVerb({
      ...sentence,
      tokens: tokens.map((token, at) =>
        at === shot ? { ...token, upos: "VERB", xpos: "VBN", lemma: "shoot" } : token,
      ),
    });
  const cost = tokens.findIndex(isLostCost);
  if (cost >= 0)
    return tagLostVerb({
      ...sentence,
      tokens: tokens.map((token, at) => (at === cost ? { ...token, upos: "VERB", xpos: "VBN", lemma: "cost" } : token)),
    });
  const undergone = tokens.findIndex(isUndergone);
  const state = tokens[undergone];
  if (state)
    return tagLostVerb({
      ...sentence,
      tokens: tokens.map((token, at) =>
        at === undergone ? { ...token, upos: "VERB", xpos: "VBN", lemma: verbOf(state.lower) } : token,
      ),
    });
  const last = tokens.at(-1);
  if (!last || !/[.!”"]$/u.test(last.text) || tokens.some(isFiniteForm)) return sentence;
  const index = tokens.findIndex((token, at) => isLostNoun(tokens, token, at) || isLostParticiple(tokens, token, at));
  const found = tokens[index];
  if (!found) return sentence;
  const verb: Token = found.xpos.startsWith("NN")
    ? { ...found, upos: "VERB", xpos: found.lower.endsWith("s") ? "VBZ" : "VBP", lemma: found.lemma }
    : { ...found, upos: "VERB", xpos: "VBD", lemma: found.xpos === "JJ" ? verbOf(found.lower) : found.lemma };
  return { ...sentence, tokens: tokens.map((token, at) => (at === index ? verb : token)) };
};

const isFiniteForm = ({ xpos }: Token): boolean => FINITE.has(xpos);

/** What a word is that any of the rules here moves beside a finite verb: most sentences hold none, and are left alone at once. */
const mayBeLost = (token: Token, at: number, tokens: readonly Token[]): boolean => {
  const { xpos, upos, lower, lemma, index } = token;
  if (isLostInfinitive(token, at, tokens)) return true;
  if (xpos === "NN" && (lower.endsWith("ing") || lower.endsWith("ed") || ALSO_VERBS.has(lemma))) return true;
  if ((xpos === "JJ" || xpos === "RB") && lower.endsWith("ed")) return true;
  return upos === "VERB" ? false : (index === 0 && upos === "ADV") || LOST.has(lower);
};

/** Past forms of what befalls people and vessels; behind a noun, and before no noun, they are verbs. */
const BEFALLEN = new Map([
  ["drowned", "drown"],
  ["sank", "sink"],
  ["capsized", "capsize"],
  ["collapsed", "collapse"],
  ["exploded", "explode"],
  ["crashed", "crash"],
  ["derailed", "derail"],
  ["erupted", "erupt"],
  ["overturned", "overturn"],
  ["perished", "perish"],
  ["vanished", "vanish"],
  ["disappeared", "disappear"],
]);

/** Past forms with an object that many taggers have not met. */
const OVERCAME = new Map([
  ["overran", "overrun"],
  ["overtook", "overtake"],
  ["besieged", "besiege"],
]);

/** "set fire to", "opened fire" */
const SETTING: ReadonlyMap<string, string> = new Map([
  ["set", "set"],
  ["opened", "open"],
]);

const LOST = new Set(["told", "remains", "hit", "set", "shot", "cost", ...BEFALLEN.keys(), ...OVERCAME.keys()]);

const takesName = (tokens: readonly Token[], at: number): boolean =>
  ["PROPN", "DET"].includes(tokens[at + 1]?.upos ?? "");

/** "Nine people drowned and 40 ...", "a ferry sank in ...". */
const isLostBefalling = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  token.upos !== "VERB" &&
  (BEFALLEN.has(token.text) || (OVERCAME.has(token.text) && takesName(tokens, at))) &&
  ["NN", "NNS", "NNP", "NNPS"].includes(tokens[at - 1]?.xpos ?? "") &&
  (OVERCAME.has(token.text) || !["NOUN", "PROPN", "NUM", "ADJ"].includes(tokens[at + 1]?.upos ?? "")) &&
  !tokens.slice(Math.max(0, at - 3), at).some((before) => before.upos === "AUX");

/** "when the tornado hit Plovdiv": between a noun and a name or article, "hit" is a verb. */
const isLostHit = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  token.text === "hit" &&
  token.upos === "NOUN" &&
  ["NN", "NNS", "NNP"].includes(tokens[at - 1]?.xpos ?? "") &&
  ["PROPN", "DET"].includes(tokens[at + 1]?.upos ?? "");

/** "the factory blaze injured 332 people", "and injured 17": right behind a noun or "and", before a number, an "-ed" form is no adjective. */
const isLostBeforeCount = (token: Token, at: number, tokens: readonly Token[]): boolean => {
  if ((token.xpos !== "JJ" && token.xpos !== "RB") || !token.lower.endsWith("ed")) return false;
  const subject = tokens[at - 1];
  const joined = subject?.lower === "and" && tokens.slice(0, at - 1).some((item) => item.xpos === "VBD");
  if (!joined && subject?.xpos !== "NN" && subject?.xpos !== "NNP" && subject?.xpos !== "NNS") return false;
  const next = tokens[at + 1];
  const bound = ["between", "about", "over", "nearly", "almost", "some", "around"].includes(next?.lower ?? "");
  const number = bound ? at + 2 : at + 1;
  return tokens[number]?.upos === "NUM" && (joined || tokens[number + 1]?.upos !== "PUNCT");
};

/** "that a plane crashed.": an "-ed" form behind its subject is no noun. */
const isLostPast = (token: Token, at: number, tokens: readonly Token[]): boolean => {
  if (token.xpos !== "NN" || !/[^e]ed$/.test(token.lower) || NO_PAST.test(token.lower)) return false;
  const subject = tokens[at - 1];
  const next = tokens[at + 1];
  if (subject?.upos !== "NOUN" || (next && next.upos !== "PUNCT" && next.upos !== "ADP")) return false;
  return tokens[at - 2]?.upos === "DET";
};

/** "shed", "bloodshed", "bed", "seabed", "newlywed" */
const NO_PAST = /(?:(?:^|[^aeiou])sh|(?:^|[^b])b|(?:^|ly)w)ed$/;

/** "no intention of cutting jobs": what one means to do is no thing. */
const isLostDoing = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  token.xpos === "NN" &&
  token.lower.endsWith("ing") &&
  tokens[at - 1]?.lower === "of" &&
  ["intention", "plan", "hope", "chance", "risk", "danger", "possibility"].includes(tokens[at - 2]?.lemma ?? "") &&
  ["NOUN", "DET", "PRON", "PROPN"].includes(tokens[at + 1]?.upos ?? "");

/** "Protesters blocked ...": a plural that opens a sentence before its verb, taken for an adverb. */
const isLostSubject = (token: Token, next: Token | undefined): boolean =>
  token.upos === "ADV" &&
  /[a-z](?:ers|ors|els|ists|ents|ants|ians|men)$/u.test(token.lower) &&
  next !== undefined &&
  ["VBD", "VBP"].includes(next.xpos);

/** "were abducted", "was badly damaged": taken for an adjective behind "be", though what is told was done to somebody. */
const isUndergone = (token: Token, at: number, tokens: readonly Token[]): boolean => {
  if (token.xpos !== "JJ" || !UNDERGONE.has(token.lower)) return false;
  let before = at - 1;
  while (tokens[before]?.upos === "ADV") before -= 1;
  return tokens[before]?.lemma === "be" || tokens[before]?.lower === "been";
};

const UNDERGONE = new Set(
  "abducted kidnapped wounded injured murdered assassinated damaged destroyed evacuated displaced arrested detained flooded attacked bombed hijacked burned looted robbed stabbed obliterated flattened razed ravaged gutted wrecked torched ransacked submerged inundated hospitalized hospitalised executed massacred captured besieged".split(
    " ",
  ),
);

/** "two boys, ages 15 and 16, were shot", "a boy shot and killed": what was done to people, taken for a bullet. */
const isShotAt = (token: Token, at: number, tokens: readonly Token[]): boolean => {
  if (token.lower !== "shot" || token.upos !== "NOUN") return false;
  const next = tokens[at + 1];
  if (next && (next.upos === "NOUN" || next.upos === "PROPN") && next.xpos !== "NNP") return false;
  let before = at - 1;
  while (tokens[before]?.upos === "ADV" || tokens[before]?.lower === "both" || tokens[before]?.lower === "all")
    before -= 1;
  if (tokens[before]?.lemma === "be" || tokens[before]?.lower === "been") return true;
  return (
    SHOT_AT.has(tokens[before]?.lower ?? "") && next?.lower === "and" && tokens[at + 2]?.xpos.startsWith("VB") === true
  );
};

const SHOT_AT = new Set(
  "man men woman women boy boys girl girls teen teens teenager teenagers child children person people".split(" "),
);

/** "has cost 400 people their homes": between "has" and a number or an article it is no noun. */
const isLostCost = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  token.text === "cost" &&
  token.upos === "NOUN" &&
  tokens[at - 1]?.lemma === "have" &&
  ["NUM", "DET", "PRON", "ADV", "ADJ"].includes(tokens[at + 1]?.upos ?? "");

/** "An official told": no noun and no adjective. */
const isLostTold = (token: Token): boolean =>
  token.text === "told" && (token.upos === "NOUN" || token.upos === "ADJ" || token.upos === "PROPN");

/** Words that promise an infinitive behind "to". */
const TO_DO = new Set(
  "expected likely set due ready forced ordered told asked planned scheduled supposed able unable about prepared threatened feared".split(
    " ",
  ),
);

/** "was expected to force 700 people", "is to station 10,000 soldiers": a number or an article behind it is what it does that to. */
const isLostInfinitive = (token: Token, at: number, tokens: readonly Token[]): boolean => {
  const to = tokens[at - 1];
  const before = tokens[at - 2];
  const next = tokens[at + 1];
  if (token.xpos !== "NN" || to?.lower !== "to" || to.xpos === "TO" || !next) return false;
  if (next.xpos !== "CD" && next.xpos !== "DT" && next.xpos !== "PRP$") return false;
  return before !== undefined && (TO_DO.has(before.lower) || before.lemma === "be");
};

/** Base form of an "-ed" form that was tagged as an adjective. */
const verbOf = (lower: string): string => lemmaByRule(lower, "VBD", () => false);

const isLostParticiple = (tokens: readonly Token[], token: Token, at: number): boolean => {
  if ((token.xpos !== "VBN" && token.xpos !== "JJ") || !token.lower.endsWith("ed")) return false;
  const subject = tokens[at - 1];
  const next = tokens[at + 1];
  // "imposed sanctions", "derailed near X": taken for an adjective right behind a name or a noun that cannot carry one.
  if (token.xpos === "JJ" && !["ADP", "DET", "NOUN", "PROPN", "NUM", "PRON"].includes(next?.upos ?? "")) return false;
  if (!subject || !(subject.upos === "NOUN" || subject.upos === "PROPN") || next?.lower === "by") return false;
  return !tokens.slice(0, at).some((item) => item.upos === "AUX" || item.upos === "VERB");
};
