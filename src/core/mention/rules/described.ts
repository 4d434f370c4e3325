import { type Draft, draft, type Line } from "../draft.ts";
import { PORTFOLIOS } from "../lexicon/body-nouns.ts";
import { genderOfRole, isRoleNoun, roleClasses, roleLemma } from "../lexicon/role-nouns.ts";
import { isCapital, isDeterminer, pastBound, phraseStart } from "../line.ts";
import { bareSlug } from "../slug.ts";
import { affiliationOf, speaksFor } from "./role-told.ts";

const COMPLEMENT_LINKS = new Set(["of", "for", "from", "with", "at"]);
const NOT_PLURAL = new Set(["police", "press", "boss", "actress", "princess", "witness"]);
/** Verbs of speech that taggers take for nouns behind a noun. */
const MISREAD = new Set(["told", "said", "says", "tells", "added", "warned", "announced", "confirmed", "cited"]);
/** The definite singular of these looks back to a person named before. */
const LOOKS_BACK = new Set([
  "official",
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "minister",
  "president",
  "mayor",
  "governor",
  "sheriff",
  "senator",
  "general",
  "leader",
  "ambassador",
  "envoy",
  "judge",
  "premier",
  "chancellor",
  "secretary",
  "candidate",
  "lawyer",
  "attorney",
  "prosecutor",
  "director",
  "commissioner",
  "captain",
  "colonel",
  "teenager",
  "man",
  "woman",
  "boy",
  "girl",
  "driver",
  "victim",
  "suspect",
  "king",
  "pope",
  "chief",
  "officer",
  "coach",
  "commander",
]);

/**
 * `described/person` and `described/group`: people told by role, with place and party: "a Taliban commander", "security
 * officers", "183 civilians", "one of its negotiators".
 */
export function findDescribed(line: Line): void {
  const { tokens, taken } = line;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.lower === "old" && isAge(line, i)) {
      describe(line, i);
      continue;
    }
    if (!token || (token.upos !== "NOUN" && token.upos !== "PROPN" && token.upos !== "ADJ" && token.upos !== "ADV"))
      continue;
    if (!isRoleNoun(token.lower) || line.described.has(i) || line.roleOf[i]) continue;
    if ((token.upos === "ADJ" || token.upos === "ADV") && !nominal(line, i)) continue;
    // "to partner with": a verb mistaken for a noun.
    if (tokens[i - 1]?.upos === "PART" && tokens[i - 1]?.lower === "to") continue;
    if (token.lower === "head" && tokens[i + 1]?.lower !== "of") continue;
    if (token.lower === "source" && tokens[i + 1]?.lower === "of") continue;
    const own = taken[i];
    if (own && !(own.hidden && own.headToken !== i)) continue;
    const next = tokens[i + 1];
    // The head ends its phrase: "police officer shooting" has another head.
    if (
      next &&
      (next.upos === "NOUN" || next.upos === "PROPN") &&
      !MISREAD.has(next.lower) &&
      !line.roleOf[i + 1] &&
      next.start <= token.end + 1 &&
      tokens[i + 1]?.text !== "-"
    ) {
      if (isRoleNoun(next.lower) || next.upos === "NOUN") continue;
    }
    if (next?.text === "-" && next.start === token.end) continue;
    if (
      next?.lower === "'s" &&
      tokens[i + 2] &&
      isRoleNoun(tokens[i + 2]?.lower ?? "") &&
      tokens[i + 2]?.upos === "PROPN"
    )
      continue;
    describe(line, i);
  }
}

/** "a 16-year-old was shot": the age stands for the person where no noun follows. */
function isAge(line: Line, at: number): boolean {
  const { tokens } = line;
  const next = tokens[at + 1];
  return (
    /^years?$/.test(tokens[at - 2]?.lower ?? "") &&
    tokens[at - 1]?.text === "-" &&
    !(next && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.upos)) &&
    next?.text !== "-"
  );
}

/** "the accused", "the deceased": an adjective as a noun. */
const nominal = (line: Line, at: number): boolean =>
  (line.tokens[at]?.lower === "official" &&
    /^(?:NOUN|PROPN|ADJ)$/.test(line.tokens[at - 1]?.upos ?? "") &&
    /^(?:VERB|AUX|PUNCT)$/.test(line.tokens[at + 1]?.upos ?? "")) ||
  nominalOf(line, at);
const nominalOf = (line: Line, at: number): boolean =>
  /^(?:accused|deceased)$/.test(line.tokens[at]?.lower ?? "") &&
  line.tokens[at - 1]?.lower === "the" &&
  !/^(?:NOUN|PROPN|ADJ)$/.test(line.tokens[at + 1]?.upos ?? "");

/** "the Highland Guard": a force with a name, and no guard. */
const isForce = (line: Line, head: number): boolean =>
  !line.headline &&
  !line.shouting &&
  line.tokens[head]?.text === "Guard" &&
  isCapital(line.tokens[head - 1]) &&
  line.tokens[head - 2]?.lower === "the";

