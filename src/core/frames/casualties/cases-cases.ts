import type { Hit, Reject } from "../cases.ts";

/** Cases of a disease, by how sure they are and by what a day added; figures of several nouns; where somebody spoke. */
export const caseHits: readonly Hit[] = [
  {
    text: "There were 34 suspected cases of cholera and 12 confirmed cases, the agency said.",
    claims: [
      { quote: "34 suspected cases of cholera", harm: "infected", quantity: [34, 34] },
      { quote: "12 confirmed cases", harm: "infected", quantity: [12, 12] },
    ],
  },
  {
    text: "Cholera has reached the coast. A total of 1,045 cases have been recorded.",
    claims: [{ quote: "A total of 1,045 cases", harm: "infected", quantity: [1045, 1045] }],
  },
  {
    text: "The agency put the number of suspected cases of measles at 104 and of deaths at 20.",
    claims: [
      { quote: "number of suspected cases of measles at 104", harm: "infected", quantity: [104, 104] },
      { quote: "number of suspected cases of measles at 104 and of deaths at 20", harm: "killed", quantity: [20, 20] },
    ],
  },
  {
    text: "Measles is spreading. Cases reached 1,310, the ministry said.",
    claims: [{ quote: "Cases reached 1,310", harm: "infected", quantity: [1310, 1310], speaker: "the ministry" }],
  },
  {
    text: "By Tuesday 143 people had died, a spokesman said in Geneva.",
    claims: [{ quote: "143 people had died", harm: "killed", quantity: [143, 143], roles: { place: null } }],
  },
];

export const caseRejects: readonly Reject[] = [
  { text: "The judge hears 12 cases a week.", why: "cases of a court" },
  { text: "The cholera report cites 12 court cases.", why: "of a court, beside a disease" },
];
