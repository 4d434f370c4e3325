import { draft, type Line, type Wanted } from "../draft.ts";
import {
  AGENCY_NOUNS,
  ARMED_NOUNS,
  CITY_NOUNS,
  COMPANY_NOUNS,
  COUNTRY_NOUNS,
  GROUP_NOUNS,
  OUTLET_NOUNS,
  REGION_NOUNS,
} from "../lexicon/generic-nouns.ts";
import { isDeterminer, phraseStart } from "../line.ts";
import { bareSlug } from "../slug.ts";

const ARMED_WORDS = new Set([
  "armed",
  "militant",
  "terror",
  "terrorist",
  "rebel",
  "insurgent",
  "islamist",
  "jihadist",
  "extremist",
  "islamic",
  "radical",
  "guerrilla",
]);

const PARTY_WORDS = new Set([
  "ruling",
  "opposition",
  "political",
  "main",
  "governing",
  "leftist",
  "conservative",
  "liberal",
  "socialist",
  "nationalist",
  "far",
  "-",
  "right",
  "left",
  "green",
  "communist",
  "centre",
  "center",
  "populist",
  "right-wing",
  "left-wing",
  "own",
  "new",
  "largest",
  "biggest",
]);

function wantedFor(noun: string, modifiers: readonly string[]): Wanted | null {
  if (ARMED_NOUNS.has(noun)) return "armed";
  if (GROUP_NOUNS.has(noun)) return modifiers.some((m) => ARMED_WORDS.has(m)) ? "armed" : "group";
  if (OUTLET_NOUNS.has(noun)) return "agency";
  if (COMPANY_NOUNS.has(noun)) return "company";
  if (AGENCY_NOUNS.has(noun)) return "agency";
  if (COUNTRY_NOUNS.has(noun)) return "country";
  if (noun === "capital") return "capital";
  if (CITY_NOUNS.has(noun)) return "city";
  if (REGION_NOUNS.has(noun)) return "region";
  if (noun === "cities" || noun === "towns") return "cities";
  return null;
}

/** `generic/noun`: "the group", "the insurgents", "the company", "the capital", "its second and third biggest cities". */
export function findGeneric(line: Line): void {
  const { tokens, taken } = line;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (
      !token ||
      taken[i] ||
      line.roleOf[i] ||
      (token.upos !== "NOUN" && token.upos !== "PROPN" && token.upos !== "ADJ")
    )
      continue;
    const noun = token.lower;
    if (token.upos === "ADJ" && noun !== "militants" && noun !== "capital") continue;
    const next = tokens[i + 1];
    if (next && (next.upos === "NOUN" || (next.upos === "PROPN" && noun !== "capital" && noun !== "city"))) continue;
    if (line.placeAt[i]) continue;
    // "state-run", "city-wide".
    if (next?.text === "-" && next.start === token.end) continue;
    const before = tokens[i - 1];
    // "Kandahar city", "Ghor province" are names.
    if (line.placeAt[i - 1] && line.placeAt[i - 1]?.form !== "demonym" && before?.upos !== "PUNCT") continue;
    const start = overOrdinals(line, phraseStart(line, i));
    // A birthday party is no party of the state.
    if (noun === "party" && tokens.slice(start, i).some((t) => !PARTY_WORDS.has(t.text))) continue;
    const wanted = wantedFor(
      noun,
      tokens.slice(start, i).map((t) => t.lower),
    );
    if (!wanted) continue;
    const determiner = tokens[start - 1];
    const lower = determiner?.lower ?? "";
    const owner = ownerOf(line, start, i);
    const definite = /^(?:the|this|that|these|those)$/.test(lower) || (wanted === "capital" && owner !== null);
    const possessive = /^(?:its|their|his|her)$/.test(lower) || owner !== null;
    const ordered = tokens
      .slice(start, i)
      .some((t) => /^(?:second|third|fourth|fifth|largest|biggest|main|most)$/.test(t.lower));
    if (
      wanted === "cities"
        ? !(definite || possessive) ||
          !(ordered || tokens[start]?.upos === "NUM" || tokens.slice(start, i).some((t) => t.upos === "NUM"))
        : !definite && !(possessive && (wanted === "capital" || wanted === "city"))
    ) {
      // Indefinite: people are still somebody ("rebels attacked ..."), a town is not yet a place.
      if (wanted === "armed" && (ARMED_NOUNS.has(noun) || GROUP_NOUNS.has(noun)))
        add(line, isDeterminer(determiner) ? start - 1 : start, i, null, noun);
      continue;
    }
    // Named with a party's name in front ("Taliban militants") it is taken already; "the rebel groups" is many.
    add(
      line,
      isDeterminer(determiner) ? start - 1 : start,
      i,
      /^(?:capital|cities|city)$/.test(wanted) || !possessive ? wanted : null,
      noun,
    );
  }
}

/** "second and third biggest cities": on over what "and" joins. */
function overOrdinals(line: Line, from: number): number {
  const { tokens } = line;
  if (tokens[from - 1]?.lower !== "and" || !/^(?:ADJ|NUM)$/.test(tokens[from - 2]?.upos ?? "")) return from;
  return phraseStart(line, from - 2);
}

function ownerOf(line: Line, from: number, to: number): number | null {
  for (let i = from; i < to; i++) if (line.placeAt[i] || line.tokens[i]?.lower === "'s") return i;
  return null;
}

const PLURAL = /(?:s|militia)$/;

function add(line: Line, from: number, head: number, wanted: Wanted | null, noun: string): void {
  const words = line.text.slice(line.tokens[from]?.start ?? 0, line.tokens[head]?.end ?? 0);
  const isPlace =
    CITY_NOUNS.has(noun) ||
    REGION_NOUNS.has(noun) ||
    COUNTRY_NOUNS.has(noun) ||
    noun === "capital" ||
    noun === "cities" ||
    noun === "towns";
  const armed = ARMED_NOUNS.has(noun);
  const named = line.taken.slice(from, head).find((d) => d !== null && d.kind !== "place") ?? null;
  line.described.add(head);
  line.add(
    draft(line, from, head + 1, {
      kind: isPlace ? "place" : armed ? "group" : "organisation",
      entity: `desc:${bareSlug(words)}`,
      form: "description",
      headToken: head,
      number: PLURAL.test(noun) && noun !== "militia" ? "plural" : "singular",
      wanted: named ? null : wanted,
      actsFor: named,
      noun,
      classes: armed ? ["fighter"] : [],
      rule: "generic/noun",
    }),
  );
}
