import { lemmaByRule } from "../src/core/syntax/lemma-rules.ts";
import { lemmaOf, readLemmas } from "../src/core/syntax/lemmatizer.ts";
import { lowerOf } from "../src/core/syntax/words.ts";
import type { Tree } from "./conllu.ts";

const KINDS: Record<string, string> = { VB: "VERB", VBP: "VERB", NN: "NOUN", JJ: "ADJ", RB: "ADJ" };

/** The lemmatizer's text: what the rules get wrong in the treebanks, and the lemmas that the treebanks know. */
export function lemmaText(trees: readonly Tree[]): string {
  const lexicon = new Map<string, Map<string, number>>([
    ["VERB", new Map()],
    ["NOUN", new Map()],
    ["ADJ", new Map()],
  ]);
  const counts = new Map<string, Map<string, number>>();
  for (const tree of trees) {
    for (const { form, lemma, xpos } of tree.words) {
      if (lemma === "_" || xpos === "_" || xpos === "GW" || /\s/.test(form + lemma)) continue;
      const kind = lexicon.get(KINDS[xpos] ?? "");
      if (kind && /^[a-z]+$/.test(lemma)) kind.set(lemma, (kind.get(lemma) ?? 0) + 1);
      const key = `${lowerOf(form)}\t${xpos}`;
      const lemmas = counts.get(key) ?? new Map<string, number>();
      counts.set(key, lemmas);
      lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1);
    }
  }
  const lines = [...lexicon].map(([kind, lemmas]) => `${kind} ${[...lemmas.keys()].sort().join(" ")}`);
  const bare = readLemmas(lines.join("\n"));
  const exceptions: string[] = [];
  for (const key of [...counts.keys()].sort()) {
    const [form = "", xpos = ""] = key.split("\t");
    const best = [...(counts.get(key) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? form;
    const name = xpos.startsWith("NNP") || xpos === "FW" || xpos === "ADD" || xpos === "NFP";
    if (name ? lowerOf(best) === lowerOf(lemmaOf(bare, form, xpos)) : best === lemmaByRule(form, xpos, bare.known))
      continue;
    if (name && [...(counts.get(key)?.values() ?? [])].reduce((a, b) => a + b, 0) < 2) continue;
    exceptions.push(`${key}\t${best}`);
  }
  return `${exceptions.join("\n")}\n\n${lines.join("\n")}`;
}
