import type { Report } from "../report/report.ts";
import type { LineageLink } from "./picture.ts";

/** What the steps of one story look up. */
export interface StoryIndex {
  readonly reports: ReadonlyMap<string, Report>;
  readonly lineage: readonly LineageLink[];
}
