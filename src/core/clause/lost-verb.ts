import { lemmaByRule } from "../syntax/lemma-rules.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import { isJoinedVerb, isLostAnswer, isLostNoun, isLostSaid, isLostSite, isRemaining } from "./lost-noun.ts";
import {
  BEFALLEN,
  isLostBefalling,
  isLostBeforeCount,
  isLostBeforeOthers,
  isLostCost,
  isLostDoing,
  isLostHit,
  isLostInfinitive,
  isLostKind,
  isLostPast,
  isLostPerson,
  isLostSubject,
  isLostSubjectsVerb,
  isLostTold,
  isNoVerb,
  isShotAt,
  isUndergone,
  mayBeLost,
  OVERCAME,
  SETTING,
} from "./lost-words.ts";
import { tagSpeechVerb } from "./speech-verb.ts";

const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);

/** A word that the tagger took for another kind, and what it is. `before`: what the word right before it becomes with it. */
interface LostWord {
  readonly is: (token: Token, at: number, tokens: readonly Token[]) => boolean;
  readonly as: (token: Token) => Partial<Token>;
  readonly before?: (token: Token) => Partial<Token>;
}

const verb =
  (xpos: string, lemma: (token: Token) => string) =>
  (token: Token): Partial<Token> => ({
    upos: "VERB",
    xpos,
    lemma: lemma(token),
  });

const past = verb("VBD", ({ lower }) => verbOf(lower));

const plural = ({ lower }: Token): Partial<Token> => ({
  upos: "NOUN",
  xpos: "NNS",
  lemma: lemmaByRule(lower, "NNS", () => false),
});

/** Base form of an "-ing" or "-ed" form. */
const doing = (lower: string): string => lemmaByRule(lower, lower.endsWith("ing") ? "VBG" : "VBD", () => false);

/** In this order; each is asked again until it finds no more. */
const LOST_WORDS: readonly LostWord[] = [
  {
    is: (token) => isLostTold(token),
    as: verb("VBD", () => "tell"),
    before: ({ xpos }) => (xpos === "JJ" ? { upos: "NOUN", xpos: "NN" } : {}),
  },
  { is: isLostInfinitive, as: verb("VB", ({ lower }) => lower), before: () => ({ upos: "PART", xpos: "TO" }) },
  { is: isLostKind, as: ({ lower }) => ({ upos: "ADJ", xpos: "JJ", lemma: lower }) },
  { is: isRemaining, as: verb("VBZ", () => "remain") },
  { is: isLostSaid, as: past },
  { is: isLostAnswer, as: verb("VBZ", ({ lemma }) => lemma) },
  { is: isJoinedVerb, as: verb("VBP", ({ lemma }) => lemma) },
  { is: isLostHit, as: verb("VBD", () => "hit") },
  {
    is: isLostBefalling,
    as: verb("VBD", ({ lower }) => BEFALLEN.get(lower) ?? OVERCAME.get(lower) ?? verbOf(lower)),
  },
  { is: isLostBeforeCount, as: past },
  {
    is: isLostBeforeOthers,
    as: (token) => verb(token.lower.endsWith("ing") ? "VBG" : "VBD", ({ lower }) => doing(lower))(token),
  },
  { is: isLostPerson, as: ({ lower }) => ({ upos: "NOUN", xpos: "NN", lemma: lower }) },
  { is: isNoVerb, as: ({ lower }) => ({ upos: "NOUN", xpos: "NN", lemma: lower }) },
  { is: isLostSite, as: ({ lower }) => ({ upos: "NOUN", xpos: "NN", lemma: lower }) },
  { is: isLostPast, as: past },
  { is: isLostDoing, as: verb("VBG", ({ lower }) => lemmaByRule(lower, "VBG", () => false)) },
  { is: (token, at, tokens) => at === 1 && isLostSubjectsVerb(token, tokens[0]), as: past, before: plural },
  { is: (token, at, tokens) => at === 0 && isLostSubject(token, tokens[1]), as: plural },
  {
    is: (token, at, tokens) =>
      at > 0 && SETTING.has(token.lower) && token.upos === "ADJ" && tokens[at + 1]?.lower === "fire",
    as: verb("VBD", ({ lower, lemma }) => SETTING.get(lower) ?? lemma),
  },
  { is: isShotAt, as: verb("VBN", () => "shoot") },
  { is: isLostCost, as: verb("VBN", () => "cost") },
  { is: isUndergone, as: verb("VBN", ({ lower }) => verbOf(lower)) },
];

/** Every word that a rule finds, as what it is. */
const found = (tokens: readonly Token[], { is, as, before }: LostWord): readonly Token[] => {
  let words = tokens;
  for (let at = words.findIndex(is); at >= 0; at = words.findIndex(is)) {
    const here = at;
    words = words.map((token, index) => {
      if (index === here) return { ...token, ...as(token) };
      return index === here - 1 && before ? { ...token, ...before(token) } : token;
    });
  }
  return words;
};

/**
 * Gives a sentence that was tagged without any finite verb the one that its words show: a noun that is also a verb right
 * behind a plural subject ("The rebels control about half"), or an "-ed" form right behind its subject ("Fighting continued
 * in ..."). To be asked before parsing; sentences with a finite verb, and lines without a full stop, are left alone.
 */
export const tagLostVerb = (sentence: Sentence): Sentence => {
  const spoken = tagSpeechVerb(sentence);
  if (spoken !== sentence) return tagLostVerb(spoken);
  const titled = tagTitle(sentence);
  if (!titled.tokens.some(mayBeLost) && titled.tokens.some(isFiniteForm)) return titled;
  const tokens = LOST_WORDS.reduce(found, titled.tokens);
  const last = tokens.at(-1);
  const mended = tokens === titled.tokens ? titled : { ...titled, tokens };
  if (!last || !/[.!”"]$/u.test(last.text) || tokens.some(isFiniteForm)) return mended;
  const index = tokens.findIndex((token, at) => isLostNoun(tokens, token, at) || isLostParticiple(tokens, token, at));
  const lost = tokens[index];
  if (!lost) return mended;
  const put: Token = lost.xpos.startsWith("NN")
    ? { ...lost, upos: "VERB", xpos: lost.lower.endsWith("s") ? "VBZ" : "VBP", lemma: lost.lemma }
    : { ...lost, upos: "VERB", xpos: "VBD", lemma: lost.xpos === "JJ" ? verbOf(lost.lower) : lost.lemma };
  return { ...mended, tokens: tokens.map((token, at) => (at === index ? put : token)) };
};

/** "Apple's chief executive, Ana Ruiz, said": an office that the tagger took for an adjective, where no noun follows. */
const isTitle = ({ xpos, lower }: Token, at: number, tokens: readonly Token[]): boolean =>
  xpos === "JJ" &&
  lower === "executive" &&
  tokens[at - 1]?.lower === "chief" &&
  !/^(?:NN|JJ)/u.test(tokens[at + 1]?.xpos ?? "");

const tagTitle = (sentence: Sentence): Sentence => {
  const at = sentence.tokens.findIndex(isTitle);
  if (at < 0) return sentence;
  const office = (token: Token, index: number): Token =>
    index === at ? { ...token, upos: "NOUN", xpos: "NN" } : token;
  return { ...sentence, tokens: sentence.tokens.map(office) };
};

const isFiniteForm = ({ xpos }: Token): boolean => FINITE.has(xpos);

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
