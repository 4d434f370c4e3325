import type { Span } from "../../text/span.ts";
import { dateParts } from "./clock.ts";
import type { FurnitureRule, TextLine } from "./furniture-rule.ts";

const LABEL = /\b(?:last updated|first published|posted|published|updated)(?: on| at)?:\s/gi;
const LONGEST_STAMP = 70;

/** Labelled dates glued to other words: "... shootings Posted: Thursday, 5 March 2020 10:11 AM". */
function mark(line: TextLine): readonly Span[] | null {
  if (!line.lower.includes("ed:") && !line.lower.includes("ed on:") && !line.lower.includes("ed at:")) return null;
  const labels = [...line.text.matchAll(LABEL)];
  const found: Span[] = [];
  for (const [index, label] of labels.entries()) {
    const from = label.index + label[0].length;
    const limit = Math.min(labels[index + 1]?.index ?? line.text.length, from + LONGEST_STAMP);
    const end = stampEnd(line.text, from, limit);
    if (end > from) found.push({ start: line.start + label.index, end: line.start + end });
  }
  return found.length === 0 ? null : found;
}

/** The furthest end of a run of words that are all of a date, with a day and a month, a full date or a time in it. */
function stampEnd(text: string, from: number, limit: number): number {
  let best = -1;
  let at = from;
  while (at < limit) {
    let next = at;
    while (next < limit && /\s/.test(text[next] ?? "")) next++;
    while (next < limit && !/\s/.test(text[next] ?? "")) next++;
    const parts = dateParts(text.slice(from, next));
    if (parts === null) break;
    if (parts.full || (parts.month && parts.day) || parts.time) best = from + text.slice(from, next).trimEnd().length;
    if (next >= limit || next === at) break;
    at = next;
  }
  return best;
}

export const stamp: FurnitureRule = { id: "furniture/stamp", kind: "clock", mark };
