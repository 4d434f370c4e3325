import { join } from "node:path";
import { loadResources } from "../src/app/resources.ts";
import { understand } from "../src/core/engine.ts";
import { picture, type ReportEvidence } from "../src/core/picture/index.ts";
import type { Question, StoryPicture } from "../src/core/picture/picture.ts";
import { distanceKm, type Gazetteer } from "../src/core/place/index.ts";
import type { Reading } from "../src/core/reading.ts";
import { type Bench, type Figure, figure } from "./figure.ts";
import { type Item, itemsOf, readLines } from "./stories/items.ts";
import { scoreStories } from "./stories/score.ts";

interface Incident {
  readonly incident: string;
  readonly date: string;
  readonly city: string;
  readonly state: string;
  readonly killed: number;
  readonly injured: number;
}

/** "quick": every eighth incident of two reports or more; anything else: all of them. */
const QUICK = 8;

/** "St. Louis", "Saint-Louis" and "Saint Louis" are one name. */
const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\bst\.? /gu, "saint ")
    .replaceAll("-", " ")
    .trim();

/** The picture's answer for a harm: of the question that most reports answer, the latest, else the best supported; 0 where it has none. */
const tollOf = (story: StoryPicture | undefined, harm: string): number => {
  const weight = (question: Question): number => new Set(question.answers.flatMap((answer) => answer.reports)).size;
  const [main] = (story?.questions ?? [])
    .filter(
      (question) => question.frame === "casualties" && question.key["harm"] === harm && question.answers.length > 0,
    )
    .sort(
      (a, b) =>
        weight(b) - weight(a) ||
        Number(b.key["population"] === "person") - Number(a.key["population"] === "person") ||
        (a.id < b.id ? -1 : 1),
    );
  const told = main?.answers.filter((answer) => answer.status === "asserted") ?? [];
  const answer = told.find((one) => one.latest) ?? [...told].sort((a, b) => b.reports.length - a.reports.length)[0];
  return answer?.quantity?.low ?? answer?.quantity?.high ?? 0;
};

/** "Seattle (Des Moines)" names both. */
const citiesOf = (incident: Incident): string[] => incident.city.split(/[()]/).map(fold).filter(Boolean);

/** "Washington, D.C." and "the Bronx" as the set writes them. */
const townOf = (text: string): string => fold(text.replace(/,.*$/u, "").replace(/^the /iu, ""));

/** Whether the place found is a part of the town by the id that the engine gives it ("West Philadelphia", "Fresno airport"). */
const isPartOf = (
  gazetteer: Gazetteer,
  story: StoryPicture | undefined,
  evidence: readonly ReportEvidence[],
  incident: Incident,
): boolean => {
  const told = story?.main.place;
  const roles = evidence.flatMap(({ claims }) =>
    claims.flatMap(({ roles, setting }) => [...Object.values(roles), setting?.place]),
  );
  const whole = roles.find((role) => role?.name === told?.text && role?.entity?.includes("/"))?.entity?.split("/")[0];
  const town = whole === undefined ? null : gazetteer.byId(whole);
  return town !== null && citiesOf(incident).includes(fold(town.name));
};

/** The set gives the town of the postal address: a suburb's or a quarter's own name is right for a reader and wrong by name. */
const NEAR_KM = 25;

/** Whether the place found lies near the town of the set, both of the incident's state. */
const isNear = (gazetteer: Gazetteer, found: string, incident: Incident): boolean => {
  const inState = (name: string) => gazetteer.lookup(name).filter(({ admin1 }) => admin1 === incident.state);
  const towns = incident.city.split(/[()]/).flatMap((name) => inState(name.trim()));
  return inState(found).some((place) => towns.some((town) => distanceKm(place, town) <= NEAR_KM));
};

/** Whether some report has the town's name. */
const namesTown = (evidence: readonly ReportEvidence[], incident: Incident): boolean =>
  evidence.some(({ report }) => citiesOf(incident).some((town) => fold(report.text).includes(town)));

/** Whether some time that is read in the reports lies within a day of the incident's. */
const tellsDay = (readings: readonly Reading[], day: string): boolean =>
  readings.some(({ times }) =>
    times.some(
      ({ from, to }) =>
        from !== null && withinADay(from.slice(0, 10), day) && withinADay((to ?? from).slice(0, 10), day),
    ),
  );

const withinADay = (a: string, b: string): boolean =>
  Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) <= 86_400_000;

const isoOf = (date: string): string => new Date(`${date} UTC`).toISOString().slice(0, 10);

/** Is the gold figure among those that some claim of the incident's reports states? Else no reading could find it. */
const stated = (evidence: readonly ReportEvidence[], harm: string, value: number): boolean =>
  value === 0 ||
  evidence.some((one) =>
    one.claims.some(
      (claim) => claim.harm === harm && (claim.quantity?.low === value || claim.quantity?.high === value),
    ),
  );

