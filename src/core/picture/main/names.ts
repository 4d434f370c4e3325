import type { StoryPlace } from "../../frames/frame-compare.ts";
import type { StoryContext } from "../context.ts";

/** What the main facts ask of a story's names. */
export interface MainNames {
  readonly context: StoryContext;
  /** Where a thing of a canonical id lies; null where no role tells it. */
  readonly place: (id: string) => StoryPlace | null;
  /** Whether a role or a setting of the story names the thing of a canonical id. */
  readonly isNamed: (id: string) => boolean;
}
