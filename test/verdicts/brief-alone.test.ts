import { describe, expect, test } from "vitest";
import { type ClaimSketch, party, place, storyOf } from "./build.ts";

const FRONT = party("the Front", "front");
const ARMY = party("the army", "army:VR");
const attack = (says: string, roles: ClaimSketch["roles"] = {}): ClaimSketch => ({
  frame: "event",
  says,
  code: "ASSAULT",
  scope: { kind: "attack" },
  roles: { act: { text: "attack" }, ...roles },
});
const briefOf = (...claims: ClaimSketch[]): readonly string[] =>
  storyOf({ name: "a", publishedAt: "2031-03-04T00:00:00Z", claims }).brief.map(({ text }) => text);

describe("what a line of the brief has to tell", () => {
  test("an attack by nobody on nobody in a whole country is left to the page", () => {
    expect(briefOf(attack("There was an attack."))).toEqual([]);
    expect(
      briefOf(attack("The attack was in Meridia.", { place: place("Meridia", { precision: "country" }) })),
    ).toEqual([]);
  });
  test("an attack on somebody, or in a town, is told", () => {
    expect(briefOf(attack("There was an attack in Kell.", { place: place("Kell") }))).toEqual([
      expect.stringContaining("an attack in Kell"),
    ]);
    expect(
      briefOf(attack("All night the Front's attack on the army went on.", { actor: FRONT, recipient: ARMY })),
    ).toEqual([expect.stringContaining("attack on the army")]);
  });
  test("what was accused of nothing told is left to the page", () => {
    const says = "The army, long silent, was accused by the Front.";
    const roles = { act: { text: "accused" }, actor: FRONT, recipient: ARMY };
    expect(briefOf({ frame: "event", says, code: "ACCUSE", scope: { kind: "accusation" }, roles })).toEqual([]);
  });
  test("what holds its own denial is not told as denied", () => {
    const denied = (content: string): ClaimSketch => ({
      frame: "statement",
      says: `The army said on Monday that ${content}.`,
      status: "denied",
      roles: { speaker: ARMY, content: { text: content } },
      by: [{ speaker: "The army", entity: "army:VR", kind: "body" }],
    });
    expect(briefOf(denied("a report that the bridge had fallen was wrong"))).toEqual([]);
    expect(briefOf(denied("the bridge had fallen in the night"))).toEqual([expect.stringContaining("denied that")]);
  });
  test("a stand on what only the report names is left to the page", () => {
    const stand = (says: string, on: string): ClaimSketch => ({
      frame: "position",
      says,
      stance: "reject",
      rule: "position/stand-on-thing",
      scope: { issue: on },
      roles: { party: FRONT, on: { text: on } },
    });
    expect(briefOf(stand("The Front rejected this finding.", "this finding"))).toEqual([]);
    expect(briefOf(stand("The Front rejected a ban on arms.", "a ban on arms"))).toEqual([
      expect.stringContaining("rejected a ban on arms"),
    ]);
  });
});
