import { formTrigger, holds } from "../../clause/held-words.ts";
import { baseRel, childrenOf, childrenWith, childWith, dependents, tokenAt } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { auxiliariesOf, hasOwnSubject, modalOf, type StatusContext } from "../status-context.ts";
import { CONDITION_MARKS } from "../status-lexicon.ts";
import type { StatusRule } from "../status-rule.ts";
import { isOfNow } from "./not-yet.ts";

/** "if the rain goes on", "should they attack", "in the event of", and what is said to follow from it. */
export const condition: StatusRule = {
  id: "status/condition",
  judge: (context) =>
    insideCondition(context) ||
    followsFromCondition(context) ||
    isNearIf(context) ||
    isOfAnybody(context) ||
    isOfWhoeverMay(context) ||
    isUnderLeadingIf(context) ||
    isBeforeShortIf(context)
      ? "conditional"
      : null,
};

const EVENTUAL = formTrigger(["event", "case", "condition", "provided"]);

function insideCondition(context: StatusContext): boolean {
  const { sentence, predicate, path } = context;
  for (let i = -1; i < path.length; i++) {
    const token = i < 0 ? predicate : path[i]?.token;
    if (token === undefined) break;
    const relation = baseRel(token);
    if (isConditionClause(context, token) && !isBehindEvenIf(context, token)) return true;
    // "were the dam to break"
    if ((relation === "nsubj" || relation === "root") && i >= 0) break;
  }
  if (!holds(sentence, EVENTUAL)) return false;
  const before = sentence.tokens
    .slice(Math.max(0, predicate.index - 6), predicate.index)
    .map((token) => token.lower)
    .join(" ");
  return /\b(?:in the event of|in case of|in case|in the event that|on condition that|provided that)(?: [^,;:]{0,30})?$/.test(
    before,
  );
}

/** "Even if it was an accident, he owes us something": what stands behind the comma holds either way, wherever the tree hung it. */
const isBehindEvenIf = ({ sentence, predicate }: StatusContext, token: Token): boolean => {
  const mark = childWith(sentence, token.index, "mark");
  return (
    mark !== null &&
    sentence.tokens[mark.index - 1]?.lower === "even" &&
    sentence.tokens.slice(token.index + 1, predicate.index).some(({ text }) => text === ",")
  );
};

/** One of these opens every conditional clause. */
const OPENERS = formTrigger([...CONDITION_MARKS, "should", "had", "were"]);

