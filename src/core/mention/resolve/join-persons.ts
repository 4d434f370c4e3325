import type { Draft } from "../draft.ts";
import { nameParts } from "../rules/surname.ts";
import { slug } from "../slug.ts";

/**
 * Joins persons that one report names in several ways: "Joe Biden" and "President Biden", "Abdul Ghani Baradar" and
 * "Baradar", near-spellings ("Baradar", "Baradal"). Each then has the id and name of the fullest form; of two spellings the
 * one told more often, then the earlier, gives the id.
 */
export function joinPersons(persons: readonly Draft[]): void {
  const byName = new Map<string, Draft[]>();
  for (const person of persons) {
    const known = byName.get(person.name);
    if (known) known.push(person);
    else byName.set(person.name, [person]);
  }
  const groups: Group[] = [];
  const ordered = [...byName.values()]
    .map((members): Group => ({ parts: nameParts((members[0] as Draft).name), members }))
    .sort((a, b) => b.parts.length - a.parts.length || (a.members[0] as Draft).start - (b.members[0] as Draft).start);
  for (const one of ordered) {
    const person = one.members[0] as Draft;
    // A list of a thousand names is a register, not a story; there each name stands for itself.
    const fitting =
      ordered.length > MOST_NAMES ? [] : groups.filter((g) => samePerson(g.parts, one.parts, g.members[0], person));
    const home = fitting.length > 1 ? (nearest(fitting, person) ?? fitting[0]) : fitting[0];
    if (home) home.members.push(...one.members);
    else groups.push({ parts: one.parts, members: [...one.members] });
  }
  for (const { members } of groups) {
    const name = usualName(members);
    const entity = `person:${slug(name)}`;
    const gender = members.find((m) => m.gender === "male" || m.gender === "female")?.gender ?? null;
    for (const member of members) {
      member.entity = entity;
      member.name = name;
      member.gender ??= gender;
    }
  }
}

interface Group {
  readonly parts: string[];
  readonly members: Draft[];
}

/** Comparing all names with all costs the square of this. */
const MOST_NAMES = 600;

/** The form with two words or more that is told most often; the fullest of those told equally often. */
function usualName(members: readonly Draft[]): string {
  const counts = new Map<string, number>();
  for (const { name } of members) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best = (members[0] as Draft).name;
  for (const [name, n] of counts) if (nameParts(name).length > 1 && n > (counts.get(best) ?? 0)) best = name;
  return best;
}

const nearest = (groups: Group[], person: Draft) =>
  groups
    .filter((g) => g.members.some((m) => m.start < person.start))
    .sort(
      (a, b) =>
        Math.max(...b.members.map((m) => (m.start < person.start ? m.start : -1))) -
        Math.max(...a.members.map((m) => (m.start < person.start ? m.start : -1))),
    )[0];

/** `full` has at least as many words as `short`. */
function samePerson(full: readonly string[], short: readonly string[], a: Draft | undefined, b: Draft): boolean {
  if (a && clash(a.gender, b.gender)) return false;
  const fullLast = full[full.length - 1] ?? "";
  const shortLast = short[short.length - 1] ?? "";
  if (short.length === 1) {
    if (full.includes(shortLast) && (fullLast === shortLast || full.length > 2 || full[0] !== shortLast)) return true;
    if (fullLast.endsWith(`-${shortLast}`)) return true;
    return nearWord(fullLast, shortLast);
  }
  const firstAlike =
    full[0] === short[0] || initialOf(full[0] ?? "", short[0] ?? "") || nearWord(full[0] ?? "", short[0] ?? "");
  if (firstAlike && (fullLast === shortLast || nearWord(fullLast, shortLast))) return true;
  // "López Obrador" in "Andrés Manuel López Obrador".
  return short.length < full.length && full.slice(-short.length).join(" ") === short.join(" ");
}

const clash = (a: Draft["gender"], b: Draft["gender"]): boolean =>
  (a === "male" && b === "female") || (a === "female" && b === "male");
const initialOf = (a: string, b: string): boolean =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** One letter apart in words of six letters or more that begin alike. Shorter words differ too easily by one letter. */
export function nearWord(a: string, b: string): boolean {
  if (a === b) return a.length > 0;
  if (a.length < 6 || b.length < 6 || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const restA = a.slice(i);
  const restB = b.slice(i);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}
