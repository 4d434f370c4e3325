import { type Draft, draft, type Line, type PlaceSighting, take } from "../draft.ts";
import { type BodyType, STATE_NOUNS } from "../lexicon/body-nouns.ts";
import { countryOfCapital } from "../lexicon/capitals.ts";
import { isRoleNoun } from "../lexicon/role-nouns.ts";
import { isCapital, isDeterminer, withDeterminer, withThe } from "../line.ts";
import { slug } from "../slug.ts";
import { embassyOwner, ministryAt, modifierStart, type Owner, ownerAfter, ownerBefore } from "./state-owner.ts";

const KIND: { readonly [type: string]: Draft["kind"] } = { government: "party", military: "party" };
const OWN = new Set([
  "government",
  "security",
  "armed",
  "national",
  "federal",
  "defence",
  "defense",
  "army",
  "pro-government",
  "state",
  "interior",
]);
const COUNTED = new Set(["troops", "soldiers", "marines", "forces"]);
/** Bodies that these nouns only name with a country or place before them. */
const NEEDS_OWNER = new Set([
  "intelligence",
  "delegation",
  "leadership",
  "diplomacy",
  "department",
  "congress",
  "senate",
  "consulate",
  "force",
  "marines",
  "armed",
  "monarchy",
  "warplanes",
]);
/** Nouns after "police", "army", "government" that take the word as a mere modifier. */
const HEADS_AFTER = new Set(["NOUN", "PROPN"]);

/**
 * `state-body/*`: organs of a state by their common noun: "the Afghan government", "Pakistan's military", "UK Ministry of
 * Defence", "Rocky Mount police", "government forces". Without an owner they wait for the report's context.
 */
export function findStateBodies(line: Line): void {
  const { tokens, taken } = line;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || taken[i] || (token.upos !== "NOUN" && token.upos !== "PROPN" && token.upos !== "ADJ")) continue;
    const type = STATE_NOUNS.get(token.lower);
    if (!type) continue;
    const modifiers = modifierStart(line, i);
    // "Dayton Police Department": a name, for the rule of names.
    if (
      isCapital(token) &&
      isCapital(tokens[i + 1]) &&
      /^(?:department|dept\.?|force|service|bureau|authority)$/.test(tokens[i + 1]?.lower ?? "") &&
      type === "police"
    )
      continue;
    // "British Transport Police" is a force with a name of its own.
    if (
      type === "police" &&
      isCapital(token) &&
      modifiers < i &&
      isCapital(tokens[modifiers]) &&
      !/^(?:national|federal)$/.test(tokens[modifiers]?.lower ?? "")
    )
      continue;
    const ministry = type === "ministry" ? ministryAt(line, i, modifiers) : null;
    if (type === "ministry" && !ministry) continue;
    const to = ministry?.to ?? i + 1;
    const anchor = embassyOwner(line, i);
    const owner =
      anchor ?? ownerBefore(line, ministry ? ministry.from : modifiers, token.lower) ?? ownerAfter(line, to);
    // "government forces" is told by its last noun.
    if (
      /^(?:forces|troops|soldiers|army|military|force)$/.test(tokens[i + 1]?.lower ?? "") &&
      tokens[i + 1]?.upos !== "VERB" &&
      !owner?.after
    )
      continue;
    const numbered = tokens.slice(Math.max(0, (owner?.from ?? modifiers) - 2), i).some((t) => t.upos === "NUM");
    // "600 British troops" are people counted, not the army; the role rule takes them.
    if (COUNTED.has(token.lower) && (numbered || (!owner && !ownForces(line, modifiers, i)))) continue;
    const isModifier = HEADS_AFTER.has(tokens[to]?.upos ?? "") && tokens[to]?.lower !== "forces" && !owner?.after;
    if (owner) take(line, owned(line, type, token.lower, i, to, modifiers, owner, ministry?.portfolio ?? null));
    else if (!NEEDS_OWNER.has(token.lower) && (!isModifier || isRoleNoun(tokens[to]?.lower ?? "")))
      open(line, type, i, to, modifiers, ministry?.portfolio ?? null);
  }
}

/** "security forces", "government troops": a state's own; not "special forces", "the troops". */
const ownForces = (line: Line, from: number, head: number): boolean =>
  line.tokens.slice(from, head).some((t) => OWN.has(t.lower)) && line.tokens[head + 1]?.lower !== "of";

