import type { Answer } from "../core/picture/picture.ts";

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;

/** "5 reports, 1 origin", "2 reports, at least 1 origin". */
export const supportWords = ({ reports, origins, originsAtLeast }: Answer): string =>
  `${count(reports.length, "report")}, ${originsAtLeast ? "at least " : ""}${count(origins.length, "origin")}`;
