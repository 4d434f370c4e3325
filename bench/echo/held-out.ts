/**
 * Templates that no rule was written with: the part "held" is made of these alone. Whoever reads an error of theirs to change
 * the engine must write new ones here and move the old to the folder `opened`. About half plain and half varied, in the wordings that
 * agencies, papers, broadcasters and official reports print.
 */
export const HELD_OUT: Readonly<Record<string, readonly string[]>> = {
  "killed.templates": [
    "{v} deaths have been confirmed in {p}",
    "{v} people died in the {e} in {p}",
    "the {e} has so far killed {v} people in {p}",
    "{v} people, including children, were killed in {p}",
    "the {e}, the deadliest in decades, killed {v} people in {p}",
    "{v} people met their deaths in {p} when the {e} struck",
  ],
  "killed.forecast": [
    "the {e} could kill {v} people in {p}",
    "the {e} is likely to prove fatal for {v} people in {p}",
    "estimates suggest that the {e} could eventually cost {v} lives in {p}",
  ],
  "killed.conditional": [
    "if the fire reaches the fuel depot, {v} people could be killed in {p}",
    "{v} people in {p} could starve to death unless food deliveries resume",
    "if the bridge had collapsed during the rush hour, {v} people would have been killed in {p}",
  ],
  "injured.templates": [
    "{v} people were injured in the {e} in {p}",
    "the {e} has injured {v} people in {p}",
    "{v} people in {p} have been hospitalised with injuries",
    "{v} people, mostly women and children, were injured in {p}",
    "{v} people in {p} sustained injuries ranging from minor cuts to broken bones",
    "{v} people were injured in {p} and are receiving medical care",
  ],
  "missing.templates": [
    "{v} people remain missing in {p}",
    "a search is under way in {p} for {v} missing people",
    "{v} people have been declared missing in {p}",
    "{v} people have not been seen since the {e} hit {p}",
    "drones with thermal cameras are scanning {p} for {v} missing people",
    "an appeal for information about {v} missing people has gone out in {p}",
  ],
  "displaced.templates": [
    "{v} people have been displaced by the {e} in {p}",
    "{v} people in {p} have been forced to flee their homes",
    "{v} displaced people are living in collective centres in {p}",
    "{v} people in {p} fled their homes with little more than the clothes on their backs",
    "the displacement of {v} people has been recorded in {p}",
  ],
  "displaced.forecast": [
    "{v} people in {p} are likely to be forced from their homes",
    "{v} people in {p} might soon be displaced",
    "the {e} has the potential to drive {v} people in {p} from their homes",
  ],
  "displaced.conditional": [
    "{v} people in {p} could be displaced if the conflict escalates",
    "if the flood barrier were to fail, {v} people in {p} would have to leave their homes",
    "{v} people in {p} would lose their homes if the unstable hillside collapsed",
  ],
  "houses.templates": [
    "the {e} has left {v} houses destroyed in {p}",
    "{v} houses were totally destroyed in {p}",
    "{v} houses were flattened by the {e} in {p}",
    "{v} houses in {p} have been recorded as destroyed",
    "the {e} left a trail of devastation in {p}, where {v} houses were destroyed",
  ],
  "rescuers.planned": [
    "it would be sending {v} rescuers to {p}",
    "{v} rescuers will be sent to {p}",
    "it has approved the dispatch of {v} rescuers to {p}",
    "it will mobilise {v} rescuers to join relief operations in {p}",
  ],
  "evacuated.templates": [
    "{v} people were evacuated from {p} overnight",
    "the {e} forced the evacuation of {v} people from {p}",
    "emergency services evacuated {v} people from {p}",
    "with the help of the army, {v} people have been evacuated from {p}",
    "{v} people evacuated from {p} are being put up in schools and hotels",
  ],
  "held.templates": [
    "{a} has seized control of {p}",
    "{a} is in full control of {p}",
    "{p} was seized by {a}",
    "forces of {a} entered the centre of {p} and now control the whole town",
    "{a} has installed its own administration in {p} after seizing it",
  ],
  "held.conditional": [
    "if {a} seizes {p}, the railway to the north will be cut",
    "the power station would be at risk if {a} took {p}",
    "{p} would probably fall to {a} if the last supply route into the town were severed",
  ],
  said: [
    "{S} said late on {w} that {c}.",
    "{C}, {s} told reporters on {w}.",
    "{C}, {s} confirmed.",
    "In the latest update, {s} said that {c}.",
    "As reported by {s} on {w}, {c}.",
    "In a briefing to foreign media, {s} said that {c}.",
  ],
  claimed: [
    "{C}, {s} claimed on {w}.",
    "{S} claimed that {c}, but gave no evidence for the claim.",
    "In a video released on {w}, {s} claimed that {c}.",
    "{S} made the claim, which could not immediately be verified, that {c}.",
  ],
  denied: [
    "{S} strongly denied that {c}.",
    "{S} on {w} dismissed claims that {c}.",
    "{S} urged the public to ignore rumours that {c}, saying that they were false.",
    "“This is false,” {s} said on {w} of reports that {c}.",
  ],
  announced: [
    "{S} has announced that {c}.",
    "{S} said in a press release that {c}.",
    "Following a crisis meeting on {w}, {s} said that {c}.",
    "{S} responded to the appeal for help by announcing that {c}.",
  ],
  corrected: [
    "On {w}, {s} issued a correction to its earlier count, saying that {c}.",
    "{S} retracted its earlier figure, saying that it was incorrect and that {c}.",
    "Blaming a data-entry error for its previous figure, {s} said on {w} that {c}.",
    "After cross-checking its records, {s} said that its earlier figure was mistaken and that {c}.",
  ],
  plain: ["{C}.", "{C}, and the first relief supplies arrived on {w}.", "In further developments, {c}."],
};
