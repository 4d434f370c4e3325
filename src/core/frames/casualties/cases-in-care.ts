import type { Harm } from "../../claim/claim.ts";
import type { Hit, Reject } from "../cases.ts";

const told = (text: string, quote: string, harm: Harm, low: number, high: number | null = low): Hit => ({
  text,
  claims: [{ quote, harm, quantity: [low, high] }],
});

/** People brought to hospital and treated, those sought and those caught; and words that a tree hangs wrong. */
export const inCareHits: readonly Hit[] = [
  told("Ambulances took 14 dancers to two hospitals.", "took 14 dancers to two hospitals", "injured", 14),
  told(
    "Six of the weavers were driven to hospital with breathing difficulties.",
    "Six of the weavers were driven to hospital",
    "injured",
    6,
  ),
  told("Twenty-two are under observation.", "Twenty-two are under observation", "injured", 22),
  told("Another 17 are being treated in Brodnica.", "Another 17 are being treated in Brodnica", "injured", 17),
  told("Clinics treated 26 passengers.", "treated 26 passengers", "injured", 26),
  told("Nine welders with burns had been admitted.", "Nine welders with burns had been admitted", "injured", 9),
  told("Two of the dockers have bruises on the back.", "Two of the dockers have bruises on", "injured", 2),
  told("Four sailors burned in engine room", "Four sailors burned", "injured", 4),
  told("The clinic put the number of people treated at nine.", "number of people treated at nine", "injured", 9),
  told(
    "The number of those harmed in the works has risen to 12.",
    "number of those harmed in the works has risen to 12",
    "injured",
    12,
  ),
  told(
    "The number of cholera patients in the camp has climbed to 31.",
    "number of cholera patients in the camp has climbed to 31",
    "infected",
    31,
  ),
  told(
    "Our doctors have treated 81 patients with cholera.",
    "Our doctors have treated 81 patients with cholera",
    "infected",
    81,
  ),
  told(
    "The number of people made ill by the wells has reached 112.",
    "number of people made ill by the wells has reached 112",
    "sick",
    112,
  ),
  told(
    "The number of those killed by the gas rose to 18 overnight.",
    "number of those killed by the gas rose to 18",
    "killed",
    18,
  ),
  told("Nearly forty dead as snow closes pass", "Nearly forty dead", "killed", 40),
  told("Three shot dead in attack on ferry queue", "Three shot dead in attack", "killed", 3),
  {
    text: "The clinic received 21 martyrs and 40 wounded.",
    claims: [
      { quote: "21 martyrs", harm: "killed", quantity: [21, 21] },
      { quote: "40 wounded", harm: "injured", quantity: [40, 40] },
    ],
  },
  told("Eleven have died.", "Eleven have died", "killed", 11),
  told("We mourn the death of one of our drivers.", "death of one of our drivers", "killed", 1),
  told(
    "The fall of the mast cost the life of a 31-year-old rigger.",
    "cost the life of a 31-year-old rigger",
    "killed",
    1,
  ),
  told("The fire on the quay cost two storemen their lives.", "cost two storemen their lives", "killed", 2),
  told("The 18 victims were buried on Sunday.", "The 18 victims were buried", "killed", 18),
  told("Nine riflemen fell on the field of honour.", "Nine riflemen fell on the field", "killed", 9),
  told("They want the regiment home after six of them died on the pass.", "six of them died", "killed", 6),
  {
    text: "The ministry lowered the toll from 25 to 22 because three bodies had been counted twice.",
    claims: [
      { quote: "toll from 25 to 22", harm: "killed", quantity: [25, 25], status: "asked" },
      { quote: "toll from 25 to 22", harm: "killed", quantity: [22, 22] },
    ],
  },
  {
    text: "The board counts 84 cases of cholera, five of them fatal.",
    claims: [
      { quote: "84 cases of cholera", harm: "infected", quantity: [84, 84] },
      { quote: "five of them fatal", harm: "killed", quantity: [5, 5] },
    ],
  },
  {
    text: "A guard wounded in the raid died on Monday.",
    claims: [
      { quote: "A guard wounded in the raid", harm: "injured", quantity: [1, 1] },
      { quote: "A guard wounded in the raid died", harm: "killed", quantity: [1, 1] },
    ],
  },
  {
    text: "Two miners are missing after the gallery collapsed. Crews were still looking for two men on Friday.",
    claims: [
      { quote: "Two miners are missing", harm: "missing", quantity: [2, 2] },
      { quote: "looking for two men", harm: "missing", quantity: [2, 2] },
    ],
  },
  {
    text: "The avalanche buried the inn. 11 have not been found.",
    claims: [{ quote: "11 have not been found", harm: "missing", quantity: [11, 11] }],
  },
  told("Four sought under roof of fallen hall", "Four sought", "missing", 4),
  told(
    "The lists show that 42 tourists, among them 27 pupils, are missing.",
    "42 tourists, among them 27 pupils, are missing",
    "missing",
    42,
  ),
  told("Four others are still buried.", "Four others are still buried", "trapped", 4),
  told("Three brought up alive", "Three brought up alive", "rescued", 3),
  told("Six women were taken off the barge alive.", "Six women were taken off the barge alive", "rescued", 6),
  told(
    "Eight of the twelve crew members were winched off.",
    "Eight of the twelve crew members were winched off",
    "rescued",
    8,
  ),
  told("Two men were pulled from the shaft at noon.", "Two men were pulled", "rescued", 2),
  told(
    "By Monday night 61 of the escaped men had been recaptured.",
    "61 of the escaped men had been recaptured",
    "detained",
    61,
  ),
  told("Thirty fugitives had been caught by dawn.", "Thirty fugitives had been caught", "detained", 30),
  told("Two headteachers have been arrested.", "Two headteachers have been arrested", "detained", 2),
  told(
    "A gunman has been holding nine passengers on a ferry.",
    "A gunman has been holding nine passengers",
    "abducted",
    9,
  ),
];

export const inCareRejects: readonly Reject[] = [
  { text: "The chapel shows 21 martyrs of Kolwezi.", why: "long dead" },
  { text: "Forty players were treated as amateurs.", why: "how they are paid" },
  { text: "The bank treated 300 customers unfairly.", why: "nobody is hurt" },
  { text: "The fall in the market burned 300 investors.", why: "money" },
  { text: "The team took 40 pupils to hospital schools.", why: "they learn there" },
  { text: "A virus is going round. Twenty-two are under observation.", why: "ill, and perhaps not even that" },
  { text: "Detectives are looking for four men after the robbery.", why: "wanted" },
  { text: "The bridge collapsed. Police are looking for three men who fled.", why: "wanted" },
  { text: "The two drivers were not found guilty.", why: "a verdict" },
  { text: "The flood took the museum. Eleven of the paintings have not been found.", why: "paintings" },
  { text: "The school is looking for 12 volunteers.", why: "they are not lost" },
  { text: "The town buried its mayor and six quarrels.", why: "quarrels" },
  { text: "The coach carried 40 people safely across the pass.", why: "they travelled" },
  { text: "Twelve attacks were counted, three of them fatal.", why: "attacks" },
  { text: "Residents called 112.", why: "a number to call" },
  { text: "42 people, including 27 students, attended the dinner.", why: "they dined" },
  { text: "Seven fish were caught by the inmates.", why: "fish" },
  { text: "He was talked out of taking his own life.", why: "he did not" },
  { text: "Two of the players have bruises to their pride.", why: "pride" },
  { text: "The hall has been holding 900 dancers since May.", why: "room for them" },
  { text: "A crash nearly killed two clerks' hopes.", why: "hopes" },
];
