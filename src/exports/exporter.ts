import type { Picture } from "../core/picture/picture.ts";
import type { Report } from "../core/report/report.ts";

/** Writes a picture in one format. The same picture gives the same bytes. */
export interface Exporter {
  /** As in `--format NAME`. */
  readonly name: string;
  readonly mediaType: string;
  /** File extensions that stand for it, without the dot; the first is the usual one. */
  readonly extensions: readonly string[];
  /** One line for the help. */
  readonly summary: string;
  /** `reports` are those of the picture, with their texts. */
  readonly render: (picture: Picture, reports: readonly Report[]) => Promise<string>;
}
