/**
 * WordNet's lexicographer classes, in its own order (the manual page lexnames(5WN)): every sense of a word is of one. A sense that
 * heads a class (noun.Tops in WordNet: person, group, act) is told as of the class that it heads; the few above all of them stay noun.Tops.
 */
export const LEXICAL_KINDS = [
  "adj.all",
  "adj.pert",
  "adv.all",
  "noun.Tops",
  "noun.act",
  "noun.animal",
  "noun.artifact",
  "noun.attribute",
  "noun.body",
  "noun.cognition",
  "noun.communication",
  "noun.event",
  "noun.feeling",
  "noun.food",
  "noun.group",
  "noun.location",
  "noun.motive",
  "noun.object",
  "noun.person",
  "noun.phenomenon",
  "noun.plant",
  "noun.possession",
  "noun.process",
  "noun.quantity",
  "noun.relation",
  "noun.shape",
  "noun.state",
  "noun.substance",
  "noun.time",
  "verb.body",
  "verb.change",
  "verb.cognition",
  "verb.communication",
  "verb.competition",
  "verb.consumption",
  "verb.contact",
  "verb.creation",
  "verb.emotion",
  "verb.motion",
  "verb.perception",
  "verb.possession",
  "verb.social",
  "verb.stative",
  "verb.weather",
  "adj.ppl",
] as const;

export type LexicalKind = (typeof LEXICAL_KINDS)[number];

/** What a word is looked up as, in the order in which the file holds them. */
export const LEXICAL_CLASSES = ["noun", "verb", "adj", "adv"] as const;

export type WordClass = (typeof LEXICAL_CLASSES)[number];
