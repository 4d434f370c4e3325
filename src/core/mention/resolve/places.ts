import type { Sentence } from "../../syntax/token.ts";
import type { Draft } from "../draft.ts";
import { countryOfCapital } from "../lexicon/capitals.ts";
import { bind, nearest, single } from "./nearest.ts";
import { isLand, lastBefore, type Scene } from "./scene.ts";

const isCity = (d: Draft): boolean =>
  isPlace(d) && (d.place?.precision === "city" || d.place?.precision === "district");
const isPlace = (d: Draft): boolean =>
  d.place !== null && d.form === "name" && (d.kind === "place" || d.rule === "place-name/acts");
const isRegion = (d: Draft): boolean =>
  isPlace(d) && (d.place?.precision === "admin1" || d.place?.precision === "admin2");

/** `description/place-*`: "the capital", "the city", "the province", "the country" for the place that is meant. */
export function resolvePlace(scene: Scene, index: number, sentences: readonly Sentence[]): void {
  const open = scene.drafts[index] as Draft;
  const beside = open.wanted === "country" ? null : placeBeside(scene, open, sentences);
  if (beside) {
    bindPlace(open, beside, "description/place-beside");
    return;
  }
  if (open.wanted === "capital") capital(scene, index, sentences);
  else if (open.wanted === "city") city(scene, index);
  else if (open.wanted === "country") country(scene, index);
  else region(scene, index);
}

function bindPlace(open: Draft, place: Draft, rule: string): void {
  const { place: ref } = place;
  bind(open, place, rule);
  open.kind = "place";
  open.number = "singular";
  if (ref) {
    open.entity = ref.id;
    open.name = ref.name;
    open.place = ref;
    open.country = ref.country;
  }
}

/** "Kandahar, the second largest city", "the capital, Kabul", "the port city of Odesa", "Firuz Koh, capital of Ghor". */
function placeBeside(scene: Scene, open: Draft, sentences: readonly Sentence[]): Draft | null {
  const tokens = sentences[open.sentence]?.tokens ?? [];
  const fits = open.wanted === "region" ? isRegion : isCity;
  const here = (scene.bySentence.get(open.sentence) ?? []).filter(fits);
  const at = open.toToken;
  const starts = (token: number): Draft | null => here.find((d) => d.fromToken === token) ?? null;
  const of = tokens[at]?.lower === "of" ? starts(at + 1) : null;
  if (of) return of;
  const rest = pastPhrase(tokens, at);
  const after =
    (rest > at ? starts(rest + 1) : null) ??
    starts(at) ??
    (/^(?:,|-|–|—|\()$/.test(tokens[at]?.text ?? "") ? starts(at + 1) : null);
  // After a comma the name must end its own phrase, else it opens a list or a clause.
  if (
    after &&
    (tokens[at]?.text !== "," ||
      /^(?:,|\.|–|—|\))$/.test(tokens[after.toToken]?.text ?? ".") ||
      after.toToken >= tokens.length)
  )
    return after;
  if (/^(?:,|–|—|\()$/.test(tokens[open.fromToken - 1]?.text ?? ""))
    return here.find((d) => d.toToken === open.fromToken - 1) ?? null;
  // "Lashkar Gah is the capital of ..."
  if (tokens[open.fromToken - 1]?.lemma === "be") return here.find((d) => d.toToken === open.fromToken - 1) ?? null;
  return null;
}

/** "the largest city in the north, Mazar-i-Sharif": the comma after a short phrase; `at` itself where there is none. */
function pastPhrase(tokens: Sentence["tokens"], at: number): number {
  if (tokens[at]?.upos !== "ADP") return at;
  for (let i = at + 1; i < at + 6; i++) {
    if (tokens[i]?.text === ",") return i;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(tokens[i]?.upos ?? "")) return at;
  }
  return at;
}

function capital(scene: Scene, index: number, sentences: readonly Sentence[]): void {
  const open = scene.drafts[index] as Draft;
  const tokens = sentences[open.sentence]?.tokens ?? [];
  if (
    tokens
      .slice(open.fromToken, open.toToken)
      .some((t) => /^(?:provincial|regional|state|district|county|former)$/.test(t.lower))
  )
    return;
  const owner = (scene.bySentence.get(open.sentence) ?? []).find(
    (d) =>
      d.place !== null &&
      d.kind === "place" &&
      ((d.fromToken >= open.fromToken && d.toToken <= open.toToken) ||
        (tokens[open.toToken]?.lower === "of" && d.fromToken >= open.toToken && d.fromToken <= open.toToken + 3)),
  );
  if (owner?.place && owner.place.precision !== "country") return;
  const country = owner?.country ?? countryInView(scene, index);
  if (!country) return;
  const seats = scene.seats.get(country);
  const seat = lastBefore(seats, open) ?? seats?.[0] ?? null;
  if (seat) bindPlace(open, seat, "description/place-capital");
  else open.country = country;
}

function region(scene: Scene, index: number): void {
  const fits = (d: Draft): boolean => isRegion(d) && (scene.mainCountry === null || d.country === scene.mainCountry);
  const chosen = single(nearest(scene, index, fits, 2));
  if (chosen) bindPlace(scene.drafts[index] as Draft, chosen, "description/place-region");
}

