import type { SpeechAct } from "./attribution.ts";
import { ACT_CASES } from "./cases-acts.ts";
import { ADDED_CASES, COUNTED_CASES, NO_COUNTS, STATEMENT_CASES } from "./cases-counted.ts";
import { DIRECT_CASES } from "./cases-direct.ts";
import { MUTE_CASES, NO_LABELS } from "./cases-mute.ts";
import { RELAYED_CASES } from "./cases-relayed.ts";

/** Who says what in one text: the first attribution whose content begins with `content`. Own sentences, invented people. */
export interface AttributionCase {
  readonly text: string;
  /** Speakers, innermost first. */
  readonly chain: readonly string[];
  readonly cue: string;
  readonly content: string;
  readonly act?: SpeechAct;
  readonly direct?: true;
  readonly via?: string;
  readonly role?: string;
  readonly rule?: string;
}

export const ATTRIBUTION_CASES: readonly AttributionCase[] = [
  {
    text: "The bridge, which engineers say was unsafe, collapsed on Monday, and 12 people were killed.",
    chain: ["engineers"],
    cue: "say",
    content: "was unsafe",
  },
  {
    text: "CORRECTION: The board said on Monday that nine boats had sunk.",
    chain: ["The board"],
    cue: "said",
    content: "nine boats had sunk",
  },
  {
    text: "Lava has destroyed about 100 homes on the island, officials said on Monday, a day after it began to erupt.",
    chain: ["officials"],
    cue: "said",
    content: "Lava has destroyed about 100 homes on the island",
  },
  {
    text: "The army said on Monday, after it had lost the town, that 40 soldiers were missing.",
    chain: ["The army"],
    cue: "said",
    content: "40 soldiers were missing",
  },
  {
    text: "The ministry said on Sunday, two hours after the blast, that 12 people had died.",
    chain: ["The ministry"],
    cue: "said",
    content: "12 people had died",
  },
  {
    text: "The fire slowed and officials now say that it is under control.",
    chain: ["officials"],
    cue: "say",
    content: "it is under control",
  },
  ...DIRECT_CASES,
  ...COUNTED_CASES,
  ...ADDED_CASES,
  ...STATEMENT_CASES,
  ...MUTE_CASES,
  ...ACT_CASES,
  ...RELAYED_CASES,
  {
    text: "Several groups granted the mill a delay to clean the stream, saying the pumps were late.",
    chain: ["Several groups"],
    cue: "saying",
    content: "the pumps were late",
  },
  {
    text: "The president's office said in a tweet late on Sunday the two leaders would meet.",
    chain: ["The president's office"],
    cue: "said",
    content: "the two leaders would meet",
  },
  {
    text: "A minister told the court the money had been returned.",
    chain: ["A minister"],
    cue: "told",
    content: "the money had been returned",
  },
  {
    text: "Port still closed, says shipping line",
    chain: ["shipping line"],
    cue: "says",
    content: "Port still closed",
  },
  {
    text: "Witnesses described hearing two blasts.",
    chain: ["Witnesses"],
    cue: "described",
    content: "hearing two blasts",
    act: "say",
  },
  {
    text: "According to a police source who asked not to be named, the suspect fled on foot.",
    chain: ["a police source"],
    cue: "According to",
    content: "the suspect fled on foot",
  },
  {
    text: "It said reports that it had ignored warnings were false.",
    chain: ["It"],
    cue: "said",
    content: "reports that it had ignored warnings were false",
  },
  {
    text: "After saying the pump had failed, she left the hall.",
    chain: ["she"],
    cue: "saying",
    content: "the pump had failed",
  },
  {
    text: "LIMA -- The harbour master, opening the quay on Saturday, said it would stand for a century.",
    chain: ["The harbour master"],
    cue: "said",
    content: "it would stand for a century",
  },
  {
    text: "An audit office report released last year found that the pumps had never been tested.",
    chain: ["An audit office report"],
    cue: "found",
    content: "the pumps had never been tested",
  },
  {
    text: "In a letter, one of the heirs, Ana Ruiz, said the house was sold in May.",
    chain: ["one of the heirs"],
    cue: "said",
    content: "the house was sold in May",
  },
  {
    text: "In June, the harbour senator called on the guards to open the gates after the flood.",
    chain: ["the harbour senator"],
    cue: "called",
    content: "to open the gates",
  },
  {
    text: "The ministry said it would send 200 doctors.",
    chain: ["The ministry"],
    cue: "said",
    content: "it would send 200 doctors",
    act: "say",
  },
  {
    text: "The ministry said on Monday that the dam had burst.",
    chain: ["The ministry"],
    cue: "said",
    content: "the dam had burst",
  },
  {
    text: "The dam has burst, officials said on Friday.",
    chain: ["officials"],
    cue: "said",
    content: "The dam has burst",
  },
  {
    text: "The island, one of the mayor's advisers pointed out, rarely gets storms.",
    chain: ["one of the mayor's advisers"],
    cue: "pointed out",
    content: "The island",
  },
  {
    text: "The bridge is closed, a person familiar with the matter said, asking not to be named.",
    chain: ["a person familiar with the matter"],
    cue: "said",
    content: "The bridge is closed",
  },
  {
    text: "A person familiar with the talks told reporters that the rebels had left the town.",
    chain: ["A person familiar with the talks"],
    cue: "told",
    content: "the rebels had left the town",
  },
  {
    text: "A poll in late August found that most farmers want rain.",
    chain: ["A poll in late August"],
    cue: "found",
    content: "most farmers want rain",
  },
  {
    text: 'On "Morning Hour," the envoy said that the talks had failed.',
    chain: ["the envoy"],
    cue: "said",
    content: "the talks had failed",
  },
  {
    text: "As the mayor put it in a letter, the town is broke.",
    chain: ["the mayor"],
    cue: "put it",
    content: "the town is broke",
  },
  {
    text: 'According to the mayor, "The river rose at noon. Nobody was ready."',
    chain: ["the mayor"],
    cue: "According to",
    content: '"The river rose at noon. Nobody was ready."',
  },
  {
    text: "The lawyer accused the bank of hiding two loans.",
    chain: ["The lawyer"],
    cue: "accused",
    content: "hiding two loans",
  },
  {
    text: "A man was taken to a hospital, according to Chicago Police and the sheriff's office.",
    chain: ["Chicago Police and the sheriff's office"],
    cue: "according to",
    content: "A man was taken to a hospital",
  },
  {
    text: "The first reports said five people were killed but police later said that three people died.",
    chain: ["police"],
    cue: "said",
    content: "three people died",
  },
  { text: "The dam, police said, broke at dawn.", chain: ["police"], cue: "said", content: "The dam" },
  {
    text: "According to the coast guard, two boats are missing.",
    chain: ["the coast guard"],
    cue: "According to",
    content: "two boats are missing",
  },
  {
    text: "Two boats are missing, according to the coast guard.",
    chain: ["the coast guard"],
    cue: "according to",
    content: "Two boats are missing",
  },
  {
    text: "A soldier told reporters that the bridge had fallen.",
    chain: ["A soldier"],
    cue: "told",
    content: "the bridge had fallen",
  },
  {
    text: "The minister was quoted as saying that the border would close.",
    chain: ["The minister"],
    cue: "quoted as saying",
    content: "the border would close",
  },
  { text: "The gunman reportedly fled on foot.", chain: [""], cue: "reportedly", content: "The gunman", act: "report" },
  {
    text: "The governor, who visited the site, said that the fire was out.",
    chain: ["The governor"],
    cue: "said",
    content: "the fire was out",
  },
  {
    text: "The council approved the plan, saying that it would save lives.",
    chain: ["The council"],
    cue: "saying",
    content: "it would save lives",
  },
  {
    text: "The UN has warned that a strike would cut the supply, but there is hope for talks.",
    chain: ["The UN"],
    cue: "warned",
    content: "a strike would cut the supply",
  },
  {
    text: "Police said the driver had fled and the car was found in a ditch.",
    chain: ["Police"],
    cue: "said",
    content: "the driver had fled and the car was found in a ditch",
  },
  {
    text: "Police said in a tweet that the road was closed.",
    chain: ["Police"],
    cue: "said",
    content: "the road was closed",
  },
  {
    text: "The mayor, who said the road was closed, called for calm.",
    chain: ["The mayor"],
    cue: "said",
    content: "the road was closed",
  },
  {
    text: "The gunman is reported to have fled.",
    chain: [""],
    cue: "reported",
    content: "to have fled",
    rule: "attribution/reported-to",
  },
  {
    text: "Mayor Ann Lee said Friday that the road was closed but said “the rain has stopped.”",
    chain: ["Ann Lee"],
    cue: "said",
    content: "the road was closed",
  },
  {
    text: "The council let it be known that the dam had burst.",
    chain: ["The council"],
    cue: "let it be known",
    content: "the dam had burst",
  },
  {
    text: "Figures released by the council show that 40 wells had run dry.",
    chain: ["the council"],
    cue: "show",
    content: "40 wells had run dry",
  },
  {
    text: "Word came from the council on Monday that the dam had burst.",
    chain: ["the council"],
    cue: "came from the council on Monday",
    content: "the dam had burst",
  },
  {
    text: "The first count was wrong, the council conceded, and in fact 40 wells had run dry.",
    chain: ["the council"],
    cue: "conceded",
    content: "The first count was wrong",
  },
  {
    text: "The council gave notice on Monday that the dam would be closed.",
    chain: ["The council"],
    cue: "gave notice on Monday",
    content: "the dam would be closed",
    rule: "attribution/made-known",
  },
  {
    text: "Asked why nobody had been arrested, Ruiz said the inquiry took time.",
    chain: ["Ruiz"],
    cue: "said",
    content: "the inquiry took time",
  },
  {
    text: "Several ministers were willing to support the treaty.",
    chain: ["Several ministers"],
    cue: "willing",
    content: "to support the treaty",
    rule: "attribution/adjective",
  },
  {
    text: "Union leaders weighed in on the plan to sell the mill.",
    chain: ["Union leaders"],
    cue: "weighed",
    content: "the plan to sell",
  },
  {
    text: "The board heard about the fire from what the union said.",
    chain: ["the union"],
    cue: "said",
    content: "what",
    rule: "attribution/rest",
  },
];

