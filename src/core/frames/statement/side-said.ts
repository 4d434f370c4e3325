import type { AttributionLink } from "../../attribution/attribution.ts";
import type { Findings } from "../../reading.ts";
import type { Sentence } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import { contextOf } from "../build/frame-context.ts";
import { roleOfLink } from "../build/speaker.ts";
import type { ClaimDraft } from "../frame.ts";

const NOT = /\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot)\b|n['’]t\b/iu;
const OUTER = /^[\s"“”'‘’,;:–—-]+|[\s"“”'‘’,.;:!?–—-]+$/gu;

/** Whether a claim tells what somebody says, or what the report does, in so many words. */
export const isSaid = ({ frame }: Pick<ClaimDraft, "frame">): boolean => frame === "statement";

/** Words that a report sets against another voice's, where nothing else of them is read as a saying; `links`: whose they are, none for the report's own. */
export const sideSaid = (
  findings: Findings,
  links: readonly AttributionLink[],
  sentence: Sentence,
  { start, end }: Span,
): ClaimDraft => {
  const text = findings.report.text.slice(start, end);
  const opening = /^[\s"“”'‘’,;:–—-]+/u.exec(text)?.[0].length ?? 0;
  const bare = text.replace(OUTER, "");
  const [speaker] = links;
  return {
    start: start + opening,
    end: start + opening + bare.length,
    frame: "statement",
    rule: "statement/side",
    roles: { speaker: speaker === undefined ? null : roleOfLink(contextOf(findings), speaker), to: null },
    quantity: null,
    status: "asserted",
    polarity: NOT.test(bare) ? "negative" : "positive",
    attribution: links,
    validTime: null,
    direct: false,
    background: false,
    scope: { act: "say" },
    sentence: sentence.index,
  };
};
