/**
 * Templates that no rule was written with: the part "plain" is made of these alone. Whoever reads an error of theirs to change
 * the engine must write new ones here and move the old to the folder `opened`. Written as news agencies write: ordinary wordings, each
 * the first that a desk would choose.
 */
export const HELD_PLAIN: Readonly<Record<string, readonly string[]>> = {
  "killed.templates": [
    "{v} people were killed when the {e} hit {p}",
    "the {e} in {p} has killed {v} people",
    "{v} people have been killed in {p}",
    "{v} people died when the {e} struck {p}",
    "the death toll in {p} is now {v}",
    "{v} people are known to have died in {p}",
  ],
  "killed.forecast": [
    "the death toll in {p} is expected to rise to {v}",
    "the number of deaths in {p} could reach {v}",
    "the toll in {p} may climb to {v} dead",
  ],
  "killed.conditional": [
    "if the dam breaks, {v} people in {p} could be killed",
    "{v} people in {p} could die if medical supplies do not arrive",
    "{v} people in {p} would have died without the early warning",
  ],
  "injured.templates": [
    "{v} people have been injured in {p}",
    "{v} people were wounded in {p}",
    "the {e} in {p} injured {v} people",
    "{v} people were injured when the {e} hit {p}",
    "{v} people in {p} were treated in hospital for their injuries",
    "the number of people injured in {p} is now {v}",
  ],
  "missing.templates": [
    "{v} people are missing in {p}",
    "{v} people are still missing in {p}",
    "{v} people are unaccounted for in {p}",
    "{v} people were still missing after the {e} in {p}",
    "rescuers are searching for {v} missing people in {p}",
    "{v} people have been reported missing in {p}",
  ],
  "displaced.templates": [
    "{v} people have been displaced in {p}",
    "the {e} has displaced {v} people in {p}",
    "{v} people in {p} have fled their homes",
    "{v} people have been forced to leave their homes in {p}",
    "{v} people were made homeless in {p}",
  ],
  "displaced.forecast": [
    "{v} people could be displaced in {p}",
    "the {e} may force {v} people in {p} from their homes",
    "{v} people in {p} are expected to be displaced",
  ],
  "displaced.conditional": [
    "if the rain continues, {v} people in {p} could be forced from their homes",
    "{v} people in {p} would have to flee if the river bursts its banks",
    "{v} people in {p} could be left homeless if another storm hits",
  ],
  "houses.templates": [
    "{v} houses have been destroyed in {p}",
    "the {e} has destroyed {v} houses in {p}",
    "{v} houses were completely destroyed in {p}",
    "{v} houses were destroyed when the {e} hit {p}",
    "a total of {v} houses were destroyed in {p}",
  ],
  "rescuers.planned": [
    "it will send {v} rescuers to {p}",
    "it is sending {v} rescuers to {p}",
    "it plans to deploy {v} rescuers in {p}",
    "{v} rescuers will be deployed to {p}",
  ],
  "evacuated.templates": [
    "{v} residents of {p} have been evacuated",
    "{v} people had to be evacuated from {p}",
    "{v} people were evacuated from {p} to temporary shelters",
    "rescuers evacuated {v} people from {p}",
    "{v} people have been moved to safety from {p}",
  ],
  "held.templates": [
    "{a} has captured {p}",
    "{a} has taken control of {p}",
    "{a} controls {p}",
    "{p} has fallen to {a}",
    "{p} is under the control of {a}",
  ],
  "held.conditional": [
    "if {p} falls to {a}, supply lines would be cut",
    "the capital would be exposed if {a} captured {p}",
    "if {a} takes {p}, the airport would have to close",
  ],
  said: [
    "{C}, {s} said on {w}.",
    "{S} says {c}.",
    "{S} told a news conference on {w} that {c}.",
    "{C}, {s} said in a statement.",
    "{S} said in a statement on {w} that {c}.",
    "According to figures from {s}, {c}.",
  ],
  claimed: [
    "{S} claims that {c}.",
    "{S} claimed on {w} that {c}.",
    "{S} claimed in a statement that {c}.",
    "{S} claimed that {c}, but this could not be independently verified.",
  ],
  denied: [
    "{S} has denied that {c}.",
    "{S} denied reports that {c}.",
    "{S} denied on {w} that {c}.",
    "{S} said reports that {c} were false.",
  ],
  announced: [
    "{S} announced on {w} that {c}.",
    "{C}, {s} announced.",
    "In a statement on {w}, {s} said {c}.",
    "{C}, {s} said on {w}.",
  ],
  corrected: [
    "{S} corrected its earlier figure on {w}, saying that {c}.",
    "{S} said its earlier figure was incorrect and that {c}.",
    "Correcting its earlier statement, {s} said that {c}.",
    "{S} revised an earlier figure, saying {c}.",
  ],
  plain: ["{C}.", "As of late {w}, {c}.", "{C}, and the area remained closed off on {w}."],
};
