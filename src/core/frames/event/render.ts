import type { FrameRender } from "../frame-render.ts";
import { lead } from "../render-words.ts";

export const render: FrameRender = {
  name: "event",
  group: "events",
  question: (bearings) =>
    `Did this happen: ${lead(bearings)
      .claim.quote.replace(/\s+/g, " ")
      .replace(/[.?!]+$/, "")}?`,
  value: (bearings) => (lead(bearings).polarity === "negative" ? "no" : "yes"),
  clause: (bearings) =>
    `${/^(?:denied|claimed)$/.test(lead(bearings).claim.status) ? "this is so" : "it is told"}${lead(bearings).polarity === "negative" ? " that it is not so" : ""}: ${lead(bearings).claim.quote.replace(/\s+/g, " ")}`,
};
