import type { Verdict } from "../picture.ts";
import { agreed } from "./agreed.ts";
import { answersExclude } from "./answers-exclude.ts";
import { assertedAndDenied } from "./asserted-and-denied.ts";
import { type Case, strayWords, type VerdictRule } from "./case.ts";
import { compatible } from "./compatible.ts";
import { correction } from "./correction.ts";
import { denialAlone } from "./denial-alone.ts";
import { deniedClaim } from "./denied-claim.ts";
import { newState } from "./new-state.ts";
import { noSupport } from "./no-support.ts";
import { orderUnknown } from "./order-unknown.ts";
import { outcome } from "./outcome.ts";
import { passedStages } from "./passed-stages.ts";
import { risingCounter } from "./rising-counter.ts";
import { singleOrigin } from "./single-origin.ts";
import { withdrawn } from "./withdrawn.ts";
import { withdrawnAlone } from "./withdrawn-alone.ts";

/** The rules in the order in which they are asked; the first that answers decides. */
export const VERDICT_RULES: readonly VerdictRule[] = [
  deniedClaim,
  withdrawnAlone,
  denialAlone,
  assertedAndDenied,
  answersExclude,
  correction,
  risingCounter,
  newState,
  passedStages,
  withdrawn,
  outcome,
  compatible,
  agreed,
  singleOrigin,
  orderUnknown,
  noSupport,
];

export const decide = (question: Case): Verdict => {
  for (const rule of VERDICT_RULES) {
    const decision = rule.decide(question);
    if (decision)
      return {
        kind: rule.kind,
        rule: rule.id,
        reason: `${decision.reason}${strayWords(question)}`,
        order: decision.order,
      };
  }
  return { kind: "undecided", rule: noSupport.id, reason: "no rule applies", order: { basis: "unknown", from: [] } };
};
