export { applyDecisions, type Decided, sourceKey } from "./apply.ts";
export {
  CLAIM_GRADES,
  type ClaimGrade,
  type ClaimRef,
  type Correction,
  DECISION_KINDS,
  type Decision,
  type DecisionKind,
  type DecisionShown,
  type ReportRef,
  SOURCE_GRADES,
  type SourceGrade,
} from "./decision.ts";
export { claimRef, makeDecision, reportRef } from "./make-decision.ts";
export { regroupQuestions } from "./regroup-questions.ts";
export { regroupStories } from "./regroup-stories.ts";
export { showDecided } from "./show-decided.ts";
