import { expect, it } from "vitest";
import { hardToRead, isClause } from "./reads-alone.ts";

it.each([
  "the quay was flooded",
  "the ferry sank off Port Ambel",
  "eleven people who were in contact with him are being monitored",
  "the coach that was carrying the choir fell into a ravine",
  "Norbeck would send 40 observers",
  "the consulate of Norbeck stays open",
])("is a clause: %s", (text) => {
  expect(isClause(text)).toBe(true);
});

it.each([
  "the offer of a 20-member team from Norbeck",
  "a porter who had been questioned",
  "among them nine pupils who were asleep in the hostel",
  "a quake of magnitude 6 prompting authorities to issue a warning",
  "the arrested cook",
])("is none: %s", (text) => {
  expect(isClause(text)).toBe(false);
});

it.each([
  ["the bridge was closed to lorries", "Lorries kept off bridge by council"],
  ["the bridge was closed to lorries", "it was closed to lorries"],
  ["the bridge was closed to lorries", "when the bridge was closed"],
  ["the bridge was closed to lorries", "the closure of the bridge to lorries"],
  [
    "the bridge was closed to lorries",
    "the bridge, which was built ninety years ago by the county and last mended after the flood of the spring before last, was closed on Monday to lorries and buses",
  ],
])("%s reads better than: %s", (better, worse) => {
  expect(hardToRead(better, { direct: false })).toBeLessThan(hardToRead(worse, { direct: false }));
});
