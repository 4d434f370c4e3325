import { held, lemmaTrigger } from "../../clause/held-words.ts";
import { childWith, dependents } from "../../clause/tree.ts";
import { collect } from "../../collect.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import type { SpeechAct } from "../attribution.ts";
import { type AttributionContext, type CueSite, trimContent } from "../attribution-context.ts";
import { headOfPhrase, phraseStart } from "../noun-phrase.ts";
import { keepsCount, TOLL } from "./counted.ts";

/** What is done with those who are counted, and what is done with their number. */
const OF_PEOPLE = new Map<string, SpeechAct>([
  ...["count", "record", "register", "log", "tally", "list", "document"].map((verb): [string, SpeechAct] => [
    verb,
    "say",
  ]),
  ["report", "report"],
  ["confirm", "confirm"],
  ["verify", "confirm"],
]);
const OF_TOLL = new Set(["put", "place", "set", "estimate", "raise", "revise", "lower", "increase", "update", "give"]);
const COUNTED = lemmaTrigger([...OF_PEOPLE.keys(), ...OF_TOLL]);

/** Words from the verb to its "by". */
const NEAR = 8;

/** "39 deaths were recorded by the clinic", "the toll was put at 39 by the board": whoever keeps the count tells it. */
export function countedBySites(context: AttributionContext, sentence: Sentence): CueSite[] {
  return collect(held(sentence, COUNTED), (verb): CueSite[] => {
    if (verb.xpos !== "VBN" || isOpen(sentence, verb)) return [];
    const by = byBehind(sentence, verb);
    const source = by === null ? null : headOfPhrase(sentence, by.index + 1);
    if (by === null || source === null || !keepsCount(context, sentence, source)) return [];
    const contents = countedIn(context, sentence, verb, by);
    if (contents.length === 0) return [];
    return [
      {
        sentence,
        head: verb.index,
        cue: { start: verb.start, end: verb.end },
        source,
        contents,
        direct: false,
        act: OF_PEOPLE.get(verb.lemma) ?? "say",
        via: null,
        rule: "attribution/counted",
        attitude: false,
      },
    ];
  });
}

/** Denied, wished or asked. */
const isOpen = (sentence: Sentence, verb: Token): boolean =>
  dependents(sentence, verb.index).some(({ lower, xpos }) => /^(?:not|n['’]t|never)$/.test(lower) || xpos === "MD");

const byBehind = ({ tokens }: Sentence, verb: Token): Token | null => {
  for (const token of tokens.slice(verb.index + 1, verb.index + NEAR)) {
    if (token.lower === "by" && token.upos === "ADP") return token;
    if (token.upos === "VERB" || token.upos === "AUX" || /^[;:()"“”]$/.test(token.text)) return null;
  }
  return null;
};

/** The words that tell the count: whom or what is counted, and what stands between the verb and its "by". */
const countedIn = (context: AttributionContext, sentence: Sentence, verb: Token, by: Token): readonly Span[] => {
  const { tokens } = sentence;
  const auxiliary = tokens
    .slice(0, verb.index)
    .findLast(({ upos, index }) => upos === "AUX" && verb.index - index <= NEAR);
  const subject =
    childWith(sentence, verb.index, "nsubj:pass", "nsubj") ??
    (verb.deprel === "acl" ? tokens[verb.head] : null) ??
    null;
  if (subject === null || subject.index > verb.index || subject.upos === "PRON") return [];
  const first = tokens[phraseStart(sentence, subject.index + 1)] ?? subject;
  const close = auxiliary !== undefined && auxiliary.index > subject.index ? firstOf(sentence, auxiliary) : verb;
  const who = trimContent(context.text, first.start, close.start);
  const rest = trimContent(context.text, verb.end, by.start);
  const holds = (span: Span | null): boolean =>
    span !== null &&
    tokens.some(
      ({ xpos, upos, start, end }) => (xpos === "CD" || upos === "NUM") && start >= span.start && end <= span.end,
    );
  if (OF_TOLL.has(verb.lemma) ? !TOLL.test(subject.lower) || !holds(rest) : !holds(who)) return [];
  return [who, rest].filter((span) => span !== null);
};

/** "have | been": the first of several. */
const firstOf = ({ tokens }: Sentence, auxiliary: Token): Token => {
  let at = auxiliary.index;
  while (tokens[at - 1]?.upos === "AUX") at -= 1;
  return tokens[at] ?? auxiliary;
};
