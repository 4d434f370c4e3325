/** Two voices right behind each other, labelled by hand after real reports. `by`: who answers what the other said. */
export interface ContrastCase {
  readonly text: string;
  readonly by: string;
  readonly why: string;
}

/** Both answer one matter, and not alike. */
export const SET_AGAINST: readonly ContrastCase[] = [
  {
    text: "The foreman had reported the holes in May, two divers said. The company said it knew of no such report.",
    by: "The company",
    why: "whoever would know knows of none",
  },
  {
    text: "A former clerk said he had warned the ministry in a letter in May. The ministry said it had never received the letter.",
    by: "The ministry",
    why: "the thing that is told was never there",
  },
  {
    text: '"My son said there was a rat in the soup," said Aron Bell, a driver. The cook, Dana Ruiz, said nobody had found a rat.',
    by: "Dana Ruiz",
    why: "nobody, and the same thing",
  },
  {
    text: "The family said it had told police of the threats weeks before; police said they had no record of this.",
    by: "police",
    why: "points back with no",
  },
  {
    text: "The vice-president said the government was studying whether the board could be removed; the chief of staff said it had no power to do that.",
    by: "the chief of staff",
    why: "points back at the act with no",
  },
  {
    text: "The alarm would not have saved anybody in the tunnel, the board said; a former inspector said he was not sure of that.",
    by: "a former inspector",
    why: "points back with doubt",
  },
  {
    text: "The foreign minister said that Norland will return the plotters soon. Norland has made no such promise, its embassy said.",
    by: "its embassy",
    why: "no such",
  },
  {
    text: "The captain was on the bridge when the ship turned, the firm said. Prosecutors believe otherwise: a third mate was in charge, they said.",
    by: "Prosecutors",
    why: "otherwise",
  },
  {
    text: "Rats had hollowed out the dyke, the owners said. The chief engineer of the district was of another opinion: the river had come over the top, he said.",
    by: "he",
    why: "of another opinion",
  },
  {
    text: "The union said the crew had slept for three hours. The airline told a different story: the pilots had rested for a whole day, it said.",
    by: "The airline",
    why: "a different story",
  },
  {
    text: "The militants came from the north, the prime minister said; a week before, his interior minister said they had not come from there.",
    by: "his interior minister",
    why: "the same verb with a not",
  },
  {
    text: "The release followed a pause in operations by the army, the ministry said; a week earlier the army said no pause had been ordered.",
    by: "the army",
    why: "the same noun, and none of it",
  },
  {
    text: "The army said that it was a repositioning ordered by commanders. The prime minister's office said that he gave no order to retreat.",
    by: "The prime minister's office",
    why: "a verb, and none of its noun",
  },
  {
    text: "A union said a girl of 19 had lost an eye in the clashes. The hospital said that no one had been admitted with an eye injury.",
    by: "The hospital",
    why: "of the same thing, and no one",
  },
  {
    text: "The rebels have not carried out a single point of the accord, the army said. The rebels said that they had carried out every point of it.",
    by: "The rebels",
    why: "who is blamed answers",
  },
  {
    text: "The helicopters were asked to turn back, an official said. A navy spokesman said they had not been refused: the sky was simply full.",
    by: "A navy spokesman",
    why: "of the same, by a pronoun and a not",
  },
  {
    text: "Neighbours said the gates were open all night. The manager insisted that the gates were closed at ten.",
    by: "The manager",
    why: "opposed words of the same thing",
  },
  {
    text: "The minister said the attack was sophisticated, but an expert said it was a crude one.",
    by: "an expert",
    why: "opposed words, and but",
  },
  {
    text: "A caravan park burned down, a resident said; the fire chief said only that it had been affected.",
    by: "the fire chief",
    why: "said only that",
  },
  {
    text: "The lawyers said the summons had reached the president. A spokesman said it had not been delivered.",
    by: "A spokesman",
    why: "a pronoun for the thing, and a not",
  },
  {
    text: "A total of 93 customers got such a message, police sources said. The company said it knew of fewer than 20.",
    by: "The company",
    why: "a figure with nothing but itself",
  },
  {
    text: "Villagers said nobody had warned them. The dam's operator said it had warned every village by loudspeaker.",
    by: "The dam's operator",
    why: "nobody, and the same verb without a not",
  },
  {
    text: "The opposition said the ballots were counted twice, while the commission said no ballot had been counted twice.",
    by: "the commission",
    why: "the same verb and thing, and a not",
  },
  {
    text: "The strike has halted the furnaces, the union said. Nothing had stopped the furnaces, a manager said.",
    by: "a manager",
    why: "another word for the same, and nothing",
  },
  {
    text: "The tanks were full, an engineer said, but an inspector said that the tanks were empty.",
    by: "an inspector",
    why: "opposed words of the dictionary",
  },
  {
    text: "The refinery leaked oil into the bay for a month, fishermen said. The owner said that it had never leaked.",
    by: "The owner",
    why: "never",
  },
];

