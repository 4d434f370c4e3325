// Airwars: pages on reported strikes. The picture of each narrative against the page's figures and place.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { loadResources } from "../src/app/resources.ts";
import type { Claim } from "../src/core/claim/claim.ts";
import { understand } from "../src/core/engine.ts";
import type { Mention } from "../src/core/entity/entity.ts";
import { picture } from "../src/core/picture/index.ts";
import type { Answer, Question, StoryPicture } from "../src/core/picture/picture.ts";
import { distanceKm } from "../src/core/place/distance.ts";
import type { Gazetteer } from "../src/core/place/gazetteer.ts";
import { type Bench, type Figure, figure } from "./figure.ts";
import { reportOf } from "./stories/items.ts";

const SET = "airwars";
const NEAR_KM = 25;

interface Range {
  readonly low: number;
  readonly high: number;
}

interface Page {
  readonly code: string;
  readonly narrative: string;
  readonly killed: Range | null;
  readonly injured: Range | null;
  readonly at: { readonly lat: number; readonly lon: number } | null;
}

/** "5 – 8", "12"; null for "Unknown". */
const rangeOf = (words: string | undefined): Range | null => {
  const match = /^(\d+)(?:\s*[–-]\s*(\d+))?$/.exec((words ?? "").replaceAll(",", "").trim());
  return match === null ? null : { low: Number(match[1]), high: Number(match[2] ?? match[1]) };
};

/** The narrative is the paragraphs of the assessment; figures and coordinates are read from their blocks of the page. */
const readPage = (code: string, html: string): Page => {
  const { document } = parseHTML(html);
  const paragraphs = [...document.querySelectorAll(".info-main .summary > p")].map((paragraph) =>
    (paragraph.textContent ?? "").trim(),
  );
  const facts = new Map<string, string>();
  for (const item of document.querySelectorAll("ul.meta-list.summary li")) {
    const [name, value] = [...item.querySelectorAll("div")].map((part) => (part.textContent ?? "").trim());
    if (name !== undefined && value !== undefined && !facts.has(name)) facts.set(name, value);
  }
  const point = /(-?\d+\.\d+),\s*(-?\d+\.\d+)/.exec(document.querySelector(".lat-lng")?.textContent ?? "");
  return {
    code,
    narrative: paragraphs.filter((paragraph) => paragraph !== "").join("\n\n"),
    killed: rangeOf(facts.get("Civilians reported killed")),
    injured: rangeOf(facts.get("Civilians reported injured")),
    at: point === null ? null : { lat: Number(point[1]), lon: Number(point[2]) },
  };
};

const readPages = (data: string): Page[] =>
  readdirSync(data)
    .filter((name) => /\.html(?:\.gz)?$/.test(name))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(data, name));
      return readPage(
        name.replace(/\.html(?:\.gz)?$/, ""),
        (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"),
      );
    });

const highOf = ({ quantity }: Answer): number => quantity?.high ?? quantity?.low ?? 0;
const lowOf = ({ quantity }: Answer): number => quantity?.low ?? quantity?.high ?? 0;

/** What the pages write for a number that no source tells, as their narratives say: two for "several" and "a number", 12 to 24 for "dozens". */
const countedAs = (answer: Answer): Range => {
  const words = answer.quantity?.words;
  if (words === undefined) return { low: lowOf(answer), high: highOf(answer) };
  return /dozens/iu.test(words)
    ? { low: 12, high: 24 }
    : /hundred|thousand|score/iu.test(words)
      ? { low: lowOf(answer), high: highOf(answer) }
      : { low: 2, high: 2 };
};

/**
 * The range that the picture gives of a harm: the least and the greatest of the asserted answers of its widest question,
 * which is the one with the highest figure (others count a part: the children, one family). The page counts civilians.
 */
const answersOf = (story: StoryPicture | undefined, harm: string): readonly Answer[] | null => {
  const asserted = (question: Question): readonly Answer[] =>
    question.answers.filter(
      ({ status, polarity, quantity }) =>
        (status === "asserted" || status === "claimed") &&
        polarity === "positive" &&
        (quantity?.low ?? quantity?.high ?? null) !== null,
    );
  const [main] = (story?.questions ?? [])
    .filter(({ frame, key }) => frame === "casualties" && key["harm"] === harm)
    .map(asserted)
    .filter((answers) => answers.length > 0)
    .sort((a, b) => Math.max(...b.map(highOf)) - Math.max(...a.map(highOf)));
  return main ?? null;
};

