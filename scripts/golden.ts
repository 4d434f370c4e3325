// node scripts/golden.ts [check]: which golden stories read differently from what is expected. Exit 1 where one does.
// node scripts/golden.ts accept NAME...: what they read now becomes what is expected. Look at the difference first.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Claim, pictureOf, type Question, type StoryPicture } from "../src/app/index.ts";

const ROOT = join(import.meta.dirname, "..");
const GOLDEN = join(ROOT, "test/golden");

/** Stories whose reports stand elsewhere: the example that the README runs. */
const ELSEWHERE: { readonly [name: string]: string } = { "kandahar-2021": "examples/kandahar-2021" };

export const goldenNames = (): readonly string[] =>
  readdirSync(GOLDEN, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

export const reportsOf = (name: string): string => join(ROOT, ELSEWHERE[name] ?? join("test/golden", name, "reports"));

/** What is held fixed of a story: what an editor would check, in words, without ids and offsets. */
export interface GoldenSummary {
  readonly stories: readonly {
    readonly title: string;
    readonly reports: readonly string[];
    readonly lineage: readonly string[];
    /** Each line: an answer, its status, its reports and its origins. */
    readonly questions: readonly {
      readonly question: string;
      readonly verdict: string;
      readonly answers: readonly string[];
    }[];
    readonly brief: readonly string[];
    readonly unreported: readonly string[];
  }[];
  /** By report: frame, what it says and how, and its words. */
  readonly claims: { readonly [source: string]: readonly string[] };
  readonly notices: readonly string[];
}

const claimWords = (claim: Claim): string => {
  const kind = [claim.frame, claim.state, claim.harm, claim.stance].filter((part) => part !== undefined).join(" ");
  const how = [claim.status, claim.polarity === "negative" ? "negative" : null, claim.background ? "background" : null];
  const said = claim.attribution.map(({ speaker }) => speaker).join(" < ");
  return `${kind} | ${how.filter((part) => part !== null).join(", ")}${said === "" ? "" : ` | ${said}`} | ${claim.quote}`;
};

const questionWords = ({ question, verdict, answers }: Question, { origins }: StoryPicture) => {
  const named = new Map(origins.map(({ id, name }) => [id, name]));
  const order = verdict.order.basis === "unknown" ? "" : `, order ${verdict.order.basis}`;
  return {
    question,
    verdict: `${verdict.kind} (${verdict.rule}${order})`,
    answers: answers.map((answer) => {
      const by = answer.origins.map((id) => named.get(id) ?? id).sort();
      const how = `${answer.status}${answer.polarity === "negative" ? ", negative" : ""}${answer.latest ? ", latest" : ""}`;
      const count = `${answer.reports.length}r ${answer.originsAtLeast ? "≥" : ""}${answer.originsApart}o`;
      const beside = answer.beside.length === 0 ? "" : ` | beside: ${answer.beside.map(({ text }) => text).join("; ")}`;
      return `${answer.value} | ${how} | ${count}: ${by.join("; ")}${beside}`;
    }),
  };
};

/** Reads the story's reports the way that `tellings picture` does, and sums up what came out. */
export const goldenSummary = async (name: string): Promise<GoldenSummary> => {
  const { picture } = await pictureOf([reportsOf(name)], { threads: 1 });
  const sources = new Map(picture.reports.map(({ id, sources: [source] }) => [id, source ?? id]));
  const sourceOf = (id: string): string => sources.get(id) ?? id;
  const bySource = [...sources.values()].sort();
  return {
    stories: picture.stories.map((story) => ({
      title: story.title,
      reports: story.reports.map(sourceOf),
      lineage: story.lineage.map(
        ({ from, to, evidence, direction }) =>
          `${sourceOf(from)} ${direction === "known" ? "->" : "--"} ${sourceOf(to)}: ${evidence}`,
      ),
      questions: story.questions.map((question) => questionWords(question, story)),
      brief: story.brief.map(({ text }) => text),
      unreported: story.unreported,
    })),
    claims: Object.fromEntries(
      bySource.map((source) => [
        source,
        picture.claims
          .filter((claim) => sourceOf(claim.report) === source)
          .sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))
          .map(claimWords),
      ]),
    ),
    notices: picture.notices.map(({ code, report, source }) => `${code}: ${source ?? sourceOf(report ?? "")}`).sort(),
  };
};

export const expectedFile = (name: string): string => join(GOLDEN, name, "expected.json");
export const actualFile = (name: string): string => join(GOLDEN, name, "expected.actual.json");

export const goldenText = (summary: GoldenSummary): string => `${JSON.stringify(summary, null, 2)}\n`;

/** Null where the story reads as expected; else why not, with what it reads now written beside what is expected. */
export const goldenDifference = async (name: string): Promise<string | null> => {
  const actual = goldenText(await goldenSummary(name));
  const expected = existsSync(expectedFile(name))
    ? readFileSync(expectedFile(name), "utf8").replaceAll("\r\n", "\n")
    : null;
  if (actual === expected) {
    rmSync(actualFile(name), { force: true });
    return null;
  }
  writeFileSync(actualFile(name), actual);
  const path = `test/golden/${name}/expected`;
  return expected === null
    ? `${name}: nothing is expected yet. Read ${path}.actual.json; if it is right: node scripts/golden.ts accept ${name}`
    : `${name}: reads differently. Compare: git diff --no-index ${path}.json ${path}.actual.json; if it is right: node scripts/golden.ts accept ${name}`;
};

const accept = async (names: readonly string[]): Promise<void> => {
  for (const name of names) {
    writeFileSync(expectedFile(name), goldenText(await goldenSummary(name)));
    rmSync(actualFile(name), { force: true });
    console.log(`accepted: test/golden/${name}/expected.json`);
  }
};

const check = async (names: readonly string[]): Promise<number> => {
  let differ = 0;
  for (const name of names) {
    const difference = await goldenDifference(name);
    if (difference !== null) differ += 1;
    console.log(difference ?? `${name}: as expected`);
  }
  return differ === 0 ? 0 : 1;
};

const main = async ([command = "check", ...names]: readonly string[]): Promise<number> => {
  const known = goldenNames();
  const unknown = names.filter((name) => !known.includes(name));
  if (
    (command !== "check" && command !== "accept") ||
    unknown.length > 0 ||
    (command === "accept" && names.length === 0)
  ) {
    console.error(`Usage: node scripts/golden.ts [check [NAME...]] | accept NAME...\nNames: ${known.join(", ")}`);
    return 2;
  }
  if (command === "check") return check(names.length > 0 ? names : known);
  await accept(names);
  return 0;
};

if (process.argv[1] === import.meta.filename) process.exitCode = await main(process.argv.slice(2));
