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
      text: "Shares rose 3 percent on Monday.",
      claims: [
        { quote: "Shares rose 3 percent", quantity: [0.03, 0.03], kind: "share", roles: { measured: "Shares" } },
      ],
    },
    {
      text: "The survey put the magnitude of the tremor at 6.1.",
      claims: [
        {
          quote: "put the magnitude of the tremor at 6.1",
          quantity: [6.1, 6.1],
          kind: "magnitude",
          roles: { measured: "the magnitude of the tremor", of: "the tremor" },
        },
      ],
    },
    {
      text: "A magnitude 7 earthquake struck the coast, killing two men.",
      claims: [{ quote: "A magnitude 7 earthquake struck the coast", quantity: [7, 7], kind: "magnitude" }],
    },
    {
      text: "The maker is calling back 62,000 tins of powder.",
      claims: [
        {
          quote: "The maker is calling back 62,000 tins of powder",
          quantity: [62_000, 62_000],
          kind: "count",
          roles: { other: "The maker" },
        },
      ],
    },
    {
      text: "Flames have eaten through 1,900 hectares of pine.",
      claims: [
        {
          quote: "Flames have eaten through 1,900 hectares of pine",
          quantity: [1900, 1900],
          kind: "hectare",
          roles: { counted: "pine", other: "Flames" },
        },
      ],
    },
    {
      text: "Delegates ousted their chairman by 31 votes to 12.",
      claims: [
        { quote: "ousted their chairman by 31", quantity: [31, 31] },
        { quote: "ousted their chairman by 31 votes to 12", quantity: [12, 12] },
      ],
    },
    {
      text: "Members passed the bill, with 61 lawmakers voting for it and 57 against.",
      claims: [
        { quote: "61 lawmakers voting", quantity: [61, 61] },
        { quote: "voting for it and 57", quantity: [57, 57] },
      ],
    },
    {
      text: "The number of lorries still stranded had fallen to 340.",
      claims: [
        {
          quote: "The number of lorries still stranded had fallen to 340",
          quantity: [340, 340],
          kind: "count",
          roles: { measured: "The number of lorries still stranded", counted: "lorries" },
        },
      ],
    },
    {
      text: "The list of shops which received the forgeries has grown to 19.",
      claims: [
        { quote: "The list of shops which received the forgeries has grown to 19", quantity: [19, 19], kind: "count" },
      ],
    },
    {
      text: "The slab was 300 metres long.",
      claims: [{ quote: "The slab was 300 metres long", quantity: [300, 300], kind: "meter" }],
    },
    {
      text: "The maker has widened its recall to 610,000 cars.",
      claims: [{ quote: "widened its recall to 610,000 cars", quantity: [610_000, 610_000], kind: "count" }],
    },
    {
      text: "With 31 in favour and a dozen against, the club dismissed its coach.",
      claims: [
        { quote: "31 in favour and a dozen against, the club dismissed", quantity: [31, 31] },
        { quote: "a dozen against, the club dismissed", quantity: [12, 12] },
      ],
    },
    {
      text: "Open missing-person files: 158.",
      claims: [{ quote: "Open missing-person files: 158", quantity: [158, 158], kind: "count" }],
    },
    {
      text: "The central bank cut its key interest rate to 7 percent.",
      claims: [{ quote: "cut its key interest rate to 7 percent", quantity: [0.07, 0.07], kind: "share" }],
    },
    {
      text: "The ministry denied that 300 tanks had been lost.",
      claims: [{ quote: "300 tanks had been lost", quantity: [300, 300], status: "denied", speaker: "The ministry" }],
    },
    {
      text: "Ana Ruiz was sentenced to 3-15 years in prison.",
      claims: [{ quote: "Ana Ruiz was sentenced to 3-15 years", quantity: [3, 15], roles: { of: "Ana Ruiz" } }],
    },
    {
      text: "The former minister was sent to prison for nine years.",
      claims: [
        {
          quote: "The former minister was sent to prison for nine years",
          quantity: [9, 9],
          roles: { of: "The former minister" },
        },
      ],
    },
    {
      text: "Judges handed Ana Ruiz a ten-year jail term.",
      claims: [{ quote: "handed Ana Ruiz a ten-year", quantity: [10, 10], roles: { of: "Ana Ruiz" } }],
    },
    {
      text: "Ana Ruiz got 18 months in jail.",
      claims: [{ quote: "Ana Ruiz got 18 months", quantity: [1.5, 1.5] }],
    },
    {
      text: "The price of the shop was €6 million.",
      claims: [{ quote: "The price of the shop was €6 million", quantity: [6_000_000, 6_000_000] }],
    },
  ],
  rejects: [
    { text: "More than seven thousand villagers were bussed to schools.", why: "people are counted by other frames" },
    { text: "Prosecutors asked for a fine of 2 million euros.", why: "asked for" },
    { text: "The bank could face a fine of 2 million euros.", why: "ahead" },
    { text: "The strike would cost the firm $3 billion.", why: "would" },
    { text: "The strike is costing the firm $1 billion a month.", why: "so much a month" },
    { text: "The court awarded damages of 30,000 euros to each of them.", why: "for one of many" },
    { text: "The union rejected a 30% rise in output.", why: "of no pay" },
    { text: "The overhaul cost the bank $5 billion.", why: "what it cost one of many" },
    { text: "The loss of the day was $795.", why: "whose it is nobody tells" },
    { text: "He was sentenced to death.", why: "no years" },
    { text: "The company hopes to sell 300 aircraft.", why: "hoped for" },
    { text: "The permit sets a limit of 400 tonnes of waste.", why: "a limit" },
    { text: "One of the bridges was repaired.", why: "one of them" },
    { text: "Ana Ruiz, 34, lives at 12 Mill Street.", why: "an age and an address" },
    { text: "Both sides met for three hours.", why: "a length of time" },
    { text: "The home side won 3-1.", why: "a score" },
    { text: "Tickets are sold at $20 a day.", why: "so much a day" },
    { text: "The toll stands at 12, not 15.", why: "no such toll, and the toll is counted by its own frame" },
    { text: "The mayor may send 40 buses.", why: "may" },
    { text: "Ana Ruiz faces up to ten years in prison.", why: "up to" },
    { text: "Ana Ruiz was given five years to repay the loan.", why: "no prison" },
    { text: "Prosecutors sought 22 years' imprisonment for the governor.", why: "sought" },
    { text: "A boy fell into a well measuring 130 feet.", why: "nobody is so long, and the well is not read" },
    { text: "The PS4 update was released.", why: "a name" },
    { text: "The union averted the loss of 300 jobs.", why: "averted" },
    { text: "If he is sentenced to 12 years, he will appeal.", why: "a condition" },
    { text: "The firm wants a loan of $4 million.", why: "wanted" },
    { text: "A court sentenced Ana Ruiz over the death of a 3-year-old.", why: "how old the child was" },
    { text: "Ana Ruiz was jailed for shooting her seven-year old nephew.", why: "how old the nephew was" },
    { text: "Prices rose by a fifth in two years and our wages by four per cent.", why: "how much more, and no level" },
  ],
};
