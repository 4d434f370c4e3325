import type { PictureReport } from "../core/picture/picture.ts";

/** The report that a footnote names: "Harbour Press, 2023-03-06, 1.txt"; what nobody says is left out. */
export const sourceWords = ({
  id,
  publisher,
  publishedAt,
  sources,
}: Pick<PictureReport, "id" | "publisher" | "publishedAt" | "sources">): string =>
  [publisher, publishedAt?.slice(0, 10), sources[0] ?? id].filter((part) => part).join(", ");
