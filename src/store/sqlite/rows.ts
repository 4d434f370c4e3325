import type { SQLOutputValue } from "node:sqlite";
import type { Claim } from "../../core/claim/claim.ts";
import type { Notice } from "../../core/notice.ts";
import type { FurnitureSpan, MetaFact, Report, ReportPart, Source } from "../../core/report/report.ts";

export type Row = Record<string, SQLOutputValue>;

const textOf = (row: Row, column: string): string => {
  const value = row[column];
  if (typeof value !== "string") throw new TypeError(`column ${column} holds no text`);
  return value;
};

const textOrNull = (row: Row, column: string): string | null => {
  const value = row[column];
  return typeof value === "string" ? value : null;
};

const numberOrNull = (row: Row, column: string): number | null => {
  const value = row[column];
  return typeof value === "number" ? value : null;
};

// The columns are written by this package alone, so their JSON has the type it was written with.
export const furnitureOf = (json: string): readonly FurnitureSpan[] => JSON.parse(json) as FurnitureSpan[];
export const factsOf = (json: string): readonly MetaFact[] => JSON.parse(json) as MetaFact[];
export const partsOf = (json: string): readonly ReportPart[] => JSON.parse(json) as ReportPart[];
export const sourceOf = (json: string): Source => JSON.parse(json) as Source;
export const claimOf = (json: string): Claim => JSON.parse(json) as Claim;
export const noticeOf = (json: string): Notice => JSON.parse(json) as Notice;
export const noticesOf = (json: string): readonly Notice[] => JSON.parse(json) as Notice[];

export const reportOf = (row: Row, sources: readonly Source[]): Report => {
  const start = numberOrNull(row, "title_start");
  const end = numberOrNull(row, "title_end");
  const parts = textOrNull(row, "parts");
  return {
    id: textOf(row, "id"),
    text: textOf(row, "text"),
    title: textOrNull(row, "title"),
    titleSpan: start === null || end === null ? null : { start, end },
    publisher: textOrNull(row, "publisher"),
    publishedAt: textOrNull(row, "published_at"),
    url: textOrNull(row, "url"),
    language: textOrNull(row, "language"),
    furniture: furnitureOf(textOf(row, "furniture")),
    ...(parts === null ? {} : { parts: partsOf(parts) }),
    facts: factsOf(textOf(row, "facts")),
    reader: textOf(row, "reader"),
    sources,
  };
};

export { numberOrNull, textOf, textOrNull };
