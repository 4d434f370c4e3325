import type { Status } from "./status.ts";
import type { StatusContext } from "./status-context.ts";

/** One way a telling shows that a proposition is not plain fact. Returns null where it does not apply; never throws. */
export interface StatusRule {
  /** Public id, "status/...": never renamed. */
  readonly id: string;
  readonly judge: (context: StatusContext) => Status | null;
}
