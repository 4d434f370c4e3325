import type { Quantity } from "../../quantity/quantity.ts";
import { bearingOf, UNSAID } from "../bearing.ts";
import type { FrameCompare } from "../frame-compare.ts";

const inDays = (days: number): Quantity => ({
  low: days,
  high: days,
  bound: "exact",
  unit: "day",
  unitText: "days",
  of: null,
  share: null,
  ordinal: false,
  increment: false,
});

export const compare: FrameCompare = {
  name: "forecast",
  meets: "also",
  shares: "what is expected to happen and where; the horizon is the answer",
  bearing: (claim, context) => {
    const event = claim.roles["event"];
    const place = context.place(claim.roles["place"]);
    if (!event && !place) return null;
    const framed =
      event?.frame !== undefined &&
      (event.state !== undefined || place !== null) &&
      event.frame !== "event" &&
      event.frame !== "statement";
    const kind = framed ? `${event.frame}${event.state ? ` ${event.state}` : ""}` : context.matter(claim);
    const days = claim.horizon?.days ?? null;
    const value =
      days === null
        ? ({ kind: "open", id: UNSAID } as const)
        : ({ kind: "quantity", quantity: inDays(days), grows: false } as const);
    // "could exceed 2,000" and "could reach 20,000" are two forecasts.
    const low = framed ? (claim.quantity?.low ?? null) : null;
    const scope = low === null ? [] : [{ name: "figure", value: String(low), within: [] }];
    return bearingOf(claim, { event: kind, ...(place ? { place: place.id } : {}) }, value, { place, scope });
  },
};
