import type { Mention } from "../entity/entity.ts";
import type { Sentence } from "../syntax/token.ts";
import { bySpan, contains, type Span } from "../text/span.ts";
import type { Draft, Line, PlaceSighting } from "./draft.ts";
import { makeLine } from "./line.ts";
import { quoteFinder } from "./quoted.ts";
import { applyDefinitions, findDefinitions } from "./resolve/initialisms.ts";
import { joinPersons } from "./resolve/join-persons.ts";
import { mainCountry } from "./resolve/main-country.ts";
import { resolveAll } from "./resolve/resolve.ts";
import { buildScene } from "./resolve/scene.ts";
import { findActingNames } from "./rules/acting-name.ts";
import { readAppositions } from "./rules/apposition.ts";
import { findDescribed } from "./rules/described.ts";
import { findGeneric } from "./rules/generic.ts";
import { findKnownBodies } from "./rules/known-body.ts";
import { findLeftNames } from "./rules/left-name.ts";
import { findNamedOrganisations } from "./rules/named-organisation.ts";
import { readParts } from "./rules/part-played.ts";
import { type NameGuess, speakingNames } from "./rules/person-evidence.ts";
import { findPersonNames } from "./rules/person-name.ts";
import { findPlaceNames } from "./rules/place-name.ts";
import { findPronouns } from "./rules/pronoun.ts";
import { repeatNames } from "./rules/repeated-name.ts";
import { findSheriffs } from "./rules/sheriff.ts";
import { findStateBodies } from "./rules/state-body.ts";
import { findRelatives, findSurnames, indexPersons, nameParts } from "./rules/surname.ts";
import { findTaggedNames, findTaggedPlaces } from "./rules/tagged-name.ts";

export interface MentionInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly places: readonly PlaceSighting[];
  /** Where the headline stands; null where the report has none. */
  readonly title: Span | null;
  /** A name tagger ("model.names"), asked only about sentences with capitalised words that no rule can place; without it they stay out. */
  readonly namesOf?: (sentence: Sentence) => readonly NameGuess[];
}

/**
 * Everything in a report that names or stands for a person, body, party or place, in document order (the outer before the
 * inner). Needs tagged sentences, and uses heads where a sentence is parsed. Mentions may nest ("a Taliban commander" holds
 * "Taliban"); only a list ("its second and third cities") gives several of the same words. Ids: see index.ts. Pure; never throws.
 */
export function findMentions({ text, sentences, places, title, namesOf: tagger }: MentionInput): Mention[] {
  const namesOf = tagger && onceEach(tagger);
  const drafts: Draft[] = [];
  const add = (draft: Draft): Draft => {
    drafts.push(draft);
    return draft;
  };
  const quoteAt = quoteFinder(text);
  const bySentence = groupBySentence(places);
  const lines: Line[] = sentences.map((sentence) =>
    makeLine(
      text,
      sentence,
      bySentence.get(sentence.index) ?? [],
      title !== null && contains(title, sentence),
      quoteAt,
      add,
    ),
  );
  // One rule for all lines before the next, where none needs the other's: its code and its words are then at hand.
  for (const find of [findKnownBodies, findSheriffs, findStateBodies, findNamedOrganisations])
    for (const line of lines) find(line);
  const defined = findDefinitions(lines);
  for (const line of lines) {
    applyDefinitions(line, defined);
  }
  for (const line of lines) findActingNames(line);
  repeatNames(lines, drafts);
  const country = mainCountry(places);
  const speakers = speakingNames(lines);
  for (const line of lines) {
    findPersonNames(line, speakers, namesOf);
    if (namesOf) {
      findTaggedNames(line, namesOf);
      findTaggedPlaces(line, namesOf, country);
    }
  }
  repeatNames(lines, drafts);
  const surnames = new Set(
    drafts.flatMap((d) => (d.kind === "person" && d.toToken - d.fromToken > 1 ? nameParts(d.name).slice(-1) : [])),
  );
  for (const line of lines) findRelatives(line, surnames);
  const persons = drafts.filter((d) => d.kind === "person");
  joinPersons(persons);
  const index = indexPersons(persons);
  const personsIn = groupBySentence(persons);
  for (const line of lines) {
    const from = drafts.length;
    findSurnames(line, index);
    const here = [...(personsIn.get(line.sentence.index) ?? []), ...drafts.slice(from)];
    readAppositions(line, here);
    readParts(line, here);
  }
  shareAmong(drafts.filter((d) => d.kind === "person"));
  if (namesOf) findLeftNames(lines, drafts, namesOf);
  for (const find of [findGeneric, findDescribed, findPronouns]) for (const line of lines) find(line);
  for (const line of lines) findPlaceNames(line, bySentence.get(line.sentence.index) ?? []);
  drafts.sort(bySpan);
  markInner(drafts);
  const titleSentence = title ? (sentences.find((s) => contains(title, s))?.index ?? null) : null;
  const more = resolveAll(buildScene(drafts, country, titleSentence), sentences);
  const all = more.length > 0 ? [...drafts, ...more].sort(bySpan) : drafts;
  return all.filter((d) => !d.hidden).map(toMention);
}

