import { tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import { contains } from "../../text/span.ts";
import type { FrameContext } from "./frame-context.ts";

const SAYING = /^(?:said|says|told|tells|announced|added)$/u;
/** "In X, the hospital laments the death of two doctors": it says so there. */
const REGRETTING = /^(?:lament|deplore|regret)$/u;

/**
 * "143 people had died, a spokesman said in Geneva": the place behind the cue is where somebody spoke, and what is told, in which the
 * predicate stands, happened elsewhere.
 */
export const isSaidThere = (context: FrameContext, sentence: Sentence, predicate: number, head: number): boolean => {
  const [told, place] = [tokenAt(sentence, predicate), tokenAt(sentence, head)];
  // "a spokesman said in Geneva", whatever the sentence makes of who says what.
  const above = sentence.tokens[place.head];
  if (above !== undefined && above.index < head && SAYING.test(above.lower)) return true;
  if (above !== undefined && REGRETTING.test(above.lemma)) return true;
  return (context.attributions[sentence.index] ?? []).some(
    ({ attitude, content, links, cueToken }) =>
      !attitude &&
      cueToken !== null &&
      head > cueToken &&
      // "was reported in X": nobody is told who says so, and where.
      links.some(({ speaker }) => speaker !== "") &&
      content.some((span) => contains(span, told)) &&
      !content.some((span) => contains(span, place)),
  );
};
