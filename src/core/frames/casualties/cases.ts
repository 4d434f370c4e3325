import type { FrameCases } from "../cases.ts";
import { aboardHits, aboardRejects } from "./cases-all-aboard.ts";
import { deedHits, deedRejects } from "./cases-deeds.ts";
import { fatalHits } from "./cases-fatal.ts";
import { heldHits, heldRejects } from "./cases-held.ts";
import { inCareHits, inCareRejects } from "./cases-in-care.ts";
import { inOrderHits, inOrderRejects } from "./cases-in-order.ts";
import { listHits, listRejects } from "./cases-lists.ts";
import { nobodyHits, nobodyRejects } from "./cases-nobody.ts";
import { numberHits, numberRejects } from "./cases-numbers.ts";
import { wordingHits, wordingRejects } from "./cases-wordings.ts";

export const casualtiesCases: FrameCases = {
  frame: "casualties",
  hits: [
    {
      text: "His friends who saw the fire were not injured.",
      claims: [{ quote: "His friends who saw the fire were not injured", harm: "injured", polarity: "negative" }],
    },

    {
      text: "Detectives believe they know who fired a gun in the club, killing a man.",
      claims: [{ quote: "killing a man", harm: "killed", roles: { agent: null } }],
    },

    {
      text: "44-year-old Ana Ruiz was shot and killed.",
      claims: [{ quote: "44-year-old Ana Ruiz was shot", harm: "killed", roles: { victim: "44-year-old Ana Ruiz" } }],
    },
    {
      text: "Authorities say two New York City work trains have collided, injuring one person.",
      claims: [{ quote: "two New York City work trains have collided, injuring one person", harm: "injured" }],
    },
    {
      text: "According to Ana Ruiz, the mayor, 12 people died in Goma.",
      claims: [{ quote: "12 people died in Goma", harm: "killed", quantity: [12, 12] }],
    },
    {
      text: "According to police, a man, 34, was killed in Goma.",
      claims: [{ quote: "a man, 34, was killed in Goma", harm: "killed", quantity: [1, 1] }],
    },
    {
      text: "At least nine people drowned and 40 were rescued, according to a coastguard spokeswoman, Lena Ott.",
      claims: [
        { quote: "At least nine people drowned", harm: "killed", quantity: [9, null, "at least"] },
        { quote: "40 were rescued", harm: "rescued", quantity: [40, 40] },
      ],
    },
    {
      text: "The search went on for 31 missing people in Kisumu.",
      claims: [{ quote: "31 missing people in Kisumu", harm: "missing", quantity: [31, 31] }],
    },
    {
      text: "The charity said its earlier figure had been wrong and that 110 people died in Kisumu.",
      claims: [{ quote: "110 people died in Kisumu", harm: "killed", status: "asserted", quantity: [110, 110] }],
    },
    {
      text: "The Harvest Charity said on Wednesday that 23 people died in Kisumu.",
      claims: [
        { quote: "23 people died in Kisumu", harm: "killed", quantity: [23, 23], speaker: "The Harvest Charity" },
      ],
    },
    {
      text: "449 people suffered injuries in Kisumu, a spokeswoman for the Prefecture said.",
      claims: [
        {
          quote: "449 people suffered injuries in Kisumu",
          harm: "injured",
          quantity: [449, 449],
          speaker: "a spokeswoman for the Prefecture",
        },
      ],
    },
    {
      text: "The mill fire injured 332 people in Kisumu, said Ana Ruiz of the Salvage Inspectorate.",
      claims: [
        {
          quote: "The mill fire injured 332 people in Kisumu",
          harm: "injured",
          quantity: [332, 332],
          speaker: "Ana Ruiz of the Salvage Inspectorate",
        },
      ],
    },
    {
      text: "The mill fire injured between 20 and 30 people.",
      claims: [{ quote: "The mill fire injured between 20 and 30 people", harm: "injured", quantity: [20, 30] }],
    },
    {
      text: "It was not true that five pupils had been killed, a spokesman said.",
      claims: [{ quote: "five pupils had been killed", harm: "killed", status: "denied", quantity: [5, 5] }],
    },
    {
      text: "The blast killed three workers and injured 17.",
      claims: [
        { quote: "The blast killed three workers", harm: "killed", quantity: [3, 3] },
        { quote: "The blast killed three workers and injured 17", harm: "injured", quantity: [17, 17] },
      ],
    },
    {
      text: "In 2011 a guard shoots dead nine people at a bank in Lima.",
      claims: [{ quote: "a guard shoots dead nine people at a bank in Lima", harm: "killed" }],
    },
    {
      text: "Police: Man shot dead in Dayton",
      claims: [{ quote: "Man shot dead in Dayton", harm: "killed", speaker: "Police" }],
    },
    {
      text: "Nine sailors were drowned when the ferry sank.",
      claims: [{ quote: "Nine sailors were drowned", harm: "killed", quantity: [9, 9] }],
    },
    {
      text: "Gunmen killed two soldiers and wounded five civilians.",
      claims: [
        { quote: "Gunmen killed two soldiers", harm: "killed", quantity: [2, 2] },
        { quote: "Gunmen killed two soldiers and wounded five civilians", harm: "injured", quantity: [5, 5] },
      ],
    },
    {
      text: "Officials said nobody had been killed.",
      claims: [{ quote: "nobody had been killed", harm: "killed", polarity: "negative", quantity: null }],
    },
    {
      text: "At least 45 people were killed and 120 injured in the earthquake, officials said.",
      claims: [
        {
          quote: "At least 45 people were killed",
          harm: "killed",
          quantity: [45, null, "at least"],
          status: "asserted",
          speaker: "officials",
        },
        { quote: "120 injured in the earthquake", harm: "injured", quantity: [120, 120, "exact"] },
      ],
    },
    {
      text: "The blast killed three soldiers near Mosul.",
      claims: [
        {
          quote: "The blast killed three soldiers near Mosul",
          harm: "killed",
          quantity: [3, 3],
          roles: { agent: "The blast", place: "Mosul" },
        },
      ],
    },
    {
      text: "Two people were killed when a shell hit a grain store in Mosul.",
      claims: [
        {
          quote: "Two people were killed when a shell hit a grain store in Mosul",
          harm: "killed",
          quantity: [2, 2],
          roles: { place: "Mosul" },
        },
      ],
    },
    {
      text: "Nine people were hurt in a reported strike on the home of a baker in the Old Mill area, Mosul.",
      claims: [
        {
          quote: "Nine people were hurt in a reported strike on the home of a baker in the Old Mill area, Mosul",
          harm: "injured",
          quantity: [9, 9],
          roles: { place: "Mosul" },
        },
      ],
    },
    {
      text: "Two drivers died at the scene, the Mosul coroner said.",
      claims: [{ quote: "Two drivers died", harm: "killed", quantity: [2, 2], roles: { place: null } }],
    },
    {
      text: "The number of people killed in the mudslide has risen to 31, the agency said.",
      claims: [
        { quote: "number of people killed in the mudslide has risen to 31", harm: "killed", quantity: [31, 31] },
      ],
    },
    {
      text: "The coast guard lowered the number of missing to 17.",
      claims: [{ quote: "number of missing to 17", harm: "missing", quantity: [17, 17] }],
    },
    {
      text: "The health ministry lowered the number of deaths, saying that two people had died of malaria.",
      claims: [{ quote: "two people had died", harm: "killed", quantity: [2, 2] }],
    },
    {
      text: "The death toll from the floods rose to 34 on Tuesday.",
      claims: [{ quote: "death toll from the floods rose to 34", harm: "killed", quantity: [34, 34] }],
    },
    {
      text: "A woman died in the fire.",
      claims: [{ quote: "A woman died in the fire", harm: "killed", quantity: [1, 1] }],
    },
    {
      text: "Three people are missing after a boat capsized.",
      claims: [{ quote: "Three people are missing", harm: "missing", quantity: [3, 3] }],
    },
    {
      text: "Police arrested two men on Monday.",
      claims: [{ quote: "Police arrested two men", harm: "detained", quantity: [2, 2] }],
    },
    {
      text: "Nobody was killed when the bridge collapsed.",
      claims: [{ quote: "Nobody was killed", harm: "killed", polarity: "negative" }],
    },
    {
      text: "The crash left at least five dead and 20 injured.",
      claims: [
        { quote: "at least five dead", harm: "killed", quantity: [5, null, "at least"] },
        { quote: "20 injured", harm: "injured", quantity: [20, 20] },
      ],
    },
    {
      text: "Crews pulled 95 survivors from the rubble of the school.",
      claims: [{ quote: "Crews pulled 95 survivors", harm: "rescued", quantity: [95, 95] }],
    },
    {
      text: "The boy suffered minor injuries in the fall.",
      claims: [{ quote: "The boy suffered minor injuries", harm: "injured", quantity: [1, 1] }],
    },
    {
      text: "A 17-year-old girl was hit by gunfire.",
      claims: [{ quote: "A 17-year-old girl was hit by gunfire", harm: "injured" }],
    },
    {
      text: "Four students are being treated for burns.",
      claims: [{ quote: "Four students are being treated for burns", harm: "injured", quantity: [4, 4] }],
    },
    {
      text: "Three people were taken into custody on Sunday.",
      claims: [{ quote: "Three people were taken into custody", harm: "detained", quantity: [3, 3] }],
    },
    {
      text: "Bomb blast kills 12 in Quetta",
      claims: [{ quote: "Bomb blast kills 12 in Quetta", harm: "killed", quantity: [12, 12] }],
    },
    {
      text: "Two arrested over Manchester stabbing",
      claims: [{ quote: "Two arrested", harm: "detained", quantity: [2, 2] }],
    },
    {
      text: "Man shot dead in Portland",
      claims: [{ quote: "Man shot dead in Portland", harm: "killed" }],
    },
    {
      text: "The brothers were abducted and later murdered by the rebels.",
      claims: [
        { quote: "The brothers were abducted", harm: "abducted" },
        { quote: "The brothers were abducted and later murdered by the rebels", harm: "killed" },
      ],
    },
    {
      text: "An Oslo man was fatally injured on Saturday.",
      claims: [{ quote: "An Oslo man was fatally injured", harm: "killed" }],
    },
    {
      text: "The victim, identified as Daniel Marsh, was killed by a stray bullet.",
      claims: [{ quote: "The victim, identified as Daniel Marsh, was killed by a stray bullet", harm: "killed" }],
    },
    {
      text: "They found three victims who were suffering from gunshot wounds.",
      claims: [{ quote: "three victims who were suffering from gunshot wounds", harm: "injured", quantity: [3, 3] }],
    },
    {
      text: "He was found with a gunshot wound to the leg.",
      claims: [{ quote: "He was found with a gunshot wound", harm: "injured", quantity: [1, 1] }],
    },
    {
      text: "Police confirmed that two boys, ages 15 and 16, were shot.",
      claims: [{ quote: "two boys, ages 15 and 16, were shot", harm: "injured", quantity: [2, 2] }],
    },
    {
      text: "The attack left two dead and multiple others injured.",
      claims: [
        { quote: "two dead", harm: "killed", quantity: [2, 2] },
        { quote: "others injured", harm: "injured", quantity: null },
      ],
    },
    {
      text: "Police said they do not have a suspect in custody.",
      claims: [{ quote: "have a suspect in custody", harm: "detained", polarity: "negative" }],
    },
    {
      text: "The storm left a woman dead and three others injured in Leeds.",
      claims: [
        { quote: "a woman dead and three others injured in Leeds", harm: "killed", quantity: [1, 1] },
        { quote: "three others injured in Leeds", harm: "injured", quantity: [3, 3] },
      ],
    },
    {
      text: "The harbour board told reporters that 40 people were missing in Kisumu.",
      claims: [
        {
          quote: "40 people were missing in Kisumu",
          harm: "missing",
          quantity: [40, 40],
          speaker: "The harbour board",
        },
      ],
    },
    {
      text: "In a note, Ana Ruiz of the Salvage Inspectorate said 12 people were killed in Kisumu.",
      claims: [
        {
          quote: "12 people were killed in Kisumu",
          harm: "killed",
          quantity: [12, 12],
          speaker: "Ana Ruiz of the Salvage Inspectorate",
        },
      ],
    },
    {
      text: "If the wall gives way, 40 people in Kisumu could die.",
      claims: [{ quote: "40 people in Kisumu could die", harm: "killed", quantity: [40, 40], status: "conditional" }],
    },
    {
      text: "Fatalities in Kisumu had reached 70.",
      claims: [{ quote: "Fatalities in Kisumu had reached 70", harm: "killed", quantity: [70, 70] }],
    },
    {
      text: "477 people needed treatment for injuries in Kisumu.",
      claims: [{ quote: "477 people needed treatment for injuries in Kisumu", harm: "injured", quantity: [477, 477] }],
    },
    {
      text: "48 people in Kisumu did not survive the storm.",
      claims: [
        { quote: "48 people in Kisumu did not survive", harm: "killed", quantity: [48, 48], polarity: "positive" },
      ],
    },
    {
      text: "The rockfall caused injuries to 12 people in Kisumu.",
      claims: [{ quote: "injuries to 12 people in Kisumu", harm: "injured", quantity: [12, 12] }],
    },
    {
      text: "33 people in Kisumu have not been heard from since the storm.",
      claims: [{ quote: "33 people in Kisumu have not been heard", harm: "missing", quantity: [33, 33] }],
    },
    {
      text: "No trace has been found of 31 people in Kisumu.",
      claims: [{ quote: "trace has been found of 31 people in Kisumu", harm: "missing", quantity: [31, 31] }],
    },
    {
      text: "The whereabouts of 47 people in Kisumu were unknown.",
      claims: [{ quote: "whereabouts of 47 people in Kisumu were unknown", harm: "missing", quantity: [47, 47] }],
    },
    {
      text: "Eleven passengers have yet to be found.",
      claims: [
        {
          quote: "Eleven passengers have yet to be found",
          harm: "missing",
          quantity: [11, 11],
          polarity: "positive",
        },
      ],
    },
    {
      text: "47 people from Kisumu were listed as missing.",
      claims: [{ quote: "47 people from Kisumu were listed as missing", harm: "missing", quantity: [47, 47] }],
    },
    {
      text: "Rescuers are searching for 31 people in Valencia.",
      claims: [{ quote: "searching for 31 people in Valencia", harm: "missing", quantity: [31, 31] }],
    },
    ...numberHits,
    ...deedHits,
    ...fatalHits,
    ...listHits,
    ...nobodyHits,
    ...aboardHits,
    ...wordingHits,
    ...heldHits,
    ...inOrderHits,
    ...inCareHits,
  ],
  rejects: [
    { text: "Four people and two carts were shot at.", why: "aimed at" },
    { text: "The guests did not suffer a more serious injury.", why: "some injury they did" },
    { text: "The army had no information about who was shot.", why: "asked for" },
    { text: "Deaths in the play had reached the stage.", why: "no figure" },
    { text: "48 people survived the storm.", why: "they live" },
    { text: "“I am very hurt,” Ana Ruiz, 40, said.", why: "she feels it" },
    { text: "There were no injuries to 12 people on board.", why: "none" },
    { text: "Contact was made with 24 people in Kisumu.", why: "they are found" },
    { text: "Forty horses needed treatment for injuries.", why: "horses" },
    { text: "Police are searching for two suspects.", why: "wanted, not missing" },
    { text: "The firm is looking for 40 volunteers.", why: "staff are wanted" },
    { text: "The whereabouts of the car were unknown.", why: "a car" },
    { text: "The jury has not been found yet.", why: "no number of people" },
    {
      text: "The toll in Kisumu was expected to reach 431 dead, the ministry said.",
      why: "a forecast of a toll is no toll",
    },
    { text: "The storm could hit the coast on Friday, killing 200 people.", why: "foreseen, with what brings it" },
    { text: "The suspect shot the dog in the leg.", why: "the one who shoots is not hit" },
    { text: "They took the evidence into custody.", why: "no people" },
    { text: "The death of a dream.", why: "nobody died" },
    { text: "He charged his phone in the car.", why: "no person, no court" },
    { text: "Shots rang out in the street.", why: "nobody is told to be hit" },
    { text: "The old bridge was closed.", why: "old, but no person of an age" },
    { text: "Rescuers found 31 missing people on the island.", why: "they are missing no longer" },
    { text: "The engine was drowned in oil.", why: "a thing suffers nothing" },
    { text: "You can't just shoot nobody.", why: "nobody was shot" },
    { text: "One shot was heard near the mill, a clerk said.", why: "a shot that nobody is told to have met" },
    { text: "The parcel was found with a label on the lid.", why: "a label is no wound" },
    { text: "449 people attended the rite in Kisumu, a spokeswoman for the Prefecture said.", why: "nobody is harmed" },
    { text: "Air strikes in Idlib", why: "a noun of acts, and nobody is harmed in it" },
    { text: "Five arrest warrants", why: "papers" },
    { text: "The number of soldiers in the town rose to 300.", why: "nobody is harmed" },
    { text: "The report praised the talented 12 people on the crew.", why: "an adjective, no harm" },
    { text: "He could take my life, she thought.", why: "feared, and of the one who tells it" },

    { text: "Divers pulled the body of a whale from the river.", why: "no people, and none rescued" },
    { text: "Nine goats were killed on the line.", why: "beasts" },
    { text: "Four servers died in the heat of the hall.", why: "machines, whatever else the word means" },
    { text: "Two bodies were found alive under the rubble.", why: "alive" },
    { text: "Police found remains of a campfire in the woods.", why: "no dead" },
    { text: "The decision proved fatal for two projects.", why: "projects do not die" },
    { text: "The town was hit by a second recession.", why: "no missile, nobody struck" },

    { text: "A shell hit a grain store in Mosul on Monday.", why: "nobody is hurt" },
    { text: "Gunmen shouted and fled.", why: "nobody is hurt" },
    { text: "The killing of the bill surprised nobody.", why: "a bill is not a person" },
    { text: "The firm's shares were injured by the news.", why: "shares are not people" },
    { text: "The senate killed the bill on Tuesday.", why: "a bill is not a person" },
    { text: "The deal is dead, the minister said.", why: "a deal is not a person" },
    { text: "He shot a film in Morocco.", why: "a film is not a person" },
    { text: "The striker missed three chances.", why: "chances are missed, nobody is missing" },
    { text: "The engine was drowned in oil.", why: "a thing suffers nothing" },
    ...numberRejects,
    ...deedRejects,
    ...listRejects,
    ...nobodyRejects,
    ...aboardRejects,
    ...wordingRejects,
    ...heldRejects,
    ...inOrderRejects,
    ...inCareRejects,
  ],
};
