import type { Draft, Line } from "../draft.ts";
import { isRoleNoun, roleClasses, roleLemma } from "../lexicon/role-nouns.ts";

const HELD = new Set([
  "arrest",
  "charge",
  "detain",
  "book",
  "jail",
  "indict",
  "arraign",
  "convict",
  "sentence",
  "apprehend",
]);
const HARMED = new Set(["kill", "injure", "wound", "stab", "hospitalize", "hospitalise", "bury", "murder"]);

/**
 * `part-played`: what the report tells a named person to have done or undergone, where "the suspect" and "the victim" look
 * back: "the suspect was identified as ...", "... was arrested", "... was killed".
 */
export function readParts(line: Line, persons: readonly Draft[]): void {
  const { tokens } = line;
  for (const person of persons) {
    if (person.sentence !== line.sentence.index) continue;
    if (
      tokens[person.fromToken - 1]?.lower === "as" &&
      /^(?:identified|named|known)$/.test(nearWordBefore(line, person.fromToken - 1))
    ) {
      const told = toldOf(line, person.fromToken - 1);
      for (let i = told ?? person.fromToken - 1; i >= 0; i--) {
        const classes = roleClasses(tokens[i]?.lower ?? "");
        if (classes.length > 0 && tokens[i]?.xpos === "NN") person.noun ||= roleLemma(tokens[i]?.lower ?? "");
        const part = classes.find((c) => c === "suspect" || c === "victim");
        if (part) person.classes = [...person.classes, part];
        if (part || told !== null) break;
      }
    }
    let at = person.toToken;
    // Over an age or an apposition set off by commas: "Smith, 34, of Raleigh, was ...".
    if (tokens[at]?.text === ",") {
      for (let i = at + 1; i < tokens.length && i < at + 9; i++)
        if (tokens[i]?.text === "," && tokens[i + 1]?.upos === "AUX") at = i + 1;
    }
    if (tokens[at]?.lemma !== "be" && tokens[at]?.lemma !== "have") continue;
    for (let i = at; i < tokens.length && i < at + 5; i++) {
      const lemma = tokens[i]?.lemma ?? "";
      if (tokens[i]?.upos !== "VERB") continue;
      if (HELD.has(lemma)) person.classes = [...person.classes, "suspect"];
      else if (HARMED.has(lemma) && tokens[i]?.xpos === "VBN") person.classes = [...person.classes, "victim"];
      break;
    }
  }
}

/** "a guest says | a man, later identified as X, fled": the noun that the participle stands by, and nobody else whom the sentence tells of; null without one. */
const toldOf = ({ tokens }: Line, as: number): number | null => {
  let at = as - 1;
  if (tokens[at]?.upos !== "VERB") return null;
  do at -= 1;
  while (tokens[at]?.upos === "ADV");
  const noun = tokens[at]?.text === "," ? tokens[at - 1] : tokens[at];
  return noun?.upos === "NOUN" && isRoleNoun(noun.lower) ? noun.index : null;
};

const nearWordBefore = (line: Line, at: number): string => {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const token = line.tokens[i];
    if (token?.upos === "VERB" || token?.upos === "ADJ") return token.lower;
  }
  return "";
};
