import type { Status, StatusJudgement } from "../../status/status.ts";
import { auxiliariesOf } from "../../status/status-context.ts";
import type { Sentence, Token } from "../../syntax/token.ts";

/** How a clause is put forward that is told as a whole: that somebody can do a thing is told as so ("tickets can be used until May"). */
export const heldSo = (
  { status, rule }: Pick<StatusJudgement, "status" | "rule">,
  sentence: Sentence,
  act: Token,
): Status =>
  rule === "status/modal-forecast" && auxiliariesOf(sentence, act).some(({ lower }) => lower === "can")
    ? "asserted"
    : status;
