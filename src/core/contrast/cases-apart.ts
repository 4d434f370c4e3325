import type { ContrastCase } from "./cases.ts";

/** Two voices that the words of whole sentences set against each other, whatever was read of either as a saying. */
export const SET_APART: readonly ContrastCase[] = [
  {
    text: "The firm said it had withdrawn the ship of its own will; the port authority said it had ordered it to stay.",
    by: "the port authority",
    why: "one sentence, and a pronoun for the same thing",
  },
  {
    text: "Traders told us the border market will close from Friday; the administrator said no such decision has been taken.",
    by: "the administrator",
    why: "one sentence, and no such",
  },
  {
    text: "Norland says intruders opened up on a patrol; Sudland says its post was shelled without warning.",
    by: "Sudland",
    why: "one sentence, told in turn",
  },
  {
    text: "Norland has insisted the pair were taken at a well before the fight; the army says they were overpowered, armed, at the end of it.",
    by: "the army",
    why: "one sentence, and a pronoun for those of whom the first tells",
  },
  {
    text: "What followed is contested: police said stones were hurled, while the union said gas was fired into a prayer.",
    by: "the union",
    why: "the sentence says that they differ",
  },
  {
    text: "The nurses said she had been hit by a canister; an officer said she had fallen from the back of a moving lorry.",
    by: "an officer",
    why: "one pronoun opens both",
  },
  {
    text: "The rebels say the town is in their hands; the ministry denies that its garrison has left.",
    by: "the ministry",
    why: "one sentence, and a denial",
  },
  {
    text: "Photographs taken at ten showed thick smoke over the site, though the governor says the blaze was out before dawn.",
    by: "the governor",
    why: "though",
  },
  {
    text: "The workers told the agency that the rear exit is chained at night. The owner, Emil Hart, rejects this.",
    by: "Emil Hart",
    why: "rejects this",
  },
  {
    text: "A former rider said that everybody knew about the flat where the blood was kept. The team called this a fairy tale and went to court.",
    by: "The team",
    why: "called it what is not so",
  },
  {
    text: "The mayor said he had warned the ministry in a letter in August. The ministry said it had no such letter.",
    by: "The ministry",
    why: "no such, of what the first tells",
  },
  {
    text: "Investigators believe the caretaker was angry at a former master. His brother, Kyle Rourke, disputed that.",
    by: "Kyle Rourke",
    why: "disputed that",
  },
  {
    text: "The master stayed on the bridge until the last, the company said. But passengers told a different tale. A student said she saw a man with gold stripes climb into a raft.",
    by: "A student",
    why: "another tale, which stands behind",
  },
  {
    text: "The director of works said the source was probably the wells of the quarter. Residents pointed instead to a broken canal of the mill.",
    by: "Residents",
    why: "instead",
  },
  {
    text: "The minister blames the water on the runway. But an official of the stockpile says there was no aircraft to turn back.",
    by: "an official of the stockpile",
    why: "opens with but",
  },
  {
    text: "The soldiers say they are in brotherly talks with the guard. The government says there are no talks.",
    by: "The government",
    why: "none of what the first tells",
  },
  {
    text: "A geologist thinks that an old gallery caved in and broke the water pipe. Borderland Water maintains that the burst pipe washed the soil away.",
    by: "Borderland Water",
    why: "maintains, of the same thing",
  },
  {
    text: "Officials pointed privately to Norland. The Norland embassy called the accusation baseless.",
    by: "The Norland embassy",
    why: "the accusation",
  },
  {
    text: "According to Bisaz a second party higher up set the slope moving. Police say they know of no other party on the mountain.",
    by: "Police",
    why: "know of none",
  },
  {
    text: "Residents accuse the bottling company of pumping more than it is allowed. The company says it stays within its licence.",
    by: "The company",
    why: "whoever is accused answers",
  },
  {
    text: "A driver said the brakes had failed on the hill, and a doctor who saw the bus agreed. The ministry said it stood by its account.",
    by: "The ministry",
    why: "stood by its account",
  },
  {
    text: "Halden blamed high prices and weak sales for the closure. The union said the real reason was a grant offered abroad.",
    by: "The union",
    why: "the real reason",
  },
];

/** Voices of which nothing shows that the second says otherwise. */
export const NOT_APART: readonly { readonly text: string; readonly why: string }[] = [
  {
    text: "An agent of the airport says they are rebels; the aviation authority said the airport is closed for the safety of passengers.",
    why: "one sentence, and another matter",
  },
  {
    text: "A member of parliament has asked the league to think again; a spokesman said the decision was final.",
    why: "a request and a reply",
  },
  {
    text: "The minister called for checks at stations; the railway union said that this could not be done with 5,400 stations.",
    why: "a demand, and what stands against it",
  },
  {
    text: "Two people briefed on the inquiry told the paper that attention was on the drums; one of them cautioned that a spark had not been ruled out.",
    why: "one of them",
  },
  {
    text: "By a vote of six to three the companies have failed. The Supreme Court rejected their claim.",
    why: "a ruling",
  },
  {
    text: "China denied the reports on Friday. On Saturday the Russian ministry denied the report and vowed to keep the accord.",
    why: "two denials",
  },
  {
    text: "Two people who know him said the voice was his. The army would neither confirm nor deny the reports.",
    why: "no denial",
  },
  {
    text: "The bloc condemned the attempt and demanded that constitutional order be respected. An official said its force had been told to read its maps, but that no order had been given.",
    why: "set against its own words",
  },
  {
    text: "The witness said the two had met at the lodge. The defence does not dispute that they met there.",
    why: "not disputed",
  },
  {
    text: "Trent Water hands out bottles at four points, where people wait two hours. Trent Water insists it rang the council within an hour.",
    why: "an hour of each",
  },
  {
    text: "The council gave an emergency session on Sunday. But Norland gloated about its advance into space.",
    why: "no account",
  },
  {
    text: "He lost two kilograms but was otherwise unharmed, the vet said. The keeper said he was glad.",
    why: "otherwise, of a state",
  },
  {
    text: "The commander said the talks would go on. The front insists that the army first pull back its guns.",
    why: "wanted, not held",
  },
  {
    text: "The two suspended inspectors had signed off the building, the paper reported; the town hall declined to comment.",
    why: "no comment",
  },
  {
    text: "The troops cannot leave, a general said. President Lash called it a fairy tale that his country had sent them.",
    why: "what is called so stands behind",
  },
  {
    text: "The town blamed the coalition for the raid. A coalition spokesman said he was looking into the reports.",
    why: "whoever is accused says nothing",
  },
  {
    text: "A juror in the trial of a man accused of theft was dismissed, the paper said. The judge in the trial announced it on Monday.",
    why: "accused in court",
  },
  {
    text: "Hydro East said the station was shut on Wednesday. Its director, Idriss Kote, maintained the station was sound.",
    why: "one of its people, by name",
  },
  {
    text: "The ministry received no written alert before August, the minister said. The contractor, Hydro East, rejected the accusation.",
    why: "nobody is accused of anything there",
  },
  {
    text: "Belen Ruiz said the boat was full. She said it had left late.",
    why: "one voice",
  },
  {
    text: "The league said its game was off; its coach said the ground was under water.",
    why: "one of its people",
  },
];
