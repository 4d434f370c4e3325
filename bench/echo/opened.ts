/** Templates that were held out once, and are open since: rules may be read against them. Each list is a part of its own. */
const THIRD: Readonly<Record<string, readonly string[]>> = {
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

const FOURTH: Readonly<Record<string, readonly string[]>> = {
  "killed.templates": [
    "{v} people had been found dead in {p}",
    "fatalities in {p} had reached {v}",
    "the {e} was known to have killed {v} people in {p}",
    "{v} people were dead in {p} after the {e}",
    "in {p} alone {v} people had died",
  ],
  "killed.forecast": [
    "as many as {v} people in {p} were feared to die",
    "the count of the dead in {p} was bound to climb to {v}",
  ],
  "killed.conditional": ["had the alarm failed, {v} people would have died in {p}"],
  "injured.templates": [
    "{v} people needed treatment for injuries in {p}",
    "the number of injured in {p} stood at {v}",
    "{v} people in {p} were nursing wounds",
    "the {e} had also hurt {v} people in {p}",
  ],
  "missing.templates": [
    "the whereabouts of {v} people in {p} were unknown",
    "{v} people in {p} had not been found",
    "{v} people from {p} were listed as missing",
  ],
  "displaced.templates": [
    "the {e} had driven {v} people in {p} from their homes",
    "{v} people in {p} had lost their homes and were in shelters",
    "{v} people had been displaced in {p} since the {e}",
  ],
  "displaced.forecast": ["the {e} was expected to force {v} people in {p} out of their homes"],
  "displaced.conditional": ["were the dyke to burst, {v} people in {p} would lose their homes"],
  "houses.templates": [
    "the {e} left {v} houses in ruins in {p}",
    "{v} houses had collapsed in {p}",
    "of the houses in {p}, {v} were destroyed",
  ],
  "rescuers.planned": [
    "{v} rescuers were to leave for {p}",
    "it was ready to send {v} rescuers to {p}",
    "plans were in hand to send {v} rescuers to {p}",
  ],
  "evacuated.templates": [
    "{v} people had been taken out of {p}",
    "buses had carried {v} people out of {p} to safety",
    "the evacuation of {v} people from {p} had been completed",
  ],
  "held.templates": ["{a} was in control of {p}", "{p} had been taken by {a}", "{a} now held {p}"],
  "held.conditional": ["were {a} to take {p}, the coast road would be cut"],
  said: [
    "{S} let it be known that {c}.",
    "As {s} put it, {c}.",
    "{C}, {s} said in a written statement.",
    "{S} told local radio that {c}.",
    "Figures released by {s} show that {c}.",
    "“{C},” {s} told the press.",
  ],
  claimed: ["{S} maintained that {c}.", "By the account of {s}, {c}.", "{S} insisted, without giving proof, that {c}."],
  denied: [
    "{S} called reports that {c} baseless.",
    "{S} contradicted accounts that {c}.",
    "There was no truth in the report that {c}, {s} said.",
  ],
  announced: ["{S} made it known on {w} that {c}.", "{S} made public that {c}."],
  corrected: [
    "{S} withdrew its earlier figure and said that {c}.",
    "{S} now said that {c}, and that its earlier figure was too high.",
    "After a recount, {s} corrected itself and said that {c}.",
  ],
  plain: ["{C}.", "So far, {c}.", "{C}, it was known by {w}."],
};

export const OPENED = { third: THIRD, fourth: FOURTH };
