import { baseOf, childWith } from "../../clause/tree.ts";
import type { Token } from "../../syntax/token.ts";
import { HAPPENED } from "../act-under.ts";
import { ruledOut } from "../ruled-out.ts";
import { governorOf, isNominal, type StatusContext } from "../status-context.ts";
import { NATURE, PLANNING, PLANNING_NOUN } from "../status-lexicon.ts";
import type { StatusRule } from "../status-rule.ts";

const PLAN_NOUNS =
  /^(?:plan|intention|decision|promise|pledge|order|proposal|vow|commitment|bid|effort|attempt|intent|offer|agreement|deal|preparation|mission|mandate|ultimatum)$/;

/** "plans to send", "set to be deployed", "announced the dispatch of", "the decision to leave". */
export const planGovernor: StatusRule = {
  id: "status/plan-governor",
  judge: (context) =>
    isPlanned(context) || isPromised(context) || ruledOut(context) === "ruled out" ? "planned" : null,
};

/** "Prices come down next year, the cabinet promised": told in the present by whoever can promise it. */
const isPromised = ({ holding: [innermost], sentence, predicate }: StatusContext): boolean =>
  innermost?.act === "promise" &&
  /^VB[ZP]?$/.test(predicate.xpos) &&
  predicate.lemma !== "be" &&
  childWith(sentence, predicate.index, "aux", "mark") === null;

/** "the blaze looked set to make 900 homeless": nature plans nothing. */
export const byNature = ({ sentence, path }: StatusContext, governor: Token): boolean =>
  [governor, ...path.map(({ token }) => token)].some((token) => {
    const subject = childWith(sentence, token.index, "nsubj");
    return subject !== null && subject.upos === "NOUN" && NATURE.has(subject.lemma);
  });

function isPlanned(context: StatusContext): boolean {
  const governor = governorOf(context);
  if (governor === null || byNature(context, governor.token)) return false;
  const { token, relation, below } = governor;
  const base = baseOf(relation);
  if (isNominal(below) && token.upos === "VERB") {
    return (
      (base === "obj" ||
        relation === "nsubj:pass" ||
        (base === "obl" &&
          childWith(context.sentence, below.index, "case")?.lower === "on" &&
          token.lemma === "decide")) &&
      PLANNING_NOUN.has(token.lemma) &&
      // "announced the death of", "announced the arrest of": told as done.
      !(token.lemma === "announce" && HAPPENED.test(below.lemma))
    );
  }
  const marker = childWith(context.sentence, below.index, "mark", "case")?.lower;
  if (below.xpos === "VBG" && (marker === "of" || marker === "about")) {
    if (isNominal(token)) return PLAN_NOUNS.test(token.lemma);
    return /^(?:think|dream|talk|speak)$/.test(token.lemma) && token.upos === "VERB";
  }
  const infinitive = marker === "to";
  if (!infinitive)
    return (
      (token.lemma === "consider" || token.lemma === "mull" || token.lemma === "weigh") &&
      below.xpos === "VBG" &&
      base === "xcomp"
    );
  // "was supposed to have been deported": meant, and nothing says that it was done.
  if (token.lower === "supposed") return true;
  if (isNominal(token)) return /^(?:acl|advcl|ccomp|xcomp)/.test(relation) && PLAN_NOUNS.test(token.lemma);
  return /^(?:xcomp|ccomp|advcl)$/.test(base ?? "") && PLANNING.has(token.lemma);
}
