import { keptFrom } from "../kept-from.ts";
import type { StatusRule } from "../status-rule.ts";
import { statusOf } from "./status-of.ts";

/** "would stop them from leaving", "moved troops to keep the rebels from seizing it": as real as the keeping is. */
export const statusOfKeeping = (others: readonly StatusRule[]): StatusRule => ({
  id: "status/kept-from",
  judge: (context) => {
    const keeper = keptFrom(context);
    return keeper === null ? null : statusOf(context, keeper, others);
  },
});
