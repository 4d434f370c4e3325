import { keptFrom } from "../kept-from.ts";
import type { Status } from "../status.ts";
import { type StatusContext, statusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";

/** "would stop them from leaving", "moved troops to keep the rebels from seizing it": as real as the keeping is. */
export const statusOfKeeping = (others: readonly StatusRule[]): StatusRule => ({
  id: "status/kept-from",
  judge: (context) => statusOf(context, others),
});

function statusOf(context: StatusContext, others: readonly StatusRule[]): Status | null {
  const keeper = keptFrom(context);
  if (keeper === null) return null;
  const keeping = statusContext({ ...context.input, predicate: keeper.index });
  for (const rule of others) {
    const status = rule.judge(keeping);
    if (status !== null) return status;
  }
  return null;
}
