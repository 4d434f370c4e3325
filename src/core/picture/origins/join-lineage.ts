import type { Claim } from "../../claim/claim.ts";
import type { StoryLineage } from "../../lineage/lineage.ts";
import { byEnds } from "../../lineage/links.ts";
import type { LineageLink } from "../picture.ts";
import type { Voice } from "./voice.ts";

/** A passage of a report and the same passage in another. */
interface Mapping {
  readonly start: number;
  readonly end: number;
  readonly other: string;
  readonly otherStart: number;
  readonly evidence: string;
}

/** Where a claim stands. */
export type Stretch = Pick<Claim, "report" | "start" | "end">;

/** The passages that the reports of a story share. */
export interface PassageIndex {
  /** Those in which a claim stands. */
  readonly around: (claim: Stretch) => readonly Mapping[];
  /** Which of some other reports share any passage with a report, sorted. */
  readonly sharing: (asked: { readonly report: string; readonly among: ReadonlyMap<string, unknown> }) => string[];
  /** Whether a report is known to carry text of another, by its credit or by the time of both. */
  readonly carries: (report: string, of: string) => boolean;
}

/** Only shared text joins own voices; a shared quotation is its speaker's. */
const TEXT = new Set(["exact-copy", "shared-passage"]);
export const isText = ({ evidence }: Pick<LineageLink, "evidence">): boolean => TEXT.has(evidence);

/** One way of a passage of a link: from the span of a place to the one beside it. */
const mappingFrom = ({ spans, evidence }: LineageLink, place: number): Mapping | null => {
  const here = spans[place];
  const there = spans[place ^ 1];
  return here && there
    ? { start: here.start, end: here.end, other: there.report, otherStart: there.start, evidence }
    : null;
};

/** The reports that share text with one, by its links up to so many. */
interface Sharers {
  upTo: number;
  readonly others: Set<string>;
}

const sharers = new WeakMap<readonly LineageLink[], Sharers>();

/** Kept with the list of its links, to which more are added. */
const sharersOf = (report: string, links: readonly LineageLink[]): ReadonlySet<string> => {
  const known = sharers.get(links) ?? { upTo: 0, others: new Set<string>() };
  for (let at = known.upTo; at < links.length; at += 1) {
    const link = links[at];
    if (link !== undefined && isText(link)) known.others.add(link.from === report ? link.to : link.from);
  }
  known.upTo = links.length;
  if (links.length > 0) sharers.set(links, known);
  return known.others;
};

/** The passages around a claim, by those that its report shares up to so many. */
interface Around {
  readonly links: readonly LineageLink[];
  upTo: number;
  found: readonly Laid[];
  mappings: readonly Mapping[];
}

interface Laid {
  readonly link: LineageLink;
  readonly mapping: Mapping;
}

/** The passages that a report shares, by its links up to so many: of each where it stands in the report, its link, and its place there. */
interface Shared {
  upTo: number;
  /** Where the first passage of each box of so many starts, and the last of them ends: most claims stand in none. */
  readonly boxes: { start: number; end: number }[];
  readonly starts: number[];
  readonly ends: number[];
  readonly links: LineageLink[];
  readonly places: number[];
}

const BOX = 64;

const sharedPassages = new WeakMap<readonly LineageLink[], Shared>();

/** Kept with the list of its links, to which more are added: every claim of the report is looked for among them. */
const sharedBy = (report: string, links: readonly LineageLink[]): Shared => {
  const known = sharedPassages.get(links) ?? { upTo: 0, boxes: [], starts: [], ends: [], links: [], places: [] };
  for (let at = known.upTo; at < links.length; at += 1) {
    const link = links[at];
    if (link === undefined || !isText(link)) continue;
    const { spans } = link;
    // Two spans each are a passage; the last alone is none.
    for (let place = 0; place < (spans.length & ~1); place += 1) {
      const span = spans[place];
      if (span === undefined || span.report !== report) continue;
      const box = known.boxes[Math.floor(known.starts.length / BOX)];
      if (box === undefined) known.boxes.push({ start: span.start, end: span.end });
      else {
        box.start = Math.min(box.start, span.start);
        box.end = Math.max(box.end, span.end);
      }
      known.starts.push(span.start);
      known.ends.push(span.end);
      known.links.push(link);
      known.places.push(place);
    }
  }
  known.upTo = links.length;
  sharedPassages.set(links, known);
  return known;
};

const passages = new WeakMap<object, Around>();

