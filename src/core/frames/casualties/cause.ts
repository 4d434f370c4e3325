import { markerOf } from "../../clause/clause.ts";
import { childrenWith } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { isOfSome } from "../build/places.ts";

/** Subject of "by shelling", "in the blast", "remained missing after the quake": what did it, where told as a thing. */
export const causeOf = (sentence: Sentence, predicate: number): number | null => {
  const { deprel, head } = sentence.tokens[predicate] ?? { deprel: "", head: -1 };
  const isOne = (token: Token): boolean =>
    token.upos === "NOUN" &&
    ["in", "by", "during", "from", "after"].includes(markerOf(sentence, token.index)) &&
    CAUSE.has(token.lemma) &&
    // "two died, one of them in a crash"
    !isOfSome(sentence, predicate, token.index);
  const own = childrenWith(sentence, predicate, "obl").find(isOne);
  const shared = deprel === "xcomp" ? childrenWith(sentence, head, "obl").find(isOne) : undefined;
  return (own ?? shared)?.index ?? null;
};

export const isCause = (lemma: string): boolean => CAUSE.has(lemma);

const CAUSE = new Set([
  "bomb",
  "bullet",
  "missile",
  "rocket",
  "mine",
  "car",
  "truck",
  "bus",
  "train",
  "mudslide",
  "gunfire",
  "shot",
  "shell",
  "virus",
  "disease",
  "drone",
  "warplane",
  "jet",
  "suicide",
  "wave",
  "lightning",
  "heat",
  "cold",
  "hail",
  "gas",
  "earthquake",
  "quake",
  "flood",
  "flooding",
  "blast",
  "explosion",
  "attack",
  "crash",
  "collision",
  "fire",
  "blaze",
  "storm",
  "hurricane",
  "cyclone",
  "typhoon",
  "tornado",
  "strike",
  "airstrike",
  "shelling",
  "bombing",
  "shooting",
  "landslide",
  "avalanche",
  "eruption",
  "stampede",
  "crush",
  "clash",
  "raid",
  "collapse",
  "derailment",
  "accident",
  "outbreak",
  "tsunami",
  "heatwave",
  "drought",
  "wildfire",
  "ambush",
  "violence",
  "fighting",
]);
