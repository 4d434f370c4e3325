import type { Report } from "../report/report.ts";
import type { Span } from "../text/span.ts";
import { fold } from "./words.ts";

/** A sign-off stands at the foot of a report, or at the foot of the part that a wire gave. */
const SIGN_OFF =
  /\b(?:[Aa]dditional )?[Rr]eporting by (\p{Lu}[^\n]{3,200}?[;,.] ?(?:[Ww]riting|[Ee]diting) by \p{Lu}[^\n.;)]{2,80})/u;

/** No sign-off is without these letters: looked for first, for they are found faster than the whole. */
const SIGN = "eporting by ";

/** Who reported and who edited, as agencies close their telling ("Reporting by X in Y; editing by Z"). */
export interface SignOff extends Span {
  /** The same for the same line, whatever its marks and capitals. */
  readonly key: string;
  readonly quote: string;
}

/** The sign-off of a report; null where it has none that names both. */
export const signOffOf = ({ text }: Report): SignOff | null => {
  if (!text.includes(SIGN)) return null;
  const match = SIGN_OFF.exec(text);
  if (!match) return null;
  const key = fold(match[1] ?? "")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
  return { start: match.index, end: match.index + match[0].length, key, quote: match[0] };
};
