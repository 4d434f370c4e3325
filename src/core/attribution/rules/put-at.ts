import { held, lemmaTrigger } from "../../clause/held-words.ts";
import { childWith } from "../../clause/tree.ts";
import { collect } from "../../collect.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { type AttributionContext, type CueSite, siteOfVerb, trimContent } from "../attribution-context.ts";
import { phraseEndingAt } from "../noun-phrase.ts";

const PUTS = lemmaTrigger(["put", "place", "set", "fix", "peg", "estimate", "give"]);
/** What a speaker puts at a number: a count that others may put elsewhere. Prices and targets are set, not told. */
const COUNT = new Set([
  "toll",
  "number",
  "figure",
  "count",
  "total",
  "tally",
  "estimate",
  "size",
  "magnitude",
  "damage",
  "loss",
  "strength",
  "turnout",
  "crowd",
  "attendance",
  "share",
  "proportion",
]);
/** "put the dead at 50". */
const COUNTED = new Set(["dead", "missing", "injured", "wounded", "displaced", "homeless", "arrested", "detained"]);
const NUMBER = /^(?:\d[\d,.]*|\p{Ll}+(?:hundred|thousand|million)s?|hundreds|thousands|dozens|scores)$/u;
/** Words from the count to its number, at most: "the number of people killed in the two towns at more than". */
const REACH = 16;

/** Whom "which" stands for: the word that the clause hangs on, or where that is no noun ("contradicting the ministry, which put") whoever stands before it. */
const tellerOf = (sentence: Sentence, verb: Token, which: Token): number | null => {
  const above = sentence.tokens[verb.head];
  if (above !== undefined && /^(?:NOUN|PROPN|PRON)$/.test(above.upos)) return above.index;
  const end = sentence.tokens[which.index - 1]?.text === "," ? which.index - 1 : which.index;
  return phraseEndingAt(sentence, end);
};

/** "The ministry's spokesman, Ivo Lund, | put": whoever opens the sentence right before the verb, where the tree hung him elsewhere. */
const before = (sentence: Sentence, verb: Token): number | null => {
  const words = sentence.tokens.slice(0, verb.index);
  if (words.length === 0 || words.length > 12 || words.some(({ upos }) => /^(?:VERB|AUX|ADP|SCONJ)$/.test(upos)))
    return null;
  const comma = words.findIndex(({ text }) => text === ",");
  return comma > 0 && words.at(-1)?.text === ","
    ? phraseEndingAt(sentence, comma)
    : comma < 0
      ? phraseEndingAt(sentence, verb.index)
      : null;
};

/** "The minister puts the toll at 2,000", "the union, which put the number of strikers at 11,000": they tell the figure. */
export function putAtSites(context: AttributionContext, sentence: Sentence): CueSite[] {
  return collect(held(sentence, PUTS), (verb): CueSite[] => {
    if ((verb.upos !== "VERB" && verb.lower !== "put") || childWith(sentence, verb.index, "aux:pass") !== null)
      return [];
    const behind = sentence.tokens.slice(verb.index + 1, verb.index + REACH);
    const count = behind.findIndex(
      ({ lemma, lower }, i) => COUNT.has(lemma) || (COUNTED.has(lower) && behind[i - 1]?.lower === "the"),
    );
    const at = behind.findIndex(({ lower }, i) => i > count && lower === (verb.lemma === "give" ? "as" : "at"));
    if (count < 0 || count > 3 || at < 0) return [];
    const told = behind.slice(at + 1, at + 6);
    if (!told.some(({ upos, lower }) => upos === "NUM" || NUMBER.test(lower))) return [];
    const subject = childWith(sentence, verb.index, "nsubj");
    const source =
      subject === null
        ? before(sentence, verb)
        : /^(?:who|which|that)$/.test(subject.lower)
          ? tellerOf(sentence, verb, subject)
          : subject.index;
    const stop = behind.findIndex(({ text }, i) => i > at + 1 && /^[,;]$/.test(text));
    const content = trimContent(context.text, behind[0]?.start ?? verb.end, behind[stop]?.start ?? sentence.end);
    if (source === null || source < 0 || content === null) return [];
    return [siteOfVerb(verb, { sentence, source, content, rule: "attribution/put-at" })];
  });
}
