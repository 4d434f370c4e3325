/** The fourth part, which was held out once. */
export const FOURTH: Readonly<Record<string, readonly string[]>> = {
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