/** The clause of this token opens with a conditional word or with an inverted "should", "were", "had". */
function isConditionClause({ sentence }: StatusContext, token: Token): boolean {
  if (!holds(sentence, OPENERS)) return false;
  const children = childrenOf(sentence)[token.index] ?? [];
  for (const child of children) {
    const one = tokenAt(sentence, child);
    if (child > token.index) break;
    if (baseRel(one) === "mark" && CONDITION_MARKS.has(one.lower)) return !isAskedIf(sentence.tokens, token);
  }
  const inverted = auxiliariesOf(sentence, token).find(
    (aux) => aux.lower === "should" || aux.lower === "had" || aux.lower === "were",
  );
  const subject = childWith(sentence, token.index, "nsubj", "nsubj:pass");
  if (inverted === undefined || subject === null || inverted.index > subject.index) return false;
  const before = sentence.tokens[inverted.index - 1];
  const asks = sentence.tokens.some((one) => one.text === "?");
  return !asks && (before === undefined || /^[,;:—–"“„(]$|^and$|^or$|^but$/.test(before.lower));
}

/** "Women can call after being attacked", "anyone may leave without being stopped": of whoever it may concern. */
function isOfAnybody({ sentence, predicate, path }: StatusContext): boolean {
  const opener = sentence.tokens
    .slice(Math.max(0, predicate.index - 3), predicate.index)
    .find((token) => /^(?:after|before|when|while|without|by|upon|if|once)$/.test(token.lower));
  if (opener === undefined || (predicate.xpos !== "VBG" && sentence.tokens[opener.index + 1]?.xpos !== "VBG"))
    return false;
  const main = path.find(({ token }) => childWith(sentence, token.index, "nsubj", "nsubj:pass") !== null)?.token;
  if (main === undefined) return false;
  const subject = childWith(sentence, main.index, "nsubj", "nsubj:pass");
  if (subject === null || !isAnybody(sentence, subject)) return false;
  return sentence.tokens
    .slice(subject.index, main.index + 1)
    .some((token) => token.xpos === "MD" && token.lower !== "'d");
}

/** "women who have been attacked can call", "anyone who was hurt should come": said of whoever it may concern. */
function isOfWhoeverMay({ sentence, predicate }: StatusContext): boolean {
  const { tokens } = sentence;
  const relative = tokens
    .slice(Math.max(1, predicate.index - 10), predicate.index)
    .findLast((token) => /^(?:who|that)$/.test(token.lower) && token.xpos.startsWith("W"));
  const noun = relative && tokens[relative.index - 1];
  if (noun === undefined || !isAnybody(sentence, noun)) return false;
  for (const token of tokens.slice(predicate.index + 1, predicate.index + 11)) {
    if (token.xpos === "MD") return /^(?:can|could|may|should|must|shall)$/.test(token.lower);
    if (/^(?:[,.;:]|VBD|VBZ|VBP)$/.test(token.xpos)) return false;
  }
  return false;
}

/** "women", "people who live there", "anyone": nobody in particular. */
const isAnybody = (sentence: Sentence, subject: Token): boolean =>
  /^(?:any|every)(?:one|body)$|^(?:people|you|those)$/.test(subject.lower) ||
  (subject.xpos === "NNS" && childWith(sentence, subject.index, "det", "nummod", "nmod:poss", "compound") === null);

/** "asked if": a question, not a condition. */
const isAskedIf = (tokens: readonly Token[], token: Token): boolean =>
  (baseRel(token) === "ccomp" &&
    /^(?:ask|wonder|know|see|say|tell|clear|unclear|sure)$/.test(tokens[token.head]?.lemma ?? "")) ||
  isNotSaidIf(tokens, token);

/** "did not confirm | if he was paid": right behind what nobody says. */
const isNotSaidIf = (tokens: readonly Token[], { head, index }: Token): boolean => {
  const verb = tokens[head];
  return (
    verb !== undefined &&
    head < index &&
    /^(?:confirm|say|know|tell|determine|disclose|specify|indicate)$/.test(verb.lemma) &&
    tokens[head + 1]?.lower === "if" &&
    tokens.slice(Math.max(0, head - 3), head).some(({ lower }) => /^(?:not|n['’]t|cannot|never)$/.test(lower))
  );
};

/** "once Turkey has signed": what would follow waits for it. */
const isOnceClause = ({ sentence }: StatusContext, clause: Token): boolean =>
  holds(sentence, ONCE) &&
  childrenWith(sentence, clause.index, "advmod", "mark").some(({ lower }) => lower === "once") &&
  isOfNow(sentence.tokens, clause);
const ONCE = formTrigger(["once"]);

/** The main clause of an "if": conditional where it is not told as past or present fact. */
function followsFromCondition(context: StatusContext): boolean {
  const { sentence, carriers } = context;
  if (!holds(sentence, OPENERS) && !holds(sentence, ONCE)) return false;
  for (const carrier of carriers) {
    const conditional = dependents(sentence, carrier.index).some(
      (child) =>
        (baseRel(child) === "advcl" || baseRel(child) === "conj") &&
        (isConditionClause(context, child) || isOnceClause(context, child)) &&
        !isConcession(context, child),
    );
    if (!conditional) continue;
    const unreal =
      modalOf(context) !== null ||
      carrier.xpos === "VB" ||
      (carrier.xpos === "VBZ" && /^if\b/i.test(sentence.tokens[0]?.text ?? ""));
    if (unreal && !(carrier.xpos === "VBD" && hasOwnSubject(sentence, carrier))) return true;
  }
  return false;
}

const IF = formTrigger(["if", "unless"]);

/** "that if the rain goes on", where the parse lost the clause: an "if" before the predicate with no mark between. */
function isNearIf({ sentence, predicate }: StatusContext): boolean {
  if (!holds(sentence, IF)) return false;
  for (let i = predicate.index - 1; i >= 0; i--) {
    const token = sentence.tokens[i] as Token;
    if (token.upos === "PUNCT" && token.text !== "-" && token.xpos !== "HYPH") return false;
    if (token.lower !== "if" && token.lower !== "unless") continue;
    const before = sentence.tokens[i - 1];
    return (
      !/^(?:as|even|only)$/.test(before?.lower ?? "") &&
      !/^(?:ask|wonder|know|see|say|tell|clear|unclear|sure|unsure|question)$/.test(before?.lemma ?? "")
    );
  }
  return false;
}

/** All of a sentence that opens with "if", or with "had they", hangs on it, up to a "but". */
function isUnderLeadingIf({ sentence, predicate }: StatusContext): boolean {
  const first = sentence.tokens.find((token) => token.upos !== "PUNCT");
  if (
    first === undefined ||
    !(first.lower === "if" || first.lower === "unless" || opensInverted(sentence.tokens, first))
  )
    return false;
  return !sentence.tokens.some(
    (token) => token.index < predicate.index && (token.text === ";" || token.lower === "but"),
  );
}

/** "Had the dam held, ...", "Should they attack, ...": no question, and a comma before what would follow. */
function opensInverted(tokens: readonly Token[], first: Token): boolean {
  if (!/^(?:had|should|were)$/.test(first.lower)) return false;
  const next = tokens[first.index + 1];
  if (next === undefined || !/^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(next.upos)) return false;
  return tokens.some((token) => isComma(token)) && tokens.every((token) => token.text !== "?");
}

const isComma = (token: Token): boolean => token.text === ",";

/** "even if": holds either way. */
function isConcession({ sentence }: StatusContext, clause: Token): boolean {
  const mark = childWith(sentence, clause.index, "mark");
  return mark !== null && sentence.tokens[mark.index - 1]?.lower === "even";
}

/** "faces ten years in prison if convicted": an "if" with nothing but what may happen; "if needed" leaves the plan as it is. */
function isBeforeShortIf({ sentence, predicate }: StatusContext): boolean {
  if (!holds(sentence, IF) || !/^VB[ZP]?$/.test(predicate.xpos)) return false;
  const at = sentence.tokens.findIndex(({ lower, index }) => lower === "if" && index > predicate.index);
  const said = sentence.tokens[at + 1];
  if (at < 0 || said === undefined || !/^VB[ND]$/.test(said.xpos) || MERELY.test(said.lower)) return false;
  if (sentence.tokens.slice(predicate.index, at).some(({ text }) => /^[;:]$/.test(text))) return false;
  const next = sentence.tokens[at + 2];
  return next === undefined || /^(?:[.,;]|guilty|by|on|of)$/.test(next.lower);
}
const MERELY = /^(?:needed|required|asked|requested|wanted|desired|called)$/;
