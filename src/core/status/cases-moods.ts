import type { StatusCase } from "./cases.ts";

/** Moods that read like facts, and facts that read like moods. Own sentences. */
export const MOOD_CASES: readonly StatusCase[] = [
  // A paper that comes back to what it told.
  { text: "We said on our website on Thursday that a man had died.", at: "died", status: "asked" },
  { text: "This paper reported in its Monday issue that a man had died.", at: "died", status: "asserted" },
  { text: "We said on Thursday that we would march.", at: "said", status: "asserted" },
  // Denials with a day or a place between, and what is said instead.
  { text: "The army denied on Friday shelling the town and killing nine people.", at: "killing", status: "denied" },
  { text: "He denied at a hearing on Friday killing his wife.", at: "killing", status: "denied" },
  { text: "He denied the charges at a hearing, and a guard was hurt.", at: "hurt", status: "asserted" },
  { text: "He denied the charges, saying he had left the town.", at: "left", status: "asserted" },
  { text: "She denied it and insisted the bridge had fallen in 2024.", at: "fallen", status: "asserted" },
  // "Not X but Y".
  { text: "It was not 60 people but 24 who were killed.", at: "killed", status: "asserted" },
  { text: "It was not 60 people who were killed but 24.", at: "killed", status: "denied" },
  // "Would" that tells of what was.
  { text: "As a child he would walk ten miles to school, his brother said.", at: "walk", status: "asserted" },
  { text: '"He would come here and play chess every day," said a neighbour.', at: "come", status: "asserted" },
  { text: '"He would come here and play," said a neighbour.', at: "come", status: "asserted" },
  { text: '"They would attack the town," said a neighbour.', at: "attack", status: "forecast" },
  { text: "The soldiers would often burn houses in the valley, a farmer said.", at: "burn", status: "asserted" },
  { text: "They would be arrested two days later in Lyon.", at: "arrested", status: "asserted" },
  { text: "She would later win the vote.", at: "win", status: "asserted" },
  { text: "The mayor said the office would open every day.", at: "open", status: "planned" },
  { text: "Under the plan the troops would later leave the valley.", at: "leave", status: "planned" },
  { text: '"He would come if the road was open," said a neighbour.', at: "come", status: "conditional" },
  { text: "The company promised that it would later pay the workers.", at: "pay", status: "planned" },
  { text: '"It would be a disaster," said a farmer.', at: "disaster", status: "forecast" },
  { text: "She said that she'd estimated the cost.", at: "estimated", status: "asserted" },
  // Who decides, and who looks on.
  { text: "The union said the company will close the plant in May.", at: "close", status: "forecast" },
  { text: "The company said it will close the plant in May.", at: "close", status: "planned" },
  { text: "The mayor said the city will open two shelters.", at: "open", status: "planned" },
  { text: "Critics said the measures will not stop the thefts.", at: "stop", status: "forecast", polarity: "negative" },
  { text: "The minister said the ban will be lifted on Friday.", at: "lifted", status: "planned" },
  // What nobody could do then is no forecast.
  { text: "Nobody could reach the town on Monday.", at: "reach", status: "asserted", polarity: "negative" },
  // Feared, moved to, played through.
  { text: "100 feared dead in ferry disaster.", at: "dead", status: "forecast" },
  { text: "The troops moved to seize the airport.", at: "seize", status: "planned" },
  { text: "In the exercise, gunmen killed 12 officers and took 30 hostages.", at: "took", status: "conditional" },
  { text: "During the drill, 200 residents were evacuated from the town.", at: "evacuated", status: "conditional" },
  { text: "During the exercise, a helicopter crashed and two soldiers were killed.", at: "killed", status: "asserted" },
  { text: "In the exercise, a soldier died.", at: "died", status: "asserted" },
  { text: "The video game lets players attack the capital.", at: "attack", status: "conditional" },
  // What is taken for granted by whoever does not know the rest.
  { text: "The sheriff did not know how the girl was shot.", at: "shot", status: "asserted" },
  { text: "Police would not say who killed the two men.", at: "killed", status: "asserted" },
  { text: "Police did not know how many people were shot.", at: "shot", status: "asked" },
  { text: "Police did not know whether the girl was shot.", at: "shot", status: "asked" },
  { text: "The group warns that television is hijacking homes.", at: "hijacking", status: "asserted" },
  { text: "The group warned that the dam would burst.", at: "burst", status: "forecast" },
  // What is recalled.
  {
    text: "He had decided that he would sell the mill.",
    at: "sell",
    status: "planned",
    background: true,
  },
  { text: "She had planned to sell the mill.", at: "sell", status: "planned", background: true },
  { text: "The guild said it had decided to sell the mill.", at: "sell", status: "planned" },
  { text: "The guild has decided to sell the mill.", at: "sell", status: "planned" },
  {
    text: "The quake of 2023 was the worst since 1999, when 17,000 people died.",
    at: "died",
    status: "asserted",
    background: true,
  },
  {
    text: "It was the first such crash of 2023 and since 1959, when two people died after a tram caught fire in Oslo.",
    at: "caught",
    status: "asserted",
    background: true,
  },
  {
    text: "A memorial to the 97 fans who died in the crush was opened on Monday.",
    at: "died",
    status: "asserted",
    background: true,
  },
  {
    text: "The museum tells of the famine in which a million people died.",
    at: "died",
    status: "asserted",
    background: true,
  },
  { text: "A statement to the press said 97 people died in the crush.", at: "died", status: "asserted" },
  { text: "Police said the fire began at noon, when 30 people were inside.", at: "began", status: "asserted" },
  // What stands behind "even if" holds, an "if" behind the verb is another clause's, and who thanks has thanked.
  { text: "Even if it was an accident, the owner still owes them money.", at: "owes", status: "asserted" },
  { text: "If it was an accident, the owner would pay them.", at: "pay", status: "conditional" },
  {
    text: "The firm said it updated the list for people who want to check if they were hit.",
    at: "updated",
    status: "asserted",
  },
  // What something else waits for, and what is to become of a thing.
  { text: "Once the parliament has approved the deal, the troops will leave.", at: "approved", status: "conditional" },
  { text: "The troops will leave when both sides have signed the deal.", at: "signed", status: "conditional" },
  { text: "The lake rises as soon as the snow melts.", at: "melts", status: "conditional" },
  { text: "The once mighty militia has signed the deal.", at: "signed", status: "asserted" },
  { text: "The troops left when both sides had signed the deal.", at: "signed", status: "asserted" },
  { text: "After the storm the port has reopened.", at: "reopened", status: "asserted" },
  { text: "Once the rebels took the town, people fled.", at: "took", status: "asserted" },
  { text: "The cuts will see 40 schools closed by June.", at: "closed", status: "forecast" },
  { text: "The plan would see three bases closed.", at: "closed", status: "conditional" },
  { text: "The cuts have left 40 schools closed.", at: "closed", status: "asserted" },
  { text: "The airline would like to thank its crew, the chief said.", at: "like", status: "asserted" },
  { text: "The airline would like to buy ten jets, the chief said.", at: "like", status: "planned" },
];
