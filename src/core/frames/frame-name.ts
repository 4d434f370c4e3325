/** The kinds of claim, in the order in which a page shows them. */
export const FRAME_NAMES = [
  "control",
  "count",
  "casualties",
  "measure",
  "displacement",
  "deployment",
  "evacuation",
  "position",
  "forecast",
  "statement",
  "event",
] as const;
export type FrameName = (typeof FRAME_NAMES)[number];
