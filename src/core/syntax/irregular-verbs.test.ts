import { expect, it } from "vitest";
import { irregularBase } from "./irregular-verbs.ts";
import { lemmaByRule } from "./lemma-rules.ts";

const none = (): boolean => false;

it.each([
  ["risen", "VBN", "rise"],
  ["fled", "VBD", "flee"],
  ["shot", "VBP", "shoot"],
  ["overran", "VBD", "overrun"],
  ["withheld", "VBN", "withhold"],
  ["found", "VBD", "find"],
  ["sank", "VBD", "sink"],
])("%s as %s is of %s", (form, tag, base) => {
  expect(lemmaByRule(form, tag, none)).toBe(base);
});

it.each([
  ["found", "VB"],
  ["ground", "VBP"],
  ["fell", "VB"],
  ["walked", "VBD"],
])("%s as %s is no irregular past form", (form, tag) => {
  expect(irregularBase(form, tag)).toBe(null);
});

it.each([
  ["raped", "VBN", "rape"],
  ["conceded", "VBD", "concede"],
  ["colliding", "VBG", "collide"],
  ["hurled", "VBD", "hurl"],
  ["planned", "VBD", "plan"],
  ["routed", "VBN", "rout"],
  ["melted", "VBD", "melt"],
])("%s as %s is of %s, with or without a silent e", (form, tag, base) => {
  expect(lemmaByRule(form, tag, none)).toBe(base);
});
