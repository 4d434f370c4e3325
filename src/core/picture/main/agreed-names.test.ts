import { expect, test } from "vitest";
import { read } from "../../../../test/cases/engine.ts";
import { agreedNames } from "./agreed-names.ts";

const reportsOf = (...texts: readonly string[]) =>
  texts.map(
    (text, at) =>
      read(`A headline of the day\n\n${text}`, { publisher: `Daily ${at}`, publishedAt: "2031-05-03" }).report,
  );

const shareOf = (name: string, texts: readonly string[]) => {
  const found = agreedNames(reportsOf(...texts)).find((one) => one.name === name);
  return found === undefined ? null : found.there > found.acts;
};

test.each([
  ["Brezna", ["A span of the Brezna viaduct fell.", "Cables broke in the Brezna viaduct."]],
  ["Kanha", ["Some fell into the Kanha below.", "They were found along the Kanha at dawn."]],
  ["Orlow", ["It burned at Orlow.", "Men were seen near Orlow, and Orlow had slept."]],
])("%s stands more often where places do than it does anything", (name, texts) => {
  expect(shareOf(name, texts)).toBe(true);
});

test.each([
  ["Ivesco", ["The firm Ivesco had warned of it.", "At Ivesco nobody answered, and later Ivesco denied it."]],
  ["Ada Holm", ["The singer Ada Holm was shot.", "Two days later Ada Holm died."]],
  [
    "Merivo Plastics",
    [
      "A fire at Merivo Plastics killed two; Merivo has not said why.",
      "Police said Merivo Plastics was fined, and Merivo paid.",
    ],
  ],
])("%s does more", (name, texts) => {
  expect(shareOf(name, texts)).toBe(false);
});
