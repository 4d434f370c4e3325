import type { AttributionContext, CueSite } from "../attribution-context.ts";

/**
 * "denied it: they were local men", "denied the attack; rebels had shelled the market": what stands behind the mark is what whoever
 * denies says is so, and is not denied. Any other site as it is.
 */
export const saidInstead = ({ text }: Pick<AttributionContext, "text">, site: CueSite): CueSite => {
  const [first] = site.contents;
  if (site.act !== "deny" || site.direct || first === undefined || first.start < site.cue.end) return site;
  if (/[:;]/u.test(text.slice(site.cue.end, first.start))) return { ...site, act: "say" };
  const mark = text.slice(first.start, first.end).search(/[;]|: /u);
  return mark > 0 ? { ...site, contents: [{ start: first.start, end: first.start + mark }] } : site;
};
