import { childrenWith, tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import type { FrameContext } from "../build/frame-context.ts";
import type { HarmFinding } from "./finding.ts";
import { uncounted } from "./uncounted.ts";

/** "Kids are killing kids", "guns kill people": people in no number, in the present tense of a body text, are told of in general. */
export const isGeneral = (context: FrameContext, { sentence, predicate, victim }: HarmFinding): boolean => {
  const title = context.findings.report.titleSpan;
  if ((title && sentence.start < title.end) || uncounted(context, sentence, victim) === null) return false;
  const verb = tokenAt(sentence, predicate);
  if (verb.upos !== "VERB") return false;
  if (verb.xpos === "VBP" || verb.xpos === "VBZ") return true;
  return verb.xpos === "VBG" && childrenWith(sentence, predicate, "aux").some(({ xpos }) => /^VB[PZ]$/.test(xpos));
};

/** "the second gunshot death this month": others before it were of other events. */
export const isOfSeries = ({ tokens }: Sentence): boolean =>
  tokens.some(
    ({ lower }, at) =>
      /^(?:this|past|last|recent)$/.test(lower) &&
      /^(?:days?|weeks?|months?|years?|season|summer|winter)$/.test(tokens[at + 1]?.lower ?? ""),
  );
