import type { FrameCases } from "../cases.ts";

/** Everybody on board, and how many that were; nobody of a spot; things that were saved. */
export const aboardHits: FrameCases["hits"] = [
  {
    text: "A turboprop with 48 people aboard crashed near Lamu on Friday, killing all on board, officials said.",
    claims: [
      {
        quote: "48 people aboard crashed near Lamu on Friday, killing all on board",
        harm: "killed",
        quantity: [48, 48, "exact"],
        speaker: "officials",
      },
    ],
  },
  {
    text: "The bus was carrying 40 people when it fell into the gorge. Nobody survived, police said.",
    claims: [
      {
        quote: "40 people when it fell into the gorge. Nobody survived",
        harm: "killed",
        quantity: [40, 40, "exact"],
        speaker: "police",
      },
    ],
  },
  {
    text: "All 62 on board died.",
    claims: [{ quote: "All 62 on board died", harm: "killed", quantity: [62, 62, "exact"] }],
  },
  {
    text: "The army denied that all 12 aboard were killed.",
    claims: [{ quote: "all 12 aboard were killed", harm: "killed", status: "denied", quantity: [12, 12, "exact"] }],
  },
  {
    text: "Not one person on the ground was hurt.",
    claims: [{ quote: "Not one person on the ground was hurt", harm: "injured", polarity: "negative", quantity: null }],
  },
  {
    text: "The union said six volunteers of the Blue Cross had been killed and 14 wounded.",
    claims: [
      { quote: "six volunteers of the Blue Cross had been killed", harm: "killed", quantity: [6, 6, "exact"] },
      { quote: "14 wounded", harm: "injured", quantity: [14, 14, "exact"] },
    ],
  },
];

export const aboardRejects: FrameCases["rejects"] = [
  { text: "The governor said once that there'd be more than 300 dead.", why: "a forecast" },
  { text: "The ferry, with 212 people on board, sank. Nearly all on board were saved by fishermen.", why: "not lost" },
  { text: "Everybody on board wore a vest.", why: "nothing befell them" },
  {
    text: "Two thousand homes burned. But close to 25,000 were saved, the mayor said.",
    why: "homes, not people",
  },
  { text: "Nine survivors of the crash said no survivors had been helped.", why: "survivors are told of" },
];
