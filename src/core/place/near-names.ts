interface NearRow {
  readonly country: string;
  readonly key: string;
  readonly population: number;
  readonly place: number;
}

/** Shorter names have too many neighbours one letter away. */
const SHORTEST = 5;
const MOST = 8;

/** Letters that transliterations of Arabic, Persian, Slavic and East Asian names swap: one class each. */
const CLASS: Readonly<Record<string, string>> = {
  l: "l",
  r: "l",
  k: "k",
  q: "k",
  g: "k",
  c: "k",
  x: "k",
  s: "s",
  z: "s",
  j: "j",
  t: "t",
  d: "t",
  b: "b",
  p: "b",
  f: "f",
  v: "f",
  w: "f",
  m: "m",
  n: "n",
};

/** Consonant skeleton: vowels, h and y fall away, easily confused consonants meet ("rashkarga" and "lashkar gah": "lsklk"). */
export function skeleton(key: string): string {
  const letters = key
    .replaceAll(" ", "")
    .replace(/ch/g, "j")
    .replace(/sh|zh/g, "s")
    .replace(/kh|gh/g, "k")
    .replace(/th/g, "t")
    .replace(/ph/g, "f")
    .replace(/ts|tz/g, "s");
  let out = "";
  for (const letter of letters) {
    const mapped = CLASS[letter];
    if (mapped !== undefined && !out.endsWith(mapped)) out += mapped;
  }
  return out;
}

/** Edit distance in half letters: 1 between letters of one class or two vowels, and for h, y and doubled letters; 2 otherwise. Above `limit` any larger number. */
export function spellingDistance(a: string, b: string, limit: number): number {
  let previous: number[] = [0];
  for (let j = 1; j <= b.length; j++) previous.push((previous[j - 1] ?? 0) + weight(b, j - 1));
  for (let i = 1; i <= a.length; i++) {
    const current: number[] = [(previous[0] ?? 0) + weight(a, i - 1)];
    let least = current[0] ?? 0;
    for (let j = 1; j <= b.length; j++) {
      const same = swap(a.charAt(i - 1), b.charAt(j - 1));
      const cost = Math.min(
        (previous[j - 1] ?? 0) + same,
        (previous[j] ?? 0) + weight(a, i - 1),
        (current[j - 1] ?? 0) + weight(b, j - 1),
      );
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

const VOWELS = "aeiouy";
const swap = (a: string, b: string): number => {
  if (a === b) return 0;
  if (VOWELS.includes(a) && VOWELS.includes(b)) return 1;
  return CLASS[a] !== undefined && CLASS[a] === CLASS[b] ? 1 : 2;
};
const weight = (word: string, at: number): number =>
  word[at] === "h" || word[at] === word[at - 1] || VOWELS.includes(word.charAt(at)) ? 1 : 2;

/**
 * Near-spellings by country: equal skeletons, or one true letter apart. The allowed distance is a quarter of the name
 * (in whole letters), which keeps "Lashkar Gah" from meeting "Laghman". Rows are read on the first question only.
 */
export function createNearIndex(
  read: () => readonly NearRow[],
): (key: string, country: string | null) => readonly number[] {
  let byCountry: Map<string, { row: NearRow; joined: string; bones: string }[]> | null = null;
  return (key, country) => {
    const joined = key.replaceAll(" ", "");
    if (joined.length < SHORTEST) return [];
    if (byCountry === null) {
      byCountry = new Map();
      for (const row of read()) {
        const list = byCountry.get(row.country) ?? [];
        if (list.length === 0) byCountry.set(row.country, list);
        const name = row.key.replaceAll(" ", "");
        if (name.length >= SHORTEST - 1) list.push({ row, joined: name, bones: skeleton(row.key) });
      }
    }
    const bones = skeleton(key);
    const limit = Math.max(2, Math.floor(joined.length / 2));
    const found: { place: number; cost: number; population: number }[] = [];
    const lists = country === null ? [...byCountry.values()] : [byCountry.get(country) ?? []];
    for (const list of lists) {
      for (const item of list) {
        if (Math.abs(item.joined.length - joined.length) > 3) continue;
        const sameBones = item.bones === bones && bones.length >= 2;
        if (
          !sameBones &&
          (joined.length < 6 || Math.abs(item.bones.length - bones.length) > 1 || item.joined[0] !== joined[0])
        )
          continue;
        const allowed = sameBones ? limit : 2;
        const cost = spellingDistance(joined, item.joined, allowed);
        if (cost <= allowed) found.push({ place: item.row.place, cost, population: item.row.population });
      }
    }
    found.sort((a, b) => a.cost - b.cost || b.population - a.population || a.place - b.place);
    return [...new Set(found.map((f) => f.place))].slice(0, MOST);
  };
}
