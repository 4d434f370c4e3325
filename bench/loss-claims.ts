import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Claim } from "../src/core/claim/claim.ts";
import { picture, type ReportEvidence } from "../src/core/picture/index.ts";
import type { Quantity } from "../src/core/quantity/quantity.ts";
import { type Bench, figure } from "./figure.ts";
import { cpuTime } from "./speed/cpu-time.ts";
import { reportOf } from "./stories/items.ts";

interface Row {
  readonly days: string;
  readonly loss_count: string;
  readonly claim_source: string;
  readonly time_frame: string;
  readonly loss_country: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly category: string;
}

/** Day 0 of the set's count of days. Only differences matter to the measures. */
const START = Date.UTC(2022, 1, 24);
const dayOf = (row: Row): string => new Date(START + Number(row.days) * 86_400_000).toISOString().slice(0, 10);

const quantityOf = (row: Row, value: number): Quantity => {
  const least = row.minimum === "1";
  const most = row.maximum === "1";
  return {
    low: most && !least ? null : value,
    high: least && !most ? null : value,
    bound: least ? "at least" : most ? "at most" : "exact",
    unit: row.category.toLowerCase(),
    unitText: row.category,
    of: null,
    share: null,
    ordinal: false,
    increment: false,
  };
};

const evidenceOf = (
  row: Row,
  index: number,
  value = Number(row.loss_count),
  source = row.claim_source,
): ReportEvidence => {
  const day = dayOf(row);
  const text = `${row.category} of ${row.loss_country}, ${row.time_frame}, ${day}: ${value} (${source}, ${index}).`;
  const report = reportOf(`loss${String(index).padStart(6, "0")}`, null, text, day, null);
  const daily = row.time_frame === "Day";
  const claim: Claim = {
    id: `c_loss${index}`,
    report: report.id,
    frame: "count",
    rule: "bench/row",
    start: 0,
    end: text.length,
    quote: text,
    roles: {},
    quantity: quantityOf(row, value),
    status: "asserted",
    polarity: "positive",
    attribution: [
      {
        speaker: source,
        cue: "said",
        kind: "body",
        entity: `org:${source.toLowerCase().replaceAll(" ", "-")}`,
        start: 0,
        end: 0,
      },
    ],
    validTime: daily ? { from: day, to: day, text: day, start: 0, end: 0, basis: "absolute" } : null,
    direct: false,
    background: false,
    scope: { act: "lost", period: daily ? "daily" : "cumulative", population: row.loss_country.toLowerCase() },
    sentence: 0,
  };
  return { report, claims: [claim], notices: [] };
};

const OPTIONS = { engine: "bench", knownAt: null, oneStory: true } as const;

/** The series as one story, timed; daily against cumulative; contradictions planted beside single daily and cumulative figures. */
export const run: Bench = async ({ data, part }) => {
  const rows = parse(readFileSync(join(data, "claims.csv"), "utf8"), { columns: true }) as Row[];
  const name = part ?? "all";
  const evidence = rows.map((row, index) => evidenceOf(row, index));
  const started = cpuTime();
  const [story] = picture(evidence, OPTIONS).stories;
  const seconds = (cpuTime() - started) / 1000;
  const claims = new Map(evidence.flatMap((one) => one.claims.map((claim) => [claim.id, claim] as const)));
  const mixed = (story?.questions ?? []).filter((question) => {
    const periods = new Set(
      question.answers.flatMap((answer) => answer.claims.map((id) => claims.get(id)?.scope["period"])),
    );
    return periods.size > 1;
  });
  // Every 20th row with a plain figure above 20: another source gives a third of it for the same day or, of a total, later.
  const plain = rows.flatMap((row, index) =>
    row.minimum !== "1" && row.maximum !== "1" && Number(row.loss_count) > 20 ? [{ row, index }] : [],
  );
  const step = Math.max(1, Math.floor(plain.length / 200));
  const planted = plain.filter((_, index) => index % step === 0).slice(0, 200);
  const missed: string[] = [];
  for (const { row, index } of planted) {
    const later = { ...row, days: String(Number(row.days) + (row.time_frame === "Day" ? 0 : 1)) };
    const lie = evidenceOf(later, 1_000_000 + index, Math.floor(Number(row.loss_count) / 3), "Planted Source");
    const [one] = picture([evidenceOf(row, index), lie], OPTIONS).stories;
    if (!one?.questions.some((question) => question.verdict.kind === "disputed"))
      missed.push(
        `missed: ${row.category} ${row.time_frame} ${row.loss_count} (${one?.questions.map((question) => question.verdict.kind).join(", ")})`,
      );
  }
  return {
    figures: [
      figure("loss-claims", name, "picture.seconds-of-cpu", seconds, rows.length),
      figure("loss-claims", name, "questions.daily-with-cumulative", mixed.length, story?.questions.length ?? 0),
      figure(
        "loss-claims",
        name,
        "planted.found",
        (planted.length - missed.length) / (planted.length || 1),
        planted.length,
      ),
    ],
    worst: missed.slice(0, 20),
  };
};
