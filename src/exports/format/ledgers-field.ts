import type { Ledgers } from "../../core/picture/picture.ts";
import type { PictureFileLedgers } from "./picture-1.ts";

/** The ledgers as `picture/1` writes them. */
export const ledgersField = ({ forecasts, positions, control, counters }: Ledgers): PictureFileLedgers => ({
  forecasts: forecasts.map(({ question, what, by, horizon, at, outcome, claims }) => ({
    question,
    what,
    by: [...by],
    horizon,
    at,
    outcome:
      outcome === "unresolved"
        ? outcome
        : { question: outcome.question, value: outcome.value, claims: [...outcome.claims] },
    claims: [...claims],
  })),
  positions: positions.map(({ question, party, issue, stance, status, at, claims }) => ({
    question,
    party,
    issue,
    stance,
    status,
    at,
    claims: [...claims],
  })),
  control: control.map(({ question, place, order, intervals }) => ({
    question,
    place,
    order,
    intervals: intervals.map(({ holder, status, from, to, claims }) => ({
      holder,
      status,
      from,
      to,
      claims: [...claims],
    })),
  })),
  counters: counters.map(({ question, what, order, points }) => ({
    question,
    what,
    order,
    points: points.map(({ value, low, high, bound, at, claims }) => ({
      value,
      low,
      high,
      bound,
      at,
      claims: [...claims],
    })),
  })),
});