function describe(line: Line, head: number): void {
  const { tokens } = line;
  const headToken = tokens[head];
  if (!headToken || isForce(line, head)) return;
  const start = pastBound(line, phraseStart(line, head));
  let from = isDeterminer(tokens[start - 1]) ? start - 1 : start;
  const plural =
    headToken.xpos === "NNS" ||
    headToken.xpos === "NNPS" ||
    (roleLemma(headToken.lower) !== headToken.lower && !NOT_PLURAL.has(headToken.lower)) ||
    headToken.lower === "people" ||
    headToken.lower === "townspeople";
  // "that Taliban leaders live ...": a conjunction.
  if (plural && from < start && /^(?:that|this)$/.test(tokens[from]?.lower ?? "")) from = start;
  let number: Draft["number"] = plural ? "plural" : "singular";
  let quantified = tokens[start]?.upos === "NUM" || tokens[start - 1]?.upos === "NUM";
  // "one of its negotiators": one of many.
  if (plural && tokens[from - 1]?.lower === "of" && tokens[from - 2]?.lower === "one") {
    from -= 2;
    number = "singular";
    quantified = false;
  }
  const classes = roleClasses(headToken.lower);
  const words = line.text.slice(tokens[start]?.start ?? 0, headToken.end);
  const noun = roleLemma(headToken.lower);
  const owner = ownerIn(line, from, head);
  const place = placeIn(line, from, head);
  const made = draft(line, from, head + 1, {
    kind: number === "plural" ? "group" : "person",
    entity: `desc:${singularSlug(words, headToken.lower, noun)}`,
    form: "description",
    headToken: head,
    number,
    classes,
    noun,
    gender: genderOfRole(headToken.lower),
    role: words.replace(/\s+/g, " "),
    actsFor: owner,
    country: place?.country ?? owner?.country ?? null,
    affiliation:
      place?.country && place.precision === "country" && !owner ? affiliationOf(classes, place.country) : null,
    rule: number === "plural" ? "described/group" : "described/person",
  });
  if (place && place.precision !== "country") made.place = place;
  complement(line, made, head + 1);
  const the = tokens[from]?.lower === "the";
  if (
    the &&
    number === "singular" &&
    !owner &&
    !place &&
    head - from <= 2 &&
    !quantified &&
    (made.toToken === head + 1 || PORTFOLIOS.has(tokens[made.toToken - 1]?.lower ?? "")) &&
    LOOKS_BACK.has(noun)
  ) {
    made.wanted =
      classes.includes("suspect") && noun !== "officer" && noun !== "driver"
        ? "suspect"
        : noun === "victim" || noun === "deceased"
          ? "victim"
          : noun === "official" || noun === "spokesman" || noun === "spokeswoman" || noun === "spokesperson"
            ? "officer"
            : "role";
  } else if (
    the &&
    number === "singular" &&
    classes.includes("suspect") &&
    !classes.includes("civilian") &&
    head - from <= 2
  )
    made.wanted = "suspect";
  line.add(made);
}

/** "spokesman for the group", "head of the WHO", "residents of Kandahar": whom or what the words add. */
function complement(line: Line, made: Draft, at: number): void {
  const { tokens } = line;
  const link = tokens[at]?.lower ?? "";
  if (!COMPLEMENT_LINKS.has(link) && link !== "in") return;
  const office = link === "of" ? portfolioEnd(line, at + 1) : at + 1;
  if (office > at + 1) {
    extend(line, made, office);
    made.entity = `desc:${bareSlug(made.text)}`;
    return;
  }
  const next = tokens[at + 1]?.lower === "the" && !line.taken[at + 1] && !line.placeAt[at + 1] ? at + 2 : at + 1;
  const named = line.taken[next];
  const place = line.placeAt[next];
  if (named && named.kind !== "person" && !named.hidden) {
    made.actsFor ??= named;
    made.country ??= named.country;
    extend(line, made, named.toToken);
  } else if (place && place.form !== "demonym" && link !== "with" && link !== "for") {
    made.place ??= place.place;
    made.country ??= place.place.country;
    if (link === "of" && place.place.precision === "country" && place.place.country)
      made.affiliation ??= affiliationOf(made.classes, place.place.country);
    extend(line, made, place.toToken);
  }
}

/** Past "State", "Foreign Affairs" behind "Secretary of", "minister of"; `at` itself where no office stands. */
function portfolioEnd(line: Line, at: number): number {
  for (const length of [2, 1]) {
    const words = line.tokens.slice(at, at + length);
    if (words.length === length && PORTFOLIOS.has(words.map((t) => t.lower).join(" "))) return at + length;
  }
  return at;
}

function extend(line: Line, made: Draft, to: number): void {
  const last = line.tokens[to - 1];
  if (!last) return;
  made.toToken = to;
  made.end = last.end;
  made.text = line.text.slice(made.start, made.end);
}

const singularSlug = (words: string, head: string, lemma: string): string => {
  const whole = bareSlug(words);
  const from = bareSlug(head);
  return (
    (from !== lemma && whole.endsWith(from) ? whole.slice(0, -from.length) + lemma : whole).replace(/^[\d-]+/, "") ||
    lemma
  );
};

function ownerIn(line: Line, from: number, to: number): Draft | null {
  for (let i = from; i < to; i++) {
    const named = line.taken[i];
    if (named && named.kind !== "person") return speaksFor(line, named.toToken, to) ? named : null;
  }
  return null;
}

function placeIn(line: Line, from: number, to: number) {
  for (let i = from; i < to; i++) {
    const place = line.placeAt[i]?.place;
    if (place && !line.taken[i]) return place;
  }
  return null;
}
