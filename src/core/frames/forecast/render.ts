import type { Claim, Horizon } from "../../claim/claim.ts";
import type { FrameRender } from "../frame-render.ts";
import { insideSentence } from "../inside-sentence.ts";
import { counted, lead, roleOf } from "../render-words.ts";

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
  const state = event?.frame === "control" && event.state ? (STATES[event.state] ?? null) : null;
  return { state, words: event?.text ?? lead(bearings).claim.quote };
};

/** "within 90", which borrowed its unit from an earlier number, is shown with it. */
const dueWords = ({ text }: Horizon): string =>
  /\d$/u.test(text) && /^(?:with)?in \d+$/iu.test(text) ? `${text} days` : text;

export const render: FrameRender = {
  name: "forecast",
  group: "forecasts",
  ledger: {
    kind: "forecasts",
    heading: (bearings, context) => ({ who: null, what: render.question(bearings, context) }),
  },
  question: (bearings, context) => {
    const { state, words } = whatOf(bearings);
    const place = lead(bearings).key["place"];
    return state && place
      ? `Will ${context.label(place)} be ${state}, and when?`
      : `Is it expected, and when: ${words}?`;
  },
  // "40 may have died" looks back: somebody's word, not what is ahead.
  part: (bearings) => (LOOKS_BACK.test(whatOf(bearings).words) ? "claimed" : null),
  // "He is expected in court", "how people may plan it" say nothing without what stands around them.
  // Words that do not look ahead, and hold no toll, say too little: "hit nine more countries".
  worth: (bearings) => !OPEN.test(whatOf(bearings).words) && !isCutShort(bearings),
  value: (bearings) => {
    const { value, claim, polarity } = lead(bearings);
    if (value.kind === "quantity") return claim.horizon ? dueWords(claim.horizon) : `${value.quantity.low} days`;
    const { words } = whatOf(bearings);
    // "may not improve": the words hold their own "not".
    if (polarity === "negative" && !NEGATED.test(words)) return "not expected";
    return MAYBE.test(words) ? "possible, no time told" : "expected, no time told";
  },
  clause: (bearings, context) => {
    const first = lead(bearings);
    const { state, words } = whatOf(bearings);
    const place = first.key["place"];
    const { horizon } = first.claim;
    const due =
      horizon && !words.includes(horizon.text) ? dueWords(horizon) : horizon && state && place ? dueWords(horizon) : "";
    const when = due === "" ? "" : RUNS_ON.test(due) ? ` ${due}` : ` (${due})`;
    const negative = first.polarity === "negative";
    if (state && place) return `${context.label(place)} could${negative ? " not" : ""} be ${state}${when}`;
    // "284 people missing": told by what it would be.
    const inner = roleOf(bearings, "event");
    const harm = inner?.frame === "casualties" ? innerHarm(first.claim, negative) : null;
    if (harm !== null && !AHEAD.test(words)) return `${harm}${when}`;
    // Words that look ahead themselves tell it best.
    const ahead = AHEAD.test(words) && (!negative || NEGATED.test(words));
    return ahead
      ? `${insideSentence(whole(words))}${when}`
      : `it could${negative ? " not" : ""} happen${when}: ${words}`;
  },
};

/** "284 people could be missing", of a forecast that holds a toll. */
const innerHarm = ({ harm, quantity, scope }: Claim, negative: boolean): string | null =>
  harm === undefined || quantity === null
    ? null
    : `${counted(quantity, scope["population"] ?? "person")} could${negative ? " not" : ""} be ${harm}`;

const isCutShort = (bearings: Parameters<FrameRender["clause"]>[0]): boolean => {
  const { words } = whatOf(bearings);
  const inner = roleOf(bearings, "event")?.frame;
  return !AHEAD.test(words) && (inner === "event" || inner === "count" || inner === undefined);
};

const AHEAD =
  /\b(?:could|may|might|would|will|expected|expects?|likely|forecast|projected|predicted|anticipated|due|set)\b|'ll\b/iu;
const MAYBE = /\b(?:could|may|might)\b/iu;
const LOOKS_BACK = /\b(?:could|may|might|must) (?:\w+ )?have\b|\bfeared\b/iu;
const OPEN =
  /^(?:he|she|it|they|this|that|these|those|there|how|what|why|when|where|who|whom|whose|which|all (?:kinds|sorts)|some(?:thing|one|body)|any(?:thing|one|body)|i|we|you)\b/iu;
/** "the first stage expected to come down near Jeju": the verb that headlines and clauses leave out. */
const CUT =
  /^(?:(?!\b(?:is|are|was|were|be|been|being|has|have|had)\b)[^,;:])*?(?= (?:expected|predicted|forecast|projected|likely|set|due) to )/u;
const whole = (words: string): string => {
  const subject = CUT.exec(words)?.[0];
  if (subject === undefined || /\b(?:could|may|might|would|will)\b/u.test(subject)) return words;
  return `${subject} ${/(?:[^s]s|people|men|children)$/u.test(subject) ? "are" : "is"}${words.slice(subject.length)}`;
};
const NEGATED = /\b(?:not|no|never|unlikely)\b|n['\u2019]t\b/iu;
const RUNS_ON = /^(?:with)?in\b|^(?:by|over|before|after|during|on|from|next|this|until)\b/iu;
