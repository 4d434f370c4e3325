import { shuffled } from "../../train/random.ts";
import { SWAPS } from "./lexicon.ts";
import type { EchoReport, Segment, Telling } from "./telling.ts";
import { capital, sentenceOf, type Wording } from "./words.ts";

/** Who writes: an agency or a paper with people of its own. */
export interface Hand {
  readonly outlet: string;
  readonly agency: boolean;
}

export interface CopyOptions {
  readonly id: string;
  readonly outlet: string;
  readonly publishedAt: string | null;
  /** The agency that is copied, null where a paper is copied. */
  readonly agency: string | null;
  readonly town: string;
  readonly wording: Wording;
  readonly random: () => number;
}

const plain = (text: string): Segment => ({ text, telling: null, origin: null });

/** The agency's dateline stands in what is reprinted whole; a paper that cuts or rewrites drops it. */
const undated = (paragraphs: readonly (readonly Segment[])[]): Segment[][] =>
  paragraphs.map((paragraph) => paragraph.filter(({ text }) => !text.endsWith("—")));

const reprint = (from: EchoReport): Segment[][] => from.paragraphs.map((paragraph) => [...paragraph]);

const cut = (from: EchoReport): Segment[][] =>
  undated(from.paragraphs).slice(0, Math.max(2, Math.ceil(from.paragraphs.length * 0.6)));

/** What a copy says in other words: speakers keep their word, the source's own word is given to the source. */
const retold = (telling: Telling, segment: Segment, from: EchoReport, wording: Wording): string =>
  telling.teller !== null || telling.status === "background" || telling.status === "conditional"
    ? sentenceOf(telling, wording)
    : sentenceOf({ ...telling, teller: { id: segment.origin ?? "", names: [from.outlet] } }, wording);

const rewritten = (from: EchoReport, { wording, random }: CopyOptions): Segment[][] => {
  const [lead = [], ...rest] = undated(from.paragraphs);
  return [lead, ...shuffled(rest, random)].map((paragraph) =>
    paragraph.map((segment) =>
      segment.telling === null || random() < 0.4
        ? segment
        : { ...segment, text: retold(segment.telling, segment, from, wording) },
    ),
  );
};

const swapped = (text: string): string => {
  let words = text;
  for (const [from, to] of SWAPS) words = words.replace(from, to);
  return words;
};

/** There and back through another language: every sentence in other words, the fillers by the table of synonyms. */
const backTranslated = (from: EchoReport, { wording }: CopyOptions): Segment[][] =>
  undated(from.paragraphs).map((paragraph) =>
    paragraph.map((segment) =>
      segment.telling === null
        ? { ...segment, text: swapped(segment.text) }
        : { ...segment, text: retold(segment.telling, segment, from, wording) },
    ),
  );

const mixed = (from: EchoReport, other: EchoReport): Segment[][] => {
  const a = undated(from.paragraphs);
  const b = undated(other.paragraphs);
  const seen = new Set<string>();
  return a
    .flatMap((paragraph, index) => [paragraph, ...(b[index] ? [b[index]] : [])])
    .map((paragraph) => paragraph.filter(({ text }) => !seen.has(text) && seen.add(text)))
    .filter((paragraph) => paragraph.length > 0);
};

/** A report made from another: reprinted, cut, rewritten, mixed with a second, or translated there and back. */
export const copyOf = (from: EchoReport, other: EchoReport, options: CopyOptions): EchoReport => {
  const { random, agency, id, outlet, publishedAt, wording } = options;
  const made = wording.pick(["reprint", "reprint", "cut", "rewritten", "mixed", "back-translated"]);
  const body =
    made === "reprint"
      ? reprint(from)
      : made === "cut"
        ? cut(from)
        : made === "rewritten"
          ? rewritten(from, options)
          : made === "mixed"
            ? mixed(from, other)
            : backTranslated(from, options);
  const credit = agency !== null && random() < 0.4 ? [[plain(`Reporting by ${agency}.`)]] : [];
  const keepsTitle = made === "reprint" && random() < 0.5;
  return {
    id,
    outlet,
    publishedAt,
    title: keepsTitle || from.title.telling === null ? from.title : plain(capital(`after the ${wording.event}`)),
    paragraphs: [...body, ...credit],
    made,
  };
};
