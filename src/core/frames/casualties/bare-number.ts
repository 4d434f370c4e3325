import { tokenAt } from "../../clause/tree.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { namesPeople } from "../build/people.ts";
import type { HarmFinding } from "./finding.ts";

/** What befalls things as well as people. */
const BOTH = new Set(["save", "lose", "recover", "free", "find", "spare", "trap"]);

/**
 * "2,400 homes burned. But close to 25,000 were saved": a bare number behind a verb that is told of things too counts what was counted last.
 */
export const countsThings = (context: FrameContext, { sentence, victim, predicate }: HarmFinding): boolean => {
  if (tokenAt(sentence, victim).upos !== "NUM") return false;
  const { lemma } = tokenAt(sentence, predicate);
  // "Of these 16 were shot | down": drones, or planes.
  if (lemma === "shoot" && sentence.tokens[predicate + 1]?.lower === "down") return true;
  if (!BOTH.has(lemma)) return false;
  const { start } = tokenAt(sentence, victim);
  const last = [sentence.index, sentence.index - 1]
    .flatMap((index) => [...(context.quantities[index] ?? [])].reverse())
    .find(({ end, kind, quantity }) => end <= start && kind === "count" && quantity.unit !== null);
  const unit = last?.quantity.unit;
  return unit != null && !namesPeople(unit.split(" ").at(-1) ?? unit);
};

const STILL = /^(?: [\p{L}]+){0,4}? (?:still|remain|remains|remained) in (?:an? |the )?hospitals?\b/u;

/** "200 people are still in hospital": some of those who were hurt. */
export const isStillInCare = (text: string, { sentence, victim }: HarmFinding): boolean =>
  STILL.test(text.slice(tokenAt(sentence, victim).end, sentence.end));
