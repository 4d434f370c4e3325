import type { Sentence } from "../../syntax/token.ts";
import { draft, type Line, take } from "../draft.ts";
import { genderOfGivenName } from "../lexicon/given-names.ts";
import { isCalendarWord, isCapital } from "../line.ts";
import { slug } from "../slug.ts";
import { type NameGuess, SURE } from "./person-evidence.ts";
import { isTitleWord } from "./person-words.ts";

/** One word alone must stand further out; our own choice. */
const SURE_ALONE = 0.7;

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
