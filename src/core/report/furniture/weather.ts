import type { Span } from "../../text/span.ts";
import type { FurnitureRule, TextLine } from "./furniture-rule.ts";
import { wholeLine } from "./furniture-rule.ts";

const TEMPERATURE = /^[-–−+]?\d{1,3}(?:\.\d)?\s*(?:°\s*[CF]?|º\s*[CF]?|[CF])$/u;
const WITH_CITY =
  /^(?:\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}[,:]?\s+)?[-–−+]?\d{1,3}(?:\.\d)?\s*[°º]\s*[CF]?(?:\s+\p{Lu}[\p{L}'’-]+(?: \p{L}+){0,3})?$/u;
const READING =
  /^(?:humidity|wind|pressure|precipitation|feels like|uv index|visibility|sunrise|sunset)\b[:\s]*[-\d][^.!?]{0,30}$/i;
const CITY = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}?[\p{L}'’.-]+){0,3}(?:, \p{Lu}[\p{L} ]+)?$/u;

/** A temperature on a line of its own, the city beside or below it, and the readings under it. */
function mark(line: TextLine, lines: readonly TextLine[], index: number): readonly Span[] | null {
  const { text } = line;
  if (text.length > 60) return null;
  if (TEMPERATURE.test(text) || WITH_CITY.test(text) || READING.test(text)) return wholeLine(line);
  const before = lines[index - 1];
  const cityBelow = before !== undefined && TEMPERATURE.test(before.text) && CITY.test(text);
  return cityBelow ? wholeLine(line) : null;
}

export const weather: FurnitureRule = { id: "furniture/weather", kind: "weather", mark };
