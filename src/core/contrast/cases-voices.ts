/** Sentences that give figures, and each figure that is asserted with whoever gives it; null: the report itself. */
export interface VoiceCase {
  readonly text: string;
  readonly told: readonly (readonly [figure: number, speaker: string | null])[];
  readonly why: string;
}

export const VOICES: readonly VoiceCase[] = [
  {
    text: "The rebels' relief office now gives 68 dead.",
    told: [[68, "The rebels' relief office"]],
    why: "gives, with those counted right behind",
  },
  {
    text: "The Home Ministry's spokesman put the missing at 41.",
    told: [[41, "The Home Ministry's spokesman"]],
    why: "those counted stand for their number",
  },
  {
    text: "The ministry's spokesman, Ivo Lund, put the missing at 41, cautioning that many villagers work abroad.",
    told: [[41, "Ivo Lund"]],
    why: "a name set off between him and his verb",
  },
  { text: "Officials put the number killed at 14.", told: [[14, "Officials"]], why: "no 'of' behind the number" },
  {
    text: "The front, which took Marl in May, said a plane had bombed the market and put the dead at more than 50.",
    told: [[50, "The front"]],
    why: "inside what is said",
  },
  { text: "Two dead, police say.", told: [[2, "police"]], why: "told without a verb" },
  {
    text: "Two dead, a police officer at the scene says.",
    told: [[2, "a police officer at the scene"]],
    why: "the same, with where he stands",
  },
  {
    text: "Lund's count of those arrested stood at 340 on Thursday.",
    told: [[340, "Lund"]],
    why: "whom the count is of stands between",
  },
  {
    text: "The union's tally of nine dead includes two pupils.",
    told: [[9, "The union"]],
    why: "the figure stands behind the count",
  },
  { text: "The government records 33 deaths.", told: [[33, "The government"]], why: "a verb taken for a noun" },
  { text: "The union documents at least nine deaths.", told: [[9, "The union"]], why: "the same" },
  {
    text: "Lund, 51, who runs the plant, said 46 people were killed.",
    told: [[46, "Lund"]],
    why: "the age is nobody who speaks",
  },
  {
    text: "According to workers there were over 80 people killed.",
    told: [[80, "workers"]],
    why: "'there' opens what is told",
  },
  {
    text: "At least seven people have died, officials from both sides said after three hours of talks under a tree at the border crossing.",
    told: [[7, "officials from both sides"]],
    why: "the occasion holds another name",
  },
  {
    text: "Six die in Marl\n\nOSTEN: Seven more bodies were lifted from the mud on Monday, bringing the dead to 38.",
    told: [
      [6, null],
      [38, null],
    ],
    why: "a dateline of an unknown town speaks nothing",
  },
  {
    text: "Dead: 22 (13 women, 9 men).\nMissing: 39. This is a verified number.\nInjured: 18.",
    told: [
      [22, null],
      [39, null],
      [18, null],
    ],
    why: "lines of a list",
  },
  {
    text: "Arrests: police 398. Open House: 770 names, of whom many are not found.",
    told: [
      [398, "police"],
      [770, "Open House"],
    ],
    why: "voices behind a label",
  },
  {
    text: "Dead: ministry 4, union 9.",
    told: [
      [4, "ministry"],
      [9, "union"],
    ],
    why: "two voices behind one label",
  },
  {
    text: "The council lists 49 people as missing, the ministry 24.",
    told: [
      [49, "The council"],
      [24, "the ministry"],
    ],
    why: "the verb is told once",
  },
  {
    text: "At least 54 people were killed in Marl, according to the hospital. The relief office has verified 47.",
    told: [
      [54, "the hospital"],
      [47, "The relief office"],
    ],
    why: "has verified",
  },
  {
    text: "Police said 214 people had been arrested. A lawyers' group, Open House, said it had collected more than 600 names.",
    told: [
      [214, "Police"],
      [600, "Open House"],
    ],
    why: "names are people",
  },
  {
    text: "Police said three people had died: a student and two masons. The Committee of Kin for the Missing (COKA) put the number at five.",
    told: [
      [3, "Police"],
      [5, "The Committee of Kin for the Missing"],
    ],
    why: "a long name with a bracket",
  },
  {
    text: "The union claimed 15,000 people had joined the march. Police said there were 2,500.",
    told: [[2500, "Police"]],
    why: "there were",
  },
  {
    text: "The front, which claimed 73 dead on Monday night, came down to 68 on Tuesday.",
    told: [[68, "The front"]],
    why: "a voice that gives less than it gave",
  },
  {
    text: "The ministry, which had spoken of five dead, lowered that to four.",
    told: [[4, "The ministry"]],
    why: "a figure that its voice lowers",
  },
  {
    text: "The relief office now gives 68 dead, down from 73 last night.",
    told: [[68, "The relief office"]],
    why: "the earlier figure is no rival",
  },
];

/** None of these holds a figure by a second voice. */
export const NO_VOICES: readonly VoiceCase[] = [
  { text: "They put the wounded at the front of the column.", told: [], why: "a place, no number" },
  { text: "Killed: a father of four.", told: [], why: "whose father he was" },
  { text: "Missing: two trucks and a dog.", told: [], why: "no people" },
  {
    text: "ARMY: Seven men were killed on Monday.",
    told: [[7, "ARMY"]],
    why: "a label that names a body speaks",
  },
  {
    text: "RUIZ: Seven men were killed.\nLUND: Nine women were hurt.",
    told: [
      [7, "RUIZ"],
      [9, "LUND"],
    ],
    why: "turns of a transcript",
  },
  {
    text: "Six people died in Marl. The school has 120 names on its wall.",
    told: [[6, null]],
    why: "names of anybody",
  },
  {
    text: "Six people were killed and the club, which had 40 members, went up to 60 on Friday.",
    told: [[6, null]],
    why: "another count",
  },
  {
    text: "The man, whose name is not known, died in hospital. Chief Lund said five.",
    told: [[1, null]],
    why: "one who is known is no count",
  },
  {
    text: "He smiled, the driver said after the two men who had beaten him left.",
    told: [],
    why: "no figure",
  },
];
