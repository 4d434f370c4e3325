import { expect, test } from "vitest";
import type { Report } from "../report/report.ts";
import { creditAt, creditOf } from "./credit.ts";

const report = (text: string): Report => ({
  id: "r",
  text,
  title: null,
  titleSpan: null,
  publisher: "Valley Post",
  publishedAt: null,
  url: null,
  language: "en",
  furniture: [],
  facts: [],
  reader: "test/1",
  sources: [],
});

test.each([
  ["Cars were turned back at the bridge. (From CNA)", "CNA"],
  ["Six are in hospital. (Source: Northwire)", "Northwire"],
  ["Six are in hospital. (HTW and Post reporters)", "HTW"],
  ["Six are in hospital. (Northwire)\n", "Northwire"],
])("a name in brackets behind the last sentence is whose telling it is: %s", (text, agency) => {
  const told = report(text);
  expect(creditOf(told)?.agency).toBe(agency);
  expect(creditAt(told, 20)).toBe(agency);
});

test.each([
  "Six are in hospital, said the chief of the guards (Ana Ruiz)",
  '"We won," he said. (Applause)',
  "Six are in hospital. (The guard has two boats.)",
  "Six are in hospital. (Northwire) Two have left it.",
])("and nothing else in brackets is: %s", (text) => {
  expect(creditOf(report(text))).toBeNull();
});
