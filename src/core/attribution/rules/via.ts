import { baseRel, childWith, dependents } from "../../clause/tree.ts";
import type { Mention } from "../../entity/entity.ts";
import { OUTLET_WORDS } from "../act-lexicon.ts";
import type { AttributionContext } from "../attribution-context.ts";
import type { CueVerb } from "../cue-verb.ts";

/** "told Reuters", "in an interview with", "speaking to": an outlet that was spoken to. */
export function viaOf(
  context: AttributionContext,
  cue: CueVerb,
  isOutlet: (mention: Mention) => boolean,
): string | null {
  const { sentence, verb } = cue;
  const named = context.named.get(sentence.index) ?? [];
  for (const token of dependents(sentence, verb.index)) {
    const relation = baseRel(token);
    if (!/^(?:iobj|obj|obl|nmod)$/.test(relation) || token.index < verb.index) continue;
    if (relation === "obl" && !/^(?:to|with|on|in)$/.test(childWith(sentence, token.index, "case")?.lower ?? ""))
      continue;
    const candidates = [token, ...dependents(sentence, token.index).filter((below) => below.upos === "PROPN")];
    for (const candidate of candidates) {
      if (sentence.tokens.slice(verb.index, candidate.index).some((one) => one.lower === "according")) continue;
      const mention = named.find((one) => one.start <= candidate.start && candidate.end <= one.end);
      if (mention !== undefined && isOutlet(mention)) return mention.text;
      if (candidate.upos !== "PROPN") continue;
      const words = properRun(sentence, candidate.index);
      if (OUTLET_WORDS.test(words) && mention?.kind !== "person") return words;
    }
  }
  return null;
}

function properRun(sentence: CueVerb["sentence"], index: number): string {
  let from = index;
  let to = index;
  while (sentence.tokens[from - 1]?.upos === "PROPN") from--;
  while (sentence.tokens[to + 1]?.upos === "PROPN") to++;
  return sentence.tokens
    .slice(from, to + 1)
    .map((token) => token.text)
    .join(" ");
}
