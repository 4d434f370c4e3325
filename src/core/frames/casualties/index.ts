import type { FrameReader } from "../frame.ts";
import { extractCasualties } from "./extract.ts";
import { casualtiesRules } from "./rule-list.ts";

export const casualties: FrameReader = {
  name: "casualties",
  summary: "Who was killed, injured, is missing, sick, infected, trapped, rescued, detained or abducted, and how many.",
  roles: {
    victim: "those harmed",
    agent: "who or what did it",
    place: "where; place2, place3 where several are told",
    cause: "the blast, quake or crash it came with",
  },
  rules: casualtiesRules,
  extract: extractCasualties,
};
