import type { Claim } from "../claim/claim.ts";
import { stem, wordsOf } from "../lineage/words.ts";
import type { Report } from "../report/report.ts";
import type { Span } from "../text/span.ts";
import type { ReportEvidence } from "./evidence.ts";
import { bodyOf, namesIn } from "./outsiders.ts";

/** In larger stories what one report tells alone is printed nowhere. */
const MOST_REPORTS = 30;
/** A shorter line is a heading, a credit or a caption. UTF-16 units. */
const SHORTEST_LINE = 40;
/** The opening that may say that a report tells of several events. UTF-16 units. */
const OPENING = 400;

/** A headline or an opening that tells of several events of one kind, each its own: "in separate shootings", "over the weekend". */
const OF_SEVERAL =
  /\b(?:(?:separate|several|multiple|two|three|four|five|six|seven|eight|string of|series of|overnight|weekend|recent|unrelated|other|different|various|daily|\p{Lu}\p{Ll}+day(?:['’]s)?) (?:\p{L}+ ){0,3}?(?:shootings|killings|homicides|murders|stabbings|attacks|crashes|accidents|fires|incidents|collisions|drownings|robberies|deaths|slayings)|(?:shootings|killings|homicides|murders|stabbings|crashes|accidents|fires|incidents|collisions|drownings|slayings) (?:across|around|throughout|over|since|this|in \d|in (?:the )?past)|(?:violent|bloody|deadly) (?:\p{L}+ )?(?:weekend|night|day|week|\d+ hours|holiday)|(?:police|crime) (?:blotter|log|beat|briefs?)|over the weekend|weekend violence)\b/iu;

const TYPE =
  "(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Court|Ct|Place|Pl|Way|Highway|Hwy|Parkway|Pkwy|Circle|Terrace|Square|Pike|Trail|Plaza)";
const NAME = "(?:\\d+(?:st|nd|rd|th)|\\p{Lu}[\\p{L}.'’-]*)";
/** Where something happened, by street or quarter: "in the 3800 block of North Lavergne", "near 71st and State", "in the Irving Park neighborhood". */
const SCENES: readonly RegExp[] = [
  new RegExp(`(?<!\\bof (?:the )?)\\b(?<number>\\d+|first|second) block of (?<name>${NAME}(?: ${NAME}){0,3})`, "gu"),
  new RegExp(`(?<!\\b(?:of|block of) )(?<name>${NAME}(?: ${NAME}){0,2}) ${TYPE}\\b`, "gu"),
  new RegExp(`\\b(?:near|at|of|on) (?<name>${NAME}(?: ${NAME})? and ${NAME})`, "gu"),
  /\bin (?:the |\p{L}+['’]s )?(?:\p{Lu}?[\p{L}-]+ side )?(?<name>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}) (?:neighbou?rhoods?|area|section|community|district)\b/gu,
];
/** Words of a street's or quarter's name that many share. */
const SHARED_WORDS =
  /^(?:and|north|south|east|west|n|s|e|w|northwest|northeast|southwest|southeast|side|first|second|third|main|upper|lower|the|block|police|saint|st|ave|street|avenue|road|drive|boulevard)$/u;

/** Opens a paragraph that goes on with what stands before it. */
const GOES_ON =
  /^["'“‘]?(?:he|she|they|it|his|her|their|its|this|that|these|those|both|one of the|the (?!(?:latest|most recent|first|second|third|fourth|fifth|last|final|other|next|earliest|deadliest|weekend)\b))\b/iu;

/** One item of a round-up: paragraphs from the one that tells where it happened. */
interface Item extends Span {
  readonly scene: Span;
  /** Stems of the words of each of its streets, quarters and people. */
  readonly marks: readonly (readonly string[])[];
  /** Tolls of so many that no other event has the same. */
  readonly tolls: readonly string[];
}

/** From so many on, one toll in two reports is that of one event. */
const TELLING_TOLL = 4;

interface Scene extends Span {
  readonly mark: readonly string[];
}

/** "Keener, of the 4800 block of North Hamlin Avenue,": where somebody lives; and the houses where the hurt are cared for. */
const HOME = new RegExp(
  `\\b(?:of the|a resident of|who (?:lives?|lived|resides?) (?:in|on|at|near)|address (?:is|was) (?:in|on)|home (?:address )?(?:is|was) (?:in|on)) (?:the )?(?:\\d+ block of )?${NAME}(?: ${NAME}){0,3}`,
  "gu",
);
const HOUSE =
  /(?:\p{Lu}[\p{L}.'’-]+ ){1,5}(?:Hospitals?|Medical Cent(?:er|re)|Trauma Cent(?:er|re)|Health|Clinic|Infirmary|Police|Sheriff(?:['’]s)?|Department|County|Office)\b(?: (?:in|of) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?/gu;

/** The words with nothing where they tell of what many events share; of the same length. */
const without = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((left, pattern) => left.replace(pattern, (found) => " ".repeat(found.length)), text);

const scenesIn = (words: string, from: number): readonly Scene[] => {
  const text = without(words, [HOME]);
  return SCENES.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Scene[] => {
      const { name = "", number } = match.groups ?? {};
      const words = wordsOf(name)
        .map(({ word }) => word)
        .filter((word) => !SHARED_WORDS.test(word));
      // Of a street with a number for its name the block tells which part of the town.
      const mark = number !== undefined && words.every((word) => /^\d/u.test(word)) ? [number, ...words] : words;
      const start = from + match.index;
      // "71st Street" runs through a whole town.
      const isLong = mark.length === 1 && /^\d/u.test(mark[0] ?? "");
      return words.length === 0 || isLong ? [] : [{ start, end: start + match[0].length, mark: mark.map(stem) }];
    }),
  );
};

const linesOf = ({ text, titleSpan }: Report): readonly Span[] => {
  const found: Span[] = [];
  let start = titleSpan?.end ?? 0;
  while (start < text.length) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    if (end - start > SHORTEST_LINE) found.push({ start, end });
    start = end + 1;
  }
  return found;
};

const within = (span: Span, { start, end }: Span): boolean => span.start >= start && span.end <= end;

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.some((word) => other.includes(word));

const items = new WeakMap<ReportEvidence, readonly Item[]>();

/** The items of a report whose headline or opening says that it tells of several events; none of any other. */
const itemsOf = (one: ReportEvidence): readonly Item[] => {
  const known = items.get(one);
  if (known !== undefined) return known;
  const found = findItems(one);
  items.set(one, found);
  return found;
};

const findItems = ({ report, claims }: ReportEvidence): readonly Item[] => {
  const lines = linesOf(report);
  const [first] = lines;
  if (first === undefined || !OF_SEVERAL.test(report.text.slice(0, first.start + OPENING))) return [];
  const open: { start: number; end: number; scene: Scene; scenes: Scene[] }[] = [];
  lines.forEach((line, at) => {
    const words = report.text.slice(line.start, line.end);
    const scenes = scenesIn(words, line.start);
    const last = open.at(-1);
    const [scene] = scenes;
    const isNew =
      scene !== undefined &&
      // What tells of all of them comes first.
      (at > 0 || !OF_SEVERAL.test(words)) &&
      !GOES_ON.test(words) &&
      (last === undefined || !scenes.some(({ mark }) => last.scenes.some((other) => isSame(mark, other.mark)))) &&
      (last === undefined || claims.some((claim) => claim.harm !== undefined && within(claim, line)));
    if (isNew) open.push({ ...line, scene, scenes: [...scenes] });
    else if (last !== undefined) {
      last.end = line.end;
      last.scenes.push(...scenes);
    }
  });
  const people = open.map((item) => peopleIn(claims.filter((claim) => within(claim, item))));
  const intro = open[0] === undefined ? "" : report.text.slice(0, open[0].start);
  const names = [intro, ...open.map(({ start, end }) => report.text.slice(start, end))].map(
    (words) => new Set(namesIn(without(words, [HOUSE]))),
  );
  return open.map(({ start, end, scene, scenes }, at) => ({
    start,
    end,
    scene: { start: scene.start, end: scene.end },
    marks: [
      ...scenes.map(({ mark }) => mark),
      // Who comes in several of them has to do with all.
      ...[...(people[at] ?? [])].flatMap((id) =>
        people.some((other, index) => index !== at && other.has(id)) ? [] : [nameIn(id)],
      ),
      ...[...(names[at + 1] ?? [])].flatMap((name) =>
        names.some((other, index) => index !== at + 1 && other.has(name)) ? [] : [[name]],
      ),
    ],
    tolls: tollsIn(claims.filter((claim) => within(claim, { start, end }))),
  }));
};

const tollOf = ({ harm, quantity }: Claim): string => `${harm} ${quantity?.low}`;

const tollsIn = (claims: readonly Claim[], least = TELLING_TOLL): readonly string[] =>
  claims.flatMap((claim) => (claim.harm !== undefined && (claim.quantity?.low ?? 0) >= least ? [tollOf(claim)] : []));

const PERSON = "person:";

const nameIn = (id: string): readonly string[] => wordsOf(id.slice(PERSON.length)).map(({ word }) => stem(word));

/** Who acts or is befallen in claims, by first and last name. */
const peopleIn = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(
    claims.flatMap(({ roles }) =>
      Object.values(roles).flatMap((role) =>
        role?.entity?.startsWith(PERSON) && nameIn(role.entity).length > 1 ? [role.entity] : [],
      ),
    ),
  );

/** What another report has of an event: its words, and its tolls. */
interface Known {
  readonly words: ReadonlySet<string>;
  readonly tolls: ReadonlySet<string>;
}

const isShared = ({ marks, tolls }: Item, others: readonly Known[]): boolean =>
  others.some(
    (other) =>
      tolls.some((toll) => other.tolls.has(toll)) || marks.some((mark) => mark.every((word) => other.words.has(word))),
  );

const parted = new WeakMap<ReportEvidence, Map<string, ReportEvidence>>();

const HARMS: ReadonlySet<string> = new Set(["killed", "injured"]);

/** What other events of a round-up did is of another event, with the words that tell where; the rest of what it tells of them is background. */
const part = (
  one: ReportEvidence,
  others: readonly Item[],
  isToldElsewhere: (toll: string) => boolean,
): ReportEvidence => {
  const sums = sumsIn(one).filter((claim) => !isToldElsewhere(tollOf(claim)));
  const key = [...others.map(({ start }) => start), ...sums.map(({ id }) => id)].join(" ");
  const known = parted.get(one) ?? new Map<string, ReportEvidence>();
  parted.set(one, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  const isSum = new Set(sums);
  const made = {
    ...one,
    claims: one.claims.map((claim) => {
      const item = others.find((other) => within(claim, other));
      if (item !== undefined) return claim.background ? claim : apartBy(claim, item.scene, one.report);
      const words = isSum.has(claim) ? OF_SEVERAL.exec(claim.quote) : null;
      if (words === null) return claim;
      const start = claim.start + words.index;
      return apartBy(claim, { start, end: start + words[0].length }, one.report);
    }),
  };
  known.set(key, made);
  return made;
};

/** "Four were killed in shootings across the city", before the items: a sum of all of them. */
const sumsIn = (one: ReportEvidence): readonly Claim[] => {
  const first = Math.min(...itemsOf(one).map(({ start }) => start));
  return one.claims.filter(
    (claim) =>
      claim.start < first && HARMS.has(claim.harm ?? "") && claim.figure === undefined && OF_SEVERAL.test(claim.quote),
  );
};

const apartBy = (claim: Claim, shownBy: Span, { text }: Report): Claim =>
  HARMS.has(claim.harm ?? "")
    ? { ...claim, figure: { role: "other event", ...told(shownBy, text) } }
    : { ...claim, background: true };

const told = ({ start, end }: Span, text: string) => ({ start, end, text: text.slice(start, end) });

/**
 * The evidence of one story with what its round-ups tell of other events put apart: of a report that says to tell of several events, items of
 * which another report of the story knows neither a street nor a name, where it knows those of another item.
 */
export const withoutOtherItems = (evidence: readonly ReportEvidence[]): readonly ReportEvidence[] => {
  if (evidence.length < 2 || evidence.length > MOST_REPORTS) return evidence;
  return evidence.map((one) => {
    const all = itemsOf(one);
    if (all.length < 2) return one;
    const known = evidence
      .filter((other) => other !== one)
      .map(({ report, claims }): Known => ({ words: bodyOf(report).all, tolls: new Set(tollsIn(claims, 1)) }));
    const others = all.filter((item) => !isShared(item, known));
    return others.length === 0 || others.length === all.length
      ? one
      : part(one, others, (toll) => known.some(({ tolls }) => tolls.has(toll)));
  });
};
