import type { AttributionCase } from "./cases.ts";

/** What reaches the report through another: one who cites, quotes or passes on. */
export const RELAYED_CASES: readonly AttributionCase[] = [
  {
    text: "The harbour ministry puts the toll at more than 200.",
    chain: ["The harbour ministry"],
    cue: "puts",
    content: "the toll at more than 200",
    rule: "attribution/put-at",
  },
  {
    text: "The board formally denied the information according to which the town had fallen.",
    chain: ["The board"],
    cue: "denied the information according to",
    content: "the town had fallen",
    act: "deny",
  },
  {
    text: "The bodies of two guards are on their way home, the army said; one more is missing.",
    chain: ["the army"],
    cue: "said",
    content: "The bodies of two guards are on their way home",
  },
  {
    text: "South Ana, which has guards in the valley, said nine of them had been killed.",
    chain: ["South Ana"],
    cue: "said",
    content: "nine of them had been killed",
  },
  {
    text: "A defence official cited army intelligence as saying the town could fall in a week.",
    chain: ["army intelligence", "A defence official"],
    cue: "saying",
    content: "the town could fall in a week",
  },
  {
    text: "The agency reported that a witness had said the train was late.",
    chain: ["a witness", "The agency"],
    cue: "said",
    content: "the train was late",
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
    text: "According to figures released by the board on Monday, the dam had burst at noon.",
    chain: ["figures"],
    cue: "According to",
    content: "the dam had burst at noon",
  },
  {
    text: "According to the board, the dam had burst, and the road was closed.",
    chain: ["the board"],
    cue: "According to",
    content: "the dam had burst, and the road was closed",
  },
  {
    text: "Arden, Ohio (CNN) Mayor Ana Ruiz said that the dam had burst.",
    chain: ["Ana Ruiz"],
    cue: "said",
    content: "the dam had burst",
  },
];
