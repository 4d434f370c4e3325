/** What is told, then what is answered to it. `denied`: by whom, once for each claim. `claimed`: claims that are nobody's fact any more. */
export interface RejoinderCase {
  readonly text: string;
  readonly denied: readonly string[];
  readonly claimed?: number;
  readonly why?: string;
}

/** Sentences that answer what was told before. */
export const ANSWERED: readonly RejoinderCase[] = [
  {
    text: "Harvan accuses Ostrel of shelling Orvel, which Ostrel denies.",
    denied: ["Ostrel"],
    claimed: 1,
    why: "what somebody is accused of is the accuser's claim",
  },
  {
    text: "The back doors were locked, shopkeepers in Oakdale said; the owner's lawyer said they were not.",
    denied: ["the owner's lawyer"],
    why: "only the verb is told again, with its not",
  },
  {
    text: "The company said the pumps had been serviced in March. A former foreman said they had not.",
    denied: ["A former foreman"],
  },
  {
    text: "The board said the valve had never been opened by hand. A technician told reporters that it had.",
    denied: ["A technician"],
    why: "not so, and so",
  },
  {
    text: "Posts on social media said three people had died in the blaze in Oakdale. The fire service said this was false.",
    denied: ["The fire service"],
    claimed: 1,
  },
  {
    text: "Harvan's spokesman said its men had seized the mill in Oakdale. “Oakdale will be free by tonight,” he said. The army denied it.",
    denied: ["The army"],
    claimed: 1,
    why: "what was done, not what is to come",
  },
  { text: "The union said 12 workers had died in Oakdale. The company denied it.", denied: ["The company"] },
  {
    text: "The ministry put the death toll in Oakdale at 40. The rebels rejected that figure, saying 12 people had died.",
    denied: ["The rebels"],
  },
  { text: "Congo says Rwandan troops have captured Goma. Rwanda denies this.", denied: ["Rwanda"] },
  {
    text: "Media reports said 300 people had been evacuated from the plant. The company said the reports were untrue.",
    denied: ["The company"],
    claimed: 1,
  },
  {
    text: "The opposition said 40 protesters were arrested in Oakdale. Police said that was not the case.",
    denied: ["Police"],
  },
  {
    text: "The rebels said they had captured Oakdale. The army said no such thing had happened.",
    denied: ["The army"],
    claimed: 1,
  },
  {
    text: "Opposition media said two soldiers were killed in Oakdale. The ministry called it nonsense.",
    denied: ["The ministry"],
  },
  { text: "Officials said two soldiers were killed in Oakdale. Both sides deny it.", denied: ["Both sides"] },
  {
    text: 'Police arrested 40 protesters in Oakdale, the opposition said. "This is a lie," the police chief said.',
    denied: ["the police chief"],
  },
  {
    text: "The ministry said 12 people had died in Oakdale. A storm was on its way. Residents disputed the figure.",
    denied: ["Residents"],
  },
  { text: "The union said 12 workers had died in Oakdale, but the company denied this.", denied: ["the company"] },
  {
    text: "The union said 12 workers had died in Oakdale, an allegation the company has repeatedly denied.",
    denied: ["the company"],
    claimed: 1,
  },
  {
    text: "Congo says Rwanda has sent 4,000 troops to Goma, an accusation Kigali rejects.",
    denied: ["Kigali"],
    claimed: 1,
    why: "laid to whoever denies it",
  },
  {
    text: "The paper said two ministers had resigned in Oakdale. Their office denied the report.",
    denied: ["Their office"],
  },
  {
    text: "The unions say 40 workers were arrested in Oakdale. The army denied having made any.",
    denied: ["The army"],
  },
  { text: "A former guard told us that two inmates had died in Oakdale. The prison denies.", denied: ["The prison"] },
  {
    text: "The mayor said 300 people had been evacuated from Oakdale; the police said no such order was given at any time.",
    denied: ["the police"],
  },
  {
    text: "A worker tells the radio that two men died in Oakdale. The plant: that's incorrect, everybody is safe.",
    denied: ["The plant"],
  },
  {
    text: "Local media reported that 20 people were killed in Oakdale. None of this has been confirmed.",
    denied: [],
    claimed: 1,
  },
  {
    text: "The opposition said 40 protesters were arrested in Oakdale. Police would neither confirm nor deny it.",
    denied: [],
    claimed: 1,
  },
  {
    text: "The mayor said 30 homes were destroyed in Oakdale. The toll could not be independently confirmed.",
    denied: [],
    claimed: 1,
  },
  {
    text: "A doctor in Oakdale said two years ago that the well was poisoned. The company rejected this and said that the water was clean.",
    denied: ["The company"],
    why: "said of a time before",
  },
  {
    text: "Neighbours said the roof in Oakdale had been leaking for weeks. The landlord disputes that version of events.",
    denied: ["The landlord"],
  },
  {
    text: "The dam in Oakdale had been leaking for weeks, residents said, which the operator called untrue.",
    denied: ["the operator"],
    why: "called so in its own sentence",
  },
  {
    text: "A clip showed soldiers looting a shop in Oakdale, a rights group said. The ministry said the clip had been filmed in 2014 in another country.",
    denied: ["The ministry"],
    why: "the film shows something else",
  },
  {
    text: "Nesta said the Orla company had poured acid into the river. The company denied it.",
    denied: ["The company"],
    claimed: 1,
    why: "who would know denies it",
  },
  {
    text: 'The queues in Oakdale began on Monday. The bank called the report "false and harmful".',
    denied: ["The bank"],
    why: "a report that was not read: told by whoever denies it",
  },
  {
    text: "The union says the harbour in Oakdale is hiding its debts, a charge Mr. Brice called false.",
    denied: ["Brice"],
    why: "a charge called false in its own sentence",
  },
  {
    text: "Farmers in Oakdale fear that the release flooded fields that would otherwise have stayed dry. The operator rejected the accusation.",
    denied: ["The operator"],
    why: "feared",
  },
  {
    text: "Ana Ruiz told the council in Oakdale that she would resign if the rate was cut. Her office denied it and said that she would stay.",
    denied: ["Her office"],
    why: "a condition that she is said to have set",
  },
];

