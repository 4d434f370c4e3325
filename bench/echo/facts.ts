/** A value as the generator means it; null bounds are open. */
export interface Value {
  readonly low: number | null;
  readonly high: number | null;
  readonly words: string;
}

/** What a fact is about, and how it can be said: each template is one finite clause without an attribution. */
export interface FactKind {
  readonly name: string;
  /** The frames in which an engine may keep it. */
  readonly frames: readonly string[];
  readonly harm: string | null;
  /** "{v}" the figure, "{p}" the town, "{e}" the event, "{a}" the acting side. */
  readonly templates: readonly string[];
  /** The same as not so, for a denial told as a plain sentence. */
  readonly denied: readonly string[];
  /** As a plan, a forecast or a condition; empty where nobody would say it so. */
  readonly planned: readonly string[];
  readonly forecast: readonly string[];
  readonly conditional: readonly string[];
  readonly headline: readonly string[];
  /** A counter that only grows. */
  readonly grows: boolean;
  /** The usual size: values are drawn from here. */
  readonly range: readonly [number, number];
}

export const KILLED: FactKind = {
  name: "killed",
  frames: ["casualties"],
  harm: "killed",
  templates: [
    "the {e} killed {v} people in {p}",
    "{v} people died in {p}",
    "{v} people were killed in {p}",
    "{v} people lost their lives when the {e} hit {p}",
    "the {e} in {p} left {v} people dead",
    "the death toll in {p} stood at {v}",
    "{v} residents of {p} had perished",
    "the {e} had claimed {v} lives in {p}",
  ],
  denied: ["nobody was killed in {p}"],
  planned: [],
  forecast: ["the death toll in {p} could rise to {v}", "the number of dead in {p} might reach {v}"],
  conditional: ["if the slope gives way, {v} people in {p} could die"],
  headline: ["{v} dead in {p}", "{e} kills {v} in {p}"],
  grows: true,
  range: [6, 240],
};

export const INJURED: FactKind = {
  name: "injured",
  frames: ["casualties"],
  harm: "injured",
  templates: [
    "{v} people were injured in {p}",
    "{v} people were hurt in {p}",
    "the {e} injured {v} people in {p}",
    "{v} people suffered injuries in {p}",
    "the {e} left {v} people wounded in {p}",
    "{v} injured people had been treated in {p}",
  ],
  denied: ["nobody was injured in {p}"],
  planned: [],
  forecast: [],
  conditional: [],
  headline: ["{v} injured in {p}"],
  grows: true,
  range: [20, 900],
};

export const MISSING: FactKind = {
  name: "missing",
  frames: ["casualties"],
  harm: "missing",
  templates: [
    "{v} people were missing in {p}",
    "{v} people were still unaccounted for in {p}",
    "{v} people remained missing after the {e} in {p}",
    "the search went on for {v} missing people in {p}",
  ],
  denied: ["nobody was missing in {p}"],
  planned: [],
  forecast: [],
  conditional: [],
  headline: ["{v} missing in {p}"],
  grows: false,
  range: [5, 120],
};

export const DISPLACED: FactKind = {
  name: "displaced",
  frames: ["displacement"],
  harm: null,
  templates: [
    "{v} people had fled their homes in {p}",
    "the {e} displaced {v} people in {p}",
    "{v} people were forced from their homes in {p}",
    "{v} people had been driven out of their homes in {p}",
    "the {e} forced {v} people in {p} to leave their homes",
  ],
  denied: [],
  planned: [],
  forecast: ["the {e} could displace {v} people in {p}", "{v} people in {p} may be forced from their homes"],
  conditional: ["if the dyke breaks, {v} people in {p} would be displaced"],
  headline: ["{v} flee homes in {p}"],
  grows: true,
  range: [300, 9000],
};

export const HOUSES: FactKind = {
  name: "houses",
  frames: ["count"],
  harm: null,
  templates: [
    "the {e} destroyed {v} houses in {p}",
    "{v} houses were destroyed in {p}",
    "{v} houses in {p} had been destroyed by the {e}",
    "the {e} had wiped out {v} houses in {p}",
  ],
  denied: [],
  planned: [],
  forecast: [],
  conditional: [],
  headline: ["{v} houses destroyed in {p}"],
  grows: true,
  range: [30, 2000],
};

export const RESCUERS: FactKind = {
  name: "rescuers",
  frames: ["deployment"],
  harm: null,
  templates: [],
  denied: ["it was not sending any rescuers to {p}"],
  planned: [
    "it would send {v} rescuers to {p}",
    "it intended to send {v} rescuers to {p}",
    "it planned to send {v} rescuers to {p}",
    "{v} rescuers would be sent to {p}",
  ],
  forecast: [],
  conditional: [],
  headline: [],
  grows: false,
  range: [25, 700],
};

export const EVACUATED: FactKind = {
  name: "evacuated",
  frames: ["evacuation"],
  harm: null,
  templates: [
    "{v} people were evacuated from {p}",
    "{v} people had been evacuated from {p} after the {e}",
    "{v} residents had been moved out of {p}",
  ],
  denied: [],
  planned: ["{v} people would be evacuated from {p}"],
  forecast: [],
  conditional: [],
  headline: ["{v} evacuated from {p}"],
  grows: true,
  range: [100, 5000],
};

export const HELD: FactKind = {
  name: "held",
  frames: ["control"],
  harm: null,
  templates: [
    "{a} captured {p}",
    "{a} had seized {p}",
    "{a} took control of {p}",
    "{p} had fallen to {a}",
    "{p} was in the hands of {a}",
  ],
  denied: ["{p} had not fallen"],
  planned: [],
  forecast: [],
  conditional: ["if {a} captures {p}, the coast road would be cut"],
  headline: ["{a} captures {p}"],
  grows: false,
  range: [0, 0],
};

export const DISASTER_KINDS: readonly FactKind[] = [KILLED, INJURED, MISSING, DISPLACED, HOUSES, EVACUATED];
