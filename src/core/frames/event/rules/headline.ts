import { clausesOf } from "../../../clause/clause.ts";
import { tokenAt } from "../../../clause/tree.ts";
import type { EventRule } from "../finding.ts";

/** Verbs by which a headline tells of no event: a state, a look at something, a question of its own. */
const IDLE = new Set([
  "be",
  "have",
  "do",
  "seem",
  "look",
  "mean",
  "know",
  "think",
  "want",
  "need",
  "like",
  "say",
  "let",
]);

/** What a headline tells with its main verb: "Apple removes the app". Kept only where no other claim is told by it. */
export const headline: EventRule = (context, sentence) => {
  const title = context.findings.report.titleSpan;
  if (!title || sentence.start < title.start || sentence.end > title.end) return [];
  const root = sentence.tokens.find((token) => token.head < 0);
  if (!root || sentence.tokens.at(-1)?.text === "?") return [];
  if (context.attributions[sentence.index]?.some((told) => told.cueToken === root.index)) return [];
  const clause = clausesOf(sentence).find((item) => item.predicate === root.index);
  if (!clause || IDLE.has(clause.lemma) || clause.subject === null || clause.subject > root.index) return [];
  if (clause.subjectBasis !== "own" || !["NOUN", "PROPN"].includes(tokenAt(sentence, clause.subject).upos)) return [];
  return [
    {
      rule: "event/headline",
      kind: null,
      sentence,
      act: root.index,
      actor: clause.passive ? clause.agent : clause.subject,
      recipient: clause.passive ? clause.subject : clause.object,
    },
  ];
};
