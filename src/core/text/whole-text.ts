import type { Span } from "./span.ts";

/**
 * Whether an expression matches anywhere in a text, asked once for each text: of a whole report every sentence may ask. Not for an
 * expression that keeps its place (`g`, `y`).
 */
export const standsIn = (pattern: RegExp): ((text: string) => boolean) => {
  let asked: string | null = null;
  let found = false;
  return (text) => {
    if (text !== asked) {
      found = pattern.test(text);
      asked = text;
    }
    return found;
  };
};

/** Of the text asked last: by the expression, where its first match ends and its last one begins. */
const reach = { text: "", known: new Map<string, { readonly firstEnd: number; readonly last: number }>() };

const reachOf = (text: string, source: string): { readonly firstEnd: number; readonly last: number } => {
  if (reach.text !== text) {
    reach.text = text;
    reach.known.clear();
  }
  let known = reach.known.get(source);
  if (known === undefined) {
    let [firstEnd, last] = [Number.POSITIVE_INFINITY, -1];
    for (const match of text.matchAll(new RegExp(source, "gu"))) {
      firstEnd = Math.min(firstEnd, match.index + match[0].length);
      last = match.index;
    }
    known = { firstEnd, last };
    reach.known.set(source, known);
  }
  return known;
};

/** Whether an expression matches in a text; the text is read once for each expression. For those that are made as they are asked. */
export const standsAnywhere = (text: string, source: string): boolean => reachOf(text, source).last >= 0;

/** Whether it does so before or behind a span. */
export const standsElsewhere = (text: string, { start, end }: Span, source: string): boolean => {
  const { firstEnd, last } = reachOf(text, source);
  return firstEnd <= start || last >= end;
};

/** Of the text asked last: the latest year that it names. */
const latest = { text: "", year: 0 };

/** The latest year that a text names; 0 where it names none. */
export const latestYearIn = (text: string): number => {
  if (latest.text === text) return latest.year;
  latest.year = 0;
  for (const [match] of text.matchAll(/\b(?:19|20)\d\d\b/gu)) latest.year = Math.max(latest.year, Number(match));
  latest.text = text;
  return latest.year;
};
