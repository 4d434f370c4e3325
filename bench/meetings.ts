// Two sentences of different reports: do they answer one question, and how? Short stories with pairs of sentences labelled by people
// who knew no rule of the engine. `dev` may be read by rule writers, `held` may not.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { loadResources } from "../src/app/resources.ts";
import type { Claim } from "../src/core/claim/claim.ts";
import { understand } from "../src/core/engine.ts";
import { picture, type ReportEvidence } from "../src/core/picture/index.ts";
import type { Question } from "../src/core/picture/picture.ts";
import { contains, overlaps, type Span } from "../src/core/text/span.ts";
import { type Bench, type BenchResult, type Figure, figure } from "./figure.ts";
import { readLines, reportOf, textOf } from "./stories/items.ts";

/** The bench's own cases; `--data DIR` names other ones of the same form. */
const CASES = join(import.meta.dirname, "meetings");

/** How two sentences stand to each other. `same`: one answer; `apart`: no question is theirs in common. */
const RELATIONS = ["same", "rise", "replaced", "disputed", "denied", "apart"] as const;
type Relation = (typeof RELATIONS)[number];

/** What the engine makes of a pair, beside the labels: two answers that all meet, no order, one of them told beside a question. */
type Found = Relation | "undecided" | "beside" | "unread";

/** The index of a report and exact words of it. */
type Place = readonly [report: number, quote: string];

interface Case {
  readonly id: string;
  readonly reports: readonly { readonly text: string; readonly publisher: string; readonly publishedAt?: string }[];
  readonly pairs: readonly {
    readonly a: Place;
    readonly b: Place;
    readonly relation: Relation;
    readonly why?: string;
  }[];
  readonly lines: readonly { readonly at: Place; readonly told: "fact" | "claimed" | "not-fact" }[];
}

/** Labels of a conflict meet: whether only a claim and its denial are left is the picture's to say. */
const MEANS: { readonly [relation in Relation]: readonly Found[] } = {
  same: ["same"],
  rise: ["rise"],
  replaced: ["replaced", "denied"],
  disputed: ["disputed", "denied"],
  denied: ["denied", "disputed"],
  apart: ["apart", "unread", "beside"],
};

const TAKES_BACK = /correct|withdr|retract|replac|refut|overtaken/u;

const relationIn = (question: Question, a: ReadonlySet<string>, b: ReadonlySet<string>): Found | null => {
  const holding = (ids: ReadonlySet<string>) =>
    question.answers.filter(({ claims }) => claims.some((claim) => ids.has(claim)));
  const [first, second] = [holding(a), holding(b)];
  const aside = (ids: ReadonlySet<string>) => question.beside.some((claim) => ids.has(claim));
  if (first.length === 0 || second.length === 0)
    return (first.length > 0 || aside(a)) && (second.length > 0 || aside(b)) ? "beside" : null;
  if (first.some((answer) => second.includes(answer))) return "same";
  const { kind, rule } = question.verdict;
  if (kind === "changed") return TAKES_BACK.test(rule) ? "replaced" : "rise";
  if (kind === "disputed" || kind === "denied" || kind === "undecided") return kind;
  return "same";
};

/** The strongest first: a pair in one answer of one question is one telling, whatever else the sentences hold. */
const STRENGTH: readonly Found[] = ["same", "replaced", "rise", "denied", "disputed", "undecided", "beside"];

/** Any relation of the sentences that has the label counts: a sentence can tell several things, and the label is of one of them. */
const judge = (questions: readonly Question[], a: readonly Claim[], b: readonly Claim[], label: Relation): Found => {
  if (a.length === 0 || b.length === 0) return "unread";
  const ids = [a, b].map((claims) => new Set(claims.map(({ id }) => id))) as [Set<string>, Set<string>];
  const found = questions.map((question) => relationIn(question, ...ids)).filter((one) => one !== null);
  if (label !== "apart") {
    const right = found.find((one) => MEANS[label].includes(one));
    if (right) return right;
  }
  return STRENGTH.find((one) => found.includes(one)) ?? "apart";
};

const spanOf = (text: string, quote: string): Span => {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`bench/meetings: no report says "${quote}"`);
  return { start, end: start + quote.length };
};

