import { join } from "node:path";
import type { Bench } from "./figure.ts";
import { itemsOf, readLines } from "./stories/items.ts";
import { scoreStories } from "./stories/score.ts";

/** BCubed of articles to `topic`. The Ws of one article are measured with the reading of one report. */
export const run: Bench = async ({ data, part }) =>
  scoreStories("five-w", part ?? "all", itemsOf(readLines(join(data, "reports.jsonl")), "topic"));
