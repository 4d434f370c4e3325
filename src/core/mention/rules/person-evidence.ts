import type { Gender, Line } from "../draft.ts";
import { SPEECH_VERBS } from "../lexicon/act-verbs.ts";
import { bodyTypeOf } from "../lexicon/body-nouns.ts";
import { genderOfGivenName, WEAK_GIVEN } from "../lexicon/given-names.ts";
import { isRoleNoun } from "../lexicon/role-nouns.ts";
import { isCapital } from "../line.ts";
import { bare, isInitial, isPersonWord, SUFFIXES } from "./person-words.ts";

/** How strongly tokens [from, to) look like a person's name by what stands around them; 2 is enough. */
export function evidence(
  line: Line,
  from: number,
  to: number,
  speakers: ReadonlySet<string>,
): { points: number; gender: Gender } {
  const { tokens } = line;
  const first = tokens[from]?.lower ?? "";
  const given = genderOfGivenName(first);
  const length = to - from;
  let points = 0;
  if (length > 1) {
    if (given) points += WEAK_GIVEN.has(first) || line.headline ? 1 : 2;
    if (tokens.slice(from + 1, to).some((t) => isInitial(t.text) || SUFFIXES.has(bare(t.lower)))) points += 1;
    const next = tokens[to];
    const after = tokens[to + 1];
    if (next && SPEECH_VERBS.has(next.lemma) && next.upos === "VERB") points += 2;
    const before = tokens[from - 1];
    if (before && SPEECH_VERBS.has(before.lemma) && before.upos === "VERB" && /^VB[DZN]$/.test(before.xpos))
      points += 1;
    if (before?.lower === "to" && tokens[from - 2]?.lower === "according") {
      // "according to Ana Ruiz of the Harbour Board".
      const tied = next !== undefined && /^(?:of|from|at|with)$/.test(next.lower);
      points += tied && (after?.lower === "the" || isCapital(after)) ? 2 : 1;
    }
    // "Ana Ruiz of the Harbour Board said", where a sentence or what follows a quotation begins.
    const opens = from === 0 || /^[,"”’]$/.test(before?.text ?? "");
    if (opens && /^(?:of|from|at|with)$/.test(next?.lower ?? "") && after?.lower === "the" && speaksSoon(line, to))
      points += 1;
    // "Ann Lee and Shakur Moss": beside a person's name.
    if (/^(?:and|,|&)$/.test(before?.text ?? "") && line.taken[from - 2]?.kind === "person") points += 1;
    if (next?.text === "," && after?.upos === "NUM" && /^\d{1,2}$/.test(after.text)) points += 2;
    if (next?.lower === "who" || (next?.text === "," && after?.lower === "who")) points += 2;
    if (next?.text === "," && isRoleAhead(line, to + 1)) points += 2;
    if (before?.lower === "'s" || before?.lower === "identified" || tokens[from - 2]?.lower === "identified")
      points += 1;
    // "Hwang Hee-chan", "Anne-Marie Leroy".
    if (length > 3 && tokens.slice(from, to).some((t) => t.text === "-") && length < 6) points += 1;
    // "Wendt said" elsewhere: the last word is somebody's name.
    if (speakers.has(tokens[to - 1]?.lower ?? "") && !speakers.has(first)) points += 2;
    if (length <= 3 && tokens.slice(from, to).every((t) => t.upos === "PROPN") && !line.headline) points += 1;
  }
  for (let i = from; i < to; i++) {
    const place = line.placeAt[i];
    // "in Abu Marl, a grain town": told to be a place, whatever given name it opens with.
    const told = place?.place.id.startsWith("local:") === true && place.fromToken === from && place.toToken >= to;
    if (
      place &&
      (place.place.precision === "country" || place.toToken - place.fromToken > 1) &&
      (told || !(i === from && given))
    )
      points -= 3;
    else if (place && !given) points -= 2;
    if (bodyTypeOf(tokens[i]?.lower ?? "") && i === to - 1) points -= 2;
  }
  return { points, gender: given };
}

/** A verb of speech follows within a body's name. */
const speaksSoon = ({ tokens }: Line, from: number): boolean => {
  for (let i = from; i < tokens.length && i < from + 9; i++) {
    if (tokens[i]?.upos === "PUNCT") return false;
    if (tokens[i]?.upos === "VERB" && SPEECH_VERBS.has(tokens[i]?.lemma ?? "")) return true;
  }
  return false;
};

/** A noun phrase for a person's role stands at `at`, before the next comma or verb. */
export function isRoleAhead(line: Line, at: number): number | null {
  const { tokens } = line;
  let role: number | null = null;
  for (let i = at; i < tokens.length && i < at + 9; i++) {
    const token = tokens[i];
    if (!token) break;
    if (isRoleNoun(token.lower) && (token.upos === "NOUN" || token.upos === "PROPN")) {
      if (token.xpos === "NNS" || token.xpos === "NNPS") return null;
      role = i;
    } else if (role !== null) break;
    if (token.upos === "VERB" || token.upos === "AUX" || token.upos === "PRON" || token.upos === "CCONJ") break;
    if (token.upos === "PUNCT" && token.text !== "-") break;
    if (token.upos === "ADP" && role === null) break;
  }
  return role;
}

/** A name as a tagger sees it: half-open tokens, a kind ("person" ...), and how sure it is, from 0 to 1. */
export interface NameGuess {
  readonly tokens: readonly [from: number, to: number];
  readonly kind: string;
  readonly score: number;
}

/** The tagger's middle lead on unseen news: below it, it errs too often. */
export const SURE = 0.5;

/** Single capitalised words that speak somewhere in the report ("Wendt said", "said Wendt"): likely surnames. */
export function speakingNames(lines: readonly Line[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const line of lines) {
    if (line.shouting || line.headline) continue;
    const { tokens, taken, placeAt } = line;
    for (let i = 0; i < tokens.length; i++) {
      const verb = tokens[i];
      if (verb?.upos !== "VERB" || !SPEECH_VERBS.has(verb.lemma)) continue;
      for (const [at, beyond] of [
        [i - 1, i - 2],
        [i + 1, i + 2],
      ] as const) {
        const name = tokens[at];
        const other = tokens[beyond];
        if (name?.upos !== "PROPN" || taken[at] || placeAt[at] || !isPersonWord(line, at)) continue;
        if (other?.upos !== "PROPN" && other?.upos !== "DET" && other?.upos !== "ADJ" && other?.upos !== "NOUN")
          names.add(name.lower);
      }
    }
  }
  return names;
}
