export { byTime, type GroupOptions, groupStories, type StoryGroup } from "./group.ts";
export { FEATURES, featuresOf, oddsOf, WEIGHTS } from "./membership.ts";
export { STREAM, type StoryStep, type StoryStream, storyId, storyStream, streamState } from "./stream.ts";
