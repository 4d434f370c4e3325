import { formTrigger, held } from "../clause/held-words.ts";
import { dependents, tokenAt } from "../clause/tree.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import { onceEach } from "./once.ts";

const TOLD_THINGS =
  /^(?:report|claim|allegation|accusation|suggestion|rumou?r|assertion|statement|story|account|speculation|notion|idea|charge|news|word|information|evidence|indication|sign|proof|confirmation|assumption|view|belief|theory|impression|talk|whisper|gossip|doubt|likelihood|question)s?$/;

const OPENERS = new Set(["that", "of", "about"]);
const BETWEEN = new Set([".", ",", ";", ":", "!", "?"]);

/** The noun that a clause or phrase tells the content of: "reports | that the bridge fell", "rumours | of his death". */
export interface ToldAs {
  readonly noun: Token;
  /** First word of the noun's phrase: "all the unconfirmed reports". */
  readonly from: number;
}

const POSTS = /^(?:post|video|message|article|headline|tweet|clip|item|leaflet|email|text|caption)s?$/;
const SAYING = /^(?:saying|claiming|alleging|suggesting|stating|asserting|reporting|purporting)$/;

/** The noun that "that", "of" or "about" opens the content of: right before it, or before a "saying" between ("posts saying that"). */
const nounBefore = (tokens: readonly Token[], opener: number): Token | null => {
  const before = tokens[opener - 1];
  if (before && TOLD_THINGS.test(before.lower)) return before;
  const noun = tokens[opener - 2];
  const said = before && SAYING.test(before.lower) && tokens[opener]?.lower === "that";
  return said && noun && (POSTS.test(noun.lower) || TOLD_THINGS.test(noun.lower)) ? noun : null;
};

const OPENING = formTrigger(OPENERS);

/**
 * The noun right before the "that", "of" or "about" that opens the clause of the predicate or one around it; null where
 * none is. By the words, not by the tree: parsers often hang such a clause on the verb before the noun.
 */
export const toldAs = onceEach((context): ToldAs | null => {
  const { sentence, predicate, path } = context;
  if (!held(sentence, OPENING).some(({ index }) => nounBefore(sentence.tokens, index) !== null)) return null;
  for (const node of [predicate, ...path.map((step) => step.token)]) {
    for (const mark of dependents(sentence, node.index)) {
      if (mark.index > node.index || !OPENERS.has(mark.lower)) continue;
      if (!/^(?:mark|case|obj|nsubj)/.test(mark.deprel)) continue;
      const noun = nounBefore(sentence.tokens, mark.index);
      if (noun !== null) return { noun, from: phraseFrom(sentence, noun.index) };
    }
  }
  return nearestTold(sentence, predicate);
});

/** The same by the words alone: no mark and no other finite verb stands between the opener and the predicate. */
function nearestTold(sentence: Sentence, predicate: Token): ToldAs | null {
  for (let i = predicate.index - 1; i > 0; i--) {
    const token = tokenAt(sentence, i);
    if (BETWEEN.has(token.text) || token.xpos === "VBD" || token.xpos === "VBZ" || token.xpos === "VBP") return null;
    if (!OPENERS.has(token.lower)) continue;
    const noun = nounBefore(sentence.tokens, i);
    if (noun !== null) return { noun, from: phraseFrom(sentence, noun.index) };
    if (token.lower === "that") return null;
  }
  return null;
}

function phraseFrom(sentence: Sentence, noun: number): number {
  let from = noun;
  while (from > 0) {
    const before = tokenAt(sentence, from - 1);
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(before.upos) && before.xpos !== "POS" && before.xpos !== "PRP$") break;
    from--;
  }
  return from;
}
