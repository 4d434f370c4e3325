import { clausesOf, markerOf, nounArguments } from "../../../clause/clause.ts";
import { childrenWith, childWith, conjuncts, tokenAt } from "../../../clause/tree.ts";
import type { Sentence } from "../../../syntax/token.ts";
import { quantityAt } from "../../build/frame-context.ts";
import type { HarmFinding, HarmRule } from "../finding.ts";
import { measured } from "../uncounted.ts";
import { isPeople } from "../victims.ts";

const DEATHS = new Set(["death", "killing", "murder", "slaying", "homicide", "drowning"]);

/** "the shooting death of a 2-year-old", "the murder of two tourists". */
export const deathOf: HarmRule = (context, sentence) =>
  sentence.tokens.flatMap((token): HarmFinding[] => {
    if (!DEATHS.has(token.lemma) || token.upos !== "NOUN") return [];
    const of = nounArguments(sentence, token.index).patient;
    if (of === null || markerOf(sentence, of) !== "of") return [];
    const patient = measured(sentence, of);
    if (!isPeople(context, sentence, patient)) return [];
    // "the death of protesters": people of whom no number is told, perhaps yet to come.
    // A headline leaves the article out.
    const headline = !/^[.!?”"]/u.test(sentence.tokens.at(-1)?.text ?? "") && tokenAt(sentence, patient).xpos === "NN";
    const told =
      headline ||
      patient !== of ||
      childWith(sentence, patient, "det", "nummod", "nmod:poss") !== null ||
      tokenAt(sentence, patient).upos === "PROPN";
    const base = { rule: "casualties/death-of", sentence, predicate: token.index, victim: patient, agent: null };
    // "the death and injury of 20 people" gives one number for both.
    const injury = childrenWith(sentence, token.index, "conj").some(({ lemma }) => lemma === "injury");
    if (!told || (injury && quantityAt(context, sentence, patient) !== null)) return [];
    return [{ ...base, harm: "killed" as const }, ...(injury ? [{ ...base, harm: "injured" as const }] : [])];
  });

/** "four people are in custody", "was taken into custody", "had three people in custody". */
export const custody: HarmRule = (context, sentence) =>
  sentence.tokens.flatMap((token): HarmFinding[] => {
    if (token.lower !== "custody" || !["in", "into"].includes(markerOf(sentence, token.index))) return [];
    const victim = heldOf(sentence, token.index);
    if (victim === null) return [];
    return conjuncts(sentence, victim)
      .filter((head) => isPeople(context, sentence, head))
      .map((head) => ({
        rule: "casualties/custody",
        sentence,
        predicate: verbOver(sentence, token.index),
        harm: "detained",
        victim: head,
        agent: null,
        also: [token.index],
      }));
  });

/** The verb that takes or has somebody in custody: what is said of it holds for the custody ("do not have a suspect in custody"). */
const verbOver = (sentence: Sentence, custodyAt: number): number => {
  let at = tokenAt(sentence, custodyAt).head;
  for (let steps = 0; steps < 2 && at >= 0; steps += 1) {
    if (tokenAt(sentence, at).upos === "VERB") return at;
    at = tokenAt(sentence, at).head;
  }
  return custodyAt;
};

const heldOf = (sentence: Sentence, custodyAt: number): number | null => {
  const own = childrenWith(sentence, custodyAt, "nsubj")[0];
  if (own) return own.index;
  const above = tokenAt(sentence, custodyAt).head;
  if (above < 0) return null;
  const clause = clausesOf(sentence).find((item) => item.predicate === above);
  if (!clause) return ["NOUN", "NUM"].includes(tokenAt(sentence, above).upos) ? above : null;
  return ["take", "bring", "be", "place", "remain", "have", "hold", "keep"].includes(clause.lemma)
    ? (clause.patient ?? clause.subject)
    : null;
};
