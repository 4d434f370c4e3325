import type { AttributionCase } from "./cases.ts";

/** What cannot speak is told of as nobody ("" for whoever is meant); whoever can is kept, however told. Own sentences. */
export const MUTE_CASES: readonly AttributionCase[] = [
  {
    text: "The family of an 11-year-old girl said she had slept.",
    chain: ["The family of an 11-year-old girl"],
    cue: "said",
    content: "she had slept",
  },
  {
    text: "Police in western Dorlan said three men fled.",
    chain: ["Police in western Dorlan"],
    cue: "said",
    content: "three men fled",
  },
  {
    text: "She said watching the mill burn brought back her fears.",
    chain: ["She"],
    cue: "said",
    content: "watching the mill burn brought back",
  },
  {
    text: "A welder accused of robbing two guards told the jury he had slept.",
    chain: ["A welder"],
    cue: "told",
    content: "he had slept",
  },
  {
    text: "Welder accused of robbing two guards",
    chain: [""],
    cue: "accused",
    content: "of robbing two guards",
  },
  {
    text: "The tower, which the mayor says was unsafe, fell on Monday.",
    chain: ["the mayor"],
    cue: "says",
    content: "was unsafe",
  },
  {
    text: "Prayers are tonight for a girl who doctors say was hit by a tram.",
    chain: ["doctors"],
    cue: "say",
    content: "was hit by a tram",
  },
  {
    text: "Brask has denied robbing two guards.",
    chain: ["Brask"],
    cue: "denied",
    content: "robbing two guards",
  },
  {
    text: "The withdrawal said that the front was lost.",
    chain: [""],
    cue: "said",
    content: "the front was lost",
  },
  {
    text: "Ice would fit the descent, said one; another said the same turn could come from a stall.",
    chain: [""],
    cue: "said",
    content: "another said",
  },
  { text: "The ceremony said that the war was over.", chain: [""], cue: "said", content: "the war was over" },
  { text: "The concert said that nobody was left.", chain: [""], cue: "said", content: "nobody was left" },
  {
    text: "A former mechanic of the line said the valve had stuck.",
    chain: ["A former mechanic of the line"],
    cue: "said",
    content: "the valve had stuck",
  },
  {
    text: "A beekeeper near the plant said the smoke was black.",
    chain: ["A beekeeper"],
    cue: "said",
    content: "the smoke was black",
  },
  {
    text: "The harbour office said the crane had stopped.",
    chain: ["The harbour office"],
    cue: "said",
    content: "the crane had stopped",
  },
  {
    text: "A survey of the wells said that two were dry.",
    chain: ["A survey of the wells"],
    cue: "said",
    content: "two were dry",
  },
  {
    text: "Some said that the bridge had shaken before.",
    chain: ["Some"],
    cue: "said",
    content: "the bridge had shaken before",
  },
  // By the dictionary: people and bodies that no list of the engine's names, and things that end like trades.
  {
    text: "The plaintiffs said the wall had leaked.",
    chain: ["The plaintiffs"],
    cue: "said",
    content: "the wall had leaked",
  },
  {
    text: "An astronaut said the hatch was shut.",
    chain: ["An astronaut"],
    cue: "said",
    content: "the hatch was shut",
  },
  {
    text: "The seamstresses said nobody had paid them.",
    chain: ["The seamstresses"],
    cue: "said",
    content: "nobody had paid them",
  },
  {
    text: "The electorate said it wanted the dam.",
    chain: ["The electorate"],
    cue: "said",
    content: "it wanted the dam",
  },
  {
    text: "A deminer said the field was clean.",
    chain: ["A deminer"],
    cue: "said",
    content: "the field was clean",
  },
  { text: "The generator said that the war was over.", chain: [""], cue: "said", content: "the war was over" },
  { text: "The glacier said that nobody was left.", chain: [""], cue: "said", content: "nobody was left" },
  { text: "The skyscraper said that nobody was left.", chain: [""], cue: "said", content: "nobody was left" },
];

/** Words before a colon, or behind a phrase of telling, that name nobody who can speak. */
export const NO_LABELS: readonly (readonly [text: string, words: string])[] = [
  ["EARLIER STORY: A welder was robbed on Monday.", "robbed"],
  ["STUDIO: Flags flew at half-mast for the nine who were killed in the mill.", "killed"],
  ["VOICEOVER: Most were women, and many worked at night.", "worked"],
  ["REPORTER (in Varn): The road has been closed since noon.", "closed"],
  ["Guards may never know why Brask robbed the mill.", "robbed"],
  ["The guards know who robbed the mill.", "robbed"],
  ["The column claimed responsibility for a raid that left 12 dead.", "left 12 dead"],
  ["No group claimed responsibility for the raid, which left 12 dead.", "left 12 dead"],
  ["The army denied responsibility for the raid that left 12 dead.", "left 12 dead"],
  ["The column claimed victory on Sunday after the mill was robbed.", "robbed"],
  ["It fell to the floor and broke.", "broke"],
  ["The road was mended as per plan.", "mended"],
  ["The board let the guests know the house.", "house"],
  ["Troop withdrawal: two valleys are held by nobody.", "two valleys are held by nobody"],
  ["One month after: the town counts its dead.", "the town counts its dead"],
  ["Cleaning work: the canal is open again.", "the canal is open again"],
  ["The gang claims the raid on the mill, guards say.", "guards say"],
  ["Brindle Grand Prix: race stopped in the rain.", "race stopped"],
  [
    "The Column (TC, formerly TFC) has claimed the raid on the mill, believed to be the worst in years.",
    "raid on the mill, believed",
  ],
  ["Guards questioned guests to see if they knew the man.", "to see if they knew"],
];
