import { describe, expect, test } from "vitest";
import type { Claim } from "../claim/claim.ts";
import { checkAlone } from "./check-alone.ts";

const problems = (text: string): string[] => checkAlone({ text, claims: [] });

describe("a sentence that cannot be understood alone is not printed", () => {
  test.each([
    "A fire chief said: “That is the fourth house in a row” (1 report, 1 origin).",
    "A clerk said: “They'll be back on Monday” (1 report, 1 origin).",
    "It will be repaired by June (1 report, at least 1 origin).",
    "Her brother denied that she had paid (1 report, 1 origin).",
    "Police may apply for his extradition (1 report, at least 1 origin).",
    "The clinic denied the first (1 report, 1 origin).",
    "The bank refused to do so (1 report, 1 origin).",
    "The council rejected that one (1 report, 1 origin).",
    "The repairs could cost between €3 million, according to an engineer (1 report, 1 origin).",
    "The court turned down appeals by both the miners (1 report, at least 1 origin).",
    "A guard said: “We were lucky in that” (1 report, 1 origin).",
    "The levee will hold it, according to an engineer (1 report, 1 origin).",
    "People may return (1 report, at least 1 origin).",
    "The number was expected to grow, according to the mayor (1 report, 1 origin).",
    "Nonetheless prosecutors may seek more (1 report, 1 origin).",
    "The colonel denied that its fall (1 report, 1 origin).",
    "The observers said that that was not their task (1 report, 1 origin).",
    "It is claimed that and two cousins have asked for the estate (1 report, 1 origin: A).",
    "It is denied: Reports on the ferry contract (1 report, 1 origin: A).",
    "The governor said that the rebels had taken the northern gate, a day (1 report, 1 origin).",
    "The trawler has been on the rocks off Port Ambel since (1 report, 1 origin: Coast Wire).",
    "The major walked out (1 report, 1 origin: A), told; earlier: they are holding the major (1 report, 1 origin: B).",
    "Storm Could Reach Coast, Ferries Stopped, Schools Shut Early (1 report, at least 1 origin).",
  ])("%s", (text) => expect(problems(text)).not.toEqual([]));

  test.each([
    "A fire chief said: “It's too early for us to say what caused the blaze” (1 report, 1 origin).",
    "A fire chief said: “The roof was gone when we came” (1 report, 1 origin).",
    "The union said that it had not been asked (1 report, 1 origin).",
    "Reports differ: the bank said that the vault was shut (1 report, 1 origin); a clerk denied it (1 report, 1 origin).",
    "Police may apply for the extradition of Ana Ruiz and of her driver (1 report, at least 1 origin).",
    "A doctor said that his patients had no water (1 report, 1 origin).",
    "The repairs could cost between €3 million and €4 million, according to an engineer (1 report, 1 origin).",
    "The court turned down appeals by both the miners and the owner (1 report, at least 1 origin).",
    "The council rejected the plan (1 report, 1 origin).",
    "The number of dead could reach 40 (1 report, 1 origin).",
    "The levee will hold the river, according to an engineer (1 report, 1 origin).",
    "A surgeon said that one of the injured was in danger (1 report, 1 origin).",
    "Which of these is later is not known: 4 people were killed (1 report, 1 origin); 9 people were killed (1 report, 1 origin).",
    "The ferry and the trawler were in the same place when the fog came (1 report, 1 origin).",
  ])("%s", (text) => expect(problems(text)).toEqual([]));
});

describe("so few words of one report say nothing where none of them names what is meant", () => {
  const claim = (report: string): Claim => ({
    id: `c_${report}`,
    report,
    frame: "event",
    rule: "event/act",
    quote: "Police closed the roads",
    start: 0,
    end: 23,
    roles: {},
    quantity: null,
    status: "asserted",
    polarity: "positive",
    attribution: [],
    validTime: null,
    direct: false,
    background: false,
    scope: {},
    sentence: 1,
  });
  test.each([
    ["Police closed the roads (1 report, 1 origin: A).", ["a"], false],
    ["Police closed the roads (2 reports, 2 origins: A and B).", ["a", "b"], true],
    ["Police closed the roads to Varn (1 report, 1 origin: A).", ["a"], true],
    ["Police closed 9 roads (1 report, 1 origin: A).", ["a"], true],
    ["Police closed the roads along the flooded river (1 report, 1 origin: A).", ["a"], true],
    ["Ana Ruiz said that the guards of Varn are trying to determine (1 report, 1 origin).", ["a"], false],
    ["Put the figure of Varn at about 300 (1 report, 1 origin: A).", ["a"], false],
    ["Didn't come to Varn because of the flood (1 report, 1 origin: A).", ["a"], false],
    ["Ana Ruiz said that 25, is being held in Varn (1 report, 1 origin).", ["a"], false],
    ["The pupils of Varn are to live, though details of their wounds (1 report, 1 origin: A).", ["a"], false],
    ["The pupils of Varn are to live, though two are in care (1 report, 1 origin: A).", ["a"], true],
  ] as const)("%s", (text, reports, fine) => {
    expect(checkAlone({ text, claims: reports.map(claim) }).length === 0).toBe(fine);
  });
});