const CONFLICT: readonly Found[] = ["disputed", "denied"];

/** `part`: dev, held, or a file of them; with `:all` every pair is listed, else the wrong ones. */
export const run: Bench = async ({ data, part }): Promise<BenchResult> => {
  const [name = "dev", listing] = (part ?? "dev").split(":");
  const resources = loadResources();
  const folder = name.startsWith("held") ? "held" : "dev";
  const cased = data === "" ? CASES : data;
  const files = readdirSync(join(cased, folder))
    .filter((file) => name === folder || file === `${name.slice(folder.length + 1)}.jsonl`)
    .sort();
  // The bench's own files: `spanOf` throws where one is not as told.
  const cases = files.flatMap((file) => readLines(join(cased, folder, file))) as unknown as Case[];
  const of = new Map<string, number>();
  const count = (key: string, by = 1) => of.set(key, (of.get(key) ?? 0) + by);
  const listed: string[] = [];
  for (const { id, reports, pairs, lines } of cases) {
    const evidence = reports.map(({ text, publisher, publishedAt }, index): ReportEvidence => {
      const [title = "", ...rest] = text.split("\n\n");
      const report = reportOf(`${id}-${index}`, title, rest.join("\n\n"), textOf(publishedAt), publisher);
      const { claims, notices } = understand(report, resources);
      return { report, claims, notices };
    });
    const made = picture(evidence, { engine: "bench", knownAt: null, oneStory: true });
    const questions = made.stories.flatMap((story) => story.questions);
    const told = ([index, quote]: Place): readonly Claim[] => {
      const one = evidence[index];
      if (one === undefined) throw new Error(`bench/meetings: ${id} has no report ${index}`);
      const span = spanOf(one.report.text, quote);
      return one.claims.filter((claim) => contains(span, claim) || overlaps(span, claim));
    };
    for (const pair of pairs) {
      const found = judge(questions, told(pair.a), told(pair.b), pair.relation);
      const right = MEANS[pair.relation].includes(found);
      count(`pair ${pair.relation}`);
      if (right) count(`right ${pair.relation}`);
      if (found === "unread") count("unread");
      if (CONFLICT.includes(found)) count("conflict told");
      if (CONFLICT.includes(found) && CONFLICT.includes(pair.relation)) count("conflict right");
      if (!right || listing === "all")
        listed.push(`${id} ${pair.relation}, engine: ${found}\n  ${pair.a[1]}\n  ${pair.b[1]}\n  (${pair.why ?? ""})`);
    }
    for (const { at, told: label } of lines) {
      const claims = told(at);
      const asFact = claims.some(({ status }) => status === "asserted");
      const right =
        label === "not-fact"
          ? !asFact
          : label === "fact"
            ? asFact
            : claims.some(({ status }) => /asserted|claimed/u.test(status));
      count(`line ${label}`);
      if (right) count(`line right ${label}`);
      if (!right || listing === "all")
        listed.push(
          `${id} ${label}, engine: ${claims.map(({ rule, status, polarity, quote }) => `${rule} ${status}${polarity === "negative" ? " not" : ""} [${quote}]`).join("; ") || "nothing"}\n  ${at[1]}`,
        );
    }
  }
  const share = (measure: string, top: string, bottom: string): Figure =>
    figure("meetings", name, measure, (of.get(top) ?? 0) / (of.get(bottom) || 1), of.get(bottom) ?? 0);
  count(
    "pairs",
    RELATIONS.reduce((sum, relation) => sum + (of.get(`pair ${relation}`) ?? 0), 0),
  );
  count(
    "right",
    RELATIONS.reduce((sum, relation) => sum + (of.get(`right ${relation}`) ?? 0), 0),
  );
  return {
    figures: [
      share("pairs.right", "right", "pairs"),
      ...RELATIONS.map((relation) => share(`pairs.${relation}`, `right ${relation}`, `pair ${relation}`)),
      share("conflict.precision", "conflict right", "conflict told"),
      share("pairs.unread", "unread", "pairs"),
      ...["fact", "claimed", "not-fact"].map((label) =>
        share(`lines.${label}`, `line right ${label}`, `line ${label}`),
      ),
    ],
    worst: folder === "held" && listing !== "all" ? [] : listed,
  };
};
