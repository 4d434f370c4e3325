import type { FrameReader } from "../frame.ts";
import { extractEvent } from "./extract.ts";
import { eventRules } from "./rule-list.ts";

export const event: FrameReader = {
  name: "event",
  summary:
    "What happened, coded to PLOVER where it has a type for it, where somebody or some place is named and no other frame tells the same. The type is the claim's `code`; kind, mode and context stand in its `scope`.",
  roles: {
    actor: "who did it",
    recipient: "whom or what it was done to",
    place: "where",
    site: "a building or thing near which a bomb went off",
    act: "the word that tells it",
  },
  rules: eventRules,
  extract: extractEvent,
};
