import { HAPPENING as DISASTER } from "../../language/en/place-words.ts";
import { localRef } from "../../place/place-ref.ts";
import type { Sentence } from "../../syntax/token.ts";
import { draft, type Line, take } from "../draft.ts";
import { ARMED_ACTS } from "../lexicon/act-verbs.ts";
import { genderOfGivenName } from "../lexicon/given-names.ts";
import { isCalendarWord, isCapital } from "../line.ts";
import { slug } from "../slug.ts";
import { type NameGuess, SURE } from "./person-evidence.ts";
import { isTitleWord } from "./person-words.ts";

/** One word alone must stand further out; our own choice. */
const SURE_ALONE = 0.7;

/** What only a place follows gives the tagger the rest of its certainty; our own choice. */
const SURE_OF_PLACE = 0.3;

const LOCATIVE = /^(?:in|near|outside|around|inside|throughout)$/;

/**
 * `tagged-name/place`: a name that no gazetteer holds, behind "in" or "near" ("killed in Kfar Nabl"), where the tagger reads a
 * place. It has no coordinates; its words alone join it to itself in other reports.
 */
export function findTaggedPlaces(
  line: Line,
  namesOf: (sentence: Sentence) => readonly NameGuess[],
  country: string | null,
): void {
  if (line.shouting || line.headline || !hasLeftOver(line)) return;
  for (const guess of namesOf(line.sentence)) {
    const [from, to] = guess.tokens;
    const unsure = guess.kind === "place" || guess.score < SURE;
    const named = guess.kind === "place" || guess.kind === "person";
    const taken = unsure && (isTaken(line, from) || (named && isWhere(line, from)));
    if (!taken && (guess.kind !== "place" || guess.score < SURE_OF_PLACE)) continue;
    const next = line.tokens[to];
    if (!(taken || leadsToPlace(line, from, guess.score)) || !isFree(line, from, to) || !allNames(line, from, to))
      continue;
    // "in Windows Mobile phones", "in Section 8": the name belongs to what follows.
    if (next && (next.upos === "NOUN" || next.upos === "PROPN" || next.upos === "NUM" || next.xpos === "POS")) continue;
    takePlace(line, from, to, country);
  }
}

/** "in X", and where the tagger is sure "from X", "captured X". */
const leadsToPlace = (line: Line, from: number, score: number): boolean => {
  const before = line.tokens[from - 1];
  // "Suspect In Custody": capitals throughout tell nothing.
  if (from > 1 && isCapital(before)) return false;
  if (LOCATIVE.test(before?.lower ?? "")) return !NOT_WHERE.has(line.tokens[from - 2]?.lower ?? "");
  if (score < SURE) return false;
  return /^(?:from|to|of)$/.test(before?.lower ?? "");
};

/** "the Delta Brigade captured X", "took control of X": what a side that fights takes, where it is not surely a person. */
const isTaken = (line: Line, from: number): boolean => {
  const { tokens, taken } = line;
  const before = tokens[from - 1];
  if (before?.lower === "of" && tokens[from - 2]?.lower === "control") return true;
  if (before?.upos !== "VERB" || !ARMED_ACTS.has(before.lemma)) return false;
  const side = tokens.find(({ head, deprel }) => head === before.index && deprel === "nsubj");
  const kind = side && taken[side.index]?.kind;
  return kind === "organisation" || kind === "party";
};

const HIT = /^(?:hits?|strikes?|struck|rocked|shook|battered|ravaged|devastated|flooded|inundated|engulfed)$/;
const LEFT = new Set(["evacuate", "flee", "bus", "ferry", "airlift", "rescue", "displace", "move", "escape"]);
/** "confidence in Mendoza", "shares in Orvo", "fluent in Tamasheq": in a person, a firm, a language. */
const NOT_WHERE = new Set(
  [
    "confidence trust faith belief believe believes believed trusts trusted shares share stake stakes invest invests invested",
  ]
    .concat("investment investments fluent written wrote spoken speaks spoke speaking sang sung published conversed")
    .flatMap((line) => line.split(" ")),
);

