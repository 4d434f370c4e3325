import { DIRECTION, FACILITY, SETTLEMENT, UNIT } from "../../language/en/place-words.ts";
import { findDatelines } from "../../report/dateline.ts";
import type { Report } from "../../report/report.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { openingOf } from "../opening.ts";

/** What a report tells of one place by its name, by the words around it alone: no gazetteer need hold it. */
export interface PlaceNamed {
  /** As it is written where it stands highest. */
  readonly name: string;
  /** Where that is. */
  readonly span: Span;
  /** How high that is: in a headline, a first sentence, an opening, or below. */
  readonly height: number;
  /** How often something is told to be or to happen there, or what kind of place it is. */
  readonly at: number;
  /** What kind of place it is told to be ("province", "camp"), with how often: behind its name, before it. */
  readonly behind: ReadonlyMap<string, number>;
  readonly ahead: ReadonlyMap<string, number>;
}

/** What a report tells of places by their names. */
export interface PlacesNamed {
  readonly places: ReadonlyMap<string, PlaceNamed>;
  /** Which is told to lie in which: "X, a town in Y". */
  readonly within: readonly Within[];
  /** Names that stand as those of places somewhere, also in a dateline or where somebody spoke; not behind "at" alone, where a firm may. */
  readonly placed: ReadonlySet<string>;
}

export interface Within extends Span {
  readonly inner: string;
  readonly outer: string;
  /** By words that only places stand with; behind a comma alone a person may stand. */
  readonly sure: boolean;
}

const HEADLINE = 3;
const LEAD = 3;
const OPENING = 2;
const BODY = 1;

