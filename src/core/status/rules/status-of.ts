import type { Token } from "../../syntax/token.ts";
import type { Status } from "../status.ts";
import { type StatusContext, statusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";

/** How another predicate of the same sentence is put forward: by the first of the rules that applies; null where none does. */
export function statusOf(context: StatusContext, predicate: Token, rules: readonly StatusRule[]): Status | null {
  const other = statusContext({ ...context.input, predicate: predicate.index });
  for (const rule of rules) {
    const status = rule.judge(other);
    if (status !== null) return status;
  }
  return null;
}