/** They stand side by side, and neither says anything of what the other says. */
export const SIDE_BY_SIDE: readonly { readonly text: string; readonly why: string }[] = [
  {
    text: "The boats had left the pier before dawn, the harbour master said. No boat was damaged, the insurer said.",
    why: "none of the same things, of another matter",
  },
  {
    text: "Norland said it believed three of its citizens were held; Sudland confirmed that one of its engineers was freed.",
    why: "each of its own people",
  },
  {
    text: "His adviser said the day was only a beginning; shopkeepers said they could not afford to close.",
    why: "two matters, one with a not",
  },
  {
    text: "The ban did not extend to churches, a police spokesman said. If the disease is caught late, death is almost certain, a doctor said.",
    why: "two matters and a condition",
  },
  {
    text: "The minister told parliament that 9.8 million people had had their data taken, passport numbers among them. The health minister said no one had told him about insurance numbers.",
    why: "who was told is another matter",
  },
  {
    text: "The operator could not say how many were aboard. We have no words for the families, a manager said. Divers went down three times, an official said.",
    why: "a not that answers nothing",
  },
  {
    text: "The talks will go on in the spring, the envoy said. I cannot speak about that, the general said.",
    why: "who does not speak of it says nothing of it",
  },
  {
    text: "The coordinates of the camp had been shared with the army, the agency said. Asked about that, a colonel said he would look into it.",
    why: "an answer that says nothing",
  },
  {
    text: "The army holds the living quarters, a security source said. A resident said that she no longer heard shots.",
    why: "two observations",
  },
  {
    text: "A Canadian led the attackers, the prime minister said. Canada said it had no information.",
    why: "no information is no denial",
  },
  {
    text: "One hundred and fifty local workers could not leave the plant, the caterer said. The embassy said it was not sure whether any of its people were held.",
    why: "two nots",
  },
  {
    text: "There was little chance of finding more people alive, the governor said. The dam had not been in use for three years, the company said.",
    why: "two matters",
  },
  {
    text: "Compensation could be paid once the list is approved, an official said. As of Friday nobody had received anything, a widow said.",
    why: "a condition and a state",
  },
  {
    text: "Insurers could pay nine billion if the whole town burned, an analyst said. The bureau said it had not issued an estimate.",
    why: "a condition",
  },
  {
    text: "No shots had been fired, an army source said. It was a scuffle with sticks, the source said.",
    why: "one voice",
  },
  {
    text: "Police said they had not arrested the man. Neighbours said they had known him well.",
    why: "a pronoun and a not of another act",
  },
  {
    text: "The mayor said the road was open. The police said drivers should not trust the forecast.",
    why: "two matters, one with a not",
  },
  {
    text: "The company cut 500 jobs in May, the union said. The company said it did not expect to comment before Friday.",
    why: "no comment",
  },
  {
    text: "The lists were not ready, Eastland said; Westland said it had been waiting at the border.",
    why: "each of itself",
  },
  {
    text: "The bridge had been inspected in May, the ministry said. The mayor said the bridge was dear to everybody.",
    why: "of one thing, and of two matters",
  },
  {
    text: "The air force says the camp was not on its map. Bombs fell twice within an hour, an aid group said.",
    why: "two matters, one with a not",
  },
  {
    text: "Ships with oil were turned away on Thursday, an official said. The doctor said seven of the wounded had not lived through the night.",
    why: "two matters, one with a not",
  },
  {
    text: "The driver was one of the seventeen, the mission said. The pastor said a mother and four children from his town were on that van.",
    why: "two matters",
  },
  {
    text: "The president said Norland would get any help it needs. Norland has not asked for any, an official said.",
    why: "an offer, and no request",
  },
  {
    text: "The survey found that 74 percent were for the motion, a pollster said. A diplomat said the alliance was not in danger.",
    why: "two matters, one with a not",
  },
  {
    text: "The children were brought out at noon, the school said, but a teacher said the heat was hard to bear.",
    why: "but, and another matter",
  },
  {
    text: "The fire chief said four districts had been hit hard, while the mayor said he was proud of the crews.",
    why: "while, and another matter",
  },
  {
    text: "The pilot asked to descend, the mayor said. Ice had been forecast at that height, a weather service said.",
    why: "they add up",
  },
  {
    text: "The accident had no impact on morning trains, the agency said. Firefighters brought one man out after the accident, officials said.",
    why: "the thing of which both speak is not what is negated",
  },
  {
    text: "No diesel was pumped or shipped to the south in May, the customs office said. A vessel had passed oil to a southern ship, the navy said.",
    why: "a verb and a noun of one form",
  },
  {
    text: "The ministry has no list of ships under foreign flags, a spokesman said. Several ships flew the flag of Panama, the paper said.",
    why: "no list, and ships",
  },
  {
    text: "Most accidents on the line befell walkers, the operator said. It was a rare accident because there are no cars on that stretch, the mayor said.",
    why: "what is negated stands in a clause of its reason",
  },
  {
    text: "The boys were on their way home from the fair, a witness said. The boys, none of whose names were given, ran off on the way, the sheriff said.",
    why: "what is negated is told of them beside it",
  },
  {
    text: "The programme is to stop the shootings for good, the mayor said. We can help. We cannot stop every shooting, the chief said.",
    why: "an aim, and its limits",
  },
  {
    text: "The firm handled such goods for ten months, the agency said. The neighbours said they did not sleep any more.",
    why: "two matters, one with a not",
  },
];
