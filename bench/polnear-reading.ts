import { findAll, type Resources } from "../src/core/engine.ts";
import type { Findings } from "../src/core/reading.ts";
import type { Span } from "../src/core/text/span.ts";
import type { GoldArticle } from "./polnear.ts";
import { reportOf } from "./stories/items.ts";

/** What attributions are found in. */
export type Read = Pick<Findings, "sentences" | "quotations" | "mentions">;

/** The first line. */
export const titleOf = (text: string): Span => {
  const end = text.indexOf("\n");
  return { start: 0, end: end < 0 ? text.length : end };
};

/** The article as the engine reads a report whose title is its first line. */
export const readArticle = ({ name, text }: GoldArticle, resources: Resources): Read =>
  findAll({ ...reportOf(name, null, text, null, null), titleSpan: titleOf(text) }, resources);
