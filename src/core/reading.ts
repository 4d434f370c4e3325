import type { Attributed } from "./attribution/attribution.ts";
import type { Claim } from "./claim/claim.ts";
import type { Mention } from "./entity/entity.ts";
import type { Notice } from "./notice.ts";
import type { QuantityMention } from "./quantity/quantity.ts";
import type { Quotation } from "./quotation/quotation.ts";
import type { Report } from "./report/report.ts";
import type { Sentence } from "./syntax/token.ts";
import type { TimeMention } from "./time/time.ts";

/** What the recognizers found in one report, before frames: all in document order. */
export interface Findings {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeMention[];
  readonly quantities: readonly QuantityMention[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attributed[];
}

/** One report understood. */
export interface Reading extends Findings {
  readonly claims: readonly Claim[];
  readonly notices: readonly Notice[];
}
