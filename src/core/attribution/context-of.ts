import { keptWith } from "../kept-with.ts";
import type { Findings } from "../reading.ts";
import { type AttributionContext, attributionContext } from "./attribution-context.ts";

/** What tells who says what, of a report whose findings are all there. */
export const attributionContextOf = keptWith(
  (findings: Findings): AttributionContext =>
    attributionContext({ ...findings, text: findings.report.text, title: findings.report.titleSpan }),
);
