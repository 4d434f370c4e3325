import type { Hit, Reject } from "../cases.ts";

/** Killings and kidnappings told as a noun: who undergoes them, and what stands around them. */
export const deedHits: readonly Hit[] = [
  {
    text: "Police are investigating the shooting death of a 2-year-old.",
    claims: [{ quote: "death of a 2-year-old", harm: "killed" }],
  },
  {
    text: "The group claimed responsibility for the murder of former defence minister Carlos Ruiz.",
    claims: [
      { quote: "murder of former defence minister Carlos Ruiz", harm: "killed", quantity: [1, 1], status: "asserted" },
    ],
  },
  {
    text: "The council repudiated the murders of Carlos Ruiz, Colonel Ana Mora and Senator Luis Paz.",
    claims: [
      { quote: "murders of Carlos Ruiz", harm: "killed", status: "asserted", polarity: "positive" },
      { quote: "murders of Carlos Ruiz, Colonel Ana Mora", harm: "killed", status: "asserted" },
      { quote: "murders of Carlos Ruiz, Colonel Ana Mora and Senator Luis Paz", harm: "killed", quantity: [3, 3] },
      { quote: "murders of Carlos Ruiz, Colonel Ana Mora and Senator Luis Paz", harm: "killed", status: "asserted" },
    ],
  },
  {
    text: "The minister denied that the delay is linked to the assassination of Hector Luna.",
    claims: [{ quote: "assassination of Hector Luna", harm: "killed", status: "asserted", polarity: "positive" }],
  },
  {
    text: "Judges went on strike following Magistrate Ana Mora's murder.",
    claims: [{ quote: "Ana Mora's murder", harm: "killed", quantity: [1, 1] }],
  },
  {
    text: "The party reported the disappearance and kidnapping of its secretary Hector Luna in Kano.",
    claims: [{ quote: "kidnapping of its secretary Hector Luna in Kano", harm: "abducted", quantity: [1, 1] }],
  },
  {
    text: "The army denied the killing of six priests.",
    claims: [{ quote: "killing of six priests", harm: "killed", status: "denied" }],
  },
  {
    text: "A lorry and a bus collided in Kano, killing two janitors.",
    claims: [{ quote: "Kano, killing two janitors", harm: "killed", quantity: [2, 2] }],
  },
];

export const deedRejects: readonly Reject[] = [
  { text: "The murder of crows settled on the roof.", why: "crows are no people" },
  { text: "The assassination of his character went on for weeks.", why: "nobody died" },
  { text: "The region lives in fear of murder and kidnapping.", why: "nobody is told of" },
  {
    text: "The massacre of civilians is a crime of war.",
    why: "people of whom no number is told, perhaps yet to come",
  },
];
