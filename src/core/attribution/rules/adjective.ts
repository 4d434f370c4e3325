import { baseRel, childWith, dependents, subtree } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { ACT_OF_ADJECTIVE } from "../act-lexicon.ts";
import type { SpeechAct } from "../attribution.ts";
import { type AttributionContext, type CueSite, trimContent } from "../attribution-context.ts";
import { nounFeatures } from "../cue-features.ts";
import { cueScore, LENIENCE } from "../cue-scores.ts";

/** "is confident that", "not aware of", "made it clear that". */
export function adjectiveSites(context: AttributionContext, sentence: Sentence): CueSite[] {
  const sites: CueSite[] = [];
  for (const token of sentence.tokens) {
    const known = token.upos === "ADJ" || token.upos === "VERB" ? ACT_OF_ADJECTIVE.get(token.lower) : undefined;
    if (
      known === undefined &&
      (token.upos !== "ADJ" || cueScore((add) => nounFeatures(sentence, token, add)) + LENIENCE < 0)
    )
      continue;
    const act = known ?? "believe";
    const own = dependents(sentence, token.index);
    const clause = own.find((one) => one.index > token.index && isClause(sentence, one));
    const complement = clause ?? own.find((one) => one.index > token.index && isTaken(sentence, one));
    if (complement === undefined) continue;
    const subject = subjectOf(sentence, token);
    const attitude =
      known === undefined ||
      clause === undefined ||
      subject === null ||
      (baseRel(complement) === "obl" && token.lower !== "aware");
    const indexes = subtree(sentence, complement.index).filter((index) => index > token.index);
    const first = sentence.tokens[indexes[0] ?? -1] as Token | undefined;
    const last = sentence.tokens[indexes[indexes.length - 1] ?? -1];
    if (first === undefined || last === undefined) continue;
    const content = trimContent(
      context.text,
      /^(?:that|of|about|by|on|with|for|at|over|against|in)$/.test(first.lower) ? first.end : first.start,
      last.end,
    );
    if (content === null) continue;
    const negated = own.find((one) => /^(?:not|n't|never)$/.test(one.lower));
    const from = negated !== undefined && negated.index < token.index ? negated : token;
    sites.push({
      sentence,
      head: token.index,
      cue: { start: from.start, end: token.end },
      source: subject?.index ?? null,
      contents: [content],
      direct: false,
      act: negated === undefined ? act : negatedAct(token.lower, act),
      via: null,
      rule: "attribution/adjective",
      attitude,
    });
  }
  return sites;
}

/** "sure that", "aware of", "worried about". */
const isClause = (sentence: Sentence, one: Token): boolean =>
  baseRel(one) === "ccomp" ||
  (baseRel(one) === "advcl" && childWith(sentence, one.index, "mark")?.lower === "that") ||
  (baseRel(one) === "obl" && /^(?:of|about|by)$/.test(childWith(sentence, one.index, "case")?.lower ?? ""));

/** "willing to", "critical at", "unclear whether", "promising lower taxes" with its participle tagged as an adjective. */
const isTaken = (sentence: Sentence, one: Token): boolean =>
  /^(?:xcomp|obj|csubj)$/.test(baseRel(one)) ||
  (baseRel(one) === "advcl" && one.xpos === "VB") ||
  (/^(?:obl|nmod)$/.test(baseRel(one)) &&
    /^(?:on|with|for|to|at|over|against|in)$/.test(childWith(sentence, one.index, "case")?.lower ?? ""));

/** Whoever is so, or makes it so; null for "it is unclear" and where nobody stands. */
function subjectOf(sentence: Sentence, token: Token): Token | null {
  const made = token.deprel === "xcomp" ? sentence.tokens[token.head] : undefined;
  const subject =
    made !== undefined && made.upos === "VERB"
      ? childWith(sentence, made.index, "nsubj")
      : childWith(sentence, token.index, "nsubj");
  return subject === null ||
    !/^(?:NOUN|PROPN|PRON)$/.test(subject.upos) ||
    /^(?:it|that|this|what|which)$/.test(subject.lower)
    ? null
    : subject;
}

const negatedAct = (word: string, act: SpeechAct): SpeechAct =>
  word === "aware" ? "unaware" : act === "believe" ? "doubt" : act;
