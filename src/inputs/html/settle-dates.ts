import { isoDate } from "../../core/report/iso-date.ts";
import { bestFact } from "../../core/report/make-report.ts";
import type { MetaFact } from "../core-types.ts";

const HOUR = 3_600_000;
/** No zone is further from another than this: a time without zone is earlier only by more. */
const WIDEST_ZONES = 26 * HOUR;
/** A little above the fact that it replaces as the best. */
const STEP = 0.005;

/**
 * Weighs the dates of one page against each other; no fact is dropped, none is made. Two things that publishers do:
 * a zone is left off in one place and given in another; and "published" is stamped anew with every change, while the line
 * printed with the story keeps the first day.
 */
export function settleDates(facts: readonly MetaFact[]): MetaFact[] {
  return withZone(notRestamped([...facts]));
}

/** Where "published" is not earlier than "modified" and the story itself prints an earlier time, the printed one counts more. */
function notRestamped(facts: MetaFact[]): MetaFact[] {
  const best = bestFact(facts, "publishedAt");
  const changed = bestFact(facts, "modifiedAt");
  const stamp = best === null ? null : isoDate(best.value);
  if (best === null || stamp === null || best.from === "user" || changed === null) return facts;
  const modified = isoDate(changed.value);
  if (modified === null || !stamp.includes("T") || Date.parse(zoned(stamp)) < Date.parse(zoned(modified))) return facts;
  const printed = facts.find((fact) => {
    const value = fact.field === "publishedAt" && isPrinted(fact) ? isoDate(fact.value) : null;
    return value !== null && Date.parse(zoned(stamp)) - Date.parse(zoned(value)) > margin(value, stamp);
  });
  return printed === undefined ? facts : above(facts, printed, best);
}

/** Printed with the story: the line by the headline, or the first `<time>` of the article. */
const isPrinted = (fact: MetaFact): boolean => fact.from === "text" || (fact.from === "time" && fact.confidence >= 0.6);

/** A day alone begins before its times; a time without zone may be of any. */
function margin(printed: string, stamp: string): number {
  if (!printed.includes("T")) return 24 * HOUR + WIDEST_ZONES / 2;
  return printed.endsWith("Z") && stamp.endsWith("Z") ? HOUR : WIDEST_ZONES / 2;
}

/** The best fact gives a time without a zone, and another the same time with one. */
function withZone(facts: MetaFact[]): MetaFact[] {
  const best = bestFact(facts, "publishedAt");
  const bare = best === null ? null : isoDate(best.value);
  if (best === null || bare === null || !bare.includes("T") || bare.endsWith("Z") || best.from === "user") return facts;
  const digits = (value: string): string => value.replace(/[^\d]/g, "").slice(0, 12);
  const same = facts.find(
    (fact) =>
      fact.field === "publishedAt" &&
      digits(fact.value) === digits(best.value) &&
      (isoDate(fact.value)?.endsWith("Z") ?? false),
  );
  return same === undefined ? facts : above(facts, same, best);
}

const zoned = (iso: string): string => (iso.endsWith("Z") ? iso : iso.includes("T") ? `${iso}Z` : `${iso}T00:00:00Z`);

const above = (facts: MetaFact[], one: MetaFact, best: MetaFact): MetaFact[] =>
  facts.map((fact) => (fact === one ? { ...fact, confidence: Math.min(0.99, best.confidence + STEP) } : fact));
