import { type Clause, clausesOf, markerOf } from "../../../clause/clause.ts";
import { formTrigger, held, holds } from "../../../clause/held-words.ts";
import { childrenWith, childWith, tokenAt } from "../../../clause/tree.ts";
import { collect } from "../../../collect.ts";
import type { Sentence } from "../../../syntax/token.ts";
import { type FrameContext, quantityAt } from "../../build/frame-context.ts";
import type { HarmFinding, HarmRule } from "../finding.ts";
import { isPeople } from "../victims.ts";

const BODIES = ["body", "bodies", "corpse", "corpses", "remains"];
const BODY_WORDS = formTrigger(BODIES);
/** What is done with the dead where they are found. */
const FINDING = new Set(
  "pull recover retrieve find discover dig exhume remove extract drag haul unearth collect bring locate winch uncover fish take carry gather count receive bury".split(
    " ",
  ),
);

/** "pulled 12 bodies from the rubble", "the bodies of 12 miners were recovered": those found dead, where a number is told. */
export const bodiesFound: HarmRule = (context, sentence) => {
  if (!holds(sentence, BODY_WORDS)) return [];
  return collect(clausesOf(sentence), (clause): HarmFinding[] => {
    const [verb = ""] = clause.lemma.split(" ");
    const washed = verb === "wash" && clause.object === null ? clause.subject : null;
    const head = FINDING.has(verb) ? clause.patient : washed;
    const victim = head === null ? null : deadIn(context, sentence, head);
    if (victim === null || isMislaid(sentence, clause)) return [];
    return [
      {
        rule: "casualties/bodies",
        sentence,
        predicate: clause.predicate,
        harm: "killed",
        victim,
        agent: null,
        ...(head !== null && head !== victim ? { also: [head] } : {}),
      },
    ];
  });
};

/** The bodies where a number counts them, else the counted people whose they are. */
const deadIn = (context: FrameContext, sentence: Sentence, head: number): number | null => {
  if (!BODIES.includes(tokenAt(sentence, head).lower)) return null;
  const isCounted = (index: number): boolean => {
    const counted = quantityAt(context, sentence, index);
    return counted?.kind === "count" && !counted.quantity.ordinal;
  };
  const whose = childrenWith(sentence, head, "nmod").find(
    ({ index }) => markerOf(sentence, index) === "of" && isPeople(context, sentence, index),
  );
  if (whose && (isCounted(whose.index) || childWith(sentence, whose.index, "det")?.lower === "a")) return whose.index;
  return isCounted(head) && tokenAt(sentence, head).lower !== "remains" ? head : null;
};

/** "two bodies were found alive"; a part of a body, or one of the heavens, is found by no rescuer. */
const isMislaid = (sentence: Sentence, { predicate }: Clause): boolean =>
  sentence.tokens.some(
    ({ lower, head }) =>
      (head === predicate && (lower === "alive" || lower === "safe")) || lower === "heavenly" || lower === "celestial",
  );

const FATAL_TO = formTrigger(["fatal", "deadly", "lethal"]);

/** "the storm proved fatal for 12 people". */
export const fatalFor: HarmRule = (context, sentence) =>
  collect(held(sentence, FATAL_TO), (token): HarmFinding[] => {
    if (token.upos !== "ADJ") return [];
    const told =
      childWith(sentence, token.index, "cop") !== null ||
      (token.deprel === "xcomp" && /^(?:prove|become)$/.test(tokenAt(sentence, token.head).lemma));
    if (!told) return [];
    const victim = [token.index, ...(token.deprel === "xcomp" ? [token.head] : [])]
      .flatMap((head) => childrenWith(sentence, head, "obl", "nmod"))
      .find(
        ({ index }) =>
          ["for", "to"].includes(markerOf(sentence, index)) &&
          isPeople(context, sentence, index) &&
          quantityAt(context, sentence, index)?.kind === "count",
      );
    if (!victim) return [];
    return [
      {
        rule: "casualties/fatal-for",
        sentence,
        predicate: token.deprel === "xcomp" ? token.head : token.index,
        harm: "killed",
        victim: victim.index,
        agent: null,
        also: [token.index],
      },
    ];
  });
