export { byTime, type GroupOptions, groupInOrder, groupStories, readStream, type StoryGroup } from "./group.ts";
export { FEATURES, featuresOf, oddsOf, WEIGHTS } from "./membership.ts";
export { SEAM_FEATURES, SEAM_WEIGHTS, type Seam, seamOdds, seamOf } from "./seam.ts";
export {
  decide,
  STREAM,
  type StoryStep,
  type StoryStream,
  type StreamWeights,
  storyId,
  storyStream,
  streamState,
} from "./stream.ts";
