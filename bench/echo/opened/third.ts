/** The third part, which was held out once. */
export const THIRD: Readonly<Record<string, readonly string[]>> = {
  "killed.templates": [
    "{v} people have been confirmed dead in {p}",
    "the {e} cost {v} lives in {p}",
    "{v} bodies had been recovered in {p}",
    "the {e} has left {v} dead in {p}",
  ],
  "killed.forecast": ["the toll in {p} was expected to reach {v} dead"],
  "killed.conditional": ["unless the pumps hold, {v} people in {p} would die"],
  "injured.templates": [
    "the {e} wounded {v} people in {p}",
    "{v} people sustained injuries in {p}",
    "{v} people had been left injured in {p}",
  ],
  "missing.templates": [
    "{v} people had gone missing in {p}",
    "{v} people were reported missing in {p}",
    "there were {v} people missing in {p}",
  ],
  "displaced.templates": [
    "the {e} uprooted {v} people in {p}",
    "{v} people had abandoned their homes in {p}",
    "{v} people were left homeless in {p}",
  ],
  "displaced.forecast": ["{v} people in {p} were likely to be displaced"],
  "displaced.conditional": ["should the dyke break, {v} people in {p} would be displaced"],
  "houses.templates": [
    "the {e} demolished {v} houses in {p}",
    "{v} houses were flattened in {p}",
    "{v} houses had been levelled in {p}",
  ],
  "rescuers.planned": [
    "it intended to dispatch {v} rescuers to {p}",
    "it was preparing to send {v} rescuers to {p}",
    "it would deploy {v} rescuers to {p}",
  ],
  "evacuated.templates": [
    "{v} people were brought to safety from {p}",
    "{v} people have been evacuated from {p}",
    "{v} residents of {p} were evacuated",
  ],
  "held.templates": ["{a} overran {p}", "{a} seized {p}", "{p} was under the control of {a}"],
  "held.conditional": ["if {a} took {p}, the coast road would be cut"],
  said: [
    "{S} stated that {c}.",
    "In a statement, {s} said that {c}.",
    "{C}, {s} told a briefing.",
    "{S} added that {c}.",
    "{S} informed journalists that {c}.",
  ],
  claimed: ["{C}, {s} alleged.", "{S} asserted that {c}.", "According to a claim by {s}, {c}."],
  denied: [
    "{S} dismissed as untrue the report that {c}.",
    "{S} said it was false that {c}.",
    "{S} refuted the claim that {c}.",
  ],
  announced: ["{S} said in a statement that {c}.", "{S} told reporters {c}."],
  corrected: [
    "{S} corrected its figure and said that {c}.",
    "{S} acknowledged that its first count was mistaken and that {c}.",
    "In a correction, {s} said that {c}.",
  ],
  plain: ["{C}.", "As of {w}, {c}."],
};
