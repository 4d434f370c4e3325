import { type Draft, draft, type Gender, type Line, take } from "../draft.ts";
import { SPEECH_VERBS } from "../lexicon/act-verbs.ts";
import { bodyTypeOf, PORTFOLIOS } from "../lexicon/body-nouns.ts";
import { genderOfGivenName, WEAK_GIVEN } from "../lexicon/given-names.ts";
import { genderOfRole, HONORIFICS, isRoleNoun, roleClasses, WEAK_HONORIFICS } from "../lexicon/role-nouns.ts";
import { isCapital, isNameWord, phraseStart } from "../line.ts";
import { slug } from "../slug.ts";

const PARTICLES = new Set([
  "al",
  "el",
  "bin",
  "bint",
  "ibn",
  "abu",
  "ben",
  "von",
  "van",
  "der",
  "den",
  "de",
  "da",
  "do",
  "dos",
  "del",
  "della",
  "di",
  "du",
  "la",
  "le",
  "ul",
  "ur",
  "uz",
  "e",
  "y",
  "ter",
  "zu",
]);
/** Capitalised words that are no part of a person's name. */
const NOT_NAMES = new Set(
  "islam muslim muslims christian christians jewish jew jews islamic islamist hindu buddhist catholic sunni shiite shia english internet congress parliament covid covid-19 coronavirus ebola zika god god's tv i ok u.s. us uk eu un am pm gmt est edt pst utc ad bc north south east west northern southern eastern western central new county street avenue road highway interstate route drive lane boulevard park river lake mount mountain island bay beach city town village creek hill hills valley airport bridge square gate point photo image file source video related twitter facebook instagram hurricane cyclone typhoon tropical storm earthquake war battle operation act treaty agreement cup league olympics olympic championship world breaking update watch live read more exclusive opinion analysis the a an this that these those he she it they we you his her its their our my your who what when where why how if but and or in on at by for from with to of as is are was were be been not no yes all some many most".split(
    " ",
  ),
);
const INNER_CAPITAL = /^(?!Mc|Mac|De|Di|La|Le|Van|Fitz|Du|Da|[OD]['’])[\p{Lu}\p{Ll}]+[\p{Lu}]/u;
const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv"]);
const bare = (lower: string): string => (lower.endsWith(".") ? lower.slice(0, -1) : lower);

const isTitleWord = (lower: string): boolean => isRoleNoun(lower) || HONORIFICS.has(bare(lower));
const isInitial = (text: string): boolean => /^\p{Lu}\.?$/u.test(text) || /^(?:\p{Lu}\.){2,3}$/u.test(text);

function isPersonWord(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (!token || line.taken[at] || !isCapital(token)) return false;
  if (isInitial(token.text) && token.text !== "I") return true;
  if (SUFFIXES.has(bare(token.lower))) return true;
  if (/\d/.test(token.text)) return false;
  // "DpolG", "UNHCR": no name has capitals inside, but for Mc, Mac, O' and the like.
  if (!line.shouting && INNER_CAPITAL.test(token.text)) return false;
  // "Christian Merced": a given name after all where a name follows.
  if (
    NOT_NAMES.has(token.lower) &&
    !(genderOfGivenName(token.lower) && isNameWord(line, at + 1) && !NOT_NAMES.has(line.tokens[at + 1]?.lower ?? ""))
  )
    return false;
  if (genderOfGivenName(token.lower) && token.upos !== "VERB" && token.upos !== "AUX")
    return !WEAK_GIVEN.has(token.lower) || token.upos === "PROPN";
  return isNameWord(line, at);
}

/** The end of a run of name words that begins at `from`: particles, hyphens and initials inside it. */
function nameEnd(line: Line, from: number): number {
  const { tokens } = line;
  let to = from + 1;
  while (to < tokens.length && to < from + 8) {
    const token = tokens[to];
    if (!token) break;
    if (isPersonWord(line, to) && !isTitleWord(token.lower)) {
      to++;
    } else if (
      (token.text === "-" || PARTICLES.has(token.lower)) &&
      (isPersonWord(line, to + 1) || (token.text === "-" && PARTICLES.has(tokens[to + 1]?.lower ?? "")))
    ) {
      to++;
    } else if (token.text === "," && SUFFIXES.has(bare(tokens[to + 1]?.lower ?? ""))) {
      to += 2;
    } else if (
      token.text === "-" &&
      token.start === tokens[to - 1]?.end &&
      /^\p{Ll}{1,6}$/u.test(tokens[to + 1]?.text ?? "") &&
      tokens[to + 1]?.start === token.end
    ) {
      // "Lee Ju-ho", "Kim Jong-un".
      to += 2;
    } else break;
  }
  return to;
}

/** How strongly tokens [from, to) look like a person's name by what stands around them; 2 is enough. */
function evidence(
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
    if (before && SPEECH_VERBS.has(before.lemma) && before.upos === "VERB") points += 1;
    if (next?.text === "," && after?.upos === "NUM" && /^\d{1,2}$/.test(after.text)) points += 2;
    if (next?.lower === "who" || (next?.text === "," && after?.lower === "who")) points += 2;
    if (next?.text === "," && isRoleAhead(line, to + 1)) points += 2;
    if (before?.lower === "'s" || before?.lower === "identified" || tokens[from - 2]?.lower === "identified")
      points += 1;
    // "Wendt said" elsewhere: the last word is somebody's name.
    if (speakers.has(tokens[to - 1]?.lower ?? "") && !speakers.has(first)) points += 2;
    if (length <= 3 && tokens.slice(from, to).every((t) => t.upos === "PROPN") && !line.headline) points += 1;
  }
  for (let i = from; i < to; i++) {
    const place = line.placeAt[i];
    if (place && (place.place.precision === "country" || place.toToken - place.fromToken > 1) && !(i === from && given))
      points -= 3;
    else if (place && !given) points -= 2;
    if (bodyTypeOf(tokens[i]?.lower ?? "") && i === to - 1) points -= 2;
  }
  return { points, gender: given };
}

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

/** `person-name/full` and `person-name/titled`: a name with its title before it, or of two words that look like one. */
export function findPersonNames(line: Line, speakers: ReadonlySet<string>): void {
  const { tokens, taken } = line;
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
    const { points, gender } = evidence(line, from, to, speakers);
    const placeHere = line.placeAt[from];
    const titled =
      title !== null &&
      !(
        placeHere &&
        placeHere.toToken >= to &&
        placeHere.place.precision !== "city" &&
        placeHere.place.precision !== "district"
      );
    // "Prince William police", "Eyewitness News": a body's name.
    if (to === from + 1 && bodyTypeOf(first)) continue;
    if (/^(?:police|county|sheriff|hospital|university|school|department)$/.test(tokens[to]?.lower ?? "") && points < 2)
      continue;
    if (titled || extended || points >= 2 || (to > from + 1 && points >= 1 && afterRole)) {
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

export function personDraft(line: Line, from: number, to: number, gender: Gender, rule: string): Draft {
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

const POLICE_OR_MILITARY: { readonly [cls: string]: string } = { military: "military", police: "police" };

/** Notes the words [from, to) as the person's role, whom they act for, and what they are. */
export function tell(line: Line, person: Draft, from: number, to: number, head = to - 1): void {
  const first = line.tokens[from];
  const last = line.tokens[to - 1];
  if (!first || !last) return;
  const role = line.text.slice(first.start, last.end).replace(/\s+/g, " ");
  // "Mr", "Dr" alone tell no role.
  if (to - from > 1 || isRoleNoun(bare(first.lower))) {
    person.role ??= role;
    person.roleSpan ??= { start: first.start, end: last.end };
  }
  const headWord = bare(line.tokens[head]?.lower ?? "");
  person.classes = [...person.classes, ...roleClasses(headWord)];
  const gender = genderOfRole(headWord) ?? HONORIFICS.get(headWord) ?? null;
  if (gender && gender !== "either") person.gender = gender;
  for (let i = from; i < to; i++) line.roleOf[i] ??= person;
  const owner = ownerIn(line, from, to);
  person.actsFor ??= owner;
  const place = placeIn(line, from, to);
  if (place) {
    person.country ??= place.country;
    if (!owner && place.country && place.precision === "country")
      person.affiliation ??= affiliationOf(person.classes, place.country);
  }
}

/** A country's general speaks for its military, its other people in office for its government; nobody for the rest. */
export function affiliationOf(classes: readonly string[], country: string): string | null {
  for (const cls of classes) {
    const side = POLICE_OR_MILITARY[cls];
    if (side) return `${side}:${country}`;
  }
  return classes.some((c) => /^(?:leader|minister|official|spokesman|envoy|politician)$/.test(c))
    ? `government:${country}`
    : null;
}

function ownerIn(line: Line, from: number, to: number): Draft | null {
  for (let i = from; i < to; i++) {
    const named = line.taken[i];
    if (named && named.kind !== "person" && named.kind !== "place") return named;
  }
  return null;
}

function placeIn(line: Line, from: number, to: number): { country: string | null; precision: string } | null {
  for (let i = from; i < to; i++) {
    const place = line.placeAt[i]?.place;
    if (place) return place;
  }
  return null;
}
