import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isCommon, stem, wordsOf } from "../../src/core/lineage/words.ts";

// node bench/stories/usual-terms.ts --data DIR: writes src/core/story/usual-terms.ts from the heads of the reports of `geoparsing` (LGL)
// and `attribution` (PolNeAR): counts alone, none of the four sets that stories are measured on.

const HEAD_WORDS = 250;
/** Stems of fewer than so many in a hundred reports are left out. */
const LEAST_SHARE = 1;
const LEAST_PLAIN = 0.2;

const { values } = parseArgs({ options: { data: { type: "string" } } });
const { data } = values;
if (data === undefined) throw new Error("--data DIR is needed: the folder of the sets.");
const local = readFileSync(join(data, "geoparsing", "lgl.xml"), "utf8");
const texts = [...local.matchAll(/<text><!\[CDATA\[(.*?)\]\]><\/text>/gs)].map((match) => match[1] ?? "");
for (const part of ["train", "dev"]) {
  const folder = join(data, "attribution", part, "text");
  for (const file of readdirSync(folder).sort()) texts.push(readFileSync(join(folder, file), "utf8"));
}
const counts = new Map<string, number>();
/** Of each stem: how often it is told at all, and how often without a capital; names are no usual words. */
const told = new Map<string, { all: number; plain: number }>();
for (const text of texts) {
  for (const { word, start } of wordsOf(text).slice(0, HEAD_WORDS)) {
    const known = told.get(stem(word)) ?? { all: 0, plain: 0 };
    known.all += 1;
    if (text.startsWith(word[0] ?? "", start)) known.plain += 1;
    told.set(stem(word), known);
  }
  const stems = new Set(
    wordsOf(text)
      .slice(0, HEAD_WORDS)
      .filter(({ word }) => !isCommon(word) && word.length > 1)
      .map(({ word }) => stem(word)),
  );
  for (const term of stems) counts.set(term, (counts.get(term) ?? 0) + 1);
}
const lines = new Map<number, string[]>();
for (const [term, count] of [...counts].sort()) {
  const share = Math.round((100 * count) / texts.length);
  const { all = 0, plain = 0 } = told.get(term) ?? {};
  if (share >= LEAST_SHARE && !/^\d+$/.test(term) && plain >= LEAST_PLAIN * all)
    lines.set(share, [...(lines.get(share) ?? []), term]);
}
const table = [...lines].sort((a, b) => b[0] - a[0]).map(([share, terms]) => `  "${share} ${terms.join(" ")}",`);
writeFileSync(
  join(import.meta.dirname, "../../src/core/story/usual-terms.ts"),
  `// Made by bench/stories/usual-terms.ts; change it there.

/** Stems by how many in a hundred reports have them in their head, of ${texts.length} reports of local and national news: the share first. */
export const USUAL_TERMS: readonly string[] = [
${table.join("\n")}
];
`,
);
