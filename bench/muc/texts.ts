import type { Report } from "../../src/core/report/report.ts";
import { reportOf } from "../stories/items.ts";

export interface Message {
  readonly id: string;
  readonly report: Report;
  /** The day of its dateline. */
  readonly day: string | null;
  /** The town of its dateline. */
  readonly town: string | null;
}

const MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");
const pad = (value: number | string): string => String(value).padStart(2, "0");

/** "3 JAN 90": the century is that of the set. */
export const isoOf = (day: string, month: string, year: string): string =>
  `19${year}-${pad(MONTHS.indexOf(month.slice(0, 3)) + 1)}-${pad(Number(day))}`;

export const keyDay = (iso: string): string =>
  `${iso.slice(8, 10)} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(2, 4)}`;

const DATELINE = /^\s*([A-Z][A-Z .,'()-]*?),?\s+(\d{1,2})\s+([A-Z]{3})[A-Z]*\.?\s+(\d{2})\b/u;
/** The head of a message up to its text: dateline, source, kind of text, persons present. */
const HEAD = /^[\s\S]{0,400}?--\s*/u;
const TAG =
  /\[(?:TEXT|REPORT|ARTICLE|COMMENTARY|EDITORIAL|INTERVIEW|SPEECH|STATEMENT|COMMUNIQUE|EXCERPTS?|PASSAGE OMITTED|WORDS? INDISTINCT|[A-Z ]*RECORDING[A-Z ]*|NO DATE[^\]]*)\]/gu;

/** The messages of a file; lines of a paragraph are joined, as they were broken for the width of a page. */
export const messagesOf = (text: string): readonly Message[] =>
  text.split(/^(?=(?:DEV|TST\d)-MUC\d-\d{4})/mu).flatMap((block): Message[] => {
    const id = /^(?:DEV|TST\d)-MUC\d-\d{4}/u.exec(block)?.[0];
    if (!id) return [];
    const raw = block.slice(block.indexOf("\n"));
    const line = DATELINE.exec(raw);
    const day = line ? isoOf(line[2] ?? "", line[3] ?? "", line[4] ?? "") : null;
    const body = raw
      .replace(HEAD, "")
      .replace(TAG, " ")
      .split(/\n\s*\n/u)
      .map((paragraph) => paragraph.replace(/\s+/gu, " ").trim())
      .filter(Boolean)
      .join("\n\n");
    return [{ id, report: reportOf(id, null, body, day, null), day, town: line?.[1]?.trim() ?? null }];
  });
