import { expect, test } from "vitest";
import type { Report } from "../report/report.ts";
import { headlineOf } from "./headline.ts";

const report = (title: string, publisher: string | null, body = "A ferry sank."): Report => ({
  id: "r_1",
  text: `${title}\n\n${body}`,
  title,
  titleSpan: { start: 0, end: title.length },
  publisher,
  publishedAt: null,
  url: null,
  language: "en",
  furniture: [],
  facts: [],
  reader: "test/1",
  sources: [],
});

test.each([
  ["Ferry sinks off Lamu harbour - Coast News, Weather & Sports", null, "Ferry sinks off Lamu harbour"],
  ["Ferry sinks off Lamu harbour | WABX Channel 9", null, "Ferry sinks off Lamu harbour"],
  ["Ferry sinks off Lamu harbour - ABC 5 - KABX", null, "Ferry sinks off Lamu harbour"],
  ["Ferry sinks off Lamu harbour – Lamu Herald", "lamuherald.com", "Ferry sinks off Lamu harbour"],
  ["The Lamu Herald : Ferry sinks off Lamu harbour", "lamuherald.com", "Ferry sinks off Lamu harbour"],
])("the name of the site is no part of %s", (title, publisher, own) => {
  const found = headlineOf(report(title, publisher));
  expect(found?.text).toBe(own);
  expect(title.slice(found?.start, found?.end)).toBe(own);
});

test.each([
  ["Talks on the harbour - and the strike - go on", "lamuherald.com"],
  ["Harbour flood: Situation report no. 3", "Relief Desk"],
  ["Ferry sinks – two dead", "Lamu Herald"],
])("%s is all headline", (title, publisher) => {
  expect(headlineOf(report(title, publisher))?.text).toBe(title);
});

test("what a page cuts short is cut", () => {
  const site = " - Coast News, Weather & Sports";
  const body = "The captain of the ferry planned to leave the harbour before the storm.";
  const cut = "Authorities: captain of the Lamu ferry planned to leave the har";
  const whole = "Authorities: captain of the Lamu ferry planned to leave harbour";
  expect(headlineOf(report(cut + site, null, body))?.cut).toBe(true);
  expect(headlineOf(report(whole + site, null, body))?.cut).toBe(false);
  expect(headlineOf(report(`Captain to be tried for the loss of${site}`, null, body))?.cut).toBe(true);
});
