import { formTrigger, held } from "../../clause/held-words.ts";
import { subtree } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { type AttributionContext, type CueSite, trimContent } from "../attribution-context.ts";

const HEARSAY = formTrigger(["reportedly", "allegedly", "purportedly", "supposedly"]);

/** "reportedly", "allegedly": somebody said so, nobody says who. */
export function hearsaySites(context: AttributionContext, sentence: Sentence): CueSite[] {
  const sites: CueSite[] = [];
  for (const token of held(sentence, HEARSAY)) {
    const head = sentence.tokens[token.head];
    if (head === undefined) continue;
    const indexes = subtree(sentence, head.index);
    const first = sentence.tokens[indexes[0] ?? -1] as Token | undefined;
    const last = sentence.tokens[indexes[indexes.length - 1] ?? -1];
    if (first === undefined || last === undefined) continue;
    const content = trimContent(context.text, first.start, last.end);
    if (content === null) continue;
    sites.push({
      sentence,
      head: token.index,
      cue: { start: token.start, end: token.end },
      source: null,
      contents: [content],
      direct: false,
      act: token.lower === "reportedly" ? "report" : "claim",
      via: null,
      rule: "attribution/hearsay",
      attitude: false,
    });
  }
  return sites;
}