/** Kept with the claim: of the passages that its report shares, of which some may have thousands, those that came since are looked at. */
const mappingsAround = (claim: Stretch, links: readonly LineageLink[]): readonly Mapping[] => {
  if (links.length === 0) return NO_MAPPINGS;
  const before = passages.get(claim);
  const known = before?.links === links ? before : { links, upTo: 0, found: [], mappings: NO_MAPPINGS };
  const shared = sharedBy(claim.report, links);
  if (known.upTo === shared.starts.length) return known.mappings;
  const come: Laid[] = [];
  const { starts, ends } = shared;
  const { start, end } = claim;
  for (let at = known.upTo; at < starts.length; ) {
    const box = shared.boxes[Math.floor(at / BOX)];
    const upTo = Math.min(starts.length, (Math.floor(at / BOX) + 1) * BOX);
    if (box !== undefined && start < box.end && box.start < end)
      for (; at < upTo; at += 1) if (start < (ends[at] ?? 0) && (starts[at] ?? 0) < end) layAround(shared, at, come);
    at = upTo;
  }
  known.upTo = starts.length;
  if (come.length > 0) {
    known.found = [...known.found, ...come].sort((a, b) => byEnds(a.link, b.link));
    known.mappings = known.found.map(({ mapping }) => mapping);
  }
  passages.set(claim, known);
  return known.mappings;
};

const layAround = ({ links, places }: Shared, at: number, found: Laid[]): void => {
  const link = links[at];
  const mapping = link && mappingFrom(link, places[at] ?? 0);
  if (mapping) found.push({ link, mapping });
};

const NO_MAPPINGS: readonly Mapping[] = [];

export const passageIndex = ({ ofReport }: Pick<StoryLineage, "ofReport">): PassageIndex => ({
  around: (claim) => mappingsAround(claim, ofReport(claim.report)),
  sharing: ({ report, among }) => {
    const others = sharersOf(report, ofReport(report));
    const [few, many] = others.size < among.size ? [others, among] : [among, others];
    const found: string[] = [];
    for (const one of few.keys()) if (many.has(one)) found.push(one);
    return found.sort();
  },
  carries: (report, of) =>
    ofReport(report).some(
      (link) => link.direction === "known" && link.to === report && link.from === of && isText(link),
    ),
});

/**
 * Joins the own voices of two reports of which one carries passages of the other: that it gives the same answer in its own
 * voice elsewhere shows no second source. A headline goes the same way to whom the other report hears.
 */
export const joinCopies = (
  voices: readonly Voice[],
  index: PassageIndex,
  headline: (voice: Voice) => boolean,
  { join, areOne }: Joining,
): void => {
  if (areOne()) return;
  const byReport = new Map<string, Voice[]>();
  for (const voice of voices) {
    const here = byReport.get(voice.claim.report);
    if (here) here.push(voice);
    else byReport.set(voice.claim.report, [voice]);
  }
  const first = (told: readonly Voice[]): Voice | undefined =>
    told.length < 2
      ? told[0]
      : [...told].sort((a, b) => a.claim.start - b.claim.start || (a.claim.id < b.claim.id ? -1 : 1))[0];
  const ownIn = (owns: readonly Voice[], relays: boolean): Voice | undefined => {
    // What a report relays from an outlet and what it tells beside it are two tellings: each meets its like first.
    const alike = owns.filter(({ relayed }) => (relayed !== null) === relays);
    const among = alike.length > 0 ? alike : owns;
    // What stands in the body answers for its headline.
    return first(among.filter((one) => !headline(one))) ?? first(among);
  };
  const tellersIn = (told: readonly Voice[]): Tellers => {
    const owns = told.filter(isOwn);
    return {
      telling: ownIn(owns, false),
      relaying: ownIn(owns, true),
      heard: first(told.filter((one) => !isOwn(one))),
      allOwn: owns.length === told.length,
    };
  };
  // Often all are one before most reports are asked.
  const known = new Map<string, Tellers>();
  const tellers = (report: string): Tellers => {
    const tellers = known.get(report) ?? tellersIn(byReport.get(report) ?? []);
    known.set(report, tellers);
    return tellers;
  };
  for (const voice of voices) {
    if (areOne()) return;
    if (!isOwn(voice)) continue;
    const titled = headline(voice);
    const alone = tellers(voice.claim.report).allOwn;
    for (const other of index.sharing({ report: voice.claim.report, among: byReport })) {
      const there = tellers(other);
      const own = voice.relayed === null ? there.telling : there.relaying;
      const source = own && (titled || !headline(own)) ? own : titled && alone ? there.heard : undefined;
      if (source) join(source, voice, "the reports share passages, so that its own telling is no second source");
    }
  }
};

/** Voices as they are joined into roots. */
export interface Joining {
  readonly join: (a: Voice, b: Voice, reason: string) => void;
  /** Whether all are joined, so that nothing is left to be done. */
  readonly areOne: () => boolean;
}