/** Nobody answers for the words asked about: they are the publisher's own. */
export const OWN_VOICE: readonly (readonly [text: string, words: string])[] = [
  [
    "HOST: Our correspondent in the north, Ana Ruiz, has the story.\n\nRUIZ: Two piers were hit.\n\nHOST: Thank you.",
    "Two piers were hit",
  ],
  [
    "Harbour Hour - transcript\nWith Ana Ruiz\n\nRUIZ: Two piers were hit.\n\nLUND: Three boats were lost.",
    "Two piers were hit",
  ],
  [
    "What we know: two dead, six injured; 900 tonnes lost, according to the board; the quay is open again.",
    "two dead, six injured",
  ],
  ...NO_LABELS,
  ...NO_COUNTS,
  [
    "The school board released the following statement:\n\nOur schools grieve for her.\n\nThe pier burned in May.",
    "The pier burned",
  ],
  ["Neighbours described the raid that left four dead.", "left four dead"],
  ["Fire in Oslo: four people are dead\n\nMore follows.", "four people"],
  ["The dam burst on Monday.", "burst"],
  ["The road was closed, the mayor said, and went home.", "went"],
  ["A report from the valley. The dam burst at noon.", "burst"],
  ["The mayor made public his letter. The dam burst at noon.", "burst"],
  ["Figures carved by a mason show the saint that burned.", "burned"],
  ["They called the report that year a triumph. The dam burst at noon.", "burst"],
  ["The court let the witness go. The dam burst at noon.", "burst"],
  ["The storm claimed 12 lives in the south.", "lives"],
  ["The council gave notice of the sale. The dam burst at noon.", "burst"],
  ["Anyone with news regarding the fire is asked to call.", "fire"],
  ["She sang “Sweet Home” on the bridge.", "Sweet Home"],
  ["The ability to name microbes in space could help doctors.", "microbes"],
  ["Asked why nobody had been arrested, the judge left the hall.", "left"],
  ["The mayor told them to leave. The dam burst at noon.", "burst"],
  ["“We are safe,” the mayor said. The dam burst at noon.", "burst"],
  ["The UN has warned that a strike would cut the supply, but there is hope for talks.", "hope"],
  ["The mayor resigned, citing poor health.", "resigned"],
  ["Citing high costs, the mill closed its gates.", "closed"],
  ["The mayor, who said the road was closed, left on Monday.", "left"],
  ["“We will stay,” said the guard.\n\nThe ministry denies any loss of ships.", "ministry"],
  ["The claim that the dam had burst was false.", "false"],
  ["The company shipped recalled, “Organic” cereal to the camp.", "cereal"],
  ["The rebels' claim that they hold the bridge could not be checked.", "checked"],
  ["The board says two people fell ill, a figure the union disputes.", "disputes"],
  ["After saying the pump had failed, she left the hall.", "left"],
  ["A guard who asked not to be named, and two cleaners, were hurt.", "hurt"],
  ["The board denied the ships access to the port after they were searched.", "searched"],
  ["A judge denied him bail after he was charged.", "charged"],
  ["Hours after the mayor accused the board of theft, the dam burst.", "burst"],
];
