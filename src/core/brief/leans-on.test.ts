import { expect, test } from "vitest";
import { leansOn, quoteLeansOn, type Teller, tellerOf } from "./leans-on.ts";

const LEANS: readonly (readonly [telling: string, teller: Teller])[] = [
  ["he was refused a landing at the port and asks for shelter", "spokesman"],
  ["keeping her in custody would serve nobody", "body"],
  ["they came over the hills from the north", "body"],
  ["extend it by ten days, until June 9", "many"],
  ["this finding", "body"],
  ["such an offer", "person"],
  ["whose origin", "many"],
  ["one of its members, a man of 40, was", "body"],
  ["the harbour has not asked for any", "spokesman"],
  ["the second part", "body"],
  ["warrants are expected to be issued for some of them", null],
  ["the number killed there", "spokesman"],
  ["the clinic opened on that road", "body"],
];
const STANDS: readonly (readonly [telling: string, teller: Teller])[] = [
  ["it had met all its obligations", "body"],
  ["it was too early to know whether the dam would hold", "person"],
  ["it will take weeks to mend the line", "person"],
  ["he ordered the raid on Kell", "person"],
  ["the minister left the town, and his deputy stayed", "body"],
  ["the rebels laid down their arms", "body"],
  ["those behind the raid will pay for it", "person"],
  ["this year the harvest fell by a third", "body"],
  ["bridges such as the one at Kell stay shut", "body"],
  ["there were no soldiers in the town for a month", "person"],
  ["the plant at Kell was hit and two people died there", "body"],
];

test.each(LEANS)("%s, told by a %s, leans on what stands elsewhere", (telling, teller) => {
  expect(leansOn(telling, teller)).not.toBeNull();
});

test.each(STANDS)("%s, told by a %s, is understood alone", (telling, teller) => {
  expect(leansOn(telling, teller)).toBeNull();
});

test("a side's own things are told with the side", () => {
  expect(leansOn("use its leverage on the port", null, true)).toBeNull();
  expect(leansOn("use its leverage on the port", null)).not.toBeNull();
});

test("a quotation that goes on from somewhere, or names nobody, leans", () => {
  for (const words of ["“And it isn't over”", "That was his spirit", "He is a rich man", "It's shocking"])
    expect(quoteLeansOn(words)).not.toBeNull();
  for (const words of ["“We will not close the door”", "It is clear that the dam broke", "The party is over"])
    expect(quoteLeansOn(words)).toBeNull();
});

test("who tells it decides whom a pronoun can mean", () => {
  expect(tellerOf(null, undefined, "a spokesman")).toBe("spokesman");
  expect(tellerOf(null, undefined, "an airline spokesman")).toBe("spokesman of a body");
  expect(tellerOf("person:ana-ruiz", "person", "Ana Ruiz")).toBe("person");
  expect(tellerOf(null, undefined, "a father at the gate")).toBe("person");
  expect(tellerOf(null, undefined, "the residents of Kell")).toBe("many");
  expect(tellerOf("org:harbour", "organisation", "The harbour authority")).toBe("body");
});
