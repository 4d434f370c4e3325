import { expect, test } from "vitest";
import { isByline } from "./opening.ts";

test.each([
  ["Coast Wire, Lima, Friday 3 May, 7 p.m.", "Coast Wire"],
  ["By Ada Ortiz and Juan Rey, Harbour Times, Calder", "The Harbour Times"],
  ["CALDER, Nov 6 (Pacific Agency)", "Pacific Agency"],
  ["The Harbour Times, with Coast Wire", "The Harbour Times"],
  ["Health Board of Calder, Press Office.", "Health Board of Calder"],
  ["Presenter: Ada Ortiz.", "Radio Calder"],
  ["Wednesday 14 February 2031, 12:00.", null],
  ["Radio Calder 98.3 FM – Midday Calder, Thursday 12 June.", "Radio Calder"],
])("'%s' tells who wrote, where and when", (line, publisher) => {
  expect(isByline(line, publisher)).toBe(true);
});

test.each([
  ["Police arrested Ada Ortiz on Friday.", "Coast Wire"],
  ["Rains have eased.", "Coast Wire"],
  ["Coast Wire can report that its reporter is safe.", "Coast Wire"],
  ["Power is off from the bridge to the market.", "Coast Wire"],
  ["Calder United 3, Lima City 1", "Coast Wire"],
  ["Three are dead, 19 are hurt.", "Coast Wire"],
  ["By Friday noon nobody had been found.", "Coast Wire"],
  ["Main event: 14 Oct, a quake near Calder", null],
])("'%s' tells what happened, or may", (line, publisher) => {
  expect(isByline(line, publisher)).toBe(false);
});
