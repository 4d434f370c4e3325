import { formTrigger, holds } from "../../clause/held-words.ts";
import { readNumber } from "../../quantity/number.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { auxiliariesOf, type StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";

const HAVE = formTrigger(["have"]);
const IF = formTrigger(["if", "though"]);

const UNREAL_GOVERNORS = new Set(["wish", "imagine", "suppose", "pretend", "hypothesize"]);

/** "would have fallen", "as if it had", "imagine that": not said to have happened. */
export const counterfactual: StatusRule = {
  id: "status/counterfactual",
  judge: (context) =>
    wouldHave(context) || asIf(context) || almost(context) || isImagined(context) ? "conditional" : null,
};

/** "imagine that", "imagine a bomb killing". */
const isImagined = ({ path }: StatusContext): boolean =>
  path.some(
    ({ token, relation }) =>
      UNREAL_GOVERNORS.has(token.lemma) && (relation === "ccomp" || (token.xpos === "VB" && relation !== "conj")),
  );

/** In what is denied it tells no more than that it was heard ("denied the information that the town would have fallen"). */
function wouldHave({ sentence, predicate, carriers, holding }: StatusContext): boolean {
  if (!holds(sentence, HAVE) || holding[0]?.act === "deny") return false;
  if (isWouldHaveBefore(sentence, predicate)) return true;
  return carriers.some((carrier) => {
    const aux = auxiliariesOf(sentence, carrier).map((token) => token.lower);
    const modal = aux.findIndex(
      (word) => word === "would" || word === "could" || word === "should" || word === "'d" || word === "might",
    );
    return modal >= 0 && aux.slice(modal + 1).includes("have") && aux[modal] !== "might" && carrier.xpos === "VBN";
  });
}

/** "a breach there would have flooded it": right before the verb, whatever the tree hung it on. */
const isWouldHaveBefore = ({ tokens }: Sentence, { index, xpos }: Token): boolean =>
  xpos === "VBN" &&
  /(?:^| )(?:would|could|should)(?: not| n't| never| easily| surely| probably| otherwise)? have(?: been)?$/u.test(
    tokens
      .slice(Math.max(0, index - 4), index)
      .map(({ lower }) => lower)
      .join(" "),
  );

/** What can be done in part: nearly done it is mostly done. All else is done or not done. */
const BY_DEGREES = new Set(
  `destroy double triple quadruple halve empty fill complete finish exhaust flatten wipe cover cease vanish disappear exceed
  reach match equal hide conceal deplete erase encircle surround paralyse paralyze overwhelm cripple bankrupt saturate`.split(
    /\s+/,
  ),
);

/** "almost killed", "nearly spread to the hospital", "came close to sinking", "came within seconds of drowning"; "nearly 20 were killed" is a number. */
function almost({ sentence, predicate }: StatusContext): boolean {
  if (predicate.lower === "dead") return isAlmostDead(sentence, predicate);
  if (predicate.upos !== "VERB") return false;
  const before = sentence.tokens[predicate.index - 1];
  if (before !== undefined && /^(?:almost|nearly|narrowly)$/.test(before.lower))
    return !BY_DEGREES.has(predicate.lemma) && !(before.lower === "narrowly" && !NARROW.has(predicate.lemma));
  if (predicate.xpos !== "VBG") return false;
  const words = sentence.tokens
    .slice(Math.max(0, predicate.index - NEAR), predicate.index)
    .map((token) => token.lower)
    .join(" ");
  return /\b(?:(?:came|come|comes|coming|been|was|were) (?:\p{L}+ ){0,2}close to|(?:came|come|comes) (?:\p{L}+ ){0,2}within (?:\p{L}+ ){1,3}of)(?: being)?$/u.test(
    words,
  );
}
const NEAR = 8;
/** "narrowly killed" is nearly; "narrowly missed", "narrowly won" tell that it came about. */
const NARROW = new Set(["kill", "hit", "collide", "strike", "drown"]);

/** "almost (brain) dead", "left for dead"; not "nearly thirty dead". */
const isAlmostDead = ({ tokens }: Sentence, predicate: Token): boolean =>
  tokens
    .slice(Math.max(0, predicate.index - 2), predicate.index)
    .some(({ lower, index }) => /^(?:almost|nearly|half|for)$/.test(lower) && readNumber(tokens, index + 1) === null);

function asIf({ sentence, predicate }: StatusContext): boolean {
  if (!holds(sentence, IF)) return false;
  for (let i = Math.max(1, predicate.index - 8); i < predicate.index; i++) {
    const word = sentence.tokens[i]?.lower;
    if (word === "," || word === ";") continue;
    if ((word === "if" || word === "though") && sentence.tokens[i - 1]?.lower === "as") return true;
  }
  return false;
}
