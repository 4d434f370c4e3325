import { isBackground } from "./background.ts";
import { findHedge } from "./hedge.ts";
import { judgePolarity } from "./polarity.ts";
import { PROSPECTIVE, STATUS_RULES } from "./rules/index.ts";
import { refuted } from "./rules/refuted.ts";
import { isWithin } from "./rules/rejected-report.ts";
import type { StatusJudgement } from "./status.ts";
import { type StatusContext, type StatusInput, statusContext } from "./status-context.ts";

/**
 * How the proposition of a predicate is put forward: status by the first rule of STATUS_RULES that applies ("status/asserted"
 * where none does), the polarity of the content, what weakens it, and whether it is background. The sentence must be parsed;
 * in one that is not, everything is asserted and positive. Never throws for an index inside the sentence.
 */
export function judgeStatus(input: StatusInput): StatusJudgement {
  const context = statusContext(input);
  const { polarity, words } = judgePolarity(context);
  const decided = decide(context);
  const judged = decided.rule === refuted.id && decided.status === "denied";
  const denied = decided.status === "denied" ? moodOfDenied(context) : null;
  return {
    ...decided,
    // "No truth to reports nine miners died": the "no" is the judgement, and no part of what is judged.
    polarity: judged ? "positive" : polarity,
    hedge: findHedge(context),
    background: isBackground(context),
    ...(words === null || judged ? {} : { negation: words }),
    ...(denied === null ? {} : { denied }),
    ...(retracts(context, decided.rule)
      ? { retracts: FIGURE_GONE.test(wordsOf(context)) ? "figure" : "told before" }
      : {}),
  };
}

/** By these rules something is not only untrue: somebody told it before. */
const RETRACTING: ReadonlySet<string> = new Set(["status/retracted", "status/refuted"]);

/** "took back its report that": the rule of it denies what is only rejected. */
const retracts = (context: StatusContext, rule: string): boolean =>
  RETRACTING.has(rule) || (rule === "status/rejected-report" && isWithin(context, "withdrawn"));

/** "withdrew its earlier figure of": a count that is put right, not what one teller said. */
const FIGURE_GONE =
  /\b(?:withdr[ae]w(?:n|s|ing)?|retract(?:ed|s|ing)|t(?:ook|akes|aken|aking) back) (?:its|their|his|her|the|an?) (?:\w+ ){0,2}(?:figure|number|toll|count|tally|estimate)s? of\b/iu;

const wordsOf = ({ sentence, predicate, input }: StatusContext): string =>
  input.text.slice(sentence.start, predicate.end);

/** "denied that it would send": what is denied is a plan, not a deed. */
function moodOfDenied(context: StatusContext): "planned" | "forecast" | null {
  for (const rule of PROSPECTIVE) {
    const status = rule.judge(context);
    if (status === "planned" || status === "forecast") return status;
  }
  return null;
}

function decide(context: StatusContext): Pick<StatusJudgement, "status" | "rule"> {
  for (const rule of STATUS_RULES) {
    const status = rule.judge(context);
    if (status !== null) return { status, rule: rule.id };
  }
  return { status: "asserted", rule: "status/asserted" };
}
