import type { Sentence } from "../../syntax/token.ts";
import { type Draft, draft, type Gender, type Line, take } from "../draft.ts";
import { bodyTypeOf, PORTFOLIOS } from "../lexicon/body-nouns.ts";
import { genderOfGivenName, WEAK_GIVEN } from "../lexicon/given-names.ts";
import { HONORIFICS, isRoleNoun, WEAK_HONORIFICS } from "../lexicon/role-nouns.ts";
import { isCapital, isNameWord, phraseStart } from "../line.ts";
import { slug } from "../slug.ts";
import { evidence, type NameGuess, SURE } from "./person-evidence.ts";
import { bare, isPersonWord, isTitleWord, nameEnd, namesThing, SUFFIXES } from "./person-words.ts";
import { tell } from "./role-told.ts";

/** `person-name/full` and `person-name/titled`: a name with its title before it, or of two words that look like one. */
export function findPersonNames(
  line: Line,
  speakers: ReadonlySet<string>,
  namesOf?: (sentence: Sentence) => readonly NameGuess[],
): void {
  const { tokens, taken } = line;
  let guesses: readonly NameGuess[] | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || taken[i] || !isPersonWord(line, i) || SUFFIXES.has(bare(token.lower))) continue;
    if (isTitleWord(token.lower) && !(genderOfGivenName(token.lower) && !titleLike(line, i))) continue;
    const from = portfolioEnd(line, i);
    if (from >= tokens.length || !isPersonWord(line, from)) continue;
    let to = nameEnd(line, from);
    const title = titleBefore(line, from, i);
    let extended = false;
    // "Ned price": the surname lost its capital; only before a stop, after a role.
    const first = tokens[from]?.lower ?? "";
    const afterRole = tokens[from - 1]?.text === "," && lostRole(line, from);
    if (
      to === from + 1 &&
      genderOfGivenName(first) &&
      !WEAK_GIVEN.has(first) &&
      (title !== null || afterRole) &&
      lostCapital(line, to)
    ) {
      to++;
      extended = true;
    }
    const seen = evidence(line, from, to, speakers);
    const { gender } = seen;
    let { points } = seen;
    // Two capitalised words with one sign of a person: here the tagger may give the second.
    if (points === 1 && to > from + 1 && namesOf) {
      guesses ??= namesOf(line.sentence);
      const guess = guesses.find((g) => g.tokens[0] <= from && g.tokens[1] >= to);
      if (guess?.kind === "person" && guess.score >= SURE) points++;
    }
    // "Blue Strait Lines said": the tagger reads a longer name, of no person.
    if (title === null && namesOf && isCapital(tokens[from - 1]) && !taken[from - 1]) {
      guesses ??= namesOf(line.sentence);
      if (guesses.some((g) => g.kind !== "person" && g.tokens[0] < from && g.tokens[1] >= to)) {
        i = Math.max(i, to - 1);
        continue;
      }
    }
    const placeHere = line.placeAt[from];
    const titled =
      title !== null &&
      !(
        placeHere &&
        placeHere.toToken >= to &&
        placeHere.place.precision !== "city" &&
        placeHere.place.precision !== "district"
      );
    if ((title === null || to === from + 1) && namesThing(line, from, to)) {
      i = Math.max(i, to - 1);
      continue;
    }
    // "Gloria" alone, who speaks somewhere in the report.
    const speaks =
      to === from + 1 &&
      speakers.has(first) &&
      genderOfGivenName(first) !== null &&
      !WEAK_GIVEN.has(first) &&
      !line.placeAt[from];
    // A headline's capital after a role is a verb as often as a name.
    if (line.headline && to === from + 1 && title !== null && !genderOfGivenName(first) && !speakers.has(first))
      continue;
    // "Tristan, 8, was hit".
    const aged =
      to === from + 1 &&
      tokens[from]?.upos === "PROPN" &&
      tokens[to]?.text === "," &&
      /^\d{1,2}$/.test(tokens[to + 1]?.text ?? "") &&
      tokens[to + 2]?.text === "," &&
      genderOfGivenName(first) !== null &&
      !line.placeAt[from];
    // "Prince William police", "Eyewitness News": a body's name.
    if (to === from + 1 && bodyTypeOf(first)) continue;
    if (/^(?:police|county|sheriff|hospital|university|school|department)$/.test(tokens[to]?.lower ?? "") && points < 2)
      continue;
    if (titled || extended || aged || speaks || points >= 2 || (to > from + 1 && points >= 1 && afterRole)) {
      const named = take(
        line,
        personDraft(line, from, to, gender, title === null ? "person-name/full" : "person-name/titled"),
      );
      if (title !== null) tell(line, named, title, from);
    }
    i = Math.max(i, to - 1);
  }
}

