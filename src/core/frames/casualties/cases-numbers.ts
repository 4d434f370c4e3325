import type { Hit, Reject } from "../cases.ts";
import { caseHits, caseRejects } from "./cases-cases.ts";

/** What is told in no number, in one number for two harms, or with a bracket between people and verb. */
export const numberHits: readonly Hit[] = [
  ...caseHits,
  {
    text: "The militia put the losses of the army at more than 40.",
    claims: [{ quote: "losses of the army at more than 40", harm: "killed", quantity: [40, null] }],
  },
  {
    text: "The militia put army losses at more than 40.",
    claims: [{ quote: "losses at more than 40", harm: "killed", quantity: [40, null] }],
  },
  {
    text: "The toll on the side of our forces stands at six killed and nine wounded.",
    claims: [
      { quote: "six killed", harm: "killed", quantity: [6, 6] },
      { quote: "nine wounded", harm: "injured", quantity: [9, 9] },
    ],
  },
  // People by the dictionary, of trades and kinds that no list names.
  {
    text: "The avalanche killed four mountaineers.",
    claims: [{ quote: "The avalanche killed four mountaineers", harm: "killed", quantity: [4, 4] }],
  },
  {
    text: "Three astronauts died in the fire.",
    claims: [{ quote: "Three astronauts died in the fire", harm: "killed", quantity: [3, 3] }],
  },
  {
    text: "Seven seamstresses were injured in the blaze.",
    claims: [{ quote: "Seven seamstresses were injured in the blaze", harm: "injured", quantity: [7, 7] }],
  },
  {
    text: "Eleven fighters were killed, but not before they had killed the seven foreigners they still held.",
    claims: [
      { quote: "Eleven fighters were killed", harm: "killed", quantity: [11, 11] },
      { quote: "they had killed the seven foreigners", harm: "killed", polarity: "positive", quantity: [7, 7] },
    ],
  },
  {
    text: "The gunmen took hostages. They said they were holding 41 foreigners.",
    claims: [{ quote: "they were holding 41 foreigners", harm: "abducted", quantity: [41, 41] }],
  },
  {
    text: "A doctor at the main hospital said by telephone that he had counted at least 161 bodies.",
    claims: [
      {
        quote: "counted at least 161 bodies",
        harm: "killed",
        quantity: [161, null, "at least"],
        speaker: "A doctor at the main hospital",
      },
    ],
  },
  {
    text: "Rees says he is glad officers arrested Ivo Zorin.",
    claims: [{ quote: "officers arrested Ivo Zorin", harm: "detained", quantity: [1, 1], speaker: "Rees" }],
  },
  {
    text: "On Sunday security sources said that another 25 bodies had been found in Derna.",
    claims: [{ quote: "another 25 bodies had been found in Derna", harm: "killed", speaker: "security sources" }],
  },
  {
    text: "Six people were killed in Kisumu, and 170 people were killed outside Goma.",
    claims: [
      { quote: "Six people were killed in Kisumu", harm: "killed", quantity: [6, 6] },
      { quote: "170 people were killed outside Goma", harm: "killed", quantity: [170, 170] },
    ],
  },
  {
    text: "The army said four more of its soldiers had died, bringing to 13 the number killed since last week.",
    claims: [
      { quote: "four more of its soldiers had died", harm: "killed", quantity: [4, 4], speaker: "The army" },
      { quote: "13 the number", harm: "killed", quantity: [13, 13], speaker: "The army" },
    ],
  },
  {
    text: "The United Nations says at least 900 bodies have been taken from the city's streets and hospitals.",
    claims: [{ quote: "at least 900 bodies have been taken", harm: "killed", quantity: [900, null, "at least"] }],
  },
  {
    text: "The ferry, which was carrying 200 people, sank near the port, killing 40 of them, the coast guard said.",
    claims: [{ quote: "killing 40 of them", harm: "killed", quantity: [40, 40], speaker: "the coast guard" }],
  },
  {
    text: "70 people in Kisumu were crushed to death.",
    claims: [{ quote: "70 people in Kisumu were crushed", harm: "killed", quantity: [70, 70] }],
  },
  {
    text: "Rescue teams have been unable to locate 31 people in Kisumu.",
    claims: [{ quote: "unable to locate 31 people in Kisumu", harm: "missing", quantity: [31, 31] }],
  },
  {
    text: "The Works Board noted in a daily bulletin that 24 people died in Kisumu.",
    claims: [{ quote: "24 people died in Kisumu", harm: "killed", quantity: [24, 24], speaker: "The Works Board" }],
  },
  {
    text: "According to information provided by the Works Board on Friday, 24 people died in Kisumu.",
    claims: [{ quote: "24 people died in Kisumu", harm: "killed", quantity: [24, 24], speaker: "the Works Board" }],
  },
  {
    text: "Some had been counted twice, the Works Board admitted, and a corrected list shows that 24 people died in Kisumu.",
    claims: [{ quote: "24 people died in Kisumu", harm: "killed", quantity: [24, 24], speaker: "the Works Board" }],
  },
  {
    text: "The board posted photographs saying that 24 people died in Kisumu, a claim that doctors doubt.",
    claims: [{ quote: "24 people died in Kisumu", harm: "killed", quantity: [24, 24] }],
  },
  {
    text: "The blaze sent 25 people in Kisumu to hospital.",
    claims: [{ quote: "The blaze sent 25 people in Kisumu to hospital", harm: "injured", quantity: [25, 25] }],
  },
  {
    text: "Kisumu was mourning 14 people killed in the blaze.",
    claims: [
      {
        quote: "Kisumu was mourning 14 people killed in the blaze",
        harm: "killed",
        quantity: [14, 14],
        roles: { place: "Kisumu" },
      },
    ],
  },
  { text: "112 dead in Kisumu", claims: [{ quote: "112 dead in Kisumu", harm: "killed", quantity: [112, 112] }] },
  {
    text: "All but three of the 48 passengers were killed in the crash.",
    claims: [
      { quote: "All but three of the 48 passengers were killed in the crash", harm: "killed", quantity: [45, 45] },
    ],
  },
  {
    text: "Twelve workers were burned to death in the mill.",
    claims: [{ quote: "Twelve workers were burned to death", harm: "killed", quantity: [12, 12] }],
  },
  {
    text: "The crash cost 24 lives.",
    claims: [{ quote: "cost 24 lives", harm: "killed", quantity: [24, 24] }],
  },
  {
    text: "31 passengers were rushed to a hospital in Kisumu.",
    claims: [{ quote: "31 passengers were rushed to a hospital", harm: "injured", quantity: [31, 31] }],
  },
  {
    text: "31 passengers are in critical condition.",
    claims: [{ quote: "31 passengers are in critical condition", harm: "injured", quantity: [31, 31] }],
  },
  {
    text: "Nineteen miners were brought to the surface on Friday.",
    claims: [{ quote: "Nineteen miners were brought to the surface", harm: "rescued", quantity: [19, 19] }],
  },
  {
    text: "62 protesters are behind bars.",
    claims: [{ quote: "62 protesters are behind bars", harm: "detained", quantity: [62, 62] }],
  },
  {
    text: "620 villagers have contracted cholera.",
    claims: [{ quote: "620 villagers have contracted cholera", harm: "infected", quantity: [620, 620] }],
  },
  {
    text: "Crews pulled 12 bodies from the rubble in Kisumu.",
    claims: [{ quote: "pulled 12 bodies from the rubble in Kisumu", harm: "killed", quantity: [12, 12] }],
  },
  {
    text: "The bodies of six miners were recovered in Kisumu.",
    claims: [{ quote: "bodies of six miners were recovered in Kisumu", harm: "killed", quantity: [6, 6] }],
  },
  {
    text: "The storm proved fatal for 12 people in Kisumu.",
    claims: [{ quote: "proved fatal for 12 people in Kisumu", harm: "killed", quantity: [12, 12] }],
  },
  {
    text: "Fire kills between 30 and 40 in Kisumu",
    claims: [{ quote: "Fire kills between 30 and 40 in Kisumu", harm: "killed", quantity: [30, 40] }],
  },
  {
    text: "The Coastal Works Board confirmed to reporters that 25 people wounded in Kisumu remain in intensive care.",
    claims: [
      { quote: "25 people wounded in Kisumu", harm: "injured", quantity: [25, 25], speaker: "The Coastal Works Board" },
    ],
  },
  {
    text: "Reached by telephone, the Works Board said 67 people were hurt when the storm hit Kisumu.",
    claims: [
      {
        quote: "67 people were hurt when the storm hit Kisumu",
        harm: "injured",
        quantity: [67, 67],
        speaker: "the Works Board",
      },
    ],
  },
  {
    text: "The storm struck Kisumu, injuring 50 people.",
    claims: [
      {
        quote: "The storm struck Kisumu, injuring 50 people",
        harm: "injured",
        quantity: [50, 50],
        roles: { place: "Kisumu" },
      },
    ],
  },
  {
    text: "The army denied on Friday shelling Kisumu and killing three people.",
    claims: [
      {
        quote: "The army denied on Friday shelling Kisumu and killing three people",
        harm: "killed",
        quantity: [3, 3],
        status: "denied",
        speaker: "The army",
      },
    ],
  },
  {
    text: "Police need to find out who shot the guard.",
    claims: [{ quote: "shot the guard", harm: "injured", quantity: [1, 1], roles: { agent: null } }],
  },
  {
    text: "The blast in Kisumu killed four men and wounded others.",
    claims: [
      { quote: "The blast in Kisumu killed four men", harm: "killed", quantity: [4, 4] },
      {
        quote: "The blast in Kisumu killed four men and wounded others",
        harm: "injured",
        quantity: [2, null, "at least"],
      },
    ],
  },
  {
    text: "A number of villagers were killed and injured in Kisumu.",
    claims: [
      {
        quote: "A number of villagers were killed and injured in Kisumu",
        harm: "killed",
        quantity: [2, null, "at least"],
      },
      {
        quote: "A number of villagers were killed and injured in Kisumu",
        harm: "injured",
        quantity: [2, null, "at least"],
      },
    ],
  },
  {
    text: "The collapse resulted in an unknown number of injuries.",
    claims: [
      {
        quote: "resulted in an unknown number of injuries",
        harm: "injured",
        quantity: [2, null, "at least"],
      },
    ],
  },
  {
    text: "A number of deaths have been reported in 12 towns.",
    claims: [{ quote: "A number of deaths have been reported", harm: "killed", quantity: [2, null, "at least"] }],
  },
  {
    text: "The crash led to the death of a number of passengers.",
    claims: [{ quote: "death of a number of passengers", harm: "killed", quantity: [2, null, "at least"] }],
  },
  {
    text: "18 members of the same choir, including at least five children and four women, were killed on Monday.",
    claims: [
      {
        quote: "18 members of the same choir, including at least five children and four women, were killed",
        harm: "killed",
        quantity: [18, 18],
      },
    ],
  },
  {
    text: "Twelve miners \u2013 including one woman \u2013 were killed and dozens of others, including children, were injured.",
    claims: [
      { quote: "Twelve miners \u2013 including one woman \u2013 were killed", harm: "killed", quantity: [12, 12] },
      {
        quote: "dozens of others, including children, were injured",
        harm: "injured",
        quantity: [24, null, "at least"],
      },
    ],
  },
  {
    text: "20 people were killed or wounded in the market.",
    claims: [
      { quote: "20 people were killed", harm: "killed", quantity: [null, 20, "at most"] },
      { quote: "20 people were killed or wounded", harm: "injured", quantity: [null, 20, "at most"] },
    ],
  },
  {
    text: "The shelling killed and injured 12 people.",
    claims: [
      { quote: "The shelling killed and injured 12 people", harm: "injured", quantity: [null, 12, "at most"] },
      { quote: "The shelling killed and injured 12 people", harm: "killed", quantity: [null, 12, "at most"] },
    ],
  },
  {
    text: "A family of five was killed in the crash.",
    claims: [{ quote: "A family of five was killed in the crash", harm: "killed", quantity: [5, 5] }],
  },
  {
    text: "Several were injured in Kisumu.",
    claims: [{ quote: "Several were injured in Kisumu", harm: "injured", quantity: [2, 9] }],
  },
  {
    text: "A man and his two children were killed.",
    claims: [
      { quote: "A man and his two children were killed", harm: "killed", quantity: [3, 3] },
      { quote: "A man and his two children were killed", harm: "killed", quantity: [1, 1] },
      { quote: "his two children were killed", harm: "killed", quantity: [2, 2] },
    ],
  },
  {
    text: "Ada Brandt was killed along with her three sons.",
    claims: [
      { quote: "Ada Brandt was killed", harm: "killed", quantity: [1, 1] },
      { quote: "Ada Brandt was killed along with her three sons", harm: "killed", quantity: [4, 4] },
      { quote: "killed along with her three sons", harm: "killed", quantity: [3, 3] },
    ],
  },
  {
    text: "A police officer and two bystanders were wounded.",
    claims: [
      { quote: "A police officer and two bystanders were wounded", harm: "injured", quantity: [1, 1] },
      { quote: "A police officer and two bystanders were wounded", harm: "injured", quantity: [3, 3] },
      { quote: "two bystanders were wounded", harm: "injured", quantity: [2, 2] },
    ],
  },
  {
    text: "A man and a woman were shot and killed.",
    claims: [
      { quote: "A man and a woman were shot and killed", harm: "killed", quantity: [1, 1] },
      { quote: "A man and a woman were shot and killed", harm: "killed", quantity: [2, 2] },
      { quote: "a woman were shot and killed", harm: "killed", quantity: [1, 1] },
    ],
  },
  {
    text: "A couple died in the fire.",
    claims: [{ quote: "A couple died in the fire", harm: "killed", quantity: [2, 2] }],
  },
  {
    text: "Four people, a couple and two children, were killed.",
    claims: [
      { quote: "Four people, a couple and two children, were killed", harm: "killed", quantity: [4, 4] },
      { quote: "a couple and two children, were killed", harm: "killed", quantity: [2, 2] },
      { quote: "two children, were killed", harm: "killed", quantity: [2, 2] },
    ],
  },
  {
    text: "Two miners, a father and son, were killed.",
    claims: [
      { quote: "Two miners, a father and son, were killed", harm: "killed", quantity: [2, 2] },
      { quote: "a father and son, were killed", harm: "killed", quantity: [1, 1] },
      { quote: "son, were killed", harm: "killed", quantity: [1, 1] },
    ],
  },
  {
    text: "Family and friends are remembering a teenager, killed by a driver.",
    claims: [{ quote: "a teenager, killed by a driver", harm: "killed", quantity: [1, 1] }],
  },
  {
    text: "Two rowers were critically wounded and a steward suffered minor injuries.",
    claims: [
      { quote: "Two rowers were critically wounded", harm: "injured", quantity: [2, 2] },
      {
        quote: "Two rowers were critically wounded and a steward suffered minor injuries",
        harm: "injured",
        quantity: [3, 3],
      },
      { quote: "a steward suffered minor injuries", harm: "injured", quantity: [1, 1] },
    ],
  },
  {
    text: "Nine rowers were wounded and a steward suffered minor injuries.",
    claims: [
      { quote: "Nine rowers were wounded", harm: "injured", quantity: [9, 9] },
      { quote: "a steward suffered minor injuries", harm: "injured", quantity: [1, 1] },
    ],
  },
];

