import type { Draft, Line } from "../draft.ts";
import { genderOfRole, HONORIFICS, isRoleNoun, roleClasses } from "../lexicon/role-nouns.ts";
import { bare } from "./person-words.ts";

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

/** A country's general speaks for its military, its other people in office for its government; lawmakers and the rest for nobody. */
export function affiliationOf(classes: readonly string[], country: string): string | null {
  for (const cls of classes) {
    const side = POLICE_OR_MILITARY[cls];
    if (side) return `${side}:${country}`;
  }
  return classes.some((c) => /^(?:leader|minister|official|spokesman|envoy)$/.test(c)) ? `government:${country}` : null;
}

function ownerIn(line: Line, from: number, to: number): Draft | null {
  for (let i = from; i < to; i++) {
    const named = line.taken[i];
    if (!named || named.kind === "person" || named.kind === "place") continue;
    // "head of the German police union": the union's, not the police's.
    const next = line.tokens[named.toToken];
    if (named.toToken < to && next?.upos === "NOUN" && !speaksFor(line, named.toToken, to)) return null;
    return named;
  }
  return null;
}

const OFFICE_WORDS = new Set([
  "press",
  "policy",
  "security",
  "defence",
  "defense",
  "intelligence",
  "affairs",
  "media",
  "information",
  "campaign",
  "health",
  "election",
  "party",
  "peace",
  "drug",
  "field",
  "army",
  "navy",
  "rescue",
  "aid",
  "medical",
  "relief",
  "communications",
  "-",
]);

/** Whether the nouns from `from` to `to` are only roles and their offices: another noun between takes the role away. */
export function speaksFor(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = line.tokens[i];
    if (token?.upos === "NOUN" && !isRoleNoun(token.lower) && !OFFICE_WORDS.has(token.lower)) return false;
    if (token?.upos === "ADP") return true;
  }
  return true;
}

function placeIn(line: Line, from: number, to: number): { country: string | null; precision: string } | null {
  for (let i = from; i < to; i++) {
    const place = line.placeAt[i]?.place;
    if (place) return place;
  }
  return null;
}
