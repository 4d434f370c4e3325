import { isoDate } from "../../core/report/iso-date.ts";
import { type DomElement, elementsNamed, isElement } from "./dom/element.ts";
import type { DomPage } from "./dom/page.ts";
import { dateValue, inForeignPart } from "./page-places.ts";
import type { ReaderText } from "./reader-text.ts";

/** One entry of a live page: its blocks, from and up to (half-open), and when it was published, as it says itself. */
export interface Entry {
  readonly from: number;
  readonly to: number;
  readonly publishedAt: string | null;
}

const FEWEST = 3;
/** Entries tell something: the middle one of a list of teasers is shorter than this, in UTF-16 units. */
const MIDDLE_LENGTH = 120;
const MOST_LINKED = 0.4;
const CLOCK = /^\W*(?:\p{L}{2,12} ){0,2}\d{1,2}[:.h]\d{2}\b.{0,24}$/u;

/**
 * Entries found by structure: neighbours of one kind under one parent, each with one time of its own and words of its own.
 * Comments, lists of other stories and teasers are none. Time grows with the number of elements.
 */
export function repeatedEntries(page: DomPage, reader: ReaderText): Entry[] {
  const { body } = page;
  if (body === null) return [];
  const times = elementsNamed(body, "*").filter(saysTime);
  if (times.length < FEWEST) return [];
  const held = countTimes(times);
  const groups = new Map<DomElement, Map<string, { readonly entry: DomElement; readonly time: DomElement }[]>>();
  for (const time of times) {
    let entry = time;
    while (isElement(entry.parentNode) && entry.parentNode !== body && held.get(entry.parentNode) === 1)
      entry = entry.parentNode;
    const parent = entry.parentNode;
    if (!isElement(parent) || entry === time || inForeignPart(parent)) continue;
    const kinds = groups.get(parent) ?? new Map();
    const kind = kinds.get(entry.localName) ?? [];
    kind.push({ entry, time });
    groups.set(parent, kinds.set(entry.localName, kind));
  }
  const candidates = [...groups.values()].flatMap((kinds) => [...kinds.values()]).filter((one) => one.length >= FEWEST);
  if (candidates.length === 0) return [];
  const around = blocksAround(reader, new Set(candidates.flat().map(({ entry }) => entry)));
  const told = candidates.map((group) => group.flatMap((one) => entryOf(one.time, around.get(one.entry))));
  return told.filter((entries) => tells(entries, reader)).sort((a, b) => words(b, reader) - words(a, reader))[0] ?? [];
}

function saysTime(element: DomElement): boolean {
  if (element.localName === "time") return true;
  if (!/(?:^|[-_ ])(?:time|timestamp|date|published|clock)/i.test(element.className)) return false;
  const text = element.textContent.trim();
  return text.length <= 40 && (CLOCK.test(text) || isoDate(text) !== null) && !element.childNodes.some(hasTime);
}

const hasTime = (node: unknown): boolean => node instanceof Object && "localName" in node && node.localName === "time";

function countTimes(times: readonly DomElement[]): Map<DomElement, number> {
  const held = new Map<DomElement, number>();
  for (const time of times)
    for (let at = time.parentNode; isElement(at); at = at.parentNode) held.set(at, (held.get(at) ?? 0) + 1);
  return held;
}

function blocksAround(
  reader: ReaderText,
  entries: ReadonlySet<DomElement>,
): Map<DomElement, { from: number; to: number }> {
  const found = new Map<DomElement, { from: number; to: number }>();
  reader.blocks.forEach((block, index) => {
    for (let at: unknown = block.element; at !== null; ) {
      const element = at as DomElement;
      if (entries.has(element)) {
        const range = found.get(element) ?? { from: index, to: index };
        found.set(element, { from: range.from, to: index + 1 });
        return;
      }
      at = element.parentNode;
    }
  });
  return found;
}

const entryOf = (time: DomElement, range: { from: number; to: number } | undefined): Entry[] =>
  range === undefined ? [] : [{ ...range, publishedAt: isoDate(dateValue(time)?.replace(/\s+/g, " ") ?? "") }];

function tells(entries: readonly Entry[], reader: ReaderText): boolean {
  if (entries.length < FEWEST) return false;
  const lengths = entries.map((entry) => words([entry], reader)).sort((a, b) => a - b);
  const pieces = entries.flatMap((entry) => reader.blocks.slice(entry.from, entry.to)).flatMap((block) => block.pieces);
  const all = pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0);
  const linked = pieces.reduce((sum, piece) => sum + (piece.linked ? piece.end - piece.start : 0), 0);
  return (lengths[lengths.length >> 1] ?? 0) >= MIDDLE_LENGTH && linked <= all * MOST_LINKED;
}

const words = (entries: readonly Entry[], reader: ReaderText): number =>
  entries
    .flatMap((entry) => reader.blocks.slice(entry.from, entry.to))
    .reduce((sum, block) => sum + block.end - block.start, 0);