const titleLike = (line: Line, at: number): boolean =>
  isNameWord(line, at + 1) && HONORIFICS.has(bare(line.tokens[at]?.lower ?? ""));

function lostCapital(line: Line, at: number): boolean {
  const token = line.tokens[at];
  const after = line.tokens[at + 1];
  return (
    token !== undefined &&
    /^\p{Ll}{3,}$/u.test(token.text) &&
    (token.upos === "NOUN" || token.upos === "PROPN") &&
    (after === undefined || /^[.,:;]$/.test(after.text)) &&
    !isRoleNoun(token.lower)
  );
}

/** "the spokesman for diplomacy, Ned Price": a role phrase ends at the comma before the name. */
const lostRole = (line: Line, from: number): boolean => {
  for (let i = from - 2; i >= 0 && i > from - 14; i--) {
    const token = line.tokens[i];
    if (!token || token.upos === "VERB" || (token.upos === "PUNCT" && token.text !== "-")) return false;
    if (isRoleNoun(token.lower) && token.upos !== "ADJ") return true;
  }
  return false;
};

/** After "Secretary of", "Minister for": past the words of the office ("State", "Foreign Affairs"). */
function portfolioEnd(line: Line, at: number): number {
  const { tokens } = line;
  if (!/^(?:of|for)$/.test(tokens[at - 1]?.lower ?? "") || !isRoleNoun(tokens[at - 2]?.lower ?? "")) return at;
  for (const length of [2, 1]) {
    const words = tokens.slice(at, at + length);
    if (words.length === length && PORTFOLIOS.has(words.map((t) => t.lower).join(" "))) return at + length;
  }
  return at;
}

/** Where the role before a name begins; null where no title or role stands right before it. */
function titleBefore(line: Line, from: number, runStart: number): number | null {
  const { tokens } = line;
  if (from > runStart) return officeStart(line, runStart - 2);
  const at = from - 1;
  const before = tokens[at];
  if (!before || line.taken[at]?.kind === "person") return null;
  if (HONORIFICS.has(bare(before.lower)) && isCapital(before) && !WEAK_HONORIFICS.has(bare(before.lower)))
    return officeStart(line, at);
  if (
    /^(?:staff|police)$/.test(before.lower) &&
    tokens[at - 1]?.lower === "of" &&
    isRoleNoun(tokens[at - 2]?.lower ?? "")
  )
    return officeStart(line, at - 2);
  if (isRoleNoun(before.lower) && (before.upos === "NOUN" || before.upos === "PROPN" || before.upos === "ADJ")) {
    // "told reporters Monday": plural roles stand before lists of names only.
    if (before.xpos === "NNS" || before.xpos === "NNPS") return null;
    return officeStart(line, at);
  }
  return null;
}

/** Left over the role's modifiers, and over one "Secretary of State" link. */
function officeStart(line: Line, head: number): number {
  const { tokens } = line;
  const start = phraseStart(line, head);
  const linked = /^(?:of|for)$/.test(tokens[start - 1]?.lower ?? "") && isRoleNoun(tokens[start - 2]?.lower ?? "");
  return linked && !isRoleNoun(tokens[head]?.lower ?? "") ? phraseStart(line, start - 2) : start;
}

function personDraft(line: Line, from: number, to: number, gender: Gender, rule: string): Draft {
  const name = line.text.slice(line.tokens[from]?.start ?? 0, line.tokens[to - 1]?.end ?? 0).replace(/\s+/g, " ");
  return draft(line, from, to, {
    kind: "person",
    entity: `person:${slug(name)}`,
    name,
    number: "singular",
    gender,
    rule,
  });
}
