import type { FrameCases } from "../cases.ts";

export const displacementCases: FrameCases = {
  frame: "displacement",
  hits: [
    {
      text: "About 360,000 people have fled their homes since early 2021, according to the UN.",
      claims: [{ quote: "About 360,000 people have fled", quantity: [360000, 360000, "about"], speaker: "the UN" }],
    },
    {
      text: "The floods have displaced more than 40,000 people in Assam.",
      claims: [
        { quote: "The floods have displaced more than 40,000 people in Assam", quantity: [40000, null, "more than"] },
      ],
    },
    {
      text: "Thousands of families were forced from their homes by the fighting.",
      claims: [{ quote: "Thousands of families were forced from their homes by the fighting" }],
    },
    {
      text: "The storm forced 900 people in Kisumu to leave their homes.",
      claims: [{ quote: "The storm forced 900 people in Kisumu to leave their homes", quantity: [900, 900, "exact"] }],
    },
    {
      text: "The fire forced between 300 and 350 people in Kisumu to leave their homes.",
      claims: [
        { quote: "The fire forced between 300 and 350 people in Kisumu to leave their homes", quantity: [300, 350] },
      ],
    },
    {
      text: "5,545 flee homes in Kisumu",
      claims: [{ quote: "5,545 flee homes in Kisumu", quantity: [5545, 5545, "exact"] }],
    },
  ],
  rejects: [
    { text: "The noise forced 40 guests to leave the hall.", why: "a hall is nobody's home" },
    { text: "The suspect fled the scene.", why: "one man on the run" },
    { text: "Three gunmen fled on foot.", why: "attackers escape, they are not displaced" },
    { text: "He left home at six.", why: "going out" },
  ],
};
