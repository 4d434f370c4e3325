import type { Ledgers } from "../core/picture/picture.ts";
import { literal } from "./literal.ts";

const day = (at: string | null): string => at?.slice(0, 10) ?? "undated";

const table = function* (
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Generator<string> {
  if (rows.length === 0) return;
  yield `#### ${title}`;
  yield "";
  yield `| ${head.join(" | ")} |`;
  yield `| ${head.map(() => "---").join(" | ")} |`;
  for (const row of rows) yield `| ${row.join(" | ")} |`;
  yield "";
};

const cell = (text: string): string => literal(text).replaceAll("|", "\\|");

/** The ledgers of a story in Markdown, a table each; nothing where nothing is kept. `mark` gives the footnotes of claims. */
export function* ledgerLines(ledgers: Ledgers, mark: (claims: readonly string[]) => string): Generator<string> {
  const { forecasts, positions, control, counters } = ledgers;
  if (forecasts.length + positions.length + control.length + counters.length === 0) return;
  yield "### Ledgers";
  yield "";
  yield* table(
    "Forecasts",
    ["What", "By", "Horizon", "Told", "Outcome"],
    forecasts.map(({ what, by, horizon, at, outcome, claims }) => [
      `${cell(what)} ${mark(claims)}`,
      cell(by.join(", ")),
      cell(horizon ?? "no time told"),
      day(at),
      outcome === "unresolved" ? outcome : `reported later: ${cell(outcome.value)} ${mark(outcome.claims)}`,
    ]),
  );
  yield* table(
    "Positions",
    ["Party", "Issue", "Position", "Told"],
    positions.map(({ party, issue, stance, status, at, claims }) => [
      cell(party),
      cell(issue),
      `${cell(stance)}${status === "asserted" ? "" : ` (${status})`} ${mark(claims)}`,
      day(at),
    ]),
  );
  yield* table(
    "Control",
    ["Place", "Holder", "From", "To"],
    control.flatMap(({ place, order, intervals }) =>
      intervals.map(({ holder, status, from, to, claims }) => [
        cell(place),
        `${cell(holder)}${status === "asserted" ? "" : ` (${status})`} ${mark(claims)}`,
        order === "unknown" ? "order unknown" : day(from),
        to === null ? "" : day(to),
      ]),
    ),
  );
  yield* table(
    "Counters",
    ["Counter", "Figure", "Told"],
    counters.flatMap(({ what, order, points }) =>
      points.map(({ value, at, claims }) => [
        cell(what),
        `${cell(value)} ${mark(claims)}`,
        order === "unknown" ? `${day(at)}, order unknown` : day(at),
      ]),
    ),
  );
}
