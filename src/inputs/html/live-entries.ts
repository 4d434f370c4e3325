import { isoDate } from "../../core/report/iso-date.ts";
import type { ReportPart } from "../../core/report/report.ts";
import type { DomPage } from "./dom/page.ts";
import { type LinkedData, linkedData } from "./json-ld.ts";
import type { ReaderText } from "./reader-text.ts";
import type { Entry } from "./repeated-entries.ts";

const MOST_ENTRIES = 1000;
const fold = (value: string): string =>
  value
    .toLowerCase()
    .replace(/<[^<>]*>/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Entries by structure as parts, where the telling has them: the blocks of each, from its first to its last. */
export const entryParts = (entries: readonly Entry[], reader: ReaderText, chosen: readonly boolean[]): ReportPart[] =>
  entries.flatMap(({ from, to, publishedAt }) => {
    const first = reader.blocks[from];
    const last = reader.blocks[to - 1];
    if (first === undefined || last === undefined || !chosen.slice(from, to).includes(true)) return [];
    const { start } = first;
    return [{ start, end: last.end, kind: "live-entry", publishedAt, rule: "part/repeated-entry" } as const];
  });

/**
 * The entries of a live page, each with the time that the page's own JSON-LD (LiveBlogPosting) gives it. An entry begins at
 * the block with its headline, or with the first words of its body, and ends where the next in the text begins.
 */
export function liveEntries(page: DomPage, reader: ReaderText): ReportPart[] {
  const updates = linkedData(page).articles.flatMap((data) =>
    Array.isArray(data["liveBlogUpdate"]) ? (data["liveBlogUpdate"] as unknown[]) : [],
  );
  if (updates.length === 0) return [];
  const starts = new Map<string, number>();
  const heads = new Map<string, number>();
  for (const block of reader.blocks) {
    const words = fold(reader.text.slice(block.start, Math.min(block.end, block.start + 300)));
    if (words === "") continue;
    if (!starts.has(words)) starts.set(words, block.start);
    const head = words.slice(0, 50);
    if (!heads.has(head)) heads.set(head, block.start);
  }
  const places: { start: number; publishedAt: string }[] = [];
  for (const update of updates.slice(0, MOST_ENTRIES)) {
    if (typeof update !== "object" || update === null) continue;
    const { headline, articleBody, datePublished } = update as LinkedData;
    const publishedAt = typeof datePublished === "string" ? isoDate(datePublished) : null;
    const named = typeof headline === "string" ? starts.get(fold(headline).slice(0, 300)) : undefined;
    const begun =
      typeof articleBody === "string" && articleBody.length >= 30
        ? heads.get(fold(articleBody.slice(0, 400)).slice(0, 50))
        : undefined;
    const start = named ?? begun;
    if (start !== undefined && publishedAt !== null && !places.some((place) => place.start === start))
      places.push({ start, publishedAt });
  }
  places.sort((a, b) => a.start - b.start);
  return places.map((place, index) => ({
    start: place.start,
    end: endBefore(reader, places[index + 1]?.start ?? reader.text.length),
    kind: "live-entry",
    publishedAt: place.publishedAt,
    rule: "part/live-blog-posting",
  }));
}

/** The end of the last block that begins before `limit`. */
function endBefore(reader: ReaderText, limit: number): number {
  let end = 0;
  for (const block of reader.blocks) {
    if (block.start >= limit) break;
    end = block.end;
  }
  return end;
}
