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

export interface Incident {
  readonly incident: string;
  readonly date: string;
  readonly city: string;
  readonly state: string;
  readonly killed: number;
  readonly injured: number;
}

/** Of the incidents of two reports or more, by their place: "quick" every eighth; "even", the errors of which may be read when rules are written; "odd", only counted. */
const PARTS: { readonly [part: string]: (index: number) => boolean } = {
  quick: (index) => index % 8 === 0,
  even: (index) => index % 2 === 0,
  odd: (index) => index % 2 === 1,
};

/** "St. Louis", "Saint-Louis" and "Saint Louis" are one name. */
const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\bst\.? /gu, "saint ")
    .replaceAll("-", " ")
    .trim();

/**
 * The picture's answer for a harm: of the question that most reports answer, of those that it does not say to be of another event,
 * another time or several events while it holds one of one event; of answers that exclude each other the one that most reports give,
 * else the latest; 0 where it has none.
 */
const tollOf = (story: StoryPicture | undefined, harm: string): number => {
  const weight = (question: Question): number => new Set(question.answers.flatMap((answer) => answer.reports)).size;
  const [main] = (story?.questions ?? [])
    .filter(
      ({ frame, key, answers }) =>
        frame === "casualties" && key["harm"] === harm && key["of"] === undefined && answers.length > 0,
    )
    .sort(
      (a, b) =>
        Number(a.key["events"] === "several") - Number(b.key["events"] === "several") ||
        weight(b) - weight(a) ||
        Number(b.key["population"] === "person") - Number(a.key["population"] === "person") ||
        (a.id < b.id ? -1 : 1),
    );
  const told = main?.answers.filter((answer) => answer.status === "asserted") ?? [];
  const most = [...told].sort((a, b) => b.reports.length - a.reports.length || Number(b.latest) - Number(a.latest))[0];
  const open = main?.verdict.kind === "disputed" || main?.verdict.kind === "undecided";
  const answer = open ? most : (told.find((one) => one.latest) ?? most);
  return answer?.quantity?.low ?? answer?.quantity?.high ?? 0;
};

const COUNTY = "county";

/** "Seattle (Des Moines)" names both; "Itasca (county)" is the county, with its word or without. */
export const citiesOf = ({ city }: Incident): string[] => {
  const names = city.split(/[()]/).map(fold).filter(Boolean);
  if (!names.includes(COUNTY)) return names;
  return names
    .filter((name) => name !== COUNTY)
    .flatMap((name) => [name, `${name} ${COUNTY}`, name.replace(/ county$/u, "")]);
};

/** "Washington, D.C." and "the Bronx" as the set writes them. */
export const townOf = (text: string): string => fold(text.replace(/,.*$/u, "").replace(/^the /iu, ""));

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
  // "Englewood, Chicago": the place, then what it lies in.
  const [name] = told?.text.split(", ") ?? [];
  const whole = roles.find((role) => role?.name === name && role?.entity?.includes("/"))?.entity?.split("/")[0];
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

/** What is asked of a report that was read. */
export type Read = Pick<Reading, "report" | "claims" | "notices"> & {
  readonly times: readonly Pick<Reading["times"][number], "from" | "to">[];
};

/** Whether some time that is read in the reports lies within a day of the incident's. */
const tellsDay = (readings: readonly Read[], day: string): boolean =>
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

/** What the picture of one incident tells beside what the set has of it. */
export interface Scored {
  readonly told: {
    readonly killed: number;
    readonly injured: number;
    readonly city: string;
    readonly date: string | null;
  };
  /** What is right. */
  readonly right: ReadonlySet<Fact>;
  /** What some report states, so that a reading could find it: a claim of the figure, the town's name, a time of that day. */
  readonly stated: ReadonlySet<Fact>;
  /** The town is right, or a place near it. */
  readonly near: boolean;
}
type Fact = "killed" | "injured" | "city" | "date";
const FACTS: readonly Fact[] = ["killed", "injured", "city", "date"];

