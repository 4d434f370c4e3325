import type { Hit, Reject } from "../cases.ts";

/** Killings and kidnappings told as a noun: who undergoes them, and what stands around them. */
export const deedHits: readonly Hit[] = [
  {
    text: "The gunmen took 41 foreigners hostage.",
    claims: [{ quote: "The gunmen took 41 foreigners hostage", harm: "abducted", quantity: [41, 41] }],
  },
  {
    text: "The rebels are keeping 12 sailors captive on the coast.",
    claims: [{ quote: "The rebels are keeping 12 sailors captive", harm: "abducted", quantity: [12, 12] }],
  },
  {
    text: "The militants held 41 hostages from nine countries, the group said.",
    claims: [{ quote: "The militants held 41 hostages", harm: "abducted", quantity: [41, 41] }],
  },
  {
    text: "The group demanded that 30 prisoners be freed.",
    claims: [{ quote: "30 prisoners be freed", harm: "rescued", quantity: [30, 30], status: "conditional" }],
  },
  {
    text: "Four people, one of them a baby, are reported to have died at the crossing; the authorities in Kano say they know of none.",
    claims: [
      { quote: "Four people, one of them a baby, are reported to have died", harm: "killed", roles: { place: null } },
    ],
  },
  {
    text: "Four people died at a crossing near the river; the authorities in Kano say they know of none.",
    claims: [{ quote: "Four people died", harm: "killed", quantity: [4, 4], roles: { place: null } }],
  },
  {
    text: "It is not true that two officers had been arrested, as a newspaper in Lagos wrote in May.",
    claims: [{ quote: "two officers had been arrested", harm: "detained", status: "denied", roles: { place: null } }],
  },
  {
    text: "Police are investigating the shooting death of a 2-year-old.",
    claims: [{ quote: "death of a 2-year-old", harm: "killed" }],
  },
  {
    text: "The group claimed responsibility for the murder of former defence minister Carlos Ruiz.",
    claims: [
      { quote: "murder of former defence minister Carlos Ruiz", harm: "killed", quantity: [1, 1], status: "asserted" },
    ],
  },
  {
    text: "The army denied that it was responsible for the killing of the mayor.",
    claims: [
      { quote: "killing of the mayor", harm: "killed", status: "asserted", polarity: "positive", speaker: null },
    ],
  },
  {
    text: "The council repudiated the murders of Carlos Ruiz, Colonel Ana Mora and Senator Luis Paz.",
    claims: [
      { quote: "murders of Carlos Ruiz", harm: "killed", status: "asserted", polarity: "positive" },
      { quote: "murders of Carlos Ruiz, Colonel Ana Mora", harm: "killed", status: "asserted" },
      { quote: "murders of Carlos Ruiz, Colonel Ana Mora and Senator Luis Paz", harm: "killed", quantity: [3, 3] },
      { quote: "murders of Carlos Ruiz, Colonel Ana Mora and Senator Luis Paz", harm: "killed", status: "asserted" },
    ],
  },
  {
    text: "The minister denied that the delay is linked to the assassination of Hector Luna.",
    claims: [{ quote: "assassination of Hector Luna", harm: "killed", status: "asserted", polarity: "positive" }],
  },
  {
    text: "Judges went on strike following Magistrate Ana Mora's murder.",
    claims: [{ quote: "Ana Mora's murder", harm: "killed", quantity: [1, 1] }],
  },
  {
    text: "The party reported the disappearance and kidnapping of its secretary Hector Luna in Kano.",
    claims: [{ quote: "kidnapping of its secretary Hector Luna in Kano", harm: "abducted", quantity: [1, 1] }],
  },
  {
    text: "The army denied the killing of six priests.",
    claims: [{ quote: "killing of six priests", harm: "killed", status: "denied" }],
  },
  {
    text: "A lorry and a bus collided in Kano, killing two janitors.",
    claims: [{ quote: "Kano, killing two janitors", harm: "killed", quantity: [2, 2] }],
  },
  {
    text: "Police said a 12-year-old boy shot and killed his older brother in Kano.",
    claims: [
      {
        quote: "a 12-year-old boy shot and killed his older brother in Kano",
        harm: "killed",
        quantity: [1, 1],
        roles: { agent: "a 12-year-old boy" },
      },
    ],
  },
  {
    text: "A man shot and killed the same day in Kano was buried.",
    claims: [{ quote: "A man shot", harm: "killed", quantity: [1, 1] }],
  },
  {
    text: "The inquiry is into the death of Ana Mora and the wounding of her uncle and the friend of her mother.",
    claims: [{ quote: "death of Ana Mora", harm: "killed", quantity: [1, 1] }],
  },
  {
    text: "Governor Luis Paz recalled the killings of Deputy Hector Luna and Detective Carlos Mora.",
    claims: [{ quote: "killings of Deputy Hector Luna and Detective Carlos Mora", harm: "killed", quantity: [2, 2] }],
  },
  {
    text: "Crews rescued 12 guests who were trapped in the hall.",
    claims: [{ quote: "Crews rescued 12 guests", harm: "rescued", quantity: [12, 12] }],
  },
  {
    text: "A Kano cook was fatally struck by a stray bullet.",
    claims: [{ quote: "A Kano cook was fatally struck by a stray bullet", harm: "killed", quantity: [1, 1] }],
  },
  {
    text: "Six people were shot, one fatally, in Kano.",
    claims: [
      { quote: "Six people were shot, one fatally, in Kano", harm: "injured", quantity: [6, 6] },
      { quote: "shot, one fatally, in Kano", harm: "killed", quantity: [1, 1] },
    ],
  },
  {
    text: "Three men were shot, killed and robbed in Kano.",
    claims: [{ quote: "Three men were shot, killed and robbed in Kano", harm: "killed", quantity: [3, 3] }],
  },
  {
    text: "A man is back in jail after the vote.",
    claims: [{ quote: "A man is back in jail", harm: "detained", quantity: [1, 1] }],
  },
  {
    text: "Ana Ruiz is being held at the county jail.",
    claims: [{ quote: "Ana Ruiz is being held at the county jail", harm: "detained", quantity: [1, 1] }],
  },
  {
    text: "Among the injured are Ana Ruiz, 53, and Luis Mora.",
    claims: [
      { quote: "injured are Ana Ruiz", harm: "injured", quantity: [1, 1] },
      { quote: "injured are Ana Ruiz, 53, and Luis Mora", harm: "injured", quantity: [2, null] },
      { quote: "injured are Ana Ruiz, 53, and Luis Mora", harm: "injured", quantity: [1, 1] },
    ],
  },
  {
    text: "Among the dead was Ana Ruiz, a teacher.",
    claims: [{ quote: "dead was Ana Ruiz", harm: "killed", quantity: [1, 1] }],
  },
];

