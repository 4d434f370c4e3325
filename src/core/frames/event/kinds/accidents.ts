import type { EventKind } from "./kind.ts";
import { STRUCTURES, VEHICLES } from "./things.ts";

/** Accidents. */
export const ACCIDENTS: readonly EventKind[] = [
  {
    kind: "explosion",
    code: null,
    family: "attack",
    noun: "an explosion",
    happens: "explode blow_up",
    things: `${VEHICLES} ${STRUCTURES} gas boiler pipeline tank plant depot fireworks firework cylinder warehouse battery`,
    nouns: "explosion blast",
  },
  {
    kind: "crash",
    code: null,
    noun: "a crash",
    happens: "crash collide derail overturn capsize sink plunge run_aground",
    things: VEHICLES,
    alone: "crash",
    nouns: "crash collision derailment wreck pileup accident capsizing shipwreck",
  },
  {
    kind: "collapse",
    code: null,
    noun: "a collapse",
    happens: "collapse cave_in",
    things: STRUCTURES,
    nouns: "collapse stampede",
  },
  {
    kind: "fire",
    code: null,
    noun: "a fire",
    happens: "burn_down catch_fire",
    things: `${STRUCTURES} ${VEHICLES} hospital church market home shop store apartment warehouse`,
    nouns: "fire blaze wildfire inferno bushfire",
  },
  {
    kind: "power cut",
    code: null,
    noun: "a power cut",
    nouns: "blackout outage power_cut power_outage",
  },
  {
    kind: "spill",
    code: null,
    noun: "a spill",
    nouns: "oil_spill spill leak",
  },
];
