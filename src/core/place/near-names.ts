interface NearRow {
  readonly key: string;
  readonly population: number;
  readonly place: number;
}

/** Shorter names have too many neighbours one letter away. */
const SHORTEST = 5;
const MOST = 8;

/** Letters that transliterations of Arabic, Persian, Slavic and East Asian names swap: one class each. */
const CLASS: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
);

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
    const mapped = CLASS.get(letter);
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
  return CLASS.get(a) !== undefined && CLASS.get(a) === CLASS.get(b) ? 1 : 2;
};
const weight = (word: string, at: number): number =>
  word[at] === "h" || word[at] === word[at - 1] || VOWELS.includes(word.charAt(at)) ? 1 : 2;

interface Indexed {
  readonly row: NearRow;
  readonly joined: string;
  readonly bones: string;
}

/** The names of one country: by skeleton, and by first letter with the length of the skeleton. */
interface CountryIndex {
  readonly byBones: Map<string, Indexed[]>;
  readonly byStart: Map<string, Indexed[]>;
}

/**
 * Near-spellings by country: equal skeletons, or one true letter apart. The allowed distance is a quarter of the name
 * (in whole letters), which keeps "Lashkar Gah" from meeting "Laghman". A country's rows are read when it is first asked for.
 */
export function createNearIndex(
  read: (country: string) => readonly NearRow[],
  countries: readonly string[],
): (key: string, country: string | null) => readonly number[] {
  const byCountry = new Map<string, CountryIndex>();
  const indexOf = (country: string): CountryIndex => {
    const known = byCountry.get(country);
    if (known !== undefined) return known;
    const made = indexRows(read(country));
    byCountry.set(country, made);
    return made;
  };
  return (key, country) => {
    const joined = key.replaceAll(" ", "");
    if (joined.length < SHORTEST) return [];
    const bones = skeleton(key);
    const found = new Map<number, { place: number; cost: number; population: number }>();
    const weigh = (item: Indexed, allowed: number): void => {
      if (Math.abs(item.joined.length - joined.length) > 3) return;
      const cost = spellingDistance(joined, item.joined, allowed);
      const known = found.get(item.row.place);
      if (cost > allowed || (known !== undefined && known.cost <= cost)) return;
      found.set(item.row.place, { place: item.row.place, cost, population: item.row.population });
    };
    for (const code of country === null ? countries : [country]) {
      const index = indexOf(code);
      const limit = Math.max(2, Math.floor(joined.length / 2));
      if (bones.length >= 2) for (const item of index.byBones.get(bones) ?? []) weigh(item, limit);
      if (joined.length < 6) continue;
      for (const length of [bones.length - 1, bones.length, bones.length + 1]) {
        for (const item of index.byStart.get(`${joined[0]}${length}`) ?? []) weigh(item, 2);
      }
    }
    return [...found.values()]
      .sort((a, b) => a.cost - b.cost || b.population - a.population || a.place - b.place)
      .slice(0, MOST)
      .map((f) => f.place);
  };
}

function indexRows(rows: readonly NearRow[]): CountryIndex {
  const index: CountryIndex = { byBones: new Map(), byStart: new Map() };
  const put = (map: Map<string, Indexed[]>, key: string, item: Indexed): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [item]);
    else list.push(item);
  };
  for (const row of rows) {
    const joined = row.key.replaceAll(" ", "");
    if (joined.length < SHORTEST - 1) continue;
    const item = { row, joined, bones: skeleton(row.key) };
    put(index.byBones, item.bones, item);
    put(index.byStart, `${joined[0]}${item.bones.length}`, item);
  }
  return index;
}
