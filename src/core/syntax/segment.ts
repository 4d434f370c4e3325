import type { Span } from "../text/span.ts";
import { blocks } from "./blocks.ts";
import { sentenceEnds } from "./sentence-ends.ts";
import { tokenize } from "./tokenize.ts";
import type { RawToken, TokenizedSentence } from "./tokenized.ts";

/** A longer run of tokens with no end in sight (tables, hostile text) is cut here, so that later work stays linear. */
export const LONGEST_SENTENCE = 160;

/** Marks that open an item of a list. They belong to no sentence. */
const BULLET = /^[•▪●■◦‣▶►➤○·∙⁃]+$/u;

const withoutBullet = (tokens: readonly RawToken[]): readonly RawToken[] =>
  tokens.length > 1 && BULLET.test(tokens[0]?.text ?? "") ? tokens.slice(1) : tokens;

/** "19:15 Militants offer ...": the clock of an entry. */
const ENTRY = /^[ \t]*\d{1,2}[.:]\d{2}(?=[ \t]+["“‘]?\p{Lu})(?![ \t]+(?:GMT|UTC|[AP]M|[A-Z]{2,4}ST|[A-Z]{2,4}DT)\b)/gmu;
const CLOCK = /^\d{1,2}[.:]\d{2}$/u;

/** Whether lines open with the clock of their entry, as those of a live page do: of one alone it may be a name's number. */
const hasEntries = (text: string): boolean => {
  ENTRY.lastIndex = 0;
  return ENTRY.exec(text) !== null && ENTRY.exec(text) !== null;
};

/** The clock before an entry belongs to no sentence. */
const withoutClock = (tokens: readonly RawToken[]): readonly RawToken[] =>
  tokens.length > 2 && CLOCK.test(tokens[0]?.text ?? "") && /^\p{Lu}/u.test(tokens[1]?.text ?? "")
    ? tokens.slice(1)
    : tokens;

/**
 * Sentences and tokens of a report's frozen text. `within` limits the work to these spans (the telling without its
 * furniture); no sentence crosses the edge of one. Offsets are UTF-16 units into `text`. Never throws.
 */
export function segment(text: string, within?: readonly Span[]): TokenizedSentence[] {
  const sentences: TokenizedSentence[] = [];
  const live = hasEntries(text);
  for (const span of within ?? [{ start: 0, end: text.length }]) {
    for (const block of blocks(text, span.start, Math.min(span.end, text.length))) {
      const tokens = tokenize(text, block.start, block.end);
      let from = 0;
      for (const to of sentenceEnds(text, tokens)) {
        for (let cut = from; cut < to; cut += LONGEST_SENTENCE) {
          const whole = withoutBullet(tokens.slice(cut, Math.min(to, cut + LONGEST_SENTENCE)));
          const part = live && cut === 0 ? withoutClock(whole) : whole;
          const first = part[0];
          const last = part[part.length - 1];
          if (first && last)
            sentences.push({ index: sentences.length, start: first.start, end: last.end, tokens: part });
        }
        from = to;
      }
    }
  }
  return sentences;
}