/** A word of a name. */
export const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:(?:['’](?!s\b)|-)[\p{L}\p{M}]+)*`;
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’-])${WORD}(?: (?:(?:de|del|la|las|los|el|al|du|des|do|da|dos) )?${WORD}){0,3}`,
  "gu",
);
/** Days, months, letters for a body, and what opens a sentence: no name of a place. */
const NO_NAME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|St|Mt|Ft|Second|Third|The|A|An|In|On|At|It|He|She|They|We|I|You|His|Her|Their|Our|This|That|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Old|New|First|God|Facebook|Twitter|Instagram|Telegram)$/u;
const LETTERS = /^\p{Lu}{2,6}$/u;

const either = (words: Iterable<string>): string => [...words].filter((word) => /^[a-z-]+$/u.test(word)).join("|");
const LANDS = "hill|hills|mountains|valley|river|lake|creek|delta|peninsula|archipelago|coast|locality|sub-county|ward";
const KINDS = `${either(UNIT)}|${either(SETTLEMENT)}|${LANDS}`;
const KIND_BEHIND = `${KINDS}|${either(FACILITY)}`;
const SIDES = String.raw`(?:(?:${either(DIRECTION)}|(?:north|south)-(?:east|west)(?:ern)?|[\p{Ll}]+-(?:held|controlled|hit|run|ruled|occupied|torn)) )*`;
const PART_OF =
  "(?:president(?:-elect)?|government|republic|people|parts|north|south|east|west|outskirts|streets|suburbs|residents|mayor|governor|rest) of ";
const OF_A_KIND = String.raw`(?:(?:[\p{L}-]+ ){0,3}(?:${KINDS}) (?:of|called) )`;

/** "in northern ", "near ", "in the rebel-held town of "; behind "the" alone stands a house, a ship or a people. */
const AT = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:in|at|near|off|outside|inside|around|across|throughout|within) (?:${SIDES}|(?:the |an? )?${SIDES}${OF_A_KIND})|${PART_OF}|(?:northern|southern|eastern|western|central|downtown|rural|mainland) )$`,
  "iu",
);
const KIND_OF = new RegExp(String.raw`(?<![\p{L}-])(?<kind>${KINDS}) (?:of|called) $`, "u");
const BEHIND = new RegExp(String.raw`^ (?<kind>${KIND_BEHIND})(?![\p{L}'’-])`, "iu");
const LAST = new RegExp(`^(?<name>.+) (?<kind>${KIND_BEHIND})$`, "iu");
/** "in Ugandan territory", "at Harbour station 4": the name is a part of what stands behind it. */
const PART_OF_MORE =
  /^(?:['’]s\b| \d| (?!(?:on|in|at|and|or|to|by|of|for|with|from|as|after|before|during|since|until|when|where|while|which|who|that|because|but|is|are|was|were|has|have|had|will|would|could|said|says|told|this|last|late|early|near|over|under|about|around|yesterday|today|tonight|again|alone|itself|also)\b)\p{Ll})/u;

/** Where somebody spoke, set out from or is cared for, or from where it is reported. */
const ELSEWHERE = [
  /\b(?:told|tells|said|speaking|spoke|reporters?|journalists?|conference|briefing|correspondent|headquarters|based|analysts?|diplomats?|embassy|offices?|officials?|authorities|government|laborator\p{L}+|newsroom)(?: \p{L}+){0,2} (?:in|at|from|outside) (?:the )?(?:\p{Ll}+ ){0,3}$/iu,
  /\b(?:hospitals?|clinic|medical cent(?:er|re)|trauma cent(?:er|re)|morgue|mortuary)\b[^.;]{0,30} (?:in|at|of) $/iu,
  /\b(?:from|left|leaving|leaves|departed|departing|bound for|heading for|headed for|sailed for|returned to|flown to|taken to|evacuated to) (?:the )?(?:\p{Ll}+ ){0,3}(?:of )?$/iu,
];
const BYLINE = /^(?:by|from|text|words|reporting|additional reporting|photos?|editing)\b/iu;

/** Between the name of a place and that of what it lies in. */
const WITHIN = new RegExp(
  String.raw`^(?:,? (?:in|of) (?:the )?${SIDES}${OF_A_KIND}?|, ${SIDES}|, (?:the|an?) [^,.;\n]{0,40}?\b(?:${KINDS}) (?:of|in|on) (?:the )?${SIDES}${OF_A_KIND}?)$`,
  "u",
);
const OWN_KIND = new RegExp(`^ (?:${KIND_BEHIND})(?=[ ,])`, "iu");
/** "Calder, Ill.": no name that is written out. */
const CUT_SHORT =
  /^(?:\p{Lu}\p{L}?|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ill|Ind|Kan|Mass|Mich|Minn|Miss|Mont|Neb|Nev|Okla|Ont|Ore|Penn|Que|Tenn|Tex|Wash|Wis|Wyo)$/u;
/** "X, Y and Z": none lies in the next. */
const IN_A_ROW = /^(?:,? (?:and|or|&) |, )$/u;

interface Found extends Span {
  readonly name: string;
  readonly behind: string | undefined;
  readonly ahead: string | undefined;
  readonly at: boolean;
  readonly inside: boolean;
  readonly elsewhere: boolean;
  readonly dateline: boolean;
}

/** No more of the words beside a name is asked, in UTF-16 units. */
const BESIDE = 90;

const flat = (text: string): string => text.replace(/\s/gu, " ");

const foundIn = ({ text, furniture }: Report): readonly Found[] => {
  const datelines = findDatelines(text);
  const found: Found[] = [];
  for (const match of text.matchAll(NAME)) {
    const [words] = match;
    const span = { start: match.index, end: match.index + words.length };
    const last = LAST.exec(words)?.groups;
    const name = last?.["name"] ?? words;
    const dateline = datelines.some((one) => overlaps(one, span));
    // "LIMA, May 3 (Wire) -" is a town in capitals; elsewhere so few capitals are the letters of a body.
    if (NO_NAME.test(name) || (LETTERS.test(name) && !dateline)) continue;
    if (furniture.some((one) => overlaps(one, span))) continue;
    const before = flat(text.slice(Math.max(0, span.start - BESIDE), span.start));
    const after = flat(text.slice(span.end, span.end + BESIDE));
    const line = text.slice(text.lastIndexOf("\n", span.start - 1) + 1, span.start);
    const behind = last?.["kind"] ?? BEHIND.exec(after)?.groups?.["kind"];
    found.push({
      ...span,
      name,
      behind,
      ahead: KIND_OF.exec(before)?.groups?.["kind"],
      at: AT.test(before) && (behind !== undefined || !PART_OF_MORE.test(after)),
      inside: !/\bat (?:the |an? )?$/iu.test(before),
      elsewhere: BYLINE.test(line) || ELSEWHERE.some((words) => words.test(before)),
      dateline,
    });
  }
  return found;
};

/** Whether a text that has the name is sure to be found to name it. */
export const isPlainName = (name: string): boolean =>
  name.match(NAME)?.[0] === name && !LAST.test(name) && !NO_NAME.test(name) && !LETTERS.test(name);

/** Names are one whatever their marks and capitals. */
export const keyOf = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const withinOf = (found: readonly Found[], text: string): PlacesNamed["within"] =>
  found.flatMap((inner, at): Within[] => {
    const outer = found[at + 1];
    if (outer === undefined || outer.start - inner.end > BESIDE) return [];
    const between = flat(text.slice(inner.end, outer.start));
    const span = { start: inner.start, end: outer.end };
    if (/^['’]s $/u.test(between))
      return outer.behind === undefined
        ? []
        : [{ inner: keyOf(outer.name), outer: keyOf(inner.name), sure: true, ...span }];
    const words = between.replace(OWN_KIND, "");
    const told = inner.at || inner.behind !== undefined || inner.ahead !== undefined || inner.dateline;
    if (!told || !WITHIN.test(words) || CUT_SHORT.test(outer.name)) return [];
    const next = found[at + 2];
    const row = next !== undefined && words === ", " && IN_A_ROW.test(flat(text.slice(outer.end, next.start)));
    return row && !inner.dateline
      ? []
      : [{ inner: keyOf(inner.name), outer: keyOf(outer.name), sure: words !== ", " || inner.dateline, ...span }];
  });

interface Reading {
  name: string;
  span: Span;
  height: number;
  at: number;
  readonly behind: Map<string, number>;
  readonly ahead: Map<string, number>;
}

const add = (counts: Map<string, number>, word: string | undefined): void => {
  if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
};

const read = (report: Report): PlacesNamed => {
  const found = foundIn(report);
  const lines = openingOf(report);
  const heightAt = (start: number): number => {
    const line = lines.find((one) => one.start <= start && start < one.end);
    return line === undefined ? BODY : line.at === -1 ? HEADLINE : line.at === 0 ? LEAD : OPENING;
  };
  const places = new Map<string, Reading>();
  const named = (name: string, span: Span): Reading => {
    const key = keyOf(name);
    const one = places.get(key) ?? { name, span, height: 0, at: 0, behind: new Map(), ahead: new Map() };
    places.set(key, one);
    const height = heightAt(span.start);
    if (height > one.height) Object.assign(one, { name, span, height });
    return one;
  };
  for (const one of found) {
    if (one.dateline || one.elsewhere) continue;
    const { name, start } = one;
    const known = named(name, { start, end: start + name.length });
    if (one.at) known.at += 1;
    add(known.behind, one.behind);
    add(known.ahead, one.ahead);
    // "Yanarumi Earthquake", "Abu Keila Rural Hospital": the name of the place opens that of something there.
    for (let end = name.indexOf(" "); end > 0; end = name.indexOf(" ", end + 1))
      named(name.slice(0, end), { start, end: start + end });
  }
  const placed = found.flatMap(({ name, at, inside, ahead, dateline }) =>
    (at && inside) || ahead !== undefined || dateline ? [keyOf(name)] : [],
  );
  return { places, within: withinOf(found, report.text), placed: new Set(placed) };
};

const kept = new WeakMap<Report, PlacesNamed>();

/** The places that a report names. Kept with the report. */
export const placesNamed = (report: Report): PlacesNamed => {
  const known = kept.get(report) ?? read(report);
  kept.set(report, known);
  return known;
};
