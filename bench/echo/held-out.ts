/**
 * Templates that no rule was written with: the part "held" is made of these alone. Whoever reads an error of theirs to change
 * the engine must write new ones here and move the old to `opened.ts`.
 */
export const HELD_OUT: Readonly<Record<string, readonly string[]>> = {
  "killed.templates": [
    "the death toll from the {e} in {p} stands at {v}",
    "{v} people were pronounced dead at the scene in {p}",
    "the {e} ended in the deaths of {v} people in {p}",
    "{v} people in {p} were crushed to death",
    "the bodies of {v} people have been brought to the morgue in {p}",
    "{v} people died as a result of the {e} in {p}",
  ],
  "killed.forecast": [
    "the {e} is expected to cause {v} deaths in {p}",
    "on current projections, {v} people in {p} will die before the winter is over",
    "the {e} threatens to kill {v} people in {p}",
  ],
  "killed.conditional": [
    "any delay in the delivery of medicine would mean {v} deaths in {p}",
    "{v} people in {p} will die if the hospital runs out of oxygen",
    "but for the flood wall, {v} people in {p} would have been killed",
  ],
  "injured.templates": [
    "doctors in {p} are caring for {v} people injured in the {e}",
    "{v} people in {p} suffered head wounds and fractures",
    "field hospitals in {p} have admitted {v} wounded people",
    "{v} people were pulled injured from the wreckage in {p}",
    "the survivors of the {e} in {p} include {v} people with serious injuries",
  ],
  "missing.templates": [
    "rescue teams have been unable to locate {v} people in {p}",
    "nothing is known of the fate of {v} people in {p} since the {e}",
    "the number of people missing in {p} has been put at {v}",
    "crews with dogs are looking for {v} people who went missing in {p}",
    "{v} people in {p} have vanished without trace",
    "the register of missing persons in {p} now contains {v} names",
  ],
  "displaced.templates": [
    "{v} people in {p} have been rendered homeless by the {e}",
    "{v} displaced people are staying with host families in {p}",
    "the {e} has forced {v} people in {p} to seek shelter elsewhere",
    "the number of internally displaced people in {p} has risen to {v}",
    "{v} people from {p} are living in tents after losing their homes in the {e}",
  ],
  "displaced.forecast": [
    "the {e} is projected to uproot {v} people in {p}",
    "{v} people in {p} will probably have to abandon their homes before the end of the week",
    "relief agencies are bracing for the displacement of {v} people in {p}",
  ],
  "displaced.conditional": [
    "a breach in the sea wall would drive {v} people in {p} from their homes",
    "{v} people in {p} would be made homeless in the event of another flood",
  ],
  "houses.templates": [
    "when the {e} struck, {v} houses came down in {p}",
    "{v} houses were swept away in {p} during the {e}",
    "a damage survey in {p} found {v} houses destroyed",
    "{v} houses in {p} burned down",
    "losses in {p} include {v} houses destroyed in the {e}",
  ],
  "rescuers.planned": [
    "it will shortly be sending {v} rescuers to {p}",
    "{p} is to receive {v} rescuers over the weekend",
    "it has agreed to provide {p} with {v} rescuers",
    "{v} rescuers are scheduled to set off for {p} at dawn",
  ],
  "evacuated.templates": [
    "police escorted a column of {v} people out of {p}",
    "{p} has seen {v} of its residents evacuated",
    "trains took {v} evacuees from {p} to the capital",
    "{v} people in {p} were moved to higher ground as a precaution",
    "an airlift has brought {v} people from {p} to safety",
  ],
  "held.templates": [
    "control of {p} passed to {a}",
    "{a} drove the last defenders out of {p} and occupied it",
    "{p} was surrendered to {a} without a fight",
    "{p} was firmly in the grip of {a}",
    "after a long siege, {a} conquered {p}",
  ],
  "held.conditional": [
    "the occupation of {p} by {a} would leave the port exposed",
    "aid convoys would be halted if {p} ended up in the hands of {a}",
    "unless reinforcements arrive, {p} will be captured by {a}",
  ],
  said: [
    "{C}, according to the latest situation report from {s}.",
    "Briefing diplomats on {w}, {s} reported that {c}.",
    "{S}, speaking by video link, said that {c}.",
    "{S} noted in a daily bulletin that {c}.",
    "According to information provided by {s} on {w}, {c}.",
    "“I can tell you that {c},” {s} told a local newspaper.",
  ],
  claimed: [
    "{C}, or so {s} claims.",
    "In an unverified statement, {s} claimed that {c}.",
    "{S} alleged on {w} that {c}, producing nothing to support the allegation.",
    "The assertion by {s} that {c} has yet to be independently checked.",
  ],
  denied: [
    "Asked whether it was true that {c}, {s} answered that it was not.",
    "{S} issued a denial on {w} of reports that {c}.",
    "Social media posts saying that {c} were a fabrication, {s} told reporters.",
    "Contrary to some media reports, it is not the case that {c}, {s} said.",
  ],
  announced: [
    "{C}, {s} announced on {w} after an emergency meeting.",
    "{S} used a news conference on {w} to announce that {c}.",
    "An official notice issued by {s} states that {c}.",
  ],
  corrected: [
    "{S} said on {w} that a figure it had issued earlier was incorrect and that {c}.",
    "Some entries had been counted twice in the earlier total, {s} admitted, and a corrected list shows that {c}.",
    "{S} retracted as mistaken the number it had given on {w} and clarified that {c}.",
    "Correcting an error in its first report, {s} stated that {c}.",
  ],
  plain: [
    "With telephone lines still down in many districts, {c}.",
    "{C}, and aid agencies have appealed for more funds.",
    "{C}; crisis teams were due to meet again on {w}.",
  ],
};
