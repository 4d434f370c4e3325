export { type GroupOptions, groupStories, type StoryGroup, storyId } from "./group.ts";
