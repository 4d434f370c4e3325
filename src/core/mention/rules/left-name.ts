import type { Sentence } from "../../syntax/token.ts";
import { draft, type Line, take } from "../draft.ts";
import { SPEECH_VERBS } from "../lexicon/act-verbs.ts";
import { bodyTypeOf } from "../lexicon/body-nouns.ts";
import { genderOfGivenName } from "../lexicon/given-names.ts";
import { isRoleNoun } from "../lexicon/role-nouns.ts";
import { isCalendarWord, isCapital } from "../line.ts";
import { slug } from "../slug.ts";
import type { NameGuess } from "./person-evidence.ts";
import { isTitleWord } from "./person-words.ts";

/** A kind is told by a report's guesses together: their scores come to this ... */
const SURE_TOGETHER = 0.4;
/** ... and this share of them says the same. Both our own choice. */
const AGREED = 0.6;
/** A name around a place's name ("Comic Corps of Canada") needs the tagger to be this sure; our own choice. */
const SURE_AROUND = 0.25;

/** A guess about words that are no other name's. */
interface Left {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly kind: string;
  readonly score: number;
}

type Kind = "person" | "organisation";

/**
 * `tagged-name/left`: names that the tagger reads and no rule, lexicon or gazetteer knows. Of what kind they are is told where the
 * report's guesses about the same words agree (`tagged-name/agreed`); else they are names of something.
 */
export function findLeftNames(lines: readonly Line[], namesOf: (sentence: Sentence) => readonly NameGuess[]): void {
  const left = lines.flatMap((line) =>
    line.shouting || line.headline || !hasLeftOver(line) ? [] : leftIn(line, namesOf(line.sentence)),
  );
  const kinds = kindsOf(left);
  for (const { line, from, to, name } of left) {
    const kind = kinds.get(slug(name)) ?? null;
    take(
      line,
      draft(line, from, to, {
        kind: kind ?? "other",
        entity: `${kind === "person" ? "person" : kind ? "org" : "name"}:${slug(name)}`,
        name,
        number: "singular",
        gender: kind === "person" ? genderOfGivenName(line.tokens[from]?.lower ?? "") : null,
        body: kind === "organisation" ? "organisation" : null,
        rule: kind ? "tagged-name/agreed" : "tagged-name/left",
      }),
    );
  }
}

function leftIn(line: Line, guesses: readonly NameGuess[]): Left[] {
  const { tokens } = line;
  return guesses.flatMap((guess): Left[] => {
    let [from, to] = guess.tokens;
    const titled = guess.kind === "person" && !tokens.slice(from, to).some(({ lower }) => bodyTypeOf(lower));
    while (titled && from < to && isTitleWord(tokens[from]?.lower ?? "")) from++;
    while (to > from && !isCapital(tokens[to - 1]) && tokens[to - 1]?.upos !== "NUM") to--;
    if (from >= to || !isLeft(line, from, to, guess) || isCommon(line, from, to)) return [];
    const name = line.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, " ");
    return slug(name).length < 2 ? [] : [{ line, from, to, name, kind: guess.kind, score: guess.score }];
  });
}

/** No other name's, and more than a place's: the words around one may make it part of a longer name. */
const isLeft = (line: Line, from: number, to: number, { kind, score }: NameGuess): boolean => {
  let free = 0;
  for (let at = from; at < to; at++) {
    const token = line.tokens[at];
    const place = line.placeAt[at];
    if (line.taken[at] || !token) return false;
    // "Southeast Washington", "Morgan Avenue N": the place is known.
    if (place && (kind === "place" || kind === "person" || score < SURE_AROUND)) return false;
    if (place && (place.fromToken < from || place.toToken > to)) return false;
    if (!place && token.upos === "PROPN" && isCapital(token) && !isCalendarWord(token.lower)) free++;
  }
  return free > 0;
};

/** "the Fayette County Coroner", "her Office": an office or a body told by its common noun. */
const isCommon = ({ tokens }: Line, from: number, to: number): boolean => {
  const last = tokens[to - 1]?.lower ?? "";
  return isRoleNoun(last) || (to === from + 1 && bodyTypeOf(last) !== null);
};

/** The kind of each name on which the report's guesses agree, by its slug. */
function kindsOf(left: readonly Left[]): ReadonlyMap<string, Kind> {
  const groups = new Map<string, Left[]>();
  for (const guess of left) {
    const id = slug(guess.name);
    const group = groups.get(id);
    if (group) group.push(guess);
    else groups.set(id, [guess]);
  }
  const kinds = new Map<string, Kind>();
  for (const [id, group] of groups) {
    const kind = kindOf(group);
    if (kind) kinds.set(id, kind);
  }
  return kinds;
}

function kindOf(group: readonly Left[]): Kind | null {
  if (group.some((guess) => isSite(guess) || speaksInCapitals(guess) || isSpokenFor(guess))) return "organisation";
  const all = group.reduce((sum, { score }) => sum + score, 0);
  for (const kind of ["person", "organisation"] as const) {
    const own = group.reduce((sum, guess) => sum + (guess.kind === kind ? guess.score : 0), 0);
    if (own < SURE_TOGETHER || own < AGREED * all) continue;
    return kind === "person" && group.some(isNoPerson) ? null : kind;
  }
  return null;
}

/** "ABC.net.au": a site stands for who makes it. */
const isSite = ({ name }: Left): boolean => /^[\w-]+(?:\.[a-z]{2,6}){1,2}$/.test(name);

/** "MPD said". */
const speaksInCapitals = ({ line: { tokens }, from, to, name }: Left): boolean => {
  const next = tokens[to];
  return to === from + 1 && /^\p{Lu}{2,6}\d*$/u.test(name) && next?.upos === "VERB" && SPEECH_VERBS.has(next.lemma);
};

/** "a spokesman for Blue Strait Lines"; a person's spokesman is told with the person's name, which other rules know. */
const isSpokenFor = ({ line: { tokens }, from, to, kind }: Left): boolean =>
  kind !== "person" &&
  tokens[from - 1]?.lower === "for" &&
  /^spokes(?:man|woman|person|people)$/.test(tokens[from - 2]?.lower ?? "") &&
  tokens[to]?.upos !== "NOUN";

/** "the Astros", "Teddy bears": no person takes an article, a plural or a thing behind it. */
const isNoPerson = ({ line: { tokens }, from, to }: Left): boolean => {
  const last = tokens[to - 1];
  return (
    tokens[from - 1]?.upos === "DET" ||
    last?.xpos === "NNPS" ||
    (to === from + 1 && (tokens[to]?.upos === "NOUN" || tokens[to]?.upos === "PROPN"))
  );
};

const hasLeftOver = (line: Line): boolean =>
  line.tokens.some(
    (t, i) => t.upos === "PROPN" && isCapital(t) && !line.taken[i] && !line.placeAt[i] && !isCalendarWord(t.lower),
  );
