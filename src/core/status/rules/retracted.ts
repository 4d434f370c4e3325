import type { StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";

const EARLIER =
  /\b(?:earlier|initial|initially|previous|previously|first|early|original|originally|preliminary|at first)\b/i;
const TAKEN_BACK =
  /\b(?:(?:later|since|then|subsequently|but|and|has|have|had)\s+(?:\w+\s+){0,2}?(?:retracted|withdrew|withdrawn|recanted|disavowed|walked (?:it |that |this )?back|took (?:it |that |this )?back|backtracked)|(?:that|this|it|those|these|they|(?:the |those |these )?(?:reports?|claims?|information|statements?|accounts?|figures?|story|news))\s+(?:\w+\s+){0,2}?(?:was|were|is|are|proved|proven|turned out)\s+(?:(?:to be|later|in fact|all)\s+)*(?:wrong|false|untrue|incorrect|inaccurate|mistaken|erroneous|unfounded|retracted|withdrawn|not true|not correct|not the case))\b/i;

/** How far behind the words they can be taken back. */
const REACH = 260;

/** "Earlier reports said X, but that was wrong", "at first said X and later retracted it": it is no longer said. */
export const retracted: StatusRule = {
  id: "status/retracted",
  judge: (context) => (isTakenBack(context) ? "asked" : null),
};

function isTakenBack({ sentence, predicate, input }: StatusContext): boolean {
  const here = input.text.slice(sentence.start, sentence.end);
  if (!EARLIER.test(input.text.slice(sentence.start, predicate.start))) return false;
  const within = /\b(?:but|however|though|although|before)\b|[;]/i.exec(input.text.slice(predicate.end, sentence.end));
  if (within !== null && TAKEN_BACK.test(input.text.slice(predicate.end, sentence.end))) return true;
  // The sentence behind, where this one only tells what was said first.
  const next = input.text.slice(sentence.end, sentence.end + REACH);
  const stop = /[.!?]["”»]?(?:\s|$)/.exec(next);
  const after = stop === null ? next : next.slice(0, stop.index + 1);
  return /\b(?:said|reported|told|put|announced|indicated|suggested|reports?)\b/i.test(here) && TAKEN_BACK.test(after);
}
