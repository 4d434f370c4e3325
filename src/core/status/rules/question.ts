import type { Attributed } from "../../attribution/attribution.ts";
import { sayingAt } from "../../attribution/attribution-of.ts";
import { formTrigger, holds } from "../../clause/held-words.ts";
import { childWith } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { mayMatchIn, sought } from "../../text/pattern-words.ts";
import { contains } from "../../text/span.ts";
import { type StatusContext, wordsOf } from "../status-context.ts";
import { ASKING } from "../status-lexicon.ts";
import type { StatusRule } from "../status-rule.ts";

const MARKS = formTrigger(["?", "?!"]);
const WHETHER = formTrigger(["whether", "if"]);

const OPEN_MATTER = /\b(?:question|questions|doubt|doubts|uncertainty|unclear|uncertain|unknown|debate|mystery)\b/i;

/** "Who holds the city?", "asked whether", "it is not clear if": nothing is said to hold. */
export const question: StatusRule = {
  id: "status/question",
  judge: (context) => {
    // "Asked whether it had fallen, the army answered that it had not": answered, and denied.
    if (context.holding[0]?.act === "deny" && !endsAsQuestion(context)) return null;
    return endsAsQuestion(context) || underWhether(context) || isHowMany(context) || isAskedFirst(context)
      ? "asked"
      : null;
  },
};

/** "Asked whether it was true that the port had fallen, he smiled": what is asked in the opening words, wherever the tree hung it. */
const isAskedFirst = ({ sentence, predicate }: StatusContext): boolean => {
  const { tokens } = sentence;
  const asked = tokens.findIndex(({ lower }, at) => at <= 1 && /^(?:asked|questioned|pressed)$/.test(lower));
  if (asked < 0 || !tokens.slice(asked + 1, asked + 5).some(({ lower }) => lower === "whether" || lower === "if"))
    return false;
  const comma = tokens.findIndex(({ text }, at) => text === "," && at > asked + 3);
  return comma > predicate.index;
};

const NOBODY: readonly Attributed[] = [];

/** The clause of the predicate ends in a question mark, inside the same quotation or out of any. */
function endsAsQuestion({ sentence, predicate, holding, input }: StatusContext): boolean {
  if (!holds(sentence, MARKS)) return false;
  for (let i = predicate.index + 1; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i];
    if (token === undefined || token.text === '"' || token.text === "”" || token.text === "»") return false;
    if (token.text !== "?" && token.text !== "?!") continue;
    // A question inside somebody's words does not make a question of the sentence that tells of it.
    const asked = sayingAt(input.attributions ?? NOBODY, token).filter(
      (one) => one.attitude !== true && one.content.some((span) => contains(span, token)),
    );
    return asked.every((one) => holding.includes(one));
  }
  return false;
}

const HOW_MANY = sought(
  /\b(?:unclear|unknown|uncertain|(?:not|n['’]t|never|yet to)(?: \w+){0,2} (?:clear|known|know|say|said|specify|disclose|reveal|announce|release|give|established|determined?|confirm(?:ed)?)|nobody knows|no one knows|remains? to be seen|investigat\w+|determine|establish|find out)\b[^.;:,]*\bhow (?:many|much)\b[^.;:,]*$/iu,
);
const REACH = 140;

/** "It is not known how many were killed", "did not say how many had fled". */
const isHowMany = ({ sentence, predicate, input }: StatusContext): boolean =>
  mayMatchIn(HOW_MANY, input.text, sentence) &&
  HOW_MANY.pattern.test(input.text.slice(Math.max(sentence.start, predicate.start - REACH), predicate.start));

/** The word that opens the clause, "even if" left out: what stands behind the verb opens another one, wherever the tree hung it. */
const openerOf = (sentence: Sentence, verb: number): Token | null => {
  const mark = childWith(sentence, verb, "mark");
  return mark !== null && mark.index < verb && sentence.tokens[mark.index - 1]?.lower !== "even" ? mark : null;
};

/** Inside "whether ...", or inside "if ..." under a verb of asking. */
function underWhether(context: StatusContext): boolean {
  const { sentence, path, predicate } = context;
  if (!holds(sentence, WHETHER)) return false;
  let below = predicate;
  for (const step of [{ token: null, relation: predicate.deprel, below: predicate }, ...path]) {
    below = step.below;
    const mark = openerOf(sentence, below.index);
    const head = path.find((one) => one.below === below)?.token;
    if (mark?.lower === "whether") {
      // "whether or not it rains, they will leave": a concession.
      return !(
        below.deprel.startsWith("advcl") &&
        below.index < (head?.index ?? 0) &&
        !OPEN_MATTER.test(head?.text ?? "")
      );
    }
    if (
      mark?.lower === "if" &&
      head !== undefined &&
      /^(?:ccomp|xcomp|acl|csubj)/.test(below.deprel) &&
      ASKING.has(head.lemma)
    )
      return true;
    if (below.deprel.startsWith("conj") || /^(?:ccomp|xcomp|acl|advcl|csubj|obj|obl|nmod)/.test(below.deprel)) continue;
    break;
  }
  // "questions as to whether ...": the parser often loses the noun, the words do not.
  const before = sentence.tokens.slice(Math.max(0, predicate.index - 14), predicate.index);
  const at = before.findLastIndex((token) => token.lower === "whether");
  const opened = before[at];
  if (opened === undefined) return false;
  return (
    !/[,;:]/.test(wordsOf(context, opened, predicate)) &&
    (at === 0 ||
      /^(?:on|about|over|to|of|into)$/.test(before[at - 1]?.lower ?? "") ||
      OPEN_MATTER.test(
        before
          .slice(0, at)
          .map((token) => token.text)
          .join(" "),
      ))
  );
}
