import { lexicon } from "../../lexicon/index.ts";
import { findDatelines } from "../../report/dateline.ts";
import type { Report } from "../../report/report.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { openingOf } from "../opening.ts";
import { isKindOfPlace, isNoFirm } from "./agreed-place.ts";
import { keyOf, WORD } from "./place-namings.ts";

/** A name as one report tells it, by its capitals alone. */
export interface ToldName {
  readonly name: string;
  /** Where it stands highest. */
  readonly span: Span;
  /** How high that is: in a headline or a first sentence, in an opening, below. */
  readonly height: number;
  readonly count: number;
  /** How often its bearer speaks, or is told to be somebody who does. */
  readonly speaks: number;
  /** How often it stands before what it is said of ("Ugandan soldiers"). */
  readonly before: number;
  /** How often it does something ("Coastline had known"), and how often it stands where a place does ("near Coastline", "the Coastline bridge"). */
  readonly acts: number;
  readonly there: number;
  /** How often its capital tells that it is a name: no sentence or line opens with it. */
  readonly sure: number;
}

export interface ToldNames {
  readonly names: ReadonlyMap<string, ToldName>;
  /** Letters that stand for a name: "the Front for Renewal (FR)". */
  readonly letters: ReadonlyMap<string, string>;
}

const HEAD = 3;
const OPENING = 2;
const BODY = 1;

