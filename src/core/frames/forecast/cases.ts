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
    {
      text: "Officials said he could face 14 years in prison.",
      claims: [{ quote: "he could face 14 years in prison", status: "forecast" }],
    },
    {
      text: "The rocket was projected to fly down the west coast.",
      claims: [{ quote: "The rocket was projected to fly down the west coast", status: "forecast" }],
    },
  ],
  rejects: [
    { text: "The rebels captured Goma within 90 days.", why: "it is told as done" },
    { text: "She had to wait until she could confront him in his office.", why: "what she was able to do" },
    { text: "The board moved the desk so that he could direct the scene.", why: "an aim" },
    { text: "It is about how people may plan to watch one film.", why: "how, and not that" },
    { text: "Bacteria predicted to be living on the station were named.", why: "a guess at what is so now" },
    { text: "Neither account could be verified.", why: "what the paper was able to find out" },
    { text: "The number is the one that the clinic's own nurses could count.", why: "said of a noun in passing" },
    { text: "The pipeline could reopen once Turkey has lifted its ban.", why: "a condition" },
    { text: "You may want to check the forecast.", why: "advice to the reader" },
    { text: "There is no way that the wall could hold.", why: "what is not foreseen" },
  ],
};
