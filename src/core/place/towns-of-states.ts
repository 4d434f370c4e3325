import type { PlaceRef } from "../entity/entity.ts";
import type { Sentence } from "../syntax/token.ts";
import type { PlaceCandidate } from "./gazetteer.ts";
import { liesIn } from "./link-spots.ts";
import { placeKey } from "./place-key.ts";
import { NAME_AFTER_COMMA, NAME_INITIALS } from "./place-kind.ts";
import type { PlaceMention } from "./place-mention.ts";
import { localRef } from "./place-ref.ts";
import { isCapital, lowerAt, type Spot } from "./spot.ts";

/** Words of a town's name before the comma. */
const MOST_WORDS = 3;
/** A name opens behind one of these, or where the sentence does. */
const BEFORE = new Set(["in", "near", "outside", "at", "from", "to", "of", "around", "through", "for", "into"]);

/** Tokens [from, to) of a sentence, and the town that a state's abbreviation tells them to be. */
interface Town {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly place: PlaceRef;
}

/** The state of "Mo.", "TX": written short, so that it can only say where the town before it lies. */
const shortState = (spot: Spot): PlaceCandidate | null => {
  const { chosen, excluded } = spot;
  if (chosen === null || excluded || chosen.kind !== "admin1") return null;
  return (chosen.nameUse & (NAME_AFTER_COMMA | NAME_INITIALS)) === 0 ? null : chosen;
};

/** The name before "comma, state": capitals up to a preposition or the start of the sentence. */
const nameBefore = ({ sentence, from: state }: Spot): readonly [number, number] | null => {
  const { tokens } = sentence;
  const to = state - 1;
  if (tokens[to]?.text !== ",") return null;
  let from = to;
  while (from > 0 && to - from < MOST_WORDS && isWord(tokens[from - 1]?.text ?? "")) from -= 1;
  if (from === to) return null;
  return from === 0 || BEFORE.has(lowerAt(sentence, from - 1)) ? [from, to] : null;
};

const isWord = (text: string): boolean => isCapital(text) && /^[\p{L}'’.]{3,}$/u.test(text);

const wordsOf = (text: string, sentence: Sentence, from: number, to: number): string =>
  text.slice(sentence.tokens[from]?.start ?? sentence.start, sentence.tokens[to - 1]?.end ?? sentence.end);

const townsOf = (text: string, spots: readonly Spot[]): readonly Town[] =>
  spots.flatMap((spot, at): Town[] => {
    const state = shortState(spot);
    const span = state === null ? null : nameBefore(spot);
    if (state === null || span === null) return [];
    const [from, to] = span;
    const known = spots
      .slice(Math.max(0, at - MOST_WORDS), at)
      .find((other) => other.sentence === spot.sentence && other.from < to && other.to > from && !other.excluded);
    // A town of that state, or a county or river with more words than the name: known by itself.
    if (known && (known.candidates.some((one) => liesIn(one, state)) || known.from < from || known.unitTo > to))
      return [];
    const name = wordsOf(text, spot.sentence, from, to);
    const within = { country: state.country, admin1: state.admin1, within: state.id };
    const place = localRef(name, COUNTY.test(name) ? "admin2" : "city", within, TOLD);
    return [{ sentence: spot.sentence, from, to, key: placeKey(name), place }];
  });

const COUNTY = /\s(?:county|parish)$/iu;
/** A name before its state is a place of that state. */
const TOLD = 0.9;

const mentionOf = (text: string, { sentence, from, to, place }: Town): PlaceMention => ({
  start: sentence.tokens[from]?.start ?? sentence.start,
  end: sentence.tokens[to - 1]?.end ?? sentence.end,
  text: wordsOf(text, sentence, from, to),
  place,
  form: "name",
  sentence: sentence.index,
  fromToken: from,
  toToken: to,
  headToken: to - 1,
  anchor: null,
  rule: "place/town-of-state",
});

/**
 * Towns that the gazetteer does not hold in the state that is told behind them ("Alder Flat, Mo."): places of that state by their words
 * alone, all through the report, whatever else bears their name. Takes their namesakes out of `spots`.
 */
export const townsOfStates = (text: string, spots: readonly Spot[]): PlaceMention[] => {
  const towns = new Map<string, Town>();
  const found = new Map<string, PlaceMention>();
  const add = (told: Town): void => {
    found.set(`${told.sentence.index} ${told.from}`, mentionOf(text, told));
  };
  for (const town of townsOf(text, spots)) {
    const { place } = towns.get(town.key) ?? town;
    if (!towns.has(town.key)) towns.set(town.key, town);
    add({ ...town, place });
  }
  for (const spot of towns.size === 0 ? [] : spots) {
    const { sentence, from, to, demonym } = spot;
    const town = demonym ? undefined : towns.get(placeKey(wordsOf(text, sentence, from, to)));
    if (town === undefined) continue;
    spot.excluded = true;
    if (spot.unit === "") add({ ...town, sentence, from, to });
  }
  return [...found.values()];
};
