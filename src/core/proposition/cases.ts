/** Two sentences of two reports. `why`: what keeps them apart, or what each of them tells of the other. */
export interface SidesCase {
  readonly one: string;
  readonly other: string;
  readonly why: string;
}

/** Each says that what the other says is not so: they answer one question. */
export const CONTRADICTING: readonly SidesCase[] = [
  {
    one: "The union said the plant was closed.",
    other: "The plant is open, the owner said.",
    why: "opposed states",
  },
  {
    one: "The chief said the alarm came too late.",
    other: "A councillor said the alarm did not come too late.",
    why: "said and negated",
  },
  {
    one: "The owner said the data was encrypted.",
    other: "An engineer said the data of the customers was never encrypted.",
    why: "said and negated, told more fully",
  },
  {
    one: "The minister said what happened was a quite crude hack.",
    other: "The owner said it was a sophisticated attack.",
    why: "opposed qualities of one thing",
  },
  {
    one: "The board denied that the old clinic had been sold.",
    other: "Neighbours said the clinic had been sold to a bank.",
    why: "denied, in other words",
  },
  {
    one: "The company said the dam was stable.",
    other: "An engineer said the dam had become unstable.",
    why: "opposed states, one of them come to be",
  },
  {
    one: "Traders said exports of wheat had been halted.",
    other: "Exports of wheat continue, the ministry said.",
    why: "ended, and going on",
  },
  {
    one: "The union said production at Oakdale had been halted.",
    other: "The maker said nothing had stopped at Oakdale.",
    why: "something, and nothing at the same place",
  },
  {
    one: "The owner said the mill had been halted.",
    other: "An engineer said the mill had never stopped.",
    why: "another word for the same, negated",
  },
  {
    one: "A lawyer said that soldiers had been pulled out of the town.",
    other: "The army denied that troops were withdrawn from the town.",
    why: "other words for who and what",
  },
  {
    one: "A clerk said the old files had been dumped.",
    other: "The office said that it had not discarded the files.",
    why: "a kind of the act, and none of the act",
  },
  {
    one: "The ministry said nobody had ordered the retreat.",
    other: "Officers said the retreat was ordered by a general.",
    why: "by nobody, and by somebody",
  },
];

/** They share a noun, and neither says anything of what the other says. */
export const APART: readonly SidesCase[] = [
  {
    one: "The camp of the winner said that nobody could announce the results before noon.",
    other: "The prefect said the results were announced in the square.",
    why: "what nobody may do, and what was done",
  },
  {
    one: "The union said production at Oakdale had been halted.",
    other: "The maker said nothing had stopped at Fairview.",
    why: "something, and nothing at another place",
  },
  {
    one: "A clerk said the old files had been discarded.",
    other: "The office said that it had not dumped the files.",
    why: "none of one kind leaves the others",
  },
  {
    one: "The owner said the mill had been sold.",
    other: "An engineer said the mill had never stopped.",
    why: "two acts on one thing, one with a not",
  },
  {
    one: "The owner denied having known of faults with the brake system.",
    other: "The brake system was turned on and off several times, the investigator said.",
    why: "known and turned off",
  },
  {
    one: "The minister said no one had told him about medical numbers.",
    other: "The firm said it had told all those who had an identity number exposed.",
    why: "two tellings",
  },
  {
    one: "An elder denied that the gunmen also took boys from the nearby school.",
    other: "The minister said there were a boy and a girl who were not from the school.",
    why: "only the boys and the school are in both",
  },
  {
    one: "The driver said the bus was perfectly safe.",
    other: "The guard said that the old bridge was clearly unsafe.",
    why: "opposed states of two things",
  },
  {
    one: "The chief denied that the bridge had been inspected.",
    other: "The mayor said the bridge was rebuilt last year.",
    why: "two acts on one thing",
  },
];
