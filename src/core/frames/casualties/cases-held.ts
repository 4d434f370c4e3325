import type { Hit, Reject } from "../cases.ts";

/** People who are held or taken, where only their report says by whom. */
export const heldHits: readonly Hit[] = [
  {
    text: "Gunmen kidnapped workers of the Gao dam. The Front said it holds nine engineers.",
    claims: [
      { quote: "Gunmen kidnapped workers of the Gao dam", harm: "abducted" },
      { quote: "holds nine engineers", harm: "abducted", quantity: [9, 9] },
    ],
  },
  {
    text: "Gunmen kidnapped workers of the Gao dam. Fifteen men had been taken in all.",
    claims: [
      { quote: "Gunmen kidnapped workers of the Gao dam", harm: "abducted" },
      { quote: "Fifteen men had been taken", harm: "abducted", quantity: [15, 15] },
    ],
  },
  {
    text: "Police took away 40 people after the march in Gao.",
    claims: [{ quote: "took away 40 people after the march in Gao", harm: "detained", quantity: [40, 40] }],
  },
  {
    text: "Lawyers have a list of 118 people taken away in police vans.",
    claims: [{ quote: "118 people taken", harm: "detained", quantity: [118, 118] }],
  },
  {
    text: "The police broke up the march in Gao. Five other people are being held.",
    claims: [{ quote: "Five other people are being held", harm: "detained", quantity: [5, 5] }],
  },
];

export const heldRejects: readonly Reject[] = [
  { text: "The police closed the hall, which holds 900 people.", why: "it has room for them" },
  { text: "Ten people were held at gunpoint by robbers, police said.", why: "robbed, not detained" },
  { text: "Three people held a vote while the police looked on.", why: "they hold something" },
  { text: "The police said that twelve people had been taken aboard.", why: "they went along" },
];
