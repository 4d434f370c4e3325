import type { Claim } from "../../core/claim/claim.ts";
import { CARDINALS } from "../../core/language/en/number-words.ts";
import type { Report } from "../../core/report/report.ts";
import { segment } from "../../core/syntax/index.ts";
import type { Span } from "../../core/text/span.ts";

/** A sentence from which nothing was taken, and what in it might have been. */
export interface UnreadSentence extends Span {
  readonly holds: readonly ("a number" | "a place" | "a speaker")[];
}

/** Past forms and set phrases that mark something as said, of general English news; "said" by another word is missed. */
const SAYS =
  /\b(?:said|says|told|tells|according to|announced|warned|claimed|denied|confirmed|stated|added|reported|declared|insisted|alleged|accused|vowed|predicted|estimated|tweeted|urged)\b/iu;
/** A name after a word of place. Only a sign: the gazetteer is not at hand here. */
const PLACE = /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Oo]utside|[Aa]round|[Aa]cross|[Tt]owards?) (?:the )?\p{Lu}\p{Ll}{2}/u;
const MONTH =
  /\b(?:In|On|in|on|from|From) (?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/gu;
/** Words that are numbers and mostly count nothing. */
const IDLE: ReadonlySet<string> = new Set(["one", "a", "an"]);

/**
 * Sentences of the telling, outside furniture, that no claim touches although they hold a number, a place or a word of saying.
 * `places` are names known from the story's claims. In document order.
 */
export const unreadSentences = (
  report: Report,
  claims: readonly Claim[],
  places: ReadonlySet<string>,
): readonly UnreadSentence[] => {
  const spans: Span[] = claims
    .flatMap((claim) => [claim, ...(claim.answers ? [claim.answers] : [])])
    .sort((a, b) => a.start - b.start);
  const found: UnreadSentence[] = [];
  let from = 0;
  for (const sentence of segment(report.text, telling(report))) {
    while (from < spans.length && (spans[from]?.end ?? 0) <= sentence.start) from += 1;
    if (touched(spans, from, sentence)) continue;
    const words = report.text.slice(sentence.start, sentence.end);
    const plain = words.replace(MONTH, "");
    const holds: UnreadSentence["holds"][number][] = [];
    if (sentence.tokens.some(({ text }) => isNumber(text))) holds.push("a number");
    if (PLACE.test(plain) || sentence.tokens.some(({ text }) => places.has(text))) holds.push("a place");
    if (SAYS.test(plain)) holds.push("a speaker");
    if (holds.length > 0) found.push({ start: sentence.start, end: sentence.end, holds });
  }
  return found;
};

/** Claims are sorted by start; a long one may begin before others that have ended, so all up to the sentence's end are asked. */
const touched = (spans: readonly Span[], from: number, sentence: Span): boolean => {
  for (let index = from; index < spans.length; index += 1) {
    const claim = spans[index];
    if (!claim || claim.start >= sentence.end) return false;
    if (claim.end > sentence.start) return true;
  }
  return false;
};

const isNumber = (word: string): boolean => {
  const lower = word.toLowerCase();
  return /^\d/u.test(word) || (CARDINALS.has(lower) && !IDLE.has(lower));
};

/** What of the text is not furniture. */
const telling = (report: Report): readonly Span[] => {
  const spans: Span[] = [];
  let start = 0;
  for (const part of [...report.furniture].sort((a, b) => a.start - b.start)) {
    if (part.start > start) spans.push({ start, end: part.start });
    start = Math.max(start, part.end);
  }
  if (start < report.text.length) spans.push({ start, end: report.text.length });
  return spans;
};

/** One-word names of places that claims tell, as the reports write them. */
export const placeNames = (claims: readonly Claim[]): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const claim of claims)
    for (const role of Object.values(claim.roles))
      if (role?.lat !== undefined)
        for (const name of [role.text, role.name ?? ""]) if (/^\p{Lu}\S+$/u.test(name)) names.add(name);
  return names;
};
