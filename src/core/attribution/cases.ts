import type { SpeechAct } from "./attribution.ts";

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
    text: '"No," said the mayor, who has led the town since 2010, "we will not leave."',
    chain: ["the mayor"],
    cue: "said",
    content: "No,",
    direct: true,
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
  { text: "Dockers: talks have failed\n\nMore follows.", chain: ["Dockers"], cue: ":", content: "talks have failed" },
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
    text: '"The road is gone," the mayor said.',
    chain: ["the mayor"],
    cue: "said",
    content: "The road is gone,",
    direct: true,
  },
  {
    text: '"The road is gone," said the mayor of the town.',
    chain: ["the mayor of the town"],
    cue: "said",
    content: "The road is gone,",
    direct: true,
  },
  {
    text: "“The road is gone”said the mayor.",
    chain: ["the mayor"],
    cue: "said",
    content: "The road is gone",
    direct: true,
  },
  {
    text: 'The mayor told Reuters: "The road is gone."',
    chain: ["The mayor"],
    cue: "told",
    content: "The road is gone.",
    direct: true,
    via: "Reuters",
  },
  {
    text: "A soldier told reporters that the bridge had fallen.",
    chain: ["A soldier"],
    cue: "told",
    content: "the bridge had fallen",
  },
  {
    text: 'Maria Lund, Coast Guard Captain: "The search goes on tonight."',
    chain: ["Maria Lund"],
    cue: ":",
    content: "The search goes on tonight.",
    direct: true,
    role: "Coast Guard Captain",
    rule: "attribution/transcript",
  },
  {
    text: "A defence official cited army intelligence as saying the town could fall in a week.",
    chain: ["army intelligence", "A defence official"],
    cue: "saying",
    content: "the town could fall in a week",
  },
  {
    text: "The minister was quoted as saying that the border would close.",
    chain: ["The minister"],
    cue: "quoted as saying",
    content: "the border would close",
  },
  {
    text: "The agency reported that a witness had said the train was late.",
    chain: ["a witness", "The agency"],
    cue: "said",
    content: "the train was late",
  },
  {
    text: "The rebels claimed to have taken the airfield.",
    chain: ["The rebels"],
    cue: "claimed",
    content: "to have taken the airfield",
    act: "claim",
  },
  {
    text: "The rebels claimed the capture of the airfield.",
    chain: ["The rebels"],
    cue: "claimed",
    content: "the capture of the airfield",
    act: "claim",
  },
  {
    text: "The government announced the dispatch of 300 soldiers.",
    chain: ["The government"],
    cue: "announced",
    content: "the dispatch of 300 soldiers",
    act: "announce",
  },
  {
    text: "The company denied that the pipe had leaked.",
    chain: ["The company"],
    cue: "denied",
    content: "the pipe had leaked",
    act: "deny",
  },
  {
    text: "The spokesman said he was not aware of such an offer.",
    chain: ["he", "The spokesman"],
    cue: "not aware",
    content: "such an offer",
    act: "unaware",
  },
  {
    text: "The envoy warned that the dam could burst.",
    chain: ["The envoy"],
    cue: "warned",
    content: "the dam could burst",
    act: "warn",
  },
  {
    text: "Aid groups called for an immediate halt to the strikes.",
    chain: ["Aid groups"],
    cue: "called",
    content: "an immediate halt to the strikes",
    act: "demand",
  },
  {
    text: "The army's claim that the town was quiet surprised residents.",
    chain: ["The army's"],
    cue: "claim",
    content: "the town was quiet",
    act: "claim",
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
    text: "Reuters reported, citing the coastguard, that the ferry had sunk.",
    chain: ["the coastguard", "Reuters"],
    cue: "citing",
    content: "the ferry had sunk",
    rule: "attribution/citing",
  },
  {
    text: "Reuters reported that the ferry had sunk, citing a port official.",
    chain: ["a port official", "Reuters"],
    cue: "citing",
    content: "the ferry had sunk",
  },
  {
    text: "The ferry was lost at noon, according to Reuters, which cited the coastguard.",
    chain: ["the coastguard", "Reuters"],
    cue: "cited",
    content: "The ferry was lost at noon",
  },
  {
    text: "A diplomat, citing military intelligence, told the council that the port could fall.",
    chain: ["military intelligence", "A diplomat"],
    cue: "citing",
    content: "the port could fall",
  },
  {
    text: "The minister was quoted by state media as saying that the port was open.",
    chain: ["The minister", "state media"],
    cue: "quoted by state media as saying",
    content: "the port was open",
  },
  {
    text: "An official told Reuters on condition of anonymity that the port was open.",
    chain: ["An official"],
    cue: "told",
    content: "the port was open",
    via: "Reuters",
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
    text: "“The dam will hold,” Ann Lee, a top engineer of the river board, said on Monday.",
    chain: ["Ann Lee"],
    cue: "said",
    content: "The dam will hold,",
    direct: true,
  },
  {
    text: "“The dam will hold,” River Board Chair Ann Lee, who built it, told reporters after a meeting that ran all night.",
    chain: ["River Board Chair Ann Lee"],
    cue: "told",
    content: "The dam will hold,",
    direct: true,
  },
  {
    text: "Mayor Ann Lee said Friday that the road was closed but said “the rain has stopped.”",
    chain: ["Ann Lee"],
    cue: "said",
    content: "the road was closed",
  },
  { text: "“The water rose.” — Maria Lund", chain: ["Maria Lund"], cue: "—", content: "The water rose.", direct: true },
];

/** Nobody answers for the words asked about: they are the publisher's own. */
export const OWN_VOICE: readonly (readonly [text: string, words: string])[] = [
  ["Fire in Oslo: four people are dead\n\nMore follows.", "four people"],
  ["The dam burst on Monday.", "burst"],
  ["The storm claimed 12 lives in the south.", "lives"],
  ["The mayor told them to leave. The dam burst at noon.", "burst"],
  ["“We are safe,” the mayor said. The dam burst at noon.", "burst"],
  ["The UN has warned that a strike would cut the supply, but there is hope for talks.", "hope"],
  ["The mayor resigned, citing poor health.", "resigned"],
  ["Citing high costs, the mill closed its gates.", "closed"],
  ["The mayor, who said the road was closed, left on Monday.", "left"],
  ["“We will stay,” said the guard.\n\nThe ministry denies any loss of ships.", "ministry"],
];
