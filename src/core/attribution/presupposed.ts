import { baseRel, dependents, subtree } from "../clause/tree.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import type { Span } from "../text/span.ts";
import { ACT_OF_NOUN } from "./act-lexicon.ts";
import type { SpeechAct } from "./attribution.ts";
import { type CueSite, isFiniteVerb } from "./attribution-context.ts";

/** What is said of the thing that they take or reject is told by the report. */
const OF_A_THING: ReadonlySet<SpeechAct> = new Set(["claim", "deny", "refuse", "accept", "doubt"]);

/**
 * "claimed responsibility for the blast, | which killed 12 |", "denied a part in the raid | that killed five |": whoever claims or denies a
 * thing does not say what is told of it. A noun of something said keeps its clause ("denied reports that ...").
 */
export const withoutPresupposed = (
  sentence: Sentence,
  object: Token,
  { act, negated }: { readonly act: SpeechAct | null; readonly negated: boolean },
  content: Span,
): Span => {
  if (act === null || !OF_A_THING.has(act) || ACT_OF_NOUN.has(object.lemma)) return content;
  const things = [object, ...below(sentence, object)];
  const starts = things
    .flatMap((noun) => dependents(sentence, noun.index).filter(({ deprel }) => deprel === "acl:relcl"))
    .map((clause) => subtree(sentence, clause.index)[0] ?? clause.index)
    // "claimed the attack that killed five": its own clause goes with the thing that somebody claims.
    .filter((start) => things.some(({ index }) => index < start && (negated || index > object.index)))
    .map((index) => (sentence.tokens[index - 1]?.text === "," ? index - 1 : index));
  if (starts.length === 0) return content;
  const last = sentence.tokens[Math.min(...starts) - 1];
  return last !== undefined && last.end > content.start && last.end < content.end
    ? { start: content.start, end: last.end }
    : content;
};

/** The nouns that hang on it by a preposition. */
const below = (sentence: Sentence, noun: Token): readonly Token[] =>
  dependents(sentence, noun.index)
    .filter((token) => baseRel(token) === "nmod" && token.index > noun.index)
    .flatMap((token) => [token, ...below(sentence, token)]);

const WHEN = /^(?:after|before|as|when|while|since|until|because)$/;

/** "claimed victory | after 12 were killed |": the clause tells when, where something stands behind the cue that was claimed. */
export const tellsWhen = (sentence: Sentence, verb: Token, clause: Span): boolean => {
  const first = sentence.tokens.find(({ start }) => start >= clause.start);
  const object = dependents(sentence, verb.index).find(({ deprel, index }) => deprel === "obj" && index > verb.index);
  if (first === undefined || object === undefined || object.index < first.index) return false;
  return sentence.tokens.slice(object.index + 1).some(({ lower, index }) => WHEN.test(lower) && index < verb.index + 9);
};

/** "may never know why", "know who": what is known is told by the report; what nobody knows ("whether", "how many") is asked. */
const KNOWING = /^(?:know|remember|forget|realise|realize)$/;
const TOLD_AS_SO = /^(?:why|where|who|when|what|which)$/;

export const isKnown = (sentence: Sentence, verb: Token): boolean => {
  // "sold their shares after finding out that it was robbed": it was.
  if (verb.lemma === "find" && sentence.tokens[verb.index + 1]?.lower === "out") return true;
  // "When he saw that the shed was burning, he ran": it was.
  if (PERCEIVING.test(verb.lemma) && baseRel(verb) === "advcl" && isWhenClause(sentence, verb)) return true;
  if (!KNOWING.test(verb.lemma)) return false;
  const next = sentence.tokens[verb.index + 1]?.lower ?? "";
  return (
    TOLD_AS_SO.test(next) || (next === "how" && !/^(?:many|much)$/.test(sentence.tokens[verb.index + 2]?.lower ?? ""))
  );
};

const PERCEIVING = /^(?:see|hear|notice)$/;

const isWhenClause = (sentence: Sentence, verb: Token): boolean =>
  dependents(sentence, verb.index).some(({ lower, index }) => WHEN.test(lower) && index < verb.index);

/** ", two days after", "; just hours before": how the teller sets what is said in time. */
const FRAME =
  /[,–—-]\s(?:(?:just|only|barely|less than|more than|about|nearly)\s)?(?:(?:an?|one|two|three|four|five|six|seven|several|some|\d+)\s)?(?:hour|day|week|month|year)s?\s(?:after|before)\s/u;

/** "Observers say the vote was marred, | a day after Orm was named the winner |": the teller's own frame of what is said before it. */
export const withoutFrame = (text: string, { sentence, cue, contents, direct, attitude }: CueSite): readonly Span[] => {
  const [content, ...more] = contents;
  if (content === undefined || more.length > 0 || direct || attitude || cue.end > content.start) return contents;
  const frame = FRAME.exec(text.slice(content.start, content.end));
  if (frame === null || frame.index === 0) return contents;
  const end = content.start + frame.index;
  // "two days before the vote" tells nothing by itself.
  const tells = sentence.tokens.some((token) => token.start > end && token.end <= content.end && isFiniteVerb(token));
  return tells ? [{ start: content.start, end }] : contents;
};