function city(scene: Scene, index: number): void {
  const open = scene.drafts[index] as Draft;
  const { text } = open;
  // "the second largest city" with no name beside it means one that the reader knows and we do not.
  if (/\b(?:largest|biggest|second|third|other|main|capital|port)\b/i.test(text)) return;
  const inside = (scene.bySentence.get(open.sentence) ?? []).filter(
    (d) => d.start > open.start && isCity(d) && d.quote !== open.quote,
  );
  if (open.quote >= 0 && inside.length === 1 && inside[0]) {
    bindPlace(open, inside[0], "description/place-city");
    return;
  }
  const near = single(nearest(scene, index, isCity, 3));
  const chosen = near === null || isWhereOf(near, open) ? (mainCity(scene, open) ?? near) : near;
  if (chosen && (open.quote < 0 || inside.length === 0)) bindPlace(open, chosen, "description/place-city");
}

/** "The ministry in Belquar denied that the city was lost": where a speaker sits is no town that is spoken of. */
const isWhereOf = (near: Draft, open: Draft): boolean => near.sentence === open.sentence && !near.subject;

/** The city that a report is on: named before, and oftener than any other. */
function mainCity(scene: Scene, open: Draft): Draft | null {
  const counts = new Map<string, { readonly first: Draft; times: number }>();
  for (const draft of scene.drafts) {
    if (!isCity(draft)) continue;
    const id = draft.place?.id ?? draft.entity;
    const known = counts.get(id);
    if (known) known.times += 1;
    else counts.set(id, { first: draft, times: 1 });
  }
  const [most, next] = [...counts.values()].sort((a, b) => b.times - a.times);
  if (most === undefined || most.times < OFTEN || most.times < OFTEN * (next?.times ?? 0)) return null;
  return most.first.start < open.start ? most.first : null;
}
/** So often is it named, and so many times as often as any other. */
const OFTEN = 2;

function country(scene: Scene, index: number): void {
  const open = scene.drafts[index] as Draft;
  const code = countryInView(scene, index);
  if (!code) return;
  const lands = scene.lands.get(code);
  const known = lastBefore(lands, open) ?? lands?.[0] ?? scene.places.get(code)?.[0];
  if (!known) return;
  const land = isLand(known) ? known.place : null;
  open.antecedent = { start: known.start, end: known.end };
  open.entity = land?.id ?? `country:${code}`;
  open.name = land?.name ?? code;
  open.place = land;
  open.country = code;
  open.wanted = null;
  open.rule = "description/place-country";
}

/**
 * The one country that the same sentence has named as a land before; else the one that the report is about; else the only
 * one of the sentence before. Governments and adjectives do not count as lands: "British nationals ... leave the country".
 */
function countryInView(scene: Scene, index: number): string | null {
  const here = new Set(
    nearest(scene, index, (d) => isLand(d) && d.kind === "place" && d.form === "name", 0).map((d) => d.country),
  );
  if (here.size === 1) return [...here][0] ?? null;
  if (scene.mainCountry) return scene.mainCountry;
  const near = new Set(nearest(scene, index, (d) => d.place !== null && d.country !== null, 1).map((d) => d.country));
  return near.size === 1 ? ([...near][0] ?? null) : null;
}

const NUMBERS: { readonly [word: string]: number } = { two: 2, three: 3, four: 4, five: 5, "2": 2, "3": 3, "4": 4 };

/**
 * `description/place-list`: "its second and third biggest cities" for as many cities as one sentence nearby names. Returns
 * one draft for each city, all of the same words; empty where no sentence names just so many.
 */
export function resolveList(scene: Scene, index: number, sentences: readonly Sentence[]): Draft[] {
  const open = scene.drafts[index] as Draft;
  const tokens = sentences[open.sentence]?.tokens ?? [];
  const words = tokens.slice(open.fromToken, open.toToken);
  const ordinals = words.filter((t) => /^(?:second|third|fourth|fifth)$/.test(t.lower)).length;
  const number = words.map((t) => NUMBERS[t.lower]).find((n) => n !== undefined);
  const wanted = number ?? (ordinals > 1 ? ordinals : 0);
  if (wanted < 2) return [];
  const order = [open.sentence, open.sentence - 1, open.sentence + 1, scene.titleSentence ?? -1];
  for (const sentence of order) {
    const found = new Map<string, Draft>();
    for (const d of scene.bySentence.get(sentence) ?? []) {
      if (!isCity(d)) continue;
      if (sentence === open.sentence && !opensList(tokens, open, d)) continue;
      if (countryOfCapital(d.place?.name ?? "") === d.country) continue;
      found.set(d.place?.id ?? d.entity, d);
    }
    if (found.size !== wanted) continue;
    return [...found.values()].map((city) => {
      const copy = { ...open };
      bindPlace(copy, city, "description/place-list");
      copy.number = "plural";
      return copy;
    });
  }
  return [];
}

/** In the same sentence only names set off right behind it: "two major cities - Kandahar and Herat". */
const opensList = (tokens: Sentence["tokens"], open: Draft, d: Draft): boolean =>
  /^(?:-|–|—|,|:|\()$/.test(tokens[open.toToken]?.text ?? "") &&
  d.fromToken > open.toToken &&
  d.fromToken <= open.toToken + 8;
