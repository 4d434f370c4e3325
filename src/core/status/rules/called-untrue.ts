import { formTrigger, holds } from "../../clause/held-words.ts";
import { childWith } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";
import { toldAs } from "../told-as.ts";

const THAT = formTrigger(["that"]);

const UNTRUE =
  /^(?:false|untrue|wrong|incorrect|inaccurate|baseless|unfounded|groundless|fabricated|fake|erroneous|bogus|invented|nonsense|lie|lies|fabrication|falsehood|propaganda|misinformation|hoax)$/;
const SAYS_SO = /^(?:be|remain|prove|turn|seem|appear|call|describe|brand|label|dub|dismiss|deem)$/;

/** "It was not true that five had died", "reports that five had died were false", "false reports that". */
export const calledUntrue: StatusRule = {
  id: "status/called-untrue",
  judge: (context) =>
    isSaidUntrue(context) || isUntrueReport(context) || isSaidInError(context) || isOtherwiseInFact(context)
      ? "denied"
      : null,
};

/** "It is false that", "there is no truth to the claim that": an untruth with a "that" between it and the predicate. */
function isSaidUntrue({ sentence, predicate }: StatusContext): boolean {
  if (!holds(sentence, THAT)) return false;
  const that = sentence.tokens.slice(0, predicate.index).findLast((token) => token.lower === "that");
  if (that === undefined) return false;
  // "said its figure had been wrong and that 110 died": another "that" of the same speaker.
  if (sentence.tokens[that.index - 1]?.upos === "CCONJ") return false;
  for (let i = that.index - 1; i >= Math.max(0, that.index - 12); i--) {
    const token = sentence.tokens[i] as Token;
    if (/^[.;:,]$/.test(token.text)) return false;
    // "called the reports false | and said that all were safe": what is said beside it.
    if (token.upos === "CCONJ" && sentence.tokens[i + 1]?.upos === "VERB") return false;
    const denied = isNegated(sentence, i);
    if (UNTRUE.test(token.lower)) return !denied && isPredicated(sentence, token);
    if (token.lower === "true" || token.lower === "case") return denied;
    if (token.lower === "truth") return sentence.tokens[i - 1]?.lower === "no";
  }
  return false;
}

/** Told of the clause ("it is false that"), not of some other thing ("he gave a false name that"). */
const isPredicated = (sentence: Sentence, token: Token): boolean =>
  childWith(sentence, token.index, "cop") !== null ||
  SAYS_SO.test(sentence.tokens[token.head]?.lemma ?? "") ||
  /^(?:report|claim|rumou?r|allegation|story|statement)s?$/.test(sentence.tokens[token.index + 1]?.lower ?? "");

/** The report or claim that the words are the content of is called untrue, before or behind them. */
function isUntrueReport(context: StatusContext): boolean {
  const told = toldAs(context);
  if (told === null) return false;
  const { sentence, predicate } = context;
  for (let i = told.from; i < told.noun.index; i++) if (UNTRUE.test(sentence.tokens[i]?.lower ?? "")) return true;
  const head = sentence.tokens[told.noun.head];
  if (head !== undefined && UNTRUE.test(head.lower) && head.index > predicate.index)
    return !isNegated(sentence, head.index);
  // The tree may lose the subject over the clause between: a "was" and the word close the sentence or its part.
  for (let i = predicate.index + 1; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i] as Token;
    if (/^[;:]$/.test(token.text)) return false;
    if (UNTRUE.test(token.lower) && childWith(sentence, i, "cop") !== null)
      return !isNegated(sentence, i) && !hasNearerSubject(sentence, token, predicate.index);
  }
  return false;
}

/** "reports that five died, though the first count was wrong": the count is what was wrong. */
const hasNearerSubject = (sentence: Sentence, token: Token, predicate: number): boolean => {
  const subject = childWith(sentence, token.index, "nsubj");
  return subject !== null && subject.index > predicate && childWith(sentence, subject.index, "det") !== null;
};

const TELLING =
  "sa(?:id|ys?)|told|thought|believed|reported|announced|claimed|stated|declared|assumed|concluded|identified|feared|listed|convinced|pretended|made";

/** "was wrongly reported dead", "mistakenly told parents that the bus had crashed". */
function isSaidInError({ sentence, predicate }: StatusContext): boolean {
  if (!holds(sentence, WRONGLY_WORDS)) return false;
  const words = sentence.tokens
    .slice(Math.max(0, predicate.index - 14), predicate.index)
    .map((token) => token.lower)
    .join(" ");
  return IN_ERROR.test(words);
}
const WRONGLY = ["mistakenly", "wrongly", "erroneously", "falsely", "incorrectly", "inaccurately"];
const WRONGLY_WORDS = formTrigger(WRONGLY);
const IN_ERROR = new RegExp(
  `\\b(?:${WRONGLY.join("|")}) (?:${TELLING}|put|gave|counted|cited)\\b(?: (?!(?:and|but|when|after|before)\\b)[^ .;:,]+)*$`,
  "u",
);

/** "told them that he had died when in fact he was abroad": the teller says that it was otherwise. */
function isOtherwiseInFact({ sentence, predicate, input }: StatusContext): boolean {
  if (!holds(sentence, IN_FACT)) return false;
  const behind = input.text.slice(predicate.end, sentence.end);
  const otherwise = /\b(?:when|though|although|whereas),? (?:in (?:fact|reality|truth)|actually)\b/iu.exec(behind);
  if (otherwise === null || /[.;!?]/.test(behind.slice(0, otherwise.index))) return false;
  return TOLD.test(input.text.slice(sentence.start, predicate.start));
}
const IN_FACT = formTrigger(["fact", "reality", "truth", "actually"]);
const TOLD = new RegExp(`\\b(?:${TELLING})\\b`, "iu");

const isNegated = (sentence: Sentence, index: number): boolean =>
  sentence.tokens.slice(Math.max(0, index - 4), index).some((token) => /^(?:not|n't|never|hardly)$/.test(token.lower));
