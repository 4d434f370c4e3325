import type { EventRule } from "./finding.ts";
import { headline, lead } from "./rules/headline.ts";
import { eventNoun } from "./rules/nouns.ts";
import { act, actToward, alone, happen, mutual } from "./rules/verbs.ts";

/** In this order; the first that takes a word keeps it. */
export const EVENT_RULES: readonly EventRule[] = [act, actToward, mutual, happen, alone, eventNoun, headline, lead];