/** Sentences that answer nothing, or of which it is not safe what they answer. */
export const LEFT_ALONE: readonly RejoinderCase[] = [
  {
    text: "The board said 12 people were hurt in Oakdale. The ministry said that its earlier figure was mistaken and that 9 people were hurt.",
    denied: [],
    why: "its own figure, not the board's",
  },
  {
    text: "Doctors said 12 people were killed in Oakdale. The minister rejected the offer.",
    denied: [],
    why: "an offer",
  },
  { text: "Twelve people were killed in Oakdale. The rebels rejected it.", denied: [], why: "maybe an offer" },
  {
    text: "Twelve protesters were killed in Oakdale, doctors said. The bishop said this was wrong.",
    denied: [],
    why: "a reproach",
  },
  {
    text: "The union said 12 workers had died, while doctors said 40 were hurt. The company denied this.",
    denied: [],
    why: "two tellers",
  },
  {
    text: "The ministry said 12 people were killed and 30 hurt in Oakdale. Residents disputed the figure.",
    denied: [],
    why: "two figures",
  },
  { text: "Police arrested 12 people in Oakdale. The lawyers denied.", denied: [], why: "told by the report itself" },
  { text: "The union said 12 workers had died in Oakdale. The mayor has not denied.", denied: [], why: "negated" },
  { text: "Twelve people were arrested in Oakdale. The court denied them bail.", denied: [], why: "refused" },
  { text: "Police said 12 people were arrested in Oakdale. They denied the charges.", denied: [], why: "charges" },
  { text: "The union said 12 workers had died in Oakdale. The company did not deny it.", denied: [], why: "negated" },
  {
    text: "The union said 12 workers had died in Oakdale. The company said the reports about its pay were false.",
    denied: [],
    why: "reports of another thing",
  },
  {
    text: "Twelve workers died in Oakdale on Monday. The company denied the claim.",
    denied: [],
    why: "nobody's claim is told",
  },
  {
    text: "The union said 12 workers had died in Oakdale. The company denied that it was to blame.",
    denied: [],
    why: "another thing is denied",
  },
  {
    text: "The union said 12 workers had died in Oakdale. If this is confirmed, the mine will close.",
    denied: [],
    why: "a condition",
  },
  {
    text: "The union said 12 workers had died in Oakdale. The mayor said it was not true to life.",
    denied: [],
    why: "another meaning",
  },
  {
    text: "A clip showed soldiers in Oakdale, a rights group said. The ministry said the clip was filmed on Monday.",
    denied: [],
    why: "the film is of the day",
  },
];

/** An old figure that is taken back, and the new one in its place. */
export const RESTATED: readonly { readonly text: string; readonly old: number; readonly now: number }[] = [
  { text: "The ministry said 19 people had died in Oakdale. It later revised the figure to nine.", old: 19, now: 9 },
  {
    text: "The governor said 19 people had died in Oakdale. He later corrected himself: nine, not nineteen.",
    old: 19,
    now: 9,
  },
  {
    text: "Police said 300 people had been evacuated from Oakdale. The number was later lowered from 300 to 30.",
    old: 300,
    now: 30,
  },
];

/** Figures that are not taken back, or of which it is not safe which one is. */
export const NOT_RESTATED: readonly string[] = [
  "The ministry said 19 people had died in Oakdale. The minister did not revise the figure to nine.",
  "Officials said 19 people had died and 40 were hurt in Oakdale. They later lowered the figure to nine.",
  "The firm dismissed 400 workers in Oakdale. It cut the number to 300 the year after.",
];
