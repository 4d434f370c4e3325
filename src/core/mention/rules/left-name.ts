import { collect } from "../../collect.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { type Draft, draft, type Line, take } from "../draft.ts";
import { SPEECH_VERBS } from "../lexicon/act-verbs.ts";
import { bodyTypeOf } from "../lexicon/body-nouns.ts";
import { AGENCY_NOUNS, COMPANY_NOUNS } from "../lexicon/generic-nouns.ts";
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
/** Initials are a body's more often than not. */
const AGREED_INITIALS = 0.4;
/** One word is a person's name where the tagger is once this sure; our own choice. */
const SURE_OF_WORD = 0.35;
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
 * report's guesses about the same words agree (`tagged-name/agreed`); a body told in full elsewhere is the same (`tagged-name/short`); else they are names of something.
 */
export function findLeftNames(
  lines: readonly Line[],
  drafts: readonly Draft[],
  namesOf: (sentence: Sentence) => readonly NameGuess[],
): void {
  const bodies = bodiesByFirstWord(drafts);
  const left = lines.flatMap((line) =>
    line.shouting || line.headline || !hasLeftOver(line) ? [] : leftIn(line, namesOf(line.sentence)),
  );
  const kinds = kindsOf(left);
  const known = byFirstWord(left);
  const again = left.length === 0 ? [] : lines.flatMap((line) => (line.shouting ? [] : repeatedIn(line, known)));
  for (const { line, from, to, name } of [...left, ...again]) {
    if (line.taken.slice(from, to).some((other) => other !== null)) continue;
    const body = bodies.get(name);
    if (body) {
      const { kind, entity, name: full, country } = body;
      take(
        line,
        draft(line, from, to, { kind, entity, name: full, country, body: body.body, rule: "tagged-name/short" }),
      );
      continue;
    }
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

/** The bodies of which the report tells in more words, by the first of them where no other begins with it ("Goldman"). */
function bodiesByFirstWord(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const bodies = new Map<string, Draft | null>();
  for (const found of drafts) {
    const [first = "", second] = found.name.replace(/^the /i, "").split(" ");
    if (found.kind !== "organisation" || found.form !== "name" || second === undefined) continue;
    const known = bodies.get(first);
    bodies.set(first, known === undefined || known?.entity === found.entity ? found : null);
  }
  return new Map([...bodies].flatMap(([first, body]) => (body ? [[first, body] as const] : [])));
}

/** The same words where the tagger saw no name. */
function repeatedIn(line: Line, known: ReadonlyMap<string, readonly Left[]>): Left[] {
  return collect(line.tokens, (token, from): Left[] => {
    for (const same of known.get(token.text) ?? []) {
      const to = from + same.to - same.from;
      const words = same.line.tokens.slice(same.from, same.to);
      const isSame = (word: Token, k: number): boolean => {
        const here = line.tokens[from + k];
        return here?.text === word.text && (k > 0 || here.upos === "PROPN") && line.placeAt[from + k] == null;
      };
      // "Sea Org Street": a longer name.
      const next = line.tokens[to];
      if (words.every(isSame) && !(isCapital(next) && next?.upos === "PROPN")) return [{ ...same, line, from, to }];
    }
    return [];
  });
}

/** One guess for each name, by its first word; the longest first. */
function byFirstWord(left: readonly Left[]): ReadonlyMap<string, readonly Left[]> {
  const known = new Map<string, Left[]>();
  for (const guess of left) {
    const first = guess.line.tokens[guess.from]?.text ?? "";
    const same = known.get(first);
    if (!same) known.set(first, [guess]);
    else if (same.every(({ name }) => name !== guess.name)) same.push(guess);
  }
  for (const same of known.values()) same.sort((a, b) => b.name.length - a.name.length);
  return known;
}

/** No other name's, and more than a place's: the words around one may make it part of a longer name. */
const isLeft = (line: Line, from: number, to: number, { kind, score }: NameGuess): boolean => {
  let free = 0;
  for (let at = from; at < to; at++) {
    const token = line.tokens[at];
    const place = line.placeAt[at];
    if (line.taken[at] || !token) return false;
    // "Southeast Washington", "Morgan Avenue N": the place is known; "Nairobi Island Station" is another.
    if (
      place &&
      ((kind === "place" && at === place.fromToken && place.fromToken > from) ||
        kind === "person" ||
        score < SURE_AROUND)
    )
      return false;
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
  if (group.some((guess) => isItToItself(guess) || isToldAsBody(guess))) return "organisation";
  const all = group.reduce((sum, { score }) => sum + score, 0);
  const share = (kind: Kind): number => group.reduce((sum, guess) => sum + (guess.kind === kind ? guess.score : 0), 0);
  const agreed = (kind: Kind, part: number): boolean => share(kind) >= SURE_TOGETHER && share(kind) >= part * all;
  if (agreed("organisation", group.some(isInitials) ? AGREED_INITIALS : AGREED)) return "organisation";
  if (group.some(isNoPerson) || group.every(isWeak)) return null;
  return agreed("person", AGREED) ? "person" : null;
}

const isInitials = ({ name }: Left): boolean => /^\p{Lu}{3,6}$/u.test(name);

/** "ABC.net.au": a site stands for who makes it. */
const isSite = ({ name }: Left): boolean => /^[\w-]+(?:\.[a-z]{2,6}){1,2}$/.test(name);

/** "MPD said". */
const speaksInCapitals = ({ line: { tokens }, from, to, name }: Left): boolean => {
  const next = tokens[to];
  return to === from + 1 && /^\p{Lu}{2,6}\d*$/u.test(name) && next?.upos === "VERB" && SPEECH_VERBS.has(next.lemma);
};

/** Words between a verb of speech and what is said: "said on Tuesday that it". */
const BEFORE_SAID = 5;

/** "Ferrolines said that it had closed the line", "Ferrolines says its crew is safe": nobody is "it" to himself. */
const isItToItself = ({ line: { tokens }, to }: Left): boolean => {
  let verb = to;
  while (/^(?:AUX|ADV)$/.test(tokens[verb]?.upos ?? "")) verb++;
  if (tokens[verb]?.upos !== "VERB" || !SPEECH_VERBS.has(tokens[verb]?.lemma ?? "")) return false;
  const at = tokens.findIndex(({ lower, index }) => index > verb && /^its?$/.test(lower));
  if (at < 0 || at - verb > BEFORE_SAID) return false;
  const isOfSaying = ({ upos, lower, xpos }: Token): boolean =>
    /^(?:ADP|SCONJ|DET)$/.test(upos) || xpos === "CD" || /(?:day|statement|note|interview)$/.test(lower);
  return tokens.slice(verb + 1, at).every(isOfSaying) && (tokens[at]?.lower === "its" || doesSomething(tokens, at + 1));
};

/** "it had closed", "it knows"; not "it was too early", "it would rain". */
const doesSomething = (tokens: readonly Token[], from: number): boolean => {
  let at = from;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[at]?.upos ?? "")) at++;
  const verb = tokens[at];
  if (verb?.upos !== "VERB" || tokens[at - 1]?.lemma === "be") return false;
  return !/^(?:rain|snow|take|seem|appear|happen|emerge|mean|help|follow|make|look|feel|turn|come|go|depend)$/.test(
    verb.lemma,
  );
};

/** Words of what is added to a name between commas. */
const ADDED = 7;

/** "Ferrolines, the rail company, said": told to be a body. */
const isToldAsBody = ({ line: { tokens }, to }: Left): boolean => {
  if (tokens[to]?.text !== "," || !/^(?:the|an?|its|[\p{L}]+['’]s)$/u.test(tokens[to + 1]?.lower ?? "")) return false;
  const end = tokens.findIndex(({ text, index }) => index > to + 1 && text === ",");
  if (end < 0 || end - to > ADDED) return false;
  const added = tokens.slice(to + 1, end);
  const noun = added.findLast(({ upos }) => upos === "NOUN");
  return (
    noun !== undefined &&
    noun === added.at(-1) &&
    added.every(({ upos }) => /^(?:DET|ADJ|NOUN|PROPN|PART|PRON)$/.test(upos)) &&
    (COMPANY_NOUNS.has(noun.lower) || AGENCY_NOUNS.has(noun.lower))
  );
};

/** "a spokesman for Blue Strait Lines"; a person's spokesman is told with the person's name, which other rules know. */
const isSpokenFor = ({ line: { tokens }, from, to, kind }: Left): boolean =>
  kind !== "person" &&
  tokens[from - 1]?.lower === "for" &&
  /^spokes(?:man|woman|person|people)$/.test(tokens[from - 2]?.lower ?? "") &&
  tokens[to]?.upos !== "NOUN";

/** One word, of which the tagger is not sure: no person by itself. */
const isWeak = ({ from, to, score }: Left): boolean => to === from + 1 && score < SURE_OF_WORD;

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
