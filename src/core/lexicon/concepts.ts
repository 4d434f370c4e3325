/**
 * What the engine asks of a word beyond its class: the names of groups of senses. What each holds is told in senses of WordNet by
 * `train/lexicon-concepts.ts`; the file of the dictionary names the concepts that it was made with.
 */
export const CONCEPTS = [
  "person",
  "worker",
  "official",
  "relative",
  "people",
  "organization",
  "somebody",
  "building",
  "facility",
  "vehicle",
  "vessel",
  "aircraft",
  "weapon",
  "disease",
  "injury",
  "disaster",
  "accident",
  "violence",
  "crime",
  "money",
  "document",
  "message",
  "place",
  "water",
  "period",
  "animal",
  "killing",
  "harming",
  "saying",
  "moving",
  "having",
] as const;

export type Concept = (typeof CONCEPTS)[number];
