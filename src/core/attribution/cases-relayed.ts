import type { AttributionCase } from "./cases.ts";

/** What reaches the report through another: one who cites, quotes or passes on. */
export const RELAYED_CASES: readonly AttributionCase[] = [
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
