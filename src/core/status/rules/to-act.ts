import { childWith } from "../../clause/tree.ts";
import { lexicon } from "../../lexicon/index.ts";
import type { Token } from "../../syntax/token.ts";
import type { StatusContext } from "../status-context.ts";
import { NATURE } from "../status-lexicon.ts";
import type { StatusRule } from "../status-rule.ts";
import { isWeighed } from "./modal-plan.ts";

/**
 * "The strike is to last until Friday", "helicopters are to lower bags of rock": fixed for a time to come. By the words, as the tree makes adjectives of "last"
 * and "lower", and hangs a far subject on anything.
 */
export const toAct: StatusRule = {
  id: "status/to-act",
  judge: (context) => {
    const found = actToCome(context);
    if (found === null || isWeighed(context, found.act)) return null;
    const subject =
      childWith(context.sentence, found.act.index, "nsubj") ?? childWith(context.sentence, found.be.index, "nsubj");
    return subject?.upos === "NOUN" && NATURE.has(subject.lemma) ? "forecast" : "planned";
  },
};

const NO_ACT = /^(?:blame|date|be|have|do|do with|say|note|see|the|a|an|him|her|them|us|me|it)$/;

/** "is to" before a plain verb, where the predicate is one of the two, hangs on one of them, or one of them on it. */
function actToCome({ sentence, predicate }: StatusContext): { readonly be: Token; readonly act: Token } | null {
  const { tokens } = sentence;
  for (const be of tokens) {
    if (be.lower !== "is" && be.lower !== "are") continue;
    const at = /^(?:also|now|then|first|soon|still)$/.test(tokens[be.index + 1]?.lower ?? "")
      ? be.index + 2
      : be.index + 1;
    const act = tokens[at + 1];
    if (tokens[at]?.lower !== "to" || act === undefined || !isPlainVerb(act)) continue;
    if (belongs(predicate, be, act)) return { be, act };
  }
  return null;
}

const isPlainVerb = ({ lower, xpos }: Token): boolean =>
  /^(?:VBP?|JJR?|NN|RB)$/.test(xpos) && !NO_ACT.test(lower) && (xpos === "VB" || lexicon().has(lower, "verb"));

const belongs = (predicate: Token, be: Token, act: Token): boolean =>
  predicate.index === be.index ||
  predicate.index === act.index ||
  (predicate.head === act.index && predicate.deprel === "conj") ||
  be.head === predicate.index ||
  (act.head === predicate.index && act.deprel === "xcomp");
