import { held, lemmaTrigger } from "../../clause/held-words.ts";
import { collect } from "../../collect.ts";
import type { Sentence } from "../../syntax/token.ts";
import { ACT_OF_VERB } from "../act-lexicon.ts";
import { type AttributionContext, type CueSite, trimContent } from "../attribution-context.ts";
import { headOfPhrase } from "../noun-phrase.ts";

const FALLS = lemmaTrigger(["fall"]);

/** "It fell to the fire chief to announce that C": whoever it fell to says so. */
export function fellToSites(context: AttributionContext, sentence: Sentence): CueSite[] {
  const { tokens } = sentence;
  return collect(held(sentence, FALLS), (verb): CueSite[] => {
    const that = tokens.find(({ lower, index }) => lower === "that" && index > verb.index);
    const said = that && tokens[that.index - 1];
    const to = said && tokens[said.index - 1];
    if (tokens[verb.index - 1]?.lower !== "it" || tokens[verb.index + 1]?.lower !== "to") return [];
    const source = headOfPhrase(sentence, verb.index + 2);
    const act = said && ACT_OF_VERB.get(said.lemma);
    const content = that ? trimContent(context.text, that.end, sentence.end) : null;
    if (to?.lower !== "to" || source === null || source >= to.index || !act || content === null) return [];
    return [
      {
        sentence,
        head: said.index,
        cue: { start: said.start, end: said.end },
        source,
        contents: [content],
        direct: false,
        act,
        via: null,
        rule: "attribution/made-known",
        attitude: false,
      },
    ];
  });
}
