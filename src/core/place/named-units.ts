import type { PlacePrecision } from "../entity/entity.ts";
import { findDatelines } from "../report/dateline.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import type { PlaceMention } from "./place-mention.ts";
import { localRef } from "./place-ref.ts";
import { isCapital, type Spot, writingOf } from "./spot.ts";

/** Nouns that with "of" say what kind of place the name behind them is. */
const UNITS: ReadonlyMap<string, PlacePrecision> = new Map<string, PlacePrecision>([
  ["town", "city"],
  ["city", "city"],
  ["village", "city"],
  ["hamlet", "city"],
  ["settlement", "city"],
  ["port", "city"],
  ["municipality", "city"],
  ["commune", "city"],
  ["suburb", "district"],
  ["neighborhood", "district"],
  ["neighbourhood", "district"],
  ["township", "district"],
  ["district", "district"],
  ["province", "admin1"],
  ["region", "area"],
  ["island", "area"],
]);
const JOINERS = new Set(["-", "‐", "‑", "–"]);
/** Longest name, in tokens. */
const NAME = 6;

/** A place that no gazetteer holds, named by some tokens of a sentence. `to` is exclusive. */
const unlistedAt = (
  text: string,
  sentence: Sentence,
  from: number,
  to: number,
  precision: PlacePrecision,
  home: Parameters<typeof localRef>[2],
): PlaceMention => {
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[to - 1]?.end ?? start;
  const name = text.slice(start, end);
  return {
    start,
    end,
    text: name,
    place: localRef(name, precision, home),
    form: "name",
    sentence: sentence.index,
    fromToken: from,
    toToken: to,
    headToken: to - 1,
    anchor: null,
    rule: "place/unlisted",
  };
};

/** "the town of Barawe", "the village of Nahr Tuma": a name that no gazetteer holds, told to be a place. No coordinates. */
export function namedUnits(
  text: string,
  sentences: readonly Sentence[],
  known: readonly Spot[],
  country: string | null,
): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const sentence of sentences) {
    const { tokens } = sentence;
    for (let i = 0; i < tokens.length; i++) {
      const told = tokens[i + 1]?.lower === "of" ? UNITS.get(tokens[i]?.lower ?? "") : undefined;
      const precision = told ?? (isSeat(sentence, i) || isSettled(sentence, i) ? "city" : undefined);
      if (precision === undefined) continue;
      const from = told === undefined ? i : i + 2;
      const to = nameEnd(sentence, from);
      if (to === from || writingOf(sentence) !== "mixed") continue;
      if (isKnown(known, sentence, from, to)) continue;
      const next = known.find((spot) => spot.sentence === sentence && spot.from >= to && spot.from <= to + 2);
      const near = next?.demonym === false ? next.chosen : null;
      found.push(
        unlistedAt(text, sentence, from, to, precision, {
          country: near?.country ?? country,
          admin1: near?.admin1 ?? null,
          within: near?.id ?? null,
        }),
      );
    }
  }
  found.push(...ofDateline(text, sentences, known, country, found));
  return [...found, ...repeats(text, sentences, known, found)];
}

/** "the provincial capital, Kell", "capital Kell,", "Kell, the capital of the province": whether the name that opens here is told to be one. */
const isSeat = (sentence: Sentence, at: number): boolean => {
  const { tokens } = sentence;
  const to = nameEnd(sentence, at);
  if (to === at || tokens[at - 1]?.upos === "PROPN") return false;
  const comma = tokens[at - 1]?.text === ",";
  const isClosed = /^[,.;)–—-]$/u.test(tokens[to]?.text ?? ".");
  if (isClosed && isCapitalWord(tokens[at - (comma ? 2 : 1)]) && (comma || isSmall(tokens[at - 2]?.lower))) return true;
  const rest = tokens.slice(to, to + 5);
  const noun = rest.findIndex(isCapitalWord);
  return rest[0]?.text === "," && rest[1]?.lower === "the" && noun > 0 && rest.slice(2, noun).every(isPlain);
};
/** "Lisk and surrounding villages", "the outskirts of Lisk", "Lisk has been under the control of": by what only a place has. */
const isSettled = (sentence: Sentence, at: number): boolean => {
  const { tokens } = sentence;
  const to = nameEnd(sentence, at);
  if (to === at || tokens[at - 1]?.upos === "PROPN") return false;
  const words = (from: number, until: number): string =>
    tokens
      .slice(Math.max(0, from), until)
      .map(({ lower }) => lower)
      .join(" ");
  // "in Marl, a grain town in the north"
  if (INTO.test(tokens[at - 1]?.lower ?? "") && APPOSED.test(words(to, to + 9))) return true;
  return AROUND.test(words(to, to + 4)) || HELD.test(words(to, to + 7)) || PART_OF.test(words(at - 2, at));
};
const INTO = /^(?:in|at|near|from|around|outside|of|to)$/u;
const APPOSED =
  /^, (?:an?|the) (?:[\p{L}-]+ (?:- )?){0,4}?(?:town|village|city|hamlet|settlement) (?:in|of|on|near|about|some|north|south|east|west|that|where|which|with|,)/u;