/** "three died in X", "a hall near X", "evacuated from X": where a person's name stands seldom; the tagger may doubt the kind. */
const isWhere = (line: Line, from: number): boolean => {
  const { tokens } = line;
  const before = tokens[from - 1];
  if (!before || genderOfGivenName(tokens[from]?.lower ?? "") || (from > 1 && isCapital(before))) return false;
  if (before.lower === "of" && tokens[from - 2]?.lower === "out") return true;
  if (HIT.test(before.lower) && DISASTER.has(tokens[from - 2]?.lower ?? "")) return true;
  if (before.lower === "from") return LEFT.has(tokens[before.index - 1]?.lemma ?? "");
  return LOCATIVE.test(before.lower) && !NOT_WHERE.has(tokens[from - 2]?.lower ?? "");
};

/** "in Hurricane Odell", "in Operation Dawn": a happening with a name. */
const HAPPENING = /^(?:hurricane|typhoon|cyclone|storm|tropical|superstorm|operation|battle|super|typhoons|war)$/;

const allNames = (line: Line, from: number, to: number): boolean => {
  if (HAPPENING.test(line.tokens[from]?.lower ?? "")) return false;
  for (const token of line.tokens.slice(from, to))
    if (!isCapital(token) || token.upos !== "PROPN" || isCalendarWord(token.lower)) return false;
  return to > from;
};

const takePlace = (line: Line, from: number, to: number, country: string | null): void => {
  const name = line.text.slice(line.tokens[from]?.start ?? 0, line.tokens[to - 1]?.end ?? 0).replace(/\s+/g, " ");
  if (slug(name).length < 3) return;
  // Reports differ in what else they name: the id is of the words alone.
  const place = { ...localRef(name, "city", { country: null, admin1: null, within: null }), country };
  take(
    line,
    draft(line, from, to, {
      kind: "place",
      entity: place.id,
      name,
      country,
      place,
      number: "singular",
      rule: "tagged-name/place",
    }),
  );
};

/**
 * `tagged-name/person` and `tagged-name/organisation`: names that no rule or lexicon knows and a name tagger is sure of.
 * The tagger is asked only where a capitalised name word is left over; titles before a person's name are cut off.
 */
export function findTaggedNames(line: Line, namesOf: (sentence: Sentence) => readonly NameGuess[]): void {
  if (line.shouting || line.headline || !hasLeftOver(line)) return;
  for (const guess of namesOf(line.sentence)) {
    if (guess.score < SURE || (guess.kind !== "person" && guess.kind !== "organisation")) continue;
    let [from, to] = guess.tokens;
    while (guess.kind === "person" && from < to && isTitleWord(line.tokens[from]?.lower ?? "")) from++;
    while (to > from && !isCapital(line.tokens[to - 1])) to--;
    if (from >= to || !isFree(line, from, to)) continue;
    const name = line.text.slice(line.tokens[from]?.start ?? 0, line.tokens[to - 1]?.end ?? 0).replace(/\s+/g, " ");
    if (slug(name).length < 2) continue;
    const person = guess.kind === "person";
    // One capitalised word alone tells a person too weakly.
    if (person && to - from < 2 && guess.score < SURE_ALONE && !genderOfGivenName(name.toLowerCase())) continue;
    take(
      line,
      draft(line, from, to, {
        kind: person ? "person" : "organisation",
        entity: `${person ? "person" : "org"}:${slug(name)}`,
        name,
        number: "singular",
        gender: person ? genderOfGivenName(line.tokens[from]?.lower ?? "") : null,
        body: person ? null : "organisation",
        rule: `tagged-name/${guess.kind}`,
      }),
    );
  }
}

const isFree = (line: Line, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (line.taken[i] || line.placeAt[i]) return false;
  return true;
};

const hasLeftOver = (line: Line): boolean =>
  line.tokens.some(
    (t, i) => t.upos === "PROPN" && isCapital(t) && !line.taken[i] && !line.placeAt[i] && !isCalendarWord(t.lower),
  );
