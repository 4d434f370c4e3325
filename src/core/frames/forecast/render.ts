import type { Horizon } from "../../claim/claim.ts";
import type { FrameRender } from "../frame-render.ts";
import { lead, roleOf } from "../render-words.ts";

const STATES: { readonly [state: string]: string } = {
  captured: "seized",
  retaken: "retaken",
  besieged: "cut off",
  approached: "approached",
  contested: "fought over",
  held: "held",
  "handed over": "handed over",
  lost: "lost",
};

const whatOf = (bearings: Parameters<FrameRender["clause"]>[0]): { state: string | null; words: string } => {
  const event = roleOf(bearings, "event");
  const state = event?.state ? (STATES[event.state] ?? event.state) : null;
  return { state, words: event?.text ?? lead(bearings).claim.quote };
};

/** "within 90", which borrowed its unit from an earlier number, is shown with it. */
const dueWords = ({ text }: Horizon): string =>
  /\d$/u.test(text) && /^(?:with)?in \d+$/iu.test(text) ? `${text} days` : text;

export const render: FrameRender = {
  name: "forecast",
  group: "forecasts",
  question: (bearings, context) => {
    const { state, words } = whatOf(bearings);
    const place = lead(bearings).key["place"];
    return state && place
      ? `Will ${context.label(place)} be ${state}, and when?`
      : `Is it expected, and when: ${words}?`;
  },
  value: (bearings) => {
    const { value, claim, polarity } = lead(bearings);
    if (value.kind === "quantity") return claim.horizon ? dueWords(claim.horizon) : `${value.quantity.low} days`;
    return polarity === "negative" ? "not expected" : "expected, no time told";
  },
  clause: (bearings, context) => {
    const first = lead(bearings);
    const { state, words } = whatOf(bearings);
    const place = first.key["place"];
    const due = first.claim.horizon ? ` (${dueWords(first.claim.horizon)})` : "";
    const not = first.polarity === "negative" ? " not" : "";
    return state && place
      ? `${context.label(place)} could${not} be ${state}${due}`
      : `it could${not} happen${due}: ${words}`;
  },
};
