import type { FrameCases } from "../cases.ts";

export const nobodyHits: FrameCases["hits"] = [
  {
    text: "About 300 homes burned. Close to 2,500 people were saved.",
    claims: [{ quote: "Close to 2,500 people were saved", harm: "rescued" }],
  },
  {
    text: "CORRECTION: We said that nine people were killed in Oakdale. It was seven.",
    claims: [{ quote: "nine people were killed in Oakdale", harm: "killed", status: "asked" }],
  },
  {
    text: "The army had not fired that day, and killed nobody, it said.",
    claims: [{ quote: "killed nobody", harm: "killed", polarity: "negative" }],
  },
  {
    text: "Police said nobody was killed in the blast in Oakdale.",
    claims: [{ quote: "nobody was killed in the blast in Oakdale", harm: "killed", polarity: "negative" }],
  },
  {
    text: "No arrests have been made.",
    claims: [{ quote: "No arrests have been made", harm: "detained", polarity: "negative" }],
  },
  {
    text: "No deaths were reported in Oakdale.",
    claims: [{ quote: "No deaths were reported in Oakdale", harm: "killed", polarity: "negative" }],
  },
  {
    text: "There were no immediate reports of injuries in Oakdale.",
    claims: [{ quote: "no immediate reports of injuries in Oakdale", harm: "injured", polarity: "negative" }],
  },
  {
    text: "The blast in Oakdale caused no injuries.",
    claims: [{ quote: "Oakdale caused no injuries", harm: "injured", polarity: "negative" }],
  },
  {
    text: "The blast in Oakdale killed no one.",
    claims: [{ quote: "Oakdale killed no one", harm: "killed", polarity: "negative" }],
  },
  {
    text: "Officials said there were no reports of injuries.",
    claims: [{ quote: "no reports of injuries", harm: "injured", polarity: "negative", speaker: "Officials" }],
  },
  {
    text: "Nobody was reported missing.",
    claims: [{ quote: "Nobody was reported missing", harm: "missing", polarity: "negative" }],
  },
  {
    text: "None of the passengers was hurt.",
    claims: [{ quote: "None of the passengers was hurt", harm: "injured", polarity: "negative" }],
  },
  {
    text: "If no one is hurt, the race will go on.",
    claims: [{ quote: "no one is hurt", harm: "injured", polarity: "negative", status: "conditional" }],
  },
];

export const nobodyRejects: FrameCases["rejects"] = [
  { text: "Nobody who is seriously ill will be sent home.", why: "some may well be ill" },
  { text: "For more than a day nobody has been rescued.", why: "some were rescued before" },
  { text: "Nobody has been arrested since Monday.", why: "a stretch of time" },
  { text: "About 200 people are still in hospital.", why: "some of those who were hurt" },
  { text: "No other officer is in jail.", why: "one is" },
  { text: "About 300 homes burned. Close to 2,500 were saved.", why: "homes, and nobody" },
  { text: "No other injuries were reported.", why: "others were hurt" },
  { text: "There were no serious injuries in Oakdale.", why: "some may be hurt" },
  { text: "No further arrests have been made.", why: "some were arrested" },
  { text: "No one was killed except the driver.", why: "one was" },
  { text: "There was no word on the casualties.", why: "nothing is known" },
  { text: "No one else was hurt.", why: "somebody was" },
];