export const numberRejects: readonly Reject[] = [
  ...caseRejects,
  { text: "Police were unable to locate two suspects in Kisumu.", why: "wanted, and not missing" },
  { text: "The army crushed the 300 rebels of Kisumu in the vote.", why: "beaten, not crushed to death" },
  { text: "The ministry sent 25 doctors to hospital in Kisumu.", why: "sent to work" },
  { text: "A neighbour called 112 in Kisumu.", why: "a number to call" },
  {
    text: "Anyone who saw it is asked to call the police toll free at 1-800 or 2-444 in Kisumu.",
    why: "a number to call",
  },
  { text: "The lamp cost 24 dollars.", why: "a price" },
  { text: "31 visitors were taken to a hospital with a famous garden.", why: "to see it" },
  { text: "The house is in critical condition.", why: "a house" },
  { text: "62 bottles stood behind bars.", why: "bottles" },
  { text: "620 firms have contracted the builder.", why: "a contract" },
  { text: "Twelve cattle were rounded up on the hill.", why: "cattle" },
  { text: "The valley has a range of between 30 and 40 in the shade.", why: "nobody is harmed" },
  { text: "The army seized the town. The bank was holding 12 savers' accounts.", why: "no captives" },
  { text: "The police freed the hostages and held a meeting.", why: "a meeting" },
  { text: "Four bodies have taken part in the talks.", why: "bodies that talk" },
  { text: "He was bringing 13 the number of the bus.", why: "no toll" },
  { text: "The telescope found 12 heavenly bodies.", why: "no dead" },
  { text: "The mill has seen crashes that cause injuries.", why: "what such crashes do, not what one did" },
  { text: "The number of people killed is not known.", why: "no figure, and nobody told of apart from it" },
  { text: "The fire was put out without causing injuries.", why: "none were caused" },
  { text: "A number of houses were damaged.", why: "houses are not people" },
  { text: "A man and his two children were seen at the market.", why: "nobody is harmed" },
  { text: "A couple married in the church.", why: "nobody is harmed" },
  { text: "The crew of 12 landed safely.", why: "nobody is harmed" },
  { text: "The clinic treats injuries.", why: "what it does at all times" },
];
