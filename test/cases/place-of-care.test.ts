import { describe, expect, test } from "vitest";
import { read } from "./engine.ts";

/** Where those are told to have been harmed of whom a sentence tells. */
const places = (text: string): readonly (string | null)[] =>
  read(text, {})
    .claims.filter(({ harm }) => harm === "killed" || harm === "injured")
    .map(({ roles }) => roles["place"]?.text ?? null);

describe("where somebody was cared for is not where the harm was done", () => {
  test.each([
    "A woman was flown to Mercy Medical Center in Dayton, where she died.",
    "A girl died at a hospital in Dayton on Monday.",
    "One man was airlifted to a Dayton hospital and died there.",
    "He was transported to Dayton, where he was pronounced dead.",
  ])("%s", (text) => expect(places(text).every((place) => place !== "Dayton")).toBe(true));
});

describe("where the harm was done stays", () => {
  test.each([
    "A man was killed in Dayton and a woman was taken to a hospital.",
    "A woman died in Dayton on Monday.",
    "Two people were shot outside a hospital in Dayton.",
    "Two nurses were killed in Dayton when a car struck a hospital.",
  ])("%s", (text) => expect(places(text)).toContain("Dayton"));
});
