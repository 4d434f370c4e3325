import { contentStems, fold } from "../../lineage/words.ts";
import { bySpan } from "../../text/span.ts";
import type { SentenceSource } from "../whole-sentence.ts";

/** What a report opens with, in UTF-16 units of its telling behind the headline: two sentences or three. */
const LEAD = 400;
/** Of more reports than this the first half and the last are read: what a story is about, they tell. */
const MOST = 48;
/** Openings that share so much of their words are one text. */
const ONE_TEXT = 0.6;
const HALF = 0.5;

interface Opened {
  readonly head: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const opened = new WeakMap<SentenceSource, Opened>();

/** The telling of a report behind its headline, without its furniture. */
const bodyOf = ({ text, titleSpan, furniture }: SentenceSource): string => {
  let told = "";
  let from = titleSpan?.end ?? 0;
  for (const { start, end } of [...furniture].sort(bySpan)) {
    if (end <= from) continue;
    if (start > from) told += `${text.slice(from, start)} `;
    from = Math.max(from, end);
  }
  return told + text.slice(from);
};

const openedOf = (source: SentenceSource): Opened => {
  const known = opened.get(source);
  if (known !== undefined) return known;
  const title = source.titleSpan ? source.text.slice(source.titleSpan.start, source.titleSpan.end) : "";
  const body = bodyOf(source).trim();
  const found = {
    head: new Set(contentStems(`${title} ${body.slice(0, LEAD)}`)),
    all: new Set(contentStems(`${title} ${body}`)),
  };
  opened.set(source, found);
  return found;
};

/** Which voices of a story use a word: reports of one publisher are one voice, and so are those that open with one text. */
export interface StoryWords {
  /** Reports that are read. */
  readonly reports: ReadonlySet<string>;
  /** Voices that are read. */
  readonly voices: number;
  /** Which of them a report is; -1 where it is not read. */
  readonly voiceOf: (report: string) => number;
  /** The share of the other voices that open with the stem. */
  readonly inHeads: (stem: string, voice: number) => number;
  /** Stems that half of the voices open with. */
  readonly opening: ReadonlySet<string>;
  /** How many of some stems stand in the one opening of another voice that has most of them. */
  readonly mostOfHead: (stems: readonly string[], voice: number) => number;
  /** The share of the other voices that have the stem anywhere. */
  readonly inAll: (stem: string, voice: number) => number;
}

const isOneText = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared += 1;
  return shared >= ONE_TEXT * (a.size + b.size - shared);
};

/** `reports`: those of the story in the order of time. */
export const storyWords = (
  reports: readonly string[],
  sourceOf: (report: string) => SentenceSource | undefined,
): StoryWords => {
  const read = reports.length > MOST ? [...reports.slice(0, MOST / 2), ...reports.slice(-MOST / 2)] : reports;
  const voices = new Map<string, number>();
  const heads: { readonly head: ReadonlySet<string>; readonly voice: number }[] = [];
  const byPublisher = new Map<string, number>();
  const [inHeads, inAll] = [new Map<string, Set<number>>(), new Map<string, Set<number>>()];
  let count = 0;
  for (const id of read) {
    const source = sourceOf(id);
    if (source === undefined) continue;
    const { head, all } = openedOf(source);
    const outlet = source.publisher === null ? null : fold(source.publisher);
    const voice =
      (outlet === null ? undefined : byPublisher.get(outlet)) ??
      heads.find((one) => isOneText(one.head, head))?.voice ??
      count++;
    voices.set(id, voice);
    heads.push({ head, voice });
    if (outlet !== null) byPublisher.set(outlet, voice);
    for (const [words, where] of [
      [head, inHeads],
      [all, inAll],
    ] as const)
      for (const stem of words) {
        const known = where.get(stem);
        if (known) known.add(voice);
        else where.set(stem, new Set([voice]));
      }
  }
  const share = (where: ReadonlyMap<string, ReadonlySet<number>>, stem: string, voice: number): number => {
    const here = where.get(stem);
    if (here === undefined || count < 2) return 0;
    return (here.size - Number(here.has(voice))) / (count - Number(voice >= 0));
  };
  return {
    reports: new Set(voices.keys()),
    voices: count,
    voiceOf: (report) => voices.get(report) ?? -1,
    opening: new Set([...inHeads.keys()].filter((stem) => share(inHeads, stem, -1) >= HALF)),
    inHeads: (stem, voice) => share(inHeads, stem, voice),
    mostOfHead: (stems, voice) =>
      heads.reduce(
        (most, one) => (one.voice === voice ? most : Math.max(most, stems.filter((stem) => one.head.has(stem)).length)),
        0,
      ),
    inAll: (stem, voice) => share(inAll, stem, voice),
  };
};
