import { type Draft, draft, type Line, type PlaceSighting, take } from "../draft.ts";
import { type BodyType, PORTFOLIOS, STATE_MODIFIERS, STATE_NOUNS } from "../lexicon/body-nouns.ts";
import { countryOfCapital } from "../lexicon/capitals.ts";
import { isRoleNoun } from "../lexicon/role-nouns.ts";
import { isCapital, isDeterminer, isNameWord, withDeterminer, withThe } from "../line.ts";
import { slug } from "../slug.ts";

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

interface Owner {
  readonly from: number;
  readonly after: boolean;
  readonly to: number;
  readonly place: PlaceSighting | null;
  readonly draft: Draft | null;
  /** A name that no gazetteer holds. */
  readonly name?: string;
}

function modifierStart(line: Line, head: number): number {
  let from = head;
  for (; from > 0; from--) {
    const before = line.tokens[from - 1];
    if (!before || line.taken[from - 1] || line.placeAt[from - 1]) break;
    if (before.text === "-" && from > 1) continue;
    if (!STATE_MODIFIERS.has(before.lower) && !PORTFOLIOS.has(before.lower)) break;
  }
  while (from < head && line.tokens[from]?.text === "-") from++;
  return from;
}

function ownerBefore(line: Line, at: number, tail: string): Owner | null {
  let last = at - 1;
  if (line.tokens[last]?.lower === "'s" || line.tokens[last]?.lower === "'") last--;
  const place = line.placeAt[last] ?? null;
  if (place && !line.taken[last]) return { from: place.fromToken, to: at, after: false, place, draft: null };
  if (tail === "police") {
    let from = last;
    while (from >= 0 && isNameWord(line, from) && !line.taken[from]) from--;
    if (from < last)
      return {
        from: from + 1,
        to: at,
        after: false,
        place: null,
        name: line.text.slice(line.tokens[from + 1]?.start ?? 0, line.tokens[last]?.end ?? 0),
        draft: null,
      };
  }
  const named = line.taken[last] ?? null;
  return named?.body === "armed" || named?.body === "igo" || named?.kind === "person"
    ? { from: named.fromToken, to: at, after: false, place: null, draft: named }
    : null;
}

/** "government of Afghanistan", "the Ministry of Defence of Ukraine". */
function ownerAfter(line: Line, to: number): Owner | null {
  if (line.tokens[to]?.lower !== "of") return null;
  const at = line.tokens[to + 1]?.lower === "the" ? to + 2 : to + 1;
  const place = line.placeAt[at] ?? null;
  return place && place.form !== "demonym" ? { from: to, to: place.toToken, after: true, place, draft: null } : null;
}

/** "security forces", "government troops": a state's own; not "special forces", "the troops". */
const ownForces = (line: Line, from: number, head: number): boolean =>
  line.tokens.slice(from, head).some((t) => OWN.has(t.lower)) && line.tokens[head + 1]?.lower !== "of";

/** Place recognizers hold an embassy to be a building: the country that its name begins with owns it. */
function embassyOwner(line: Line, head: number): Owner | null {
  const place = line.placeAt[head];
  if (STATE_NOUNS.get(line.tokens[head]?.lower ?? "") !== "embassy" || place?.anchor?.place.precision !== "country")
    return null;
  return { from: place.fromToken, to: head, after: false, place: { ...place, place: place.anchor.place }, draft: null };
}

function ministryAt(
  line: Line,
  head: number,
  modifiers: number,
): { from: number; to: number; portfolio: string } | null {
  const { tokens } = line;
  if (tokens[head + 1]?.lower === "of") {
    const start = tokens[head + 2]?.lower === "the" ? head + 3 : head + 2;
    for (const length of [2, 1]) {
      const words = tokens.slice(start, start + length);
      const portfolio = PORTFOLIOS.get(words.map((t) => t.lower).join(" "));
      if (portfolio && words.length === length) return { from: modifiers, to: start + length, portfolio };
    }
    return null;
  }
  for (const length of [2, 1]) {
    if (head - length < 0) continue;
    const portfolio = PORTFOLIOS.get(
      tokens
        .slice(head - length, head)
        .map((t) => t.lower)
        .join(" "),
    );
    if (portfolio && tokens[head]?.lower === "ministry")
      return { from: Math.min(modifiers, head - length), to: head + 1, portfolio };
  }
  return null;
}

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
    wanted: possessive ? null : "organ",
    rule: "state-body/open",
  });
  // A role noun after it ("army commander") makes it the modifier of a person.
  if (modifiesRole) {
    made.hidden = true;
    made.wanted = "organ";
  }
  take(line, made);
}
