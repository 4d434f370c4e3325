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
  {
    text: "The mayor praised the crews and thanked Ana Ruiz, who had led the search.",
    claims: [{ quote: "thanked Ana Ruiz" }, { quote: "who had led the search", roles: { subject: "Ana Ruiz" } }],
  },
  {
    text: "Bakers marched through the town and boys fought with guards in black coats, who answered with water.",
    claims: [
      { quote: "Bakers marched through the town and boys fought with guards in black coats" },
      { quote: "who answered with water", roles: { subject: "guards" } },
    ],
  },
  {
    text: "Sixty guests fell ill at the inn, nine of them badly.",
    claims: [{ quote: "nine of them badly", status: "asserted", roles: { subject: "them" } }],
  },
  {
    text: "At least 40 sailors have drowned, most of them boys, the harbour board said.",
    claims: [{ quote: "most of them boys", speaker: "the harbour board" }],
  },
  {
    text: "Ninety sailors may have drowned, among them two cooks.",
    claims: [{ quote: "among them two cooks", status: "claimed" }],
  },
  {
    text: "The lock was shut on Monday; two barges did not pass.",
    claims: [{ quote: "The lock was shut on Monday" }, { quote: "two barges did not pass", polarity: "negative" }],
  },
  {
    text: "Nobody was hurt in the revolt on 3 March, which was sparked by bread prices.",
    claims: [{ quote: "which was sparked by bread prices" }],
  },
  {
    text: "The page has the film of the fire that left a cook dead and two others, among them a guard, burnt.",
    claims: [
      { quote: "The page has the film of the fire that left a cook dead and two others, among them a guard, burnt" },
    ],
  },
  {
    text: "The barge turned and crews found oil in its hold.",
    claims: [{ quote: "The barge turned" }, { quote: "crews found oil in its hold" }],
  },
  {
    text: "The hall opened late, though details of the delay were not told.",
    claims: [{ quote: "The hall opened late" }, { quote: "details of the delay were not told", polarity: "negative" }],
  },
];

export const sideClauseRejects: readonly Reject[] = [
  { text: "Which barge, built in Orle, lies at the quay?", why: "asked" },
  { text: "Would the lock hold, keeping the barges in?", why: "asked" },
  { text: "Were many of them, two of them badly, hurt?", why: "asked" },
  { text: "Which crews found oil in the hold of the barge?", why: "asked" },
];
