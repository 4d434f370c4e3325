import { eld } from "eld/extrasmall";
import { frequentShare, LANGUAGES, languageOf } from "../core/language/index.ts";
import type { ReportPart } from "../core/report/report.ts";
import type { Span } from "../core/text/span.ts";
import type { FurnitureSpan } from "./core-types.ts";

/** Enough for the detector: at 2,000 it took half of all reading time and named the same languages on 3,914 reports. */
const DETECT_UNITS = 700;
const SHORTEST = 40;

/**
 * ISO 639-1 of the telling (furniture left out), or null when the text is short or the detector is unsure. A report in two
 * languages is in the one that is read, where that makes up a good part: its other passages are marked (`otherLanguages`).
 */
export function detectLanguage(text: string, furniture: readonly FurnitureSpan[]): string | null {
  const main = mainLanguage(text, furniture);
  return main === null || languageOf(main) !== null ? main : (languageBeside(text, furniture) ?? main);
}

function mainLanguage(text: string, furniture: readonly FurnitureSpan[]): string | null {
  let sample = "";
  let from = 0;
  for (const span of furniture) {
    sample += `${text.slice(from, Math.min(span.start, from + DETECT_UNITS))} `;
    from = span.end;
    if (sample.length >= DETECT_UNITS) break;
  }
  sample += text.slice(from, from + Math.max(0, DETECT_UNITS - sample.length));
  return sample.trim().length < SHORTEST ? null : detected(sample);
}

function detected(sample: string): string | null {
  const result = eld.detect(sample);
  return result.language !== "" && result.isReliable() ? result.language : null;
}

/** A sentence or two: below this the detector takes names for a language. */
const SHORTEST_PASSAGE = 160;
/** Of running English a quarter at least; of text in another language next to nothing, "a" and "in" set aside. */
const OWN_WORDS = 0.12;
/** Running text of a language that is read; other languages share less than .1 of their words with it. */
const READ_WORDS = 0.2;
/** Of the long paragraphs this share must be in it. */
const GOOD_PART = 0.3;

/** The language that is read and that a good part of the long paragraphs is in. */
function languageBeside(text: string, furniture: readonly FurnitureSpan[]): string | null {
  const passages = [...longPassages(text, furniture)].slice(0, MOST_ASKED);
  const lengthOf = (list: readonly Span[]): number => list.reduce((sum, { start, end }) => sum + end - start, 0);
  const whole = lengthOf(passages);
  const found = LANGUAGES.find((language) => {
    const own = passages.filter(
      ({ start, end }) => frequentShare(text.slice(start, Math.min(end, start + DETECT_UNITS)), language) >= READ_WORDS,
    );
    return own.length > 0 && lengthOf(own) >= whole * GOOD_PART;
  });
  return found?.tag ?? null;
}

/** Paragraphs that are long enough to say their language, outside furniture. */
function* longPassages(text: string, furniture: readonly FurnitureSpan[]): Generator<Span> {
  let next = 0;
  for (const match of text.matchAll(/[^\n]{160,}/g)) {
    const start = match.index;
    const end = start + match[0].length;
    while (next < furniture.length && (furniture[next]?.end ?? 0) <= start) next++;
    const cut = furniture[next];
    if (cut !== undefined && cut.start < end && cut.end - cut.start > SHORTEST_PASSAGE / 2) continue;
    yield { start, end };
  }
}

/** Passages of one report that are given to the detector: it is slow beside everything else. */
const MOST_ASKED = 60;

/**
 * Paragraphs of the telling in another language than the report, each a part. Both halves of a paragraph must be found to be
 * in the same other language: names and quoted words alone never make one.
 */
export function otherLanguages(
  text: string,
  furniture: readonly FurnitureSpan[],
  language: string | null,
): ReportPart[] {
  if (language === null) return [];
  const own = languageOf(language);
  const found: ReportPart[] = [];
  let asked = 0;
  for (const { start, end } of longPassages(text, furniture)) {
    const passage = text.slice(start, Math.min(end, start + DETECT_UNITS));
    if (own !== null && frequentShare(passage, own) >= OWN_WORDS) continue;
    if (++asked > MOST_ASKED) break;
    const half = passage.length >> 1;
    const other = detected(passage.slice(0, half));
    if (other === null || other === language || detected(passage.slice(half)) !== other) continue;
    found.push({ start, end, kind: "other-language", publishedAt: null, language: other, rule: "part/other-language" });
  }
  return found;
}
