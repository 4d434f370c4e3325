import type { SyntaxModel } from "../src/core/syntax/index.ts";
import { asSentence, type Tree } from "../train/conllu.ts";
import { goldNames } from "../train/gold-names.ts";
import { type Figure, figure } from "./figure.ts";

/** Names by GUM's entity layer (see gold-names.ts for what counts), on given sentences and tokens with our tags. */
export function nameFigures(part: string, model: SyntaxModel, trees: readonly Tree[]): Figure[] {
  let right = 0;
  let typed = 0;
  let wanted = 0;
  let found = 0;
  for (const tree of trees) {
    const gold = goldNames(tree);
    const names = model.names(model.tag(asSentence(tree)));
    wanted += gold.length;
    found += names.length;
    for (const name of names) {
      const same = gold.find(({ from, to }) => from === name.tokens[0] && to === name.tokens[1]);
      if (same) right++;
      if (same?.kind === name.kind) typed++;
    }
  }
  if (wanted === 0) return [];
  const f1 = (count: number): number => (2 * count) / (wanted + found);
  return [
    figure("ud", part, "names.spans.f1", f1(right), wanted),
    figure("ud", part, "names.typed.f1", f1(typed), wanted),
  ];
}