const pictures = (
  incidents: readonly Incident[],
  byIncident: ReadonlyMap<string, readonly Item[]>,
  part: string,
): { figures: Figure[]; worst: string[] } => {
  const resources = loadResources();
  const hits = {
    killed: 0,
    injured: 0,
    killedStated: 0,
    injuredStated: 0,
    city: 0,
    cityStated: 0,
    near: 0,
    date: 0,
    dateStated: 0,
  };
  const of = { killed: 0, injured: 0, city: 0, date: 0, all: 0 };
  const worst: string[] = [];
  for (const incident of incidents) {
    const readings = (byIncident.get(incident.incident) ?? []).map(({ evidence: { report } }) =>
      understand(report, resources),
    );
    const evidence = readings.map(({ report, claims, notices }): ReportEvidence => ({ report, claims, notices }));
    const [story] = picture(evidence, { engine: "bench", knownAt: null, oneStory: true }).stories;
    of.all += 1;
    for (const harm of ["killed", "injured"] as const) {
      const found = tollOf(story, harm);
      const right = found === incident[harm];
      if (right) hits[harm] += 1;
      else
        worst.push(
          `${incident.incident} ${harm}: ${found}, gold ${incident[harm]}: ${evidence[0]?.report.title ?? ""}`,
        );
      if (!stated(evidence, harm, incident[harm])) continue;
      of[harm] += 1;
      if (right) hits[`${harm}Stated`] += 1;
    }
    const place = story?.main.place?.text ?? "";
    const named =
      place !== "" &&
      (citiesOf(incident).includes(townOf(place)) || isPartOf(resources.gazetteer, story, evidence, incident));
    if (named) hits.city += 1;
    else worst.push(`${incident.incident} city: ${place}, gold ${incident.city}`);
    if (named || isNear(resources.gazetteer, place, incident)) hits.near += 1;
    if (namesTown(evidence, incident)) {
      of.city += 1;
      if (named) hits.cityStated += 1;
    }
    const gold = isoOf(incident.date);
    const day = story?.main.date?.text;
    const dated = day !== undefined && withinADay(day, gold);
    if (dated) hits.date += 1;
    else worst.push(`${incident.incident} date: ${day ?? "none"}, gold ${gold}`);
    if (tellsDay(readings, gold)) {
      of.date += 1;
      if (dated) hits.dateStated += 1;
    }
  }
  const share = (count: number, total: number): number => (total === 0 ? 0 : count / total);
  const set = "gun-violence";
  return {
    figures: [
      figure(set, part, "picture.killed.exact", share(hits.killed, of.all), of.all),
      figure(set, part, "picture.injured.exact", share(hits.injured, of.all), of.all),
      figure(set, part, "picture.killed.exact.where-stated", share(hits.killedStated, of.killed), of.killed),
      figure(set, part, "picture.injured.exact.where-stated", share(hits.injuredStated, of.injured), of.injured),
      figure(set, part, "picture.city", share(hits.city, of.all), of.all),
      figure(set, part, "picture.city.where-stated", share(hits.cityStated, of.city), of.city),
      figure(set, part, "picture.city.or-near", share(hits.near, of.all), of.all),
      figure(set, part, "picture.date-within-a-day", share(hits.date, of.all), of.all),
      figure(set, part, "picture.date-within-a-day.where-stated", share(hits.dateStated, of.date), of.date),
    ],
    worst: worst.filter((_, index) => index % Math.ceil(worst.length / 40) === 0),
  };
};

/** BCubed of reports to incident as a stream by date (that alone with `--part stories`); then the picture of each incident of two reports or more against its figures. */
export const run: Bench = async ({ data, part }) => {
  const items = itemsOf(readLines(join(data, "reports.jsonl")), "incident");
  const byIncident = new Map<string, Item[]>();
  for (const item of items) byIncident.set(item.gold, [...(byIncident.get(item.gold) ?? []), item]);
  if (part === "stories") return scoreStories("gun-violence", part, items);
  // The rows are of the set's own form, told in its README.
  const told = (readLines(join(data, "incidents.jsonl")) as unknown as Incident[]).filter(
    (one) => (byIncident.get(one.incident)?.length ?? 0) > 1,
  );
  const chosen = part === "quick" ? told.filter((_, index) => index % QUICK === 0) : told;
  const made = pictures(chosen, byIncident, part ?? "all");
  if (part === "quick") return made;
  const stories = scoreStories("gun-violence", part ?? "all", items);
  return { figures: [...stories.figures, ...made.figures], worst: [...made.worst, ...stories.worst] };
};