const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’-])${WORD}(?: of (?:the )?${WORD} and ${WORD}(?! \p{L}+ed\b)| (?:(?:for|of|for the|of the|de|del|la|el|al|du|des|do|da|dos) )?${WORD}){0,5}`,
  "gu",
);
const NO_NAME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Sgt|Lt|Col|Capt|Gen|Maj|Det|Rev|St|Mt|Ft|Jr|Sr|Ave|Rd|Blvd|Christmas|Easter|Thanksgiving|Halloween|Ramadan|New Year|GMT|BST|EST|EDT|UTC|AM|PM|LIVE|BREAKING|I|We|He|She|It|They|You|There|What|No|Yes|That|This|These|Those|Our|Their|One|Two|Three|Four|Five|OK|TV|UN|EU|US|UK|God|Facebook|Twitter|Telegram|WhatsApp|Internet)$/u;
const CALENDAR =
  /^(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December) /u;
/** Where a sentence, a quotation or a line opens any word has a capital. */
const OPENS = /(?:^|[\n.!?:;"“‘'([•*|]\s*|[–—-]\s)$/u;
const LETTERS = /^ \((?:the )?(?<letters>\p{Lu}{2,6})\)/u;

const SAYS =
  "said|says|told|tells|added|adds|stated|announced|replied|asked|denied|insisted|explained|admitted|wrote|reported|reports|estimates?|warned|called|maintains?|put|gave|gives";
const SPEAKS_BEHIND = new RegExp(
  String.raw`^(?:,? (?:\d\d,|who|an?|the|its|his|her)[^.;\n]{0,50},)? (?:${SAYS})\b|^,? (?:(?:an?|the|its|his|her) )?[^.;,\n]{0,30}\b(?:spokes\p{L}+|coordinator|director|correspondent|head|chief)\b`,
  "u",
);
const SPEAKS_BEFORE = new RegExp(
  String.raw`\b(?:${SAYS}|according to|spokes\p{L}+|coordinator|director|correspondent)(?: for| of)?(?: \p{L}+\.?){0,2},? $`,
  "iu",
);
/** No more of the words beside a name is asked, in UTF-16 units. */
const BESIDE = 80;
const ADJECTIVE_OF =
  /^ (?!(?:on|in|at|and|or|to|by|of|for|with|from|as|after|before|during|since|until|when|where|while|which|who|that|because|but|is|are|was|were|has|have|had|will|would|could|said|says|told)\b)\p{Ll}/u;

const ACTS =
  /^(?: \([^()\n]{1,30}\))?,?(?: (?:which|who|also|never|not|itself|himself|herself|later|then|already|first))? (?:was|were|is|are|has|have|had|will|would|did|does|do|could|must|may|can|went|gave|told|took|left|made|held|ran|fell|put|said|saw|knew|came|got|began|kept|sent|won|lost|paid|met|broke|shot|hit|(?!(?:the|its|this|his)\b)\p{Ll}{2,}(?:ed|es|ys|ns|ts|ks|ls|ds))(?![\p{L}-])/u;
const THERE_BEFORE =
  /\b(?:in|at|near|outside|around|towards?|into|inside|across|along|between|through|reach(?:ed)?|entered|(?:fall|control|siege|outskirts|streets) of) (?:the )?$/iu;
/** "Coastline, the third biggest city": what it is told to be. */
const THERE_BEHIND =
  /^, (?:the|an?|its|their) [^,.;\n]{0,30}?\b(?:city|town|village|capital|port|district|province)(?![\p{L}'’-])(?! (?:police|council|court|government|authorit|champion|club))/iu;
const STANDS = /^(?:viaduct|temple|shrine|monastery|church|mosque|dam|dike|tunnel|valley|road|motorway|highway)$/u;
const THING_BEHIND = /^ (?<thing>\p{L}{3,})(?!\p{L})/u;

/** "The Coastline viaduct", "the Coastline river": the name is that of what stands or lies there. */
const isOfThing = (behind: string): boolean => {
  const thing = THING_BEHIND.exec(behind)?.groups?.["thing"]?.toLowerCase() ?? "";
  return (isKindOfPlace(thing) && isNoFirm(thing)) || STANDS.test(thing) || lexicon().isA(thing, "noun", "water");
};

const OPENS_PLACE = /^(?:mount|mt|lake|lac|lago|loch|river|rio|cape|port|fort|camp|point|barangay|wadi|jebel|jabal)$/iu;
const FIRST_WORD = /^(?<first>\p{L}+)\.? /u;

/** "Lake Coastline", "Barangay San Roque": the word that a name opens with is of what lies there. */
export const opensAsPlace = (name: string): boolean => OPENS_PLACE.test(FIRST_WORD.exec(name)?.groups?.["first"] ?? "");

interface Counting {
  name: string;
  span: Span;
  height: number;
  count: number;
  speaks: number;
  before: number;
  acts: number;
  there: number;
  sure: number;
}

/** "The Fair Fuel Coalition" is named without its article, which opens a sentence. */
const ARTICLE = /^(?:The|A|An|This|That|In|On|At|By|For|From|As|But|And|When|While|After|Before|If|Mr|Mrs|Ms|Dr) /u;

const read = (report: Report): ToldNames => {
  const { text, furniture } = report;
  const datelines = findDatelines(text);
  const lines = openingOf(report);
  const names = new Map<string, Counting>();
  const letters = new Map<string, string>();
  for (const match of text.matchAll(NAME)) {
    let [words] = match;
    let start = match.index;
    for (let cut = ARTICLE.exec(words) ?? CALENDAR.exec(words); cut !== null; cut = ARTICLE.exec(words)) {
      words = words.slice(cut[0].length);
      start += cut[0].length;
    }
    const span = { start, end: start + words.length };
    if (NO_NAME.test(words) || words.length < 2) continue;
    if (furniture.some((one) => overlaps(one, span)) || datelines.some((one) => overlaps(one, span))) continue;
    const line = lines.find((one) => one.start <= start && start < one.end);
    const height = line === undefined ? BODY : line.at <= 0 ? HEAD : OPENING;
    const before = text
      .slice(Math.max(0, start - BESIDE), start)
      .replace(/\s/gu, (space) => (space === "\n" ? "\n" : " "));
    const after = text.slice(span.end, span.end + BESIDE).replace(/\s/gu, " ");
    const key = keyOf(words);
    const one = names.get(key) ?? {
      name: words,
      span,
      height: 0,
      count: 0,
      speaks: 0,
      before: 0,
      acts: 0,
      there: 0,
      sure: 0,
    };
    names.set(key, one);
    if (height > one.height) Object.assign(one, { name: words, span, height });
    one.count += 1;
    if (SPEAKS_BEHIND.test(after) || SPEAKS_BEFORE.test(before)) one.speaks += 1;
    if (ADJECTIVE_OF.test(after)) one.before += 1;
    const there = THERE_BEFORE.test(before) || THERE_BEHIND.test(after);
    if (there || isOfThing(after) || opensAsPlace(words)) one.there += 1;
    else if (ACTS.test(after)) one.acts += 1;
    if (line?.at !== -1 && (!OPENS.test(before) || start > match.index)) one.sure += 1;
    const short = LETTERS.exec(after)?.groups?.["letters"];
    if (short !== undefined) letters.set(keyOf(short), key);
  }
  return { names, letters };
};

const kept = new WeakMap<Report, ToldNames>();

/** The names that a report tells. Kept with the report. */
export const toldNames = (report: Report): ToldNames => {
  const known = kept.get(report) ?? read(report);
  kept.set(report, known);
  return known;
};