export const deedRejects: readonly Reject[] = [
  { text: "Among the dead was the wife of Ana Ruiz.", why: "Ruiz is not told to be dead" },
  { text: "Among the injured were Luis Mora's two sons.", why: "Mora is not told to be hurt" },
  { text: "The chapel is in the county jail.", why: "no people" },
  { text: "Ana Ruiz worked at the jail for ten years.", why: "not held there" },
  {
    text: "Police took Ana Ruiz, 24, and Peter Lund, both students, into custody late on Monday.",
    why: "the tree lost one of the two: no number may be told",
  },
  { text: "The ministry counted 43 drones. Of these, 16 were shot down over the Orle valley.", why: "drones" },
  { text: "The governor says nine were shot down and the depot is safe.", why: "what is shot down flies" },
  { text: "The boy shot and killed a deer near Kano.", why: "the boy did it, and a deer is nobody" },
  { text: "The wounding of her pride kept Ana Mora at home.", why: "nobody was hurt" },
  { text: "Ito poisoned the two dogs and two children of his neighbour.", why: "what came of it is not told" },
  {
    text: "Seven were found, three of whom are in critical condition.",
    why: "some of them, and no number of the hurt",
  },
  { text: "Guards have looked for Kina ever since she disappeared.", why: "a dog, for all that is told" },
  { text: "The boy who vanished in Kano was found on Monday.", why: "missing no more" },
  { text: "Police are looking for two young males over the theft.", why: "wanted, and not missing" },
  { text: "Ana Mora said that they were poisoning her.", why: "what is being done, not what came of it" },
  { text: "Six shots were fired, one fatally, at the bull.", why: "a bull is nobody" },
  { text: "The murder of crows settled on the roof.", why: "crows are no people" },
  { text: "The assassination of his character went on for weeks.", why: "nobody died" },
  { text: "The region lives in fear of murder and kidnapping.", why: "nobody is told of" },
  {
    text: "The massacre of civilians is a crime of war.",
    why: "people of whom no number is told, perhaps yet to come",
  },
];
