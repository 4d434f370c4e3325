import type { FrameCases } from "../cases.ts";

export const measureCases: FrameCases = {
  frame: "measure",
  hits: [
    {
      text: "The bank reported a quarterly loss of $6.2 billion.",
      claims: [
        {
          quote: "The bank reported a quarterly loss of $6.2 billion",
          quantity: [6_200_000_000, 6_200_000_000],
          roles: { of: "The bank", amount: "$6.2 billion" },
        },
      ],
    },
    {
      text: "The court fined the airline 2 million euros.",
      claims: [
        {
          quote: "fined the airline 2 million euros",
          quantity: [2_000_000, 2_000_000],
          roles: { of: "the airline" },
        },
      ],
    },
    {
      text: "The flights cost £83 million, officials reported.",
      claims: [{ quote: "The flights cost £83 million", quantity: [83_000_000, 83_000_000], speaker: "officials" }],
    },
    {
      text: "Lawmakers put the cost of the bridge at about $40 million.",
      claims: [
        {
          quote: "put the cost of the bridge at about $40 million",
          quantity: [40_000_000, 40_000_000, "about"],
          speaker: "Lawmakers",
          roles: { of: "the bridge" },
        },
      ],
    },
    {
      text: "The deal raises wages by 8% over two years.",
      claims: [{ quote: "The deal raises wages by 8%", roles: { of: "The deal", amount: "8%" } }],
    },
    {
      text: "Ana Ruiz was sentenced to 12 years in prison.",
      claims: [{ quote: "Ana Ruiz was sentenced to 12 years", quantity: [12, 12], roles: { of: "Ana Ruiz" } }],
    },
    {
      text: "The price of the shop was €6 million.",
      claims: [{ quote: "The price of the shop was €6 million", quantity: [6_000_000, 6_000_000] }],
    },
  ],
  rejects: [
    { text: "Prosecutors asked for a fine of 2 million euros.", why: "asked for" },
    { text: "The bank could face a fine of 2 million euros.", why: "ahead" },
    { text: "The strike would cost the firm $3 billion.", why: "would" },
    { text: "The strike is costing the firm $1 billion a month.", why: "so much a month" },
    { text: "The court awarded damages of 30,000 euros to each of them.", why: "for one of many" },
    { text: "The union rejected a 30% rise in output.", why: "of no pay" },
    { text: "Inflation rose by 2%.", why: "a change, and no level" },
    { text: "The overhaul cost the bank $5 billion.", why: "what it cost one of many" },
    { text: "The loss of the day was $795.", why: "whose it is nobody tells" },
    { text: "He was sentenced to death.", why: "no years" },
    { text: "If he is sentenced to 12 years, he will appeal.", why: "a condition" },
    { text: "The firm wants a loan of $4 million.", why: "wanted" },
  ],
};
