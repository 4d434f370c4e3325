import { expect, it } from "vitest";
import { read } from "./engine.ts";

const toldBy = (title: string) =>
  read(`${title}\n\nRain fell on the mill all day and the road was open.`, {
    title,
    titleSpan: { start: 0, end: title.length },
  })
    .claims.filter(({ start }) => start < title.length)
    .map(({ quote, status, polarity }) => `${quote} | ${status}${polarity === "negative" ? " not" : ""}`);

it.each([
  ["Toll lowered to 12, barge owner held", "barge owner held | asserted"],
  ["Seven dead as barge capsizes off Orle", "barge capsizes off Orle | asserted"],
  ["Goats return; carts burn", "carts burn | asserted"],
  ["Harbour guards free sailors", "Harbour guards free sailors | asserted"],
  ["Mill boss steps down over lost grain", "Mill boss steps down over lost grain | asserted"],
  ["Pier to stay shut until August", "Pier to stay shut until August | planned"],
  ["Mill fire under control, no danger to homes", "no danger to homes | asserted not"],
  ["Guards back in Orle after flood", "Guards back in Orle after flood | asserted"],
  ["Statement on the accident at the Orle lock", "the accident at the Orle lock | asserted"],
  ["Earthquake in Tolven: report no. 4", "Earthquake in Tolven | asserted"],
  ["Three ill at inn; yeast suspected", "yeast suspected | claimed"],
])("reads each part of a headline: %s", (title, told) => {
  expect(toldBy(title)).toContain(told);
});

it.each([
  "A goat in the soup?",
  "Boil your water, Tolven told",
  "To the people of Tolven",
  "How the mill was lost",
  "Guard chief on the way out?",
  "Statement by the mayor",
  "No grounds to fire at the Tolven carter",
])("takes no part of it as told: %s", (title) => {
  expect(toldBy(title).filter((told) => / \| asserted$/u.test(told))).toEqual([]);
});
