import type { Hit, Reject } from "../cases.ts";

/** People told to be harmed by a verb with the words that give it its sense, and counts that a phrase stands around. */
export const wordingHits: readonly Hit[] = [
  {
    text: "In Cascavel, the hospital laments the death of two doctors.",
    claims: [{ quote: "death of two doctors", harm: "killed", quantity: [2, 2], roles: { place: null } }],
  },
  {
    text: "The clinic in Kolwezi has recorded 74 deaths from injuries.",
    claims: [{ quote: "Kolwezi has recorded 74 deaths", harm: "killed", quantity: [74, 74] }],
  },
  {
    text: "Railways said 200 people are in hospital, and a doctor in Kolwezi fears for some of them.",
    claims: [{ quote: "200 people are in hospital", harm: "injured", roles: { place: null } }],
  },
  {
    text: "The trial opened in Grosseto, 18 months after the ship struck rocks and sank, killing 32 people.",
    claims: [
      {
        quote: "the ship struck rocks and sank, killing 32 people",
        harm: "killed",
        quantity: [32, 32],
        roles: { place: null },
      },
    ],
  },
  {
    text: "Twelve people died in Kolwezi after the bridge fell.",
    claims: [{ quote: "Twelve people died in Kolwezi", harm: "killed", roles: { place: "Kolwezi" } }],
  },
  {
    text: "The army in Pretoria said nine soldiers had been killed.",
    claims: [{ quote: "nine soldiers had been killed", harm: "killed", quantity: [9, 9], roles: { place: null } }],
  },
  {
    text: "In Geneva, the United Nations said 12 people were killed.",
    claims: [{ quote: "12 people were killed", harm: "killed", quantity: [12, 12], roles: { place: null } }],
  },
  {
    text: "Police in Dayton said nine people were killed.",
    claims: [
      { quote: "Dayton said nine people were killed", harm: "killed", quantity: [9, 9], roles: { place: "Dayton" } },
    ],
  },
  {
    text: "The board's count stands at seven dead, whose names it gave.",
    claims: [{ quote: "seven dead", harm: "killed", quantity: [7, 7], status: "asserted" }],
  },
  {
    text: "99 people came away from the tornado in Kolwezi with injuries.",
    claims: [
      { quote: "99 people came away from the tornado in Kolwezi with injuries", harm: "injured", quantity: [99, 99] },
    ],
  },
  {
    text: "“What we know so far is that 70 people were killed in Kolwezi,” the mine said.",
    claims: [{ quote: "70 people were killed in Kolwezi", harm: "killed", quantity: [70, 70] }],
  },
  {
    text: "“What we do not know is whether 70 people were killed in Kolwezi,” the mine said.",
    claims: [{ quote: "70 people were killed in Kolwezi", harm: "killed", quantity: [70, 70], status: "asked" }],
  },
  {
    text: "12 miners fell victim to the explosion in Kolwezi.",
    claims: [{ quote: "12 miners fell victim to the explosion in Kolwezi", harm: "killed", quantity: [12, 12] }],
  },
  {
    text: "At least 30 villagers met their deaths in Kolwezi.",
    claims: [
      { quote: "At least 30 villagers met their deaths in Kolwezi", harm: "killed", quantity: [30, null, "at least"] },
    ],
  },
  {
    text: "25 pupils were buried alive in Kolwezi.",
    claims: [{ quote: "25 pupils were buried alive in Kolwezi", harm: "killed", quantity: [25, 25] }],
  },
  {
    text: "Kolwezi lost 40 people to the flood.",
    claims: [
      { quote: "Kolwezi lost 40 people to the flood", harm: "killed", quantity: [40, 40], roles: { place: "Kolwezi" } },
    ],
  },
  {
    text: "The river rose and drowned 17 people in Kolwezi.",
    claims: [{ quote: "drowned 17 people in Kolwezi", harm: "killed", quantity: [17, 17] }],
  },
  {
    text: "The blast left 21 people in Kolwezi with burns.",
    claims: [{ quote: "The blast left 21 people in Kolwezi with burns", harm: "injured", quantity: [21, 21] }],
  },
  {
    text: "31 people in Kolwezi needed hospital treatment.",
    claims: [{ quote: "31 people in Kolwezi needed hospital treatment", harm: "injured", quantity: [31, 31] }],
  },
  {
    text: "19 people could not be contacted in Kolwezi.",
    claims: [
      {
        quote: "19 people could not be contacted in Kolwezi",
        harm: "missing",
        quantity: [19, 19],
        polarity: "positive",
      },
    ],
  },
  {
    text: "The ministry lost contact with 19 miners in Kolwezi.",
    claims: [{ quote: "The ministry lost contact with 19 miners in Kolwezi", harm: "missing", quantity: [19, 19] }],
  },
  {
    text: "19 people remain to be found in Kolwezi.",
    claims: [{ quote: "19 people remain to be found in Kolwezi", harm: "missing", quantity: [19, 19] }],
  },
  {
    text: "Relatives filed missing-person reports for 19 people in Kolwezi.",
    claims: [
      { quote: "Relatives filed missing-person reports for 19 people in Kolwezi", harm: "missing", quantity: [19, 19] },
    ],
  },
  {
    text: "The list of the missing in Kolwezi has grown to 19.",
    claims: [{ quote: "list of the missing in Kolwezi has grown to 19", harm: "missing", quantity: [19, 19] }],
  },
  {
    text: "43 people, most of them elderly, died in Kolwezi.",
    claims: [{ quote: "43 people, most of them elderly, died in Kolwezi", harm: "killed", quantity: [43, 43] }],
  },
  {
    text: "A total of 19 people were injured in Kolwezi.",
    claims: [{ quote: "A total of 19 people were injured in Kolwezi", harm: "injured", quantity: [19, 19] }],
  },
  {
    text: "The ministry told residents that 33 people in Kolwezi have yet to be traced.",
    claims: [
      { quote: "33 people in Kolwezi have yet to be traced", harm: "missing", quantity: [33, 33], status: "asserted" },
    ],
  },
  {
    text: "Fourteen persons have passed away in Kolwezi.",
    claims: [{ quote: "Fourteen persons have passed away in Kolwezi", harm: "killed", quantity: [14, 14] }],
  },
  {
    text: "Some 30 people are still under the rubble in Kolwezi.",
    claims: [{ quote: "Some 30 people are still under the rubble in Kolwezi", harm: "trapped", quantity: [30, 30] }],
  },
  {
    text: "Rescuers in Kolwezi brought five miners out alive.",
    claims: [{ quote: "Rescuers in Kolwezi brought five miners out alive", harm: "rescued", quantity: [5, 5] }],
  },
  {
    text: "The war has cost our people 20,000 lives.",
    claims: [{ quote: "cost our people 20,000 lives", harm: "killed", quantity: [20000, 20000] }],
  },
];

export const wordingRejects: readonly Reject[] = [
  { text: "Nobody has seen the film since.", why: "a film" },
  { text: "12 customers fell victim to the scam.", why: "a loss of money" },
  { text: "200 residents could not be reached for comment.", why: "they did not answer" },
  { text: "About 50 people were in the hospital lobby on Tuesday.", why: "no patients" },
  { text: "Police have not identified 12 people in the photograph.", why: "nobody looks for them" },
  { text: "The convoy did not reach 5,000 people in the valley.", why: "aid, and nobody is missing" },
  { text: "The music drowned out 200 protesters.", why: "a noise" },
  { text: "The list of speakers has grown to 12.", why: "speakers" },
  { text: "The club waited for news of 12 players.", why: "players" },
];
