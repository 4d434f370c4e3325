/**
 * Learns where a report plays: `node bench/learn-scenes.ts --data DIR [--check]` writes src/core/frames/setting/scene-weights.ts from
 * gun-violence: the reports of its even half (`--part even`) and of the incidents that have one report alone, whose towns the set gives.
 * `--check` writes nothing. Prints, by cross-validation over incidents and on the odd half, how often the likeliest place of a report
 * that names the town is the town, and the loss. The same reports give the same weights.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import "../src/app/dictionary.ts";
import { loadResources } from "../src/app/resources.ts";
import { understand } from "../src/core/engine.ts";
import { contextOf } from "../src/core/frames/build/frame-context.ts";
import { SCENE_FEATURES, sceneFeatures } from "../src/core/frames/setting/scene-features.ts";
import { scenesIn } from "../src/core/frames/setting/scenes.ts";
import { type Forest, scoreOf } from "../src/core/meeting/trees.ts";
import { BOOST, boost, type Row } from "./boost.ts";
import { citiesOf, type Incident, townOf } from "./gun-violence.ts";
import { itemsOf, readLines } from "./stories/items.ts";

const FOLDS = 5;
const OPTIONS = { ...BOOST, trees: 200, leaves: 6, least: 25 };

const { values } = parseArgs({ options: { data: { type: "string" }, check: { type: "boolean" } } });
const folder = join(values.data ?? ".", "gun-violence");
const resources = loadResources();
// The rows are of the set's own form, told in its README.
const incidents = readLines(join(folder, "incidents.jsonl")) as unknown as Incident[];
const items = itemsOf(readLines(join(folder, "reports.jsonl")), "incident");

/** The rows of each report of an incident. */
type Rows = readonly (readonly Row[])[];

const rowsOf = (incident: Incident): Rows =>
  items
    .filter(({ gold }) => gold === incident.incident)
    .map(({ evidence: { report } }) => {
      const context = contextOf(understand(report, resources));
      const scenes = scenesIn(context);
      return sceneFeatures(context, scenes).map((features, at): Row => {
        return {
          story: incident.incident,
          label: citiesOf(incident).includes(townOf(scenes[at]?.place.name ?? "")),
          weight: 1,
          values: features,
        };
      });
    });

const counts = new Map<string, number>();
for (const { gold } of items) counts.set(gold, (counts.get(gold) ?? 0) + 1);
const several = incidents.filter(({ incident }) => (counts.get(incident) ?? 0) > 1);
const single = incidents.filter(({ incident }) => counts.get(incident) === 1).map(rowsOf);
const even = several.filter((_, index) => index % 2 === 0).map(rowsOf);
const odd = several.filter((_, index) => index % 2 === 1).map(rowsOf);

const learn = (from: readonly Rows[]): Forest => boost(from.flat(2), OPTIONS);

/** How often the likeliest place of a report that names the town is the town, and the loss. */
const print = (name: string, all: readonly Rows[], forestOf: (index: number) => Forest): void => {
  let [right, of, loss] = [0, 0, 0];
  for (const [index, rows] of all.entries())
    for (const report of rows) {
      const scored = report.map((row) => ({ row, score: scoreOf(forestOf(index), row.values) }));
      for (const { row, score } of scored) loss += Math.log(1 + Math.exp(row.label ? -score : score));
      if (!report.some(({ label }) => label)) continue;
      of += 1;
      if (scored.reduce((best, one) => (one.score > best.score ? one : best)).row.label) right += 1;
    }
  console.log(`${name}: ${(right / of).toFixed(3)} of ${of} reports, loss ${loss.toFixed(0)}`);
};

const folds = Array.from({ length: FOLDS }, (_, fold) =>
  learn([...even.filter((_rows, index) => index % FOLDS !== fold), ...single]),
);
const forest = learn([...even, ...single]);
print("even, by cross-validation", even, (index) => folds[index % FOLDS] ?? forest);
print("odd", odd, () => forest);
if (values.check !== true)
  writeFileSync(
    new URL("../src/core/frames/setting/scene-weights.ts", import.meta.url),
    `// Learnt by bench/learn-scenes.ts from local reports of gun-violence; made, not written. Its ${SCENE_FEATURES.length} features are named in scene-features.ts.
import type { Forest } from "../../meeting/trees.ts";

/** A place is where its report plays. Log odds. */
export const SCENE: Forest = {
  base: ${forest.base},
  // biome-ignore format: a table
  trees: [
${forest.trees.map((tree) => `    [${tree.join(",")}],`).join("\n")}
  ],
};
`,
  );
