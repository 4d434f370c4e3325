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
    const complement = own.find(
      (one) =>
        one.index > token.index &&
        (baseRel(one) === "ccomp" ||
          (baseRel(one) === "advcl" && childWith(sentence, one.index, "mark")?.lower === "that") ||
          (baseRel(one) === "obl" && /^(?:of|about|by)$/.test(childWith(sentence, one.index, "case")?.lower ?? ""))),
    );
    if (complement === undefined) continue;
    const made = token.deprel === "xcomp" ? sentence.tokens[token.head] : undefined;
    const subject =
      made !== undefined && made.upos === "VERB"
        ? childWith(sentence, made.index, "nsubj")
        : (own.find((one) => one.deprel.startsWith("nsubj")) ?? null);
    if (
      subject === null ||
      !/^(?:NOUN|PROPN|PRON)$/.test(subject.upos) ||
      /^(?:it|that|this|what|which)$/.test(subject.lower)
    )
      continue;
    const indexes = subtree(sentence, complement.index).filter((index) => index > token.index);
    const first = sentence.tokens[indexes[0] ?? -1] as Token | undefined;
    const last = sentence.tokens[indexes[indexes.length - 1] ?? -1];
    if (first === undefined || last === undefined) continue;
    const content = trimContent(
      context.text,
      /^(?:that|of|about|by)$/.test(first.lower) ? first.end : first.start,
      last.end,
    );
    if (content === null) continue;
    const negated = own.find((one) => /^(?:not|n't|never)$/.test(one.lower));
    const from = negated !== undefined && negated.index < token.index ? negated : token;
    sites.push({
      sentence,
      head: token.index,
      cue: { start: from.start, end: token.end },
      source: subject.index,
      contents: [content],
      direct: false,
      act: negated === undefined ? act : negatedAct(token.lower, act),
      via: null,
      rule: "attribution/adjective",
      attitude: known === undefined || (baseRel(complement) === "obl" && token.lower !== "aware"),
    });
  }
  return sites;
}

const negatedAct = (word: string, act: SpeechAct): SpeechAct =>
  word === "aware" ? "unaware" : act === "believe" ? "doubt" : act;
