import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { AGENCIES, BODIES, EVENTS, GIVEN, OUTLETS, SIDES, SURNAMES } from "../../bench/echo/lexicon.ts";

/**
 * Words that Echo's names share with the engine's lists on purpose: nouns for kinds of bodies, papers and sides, without which
 * nobody could tell a bureau from a bay, and common words inside longer names.
 */
const SHARED = new Set(
  `works directorate institute bureau coroner prefecture saint infirmary mountain federation charity
   brigade guard corps garrison command loyalist amber delta
   press courier gazette orchard bulletin mail chronicle daily echo hill tribune sentinel observer
   disaster factory blaze tornado hailstorm mudslide rockfall ferry`.split(/\s+/u),
);

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3);

/** Every word in a string of the engine's files that are lists. */
const engineWords = (folder: string): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const file = `${entry.parentPath}/${entry.name}`;
    // Below the folder: where the whole was checked out does not matter.
    if (!entry.isFile() || !/(?:lexicon|words|nouns|names|people|kinds|verbs|bodies)/u.test(file.slice(folder.length)))
      continue;
    if (!file.endsWith(".ts") || /(?:\.test|\bcases\b[^/]*|cue-weights)\.ts$/u.test(file)) continue;
    const code = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//gu, "");
    for (const [, text] of code.matchAll(/["`]([^"`]*)["`]/gu)) for (const word of wordsOf(text ?? "")) words.add(word);
  }
  return words;
};

test("Echo's names are in none of the engine's lists", () => {
  const engine = engineWords(fileURLToPath(new URL("../../src/core", import.meta.url)));
  expect(engine.size).toBeGreaterThan(5000);
  const own = [
    ...GIVEN,
    ...SURNAMES,
    ...AGENCIES,
    ...OUTLETS,
    ...EVENTS,
    ...BODIES.map(({ name }) => name),
    ...SIDES.flat(),
  ];
  const known = [...new Set(own.flatMap(wordsOf))].filter((word) => engine.has(word) && !SHARED.has(word));
  expect(known).toEqual([]);
});
