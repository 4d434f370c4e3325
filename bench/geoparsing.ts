import { readFileSync } from "node:fs";
import {
  distanceKm,
  findPlaces,
  type Gazetteer,
  type Locality,
  loadGazetteer,
  type PlaceMention,
  publisherLocality,
} from "../src/core/place/index.ts";
import { loadSyntaxModel, type Sentence, segment } from "../src/core/syntax/index.ts";
import { type BenchOptions, type BenchResult, type Figure, figure } from "./figure.ts";
import { type GoldPlace, type GoldText, readGold } from "./geoparsing-sets.ts";

/** The distance that the field counts as right: 100 miles. */
const RIGHT_KM = 161;
const WORST = 20;

interface Named {
  readonly start: number;
  readonly end: number;
  readonly demonym: boolean;
  readonly place: PlaceMention["place"];
}

/**
 * What a mention names as the sets annotate it: the anchor of "Denver airport" and "south of Kabul" is the place named; a school, hospital
 * or museum that has a name of its own is a body to them and no place.
 */
const namesOf = (mentions: readonly PlaceMention[]): Named[] =>
  mentions
    .filter((m) => m.anchor !== null || !isBody(m))
    .map((m) =>
      m.anchor === null
        ? { start: m.start, end: m.end, demonym: m.form === "demonym", place: m.place }
        : { start: m.anchor.start, end: m.anchor.end, demonym: false, place: m.anchor.place },
    );

/** A facility that its words alone tell, no gazetteer. */
const isBody = ({ place }: PlaceMention): boolean => place.precision === "facility" && place.id.startsWith("local:");

/**
 * Tagging (exact spans, and by overlap beside it), accuracy within 161 km and exact GeoNames ids. Resolution is measured
 * over all annotated and resolved names ("all"; one not found counts as wrong) and over those that the bundled gazetteer
 * holds under the annotated words ("held"), each also over those alone that were found ("found"). "local": with the
 * publisher's locality learnt from its other reports, where there is one.
 */
export async function run(options: BenchOptions): Promise<BenchResult> {
  const gazetteer = loadGazetteer(readFileSync(new URL("../data/gazetteer/places.bin", import.meta.url)));
  const syntax = loadSyntaxModel(new Uint8Array(readFileSync(new URL("../data/syntax/en.bin", import.meta.url))));
  const figures: Figure[] = [];
  const worst: string[] = [];
  for (const { part, texts } of readGold(options.data)) {
    if (options.part !== null && options.part !== part) continue;
    const sentences = texts.map((t) => segment(t.text).map((s) => syntax.tag(s)));
    const plain = texts.map((t, i) => findPlaces(t.text, sentences[i] ?? [], gazetteer));
    measure(part, "", texts, plain, gazetteer, figures, null);
    const local = withLocality(texts, sentences, plain, gazetteer);
    measure(part, ".local", texts, local, gazetteer, figures, worst);
  }
  return { figures, worst };
}

function withLocality(
  texts: readonly GoldText[],
  sentences: readonly (readonly Sentence[])[],
  plain: readonly (readonly PlaceMention[])[],
  gazetteer: Gazetteer,
): PlaceMention[][] {
  const byPublisher = new Map<string, number[]>();
  for (const [i, t] of texts.entries()) byPublisher.set(t.publisher, [...(byPublisher.get(t.publisher) ?? []), i]);
  const homes = new Map<string, Locality | null>();
  for (const [publisher, indexes] of byPublisher)
    homes.set(
      publisher,
      publisher === ""
        ? null
        : publisherLocality(
            indexes.map((i) => plain[i] ?? []),
            gazetteer,
          ),
    );
  return texts.map((t, i) => {
    const locality = homes.get(t.publisher) ?? null;
    return locality === null ? [...(plain[i] ?? [])] : findPlaces(t.text, sentences[i] ?? [], gazetteer, { locality });
  });
}

