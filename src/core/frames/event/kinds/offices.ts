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
  {
    kind: "dissolution",
    code: "COERCE",
    mode: "restrict",
    context: "legislative",
    noun: "a dissolution",
    done: "dissolved or suspended",
  },
  {
    kind: "annulment",
    code: null,
    noun: "an annulment",
    done: "annulled",
  },
  {
    kind: "declared winner",
    code: null,
    noun: "a winner",
    done: "declared the winner",
  },
  {
    kind: "concession",
    code: "CONCEDE",
    context: "election",
    noun: "a concession of defeat",
    did: "conceded defeat",
  },
  {
    kind: "suspension of talks",
    code: "REJECT",
    context: "diplomatic",
    noun: "a suspension of talks",
    did: "suspended or left talks",
  },
];