const rangeOver = (ranges: readonly Range[]): Range => ({
  low: Math.min(...ranges.map(({ low }) => low)),
  high: Math.max(...ranges.map(({ high }) => high)),
});
const isSame = (a: Range, b: Range): boolean => a.low === b.low && a.high === b.high;

/** Where the picture says that it happened: the coordinates of the place that its main facts name, or of what that lies in. */
const placeOf = (
  story: StoryPicture | undefined,
  claims: readonly Claim[],
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): { lat: number; lon: number } | null => {
  const ids = new Set(story?.main.place?.claims ?? []);
  const roles = claims
    .filter(({ id }) => ids.has(id))
    .flatMap(({ roles: of }) => Object.values(of))
    .filter((role) => role !== null);
  for (const role of [...roles.filter(({ name, text }) => (name ?? text) === story?.main.place?.text), ...roles]) {
    if (role.lat !== undefined && role.lon !== undefined) return { lat: role.lat, lon: role.lon };
    const whole = role.within === undefined ? null : gazetteer.byId(role.within);
    if (whole !== null) return whole;
  }
  // Told by where the report is set, and by no claim.
  const settings = story?.main.place?.settings ?? [];
  for (const { place, start, end } of mentions) {
    if (place === null || !settings.some((one) => one.start < end && start < one.end)) continue;
    if (place.lat !== null && place.lon !== null) return { lat: place.lat, lon: place.lon };
    const whole = place.within === null ? null : gazetteer.byId(place.within);
    if (whole !== null) return whole;
  }
  return null;
};

const told = (range: Range | null): string =>
  range === null ? "none" : range.low === range.high ? String(range.low) : `${range.low}-${range.high}`;

/**
 * Share of pages whose range is the page's to both ends, as told and as the pages count what no source tells in numbers, and whose range
 * meets it; share of places within 25 km.
 */
export const run: Bench = async ({ data, part }) => {
  const resources = loadResources();
  const worst: string[] = [];
  const hits = {
    killed: 0,
    injured: 0,
    killedMeets: 0,
    injuredMeets: 0,
    killedCounted: 0,
    injuredCounted: 0,
    place: 0,
  };
  const of = { killed: 0, injured: 0, place: 0 };
  const pages = readPages(data);
  for (const page of pages) {
    const report = reportOf(page.code, null, page.narrative, null, "Airwars");
    const { claims, notices, mentions } = understand(report, resources);
    const [story] = picture([{ report, claims, notices }], { engine: "bench", knownAt: null, oneStory: true }).stories;
    for (const harm of ["killed", "injured"] as const) {
      const gold = page[harm];
      if (gold === null) continue;
      of[harm] += 1;
      const answers = answersOf(story, harm);
      const found = answers && rangeOver(answers.map((one) => ({ low: lowOf(one), high: highOf(one) })));
      const meets = found !== null && found.low <= gold.high && gold.low <= found.high;
      const right = meets && isSame(found, gold);
      if (answers && isSame(rangeOver(answers.map(countedAs)), gold)) hits[`${harm}Counted`] += 1;
      if (right) hits[harm] += 1;
      else worst.push(`${page.code} ${harm}: ${told(found)}, gold ${told(gold)}: ${page.narrative.slice(0, 240)}`);
      if (meets) hits[`${harm}Meets`] += 1;
    }
    if (page.at === null) continue;
    of.place += 1;
    const at = placeOf(story, claims, mentions, resources.gazetteer);
    if (at !== null && distanceKm(at, page.at) <= NEAR_KM) hits.place += 1;
    else worst.push(`${page.code} place: ${story?.main.place?.text ?? "none"}: ${page.narrative.slice(0, 160)}`);
  }
  const one = (measure: string, count: number, total: number): Figure =>
    figure(SET, part ?? "dev", measure, total === 0 ? 0 : count / total, total);
  const limit = Number(process.env["BENCH_WORST"] ?? 40);
  return {
    figures: [
      one("killed.range", hits.killed, of.killed),
      one("killed.range-as-counted", hits.killedCounted, of.killed),
      one("killed.range-meets", hits.killedMeets, of.killed),
      one("injured.range", hits.injured, of.injured),
      one("injured.range-as-counted", hits.injuredCounted, of.injured),
      one("injured.range-meets", hits.injuredMeets, of.injured),
      one("place.within25", hits.place, of.place),
    ],
    worst: worst.filter((_, index) => index % Math.max(1, Math.ceil(worst.length / limit)) === 0),
  };
};
