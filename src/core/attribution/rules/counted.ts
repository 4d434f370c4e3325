import { held, lemmaTrigger } from "../../clause/held-words.ts";
import { childWith, dependents } from "../../clause/tree.ts";
import { collect } from "../../collect.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import type { SpeechAct } from "../attribution.ts";
import { type AttributionContext, type CueSite, siteOfVerb, trimContent } from "../attribution-context.ts";
import { figuresBehind, numberAt } from "../figures-behind.ts";
import { phraseEndingAt, phraseStart } from "../noun-phrase.ts";
import { isWritten, nounSpeaks } from "../speaking-nouns.ts";

/** Verbs of keeping count; and those of saying what was counted, by what is done in saying it. */
const COUNTS = new Map<string, SpeechAct>([
  ...["count", "record", "register", "log", "tally", "list", "document", "enumerate", "catalogue"].map(
    (verb): [string, SpeechAct] => [verb, "say"],
  ),
  // "spoke of 12 dead"
  ["speak", "say"],
  ["report", "report"],
  ["confirm", "confirm"],
  ["verify", "confirm"],
]);
/** Verbs of setting a count anew: "raised the toll to 12", "gave a toll of 12". */
const SETS = new Set(["raise", "revise", "lower", "increase", "reduce", "update", "adjust", "correct", "give", "cut"]);
export const TOLL = /^(?:(?:toll|number|count|total|tally|figure|estimate)s?|loss(?:es)?|casualties|fatalities)$/;
const TO = /^(?:to|of|as|at|from)$/;
/** "have a list of 118 people" */
const HOLDS = ["have", "hold", "keep", "publish", "compile", "release", "present", "collect", "gather"];
const COUNTING = lemmaTrigger([...COUNTS.keys(), ...SETS, ...HOLDS]);

/** Words from a verb to its count, and from the count to its number. */
const NEAR = 8;

/** Where something is counted, and not who counts. */
const SCENE =
  /^(?:city|town|village|country|nation|state|province|region|district|county|island|area|camp|community|neighbourhood|neighborhood|world|continent|club|team|side|road|market)$/;

/**
 * "The clinic has counted 39 dead", "the board recorded 14 deaths and 30 injuries", "the ministry raised the toll to 12": whoever keeps
 * the count tells it.
 */
export function countedSites(context: AttributionContext, sentence: Sentence): CueSite[] {
  return collect(held(sentence, COUNTING), (verb): CueSite[] => {
    if (verb.upos !== "VERB") return [];
    const act = COUNTS.get(verb.lemma);
    const undergone = act === undefined ? null : countedBy(context, sentence, verb);
    if (undergone === null && !isTold(sentence, goingOn(sentence, verb) ?? verb)) return [];
    if (verb.lemma === "speak" && sentence.tokens[verb.index + 1]?.lower !== "of") return [];
    const content =
      undergone?.content ??
      (act === undefined
        ? (tollBehind(context, sentence, verb) ??
          listBehind(context, sentence, verb) ??
          givenBehind(context, sentence, verb))
        : figuresBehind(context, sentence, verb.index + (verb.lemma === "speak" ? 2 : 1)));
    const source = undergone?.by ?? (content === null ? null : counterOf(sentence, goingOn(sentence, verb) ?? verb));
    if (content === null || source === null || !keepsCount(context, sentence, source)) return [];
    return [siteOfVerb(verb, { sentence, source, content, rule: "attribution/counted", act: act ?? "say" })];
  });
}

/** "That | leaves 13 dead". */
const LEAVES = lemmaTrigger(["leave", "make", "bring"]);

