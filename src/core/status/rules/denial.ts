import { baseOf, baseRel, childWith, tokenAt } from "../../clause/tree.ts";
import { isWithheld } from "../../clause/withheld.ts";
import type { Token } from "../../syntax/token.ts";
import { isToldInPassing } from "../in-passing.ts";
import type { StatusContext } from "../status-context.ts";
import { DENYING } from "../status-lexicon.ts";
import type { StatusRule } from "../status-rule.ts";

const PROPOSITION =
  /^(?:claim|report|allegation|accusation|suggestion|rumou?r|charge|notion|assertion|statement|involvement|responsibility|speculation|account|story)$/;
const SAYING =
  /^(?:say|add|insist|tell|explain|argue|state|claim|note|stress|maintain|call|suggest|assert|warn|point)$/;
const ALWAYS = /^(?:deny|refute|rebut|disavow|repudiate)$/;

/** A speaker rejects the proposition: "denied that", "dismissed reports that", "denies backing". Its own polarity is kept. */
export const denial: StatusRule = {
  id: "status/denial",
  judge: (context) => (isDenied(context) ? (isResultOf(context) ? "asked" : "denied") : null),
};

/** "denied shelling the village, killing nine": who did it is denied; whether nine died is left open. */
export const isResultOf = ({ sentence, predicate }: StatusContext): boolean => {
  if (predicate.xpos !== "VBG" && !predicate.lower.endsWith("ing")) return false;
  let at = predicate.index - 1;
  while (at > 0 && sentence.tokens[at]?.upos === "ADV") at--;
  return sentence.tokens[at]?.text === ",";
};

function isDenied(context: StatusContext): boolean {
  // "denies backing", whatever the parse makes of "denies".
  const before = context.sentence.tokens[context.predicate.index - 1];
  if (before !== undefined && /^(?:denies|denied|deny|denying)$/.test(before.lower) && context.predicate.xpos === "VBG")
    return true;
  if (isDeniedPerfect(context) || isDeniedFarther(context) || isPleadedNot(context)) return true;
  if (isPresupposed(context) || isToldInPassing(context) || isSaidInstead(context) || isBehindPart(context))
    return false;
  if (isDeniedInPassive(context)) return true;
  for (const { token, relation, below } of context.path) {
    const base = baseOf(relation);
    // "denied the charges, saying he had been at home": what is said instead is not denied.
    if (base === "ccomp" && token.xpos === "VBG" && SAYING.test(token.lemma)) return false;
    // "denied the order, and the chief repeated that ...", where the tree hung the second voice on the order.
    if (base === "acl" && /^VB[DN]$/.test(below.xpos) && childWith(context.sentence, below.index, "ccomp") !== null)
      return false;
    if (isDenying(token) && isWithheld(context.sentence, token)) return false;
    if (isDenying(token) && (isParted(context, token) || isConceded(context, token, below))) return false;
    if (isDenying(token) && !isNegated(context, token.index)) {
      if (ALWAYS.test(token.lemma) || token.lower.startsWith("den"))
        return (
          /^(?:ccomp|xcomp|obj|advcl|parataxis|acl)$/.test(base) || (base === "obl" && context.predicate !== below)
        );
      if (base === "ccomp" || (base === "obj" && PROPOSITION.test(below.lemma) && below !== context.predicate))
        return true;
    }
    // "a denial that", "denials of"
    if (/^denial$/.test(token.lemma) && /^(?:acl|ccomp|nmod)/.test(base)) return true;
    if (baseRel(below) === "conj" && below.upos === "VERB" && !context.carriers.includes(below)) return false;
  }
  return context.holding[0]?.act === "deny";
}

/** "denied any role in the raid, in which 12 died": of the deed nothing is denied, only a part in it. */
function isBehindPart({ sentence, predicate }: StatusContext): boolean {
  for (let i = predicate.index - 1; i > 0; i--) {
    const token = tokenAt(sentence, i);
    if (!isDenying(token)) continue;
    const between = sentence.tokens.slice(i + 1, predicate.index);
    const part = between.findIndex(({ lemma }) => PART.has(lemma));
    if (part < 0 || part > PART_REACH || between.slice(0, part).some(({ upos }) => upos === "VERB" || upos === "SCONJ"))
      return false;
    return between.slice(part).some(({ xpos }) => xpos === "WDT" || xpos === "WP" || xpos === "WRB");
  }
  return false;
}
const PART = new Set(["involvement", "role", "part", "hand", "responsibility", "participation", "complicity"]);
const PART_REACH = 3;

/** "denied it: they were local men": what stands behind the mark is said to be so. */
const isParted = ({ sentence, predicate }: StatusContext, denying: Token): boolean =>
  sentence.tokens.slice(denying.index + 1, predicate.index).some(({ text }) => text === ":" || text === ";");

const CONCEDING = new Set(["though", "although", "while", "whereas"]);

