/**
 * Templates that no rule was written with: the part "held" is made of these alone. Whoever reads an error of theirs to change
 * the engine must write new ones here and move the old to the folder `opened`. About half plain and half varied, in the wordings that
 * agencies, papers, broadcasters and official reports print.
 */
export const HELD_OUT: Readonly<Record<string, readonly string[]>> = {
  "killed.templates": [
    "{v} people have lost their lives in {p}",
    "the {e} is confirmed to have killed {v} people in {p}",
    "the number of people killed by the {e} in {p} has reached {v}",
    "{v} fatalities have been reported in {p} as a result of the {e}",
    "{v} people died at the scene or on the way to hospital in {p}",
    "rescuers in {p} have recovered the bodies of {v} people killed in the {e}",
  ],
  "killed.forecast": [
    "the number of fatalities in {p} is projected to reach {v}",
    "it is feared that the {e} will claim the lives of {v} people in {p}",
    "malnutrition could kill {v} people in {p} before the next harvest",
  ],
  "killed.conditional": [
    "if the ceasefire fails, {v} people in {p} could lose their lives",
    "a collapse of the reservoir wall could kill {v} people in {p}",
    "had rescuers been delayed any longer, {v} people in {p} might have died",
  ],
  "injured.templates": [
    "{v} people were left with injuries after the {e} in {p}",
    "{v} people are being treated in hospitals in {p} for injuries caused by the {e}",
    "the number of injured people in {p} has reached {v}",
    "{v} people suffered mostly minor injuries in {p}",
    "health facilities in {p} have received {v} people injured in the {e}",
    "{v} people were wounded in {p}, including several who are in critical condition",
  ],
  "missing.templates": [
    "{v} people are missing following the {e} in {p}",
    "{v} people in {p} were unaccounted for after the {e}",
    "the number of missing in {p} stood at {v}",
    "{v} people are considered missing in {p}",
    "search and rescue operations are continuing in {p} for {v} people who are missing",
    "{v} people who were in {p} at the time of the {e} are still missing",
  ],
  "displaced.templates": [
    "{v} people in {p} were displaced as a result of the {e}",
    "{v} people have had to leave their homes in {p}",
    "the {e} has left {v} people homeless in {p}",
    "{v} people displaced from their homes in {p} are sheltering in public buildings",
    "{v} people in {p} were forced to abandon their homes and seek refuge in neighbouring villages",
  ],
  "displaced.forecast": [
    "the {e} is expected to displace {v} people in {p}",
    "{v} people in {p} could be left without homes in the days ahead",
    "the number of people displaced in {p} is projected to reach {v}",
  ],
  "displaced.conditional": [
    "if water levels continue to rise, {v} people in {p} may have to leave their homes",
    "{v} people in {p} could be forced to flee in the event of renewed clashes",
    "a failure of the upstream dam would displace {v} people in {p}",
  ],
  "houses.templates": [
    "{v} houses were destroyed by the {e} in {p}",
    "{v} houses have been reported destroyed in {p}",
    "the {e} completely destroyed {v} houses in {p}",
    "{v} houses were destroyed and roads and bridges damaged in {p}",
    "families in {p} returned to find {v} houses destroyed",
  ],
  "rescuers.planned": [
    "it will dispatch {v} rescuers to {p}",
    "it intends to deploy {v} rescuers to {p}",
    "{v} rescuers are to be sent to {p}",
    "{v} rescuers with heavy lifting equipment will leave for {p} in the morning",
  ],
  "evacuated.templates": [
    "{v} people were evacuated from their homes in {p}",
    "{v} people were safely evacuated from {p}",
    "police and firefighters have evacuated {v} people from {p}",
    "the number of people evacuated from {p} has reached {v}",
    "{v} people were evacuated by boat and helicopter from {p}",
  ],
  "held.templates": [
    "{a} has taken {p}",
    "{a} has gained control of {p}",
    "{p} is now controlled by {a}",
    "fighters of {a} have taken over {p}",
    "following a withdrawal by its opponents, {a} took full control of {p}",
  ],
  "held.conditional": [
    "if {a} were to take {p}, the main highway would be cut",
    "the capture of {p} by {a} would sever the supply route to the capital",
    "{p} could fall to {a} within days if no ammunition is delivered",
  ],
  said: [
    "{S} confirmed on {w} that {c}.",
    "{S} told journalists that {c}.",
    "{S} said in an update on {w} that {c}.",
    "According to a statement issued by {s}, {c}.",
    "{C}, {s} told state television on {w}.",
    "{C}, {s} said by telephone.",
  ],
  claimed: [
    "{S} has claimed that {c}.",
    "{C}, {s} claimed in a statement.",
    "In a post on Telegram on {w}, {s} claimed that {c}.",
    "{S} claimed that {c}, although journalists were unable to verify this.",
  ],
  denied: [
    "{S} denies that {c}.",
    "In a statement issued on {w}, {s} denied claims that {c}.",
    "{S} on {w} described reports that {c} as “completely false”.",
    "“These reports are not true,” {s} said, referring to claims that {c}.",
  ],
  announced: [
    "{S} announced in a statement that {c}.",
    "{C}, {s} confirmed on {w}.",
    "Announcing its response on {w}, {s} said that {c}.",
    "{S} said after talks with local authorities that {c}.",
  ],
  corrected: [
    "{S} on {w} corrected its previous figure and said that {c}.",
    "{S} said that the number it had given earlier was wrong and that {c}.",
    "{S} apologised on {w} for releasing an incorrect figure earlier and said that {c}.",
    "{S} clarified that its earlier figure had been the result of a counting error and that {c}.",
  ],
  plain: ["{C}.", "{C}, and flights to the area were suspended on {w}.", "Against this backdrop, {c}."],
};
