import { expect, test } from "vitest";
import { standsAsPlace } from "./who-told.ts";

test.each([
  ["orlow", ["two boats burned at orlow.", "orlow woke late, and nobody was seen in orlow."]],
  ["kait river", ["they met near kait river.", "the camp outside the kait river was burned."]],
])("%s stands where places do", (key, texts) => {
  expect(standsAsPlace(key, texts)).toBe(true);
});

test.each([
  ["merivo", ["merivo denied it.", "two men in merivo shirts fled.", "merivo and its men left.", "merivo spoke."]],
  ["orlow", ["the men of orlow left.", "at orlowtown they met, and in orlowtown they slept."]],
  ["orlow", ["two boats burned at orlow."]],
  ["a.b.", ["at a.b. they met.", "in a.b. they slept."]],
])("%s does not", (key, texts) => {
  expect(standsAsPlace(key, texts)).toBe(false);
});
