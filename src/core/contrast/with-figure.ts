import type { AttributionLink } from "../attribution/attribution.ts";
import type { Role } from "../claim/claim.ts";
import type { ClaimDraft } from "../frames/frame.ts";
import type { QuantityMention } from "../quantity/quantity.ts";
import type { Findings } from "../reading.ts";
import type { Sentence } from "../syntax/token.ts";
import { contains, cover, type Span, wordsAt } from "../text/span.ts";
import { touching } from "../text/span-index.ts";

/** The sentence's words in lower case with its figures by number, and the token that stands at a place in them. */
export const markedWords = (
  { tokens }: Sentence,
  here: readonly QuantityMention[],
): { readonly words: string; readonly tokenAt: (at: number) => number } => {
  const parts: string[] = [];
  const starts: number[] = [];
  const owners: number[] = [];
  let length = 0;
  for (let at = 0; at < tokens.length; ) {
    const number = here.findIndex(({ from, to }) => from === at && to > at);
    const part = number < 0 ? (tokens[at]?.lower ?? "") : `#${number}#`;
    starts.push(length);
    owners.push(at);
    parts.push(part);
    length += part.length + 1;
    at = number < 0 ? at + 1 : (here[number]?.to ?? at + 1);
  }
  return { words: parts.join(" "), tokenAt: (at) => owners[starts.findLastIndex((start) => start <= at)] ?? 0 };
};

const CLAIMS = /\bclaim/iu;

/** The same claim with another figure, by whoever gives that. */
export const withFigure = (
  { told: _told, yields: _yields, quotation: _quotation, hedge: _hedge, ...draft }: ClaimDraft,
  { figure, words }: { readonly figure: QuantityMention; readonly words: Span },
  { quantities, report }: Findings,
  links: readonly AttributionLink[],
): ClaimDraft => {
  const { low, high, bound, share, words: vague } = figure.quantity;
  const number: Role = {
    text: report.text.slice(figure.start, figure.end),
    start: figure.start,
    end: figure.end,
    entity: null,
  };
  return {
    ...draft,
    ...cover(draft, words),
    direct: false,
    attribution: links,
    // What somebody else only claims is asserted by whoever counted.
    status:
      draft.status === "claimed" && !CLAIMS.test(report.text.slice(words.start, words.end)) ? "asserted" : draft.status,
    quantity: draft.quantity && {
      ...draft.quantity,
      low,
      high,
      bound,
      share,
      ...(vague === undefined ? {} : { words: vague }),
    },
    roles: Object.fromEntries(
      Object.entries(draft.roles).map(([name, role]) => [
        name,
        // "12 people": whoever was counted is now told by the other number alone.
        role &&
        touching(quantities, role).some((one) => one.quantity.low === draft.quantity?.low && contains(role, one))
          ? number
          : role,
      ]),
    ),
    answers: wordsAt(report.text, words),
  };
};
