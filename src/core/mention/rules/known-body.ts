import { type Draft, draft, type Line, take } from "../draft.ts";
import { type Body, type BodyMatch, exactSpelling, longestBody } from "../lexicon/bodies.ts";
import { genderOfGivenName } from "../lexicon/given-names.ts";
import { isRoleNoun } from "../lexicon/role-nouns.ts";
import { isCapital, withThe } from "../line.ts";

/** Initials that a text in capitals also uses as words. */
const WORDS_IN_CAPITALS = new Set(["who", "ice", "care", "sec", "nos", "spa", "set", "arena", "epa", "fed", "ant"]);
/** After these a company's or party's name is a river, a forest, a street. */
const LANDSCAPE = new Set([
  "river",
  "rainforest",
  "basin",
  "jungle",
  "forest",
  "street",
  "avenue",
  "road",
  "delta",
  "island",
  "tree",
  "pie",
  "juice",
]);
const FOLLOWERS = new Set([
  "militants",
  "insurgents",
  "rebels",
  "fighters",
  "guerrillas",
  "gunmen",
  "terrorists",
  "forces",
  "militia",
  "militias",
  "movement",
  "group",
  "jihadists",
  "extremists",
  "party",
  "troops",
  "army",
  "regime",
  "government",
  "authorities",
  "rebel",
  "agency",
  "network",
]);

export const kindOfBody = (type: Body["type"]): Draft["kind"] =>
  type === "armed" || type === "political" || type === "government" || type === "military" ? "party" : "organisation";

/** `known-body/name`: bodies of the lexicon, by name or initials ("the Taliban", "WHO", "Reuters"). */
export function findKnownBodies(line: Line): void {
  const { words, tokenOf } = subwords(line);
  for (let w = 0; w < words.length; w++) {
    const match = longestBody(words, w);
    if (!match) continue;
    const from = tokenOf[w] as number;
    const to = (tokenOf[match.to - 1] as number) + 1;
    if (!spelledAsName(line, match, w, tokenOf, words) || isOtherThing(line, match, from, to)) continue;
    const { body } = match;
    const owner = line.placeAt[from - 1];
    // "U.S. Environmental Protection Agency": its country belongs to the name.
    const start =
      owner &&
      body.country !== null &&
      owner.place.precision === "country" &&
      owner.place.country === body.country &&
      line.taken[from - 1] === null
        ? owner.fromToken
        : from;
    const first = match.mask.length > 1 && words[w] === "the" ? from : withThe(line, start);
    take(
      line,
      draft(line, first, withFollower(line, body, to), {
        kind: kindOfBody(body.type),
        entity: body.id,
        name: body.name,
        form: match.capitals ? "acronym" : "name",
        country: body.country,
        body: body.type,
        number: body.type === "armed" || body.type === "political" ? "unknown" : "singular",
        headToken: to - 1,
        rule: "known-body/name",
      }),
    );
    w = match.to - 1;
  }
}

/** "Taliban militants", "Houthi rebels", "Hamas fighters" without a number are the party itself. */
function withFollower(line: Line, body: Body, to: number): number {
  const next = line.tokens[to];
  if (body.type !== "armed" || !next || !FOLLOWERS.has(next.lower) || next.upos === "VERB") return to;
  const after = line.tokens[to + 1];
  // "Taliban government official": the noun belongs to the next one.
  if (after && (after.upos === "NOUN" || after.upos === "PROPN")) return to;
  return /^(?:regime|government|authorities)$/.test(next.lower) ? to : to + 1;
}

function subwords(line: Line): { words: string[]; tokenOf: number[] } {
  const words: string[] = [];
  const tokenOf: number[] = [];
  for (const token of line.tokens) {
    if (token.text === "-" || token.text === "/") continue;
    if (token.lower.length > 2 && (token.lower.includes("-") || token.lower.includes("/"))) {
      for (const part of token.lower.split(/[-/]/)) {
        if (!part) continue;
        words.push(part);
        tokenOf.push(token.index);
      }
    } else {
      words.push(token.lower);
      tokenOf.push(token.index);
    }
  }
  return { words, tokenOf };
}

function spelledAsName(
  line: Line,
  match: BodyMatch,
  w: number,
  tokenOf: readonly number[],
  words: readonly string[],
): boolean {
  const first = line.tokens[tokenOf[w] as number];
  if (!first) return false;
  const exact = match.mask.length === 1 ? exactSpelling(words[w] as string) : null;
  if (exact !== null && first.text !== exact && first.text !== first.text.toUpperCase()) return false;
  // A match must not begin or end inside a token ("post-Taliban" is fine, "al" of "al-Anbar" is not reached).
  if (match.capitals) {
    if (line.shouting && WORDS_IN_CAPITALS.has(words[w] as string)) return false;
    return first.text.replace(/[^\p{L}]/gu, "") === first.text.replace(/[^\p{L}]/gu, "").toUpperCase();
  }
  if (match.body.type === "armed" && match.mask.length === 1 && (words[w] as string).length >= 7) return true;
  return match.mask.every((needs, i) => {
    if (!needs) return true;
    const token = line.tokens[tokenOf[w + i] as number];
    return isCapital(token) || (token?.text.includes("-") ?? false);
  });
}

function isOtherThing(line: Line, match: BodyMatch, from: number, to: number): boolean {
  const next = line.tokens[to];
  if (next && LANDSCAPE.has(next.lower)) return true;
  const token = line.tokens[from];
  // "anti-Taliban" is the other side.
  if (
    token?.lower.startsWith("anti-") ||
    (line.tokens[from - 1]?.text === "-" && line.tokens[from - 2]?.lower === "anti")
  )
    return true;
  // "Press-Telegram": half of another name.
  const dash = line.tokens[from - 1];
  if (
    dash?.text === "-" &&
    dash.end === token?.start &&
    isCapital(line.tokens[from - 2]) &&
    line.tokens[from - 2]?.end === dash.start
  )
    return true;
  const place = line.placeAt[from];
  if (place && place.fromToken <= from && place.toToken > to) return true;
  if (match.mask.length > 1) return false;
  // "Social Democrats", "Free Democrats": another party.
  if (
    match.body.type === "political" &&
    from > 0 &&
    isCapital(line.tokens[from - 1]) &&
    !match.capitals &&
    line.tokens[from - 1]?.upos !== "DET" &&
    !line.shouting &&
    !line.headline
  )
    return true;
  const before = line.tokens[from - 1];
  // "Robert Wagner", "Mr. Disney": a surname.
  if (!before || !isCapital(before)) return false;
  if (match.capitals) return false;
  return (
    (genderOfGivenName(before.lower) !== null && before.upos === "PROPN") ||
    /^(?:mr|mrs|ms|dr)\.?$/.test(before.lower) ||
    (isRoleNoun(before.lower) && match.body.type === "company" && from > 1)
  );
}