/** Three rules ask about the names of a sentence: the tagger is run once. */
function onceEach(namesOf: (sentence: Sentence) => readonly NameGuess[]): (sentence: Sentence) => readonly NameGuess[] {
  const known = new Map<Sentence, readonly NameGuess[]>();
  return (sentence) => {
    const names = known.get(sentence) ?? namesOf(sentence);
    known.set(sentence, names);
    return names;
  };
}

function markInner(drafts: readonly Draft[]): void {
  let outer: Draft | null = null;
  for (const draft of drafts) {
    if (outer && draft.end <= outer.end && draft.headToken !== outer.headToken) draft.inner = true;
    else if (!outer || draft.end > outer.end) outer = draft;
  }
}

function groupBySentence<T extends { readonly sentence: number }>(all: readonly T[]): ReadonlyMap<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const one of all) {
    const group = groups.get(one.sentence);
    if (group) group.push(one);
    else groups.set(one.sentence, [one]);
  }
  return groups;
}

/** What one mention of a person tells of role, side and country holds for the others, and for "the suspect" to find them. */
function shareAmong(persons: readonly Draft[]): void {
  const first = new Map<string, Draft>();
  for (const person of persons) {
    const known = first.get(person.entity);
    if (!known) {
      first.set(person.entity, person);
      continue;
    }
    known.role ??= person.role;
    known.actsFor ??= person.actsFor;
    known.affiliation ??= person.affiliation;
    known.country ??= person.country;
    known.gender ??= person.gender;
    known.noun ||= person.noun;
    if (person.classes.length > 0) known.classes = [...known.classes, ...person.classes];
  }
  for (const person of persons) {
    const known = first.get(person.entity);
    if (!known) continue;
    person.role ??= known.role;
    person.actsFor ??= known.actsFor;
    person.affiliation ??= known.affiliation;
    person.country ??= known.country;
    person.gender ??= known.gender;
    person.noun ||= known.noun;
    person.classes = known.classes;
  }
}

/** "a former minister", "ex-chief of the army": speaks and acts for nobody any more. */
const FORMER = /^(?:the |an? |one |some )?(?:former|ex|retired|one-?time)\b/iu;

function toMention(draft: Draft): Mention {
  const side = draft.actsFor && !draft.actsFor.entity.startsWith("desc:") ? draft.actsFor.entity : null;
  const affiliation = draft.role !== null && FORMER.test(draft.role) ? null : (draft.affiliation ?? side);
  return {
    start: draft.start,
    end: draft.end,
    text: draft.text,
    kind: draft.kind,
    entity: draft.entity,
    name: draft.name,
    form: draft.form,
    antecedent: draft.antecedent,
    role: draft.role,
    roleSpan: draft.roleSpan,
    affiliation: affiliation === draft.entity ? null : affiliation,
    country: draft.country ?? (side ? (draft.actsFor?.country ?? null) : null),
    place: draft.place,
    number: draft.number,
    sentence: draft.sentence,
    fromToken: draft.fromToken,
    toToken: draft.toToken,
    headToken: draft.headToken,
    rule: draft.rule,
  };
}
