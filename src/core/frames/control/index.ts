import type { FrameReader } from "../frame.ts";
import { extractControl } from "./extract.ts";
import { controlRules } from "./rule-list.ts";

export const control: FrameReader = {
  name: "control",
  summary: "Who holds, takes, loses, besieges, nears or fights for a place, or a share of a territory.",
  roles: { holder: "the side that holds, takes, loses, besieges or nears", place: "the place or territory" },
  rules: controlRules,
  extract: extractControl,
};
