import { type Draft, draft, type Line, type PlaceSighting } from "../draft.ts";
import { SPEECH_VERBS, STATE_ACT_VERBS, WEAK_STATE_ACTS } from "../lexicon/act-verbs.ts";
import { countryOfCapital } from "../lexicon/capitals.ts";
import { countryName } from "../lexicon/country-names.ts";
import { withThe } from "../line.ts";
import { bareSlug } from "../slug.ts";

const BLAMED = new Set([
  "accuse",
  "criticize",
  "criticise",
  "blame",
  "urge",
  "tell",
  "warn",
  "condemn",
  "pressure",
  "ask",
  "thank",
  "press",
  "sanction",
  "notify",
  "inform",
]);
const BETWEEN = new Set([
  "ties",
  "talks",
  "relations",
  "deal",
  "agreement",
  "pact",
  "ceasefire",
  "tensions",
  "dialogue",
  "negotiations",
  "rapprochement",
]);

/**
 * `place-name/place`, and `place-name/acts`: a country or capital that speaks or acts ("Britain said", "accused Moscow") is
 * its government. The place stays on the mention. Names inside a person's or body's own name are left out.
 */
export function findPlaceNames(line: Line, sightings: readonly PlaceSighting[]): void {
  for (const sighting of sightings) {
    const named = line.taken[sighting.fromToken];
    if (named && (named.kind === "person" || !inOwnedBody(named.rule)) && named.kind !== "place") continue;
    const { place } = sighting;
    if (sighting.form === "demonym" && isPeople(line, sighting)) {
      line.add(people(line, sighting));
      continue;
    }
    // An embassy is told as a body already; its building stays on that mention.
    if (
      named &&
      named.headToken < sighting.toToken &&
      named.headToken >= sighting.fromToken &&
      named.body === "embassy"
    ) {
      named.place = place;
      continue;
    }
    const country = sighting.form === "demonym" || named ? null : stateOf(sighting);
    const acts = country !== null && (actsAsSubject(line, sighting) || actsAsObject(line, sighting));
    line.add(
      draft(
        line,
        acts || place.precision === "country" ? withThe(line, sighting.fromToken) : sighting.fromToken,
        sighting.toToken,
        {
          kind: acts ? "party" : "place",
          entity: acts ? `government:${country}` : place.id,
          name: acts ? `government of ${countryName(country)}` : place.name,
          form: sighting.form === "demonym" ? "demonym" : "name",
          country: place.country,
          place,
          number: "singular",
          body: acts ? "government" : null,
          noun: named || /^(?:NOUN|PROPN)$/.test(line.tokens[sighting.toToken]?.upos ?? "") ? "attributive" : "",
          rule: acts ? "place-name/acts" : "place-name/place",
        },
      ),
    );
  }
}

/** "Afghans", "the British": the people, not an adjective. */
function isPeople(line: Line, { toToken }: PlaceSighting): boolean {
  const last = line.tokens[toToken - 1];
  const next = line.tokens[toToken];
  return (
    last !== undefined &&
    (last.xpos === "NNS" ||
      last.xpos === "NNPS" ||
      (/(?:ans|ians|is|ese|ers)$/.test(last.lower) && last.lower.endsWith("s"))) &&
    !/^(?:NOUN|PROPN|ADJ)$/.test(next?.upos ?? "")
  );
}

const people = (line: Line, sighting: PlaceSighting): Draft =>
  draft(line, withThe(line, sighting.fromToken), sighting.toToken, {
    kind: "group",
    entity: `desc:${bareSlug(line.text.slice(sighting.start, sighting.end))}`,
    form: "description",
    country: sighting.place.country,
    place: sighting.place,
    number: "plural",
    rule: "place-name/people",
  });

/** Bodies told as "Afghan government" keep "Afghan" as a place, names of no known kind theirs; "Houston Chronicle" keeps no Houston. */
const inOwnedBody = (rule: string): boolean => rule.startsWith("state-body/") || rule === "tagged-name/left";

/** Country whose government this name can stand for: countries by their name, capitals of the same country. */
function stateOf({ place }: PlaceSighting): string | null {
  if (place.precision === "country") return place.country;
  // "Washington" may be held to be the state; before a verb of state it is the seat of government.
  const country = countryOfCapital(place.name) ?? countryOfCapital(place.name.replace(/ State$/, ""));
  return country && country === place.country ? country : null;
}

function actsAsSubject(line: Line, { fromToken, toToken, place }: PlaceSighting): boolean {
  const { tokens } = line;
  const start = withThe(line, fromToken);
  const before = tokens[start - 1];
  if (before && (before.upos === "ADP" || before.lower === "'s")) return false;
  if (tokens[fromToken]?.deprel === "compound" || tokens[toToken]?.lower === "'s") return false;
  let modal = false;
  let at = toToken;
  // "Britain and France said": over the other names.
  for (let hops = 0; hops < 3 && /^(?:and|,|or)$/.test(tokens[at]?.lower ?? ""); hops++) {
    const next = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
    const other = line.placeAt[next];
    if (!other) break;
    at = other.toToken;
  }
  for (let i = at; i < tokens.length && i < at + 6; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.upos === "AUX") {
      modal ||= token.xpos === "MD" || token.lemma === "have" || token.lemma === "be" || token.lemma === "do";
      if (token.lemma === "be" && tokens[i + 1]?.xpos === "VBN") return false;
    } else if (token.upos === "VERB") {
      if (token.xpos === "VBN" && !modal) return false;
      if (token.xpos === "VBG" && !modal) return false;
      if (!STATE_ACT_VERBS.has(token.lemma)) return false;
      if (SPEECH_VERBS.has(token.lemma) || !WEAK_STATE_ACTS.has(token.lemma)) return true;
      return (
        place.precision === "country" &&
        (modal ||
          tokens[i + 1]?.upos === "NUM" ||
          /^(?:to|troops|forces|soldiers|aid|help|special|dozens|hundreds|thousands)$/.test(tokens[i + 1]?.lower ?? ""))
      );
    } else if (token.upos !== "ADV" && token.upos !== "PART") return false;
  }
  return false;
}

function actsAsObject(line: Line, { fromToken, toToken, place }: PlaceSighting): boolean {
  const { tokens } = line;
  const start = withThe(line, fromToken);
  const before = tokens[start - 1];
  if (!before || tokens[toToken]?.lower === "'s" || /^(?:NOUN|PROPN)$/.test(tokens[toToken]?.upos ?? "")) return false;
  if (before.upos === "VERB" && BLAMED.has(before.lemma)) return true;
  if (before.lower === "on" && tokens[start - 2]?.lemma === "call") return true;
  if (place.precision === "country") return false;
  return (before.lower === "with" || before.lower === "between") && BETWEEN.has(tokens[start - 2]?.lower ?? "");
}