const AROUND =
  /^and (?:the )?(?:surrounding|nearby|neighbou?ring|outlying) (?:villages?|towns?|areas?|districts?|settlements?)\b/u;
const HELD =
  /^(?:(?:has|had|have) been|is|was|remains|remained) (?:now |still |firmly )?under the (?:full )?control of\b/u;
const PART_OF = /^(?:outskirts|suburbs|inhabitants|residents|streets) of$/u;

const isPlain = ({ upos }: Token): boolean => upos === "ADJ" || upos === "NOUN";
const isCapitalWord = (token: Token | undefined): boolean => token?.lower === "capital";
const isSmall = (word: string | undefined): boolean =>
  /^(?:provincial|regional|state|district|county)$/u.test(word ?? "");

/** "KELL, Norland —": the town that a dateline names, by the name that the telling gives it. */
function ofDateline(
  text: string,
  sentences: readonly Sentence[],
  known: readonly Spot[],
  country: string | null,
  named: readonly PlaceMention[],
): PlaceMention[] {
  const [line] = findDatelines(text);
  const name =
    line === undefined
      ? ""
      : (/^\p{Lu}[\p{Lu}\s'’-]+(?=$|,|\s*[(–—-])/u.exec(text.slice(line.start, line.end).trim())?.[0] ?? "").trim();
  if (line === undefined || name.length < LEAST_NAME || named.some((one) => one.text.toUpperCase() === name)) return [];
  for (const sentence of sentences)
    for (let from = 0; from < sentence.tokens.length; from++) {
      const to = nameEnd(sentence, from);
      const start = sentence.tokens[from]?.start ?? 0;
      const end = sentence.tokens[to - 1]?.end ?? start;
      if (to === from || text.slice(start, end).toUpperCase() !== name || text.slice(start, end) === name) continue;
      if (sentence.tokens[from - 1]?.upos === "PROPN" || isKnown(known, sentence, from, to)) continue;
      return [unlistedAt(text, sentence, from, to, "city", { country, admin1: null, within: null })];
    }
  return [];
}
/** "UN", "EU": no town of a dateline. */
const LEAST_NAME = 4;

const isKnown = (known: readonly Spot[], sentence: Sentence, from: number, to: number): boolean =>
  known.some((spot) => spot.sentence === sentence && spot.chosen !== null && spot.from < to && spot.to > from);

/** The same name told again without its kind: "... fled Barawe on Friday." */
function repeats(
  text: string,
  sentences: readonly Sentence[],
  known: readonly Spot[],
  named: readonly PlaceMention[],
): PlaceMention[] {
  const first = new Map<string, PlaceMention>();
  for (const one of named) if (!first.has(one.text)) first.set(one.text, one);
  if (first.size === 0) return [];
  const found: PlaceMention[] = [];
  for (const sentence of sentences) {
    for (let from = 0; from < sentence.tokens.length; from++) {
      const token = sentence.tokens[from];
      if (token === undefined || !isCapital(token.text)) continue;
      const to = nameEnd(sentence, from);
      const before = sentence.tokens[from - 1];
      if (to === from || (before?.upos === "PROPN" && isCapital(before.text))) continue;
      const start = token.start;
      const end = sentence.tokens[to - 1]?.end ?? start;
      const one = first.get(text.slice(start, end));
      if (one === undefined || named.some((other) => other.start === start) || isKnown(known, sentence, from, to)) {
        from = to - 1;
        continue;
      }
      found.push({
        ...one,
        start,
        end,
        sentence: sentence.index,
        fromToken: from,
        toToken: to,
        headToken: to - 1,
      });
      from = to - 1;
    }
  }
  return found;
}

/** "the town of Sake": a name that is a word too, so that the tagger takes it for that. */
const isMistagged = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.xpos === "NN" && tokens[at - 1]?.lower === "of" && UNITS.has(tokens[at - 2]?.lower ?? "");

/** Behind the last word of the name that opens at `from`; `from` where none does. */
function nameEnd(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  let to = from;
  while (to < tokens.length && to < from + NAME) {
    const token = tokens[to];
    if (token === undefined) break;
    if (JOINERS.has(token.text) && to > from && isCapital(tokens[to + 1]?.text ?? "")) to += 2;
    else if (isCapital(token.text) && (token.upos === "PROPN" || (to === from && isMistagged(sentence, from)))) to += 1;
    else break;
  }
  return to;
}