/** Who tells an answer in one report. */
interface Tellers {
  /** Its own voice, for an own telling elsewhere to meet, and for one that relays it. */
  readonly telling: Voice | undefined;
  readonly relaying: Voice | undefined;
  /** Whom it hears. */
  readonly heard: Voice | undefined;
  /** Whether it hears nobody. */
  readonly allOwn: boolean;
}

/** Passages drift by a few words where they were edited. */
const DRIFT = 80;

/** A voice where its words stand in a report: its own, or one that shares them by some evidence. */
interface Standing {
  readonly at: number;
  readonly voice: Voice;
  readonly evidence: string | null;
}

const byPlace = (a: Standing, b: Standing): number =>
  a.at - b.at || (a.voice.claim.id < b.voice.claim.id ? -1 : a.voice.claim.id > b.voice.claim.id ? 1 : 0);

/**
 * Whether two neighbours in the order of place may be one telling: not where the report of either tells it nearer to the other,
 * for then these are two sentences that stand close by.
 */
const tellOne = (list: readonly Standing[], first: number): boolean => {
  const [a, b] = [list[first], list[first + 1]];
  if (!a || !b || b.at - a.at > DRIFT || (a.evidence ?? b.evidence) === null) return false;
  const apart = b.at - a.at;
  for (let next = first + 2; (list[next]?.at ?? Number.POSITIVE_INFINITY) - b.at < apart; next += 1)
    if (list[next]?.voice.claim.report === a.voice.claim.report) return false;
  for (let before = first - 1; a.at - (list[before]?.at ?? Number.NEGATIVE_INFINITY) < apart; before -= 1)
    if (list[before]?.voice.claim.report === b.voice.claim.report) return false;
  return true;
};

const isOwn = ({ kind }: Voice): boolean => kind === "publisher" || kind === "wire";

/** Whether what one report tells itself may be what another hears: not where it has it from an outlet of its own, as an agency under its name. */
const mayHear = (a: Voice, b: Voice, isAlone: (own: Voice, heard: Voice) => boolean): boolean => {
  const [own, heard] = isOwn(a) ? [a, b] : [b, a];
  const credit = own.outlets[1];
  return isOwn(own) && !isOwn(heard) && (credit === undefined || heard.outlets.includes(credit)) && isAlone(own, heard);
};

/**
 * Joins the voices that tell it in one shared passage: own voices; or, where it is asked which of them go back to no other's own telling,
 * these with whom another report hears in the same words. Each is laid where its words stand in its own report and in
 * every report that shares them, so that two copies of a third meet although nothing links them.
 */
export const joinByLineage = (
  voices: readonly Voice[],
  index: PassageIndex,
  { join, areOne }: Joining,
  isAlone: ((own: Voice, heard: Voice) => boolean) | null = null,
): void => {
  if (voices.length < 2 || areOne()) return;
  // Only where a passage is laid can two meet.
  const laid = new Map<string, Place>();
  const around = voices.map((voice) => index.around(voice.claim));
  for (const [at, voice] of voices.entries())
    for (const { start, other, otherStart, evidence } of around[at] ?? NO_MAPPINGS) {
      const standing = { at: otherStart + Math.max(0, voice.claim.start - start), voice, evidence };
      const place = laid.get(other);
      if (place) place.told.push(standing);
      else laid.set(other, { told: [standing], isMet: false });
    }
  if (laid.size === 0) return;
  // In the order in which their reports are met.
  const met: Place[] = [];
  const meet = (place: Place): void => {
    if (!place.isMet) met.push(place);
    place.isMet = true;
  };
  for (const [at, voice] of voices.entries()) {
    const own = laid.get(voice.claim.report);
    own?.told.push({ at: voice.claim.start, voice, evidence: null });
    if (own) meet(own);
    for (const { other } of around[at] ?? NO_MAPPINGS) {
      const place = laid.get(other);
      if (place) meet(place);
    }
  }
  for (const { told } of met) {
    if (areOne()) return;
    if (told.length < 2) continue;
    told.sort(byPlace);
    for (let first = 0; first + 1 < told.length; first += 1) {
      const [a, b] = [told[first], told[first + 1]];
      if (
        a &&
        b &&
        (isAlone ? mayHear(a.voice, b.voice, isAlone) : isOwn(a.voice) && isOwn(b.voice)) &&
        tellOne(told, first)
      )
        join(a.voice, b.voice, `shared text (${a.evidence ?? b.evidence})`);
    }
  }
};

/** Where voices stand in one report. */
interface Place {
  readonly told: Standing[];
  /** Whether a voice of the answer stands there, or shares it, as far as voices were gone through. */
  isMet: boolean;
}
