import type { Status, StatusJudgement } from "../../status/status.ts";
import { auxiliariesOf } from "../../status/status-context.ts";
import type { Sentence, Token } from "../../syntax/token.ts";

/** How a clause is put forward that is told as a whole: that somebody can do a thing is told as so ("tickets can be used until May"), and so is what nearly came about ("the coach nearly drowned"). */
export const heldSo = (
  { status, rule }: Pick<StatusJudgement, "status" | "rule">,
  sentence: Sentence,
  act: Token,
): Status =>
  (rule === "status/modal-forecast" && auxiliariesOf(sentence, act).some(({ lower }) => lower === "can")) ||
  (rule === "status/counterfactual" && ALMOST.test(sentence.tokens[act.index - 1]?.lower ?? ""))
    ? "asserted"
    : status;
const ALMOST = /^(?:almost|nearly|narrowly)$/;
