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

const FIFTH: Readonly<Record<string, readonly string[]>> = {
  "killed.templates": [
    "the {e} claimed the lives of {v} people in {p}",
    "{v} deaths have been recorded in {p}",
    "{v} people in {p} did not survive the {e}",
    "{p} was mourning {v} people killed in the {e}",
    "{v} people perished in {p}",
  ],
  "killed.forecast": [
    "the {e} may yet claim {v} lives in {p}",
    "{v} people in {p} are not expected to survive",
    "{v} deaths were projected in {p}",
  ],
  "killed.conditional": [
    "{v} people in {p} would be killed if the second dam gave way",
    "without clean water, {v} people in {p} could die",
  ],
  "injured.templates": [
    "{v} people were taken to hospital with injuries in {p}",
    "hospitals in {p} have treated {v} injured people",
    "the {e} caused injuries to {v} people in {p}",
    "{v} people in {p} escaped with cuts and bruises",
    "the {e} sent {v} people in {p} to hospital",
  ],
  "missing.templates": [
    "{v} people remain unaccounted for in {p}",
    "rescuers were still searching for {v} people in {p}",
    "no trace has been found of {v} people in {p}",
    "{v} people in {p} have not been heard from since the {e}",
    "contact has been lost with {v} people in {p}",
  ],
  "displaced.templates": [
    "{v} people in {p} were forced to leave their homes",
    "the {e} left {v} people in {p} without a roof over their heads",
    "{v} people from {p} have taken refuge in schools and churches",
    "the {e} has cost {v} people in {p} their homes",
    "{v} people in {p} had to flee because of the {e}",
  ],
  "displaced.forecast": [
    "{v} people in {p} may soon have to leave their homes",
    "the {e} looked set to make {v} people homeless in {p}",
  ],
  "displaced.conditional": [
    "{v} people in {p} would have to leave their homes if the river rose any further",
    "unless the rain stops, {v} people in {p} could be made homeless",
  ],
  "houses.templates": [
    "the {e} wiped out {v} houses in {p}",
    "{v} houses in {p} were reduced to rubble",
    "{v} houses have been razed to the ground in {p}",
    "{p} lost {v} houses in the {e}",
    "nothing remained of {v} houses in {p} after the {e}",
  ],
  "rescuers.planned": [
    "it aimed to have {v} rescuers on the ground in {p} by nightfall",
    "{v} rescuers will be flown to {p}",
    "it has decided to send {v} rescuers to {p}",
  ],
  "evacuated.templates": [
    "helicopters have airlifted {v} people from {p}",
    "soldiers moved {v} people out of {p}",
    "{v} people were led out of {p} by rescue teams",
    "{v} people from {p} have been relocated to safer ground",
    "{v} people were ferried out of {p} in small boats",
  ],
  "held.templates": [
    "{p} fell to {a}",
    "{p} is in the hands of {a}",
    "{a} took over {p}",
    "{p} has been occupied by {a}",
    "the capture of {p} by {a} was complete",
  ],
  "held.conditional": [
    "should {p} fall to {a}, the railway would be closed",
    "the only bridge would be lost if {a} captured {p}",
  ],
  said: [
    "Speaking on {w}, {s} said {c}.",
    "{S} was quoted as saying that {c}.",
    "“{C},” {s} wrote in a post on social media.",
    "{C}, an update from {s} said on {w}.",
    "Asked by reporters, {s} replied that {c}.",
  ],
  claimed: [
    "{C}, {s} claimed, though this could not be independently confirmed.",
    "According to {s}, whose account could not be verified, {c}.",
    "{S} contended that {c}, a claim that no one else has backed.",
  ],
  denied: [
    "{S} rejected suggestions that {c}.",
    "{S} described as “fake news” a report that {c}.",
    "Rumours that {c} are unfounded, according to {s}.",
  ],
  announced: [
    "{S} gave notice on {w} that {c}.",
    "Setting out the next steps on {w}, {s} said that {c}.",
    "Word came from {s} on {w} that {c}.",
  ],
  corrected: [
    "{S} apologised for an error in its previous tally and said that {c}.",
    "The number it gave before was a mistake, {s} conceded, and in fact {c}.",
    "{S} revised its earlier count on {w}, saying that {c}.",
  ],
  plain: ["Meanwhile, {c}.", "In the latest development, {c}.", "{C}, and the situation was still changing on {w}."],
};

export const OPENED = { third: THIRD, fourth: FOURTH, fifth: FIFTH };
