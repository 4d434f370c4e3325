import type { SceneTold } from "../../claim/claim.ts";
import type { Mention, PlaceRef } from "../../entity/entity.ts";
import { scoreOf } from "../../meeting/trees.ts";
import { findDatelines } from "../../report/dateline.ts";
import type { Sentence } from "../../syntax/token.ts";
import { contains } from "../../text/span.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { roleOfMention } from "../build/role.ts";
import { AFTERMATH_NOUNS, COURT, HARMING, OFFICES } from "./lexicon.ts";
import { bearingOn, isAt, isCare, isNaming, isQuarter, opensLine } from "./namings.ts";
import { sceneFeatures } from "./scene-features.ts";
import { SCENE } from "./scene-weights.ts";
import { namingOfOffice, townOfOffice, unheldNamings } from "./unheld.ts";
import { zonesOf } from "./zones.ts";

/** How often a place is named, by where in the report and by what the words around it say. */
export interface Namings {
  headline: number;
  lead: number;
  opening: number;
  body: number;
  dateline: number;
  /** Where something is or happens, not where the hurt are cared for. */
  at: number;
  /** The same in the headline or the first sentence. */
  atHead: number;
  /** Where somebody comes from ("29, of Springfield"). */
  home: number;
  /** Its police or another of its offices. */
  office: number;
  care: number;
  /** In a sentence that tells of courts or of what came after. */
  court: number;
  /** In a sentence that tells of harm. */
  harm: number;
  /** Where harm is told to have been done. */
  harmAt: number;
  /** Behind a street that lies in it. */
  street: number;
  /** Told as a quarter of a town. */
  quarter: number;
  /** "the city of Springfield". */
  town: number;
  toward: number;
}

/** A place where a report may play. */
export interface Scene {
  readonly place: PlaceRef;
  readonly namings: Namings;
  /** Where it is named first. */
  readonly start: number;
  /** The naming that shows it best. */
  mention: Mention;
}

const PARTS = new Set(["district", "facility", "area", "street"]);
const SCENES = new Set(["city", "district", "area", "admin2"]);
/** First-level units that are one town. */
const TOWN_UNITS = new Set(["admin1:US.DC"]);

const none = (): Namings => ({
  headline: 0,
  lead: 0,
  opening: 0,
  body: 0,
  dateline: 0,
  at: 0,
  atHead: 0,
  home: 0,
  office: 0,
  care: 0,
  court: 0,
  harm: 0,
  harmAt: 0,
  street: 0,
  quarter: 0,
  town: 0,
  toward: 0,
});

const SETTLED = new Set(["city", "town", "village", "community"]);

/** "on Alder Street in Springfield". */
const isBehindStreet = (context: FrameContext, mention: Mention): boolean =>
  (context.mentions[mention.sentence] ?? []).some(
    ({ place, toToken }) =>
      place?.precision === "street" && toToken <= mention.fromToken && mention.fromToken - toToken <= STREET_REACH,
  );
const STREET_REACH = 3;

