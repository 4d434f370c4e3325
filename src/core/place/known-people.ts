import { FACILITY, FACILITY_INSIDE, NOT_PLACE_AFTER, STREET, TITLE, UNIT } from "../language/en/place-words.ts";
import type { Sentence } from "../syntax/token.ts";
import { FIRST_NAMES } from "./first-names.ts";
import { placeKey } from "./place-key.ts";
import { isCapital } from "./spot.ts";

/** Words after a first name that make the two no person ("Jordan River", "Victoria Street"). */
const NOT_SURNAME = (word: string): boolean =>
  FACILITY.has(word) ||
  FACILITY_INSIDE.has(word) ||
  STREET.has(word) ||
  UNIT.has(word) ||
  NOT_PLACE_AFTER.has(word) ||
  word === "river" ||
  word === "lake" ||
  word === "island";

/** Keys of the surnames that the report itself shows by a given name, a title or an age. */
export function knownSurnames(sentences: readonly Sentence[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { tokens } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined || !isCapital(token.text)) continue;
      const given = FIRST_NAMES.has(token.lower);
      const title = TITLE.has(token.lower.replace(".", ""));
      if (!given && !title) continue;
      let k = i + 1;
      while (
        k < tokens.length &&
        k < i + 4 &&
        (/^[A-Z]\.?$/.test(tokens[k]?.text ?? "") || FIRST_NAMES.has(tokens[k]?.lower ?? ""))
      )
        k++;
      const last = tokens[k];
      if (last === undefined || k >= i + 4 || !isCapital(last.text) || NOT_SURNAME(last.lower) || last.text.length < 3)
        continue;
      if (title && !given && (last.upos !== "PROPN" || tokens[k - 1]?.text === ",")) continue;
      surnames.add(placeKey(last.text));
      const more = tokens[k + 1];
      if (more !== undefined && isCapital(more.text) && more.upos === "PROPN" && !NOT_SURNAME(more.lower))
        surnames.add(placeKey(more.text));
    }
  }
  return surnames;
}