/** "denied that it was overloaded, though survivors told of people in the corridors": what the teller sets beside the denial. */
const isConceded = ({ sentence }: StatusContext, denying: Token, clause: Token): boolean => {
  const mark = childWith(sentence, clause.index, "mark");
  return (
    mark !== null &&
    mark.index > denying.index &&
    CONCEDING.has(mark.lower) &&
    [",", "even"].includes(sentence.tokens[mark.index - 1]?.text ?? "")
  );
};

/** "denied having shelled it": by the words, whatever the tree makes of them. */
function isDeniedPerfect({ sentence, predicate }: StatusContext): boolean {
  if (predicate.xpos !== "VBN") return false;
  let at = predicate.index - 1;
  while (sentence.tokens[at]?.upos === "ADV" || /^(?:been|not)$/.test(sentence.tokens[at]?.lower ?? "")) at -= 1;
  const denying = sentence.tokens[at - 1];
  return sentence.tokens[at]?.lower === "having" && denying !== undefined && isDenying(denying);
}

const BREAKS = /^(?:[,;:]|that|after|when|while|but|before|following|since|as|who|which)$/;

/**
 * "denied on Monday shelling the town and killing nine", "denied at a hearing beating him": by the words, as a day or a place between
 * leads the parse astray.
 */
function isDeniedFarther({ sentence, predicate }: StatusContext): boolean {
  if (predicate.xpos !== "VBG" && !predicate.lower.endsWith("ing")) return false;
  for (let i = predicate.index - 1; i > 0; i--) {
    const token = tokenAt(sentence, i);
    if (BREAKS.test(token.lower) || /^(?:VB[DZP]|MD)$/.test(token.xpos)) {
      if (!isDenying(token) || !token.lower.startsWith("den")) return false;
      const between = sentence.tokens.slice(i + 1, predicate.index);
      const last = between.at(-1);
      const joined = last?.upos === "CCONJ" && between.some((one) => one.lower.endsWith("ing"));
      const behindTime = /^(?:on|at|in)$/.test(between[0]?.lower ?? "") && last?.upos !== "ADP" && last?.upos !== "DET";
      return joined || (behindTime && !between.some((one) => one.xpos === "VBG"));
    }
  }
  return false;
}

/** "rejected the figure, saying that 12 had died": by the words, as the tree may hang it on the figure. */
export function isSaidInstead({ sentence, predicate }: StatusContext): boolean {
  for (let i = predicate.index - 1; i > 1; i--) {
    const token = tokenAt(sentence, i);
    if (/^[;:]$/.test(token.text) || isDenying(token)) return false;
    if (token.xpos === "VBG" && SAYING.test(token.lemma)) return sentence.tokens[i - 1]?.text === ",";
  }
  return false;
}

/** "The capture of the port was denied by the army", "reports that it had fallen were denied"; not "was denied entry". */
function isDeniedInPassive(context: StatusContext): boolean {
  const { sentence, predicate, path } = context;
  const step = path.find(({ relation }) => relation === "nsubj:pass");
  if (step === undefined || !isDenying(step.token) || isNegated(context, step.token.index)) return false;
  if (childWith(sentence, step.token.index, "obj", "iobj", "xcomp") !== null) return false;
  return step.below === predicate || PROPOSITION.test(step.below.lemma);
}

/** "denied that the factory that burned down was theirs": what tells which known thing is meant is not denied. */
export function isPresupposed({ sentence, path }: StatusContext): boolean {
  const relative = path.find(({ relation }) => relation === "acl:relcl");
  if (relative === undefined) return false;
  const denying = path.findIndex(({ token }) => isDenying(token));
  // "denied the attack that killed five": the noun itself is what is denied.
  if (denying >= 0 && path[denying]?.below === relative.token && !/^nsubj/.test(relative.token.deprel)) return false;
  if (denying >= 0 && denying < path.indexOf(relative)) return false;
  const { index } = relative.token;
  const definite = childWith(sentence, index, "det")?.lower;
  return definite === "the" || definite === "this" || definite === "these" || definite === "those";
}

const isDenying = (token: Token): boolean =>
  DENYING.has(token.lemma) || token.lower === "deny" || token.lower === "denies" || token.lower === "denied";

const PLEADED = new Set(["guilty", "innocent", "innocence"]);

/** "pleaded not guilty to killing", "maintained that he was innocent of killing". */
function isPleadedNot({ sentence, predicate }: StatusContext): boolean {
  const before = sentence.tokens.slice(Math.max(0, predicate.index - 8), predicate.index);
  if (!before.some((token) => PLEADED.has(token.lower))) return false;
  const words = before.map((token) => token.lower).join(" ");
  return /\b(?:not guilty (?:to|of)|innocent of|innocence (?:in|of))(?: (?!and\b|but\b)[\p{L}'’-]+){0,4}$/u.test(words);
}

/** "did not deny"; "no one denies that it hit the pier". */
const isNegated = (context: StatusContext, index: number): boolean =>
  context.sentence.tokens.some(
    (token) => token.head === index && /^(?:not|n't|never|nobody|none)$/.test(token.lower),
  ) ||
  /(?:^| )(?:no one|nobody|no-one|few)$/.test(
    context.sentence.tokens
      .slice(Math.max(0, index - 2), index)
      .map(({ lower }) => lower)
      .join(" "),
  );
