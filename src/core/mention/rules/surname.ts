import { type Draft, draft, type Line, take } from "../draft.ts";
import { bodyTypeOf } from "../lexicon/body-nouns.ts";
import { genderOfGivenName, WEAK_GIVEN } from "../lexicon/given-names.ts";
import { isCapital } from "../line.ts";
import { slug } from "../slug.ts";
import { isPersonWord, isTitleWord } from "./person-words.ts";

const LOCATIVE = new Set([
  "in",
  "near",
  "at",
  "from",
  "to",
  "into",
  "outside",
  "across",
  "around",
  "toward",
  "towards",
]);

/** The persons of a report under each word that may stand for them alone: surnames first, given names where nobody else has them. */
export interface PersonIndex {
  readonly bySurname: ReadonlyMap<string, readonly Draft[]>;
  readonly byGiven: ReadonlyMap<string, readonly Draft[]>;
  readonly partners: ReadonlyMap<Draft, ReadonlySet<string>>;
}

/** Lower-case words of a name, hyphens kept, titles' points and "Jr." dropped. */
export const nameParts = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s,]+/)
    .map((w) => w.replace(/\.$/, ""))
    .filter((w) => w && !/^(?:jr|sr|ii|iii|iv)$/.test(w));

export function indexPersons(persons: readonly Draft[]): PersonIndex {
  const bySurname = new Map<string, Draft[]>();
  const byGiven = new Map<string, Draft[]>();
  const partners = new Map<Draft, Set<string>>();
  const put = (map: Map<string, Draft[]>, key: string, person: Draft): void => {
    const list = map.get(key);
    if (!list) map.set(key, [person]);
    else if (list.length < 16 && !list.some((known) => known.entity === person.entity)) list.push(person);
  };
  for (const person of persons) {
    const parts = nameParts(person.name);
    const last = parts[parts.length - 1];
    if (!last || last.length < 2) continue;
    put(bySurname, last, person);
    const tail = last.split("-").pop();
    if (tail && tail !== last && tail.length > 3) put(bySurname, tail, person);
    // "López Obrador", "Aung San Suu Kyi": a name of three words or more is also told by its last two.
    if (parts.length > 2) put(bySurname, parts[parts.length - 2] as string, person);
    const first = parts[0];
    if (parts.length > 1 && first && first.length > 2 && !WEAK_GIVEN.has(first)) put(byGiven, first, person);
    partners.set(person, new Set(parts.flatMap((p) => p.split("-"))));
  }
  return { bySurname, byGiven, partners };
}

/**
 * `person-name/relative`: an unknown word before the surname of somebody named in full ("Westley Suter" where "Rhonda Suter"
 * is told) is another person's given name.
 */
export function findRelatives(line: Line, surnames: ReadonlySet<string>): void {
  if (line.shouting || line.headline) return;
  const { tokens, taken, placeAt } = line;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (
      !token ||
      !before ||
      taken[i] ||
      taken[i - 1] ||
      placeAt[i - 1] ||
      !surnames.has(token.lower) ||
      !isCapital(token)
    )
      continue;
    if (
      !(isGivenWord(line, i - 1) || (before.upos === "PROPN" && isPersonWord(line, i - 1))) ||
      isTitleWord(before.lower) ||
      bodyTypeOf(tokens[i + 1]?.lower ?? "")
    )
      continue;
    const name = line.text.slice(before.start, token.end);
    take(
      line,
      draft(line, i - 1, i + 1, {
        kind: "person",
        entity: `person:${slug(name)}`,
        name,
        number: "singular",
        gender: genderOfGivenName(before.lower),
        rule: "person-name/relative",
      }),
    );
  }
}

/** "Faith", "Grace": a given name that the tagger takes for a noun. */
const isGivenWord = ({ tokens }: Line, at: number): boolean => {
  const token = tokens[at];
  return isCapital(token) && /^(?:NOUN|ADJ)$/.test(token?.upos ?? "") && genderOfGivenName(token?.lower ?? "") !== null;
};

/** `person-name/surname`: later mentions by surname or given name alone of a person whom the report names in full. */
export function findSurnames(line: Line, index: PersonIndex): void {
  const { tokens, taken } = line;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || taken[i] || !isCapital(token) || token.upos === "VERB" || token.upos === "AUX") continue;
    const surnamed = index.bySurname.get(token.lower);
    const candidates = surnamed ?? index.byGiven.get(token.lower);
    if (!candidates) continue;
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    const place = line.placeAt[i];
    if (
      place &&
      (LOCATIVE.has(before?.lower ?? "") || place.toToken - place.fromToken > 1 || place.place.precision === "country")
    )
      continue;
    // "Johnson County", "Lee High School", "Wallace Bob": part of another name.
    if (next && bodyTypeOf(next.lower) && isCapital(next)) continue;
    if (
      next &&
      next.upos === "PROPN" &&
      isCapital(next) &&
      !candidates.some((c) => index.partners.get(c)?.has(next.lower)) &&
      !line.headline
    )
      continue;
    if (
      before &&
      before.upos === "PROPN" &&
      isCapital(before) &&
      genderOfGivenName(before.lower) &&
      !candidates.some((c) => index.partners.get(c)?.has(before.lower))
    )
      continue;
    let to = i + 1;
    const person = choose(candidates, token.start);
    const own = index.partners.get(person);
    while (to < tokens.length && !taken[to] && isCapital(tokens[to]) && own?.has(tokens[to]?.lower ?? "")) to++;
    let from = i;
    while (from > 0 && !taken[from - 1] && isCapital(tokens[from - 1]) && own?.has(tokens[from - 1]?.lower ?? ""))
      from--;
    if (!surnamed && to === i + 1 && token.upos !== "PROPN") continue;
    take(
      line,
      draft(line, from, to, {
        kind: "person",
        entity: person.entity,
        name: person.name,
        number: "singular",
        gender: person.gender,
        rule: "person-name/surname",
      }),
    );
    i = to - 1;
  }
}

/** Of several with one surname, the one named last before; else the first of the report. */
function choose(candidates: readonly Draft[], at: number): Draft {
  let best = candidates[0] as Draft;
  for (const candidate of candidates) if (candidate.start <= at && candidate.start >= best.start) best = candidate;
  return best;
}
