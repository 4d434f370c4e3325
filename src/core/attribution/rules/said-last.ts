import { held, lemmaTrigger } from "../../clause/held-words.ts";
import { collect } from "../../collect.ts";
import type { Sentence } from "../../syntax/token.ts";
import {
  type AttributionContext,
  type CueSite,
  isComma,
  isFiniteVerb,
  siteOfVerb,
  trimContent,
} from "../attribution-context.ts";
import { phraseEndingAt } from "../noun-phrase.ts";

const SAYS = lemmaTrigger(["say", "report", "confirm"]);
/** When it was said, behind the verb. */
const WHEN =
  /^(?:on|late|early|today|yesterday|tonight|now|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night)$/;
/** Words of whoever speaks, at most. */
const NAME = 9;

/** "Two dead, police say.", "Six dead and 20 missing, the mayor said on Monday": what is told has no verb of its own, and a tree loses who tells it. */
export function saidLastSites(context: AttributionContext, sentence: Sentence): CueSite[] {
  const { tokens } = sentence;
  return collect(held(sentence, SAYS), (verb): CueSite[] => {
    const behind = tokens.slice(verb.index + 1);
    if (behind.some(({ lower, upos }) => upos !== "PUNCT" && !WHEN.test(lower))) return [];
    const comma = tokens.slice(0, verb.index).findLastIndex((token) => isComma(token));
    const told = tokens.slice(0, Math.max(0, comma));
    if (comma < 1 || verb.index - comma < 2 || verb.index - comma > NAME) return [];
    if (told.some((token) => isFiniteVerb(token) || token.upos === "AUX" || /^["“”]$/.test(token.text))) return [];
    if (!told.some(({ upos }) => upos === "NUM")) return [];
    if (tokens.slice(comma + 1, verb.index).some(({ upos }) => /^(?:VERB|AUX|NUM|SCONJ)$/.test(upos))) return [];
    const source = phraseEndingAt(sentence, placeStart(sentence, comma, verb.index));
    const content = trimContent(context.text, sentence.start, tokens[comma]?.start ?? verb.start);
    return source === null || source <= comma || content === null
      ? []
      : [siteOfVerb(verb, { sentence, source, content, rule: "attribution/said-last" })];
  });
}

/** "a police officer | at the scene |": whoever speaks stands before where that is. */
const placeStart = ({ tokens }: Sentence, comma: number, verb: number): number => {
  const at = tokens.findIndex(
    ({ index, lower }) => index > comma + 1 && index < verb && /^(?:at|in|from|near|of|for|with)$/.test(lower),
  );
  return at < 0 ? verb : at;
};
