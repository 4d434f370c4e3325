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

const SIXTH: Readonly<Record<string, readonly string[]>> = {
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

export const OPENED = { third: THIRD, fourth: FOURTH, fifth: FIFTH, sixth: SIXTH };
