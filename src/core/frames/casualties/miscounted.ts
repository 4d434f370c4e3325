import { words } from "../../text/words.ts";
import type { HarmFinding } from "./finding.ts";

const COUNTS = words("count list register record enter include");
const AMISS = words("twice double doubly wrongly mistakenly erroneously mistake error");
const REACH = 6;
const BEHIND = 4;

/** "five victims had been counted twice": why a figure was wrong, and no figure of those harmed. */
export const isMiscounted = ({ sentence, victim, total }: HarmFinding): boolean =>
  // "lowered the toll to 22 because three bodies had been counted twice": the toll holds.
  total !== true &&
  sentence.tokens
    .slice(victim + 1, victim + 1 + REACH)
    .some(
      ({ lemma, index }) =>
        COUNTS.has(lemma) && sentence.tokens.slice(index + 1, index + BEHIND).some(({ lower }) => AMISS.has(lower)),
    );