function measure(
  part: string,
  suffix: string,
  texts: readonly GoldText[],
  found: readonly (readonly PlaceMention[])[],
  gazetteer: Gazetteer,
  figures: Figure[],
  worst: string[] | null,
): void {
  const count = { gold: 0, predicted: 0, exact: 0, overlap: 0, overlapGold: 0 };
  const tally = new Map<string, { right: number; n: number }>();
  const score = (name: string, right: boolean): void => {
    const t = tally.get(name) ?? { right: 0, n: 0 };
    tally.set(name, { right: t.right + (right ? 1 : 0), n: t.n + 1 });
  };
  const missed = new Map<string, number>();
  const spurious = new Map<string, number>();
  const wrong: { km: number; line: string }[] = [];
  const add = (to: Map<string, number>, key: string): void => void to.set(key, (to.get(key) ?? 0) + 1);
  // GeoVirus annotates no adjectives; where a set does, ours count too.
  const demonyms = texts.some((t) => t.places.some((p) => gazetteer.countryByDemonym(p.phrase) !== null));
  texts.forEach((text, i) => {
    const all = namesOf(found[i] ?? []);
    const names = all.filter((n) => demonyms || !n.demonym);
    count.gold += text.places.length;
    count.predicted += names.length;
    for (const n of names) {
      if (text.places.some((g) => g.start === n.start && g.end === n.end)) count.exact++;
      if (text.places.some((g) => g.start < n.end && n.start < g.end)) count.overlap++;
      else add(spurious, around(text.text, n.start, n.end));
    }
    for (const gold of text.places) {
      const mine = all.find((n) => n.start < gold.end && gold.start < n.end);
      if (mine !== undefined) count.overlapGold++;
      else add(missed, around(text.text, gold.start, gold.end));
      if (gold.lat === null || gold.lon === null) continue;
      const km = mine === undefined ? Number.POSITIVE_INFINITY : kmTo(gold, mine);
      const right =
        km <= RIGHT_KM || (mine !== undefined && gold.geonameId > 0 && gold.geonameId === idOf(mine, gazetteer));
      const held = gazetteer.lookup(gold.phrase);
      const heldNear = held.some(
        (c) =>
          distanceKm(c, { lat: gold.lat ?? 0, lon: gold.lon ?? 0 }) <= RIGHT_KM ||
          (gold.geonameId > 0 && c.geonameId === gold.geonameId),
      );
      score("within161.all", right);
      if (heldNear) score("within161.held", right);
      if (heldNear && mine !== undefined) score("within161.held.found", right);
      if (mine !== undefined) score("within161.found", right);
      if (gold.geonameId > 0) {
        const exact = mine !== undefined && idOf(mine, gazetteer) === gold.geonameId;
        const heldExact = held.some((c) => c.geonameId === gold.geonameId);
        score("id.all", exact);
        if (heldExact) score("id.held", exact);
        if (heldExact && mine !== undefined) score("id.held.found", exact);
      }
      if (!right && mine !== undefined)
        wrong.push({
          km,
          line: `${Math.round(km)} km: ${around(text.text, gold.start, gold.end)} -> ${mine.place.name}, ${mine.place.admin1 ?? ""} ${mine.place.country ?? ""}${heldNear ? "" : " (not held)"}`,
        });
    }
  });
  const put = (measure: string, value: number, n: number): void =>
    void figures.push(figure("geoparsing", part, `${measure}${suffix}`, value, n));
  const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
  const [p, r, op, or] = [
    count.exact / count.predicted,
    count.exact / count.gold,
    count.overlap / count.predicted,
    count.overlapGold / count.gold,
  ];
  put("tagging.precision", p, count.predicted);
  put("tagging.recall", r, count.gold);
  put("tagging.f1", f1(p, r), count.gold);
  put("tagging.overlap.precision", op, count.predicted);
  put("tagging.overlap.recall", or, count.gold);
  put("tagging.overlap.f1", f1(op, or), count.gold);
  for (const [name, { right, n }] of tally) put(name, right / n, n);
  if (worst === null) return;
  const top = (map: Map<string, number>): [string, number][] => [...map].sort((a, b) => b[1] - a[1]).slice(0, WORST);
  for (const { line } of wrong.sort((a, b) => b.km - a.km).slice(0, WORST)) worst.push(`${part} wrong  ${line}`);
  for (const [line, n] of top(missed)) worst.push(`${part} missed x${n}  ${line}`);
  for (const [line, n] of top(spurious)) worst.push(`${part} spurious x${n}  ${line}`);
}

const kmTo = (gold: GoldPlace, mine: Named): number =>
  mine.place.lat === null || mine.place.lon === null
    ? Number.POSITIVE_INFINITY
    : distanceKm({ lat: mine.place.lat, lon: mine.place.lon }, { lat: gold.lat ?? 0, lon: gold.lon ?? 0 });
const idOf = (mine: Named, gazetteer: Gazetteer): number =>
  mine.place.id.startsWith("geonames:")
    ? Number(mine.place.id.slice(9))
    : (gazetteer.byId(mine.place.id)?.geonameId ?? 0);
const around = (text: string, start: number, end: number): string =>
  `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
    /\s+/g,
    " ",
  );
