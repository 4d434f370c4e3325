import { baseRel, childWith } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";

/** "sent troops to evacuate the embassy", "in order to": what an act is for, not told as done. */
export const purpose: StatusRule = {
  id: "status/purpose",
  judge: (context) => (isPurpose(context) ? "planned" : null),
};

/** Past, they tell with what something was done. */
const WITH: ReadonlySet<string> = new Set(["used", "borrowed", "commandeered"]);

/** "used their own cars | to get 40 people out": no aim of something else, but what was done with it. */
export const isDoneWith = (sentence: Sentence, at: number): boolean =>
  sentence.tokens.slice(0, at).some(({ xpos, lower }) => xpos === "VBD" && WITH.has(lower));

/** "To escape detection, the smugglers used canoes": at the head of a sentence, whatever the tree made of it. */
const isHeading = ({ tokens }: Sentence, { index, xpos }: Token): boolean =>
  index === 1 &&
  tokens[0]?.lower === "to" &&
  /^(?:VBP?|NNP?)$/.test(xpos) &&
  tokens.some(({ text, index: at }) => text === "," && at > 1) &&
  tokens.some(({ xpos: form, index: at }) => at > 1 && /^VB[DZP]$/.test(form));

function isPurpose({ sentence, predicate, carriers, path }: StatusContext): boolean {
  if (isHeading(sentence, predicate)) return true;
  const last = carriers[carriers.length - 1] ?? predicate;
  if (last.upos !== "VERB" || childWith(sentence, last.index, "mark")?.lower !== "to") return false;
  // "pleaded guilty to killing", "a man believed to have fled": no aims.
  if (last.xpos === "VBG" || childWith(sentence, last.index, "aux")?.lower === "have") return false;
  if (isDoneWith(sentence, last.index)) return false;
  const relation = baseRel(last);
  const head = path.find((step) => step.below === last)?.token;
  if (head === undefined) return false;
  // "the first to fall", "lived to see": not purposes.
  if (relation === "acl") return head.upos === "NOUN" && !/^(?:first|last|second|third|only|one)$/.test(head.lower);
  return relation === "advcl" && head.upos === "VERB" && !/^(?:live|survive|awake)$/.test(head.lemma);
}
