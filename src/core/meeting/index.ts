export { featuresOf, type LaidPair, layPair, rowOf } from "./features.ts";
export { type LaidRow, LEAST_LIKELY, laidRow, likenessOf, likenessRows } from "./likeness.ts";
export { besideIn, type Pair, pairsOf } from "./pairs.ts";
export { type ToldClaim, textOf, toldClaim } from "./told.ts";
export { type Forest, scoreOf } from "./trees.ts";
export { FEATURES, ONE_QUESTION, SAME_ANSWER } from "./weights.ts";
