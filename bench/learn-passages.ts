/**
 * Learns which passages of a report tell another story than its own: `node bench/learn-passages.ts --data DIR [--check]` writes
 * src/core/past/passage-weights.ts from gun-violence (the reports of its even half, `--part even`, and of incidents that have one report
 * alone) and news-events. Into each report paragraphs that open a report of another event are put, of the same town or state where there is
 * one: whole passages of them are what is looked for, all others are not. What looks so in a report as it stands is of another story mostly
 * (a round-up, a past case), and is left out of what is learnt from. `--check` writes nothing. Prints, of the odd half, how many of the put
 * in are found and how many other stretches are taken with them. The same reports give the same weights.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import "../src/app/dictionary.ts";
import { loadResources } from "../src/app/resources.ts";
import { understand } from "../src/core/engine.ts";
import { contextOf } from "../src/core/frames/build/frame-context.ts";
import { type Forest, scoreOf } from "../src/core/meeting/trees.ts";
import { blocksOf, PASSAGE_FEATURES, passageFeatures, passagesIn } from "../src/core/past/passage-features.ts";
import type { Span } from "../src/core/text/span.ts";
import { BOOST, boost, type Row } from "./boost.ts";
import type { Incident } from "./gun-violence.ts";
import { readLines, reportOf, textOf } from "./stories/items.ts";

const OPTIONS = { ...BOOST, trees: 150, leaves: 8, least: 30 };
const FOLDS = 4;
/** Log odds from which on a passage of a report as it stands is left out of the second learning. */
const DOUBTED = 0.7;
/** Weight of a passage that is all of what was put in, beside that of its first part. */
const WHOLE = 3;
const MOST_PUT_IN = 6;
const LEAST_PARAGRAPHS = 6;
/** The first paragraphs are a report's own. */
const OWN = 3;
const ODD = 500;
const SLACK = 2;

interface Source {
  readonly event: string;
  readonly town: string;
  readonly state: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly text: string;
}

/** A report, and where in it another was put; null where it is as it stands. */
interface Made extends Source {
  readonly put: Span | null;
}

const { values } = parseArgs({ options: { data: { type: "string" }, check: { type: "boolean" } } });
const folder = values.data ?? ".";
const resources = loadResources();

const random = (() => {
  let seed = 12345;
  return (): number => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
})();

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/u)
    .map((one) => one.trim())
    .filter(Boolean);
