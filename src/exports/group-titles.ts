import type { PageGroup } from "../core/picture/picture.ts";

/** The groups in the order in which they are shown, with their headings. */
export const GROUP_TITLES: readonly (readonly [PageGroup, string])[] = [
  ["control", "Who holds what"],
  ["numbers", "Numbers"],
  ["forces", "Forces and evacuation"],
  ["harm", "Harm and displacement"],
  ["events", "Events"],
  ["talks", "Talks"],
  ["forecasts", "Forecasts"],
  ["statements", "Statements"],
];
