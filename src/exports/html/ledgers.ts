import type { StoryPicture } from "../../core/picture/picture.ts";
import { cites } from "./cite.ts";
import type { PageContext } from "./context.ts";
import { escapeHtml } from "./escape.ts";

/** Lines of one ledger on the page; the JSON has all. */
const MOST = 200;

const words = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;

const day = (at: string | null): string =>
  `<span class="soft">${at === null ? "undated" : escapeHtml(at.slice(0, 10))}</span>`;

const ledger = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ""
    : `<details class="aside"><summary>${title} (${lines.length})</summary><ul>${lines
        .slice(0, MOST)
        .map((line) => `<li>${line}</li>`)
        .join(
          "",
        )}</ul>${lines.length > MOST ? `<p>${lines.length - MOST} more: see the JSON of this picture.</p>` : ""}</details>`;

/** What a story says over time: forecasts and what came of them, who took which position when, who held what, how counters rose. */
export const ledgersSection = (context: PageContext, { ledgers }: StoryPicture, level: number): string => {
  const { forecasts, positions, control, counters } = ledgers;
  const status = (told: string): string => (told === "asserted" ? "" : ` <span class="soft">(${told})</span>`);
  const folds = [
    ledger(
      "Forecasts",
      forecasts.map(
        ({ what, by, horizon, at, outcome, claims }) =>
          `${words(what)} ${words(horizon ?? "no time told")}${by.length > 0 ? `, by ${words(by.join(", "))}` : ""} ${day(at)} ${cites(context, claims)}: ${
            outcome === "unresolved"
              ? "unresolved"
              : `reported later: ${words(outcome.value)} ${cites(context, outcome.claims)}`
          }`,
      ),
    ),
    ledger(
      "Positions",
      positions.map(
        ({ party, issue, stance, status: told, at, claims }) =>
          `<b>${words(party)}</b> ${words(stance)}${status(told)}: ${words(issue)} ${day(at)} ${cites(context, claims)}`,
      ),
    ),
    ledger(
      "Control of places",
      control.map(
        ({ place, order, intervals }) =>
          `<b>${words(place)}</b>: ${intervals
            .map(
              ({ holder, status: told, from, to, claims }) =>
                `${words(holder)}${status(told)} ${order === "unknown" ? "" : `${day(from)}${to === null ? "" : ` to ${day(to)}`} `}${cites(context, claims)}`,
            )
            .join("; ")}${order === "unknown" ? " (order unknown)" : ""}`,
      ),
    ),
    ledger(
      "Counters",
      counters.map(
        ({ what, order, points }) =>
          `${words(what)} ${points.map(({ value, at, claims }) => `<b>${words(value)}</b> ${day(at)} ${cites(context, claims)}`).join(", ")}${order === "unknown" ? " (order unknown)" : ""}`,
      ),
    ),
  ].filter((fold) => fold !== "");
  return folds.length === 0 ? "" : `<section><h${level}>Over time</h${level}>${folds.join("\n")}</section>`;
};
