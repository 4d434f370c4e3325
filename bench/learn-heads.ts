/**
 * Learns which line of a story's openings tells most of what its reports tell: `node bench/learn-heads.ts --data DIR [--check]` writes
 * src/core/picture/main/line-weights.ts from the stories of bench/questions (dev, real-dev), by the tellings that people labelled, and from
 * the even half of gun-violence, by its figures. `--check` writes nothing. Prints, by cross-validation over stories, what the line of most
 * weight is worth beside the best of its story. The same stories give the same weights.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import "../src/app/dictionary.ts";
import { loadResources } from "../src/app/resources.ts";
import { understand } from "../src/core/engine.ts";
import type { ReportEvidence } from "../src/core/picture/index.ts";
import { LINE_FEATURES } from "../src/core/picture/main/line-features.ts";
import type { Incident } from "./gun-violence.ts";
import { type LineRow, lineRows } from "./heads/lines.ts";
import { fitRidge, type RidgeRow } from "./heads/ridge.ts";
import { indexOf, sentenceAt, worthOf } from "./heads/worth.ts";
import { readingOf, storiesOf } from "./questions.ts";
import { itemsOf, readLines } from "./stories/items.ts";

const FOLDS = 5;
const RIDGE = 300;
/** Written stories are many and of all kinds; real ones are few; incidents many and of one kind. */
const SET_WEIGHTS = { dev: 1, real: 2, incidents: 0.15 };
/** A toll that is not the incident's. */
const WRONG = -0.4;
/** What a line that tells the dead, the hurt or the town of an incident is worth. */
const FACTS = { killed: 1, injured: 0.6, city: 0.25 };
/** Below the best by more than this, all is as bad. */
const WORST = -0.5;

const { values } = parseArgs({ options: { data: { type: "string" }, check: { type: "boolean" } } });
const data = values.data ?? ".";
const resources = loadResources();

interface Story {
  readonly rows: readonly LineRow[];
  readonly worth: readonly number[];
  readonly weight: number;
}

const labelled = (part: string, folder: string, weight: number): readonly Story[] =>
  storiesOf(part, folder).map((story) => {
    const rows = lineRows(readingOf(story, resources).evidence);
    const worth = worthOf(story);
    return {
      rows,
      weight,
      worth: rows.map(({ report, line }) => {
        const index = indexOf(story, report);
        const sentence = line.at === -1 ? -1 : sentenceAt(story, index, line);
        return sentence === null ? 0 : worth(index, sentence);
      }),
    };
  });

/** What a line tells of an incident's figures, and of its town where it tells any. */
const worthIn = ({ claims, line }: LineRow, incident: Incident): number => {
  let worth = 0;
  for (const harm of ["killed", "injured"] as const) {
    const told = claims.filter((claim) => claim.harm === harm && claim.quantity && claim.polarity === "positive");
    if (told.length === 0) continue;
    const gold = incident[harm];
    const right = gold > 0 && told.some(({ quantity }) => quantity?.low === gold || quantity?.high === gold);
    worth += FACTS[harm] * (right ? 1 : WRONG);
  }
  const towns = incident.city.split(/[()]/u).map((name) => name.trim().toLowerCase());
  return worth > 0 && towns.some((town) => town !== "" && line.text.toLowerCase().includes(town))
    ? worth + FACTS.city
    : worth;
};

const incidents = (): readonly Story[] => {
  const items = itemsOf(readLines(join(data, "gun-violence", "reports.jsonl")), "incident");
  const byIncident = new Map<string, ReportEvidence[]>();
  for (const { gold, evidence } of items) byIncident.set(gold, [...(byIncident.get(gold) ?? []), evidence]);
  // The rows are of the set's own form, told in its README.
  const all = readLines(join(data, "gun-violence", "incidents.jsonl")) as unknown as Incident[];
  return all
    .filter(({ incident }) => (byIncident.get(incident)?.length ?? 0) > 1)
    .filter((_, index) => index % 2 === 0)
    .map((incident) => {
      const evidence = (byIncident.get(incident.incident) ?? []).map(({ report }): ReportEvidence => {
        const { claims, notices } = understand(report, resources);
        return { report, claims, notices };
      });
      const rows = lineRows(evidence);
      return { rows, worth: rows.map((row) => worthIn(row, incident)), weight: SET_WEIGHTS.incidents };
    });
};

const bestOf = ({ worth }: Story): number => Math.max(0, ...worth);

/** Lines as they differ from the others of their story. */
const ridgeRows = (story: Story): readonly RidgeRow[] => {
  const most = bestOf(story);
  if (most === 0) return [];
  const shares = story.worth.map((one) => Math.max(WORST, one / most));
  const mean = shares.reduce((sum, one) => sum + one, 0) / shares.length;
  const means = LINE_FEATURES.map(
    (_, at) => story.rows.reduce((sum, row) => sum + (row.values[at] ?? 0), 0) / story.rows.length,
  );
  return story.rows.map((row, index) => ({
    values: row.values.map((value, at) => value - (means[at] ?? 0)),
    target: (shares[index] ?? 0) - mean,
    weight: story.weight,
  }));
};

const learn = (stories: readonly Story[]): Float64Array => fitRidge(stories.flatMap(ridgeRows), RIDGE);

const scoreBy = (weights: Float64Array, { values: row }: LineRow): number =>
  weights.reduce((sum, weight, at) => sum + weight * (row[at] ?? 0), 0);

/** What the sentence of most weight is worth beside the best sentence of its story. */
const shareOf = (weights: Float64Array, { rows, worth, weight }: Story): number | null => {
  const sentences = rows.flatMap((row, at) => (row.line.at < 0 ? [] : [{ row, worth: worth[at] ?? 0 }]));
  const most = Math.max(0, ...sentences.map((one) => one.worth));
  if (most === 0 || weight === 0) return null;
  const chosen = sentences.reduce((best, one) => (scoreBy(weights, one.row) > scoreBy(weights, best.row) ? one : best));
  return chosen.worth / most;
};

const sets = {
  dev: labelled("dev", "", SET_WEIGHTS.dev),
  "real-dev": labelled("real-dev", data, SET_WEIGHTS.real),
  incidents: incidents(),
};

const all = Object.values(sets);
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  learn(all.flatMap((stories) => stories.filter((_story, index) => index % FOLDS !== fold))),
);
for (const [name, stories] of Object.entries(sets)) {
  const shares = stories.flatMap((story, index) => shareOf(folds[index % FOLDS] ?? new Float64Array(), story) ?? []);
  console.log(`${name}: ${(shares.reduce((sum, one) => sum + one, 0) / shares.length).toFixed(3)} of ${shares.length}`);
}
const weights = learn(all.flat());
if (values.check !== true)
  writeFileSync(
    new URL("../src/core/picture/main/line-weights.ts", import.meta.url),
    `// Learnt by bench/learn-heads.ts; made, not written.

/** How much a line of an opening tells of what all tell: what each feature of line-features.ts adds to it. */
export const LINE: readonly number[] = [
${LINE_FEATURES.map(
  (name, at) =>
    `  // ${name}\n  ${(weights[at] ?? 0)
      .toFixed(5)
      .replace(/(\.\d*?)0+$/u, "$1")
      .replace(/\.$/u, "")
      .replace(/^-0$/u, "0")},`,
).join("\n")}
];
`,
  );
