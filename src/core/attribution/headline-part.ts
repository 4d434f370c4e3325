import type { Span } from "../text/span.ts";
import type { AttributionContext, CueSite } from "./attribution-context.ts";

const within = ({ start, end }: Span, part: Span): Span | null => {
  const cut = { start: Math.max(start, part.start), end: Math.min(end, part.end) };
  return cut.end > cut.start ? cut : null;
};

/** "Firm confirms fire; toll at five": in a headline whoever tells the one part tells nothing of what a semicolon sets behind it. */
export const inOwnPart = ({ text, title }: AttributionContext, site: CueSite): CueSite => {
  const { cue, contents, direct, rule } = site;
  if (title === null || direct || cue.start < title.start || cue.end > title.end || COLON.test(rule)) return site;
  const before = text.lastIndexOf(";", cue.start);
  const after = text.indexOf(";", cue.end);
  const part = {
    start: before < title.start ? title.start : before + 1,
    end: after < 0 || after > title.end ? title.end : after,
  };
  const own = contents.flatMap((content) => within(content, part) ?? []);
  return own.length === 0 ? site : { ...site, contents: own };
};

/** A label stands before all that follows it. */
const COLON = /\/(?:headline|transcript)$/;
