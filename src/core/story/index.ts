export { byTime, type GroupOptions, groupStories, type StoryGroup } from "./group.ts";
export { STREAM, type StoryStream, storyId, storyStream } from "./stream.ts";
