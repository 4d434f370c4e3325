/** BCubed precision, recall and F1 (Bagga and Baldwin 1998): each item's cluster against its class, averaged over items. */
export const bcubed = (
  gold: readonly string[],
  found: readonly string[],
): { precision: number; recall: number; f1: number } => {
  const groups = (names: readonly string[]): Map<string, number[]> => {
    const byName = new Map<string, number[]>();
    for (const [index, name] of names.entries()) byName.set(name, [...(byName.get(name) ?? []), index]);
    return byName;
  };
  const classes = groups(gold);
  const clusters = groups(found);
  let precision = 0;
  let recall = 0;
  for (const [index, name] of gold.entries()) {
    const cluster = clusters.get(found[index] ?? "") ?? [];
    const own = classes.get(name) ?? [];
    const same = cluster.filter((other) => gold[other] === name).length;
    precision += same / cluster.length;
    recall += same / own.length;
  }
  precision /= gold.length || 1;
  recall /= gold.length || 1;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};
