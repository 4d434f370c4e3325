/**
 * Templates that no rule was written with: the part "held" is made of these alone. Whoever reads an error of theirs to change
 * the engine must write new ones here and move the old to `opened.ts`.
 */
export const HELD_OUT: Readonly<Record<string, readonly string[]>> = {
  "killed.templates": [
    "{v} people have died in {p} since the {e} struck",
    "the remains of {v} victims were recovered from the mud in {p}",
    "authorities in {p} have counted {v} dead",
    "rising water trapped and drowned {v} people in {p}",
    "{v} people, among them a child, were killed in {p}",
    "{p} has buried {v} of its residents who were killed in the {e}",
  ],
  "killed.forecast": [
    "the death toll in {p} is forecast to rise to {v}",
    "models suggest that the {e} will kill {v} people in {p}",
    "disease is expected to kill {v} people in {p} in the weeks ahead",
  ],
  "killed.conditional": [
    "if aid does not get through soon, {v} people in {p} will die of hunger",
    "{v} people in {p} could have died if the warning had come any later",
    "in the event of a strong aftershock, {v} people would be killed in {p}",
  ],
  "injured.templates": [
    "the {e} in {p} left {v} people injured",
    "paramedics treated {v} people for injuries at the scene in {p}",
    "a total of {v} injuries have been reported in {p}",
    "{v} people were slightly injured in {p} by broken glass",
    "{v} people hurt in the {e} were admitted to the main hospital in {p}",
    "{v} people are in a serious condition after being injured in {p}",
  ],
  "missing.templates": [
    "since the {e}, {v} people have been missing in {p}",
    "families in {p} have filed missing-person reports for {v} people",
    "search teams have still not found {v} people who disappeared in {p}",
    "the list of the missing in {p} has grown to {v}",
    "{v} residents of {p} have yet to be traced",
    "hopes are fading of finding {v} people missing in {p}",
  ],
  "displaced.templates": [
    "aid agencies in {p} are assisting {v} people displaced by the {e}",
    "{v} people driven from their homes by the {e} are sleeping in the open in {p}",
    "{v} displaced people have been registered in {p}",
    "{v} residents of {p} are homeless because of the {e}",
    "{v} people in {p} left their homes to escape the {e}",
  ],
  "displaced.forecast": [
    "{v} people in {p} are at risk of displacement",
    "the {e} is likely to leave {v} people in {p} homeless",
    "{v} people in {p} stand to lose their homes in the next few days",
  ],
  "displaced.conditional": [
    "{v} people in {p} will be displaced if fighting spreads to the suburbs",
    "a new outbreak of violence would force {v} people in {p} to leave their homes",
  ],
  "houses.templates": [
    "{v} houses were lost to the {e} in {p}",
    "{v} houses have been classed as destroyed in {p}",
    "entire streets in {p} were wiped out, with {v} houses destroyed",
    "flames consumed {v} houses in {p}",
    "the number of houses destroyed in {p} has risen to {v}",
  ],
  "rescuers.planned": [
    "a team of {v} rescuers will travel to {p} in the coming hours",
    "it plans to reinforce the teams in {p} with {v} rescuers",
    "{v} rescuers will join the operation in {p} from tomorrow",
    "the deployment of {v} rescuers to {p} will begin tomorrow",
  ],
  "evacuated.templates": [
    "the authorities evacuated {v} people from {p} because of the {e}",
    "a total of {v} people had to be evacuated in {p}",
    "{v} people followed an evacuation order and left {p}",
    "the coast guard took {v} people from {p} to safety by boat",
    "{v} people evacuated from {p} have arrived at reception centres",
  ],
  "held.templates": [
    "{a} entered {p} and took full control",
    "{p} was lost to {a} after days of fighting",
    "the defenders pulled out of {p}, leaving it to {a}",
    "{a} brought {p} under its control",
    "heavy fighting ended with {a} in possession of {p}",
  ],
  "held.conditional": [
    "if {a} gains control of {p}, the border crossing will be shut",
    "{p} would be lost to {a} if the garrison withdrew",
    "{a} would take {p} if the ceasefire collapsed",
  ],
  said: [
    "{S} put out a statement on {w} saying that {c}.",
    "{C}, {s} reported on {w}.",
    "The latest bulletin from {s} says that {c}.",
    "{S} wrote on its official website that {c}.",
    "“{C},” {s} said, “and our teams are working around the clock.”",
    "Residents were told by {s} on {w} that {c}.",
  ],
  claimed: [
    "{S} has claimed that {c}, but there has been no independent confirmation.",
    "Without presenting evidence, {s} claimed on {w} that {c}.",
    "{S} said that {c}; the claim could not be verified.",
    "{C}, {s} claimed on {w}, but other sources have not confirmed this.",
  ],
  denied: [
    "“Reports that {c} are wrong,” {s} said.",
    "It is untrue that {c}, according to {s}.",
    "Reports that {c} were denied by {s} on {w}.",
    "{S} said on {w} that there was no basis for claims circulating online that {c}.",
  ],
  announced: [
    "{C}, according to an announcement made by {s} on {w}.",
    "{S} published a statement on {w} announcing that {c}.",
    "Late on {w}, {s} announced that {c}.",
  ],
  corrected: [
    "{S} said on {w} that it had miscounted and that {c}.",
    "{C}, {s} said on {w}, correcting a figure it had given earlier in error.",
    "{S} has replaced its earlier figure, which was incorrect, and now reports that {c}.",
    "An earlier figure from {s} was wrong; {c}, it said in an updated statement.",
  ],
  plain: [
    "Schools and shops stayed closed on {w}, and {c}.",
    "{C}, while roads into the area remain blocked.",
    "Elsewhere in the region, {c}.",
  ],
};