/** The picture of an incident's reports, against the set. */
export const scoreIncident = (incident: Incident, readings: readonly Read[], gazetteer: Gazetteer): Scored => {
  const evidence = readings.map(({ report, claims, notices }): ReportEvidence => ({ report, claims, notices }));
  const [story] = picture(evidence, { engine: "bench", knownAt: null, oneStory: true }).stories;
  const gold = isoOf(incident.date);
  const told = {
    killed: tollOf(story, "killed"),
    injured: tollOf(story, "injured"),
    city: story?.main.place?.text ?? "",
    date: story?.main.date?.text ?? null,
  };
  const named =
    told.city !== "" &&
    (citiesOf(incident).includes(townOf(told.city)) || isPartOf(gazetteer, story, evidence, incident));
  const is: { readonly [fact in Fact]: readonly [right: boolean, stated: boolean] } = {
    killed: [told.killed === incident.killed, stated(evidence, "killed", incident.killed)],
    injured: [told.injured === incident.injured, stated(evidence, "injured", incident.injured)],
    city: [named, namesTown(evidence, incident)],
    date: [told.date !== null && withinADay(told.date, gold), tellsDay(readings, gold)],
  };
  return {
    told,
    right: new Set(FACTS.filter((fact) => is[fact][0])),
    stated: new Set(FACTS.filter((fact) => is[fact][1])),
    near: named || isNear(gazetteer, told.city, incident),
  };
};

const NAMES: { readonly [fact in Fact]: string } = {
  killed: "picture.killed.exact",
  injured: "picture.injured.exact",
  city: "picture.city",
  date: "picture.date-within-a-day",
};

const pictures = (
  incidents: readonly Incident[],
  byIncident: ReadonlyMap<string, readonly Item[]>,
  part: string,
): { figures: Figure[]; worst: string[] } => {
  const resources = loadResources();
  const worst: string[] = [];
  const all = incidents.map((incident) => {
    const readings = (byIncident.get(incident.incident) ?? []).map(({ evidence: { report } }) =>
      understand(report, resources),
    );
    const scored = scoreIncident(incident, readings, resources.gazetteer);
    for (const fact of FACTS)
      if (!scored.right.has(fact))
        worst.push(
          `${incident.incident} ${fact}: ${scored.told[fact] ?? "none"}, gold ${incident[fact]}: ${readings[0]?.report.title ?? ""}`,
        );
    return scored;
  });
  const share = (name: string, among: readonly Scored[], isHit: (one: Scored) => boolean): Figure =>
    figure(
      "gun-violence",
      part,
      name,
      among.length === 0 ? 0 : among.filter(isHit).length / among.length,
      among.length,
    );
  return {
    figures: [
      ...FACTS.flatMap((fact) => [
        share(NAMES[fact], all, ({ right }) => right.has(fact)),
        share(
          `${NAMES[fact]}.where-stated`,
          all.filter((one) => one.stated.has(fact)),
          ({ right }) => right.has(fact),
        ),
      ]),
      share("picture.city.or-near", all, ({ near }) => near),
    ],
    worst: worst.filter((_, index) => index % Math.ceil(worst.length / 40) === 0),
  };
};

/** BCubed of reports to incident as a stream by date (that alone with `--part stories`, left out with `--part pictures`); then the picture of each incident of two reports or more against its figures. */
export const run: Bench = async ({ data, part }) => {
  const items = itemsOf(readLines(join(data, "reports.jsonl")), "incident");
  const byIncident = new Map<string, Item[]>();
  for (const item of items) byIncident.set(item.gold, [...(byIncident.get(item.gold) ?? []), item]);
  if (part === "stories") return scoreStories("gun-violence", part, items);
  // The rows are of the set's own form, told in its README.
  const told = (readLines(join(data, "incidents.jsonl")) as unknown as Incident[]).filter(
    (one) => (byIncident.get(one.incident)?.length ?? 0) > 1,
  );
  const isOf = PARTS[part ?? ""];
  const chosen = isOf === undefined ? told : told.filter((_, index) => isOf(index));
  const made = pictures(chosen, byIncident, part ?? "all");
  if (isOf !== undefined || part === "pictures") return made;
  const stories = scoreStories("gun-violence", part ?? "all", items);
  return { figures: [...stories.figures, ...made.figures], worst: [...made.worst, ...stories.worst] };
};
