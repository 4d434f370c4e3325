import { lexicon } from "../lexicon/index.ts";
import type { Token } from "../syntax/token.ts";

/** Nouns that are also verbs of news; a tagger that meets one behind a plural subject often takes the noun. */
export const ALSO_VERBS = new Set([
  "claim",
  "control",
  "plan",
  "vow",
  "fear",
  "attack",
  "fight",
  "march",
  "battle",
  "report",
  "offer",
  "demand",
  "hope",
  "pledge",
  "threaten",
  "hold",
  "rule",
  "capture",
  "surround",
  "advance",
  "retreat",
  "flee",
  "protest",
  "vote",
  "rescue",
  "search",
  "warn",
  "strike",
  "shell",
  "bomb",
  "evacuate",
  "deploy",
  "back",
  "call",
  "mourn",
  "face",
  "need",
  "host",
  "target",
  "storm",
  "flock",
]);

/** "... and now control at least 14": behind "and now", and before a number, it is no noun. */
export const isJoinedVerb = (token: Token, at: number, tokens: readonly Token[]): boolean => {
  if (token.xpos !== "NN" || !ALSO_VERBS.has(token.lemma)) return false;
  const adverb = tokens[at - 1];
  const joiner = tokens[at - 2];
  const next = tokens[at + 1];
  if (
    !adverb ||
    !["now", "already", "still", "also", "currently"].includes(adverb.lower) ||
    joiner?.upos !== "CCONJ" ||
    !next
  )
    return false;
  return (
    next.upos === "NUM" ||
    next.upos === "DET" ||
    next.upos === "PROPN" ||
    ["about", "over", "more", "most", "at", "nearly"].includes(next.lower)
  );
};

/** "Tripoli remains under ...": behind a name, and before a phrase that tells how, it is no noun. */
export const isRemaining = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  token.lower === "remains" &&
  token.upos === "NOUN" &&
  tokens[at - 1]?.upos === "PROPN" &&
  ["ADP", "ADJ", "VERB", "ADV"].includes(tokens[at + 1]?.upos ?? "");

/** "rebels control the town": behind a plural or a name, and before what a verb would take, it is no noun. */
export const isLostNoun = (tokens: readonly Token[], token: Token, at: number): boolean => {
  if (token.xpos !== "NN" || !ALSO_VERBS.has(token.lemma)) return false;
  const subject = tokens[at - 1];
  const next = tokens[at + 1];
  const many = subject && (subject.xpos === "NNS" || subject.xpos === "NNPS" || subject.xpos === "NNP");
  if (!many || !next) return false;
  if (next.lower === "to") return ["VB"].includes(tokens[at + 2]?.xpos ?? "");
  return (
    ["DET", "NUM", "PROPN", "PRON"].includes(next.upos) ||
    ["about", "over", "nearly", "almost", "more", "most", "at"].includes(next.lower)
  );
};

/** "The landlord disputes that": behind whoever answers, and before what points back, it is no noun. */
export const isLostAnswer = ({ xpos, lower }: Token, at: number, tokens: readonly Token[]): boolean =>
  xpos === "NNS" &&
  /^(?:disputes|contests|counters|challenges|questions)$/.test(lower) &&
  /^(?:NN|NNP|NNPS|NNS)$/.test(tokens[at - 1]?.xpos ?? "") &&
  /^(?:this|that|it|these|those|the|any|all)$/.test(tokens[at + 1]?.lower ?? "") &&
  !tokens.some((token) => /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos));

/** "Army denies it bombed convoy": behind "it" and a verb of saying, it is what it did. */
export const isLostSaid = ({ xpos, lower }: Token, at: number, tokens: readonly Token[]): boolean =>
  (xpos === "VBN" || xpos === "JJ") &&
  lower.endsWith("ed") &&
  /^(?:it|he|she|they)$/.test(tokens[at - 1]?.lower ?? "") &&
  /^(?:denies|deny|denied|says|say|said|admits|admit|claims|insists)$/.test(tokens[at - 2]?.lower ?? "") &&
  /^(?:NOUN|PROPN|DET|NUM|ADJ|PRON)$/.test(tokens[at + 1]?.upos ?? "");

/** "at the Tell Amra market": behind "the" and a name that a preposition leads to, a bare verb is a noun. */
export const isLostSite = ({ xpos, text, lower }: Token, at: number, tokens: readonly Token[]): boolean => {
  if (xpos !== "VB" || text !== lower || tokens[at - 1]?.upos !== "PROPN") return false;
  let name = at - 1;
  while (tokens[name - 1]?.upos === "PROPN") name -= 1;
  const [before, the] = [tokens[name - 2], tokens[name - 1]];
  return the?.lower === "the" && before?.upos === "ADP" && before.lower !== "to" && lexicon().has(lower, "noun");
};
