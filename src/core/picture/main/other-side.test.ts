import { expect, test } from "vitest";
import { read } from "../../../../test/cases/engine.ts";
import { otherSide } from "./other-side.ts";

const reportsOf = (...texts: readonly string[]) =>
  texts.map((text, at) => read(text, { publisher: `Daily ${at}`, publishedAt: "2031-05-03" }).report);

test.each([
  [
    "Front for Renewal",
    ["The Coastland army shelled the hill.", "It denied that the Coastland army had shelled it."],
    "the Coastland army",
  ],
  [
    "NLDF",
    ["On Friday Coastland's government refused.", "The rebels told Coastland's government so."],
    "Coastland's government",
  ],
  [
    "Hill Liberation Army",
    ["The army of Coastland fled.", "Nobody saw the army of Coastland."],
    "the army of Coastland",
  ],
  ["Front for Renewal", ["The army denied it.", "When troops came the army said so."], "the army"],
  ["HDF", ["Hillish troops fired at Coastish soldiers.", "The Coastish soldiers fired first."], "Coastish soldiers"],
])("beside %s the state's side is told", (side, texts, name) => {
  const found = otherSide(reportsOf(...texts), side);
  expect(found?.name).toBe(name);
  expect(found?.settings).toHaveLength(2);
});

test.each([
  ["Visor Mining", ["The Coastland army came.", "The Coastland army helped."]],
  ["Kerewa", ["The Coastland army came.", "The Coastland army helped."]],
  ["Front for Renewal", ["The Coastland army came.", "Nobody came.", "Nothing was said."]],
  [
    "Front for Renewal",
    ["The army came.", "Nobody came.", "When troops came, Local government fled.", "Rebel soldiers left."],
  ],
  ["Coastland Liberation Army", ["The Coastland army came.", "The Coastland army helped."]],
])("beside %s nobody is", (side, texts) => {
  expect(otherSide(reportsOf(...texts), side)).toBeNull();
});

test("beside a band that holds places the state's side is told, whatever it is called", () => {
  const reports = reportsOf("The Coastland government fled.", "The Coastland government spoke.");
  expect(otherSide(reports, "Tarlan")).toBeNull();
  expect(otherSide(reports, "Tarlan", true)?.name).toBe("the Coastland government");
});
