import { tokenAt } from "../../../clause/tree.ts";
import type { Sentence } from "../../../syntax/token.ts";
import type { HarmFinding, HarmRule } from "../finding.ts";
import { FATAL } from "../lexicon.ts";

/** Verbs that leave open what came of it. */
const HURTING = new Set(["shoot", "stab", "wound", "injure", "strike", "hit", "hurt"]);
/** "84 cases, five of them fatal"; an attack that is fatal may kill several. */
const CASES = new Set(["case", "infection"]);
/** What parts those who died from all who were hurt. */
const PARTING = new Set([",", "--", "-", "–", "—", "(", "including", "with", "and"]);
const OF_THEM = new Set(["them", "whom", "those"]);

/** The number right before "fatally", and before "of them" where that stands between; null where none does. */
const numberBefore = (sentence: Sentence, fatally: number): number | null => {
  const behind = fatally - 1;
  const at = OF_THEM.has(tokenOr(sentence, behind)) && tokenOr(sentence, behind - 1) === "of" ? behind - 2 : behind;
  return sentence.tokens[at]?.upos === "NUM" && PARTING.has(tokenOr(sentence, at - 1)) ? at : null;
};

const tokenOr = (sentence: Sentence, at: number): string => sentence.tokens[at]?.lower ?? "";

/** "five people were shot, two of them fatally": two died. */
export const someFatally: HarmRule = (_context, sentence) =>
  sentence.tokens.flatMap(({ lower, index }): HarmFinding[] => {
    if (lower !== "fatal" && (!FATAL.has(lower) || !lower.endsWith("ly"))) return [];
    const victim = numberBefore(sentence, index);
    if (victim !== null && lower === "fatal") {
      const cases = sentence.tokens.some((token) => token.index < victim && CASES.has(token.lemma));
      return cases
        ? [{ rule: "casualties/some-fatally", sentence, predicate: index, harm: "killed", victim, agent: null }]
        : [];
    }
    if (victim === null) return [];
    const verb = sentence.tokens.findLast((token) => token.index < victim && HURTING.has(token.lemma));
    if (verb === undefined || tokenAt(sentence, verb.index).upos !== "VERB") return [];
    const { index: predicate } = verb;
    return [
      { rule: "casualties/some-fatally", sentence, predicate, harm: "killed", victim, agent: null, also: [index] },
    ];
  });
