import type { FrameCases } from "../cases.ts";

export const forecastCases: FrameCases = {
  frame: "forecast",
  hits: [
    {
      text: "Intelligence officials said the rebels could capture Goma within 90 days.",
      claims: [{ quote: "the rebels could capture Goma", days: 90, status: "forecast" }],
    },
    {
      text: "The dam could burst within three days, engineers warned.",
      claims: [{ quote: "The dam could burst within three days", days: 3 }],
    },
  ],
  rejects: [
    { text: "The rebels captured Goma within 90 days.", why: "it is told as done" },
    { text: "You may want to check the forecast.", why: "advice to the reader" },
  ],
};
