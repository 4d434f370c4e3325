import type { EventKind } from "./kind.ts";

/** What is closed to those who use it, and opened again. */
export const SERVICES: readonly EventKind[] = [
  { kind: "closure", code: null, noun: "a closure", done: "closed" },
  { kind: "reopening", code: null, noun: "a reopening", done: "reopened" },
];
