/** The fifth part, which was held out once. */
export const FIFTH: Readonly<Record<string, readonly string[]>> = {
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
