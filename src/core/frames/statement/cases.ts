import type { FrameCases } from "../cases.ts";
import { ownVoiceHits, ownVoiceRejects } from "./cases-own-voice.ts";
import { sideClauseHits, sideClauseRejects } from "./cases-side-clauses.ts";

export const statementCases: FrameCases = {
  frame: "statement",
  hits: [
    {
      text: "As the guests watched, they vented, “It is sick that somebody would do that.”",
      claims: [{ quote: "the guests watched" }, { quote: "It is sick that somebody would do that." }],
    },
    {
      text: "“These could have been your children,” Ruiz said.",
      claims: [{ quote: "These could have been your children,", status: "conditional", speaker: "Ruiz" }],
    },

    {
      text: "Guards say the hall was full but Ruiz could not give a number of guests.",
      claims: [
        { quote: "the hall was full", speaker: "Guards" },
        { quote: "Ruiz could not give a number of guests", polarity: "negative", speaker: null },
      ],
    },
    {
      text: "When he saw that the barn was burning, he ran to fetch water from the well.",
      claims: [{ quote: "he ran to fetch water from the well", speaker: null }],
    },
    {
      text: "“The barge was hit by a crane on the quay,” the Harbour Gazette cited the warden.",
      claims: [{ quote: "The barge was hit by a crane on the quay,", speaker: "the warden" }],
    },
    {
      text: "The council has sold the quay, which is due to reopen in May according to the ministry.",
      claims: [
        { quote: "The council has sold the quay", speaker: null },
        { quote: "which is due to reopen in May", status: "planned", speaker: "the ministry" },
      ],
    },
    {
      text: "Ruiz speculated the barge could have fallen foul of the new rules.",
      claims: [{ quote: "the barge could have fallen foul of the new rules", status: "claimed", speaker: "Ruiz" }],
    },

    {
      text: "The mayor unveiled the first carts that look like boats.",
      claims: [{ quote: "The mayor unveiled the first carts that look like boats", status: "asserted", speaker: null }],
    },
    {
      text: "“From that hour on, we didn’t think it would hold,” Ruiz said.",
      claims: [
        { quote: "From that hour on, we didn’t think it would hold,", status: "asserted", polarity: "negative" },
      ],
    },
    {
      text: "“I will say we don’t believe it is a fault of the crew,” Ruiz said.",
      claims: [
        {
          quote: "I will say we don’t believe it is a fault of the crew,",
          status: "asserted",
          polarity: "negative",
        },
      ],
    },
    {
      text: "The harbour board said: “We’ll be back soon with news of the ferry.”",
      claims: [{ quote: "We’ll be back soon with news of the ferry.", status: "forecast" }],
    },
    ...ownVoiceHits,
    ...sideClauseHits,
    {
      text: "The council insisted, without giving proof, that the dam had burst.",
      claims: [{ quote: "the dam had burst", speaker: "The council" }],
    },
    {
      text: "“The situation is of grave concern to all of us,” the spokesman said.",
      claims: [{ quote: "The situation is of grave concern to all of us,", speaker: "the spokesman" }],
    },
    {
      text: "Ann Rees lives next door. “Even if it was an accident, he still owes us something,” said Ann Rees.",
      claims: [
        { quote: "Ann Rees lives next door" },
        { quote: "Even if it was an accident, he still owes us something,", status: "asserted" },
      ],
    },
    {
      text: "The minister said the security situation had improved considerably.",
      claims: [{ quote: "the security situation had improved considerably", speaker: "The minister" }],
    },
    {
      text: "The driver told police he was parked when somebody shouted.",
      claims: [{ quote: "he was parked when somebody shouted" }],
    },
    {
      text: "The Front has denied that its men were to blame for the looting of the hall.",
      claims: [{ quote: "its men were to blame for the looting of the hall", status: "denied", speaker: "The Front" }],
    },
    { text: "The army again denied looting.", claims: [{ quote: "looting", status: "denied", speaker: "The army" }] },
    {
      text: "Beijing has denied making illegal shipments.",
      claims: [{ quote: "making illegal shipments", status: "denied" }],
    },
    {
      text: "The firm does not believe these people are at risk of theft.",
      claims: [{ quote: "these people are at risk of theft", status: "denied" }],
    },
    {
      text: "Sakala claimed that he had won it and said the count had been rigged.",
      claims: [{ quote: "he had won it" }, { quote: "the count had been rigged" }],
    },
    {
      text: "“There were plans for an outing on the next day,” Ruiz said. “Nobody had checked the old boat.”",
      claims: [
        { quote: "There were plans for an outing on the next day,", speaker: "Ruiz" },
        { quote: "Nobody had checked the old boat.", speaker: "Ruiz" },
      ],
    },
    {
      text: "“We moved here last year,” said Ruiz. “And our oldest friends have lived here all of their long lives.”",
      claims: [
        { quote: "We moved here last year,", speaker: "Ruiz" },
        { quote: "And our oldest friends have lived here all of their long lives.", speaker: "Ruiz" },
      ],
    },
    { text: "“Boats are dangerous,” said Ana Ruiz.", claims: [{ quote: "Boats are dangerous,", speaker: "Ana Ruiz" }] },
    {
      text: "“It is hard to stop,” Ana Ruiz, 76, said in a statement.",
      claims: [{ quote: "It is hard to stop,", speaker: "Ana Ruiz" }],
    },
    {
      text: "The boys range in age from 7 to 13, deputies said.",
      claims: [{ quote: "The boys range in age from 7 to 13", speaker: "deputies" }],
    },
    {
      text: "Ruiz is not related to the boy, deputies say, though the fall happened at the house of Ruiz.",
      claims: [{ quote: "Ruiz is not related to the boy", polarity: "negative" }],
    },
    {
      text: "Family said the boy was out with other children when a man ran up.",
      claims: [{ quote: "the boy was out with other children when a man ran up", speaker: "Family" }],
    },
    {
      text: "Ana Ruiz said the bill showed that she had to pay it all.",
      claims: [{ quote: "the bill showed that she had to pay it all", speaker: "Ana Ruiz" }],
    },
    {
      text: "The spokesman said the firm did not know how the error had occurred.",
      claims: [{ quote: "the firm did not know how the error had occurred", polarity: "negative" }],
    },
    {
      text: "After a study of the debris, officials here determined that the north had built key parts of it.",
      claims: [{ quote: "the north had built key parts of it", speaker: "officials" }],
    },
    {
      text: "Deputies said it appears a friend in his teens showed up with an old oar.",
      claims: [{ quote: "it appears a friend in his teens showed up with an old oar", speaker: "Deputies" }],
    },
    {
      text: "While the crew threw ropes, the boy was not reached, police said.",
      claims: [
        { quote: "While the crew threw ropes, the boy was not reached", polarity: "negative" },
        { quote: "the crew threw ropes", speaker: "police" },
      ],
    },
    // Each further clause that could stand alone is told beside the whole, and alone where another frame tells the rest.
    {
      text: "The ministry said the depot had burned to the ground and that the gate had stood open, because nobody had locked it.",
      claims: [
        { quote: "the depot had burned to the ground" },
        { quote: "the gate had stood open", status: "asserted" },
        { quote: "nobody had locked it", polarity: "negative" },
      ],
    },
    {
      text: "The union said the mine was closed but the shops were open, and that 12 people had died.",
      claims: [{ quote: "the mine was closed" }, { quote: "the shops were open", speaker: "The union" }],
    },
    {
      text: '"The wall has cracked, and the keepers have left," the mayor said.',
      claims: [{ quote: "The wall has cracked, and the keepers have left," }, { quote: "the keepers have left" }],
    },
    // Whoever is told to speak, though no list of the engine's names them.
    {
      text: "Two supply boats reached the shoal on Tuesday, the coastguard said.",
      claims: [{ quote: "Two supply boats reached the shoal on Tuesday", speaker: "the coastguard" }],
    },
    {
      text: "The growers' federation reckons the stoppage costs exporters a fortune.",
      claims: [{ quote: "the stoppage costs exporters a fortune" }],
    },
    {
      text: "The power provider later said the actual amount was far lower.",
      claims: [{ quote: "the actual amount was far lower", speaker: "The power provider" }],
    },
    {
      text: "The government's insistence that the dam is safe has angered farmers.",
      claims: [{ quote: "the dam is safe", speaker: "The government" }],
    },
    {
      text: "Doctors told his wife and friends he had a small chance to walk again.",
      claims: [{ quote: "he had a small chance to walk again", speaker: "Doctors" }],
    },
    {
      text: "The flight returned to Lima after the crew discovered that one of the guests had the wrong ticket, Blue Air said Wednesday.",
      claims: [
        { quote: "The flight returned to Lima", speaker: "Blue Air" },
        { quote: "the crew discovered that one of the guests had the wrong ticket" },
        { quote: "one of the guests had the wrong ticket" },
      ],
    },
    {
      text: "The group warns that television is changing our homes.",
      claims: [{ quote: "television is changing our homes", status: "asserted" }],
    },
    {
      text: "A rumour that the old pier had sunk was wrong, the harbour board said.",
      claims: [
        { quote: "the old pier had sunk", status: "denied", polarity: "positive", speaker: "the harbour board" },
      ],
    },
    {
      text: "Bloggers' information that Lake Hall had been sold was not true, its owner said.",
      claims: [{ quote: "Lake Hall had been sold", status: "denied", polarity: "positive" }],
    },
    {
      text: "It is not true that the bishop was on the boat, his aide said.",
      claims: [{ quote: "the bishop was on the boat", status: "denied", polarity: "positive", speaker: "his aide" }],
    },
    {
      text: "Lake Post denied on Monday a radio report, which said that the hall had been sold.",
      claims: [{ quote: "the hall had been sold", status: "denied", speaker: "Lake Post" }],
    },
    {
      text: "Guards' moves: The port authorities have denied that the gates of Lake Hall were painted.",
      claims: [{ quote: "the gates of Lake Hall were painted", status: "denied", speaker: "The port authorities" }],
    },
    {
      text: "The singers said they came from Lake Town. The warden denied it: they were local men, he said, under orders of a priest.",
      claims: [
        { quote: "they came from Lake Town", status: "asserted", speaker: "The singers" },
        { quote: "they came from Lake Town", status: "denied", speaker: "The warden" },
        { quote: "they were local men", status: "asserted" },
      ],
    },
    {
      text: "The man, a retired cook, denies having lit any lamp that day, his lawyer said.",
      claims: [{ quote: "having lit any lamp that day", status: "denied", speaker: "his lawyer" }],
    },
    {
      text: "Choir denies it skipped rehearsal",
      claims: [{ quote: "it skipped rehearsal", status: "denied", speaker: "Choir" }],
    },
    {
      text: "The chief inspector ruled out a fault in the organ.",
      claims: [{ quote: "a fault in the organ", status: "denied", speaker: "The chief inspector" }],
    },
    {
      text: "The minister denied: no songs were sung.",
      claims: [{ quote: "no songs were sung", status: "asserted", polarity: "negative" }],
    },
    {
      text: "The firm said claims of a smell at the pier are false.",
      claims: [{ quote: "a smell at the pier", status: "denied", speaker: "The firm" }],
    },
  ],
  rejects: [
    ...ownVoiceRejects,
    ...sideClauseRejects,
    { text: "The warden denied giving one.", why: "it points back at what nobody told" },
    { text: "“The old boat,” said Ana Ruiz.", why: "nothing is said of it" },
    { text: "Two of the boats, the warden said.", why: "nothing is said of them" },
    {
      text: "The update comes as the former chief, Richard Dane, who announced his retirement, will testify in court.",
      why: "he has said nothing yet",
    },
    { text: "EXCLUSIVE: Bridge shut for a year", why: "an editor's label says nothing" },
    { text: "Officials are pushing for a bill that would take guns from adults.", why: "told of the bill" },
    { text: "She hopes there is justice for the boy.", why: "wished for" },
    {
      text: "“Too late,” she said, “and too dark.”",
      why: "the halves of one sentence are no two sayings, and both are short",
    },
    { text: "Ruiz wrote: “Odo Kaspar Lanz 3.4.19.”", why: "a name and a date" },
    { text: "“#longlivetheboat #besttrip #friends #forever,” Ruiz wrote.", why: "a row of tags" },
    { text: "“And that she never has to be a part of it,” Ruiz said.", why: "what it hangs on is not told with it" },
    { text: "The hall is, the warden said.", why: "nothing whole is said" },
    { text: "There were reports that the governor had left the hall.", why: "nobody is told who reports so" },
    {
      text: "The hall, engineers believe, was built with poor steel.",
      why: "the words behind the cue lack their subject",
    },
    { text: "Officials would not comment on whether the gun was used in the raid.", why: "nobody says so" },
    { text: "It emerged that many of the guards were asleep at the time.", why: "nobody says so" },
    { text: "The child knows when he has to save and quit the game.", why: "known, and said by nobody" },
    {
      text: "Witnesses described how the show had turned to chaos in the hall.",
      why: "what was described is only named",
    },
    { text: "The minister said the rebels captured Goma.", why: "the content is a control claim" },
    { text: "A page, “Fund for the Lost Boys of Orle,” raised $900.", why: "its name, and nobody says it" },
  ],
};
