/** A sentence or two in which a second voice gives another figure for what was counted, and the figures with whoever gives them. */
export interface RivalCase {
  readonly text: string;
  readonly told: readonly (readonly [figure: number, speaker: string])[];
  readonly why: string;
}

export const RIVALS: readonly RivalCase[] = [
  {
    text: "Organisers put the crowd at 80,000, the police at 15,000.",
    told: [
      [80000, "Organisers"],
      [15000, "the police"],
    ],
    why: "the verb is told once",
  },
  {
    text: "The ministry put the death toll in Marl at 41, the hospital at 56.",
    told: [
      [41, "The ministry"],
      [56, "the hospital"],
    ],
    why: "the verb is told once, of a toll",
  },
  {
    text: "The army said 12 people were killed in Marl while the militia claimed 40.",
    told: [
      [12, "The army"],
      [40, "the militia"],
    ],
    why: "a bare figure",
  },
  {
    text: "Witnesses said at least 20 people were hurt, but the clinic spoke of nine.",
    told: [
      [20, "Witnesses"],
      [9, "the clinic"],
    ],
    why: "spoke of",
  },
  {
    text: "Thirty people were arrested in Marl, according to the police; a lawyers' group says that the number is closer to 70.",
    told: [
      [30, "the police"],
      [70, "a lawyers' group"],
    ],
    why: "the number, in the same sentence",
  },
  {
    text: "The ministry said 340 people had been injured in Marl. Doctors say the true figure is at least 900.",
    told: [
      [340, "The ministry"],
      [900, "Doctors"],
    ],
    why: "the figure, in the sentence behind",
  },
  {
    text: "At least twelve people died in Marl, the mayor said. Two aid groups put the number at 19.",
    told: [
      [12, "the mayor"],
      [19, "Two aid groups"],
    ],
    why: "told by two together",
  },
  {
    text: "The fire service said eight people had died, while doctors at the town hospital counted 13.",
    told: [
      [8, "The fire service"],
      [13, "doctors at the town hospital"],
    ],
    why: "where they work stands with them",
  },
  {
    text: "Some 70 people have died in Marl, the charity said. The governor's office speaks of 30; many were not counted.",
    told: [
      [70, "the charity"],
      [30, "The governor's office"],
    ],
    why: "a bare figure, in the sentence behind",
  },
  {
    text: "Nine people were hurt in Marl, the clinic said. Police put the crowd at 600.",
    told: [
      [9, "the clinic"],
      [600, "Police"],
    ],
    why: "of the crowd, and not of those who were hurt",
  },
  {
    text: "The ministry gave its own losses as 14 soldiers, while the rebels claimed to have killed more than 60.",
    told: [
      [14, "The ministry"],
      [60, "the rebels"],
    ],
    why: "whom one side lost, and whom the other says it killed",
  },
  {
    text: "The clinic has confirmed 49 deaths in Marl and says three people are missing. The council gives 52.",
    told: [
      [49, "The clinic"],
      [52, "The council"],
      [3, "The clinic"],
    ],
    why: "of the figure that it comes near",
  },
  {
    text: "The ministry said eight people had died in Marl. Open House, a rights group, has counted ten.",
    told: [
      [8, "The ministry"],
      [10, "Open House"],
    ],
    why: "a bare figure, with a word on whoever gives it",
  },
  {
    text: "Eleven people died in Marl, the ministry said. The nurses' union sticks to 15.",
    told: [
      [11, "the ministry"],
      [15, "The nurses' union"],
    ],
    why: "a bare figure that is held on to",
  },
];

/** No second figure for the same: the same voice, a part, or something else that is counted. */
/** The same of what no frame of its own counts: figures of a number of anything. */
export const MEASURED_RIVALS: readonly RivalCase[] = [
  {
    text: "The mayor said 200 cases of wine had been seized. The customs office puts the number at 340.",
    told: [
      [200, "The mayor"],
      [340, "The customs office"],
    ],
    why: "the number, in the sentence behind",
  },
  {
    text: "The union said 4,800 of the 5,200 drivers had stopped work. The railway put the figure at about 3,100.",
    told: [
      [4800, "The union"],
      [3100, "The railway"],
    ],
    why: "people of whom no frame reads the number, which another voice counts too",
  },
  {
    text: "The bishop said eleven generals had signed the letter. The ministry said it knew of only four.",
    told: [
      [11, "The bishop"],
      [4, "The ministry"],
    ],
    why: "knew of",
  },
];

/** No other figure for the 200 cases. */
export const NO_MEASURED_RIVALS: readonly { readonly text: string; readonly why: string }[] = [
  {
    text: "The mayor said 200 cases of wine had been seized. The ministry said it knew of only four thefts.",
    why: "of thefts",
  },
  { text: "The mayor said 200 cases of wine had been seized. The shop put its loss at 9,000 euros.", why: "money" },
  { text: "The mayor said 200 cases of wine had been seized. He put the number at 340.", why: "the same voice" },
  {
    text: "The mayor said 200 cases of wine had been seized. The port is busy. The customs office puts the number at 340.",
    why: "a sentence lies between",
  },
];

export const NO_RIVALS: readonly { readonly text: string; readonly why: string }[] = [
  {
    text: "The ministry said 12 people were killed in Marl, and the hospital fed 40.",
    why: "others, who were fed",
  },
  { text: "Police said 12 people were killed in Marl and nine were injured.", why: "one voice, of two harms" },
  {
    text: "The army said 12 people were killed in Marl, while the militia said it had lost 40 lorries.",
    why: "a figure with a noun of its own",
  },
  {
    text: "At least nine people were hurt in Marl, police said. At the market a clerk counted 14 cases of wine.",
    why: "something else is counted, somewhere else",
  },
  { text: "The army said 12 people were killed in Marl while the militia claimed victory on day 40.", why: "no count" },
  { text: "Some 12 people were killed in Marl. Added to the 28 missing and 12 dead, this gives 40.", why: "a sum" },
];
