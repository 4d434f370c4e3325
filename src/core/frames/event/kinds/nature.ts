import type { EventKind } from "./kind.ts";

/** Nature. */
export const NATURE: readonly EventKind[] = [
  {
    kind: "earthquake",
    code: null,
    noun: "an earthquake",
    nouns: "earthquake quake tremor aftershock temblor",
  },
  {
    kind: "flood",
    code: null,
    noun: "flooding",
    acts: "flood inundate",
    done: "flooded",
    recipient: "things",
    nouns: "flood flooding flash_flood deluge",
  },
  {
    kind: "storm",
    code: null,
    noun: "a storm",
    nouns: "storm hurricane cyclone typhoon tornado blizzard snowstorm thunderstorm",
  },
  {
    kind: "landslide",
    code: null,
    noun: "a landslide",
    nouns: "landslide mudslide avalanche rockslide",
  },
  {
    kind: "eruption",
    code: null,
    noun: "an eruption",
    happens: "erupt",
    things: "volcano",
    nouns: "eruption",
  },
  {
    kind: "tsunami",
    code: null,
    noun: "a tsunami",
    nouns: "tsunami",
  },
  {
    kind: "drought",
    code: null,
    noun: "a drought",
    nouns: "drought famine heatwave heat_wave",
  },
  {
    kind: "outbreak",
    code: null,
    noun: "an outbreak of disease",
    nouns: "outbreak epidemic pandemic",
    carriers:
      "declare report confirm suffer face battle hit strike fight occur begin start spread erupt contain detect announce see",
  },
];
