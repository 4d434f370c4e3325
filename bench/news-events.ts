import { join } from "node:path";
import type { Bench } from "./figure.ts";
import { itemsOf, readLines } from "./stories/items.ts";
import { scoreStories } from "./stories/score.ts";

/** BCubed of reports to `event`, read as a stream in the order of `published`. */
export const run: Bench = async ({ data, part }) =>
  scoreStories("news-events", part ?? "all", itemsOf(readLines(join(data, "reports.jsonl")), "event"));
