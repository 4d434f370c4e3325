/** Rule ids of event claims. */
export const eventRules = {
  "event/act": "A side does something to another: attacks, charges, releases, visits.",
  "event/act-toward": "The same with a preposition: fires at, apologises to.",
  "event/mutual": "Two sides meet or clash.",
  "event/happen": "A thing explodes, crashes, collapses.",
  "event/alone": "A side protests, resigns.",
  "event/occur": "An event named by a noun takes place or strikes somewhere.",
  "event/carried-out": "Somebody launches, holds, signs or imposes what a noun names.",
  "event/answered": "Somebody investigates, survives or fights what a noun names.",
  "event/around": "Something else happens in, during or after what a noun names.",
  "event/headline-noun": "A line without a verb names it (“Explosion at a plant in Ohio”).",
  "event/headline":
    "What the headline tells with its main verb, where no other frame reads it; it has no PLOVER code. Its place and day may be those of the report's opening.",
  "event/lead": "The same of the first sentence of the body.",
} as const;