const IDS: { readonly [type: string]: string } = {
  government: "government",
  military: "military",
  police: "police",
  intelligence: "intelligence",
  parliament: "parliament",
  embassy: "embassy",
  ministry: "ministry",
};

/** Id of an organ of a country or of a smaller place. */
export function stateBodyId(type: BodyType, owner: string, portfolio: string | null): string {
  const base = `${IDS[type] ?? "org"}:${owner}`;
  return type === "ministry" && portfolio ? `${base}/${portfolio}` : base;
}

function owned(
  line: Line,
  type: BodyType,
  noun: string,
  head: number,
  to: number,
  modifiers: number,
  owner: Owner,
  portfolio: string | null,
): Draft {
  const from = withThe(line, owner.after ? modifiers : owner.from);
  const end = owner.after ? owner.to : to;
  const common = {
    headToken: head,
    body: type,
    form: "name" as const,
    number: "singular" as const,
    noun,
    kind: KIND[type] ?? ("organisation" as const),
  };
  if (owner.draft) {
    const side = owner.draft;
    if (side.kind === "person")
      return draft(line, from, end, {
        ...common,
        entity: `org:${slug(`${side.text} ${noun}`)}`,
        rule: "state-body/of-person",
        actsFor: side,
      });
    return draft(line, from, end, {
      ...common,
      kind: side.kind,
      body: side.body,
      entity: side.entity,
      name: side.name,
      country: side.country,
      rule: "state-body/of-party",
    });
  }
  if (owner.name)
    return draft(line, from, end, {
      ...common,
      entity: stateBodyId(type, slug(owner.name), portfolio),
      rule: "state-body/of-name",
    });
  const { place } = owner.place as PlaceSighting;
  // The capital stands for the state only where it owns what a city has not.
  const country =
    place.precision === "country"
      ? place.country
      : type === "government" && noun === "government"
        ? countryOfCapital(place.name)
        : null;
  if (country && (place.precision === "country" || country === place.country)) {
    return draft(line, from, end, {
      ...common,
      entity: stateBodyId(type, country, portfolio),
      country,
      rule: "state-body/of-country",
    });
  }
  return draft(line, from, end, {
    ...common,
    entity: stateBodyId(type, slug(place.name), portfolio),
    country: place.country,
    place,
    rule: "state-body/of-place",
  });
}

/** "the government", "police", "security forces": whose is left to the report. */
function open(line: Line, type: BodyType, head: number, to: number, modifiers: number, portfolio: string | null): void {
  // "Korean People's Army", "Liberation Army": a name, for the rule of names.
  const before = line.tokens[modifiers - 1];
  if (
    isCapital(line.tokens[head]) &&
    !line.headline &&
    !line.shouting &&
    (before?.lower === "'s" || (isCapital(before) && before?.upos === "PROPN"))
  )
    return;
  const from = withDeterminer(line, modifiers);
  const determiner = line.tokens[from];
  const modifiesRole = isRoleNoun(line.tokens[to]?.lower ?? "");
  if (
    !modifiesRole &&
    from < modifiers &&
    determiner &&
    /^(?:a|an|any|no|some|several|another|each|every|many|other|all|most)$/.test(determiner.lower)
  )
    return;
  const possessive = from < modifiers && /^(?:its|their|his|her|our|my|your)$/.test(determiner?.lower ?? "");
  const noun = line.tokens[head]?.lower ?? "";
  const bare = from === modifiers && !isDeterminer(determiner);
  // Bare "government", "army" in mid-phrase is a noun of matter ("better government"); bare "police", "security forces" are bodies.
  if (bare && noun !== "police" && noun !== "authorities" && modifiers === head && !isCapital(line.tokens[head]))
    return;
  const made = draft(line, from, to, {
    kind: KIND[type] ?? "organisation",
    entity: `desc:${slug(line.text.slice(line.tokens[modifiers]?.start ?? 0, line.tokens[to - 1]?.end ?? 0))}`,
    form: "description",
    headToken: head,
    body: type,
    noun: portfolio ?? noun,
    number: "singular",
    wanted: possessive || line.tokens[to]?.lower === "of" ? null : "organ",
    rule: "state-body/open",
  });
  // A role noun after it ("army commander") makes it the modifier of a person.
  if (modifiesRole) {
    made.hidden = true;
    made.wanted = "organ";
  }
  take(line, made);
}
