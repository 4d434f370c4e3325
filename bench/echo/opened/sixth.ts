/** The sixth part, which was held out once. */
export const SIXTH: Readonly<Record<string, readonly string[]>> = {
  "killed.templates": [
    "{v} people lost their lives in the {e} in {p}",
    "emergency crews have pulled {v} bodies from the debris in {p}",
    "the {e} proved fatal for {v} people in {p}",
    "{v} people in {p} have succumbed to their injuries",
    "the {e} hit {p}, killing {v} people",
  ],
  "killed.forecast": [
    "{v} people in {p} are likely to die of their injuries",
    "the {e} will probably leave {v} people dead in {p}",
    "the deaths of {v} people in {p} now seem inevitable",
  ],
  "killed.conditional": [
    "{v} people in {p} could lose their lives if help does not arrive in time",
    "a second landslide would kill {v} people in {p}",
  ],
  "injured.templates": [
    "{v} people were hurt when the {e} hit {p}",
    "{v} people in {p} were being treated for burns and broken bones",
    "the {e} struck {p}, injuring {v} people",
    "{v} injured people were rushed from {p} to nearby hospitals",
    "{v} people wounded in {p} remain in intensive care",
  ],
  "missing.templates": [
    "there has been no word from {v} people in {p}",
    "the search for {v} missing people in {p} has entered its third day",
    "{v} people disappeared in {p} during the {e}",
    "families in {p} are waiting for news of {v} missing relatives",
    "the {e} has left {v} people missing in {p}",
  ],
  "displaced.templates": [
    "{v} people have fled their homes in {p}",
    "{v} people in {p} have nowhere to live after the {e}",
    "a sports hall in {p} is sheltering {v} people made homeless by the {e}",
    "{v} people in {p} are unable to return to their homes",
    "the {e} led to the displacement of {v} people in {p}",
  ],
  "displaced.forecast": [
    "{v} people in {p} are expected to flee their homes in the coming days",
    "{v} people in {p} face the loss of their homes",
  ],
  "displaced.conditional": [
    "if the dam fails, {v} people in {p} will have to flee",
    "another storm would leave {v} people homeless in {p}",
  ],
  "houses.templates": [
    "{v} houses in {p} were completely destroyed by the {e}",
    "the {e} resulted in the destruction of {v} houses in {p}",
    "{v} houses in {p} have been obliterated",
    "the {e} swept through {p}, destroying {v} houses",
    "{v} houses in {p} were a total loss",
  ],
  "rescuers.planned": [
    "{v} rescuers are due to arrive in {p} tomorrow",
    "it has pledged {v} rescuers for {p}",
    "it is planning to bring in {v} rescuers to help {p}",
  ],
  "evacuated.templates": [
    "{v} people were bused out of {p}",
    "the army has evacuated {v} people from {p}",
    "rescue crews got {v} people out of {p}",
    "{v} people have been taken from {p} to emergency shelters",
    "a convoy of trucks brought {v} evacuees out of {p}",
  ],
  "held.templates": [
    "{a} wrested control of {p}",
    "{p} was captured by {a}",
    "{a} completed the takeover of {p}",
    "{p} is now ruled by {a}",
    "{a} established full control over {p}",
  ],
  "held.conditional": [
    "the loss of {p} to {a} would cut the main supply route",
    "the airport would have to close if {p} were captured by {a}",
  ],
  said: [
    "{S} confirmed to reporters that {c}.",
    "“We can confirm that {c},” said {s}.",
    "In an interview with state television on {w}, {s} said that {c}.",
    "Reached by telephone, {s} said {c}.",
    "{C}, {s} explained.",
  ],
  claimed: [
    "{S} boasted that {c}.",
    "It was not possible to verify a claim by {s} that {c}.",
    "{S} was adamant that {c}, but offered no evidence.",
  ],
  denied: [
    "{S} flatly denied media reports that {c}.",
    "“It is simply not true that {c},” {s} said.",
    "Claims that {c} are false, {s} said on {w}.",
  ],
  announced: [
    "It was announced by {s} on {w} that {c}.",
    "In a message to residents, {s} announced that {c}.",
    "{S} disclosed that {c}.",
  ],
  corrected: [
    "“Our earlier figure was wrong,” {s} said, adding that {c}.",
    "{S} issued a corrected figure on {w}, saying that {c}.",
    "Having first given a different figure by mistake, {s} now says that {c}.",
  ],
  plain: ["{C}.", "At the same time, {c}.", "{C}, with more bad weather forecast for {w}."],
};
