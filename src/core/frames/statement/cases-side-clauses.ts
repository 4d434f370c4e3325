import type { Hit, Reject } from "../cases.ts";

/** What stands beside a clause and is told with it: participles behind a comma, relative clauses that add something. */
export const sideClauseHits: readonly Hit[] = [
  {
    text: "The tug rammed the pier on Friday, tearing a hole in the planks.",
    claims: [{ quote: "The tug rammed the pier on Friday" }, { quote: "tearing a hole in the planks" }],
  },
  {
    text: "The canteen will open in May, staffed by volunteers.",
    claims: [
      { quote: "The canteen will open in May", status: "planned" },
      { quote: "staffed by volunteers", status: "planned" },
    ],
  },
  {
    text: "The mill, which now belongs to the council, stood empty for a decade.",
    claims: [
      { quote: "The mill, which now belongs to the council, stood empty for a decade" },
      { quote: "which now belongs to the council" },
    ],
  },
  {
    text: '"Nobody warned us," said the baker Odo Lanz, who lost his cart.',
    claims: [
      { quote: "Nobody warned us,", speaker: "Odo Lanz" },
      { quote: "who lost his cart", status: "asserted", speaker: null },
    ],
  },
];

export const sideClauseRejects: readonly Reject[] = [
  { text: "Which barge, built in Orle, lies at the quay?", why: "asked" },
  { text: "Would the lock hold, keeping the barges in?", why: "asked" },
];
