import type { Sentence, Token } from "../../syntax/token.ts";
import type { AttributionContext, CueSite } from "../attribution-context.ts";
import { numberAt } from "../figures-behind.ts";
import { keepsCount } from "./counted.ts";

/** Words of a label and of each voice behind it, at most. */
const LABEL = 9;
const VOICE = 5;

/** "Arrests: police 398.", "Crowd tonight: police 20,000, Coalition 120,000": behind a label, each figure is of whoever stands before it. */
export function labelledCountSites(context: AttributionContext, sentence: Sentence): CueSite[] {
  const { tokens } = sentence;
  const colon = tokens.findIndex(({ text }) => text === ":");
  if (colon < 1 || colon > LABEL) return [];
  const sites: CueSite[] = [];
  for (let at = colon + 1; at < tokens.length; ) {
    const voice = voiceAt(context, sentence, at);
    if (voice === null) break;
    const { first, last, number, end } = voice;
    sites.push({
      sentence,
      head: colon - 1,
      cue: { start: (tokens[number] as Token).start, end: (tokens[number] as Token).end },
      source: { start: first.start, end: last.end },
      contents: [{ start: (tokens[number] as Token).start, end: (tokens[end - 1] as Token).end }],
      direct: false,
      act: "say",
      via: null,
      rule: "attribution/labelled-count",
      attitude: false,
    });
    if (!/^[,;]$/.test(tokens[end]?.text ?? "")) break;
    at = end + 1;
  }
  return sites;
}

/** "a father | of four": what follows is counted of what stands before. */
export const JOINT = /^(?:of|to|an?|up|down|as|so|with)$/;

interface Voice {
  readonly first: Token;
  readonly last: Token;
  readonly number: number;
  /** Behind the figure and what it counts. */
  readonly end: number;
}

/** Who gives a figure, and the figure: nothing but its noun stands behind it up to the next mark. */
const voiceAt = (context: AttributionContext, sentence: Sentence, at: number): Voice | null => {
  const { tokens } = sentence;
  const words = tokens.slice(at, at + VOICE);
  const number = words.find(({ index, lower }) => !JOINT.test(lower) && numberAt(sentence, index) !== null)?.index;
  const [first, last] = [tokens[at], number === undefined ? undefined : tokens[number - 1]];
  if (number === undefined || number === at || first === undefined || last === undefined) return null;
  if (tokens.slice(at, number).some(({ upos }) => !/^(?:DET|ADJ|NOUN|PROPN)$/.test(upos))) return null;
  if (!keepsCount(context, sentence, last.index) && !/^\p{Lu}/u.test(last.text)) return null;
  let end = numberAt(sentence, number) ?? number;
  end += 1;
  while (/^(?:NOUN|ADJ)$/.test(tokens[end]?.upos ?? "")) end += 1;
  const next = tokens[end];
  return next === undefined || /^(?:[,;.()]|and)$/.test(next.text) ? { first, last, number, end } : null;
};
