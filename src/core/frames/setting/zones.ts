import type { Sentence } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import type { FrameContext } from "../build/frame-context.ts";

/** How far from the end of the headline a report opens, in UTF-16 units. */
const OPENING = 700;
/** A first line of fewer words is a caption or a label. */
const FEWEST = 8;

/** A stretch of a report by how surely it tells of the report's own matter. */
export type Zone = "headline" | "lead" | "opening" | "body";

/** Behind " - ", " | " or " :: " a headline names the page that it was taken from ("Two hurt in crash - The Daily, Springfield"). */
const PAGE_NAME = /\s(?:[-–—|»]|::)\s(?!.*\s(?:[-–—|»]|::)\s)/u;

const SPLIT = "\\s(?:[-–—|»]|::)\\s";
/** "- WXYZ TV: Springfield News, Weather, Sports", "- WXYZ.com - Springfield, Ohio": a station's name, and what stands behind it. */
const STATION = new RegExp(
  `${SPLIT}(?=(?:(?!${SPLIT})[^\\n])*(?:\\b[KW][A-Z]{2,3}\\b|\\.(?:com|net)\\b|\\bNews,? (?:and )?(?:Weather|Sports)|\\b(?:Weather|Sports),? (?:and |& )?(?:News|Sports|Weather)))`,
  "u",
);

/** Where a headline's own words end: before the name of a station, or of the page, where that has no verb of its own. */
export const headlineEnd = (context: FrameContext): number => {
  const title = context.findings.report.titleSpan;
  if (!title) return 0;
  const station = STATION.exec(context.text.slice(title.start, title.end));
  if (station && station.index >= (title.end - title.start) / 3) return title.start + station.index;
  const match = PAGE_NAME.exec(context.text.slice(title.start, title.end));
  if (!match || match.index < (title.end - title.start) / 3) return title.end;
  const at = title.start + match.index;
  const told = context.findings.sentences.some((sentence) =>
    sentence.tokens.some((token) => token.start > at && token.end <= title.end && /^(?:VERB|AUX)$/u.test(token.upos)),
  );
  return told ? title.end : at;
};

/** The first sentence of the body that is one. */
const leadOf = (context: FrameContext): Sentence | undefined => {
  const from = context.findings.report.titleSpan?.end ?? 0;
  return context.findings.sentences.find((item) => item.start >= from && item.tokens.length >= FEWEST);
};

/** Tells the zone of a span; null for the name of the page in a headline. */
export const zonesOf = (context: FrameContext): ((span: Span) => Zone | null) => {
  const end = context.findings.report.titleSpan?.end ?? 0;
  const told = headlineEnd(context);
  const lead = leadOf(context);
  return ({ start }) => {
    if (start < end) return start < told ? "headline" : null;
    if (lead && start >= lead.start && start < lead.end) return "lead";
    return start < end + OPENING ? "opening" : "body";
  };
};
