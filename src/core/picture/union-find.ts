/** Joins names into classes; the class is named by its first member in string order, so joins in any order end alike. */
export interface UnionFind {
  find(name: string): string;
  join(a: string, b: string): void;
}

export const unionFind = (): UnionFind => {
  const parent = new Map<string, string>();
  const find = (name: string): string => {
    let root = name;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    for (let at = name; at !== root; ) {
      const next = parent.get(at) ?? root;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  const join = (a: string, b: string): void => {
    const left = find(a);
    const right = find(b);
    if (left === right) return;
    if (left < right) parent.set(right, left);
    else parent.set(left, right);
  };
  return { find, join };
};