/** "taken to a medical center in Springfield": by two words, of which none alone is one of care. */
const isCaredAt = ({ tokens }: Sentence, { fromToken }: Mention): boolean => {
  const words = tokens
    .slice(Math.max(0, fromToken - CARE_REACH), fromToken)
    .map(({ lower }) => lower)
    .join(" ");
  return /\b(?:medical|health|children['’]?s?) (?:\S+ )?(?:cent(?:er|re)|facility) (?:in|at|of)$/u.test(words);
};
const CARE_REACH = 8;

/** Counts what the words around one naming say. */
const countWords = (context: FrameContext, sentence: Sentence, mention: Mention, high: boolean, to: Namings): void => {
  const { tokens } = sentence;
  const before = tokens[mention.fromToken - 1]?.lower ?? "";
  const two = tokens[mention.fromToken - 2];
  const behind = tokens[mention.toToken]?.lemma.toLowerCase() ?? "";
  const harm = tokens.some(({ lemma }) => HARMING.has(lemma));
  const care = isCare(sentence, mention) || isCaredAt(sentence, mention);
  if (OFFICES.has(behind) && behind !== "sheriff") to.office += 1;
  if (before === "from" || (before === "of" && /^[,\d)]|^\p{Lu}/u.test(two?.text ?? ""))) to.home += 1;
  if (before === "of" && SETTLED.has(two?.lower ?? "")) to.town += 1;
  if (before === "to" || before === "toward") to.toward += 1;
  if (care) to.care += 1;
  if (harm) to.harm += 1;
  if (tokens.some(({ lemma }) => COURT.has(lemma) || AFTERMATH_NOUNS.has(lemma))) to.court += 1;
  if (isQuarter(context, sentence, mention)) to.quarter += 1;
  if (isBehindStreet(context, mention)) to.street += 1;
  if (care || !isAt(sentence, mention)) return;
  to.at += 1;
  if (high) to.atHead += 1;
  if (harm) to.harmAt += 1;
};

/** The scenes of a report as their namings are found. */
interface Gathered {
  readonly scenes: Map<string, Scene>;
  /** How well the naming kept of each shows it. */
  readonly heights: Map<string, number>;
}

/** Namings of places, and of those that no gazetteer holds. */
const namingsOf = (context: FrameContext): readonly Mention[] => {
  const held = context.findings.mentions.filter(isNaming);
  const names = new Set(held.flatMap(({ place, text }) => [place?.name.toLowerCase() ?? "", text.toLowerCase()]));
  return [...held, ...unheldNamings(context, names)].sort((a, b) => a.start - b.start);
};

/** Offices by their names ("the Springfield Police Department") count for the town, which may be named by them alone. */
const addOffices = (context: FrameContext, { scenes }: Gathered): void => {
  const zone = zonesOf(context);
  const byName = new Map([...scenes.values()].map((scene) => [scene.place.name.toLowerCase(), scene] as const));
  for (const mention of context.findings.mentions) {
    const town = townOfOffice(mention);
    if (town === null) continue;
    const naming = namingOfOffice(mention, town);
    const known = byName.get(town.toLowerCase());
    const place = known?.place ?? naming.place;
    if (!place) continue;
    const scene = known ?? { place, mention: naming, start: naming.start, namings: none() };
    byName.set(town.toLowerCase(), scene);
    scenes.set(scene.place.id, scene);
    scene.namings.office += 1;
    const at = zone(mention);
    if (at !== null) scene.namings[at] += 1;
  }
};

/** The places that a report names, with how it names them: towns, their quarters, counties; of a street or a building the town that it lies in. */
export const scenesIn = (context: FrameContext): readonly Scene[] => {
  const { findings, text } = context;
  const zone = zonesOf(context);
  const datelines = findDatelines(text);
  const namings = namingsOf(context);
  const named = new Map(namings.flatMap(({ place }) => (place ? [[place.id, place] as const] : [])));
  const gathered: Gathered = { scenes: new Map(), heights: new Map() };
  const { scenes, heights } = gathered;
  for (const mention of namings) {
    const sentence = findings.sentences[mention.sentence];
    const own = mention.place;
    if (!sentence || own === null || bearingOn(sentence, mention) === 0) continue;
    const whole = PARTS.has(own.precision) && own.within ? named.get(own.within) : undefined;
    const place = whole ?? own;
    if (!SCENES.has(place.precision) && !TOWN_UNITS.has(place.id)) continue;
    const at = zone(mention);
    const dated = datelines.some((line) => contains(line, mention)) || (at === "lead" && opensLine(sentence, mention));
    const scene = scenes.get(place.id) ?? { place, mention, start: mention.start, namings: none() };
    scenes.set(place.id, scene);
    if (dated) scene.namings.dateline += 1;
    else if (at !== null) scene.namings[at] += 1;
    const high = at === "headline" || at === "lead";
    countWords(context, sentence, mention, high, scene.namings);
    const height = (whole ? 0 : 4) + (high ? 2 : at === "opening" ? 1 : 0) + (isAt(sentence, mention) ? 1 : 0);
    if (height > (heights.get(place.id) ?? 0)) {
      heights.set(place.id, height);
      scene.mention = mention;
    }
  }
  addOffices(context, gathered);
  return [...scenes.values()];
};

/** Less likely than this is none. */
const LEAST = 0.03;
/** From here on a report tells where it plays. */
const LIKELY = 0.5;
/** Of a town where the hurt of another are cared for. */
const ELSEWHERE = -0.7;

/** Named for nothing but those who are cared for there, in a headline too ("Victim flown to Springfield"). */
const isOfCare = ({ care, at, dateline, headline, lead, opening, body, office, street }: Namings): boolean =>
  care > 0 && at + dateline + office + street === 0 && (headline === 0 || care >= headline + lead + opening + body);

/** Told as where harm was done, or first of all as where something is or happens. */
const isShown = ({ harmAt, atHead }: Namings): boolean => harmAt + atHead > 0;

/**
 * Where a report may play, each with how likely that is by weights learnt from local reports; below 0 the towns to which it tells the
 * hurt to have been taken from elsewhere.
 */
export const settingScenes = (context: FrameContext): readonly SceneTold[] => {
  const scenes = scenesIn(context);
  const rows = sceneFeatures(context, scenes);
  const shares = rows.map((row) => 1 / (1 + Math.exp(-scoreOf(SCENE, row))));
  const best = shares.indexOf(Math.max(...shares));
  return scenes
    .flatMap(({ place, mention, namings }, at): SceneTold[] => {
      const likelier = at !== best && (shares[best] ?? 0) >= LIKELY;
      const elsewhere =
        isOfCare(namings) && (likelier || scenes.some((one) => one.place !== place && isShown(one.namings)));
      const share = elsewhere ? ELSEWHERE : (shares[at] ?? 0);
      if (!elsewhere && share < LEAST) return [];
      const { start, end } = mention;
      const role = { ...roleOfMention(context, { ...mention, place }), resolved: { start, end } };
      return [{ place: role, share: Math.round(share * 1000) / 1000 }];
    })
    .sort((a, b) => b.share - a.share || a.place.start - b.place.start);
};
