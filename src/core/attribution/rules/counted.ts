import { held, lemmaTrigger } from "../../clause/held-words.ts";
import { childWith, dependents } from "../../clause/tree.ts";
import { collect } from "../../collect.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { SpeechAct } from "../attribution.ts";
import { type AttributionContext, type CueSite, trimContent } from "../attribution-context.ts";
import { figuresBehind, numberAt } from "../figures-behind.ts";
import { phraseEndingAt } from "../noun-phrase.ts";
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
const TOLL = /^(?:toll|number|count|total|tally|figure|estimate|loss)s?$/;
const TO = /^(?:to|of|as|at|from)$/;
const COUNTING = lemmaTrigger([...COUNTS.keys(), ...SETS]);

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
    if (verb.upos !== "VERB" || !isTold(sentence, verb)) return [];
    if (verb.lemma === "speak" && sentence.tokens[verb.index + 1]?.lower !== "of") return [];
    const act = COUNTS.get(verb.lemma);
    const content =
      act === undefined
        ? tollBehind(context, sentence, verb)
        : figuresBehind(context, sentence, verb.index + (verb.lemma === "speak" ? 2 : 1));
    const source = content === null ? null : counterOf(sentence, verb);
    if (content === null || source === null || !keepsCount(context, sentence, source)) return [];
    return [
      {
        sentence,
        head: verb.index,
        cue: { start: verb.start, end: verb.end },
        source,
        contents: [content],
        direct: false,
        act: act ?? "say",
        via: null,
        rule: "attribution/counted",
        attitude: false,
      },
    ];
  });
}

/** Told as done: neither undergone nor denied, wished or asked. */
const isTold = (sentence: Sentence, verb: Token): boolean =>
  !/^(?:VB|VBG)$/.test(verb.xpos) &&
  (verb.xpos !== "VBN" ||
    dependents(sentence, verb.index).some(({ lemma, deprel }) => deprel === "aux" && lemma === "have")) &&
  childWith(sentence, verb.index, "aux:pass") === null &&
  !dependents(sentence, verb.index).some(({ lower, xpos }) => /^(?:not|n['’]t|never)$/.test(lower) || xpos === "MD");

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
const keepsCount = (context: AttributionContext, sentence: Sentence, at: number): boolean => {
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
