import { baseOf, childWith } from "../../clause/tree.ts";
import { mayMatchIn, sought } from "../../text/pattern-words.ts";
import { ruledOut } from "../ruled-out.ts";
import { governorOf, isNominal, modalOf, type StatusContext } from "../status-context.ts";
import { FORECASTING, FORECASTING_NOUN } from "../status-lexicon.ts";
import type { StatusRule } from "../status-rule.ts";
import { byNature } from "./plan-governor.ts";

/** "is likely to fall", "expected to reach", "fears of an attack", "the risk that". */
export const forecastGovernor: StatusRule = {
  id: "status/forecast-governor",
  judge: (context) =>
    isForeseen(context) ||
    isFeared(context) ||
    underRisk(context) ||
    predictedByCue(context) ||
    isInevitable(context) ||
    isOnCourse(context) ||
    ruledOut(context) === "left open"
      ? "forecast"
      : null,
};

/** "is on course to claim 12 lives", "is heading for 12", "on the verge of losing their homes": by the words, whatever hangs on what. */
function isOnCourse({ sentence, predicate, input }: StatusContext): boolean {
  const start = Math.max(sentence.start, predicate.start - BEFORE);
  const behind = sentence.tokens[predicate.index + 1]?.lower ?? "";
  if (/^head(?:ing|ed)$/.test(predicate.lower)) return /^(?:for|towards?)$/.test(behind);
  return (
    mayMatchIn(ON_COURSE, input.text, sentence) && ON_COURSE.pattern.test(input.text.slice(start, predicate.start))
  );
}
const BEFORE = 60;
const ON_COURSE = sought(
  /\b(?:on (?:course|track|pace) (?:to|for)|in line to|(?:destined|doomed|fated|bound) to|(?:verge|brink|point) of|head(?:ing|ed) (?:for|towards?))(?: [\p{L}\d,.]+){0,3} $/u,
);

function isForeseen(context: StatusContext): boolean {
  const governor = governorOf(context);
  if (governor === null) return false;
  const { token, relation, below } = governor;
  const base = baseOf(relation);
  // "is expected to cause 40 deaths", "bracing for the displacement of 900 people": told as a noun, and ahead.
  if (isNominal(below) && base === "obj" && CAUSING.test(token.lemma)) {
    const over = context.path[context.path.findIndex((step) => step.token === token) + 1];
    if (over?.below === token && /^(?:xcomp|advcl|ccomp)/.test(over.relation) && FORECASTING.has(over.token.lemma))
      return true;
  }
  if (isNominal(below) && base === "obl" && /^(?:brace|prepare|ready|plan)$/.test(token.lemma))
    return childWith(context.sentence, below.index, "case")?.lower === "for";
  if (isNominal(token))
    return FORECASTING_NOUN.has(token.lemma) && /^(?:acl|nmod|ccomp|advcl)$/.test(base) && isOpen(context);
  // "stand to lose their homes": it lies ahead of them.
  if (token.lemma === "stand" && base === "xcomp")
    return childWith(context.sentence, below.index, "mark")?.lower === "to";
  if (!FORECASTING.has(token.lemma) && !(/^(?:set|due|poise|look)$/.test(token.lemma) && byNature(context, token)))
    return false;
  if (isNominal(below)) {
    const marker = childWith(context.sentence, below.index, "case")?.lower;
    return (
      base === "obj" ||
      relation === "nsubj:pass" ||
      (base === "obl" && /^(?:of|about|against|for)$/.test(marker ?? "") && token.lemma === "warn")
    );
  }
  // "warns that technology is hijacking our minds": told as so now.
  if (token.lemma === "warn" && base !== "xcomp" && isNow(context)) return false;
  return /^(?:xcomp|ccomp|advcl|csubj)$/.test(base) && isOpen(context);
}