const isTold = (paragraph: string): boolean =>
  paragraph.length > 70 && /[.!?]["”']?$/u.test(paragraph) && !/https?:|©|copyright/iu.test(paragraph);
const isUsable = ({ text }: Source): boolean => paragraphsOf(text).filter(isTold).length >= LEAST_PARAGRAPHS;
const DATELINE = /^[A-Z][A-Z .'-]+(?:, [A-Z][\w.]+)?(?: \([^)]*\))? ?(?:—|–|--?|:) ?/u;

const sourceOf = (row: Record<string, unknown>, event: string, town: string, state: string): Source => ({
  event,
  town,
  state,
  title: textOf(row["title"]),
  published: textOf(row["published"]),
  text: textOf(row["text"]) ?? "",
});

const guestOf = (host: Source, pool: readonly Source[]): Source | undefined => {
  const near = random();
  const ofTown = pool.filter(({ town, state }) => town === host.town && state === host.state);
  const ofState = pool.filter(({ state }) => state === host.state);
  const from = (near < 0.45 ? ofTown : near < 0.8 ? ofState : pool).filter(({ event }) => event !== host.event);
  return from[Math.floor(random() * from.length)];
};

const putIn = (host: Source, guest: Source): Made => {
  const own = paragraphsOf(host.text);
  const put = paragraphsOf(guest.text)
    .filter(isTold)
    .slice(0, 1 + Math.floor(random() * MOST_PUT_IN))
    .join("\n\n")
    .replace(DATELINE, "");
  const at = random() < 0.5 ? own.length : OWN + Math.floor(random() * (own.length - OWN));
  const before = `${own.slice(0, at).join("\n\n")}\n\n`;
  const text = [before + put, ...own.slice(at)].join("\n\n");
  return { ...host, text, put: { start: before.length, end: before.length + put.length } };
};

const madeOf = (hosts: readonly Source[], pool: readonly Source[]): Made[] =>
  hosts.flatMap((host) => {
    const guest = guestOf(host, pool);
    return [{ ...host, put: null }, ...(guest === undefined ? [] : [putIn(host, guest)])];
  });

interface Candidate extends Span {
  readonly values: Float64Array;
  /** "all" of what was put in, a first "part" of it, what lies "amid" it, or "none" of it. */
  readonly of: "all" | "part" | "amid" | "none";
}

const candidatesOf = (made: Made, index: number): readonly Candidate[] => {
  const report = reportOf(`${index}`, made.title, made.text, made.published, null);
  const shift = report.text.length - made.text.length;
  const put = made.put && { start: made.put.start + shift, end: made.put.end + shift };
  const all = blocksOf(contextOf(understand(report, resources)));
  const passages = passagesIn(all);
  const features = passageFeatures(all, passages);
  return passages.map(({ from, to }, at): Candidate => {
    const start = all[from]?.sentences[0]?.start ?? 0;
    const end = all[to - 1]?.sentences.at(-1)?.end ?? 0;
    const within = put !== null && start >= put.start - SLACK && end <= put.end + SLACK;
    const opens = within && start <= put.start + SLACK;
    const of = !within ? "none" : !opens ? "amid" : put.end - end <= SLACK ? "all" : "part";
    return { start, end, values: features[at] ?? new Float64Array(), of };
  });
};

// The rows are of the set's own form, told in its README.
const incidents = readLines(join(folder, "gun-violence", "incidents.jsonl")) as unknown as Incident[];
const byId = new Map(incidents.map((one) => [one.incident, one]));
const rows = readLines(join(folder, "gun-violence", "reports.jsonl"));
const counts = new Map<string, number>();
for (const { incident } of rows) counts.set(String(incident), (counts.get(String(incident)) ?? 0) + 1);
const several = incidents.filter(({ incident }) => (counts.get(incident) ?? 0) > 1);
const even = new Set(several.filter((_, index) => index % 2 === 0).map(({ incident }) => incident));
const local = rows
  .flatMap((row) => {
    const incident = byId.get(String(row["incident"]));
    return incident === undefined ? [] : [sourceOf(row, incident.incident, incident.city, incident.state)];
  })
  .filter(isUsable);
const world = readLines(join(folder, "news-events", "reports.jsonl"))
  .map((row) => sourceOf(row, `news ${String(row["eventId"])}`, "", ""))
  .filter(isUsable);
const learntFrom = [
  ...madeOf(
    local.filter(({ event }) => even.has(event) || counts.get(event) === 1),
    local,
  ),
  ...madeOf(world, world),
].map((made, index) => ({ made, candidates: candidatesOf(made, index) }));

const rowsOf = learntFrom.flatMap(({ made: { event }, candidates }): Row[] =>
  candidates
    .filter(({ of }) => of !== "amid")
    .map(({ of, values: told }) => ({
      story: event,
      label: of !== "none",
      weight: of === "all" ? WHOLE : 1,
      values: told,
    })),
);
const foldOf = new Map([...new Set(rowsOf.map(({ story }) => story))].map((story, index) => [story, index % FOLDS]));
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  boost(
    rowsOf.filter(({ story }) => foldOf.get(story) !== fold),
    OPTIONS,
  ),
);
const nothing: Forest = { base: 0, trees: [] };
const forest = boost(
  rowsOf.filter(
    ({ label, story, values: told }) => label || scoreOf(folds[foldOf.get(story) ?? 0] ?? nothing, told) < DOUBTED,
  ),
  OPTIONS,
);

const odd = madeOf(local.filter(({ event }) => !even.has(event) && counts.get(event) !== 1).slice(0, ODD), local).map(
  (made, index) => ({ made, candidates: candidatesOf(made, index) }),
);
for (const least of [0, 1, 1.5, 2, 2.5, 3]) {
  let [put, found, beside, taken, clean] = [0, 0, 0, 0, 0];
  for (const { made, candidates } of odd) {
    const above = candidates.filter(({ values: told }) => scoreOf(forest, told) > least);
    if (made.put === null) {
      clean += 1;
      if (above.length > 0) taken += 1;
      continue;
    }
    put += 1;
    if (above.some(({ of }) => of !== "none")) found += 1;
    if (above.some(({ of }) => of === "none")) beside += 1;
  }
  console.log(
    `above ${least}: found ${(found / put).toFixed(3)} of ${put} put in, others taken beside ${(beside / put).toFixed(3)}; of ${clean} as they stand ${(taken / clean).toFixed(3)}`,
  );
}
if (values.check !== true)
  writeFileSync(
    new URL("../src/core/past/passage-weights.ts", import.meta.url),
    `// Learnt by bench/learn-passages.ts from reports of gun-violence and news-events; made, not written. Its ${PASSAGE_FEATURES.length} features are named in passage-features.ts.
import type { Forest } from "../meeting/trees.ts";

/** A passage tells another story than its report. Log odds. */
export const PASSAGE: Forest = {
  base: ${forest.base},
  // biome-ignore format: a table
  trees: [
${forest.trees.map((tree) => `    [${tree.join(",")}],`).join("\n")}
  ],
};
`,
  );