/** "The clinic took a name off its list. That leaves 13 dead": what comes of a count is told by whoever keeps it. */
export function leavesSites(context: AttributionContext, sentence: Sentence): CueSite[] {
  const [first] = sentence.tokens;
  const before = context.sentences[sentence.index - 1];
  if (first === undefined || before === undefined || !/^(?:that|this|which)$/.test(first.lower)) return [];
  const verb = held(sentence, LEAVES).find(({ index }) => index <= 2);
  const content = verb === undefined ? null : figuresBehind(context, sentence, verb.index + 1);
  const source = verb === undefined || content === null ? null : keeperIn(context, before);
  if (verb === undefined || content === null || source === null) return [];
  return [siteOfVerb(verb, { sentence, source, content, rule: "attribution/counted" })];
}

/** The words of the subject that did something to a list or a count; null where it is nobody who keeps one. */
const keeperIn = (context: AttributionContext, sentence: Sentence): Span | null => {
  const { tokens } = sentence;
  const count = tokens.find(({ lower, upos }) => (LIST.test(lower) || TOLL.test(lower)) && upos !== "VERB");
  const verb = tokens.find(({ upos, index }) => upos === "VERB" && childWith(sentence, index, "nsubj") !== null);
  const subject = verb === undefined ? null : childWith(sentence, verb.index, "nsubj");
  if (count === undefined || subject === null || subject.upos === "PRON" || subject.index > count.index) return null;
  const own = tokens.slice(subject.index, count.index).some(({ xpos }) => xpos === "PRP$");
  const opening = tokens[phraseStart(sentence, subject.index + 1)];
  return own && opening !== undefined && keepsCount(context, sentence, subject.index)
    ? { start: opening.start, end: subject.end }
    : null;
};

/** Told as done: neither undergone nor denied, wished or asked. */
const isTold = (sentence: Sentence, verb: Token): boolean =>
  !/^(?:VB|VBG)$/.test(verb.xpos) &&
  (verb.xpos !== "VBN" ||
    dependents(sentence, verb.index).some(({ lemma, deprel }) => deprel === "aux" && lemma === "have")) &&
  childWith(sentence, verb.index, "aux:pass") === null &&
  !isUnsure(sentence, verb);

