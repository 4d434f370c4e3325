/**
 * Templates that no rule was written with: the part "held" is made of these alone. Whoever reads an error of theirs to change
 * the engine must write new ones here and move the old to `opened.ts`.
 */
export const HELD_OUT: Readonly<Record<string, readonly string[]>> = {
  "killed.templates": [
    "the number of lives lost in {p} now stands at {v}",
    "{v} residents of {p}, several of them elderly, lost their lives to the {e}",
    "doctors in {p} were unable to save {v} people caught up in the {e}",
    "flags are flying at half-mast in {p} for {v} people killed by the {e}",
    "the {e}, which struck {p} without warning, left {v} people dead",
    "{v} deaths in {p} have been attributed to the {e}",
  ],
  "killed.forecast": [
    "the {e} is on course to claim {v} lives in {p}",
    "{p} is bracing for a death toll of {v}",
    "{v} people in {p} may die before the roads reopen",
  ],
  "killed.conditional": [
    "a power cut at the clinic would cost the lives of {v} people in {p}",
    "{v} people in {p} face death if the siege is not lifted",
    "{v} people might have been killed in {p} had the school been open",
  ],
  "injured.templates": [
    "{v} people have sought help for injuries at first-aid posts in {p}",
    "the {e} was responsible for {v} injuries in {p}",
    "{v} wounded people were carried from the scene in {p} on stretchers",
    "there are {v} wounded in {p}, some of them in critical condition",
    "{v} people broke bones or were otherwise injured in {p}",
    "surgeons in {p} have been operating on {v} people hurt by the {e}",
  ],
  "missing.templates": [
    "it is not known what has become of {v} people in {p}",
    "{v} people, some of them visitors, are missing in {p}",
    "there is still no sign of {v} people who were in {p} when the {e} struck",
    "a hotline in {p} has logged {v} people as missing",
    "posters put up around {p} show {v} people missing since the {e}",
    "police in {p} are treating {v} people as missing",
  ],
  "displaced.templates": [
    "in {p}, {v} people are now homeless",
    "a camp on the edge of {p} has taken in {v} people uprooted by the {e}",
    "families totalling {v} people have had to quit their homes in {p}",
    "{v} people ran from their homes in {p} when the {e} struck",
    "those displaced in {p} by the {e} number {v}",
  ],
  "displaced.forecast": [
    "the displacement of {v} people in {p} is feared",
    "{v} people in {p} are on the verge of losing their homes",
    "it looks increasingly likely that {v} people in {p} will be displaced",
  ],
  "displaced.conditional": [
    "{v} people could be forced out of their homes in {p} should the water keep rising",
    "if shelling resumed, {v} people in {p} would have no choice but to abandon their homes",
    "an eruption would mean the displacement of {v} people in {p}",
  ],
  "houses.templates": [
    "{v} houses in {p} lie in ruins",
    "the {e} turned {v} houses in {p} into heaps of debris",
    "{v} houses were smashed to pieces when the {e} hit {p}",
    "{v} houses in {p} must be rebuilt after being destroyed by the {e}",
    "parts of {p} are gone, including {v} houses that the {e} destroyed",
  ],
  "rescuers.planned": [
    "arrangements are being made for {v} rescuers to go to {p}",
    "it will have {v} rescuers working in {p} by the weekend",
    "its next step will be to move {v} rescuers to {p}",
    "{p} can count on the arrival of {v} rescuers in the next few days",
  ],
  "evacuated.templates": [
    "volunteers used private cars to get {v} people out of {p}",
    "evacuations in {p} have involved {v} people so far",
    "{v} people boarded evacuation buses in {p} and were driven to safety",
    "planes and helicopters flew {v} people out of {p}",
    "the order to evacuate {p} sent {v} people to shelters in neighbouring districts",
  ],
  "held.templates": [
    "{a} forced its way into {p} and seized it",
    "the battle for {p} ended with its capture by {a}",
    "control over {p} now rests with {a}",
    "{a} stormed {p} and drove out its defenders",
    "following the retreat of its garrison, {p} was occupied by fighters from {a}",
  ],
  "held.conditional": [
    "should {a} manage to occupy {p}, the harbour would be blockaded",
    "without fresh ammunition, the defenders would have to give up {p} to {a}",
    "had the relief force not turned up, {p} would have fallen to {a}",
  ],
  said: [
    "Questioned by journalists on {w}, {s} confirmed that {c}.",
    "{C}, the latest figures from {s} show.",
    "{S} wrote in a message to partner organisations that {c}.",
    "“Our information is that {c},” {s} said on {w}.",
    "{S} gave an update on {w}: {c}.",
    "{S} summed up the situation by saying that {c}.",
  ],
  claimed: [
    "It was claimed by {s} on {w} that {c}, although there was no way to check this.",
    "{S} has stuck to its claim that {c}.",
    "According to unconfirmed claims by {s}, {c}.",
    "{C}, {s} asserted on {w}, offering nothing to back this up.",
  ],
  denied: [
    "{S} was quick to deny on {w} that {c}.",
    "Stories that {c} are made up, {s} told residents.",
    "That {c} is incorrect, {s} said in reply to questions on {w}.",
    "“The story that {c} is an invention,” {s} said.",
  ],
  announced: [
    "In a notice read out on {w}, {s} made clear that {c}.",
    "Under a decision published by {s}, {c}.",
    "A circular sent out by {s} on {w} says that {c}.",
    "Outlining its response, {s} told reporters that {c}.",
  ],
  corrected: [
    "{S} admitted on {w} to having given out a wrong figure and said that {c}.",
    "{C}, {s} said in a correction to its earlier, mistaken report.",
    "On {w}, {s} took back its previous figure, saying that it had been based on a misunderstanding and that {c}.",
    "The count issued earlier by {s} was inaccurate, and the amended one shows that {c}.",
  ],
  plain: [
    "{C}, and the streets were deserted on {w}.",
    "With the rain showing no sign of letting up, {c}.",
    "Amid scenes of confusion, {c}.",
  ],
};
