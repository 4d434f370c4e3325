import type { AttributionCase } from "./cases.ts";

/** Whoever keeps a count tells it, with no word of saying. Own sentences. */
export const COUNTED_CASES: readonly AttributionCase[] = [
  {
    text: "The clinic at Velm has counted 39 dead civilians.",
    chain: ["The clinic at Velm"],
    cue: "counted",
    content: "39 dead civilians",
  },
  {
    text: "The harbour board recorded 14 deaths and 30 injuries, including nine children, and closed the pier.",
    chain: ["The harbour board"],
    cue: "recorded",
    content: "14 deaths and 30 injuries, including nine children",
  },
  {
    text: "The ministry reported at least 14 deaths and 30 wounded.",
    chain: ["The ministry"],
    cue: "reported",
    content: "at least 14 deaths and 30 wounded",
    act: "report",
  },
  {
    text: "The warden said the clinic had logged 14 deaths.",
    chain: ["the clinic", "The warden"],
    cue: "logged",
    content: "14 deaths",
  },
  {
    text: "The ministry raised the death toll from the flood to 12 on Friday.",
    chain: ["The ministry"],
    cue: "raised",
    content: "the death toll from the flood to 12 on Friday",
  },
  {
    text: "The harbour board gave a toll of 12 dead.",
    chain: ["The harbour board"],
    cue: "gave",
    content: "a toll of 12 dead",
  },
  {
    text: "Nine people died on Monday, by the warden's count.",
    chain: ["the warden"],
    cue: "by",
    content: "Nine people died on Monday",
  },
  {
    text: "By the board's count, nine people died on Monday.",
    chain: ["the board"],
    cue: "By",
    content: "nine people died on Monday",
  },
  {
    text: "The ministry's latest count is 12 dead and 30 wounded.",
    chain: ["The ministry"],
    cue: "is",
    content: "12 dead and 30 wounded",
  },
  {
    text: "A tally by the harbour board shows 12 dead.",
    chain: ["the harbour board"],
    cue: "shows",
    content: "12 dead",
  },
  {
    text: "A list issued by the harbour board names 12 dead.",
    chain: ["the harbour board"],
    cue: "names",
    content: "12 dead",
  },
  {
    text: "Ambulance staff at the pier spoke of five dead and 12 wounded.",
    chain: ["Ambulance staff at the pier"],
    cue: "spoke",
    content: "five dead and 12 wounded",
  },
  {
    text: "Some 39 deaths have been recorded by the clinic at Velm.",
    chain: ["the clinic at Velm"],
    cue: "recorded",
    content: "Some 39 deaths",
  },
  {
    text: "The death toll was put at 39 by the harbour board.",
    chain: ["the harbour board"],
    cue: "put",
    content: "The death toll",
  },
  {
    text: "A count by the harbour board puts the dead in the valley at 39.",
    chain: ["the harbour board"],
    cue: "puts",
    content: "the dead in the valley at 39",
  },
  {
    text: "Records of the harbour board show that 39 people died.",
    chain: ["the harbour board"],
    cue: "show",
    content: "39 people died",
  },
  {
    text: "The official toll remains at 39.",
    chain: ["The official toll"],
    cue: "remains",
    content: "39",
  },
  {
    text: "Nine people died, the harbour board was reported as saying on Sunday.",
    chain: ["the harbour board"],
    cue: "reported as saying",
    content: "Nine people died",
  },
  {
    text: "Ministry figures showed 12 dead.",
    chain: ["Ministry figures"],
    cue: "showed",
    content: "12 dead",
  },
  {
    text: "By Friday 31 deaths had been registered by the nurses' union, up from 20.",
    chain: ["the nurses' union"],
    cue: "registered",
    content: "31 deaths",
  },
  {
    text: "Officials continue to speak of four dead.",
    chain: ["Officials"],
    cue: "speak",
    content: "four dead",
  },
  {
    text: "Lawyers have a list of 60 people held since Friday.",
    chain: ["Lawyers"],
    cue: "have",
    content: "60 people held since Friday",
  },
  {
    text: "The clinic crossed a name off its list. That leaves 30 dead.",
    chain: ["The clinic"],
    cue: "leaves",
    content: "30 dead",
  },
];

/** What a participle behind a comma says, whoever did what stands before it. Own sentences. */
export const ADDED_CASES: readonly AttributionCase[] = [
  {
    text: '"We see no sign of arson," the warden said, adding that it would take days to be sure.',
    chain: ["the warden"],
    cue: "adding",
    content: "it would take days to be sure",
  },
  {
    text: "“The pier is open,” she said, noting that 12 people had been hurt.",
    chain: ["she"],
    cue: "noting",
    content: "12 people had been hurt",
  },
  {
    text: "The warden rejected a request to open the pier, saying that it was unsafe.",
    chain: ["The warden"],
    cue: "saying",
    content: "it was unsafe",
  },
  {
    text: "The warden rejected a request to open the pier, saying that it was unsafe.",
    chain: ["The warden"],
    cue: "rejected",
    content: "a request to open the pier",
  },
];

/** Whoever puts out a statement says what stands behind its colon. */
export const STATEMENT_CASES: readonly AttributionCase[] = [
  {
    text: "The school board released the following statement on Monday:\n\nOur schools grieve for her. She was kind.\n\nNone of the schools was hit. We will open on Friday.\n\nThe pier burned in May.",
    chain: ["The school board"],
    cue: "released",
    content: "Our schools grieve for her. She was kind.\n\nNone of the schools was hit. We will open on Friday",
  },
];

/** A count that nobody is told to keep, and what is no count. */
export const NO_COUNTS: readonly (readonly [text: string, words: string])[] = [
  ["The town recorded 14 deaths.", "14 deaths"],
  ["The ferry counted 14 cabins.", "14 cabins"],
  ["The flood's toll was 14 dead.", "14 dead"],
  ["The death toll from the flood in Velm rose to 14.", "14"],
  ["The collapse raised the toll to 12.", "toll"],
  ["The company raised the price to 12 crowns.", "12"],
  ["The board gave 12 families new homes.", "12 families"],
  ["A total of 14 deaths were recorded in the valley.", "14 deaths"],
  ["A total of 14 deaths were recorded by the river.", "14 deaths"],
  ["The price was put at 12 crowns by the board.", "12 crowns"],
  ["Nine people died by the roadside, a list of woes.", "Nine"],
  ["14 deaths were recorded by noon.", "14 deaths"],
  ["The board has a pier of 60 metres.", "60 metres"],
  ["The storm tore the roof off its beams. That leaves 30 homeless.", "30 homeless"],
];