const isUnsure = (sentence: Sentence, verb: Token): boolean =>
  dependents(sentence, verb.index).some(({ lower, xpos }) => /^(?:not|n['’]t|never)$/.test(lower) || xpos === "MD");

/** "Continues | to speak of 12": whoever goes on counting; null for a verb that stands by itself. */
const goingOn = (sentence: Sentence, verb: Token): Token | null => {
  const above = sentence.tokens[verb.head];
  return verb.xpos === "VB" && above !== undefined && above.index < verb.index && GOES_ON.test(above.lemma)
    ? above
    : null;
};
const GOES_ON = /^(?:continue|keep|go)$/;

/** "14 deaths had been recorded by | the clinic": what was counted and by whom; null where the verb is not undergone or nobody is told. */
const countedBy = (
  context: AttributionContext,
  sentence: Sentence,
  verb: Token,
): { readonly content: Span; readonly by: number } | null => {
  const [passive, subject] = [
    childWith(sentence, verb.index, "aux:pass"),
    childWith(sentence, verb.index, "nsubj:pass"),
  ];
  if (passive === null || subject === null || subject.index > passive.index) return null;
  let from = phraseStart(sentence, subject.index + 1);
  // "By Friday | 31 deaths": to the tree they are one phrase.
  while (from < subject.index && numberAt(sentence, from) === null) from += 1;
  if (numberAt(sentence, from) === null || isUnsure(sentence, verb)) return null;
  const by = dependents(sentence, verb.index).find(
    ({ index, deprel }) =>
      index > verb.index && deprel.startsWith("obl") && childWith(sentence, index, "case")?.lower === "by",
  );
  const first = dependents(sentence, verb.index).find(({ deprel }) => deprel.startsWith("aux")) ?? passive;
  const content = trimContent(context.text, sentence.tokens[from]?.start ?? sentence.start, first.start);
  return by === undefined || content === null ? null : { content, by: by.index };
};

/** "gives | 68 dead", "have | 912 names": figures right behind the verb of whoever gives or keeps them. */
const givenBehind = (context: AttributionContext, sentence: Sentence, verb: Token): Span | null => {
  if (!/^(?:give|have|hold|publish|collect|gather|compile)$/.test(verb.lemma)) return null;
  const number = numberAt(sentence, verb.index + 1);
  const counted = number === null ? undefined : sentence.tokens[number + 1];
  const fits = counted !== undefined && (verb.lemma === "give" ? LEFT : NAMES).test(counted.lower);
  return fits ? figuresBehind(context, sentence, verb.index + 1) : null;
};
const LEFT = /^(?:dead|killed|wounded|injured|missing|arrests|arrested|detained|displaced|deaths|cases)$/;
const NAMES = /^names$/;

/** "a list of 118 people", "the names of 78 people": what somebody keeps of those who were counted. */
const listBehind = (context: AttributionContext, sentence: Sentence, verb: Token): Span | null => {
  if (!HOLDS.includes(verb.lemma)) return null;
  const { tokens } = sentence;
  const list = tokens.slice(verb.index + 1, verb.index + LIST_REACH).find(({ lower }) => LIST.test(lower));
  if (list === undefined || tokens[list.index + 1]?.lower !== "of") return null;
  return figuresBehind(context, sentence, list.index + 2);
};
const LIST = /^(?:lists?|names|records?|register)$/;
const LIST_REACH = 5;

/** "the death toll | from the flood to 12 |": the count with its number; null where none stands behind the verb. */
const tollBehind = (context: AttributionContext, sentence: Sentence, verb: Token) => {
  const { tokens } = sentence;
  const behind = tokens.slice(verb.index + 1, verb.index + NEAR);
  const count = behind.find(({ upos, lower }) => TOLL.test(lower) && upos !== "VERB");
  if (count === undefined || behind.some(({ upos, index }) => upos === "VERB" && index < count.index)) return null;
  const joint = tokens
    .slice(count.index + 1, count.index + NEAR)
    .find(({ lower, index }) => TO.test(lower) && numberAt(sentence, index + 1) !== null);
  const figures = joint === undefined ? null : figuresBehind(context, sentence, joint.index + 1);
  return figures === null ? null : trimContent(context.text, behind[0]?.start ?? verb.end, figures.end);
};

/** Token index of whoever counts: the subject, that of the verb that it is joined to, else whoever stands before the verb. */
const counterOf = (sentence: Sentence, verb: Token): number | null => {
  const { tokens } = sentence;
  const above = tokens[verb.head];
  const subject =
    childWith(sentence, verb.index, "nsubj") ??
    (verb.deprel === "conj" && above !== undefined ? childWith(sentence, above.index, "nsubj") : null);
  if (subject !== null && subject.index < verb.index)
    return /^(?:who|which|that)$/.test(subject.lower)
      ? verb.deprel === "acl:relcl"
        ? verb.head
        : null
      : subject.index;
  let first = verb.index;
  while (/^(?:AUX|ADV)$/.test(tokens[first - 1]?.upos ?? "")) first -= 1;
  return phraseEndingAt(sentence, first);
};

/** A body or somebody, not the place where it is counted, nor the paper that holds the count. */
export const keepsCount = (context: AttributionContext, sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at];
  if (token === undefined || token.index > 30) return false;
  // "The doctor said he had counted 12": the doctor says it.
  if (token.upos === "PRON") return token.index === 0 && /^(?:he|she|it|they)$/.test(token.lower);
  const mention = (context.named.get(sentence.index) ?? []).find(
    ({ start, end, form }) => form !== "pronoun" && start <= token.start && token.end <= end,
  );
  if (mention?.kind === "place" || mention?.kind === "product") return false;
  const lemma = token.lemma.toLowerCase();
  if (SCENE.test(lemma)) return false;
  return token.upos === "NOUN" ? nounSpeaks(lemma) && !isWritten(lemma) : token.upos === "PROPN";
};
