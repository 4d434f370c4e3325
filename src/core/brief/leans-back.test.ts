import { expect, test } from "vitest";
import { leansBack, surnamesOf } from "./stands-alone.ts";

const PERSONS = surnamesOf(["Ode Kern", "Ines Varga"]);

const GOES_ON: readonly (readonly [first: string, next: string])[] = [
  ["The driver, Ode Kern, is no longer a witness.", "He was placed under judicial control for 60 days."],
  ["Prosecutor Ines Varga spoke for three minutes on the steps.", "She said the recorder showed 64 km/h."],
  ["Kell Freight dropped its plan to restart on Saturday.", "It will file a petition with the court on Monday."],
  ["The army offered a different account.", "It said that a rival band had opened fire."],
  ["Two engineers spent seven hours at the dam.", "They found the cracks confined to the asphalt of the road."],
  ["The driver of the lorry was cut free at noon.", "His passenger died before help came."],
];
const APART: readonly (readonly [first: string, next: string])[] = [
  ["The driver, Ode Kern, is no longer a witness.", "The line stays shut until Monday, the operator said."],
  ["The bridge was closed at noon on Tuesday.", "He was placed under judicial control for 60 days."],
  ["Two engineers spent seven hours at the dam.", "We were all very tired when it was over."],
  ["The army offered a different account.", "Click here for more of our pictures of it."],
  ["The bridge was closed at noon on Tuesday.", "The manager did not return calls."],
];

test.each(GOES_ON)("%s ... %s", (first, next) => {
  expect(leansBack(next, first, new Set(), PERSONS)).toBe(true);
});

test.each(APART)("%s | %s", (first, next) => {
  expect(leansBack(next, first, new Set(), PERSONS)).toBe(false);
});
