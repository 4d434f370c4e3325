/**
 * Weights of what two claims have in common as signs that they are of one matter, in log odds. Learnt by bench/learn-nearness.ts from
 * labelled pairs: short stories written for it, news-events (bench/nearness/pairs.jsonl), and coreference of events in ECB+.
 */
export const NEARNESS_WEIGHTS: { readonly [feature: string]: number } = {
  all: -4.12,
  "least cover": 0.6,
  "most cover": 0.96,
  "least cover of what the story tells": 0.7,
  "most cover of what the story tells": 0.59,
  "both covers of what the story tells": 0.78,
  "least cover in the same words": 0.24,
  "most cover in the same words": -0.27,
  "rare words shared": 1.15,
  "what is told": 0.64,
  "what is told, anywhere": 0.6,
  "of whom": 0.03,
  "by whom": 0.52,
  "what is told, and of whom": -0.18,
  "of whom, anywhere": -0.08,
  "turned round": -0.19,
  "of others": -0.19,
  "by others": 0.16,
  "names shared": -0.25,
  "names apart": -0.36,
  "figures alike": 1.5,
  "figures apart": -0.4,
  "figures of other things": 0.22,
  "length of the shorter": 0.83,
  "two words or fewer": 0.56,
  "one told as open": -0.37,
  "times apart": -0.16,
  "one before the event": -0.99,
};
