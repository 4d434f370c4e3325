import { expect, test } from "vitest";
import { withoutPoint } from "./without-point.ts";

test.each([
  ["He died in Port Ambel, Miss.", "He died in Port Ambel, Miss."],
  ["She was helped by Ivo Lund Jr.", "She was helped by Ivo Lund Jr."],
  ["They met on Quay St.", "They met on Quay St."],
  ["It left at 6 a.m.", "It left at 6 a.m."],
  ["The town thanked the man.", "The town thanked the man"],
  ["He met Ana Man.", "He met Ana Man"],
  ["It sank...", "It sank"],
])("%s", (sentence, printed) => expect(withoutPoint(sentence)).toBe(printed));
