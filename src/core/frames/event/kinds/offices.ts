import type { EventKind } from "./kind.ts";

/** Offices and elections. */
export const OFFICES: readonly EventKind[] = [
  {
    kind: "appointment",
    code: null,
    noun: "an appointment",
    done: "given an office",
    acts: "appoint elect inaugurate swear_in reelect re-elect nominate",
    recipient: "people",
  },
  {
    kind: "dismissal",
    code: null,
    noun: "a dismissal",
    done: "dismissed",
    acts: "sack oust depose dismiss impeach suspend",
    recipient: "people",
  },
];