/** "further deaths now seem inevitable", "more evacuations are likely": an act told as a noun is said to lie ahead. */
function isInevitable({ sentence, predicate, path }: StatusContext): boolean {
  const above = path[0];
  if (!isNominal(predicate) || !above || !/^nsubj/.test(above.relation)) return false;
  const state = SEEMING.test(above.token.lemma) ? childWith(sentence, above.token.index, "xcomp") : above.token;
  if (state === null) return false;
  // "its fall is only a matter of time"
  const time = state.lower === "matter" && sentence.tokens[state.index + 2]?.lower === "time";
  return time || AHEAD.test(state.lower);
}
const SEEMING = /^(?:seem|appear|look|remain)$/;
const AHEAD =
  /^(?:inevitable|unavoidable|likely|unlikely|imminent|probable|possible|expected|feared|certain|near|nigh|looming)$/;

const CAUSING = /^(?:cause|bring|claim|produce|inflict|see|mean|reach|suffer|report|record)$/;

const isNow = ({ sentence, predicate }: StatusContext): boolean => {
  const aux = sentence.tokens.filter(
    ({ head, deprel, index }) => head === predicate.index && /^(?:aux|cop)/.test(deprel) && index < predicate.index,
  );
  return aux.length === 0
    ? /^VB[ZP]$/.test(predicate.xpos)
    : aux.some(({ xpos }) => /^VB[ZP]$/.test(xpos)) && !aux.some(({ xpos }) => xpos === "MD");
};

/** "officials feared the quake had killed thousands": nobody is said to know it. */
const isFeared = (context: StatusContext): boolean => {
  // "100 feared dead": by the words, whatever hangs on what.
  if (context.sentence.tokens[context.predicate.index - 1]?.lower === "feared") return true;
  if (isRisked(context)) return true;
  const governor = governorOf(context);
  return governor !== null && governor.token.lemma === "fear" && /^(?:ccomp|xcomp|csubj)/.test(governor.relation);
};

/** "thousands risk being killed": by the words, where "risk" is taken for a noun. */
const isRisked = ({ sentence, predicate }: StatusContext): boolean => {
  const being = sentence.tokens[predicate.index - 1];
  const before = sentence.tokens[predicate.index - (being?.lower === "being" ? 2 : 1)];
  return (
    /^(?:risk|risks|risked|risking)$/.test(before?.lower ?? "") &&
    (being?.lower === "being" || predicate.xpos === "VBG")
  );
};

/** "running the risk of letting them seize": nothing finite stands between the fear and the act. */
function underRisk({ path, predicate }: StatusContext): boolean {
  for (const { token, relation, below } of path) {
    if (
      (/^VB[DZP]$/.test(below.xpos) && !/^(?:let|make|help|have|see)$/.test(token.lemma)) ||
      !/^(?:xcomp|ccomp|advcl|acl|nmod|obl|obj)/.test(relation)
    )
      return false;
    // "warned of floods killing thousands"
    if (token.lemma === "warn" && relation.startsWith("obl") && isNominal(below) && predicate.xpos === "VBG")
      return true;
    if (
      isNominal(token) &&
      below !== predicate &&
      /^(?:risk|fear|threat|danger|prospect|possibility|chance|hope|warning)$/.test(token.lemma) &&
      /^(?:acl|nmod|advcl|obl)/.test(relation)
    )
      return true;
  }
  return false;
}

/** Not told as past: "fears that rebels had entered" is about what happened. */
const isOpen = ({ predicate, sentence }: StatusContext): boolean =>
  predicate.xpos !== "VBD" &&
  !sentence.tokens.some(
    (token) =>
      token.head === predicate.index &&
      // "is expected to have retaken it by Friday"
      sentence.tokens[token.index - 1]?.lower !== "to" &&
      token.deprel.startsWith("aux") &&
      /^(?:had|has|have|was|were)$/.test(token.lower) &&
      predicate.xpos === "VBN",
  );

const predictedByCue = (context: StatusContext): boolean =>
  context.holding[0]?.act === "predict" &&
  isOpen(context) &&
  (modalOf(context) !== null || context.predicate.xpos === "VB" || isNominal(context.predicate));
