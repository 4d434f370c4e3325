import type { EventKind } from "./kind.ts";

/** Common crime. */
export const CRIME: readonly EventKind[] = [
  {
    kind: "robbery",
    code: null,
    noun: "a robbery",
    done: "robbed",
    acts: "rob burgle burglarize loot",
    actsToward: "steal",
    toward: "from",
    nouns: "robbery burglary theft heist looting carjacking mugging",
  },
  {
    kind: "product recall",
    code: null,
    noun: "a recall of products",
    done: "recalled",
    acts: "recall",
    recipient: "things",
  },
  {
    kind: "cyberattack",
    code: null,
    noun: "a cyberattack",
    done: "hacked",
    acts: "hack",
    nouns: "cyberattack hack data_breach breach cyber-attack",
  },
];
