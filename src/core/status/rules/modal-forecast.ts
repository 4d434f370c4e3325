import { formTrigger, holds } from "../../clause/held-words.ts";
import { childrenWith, childWith } from "../../clause/tree.ts";
import { lexicon } from "../../lexicon/index.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { looksBack } from "../looks-back.ts";
import { auxiliariesOf, modalOf, type StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";
import { isForeseen } from "./directive.ts";
import { futureCarrier } from "./modal-plan.ts";

/** "could fall within 30 days", "may", "might", and any future that is nobody's decision. */
export const modalForecast: StatusRule = {
  id: "status/modal-forecast",
  judge: (context) => {
    const found = modalOf(context);
    if (found === null && isUnderThereWouldBe(context)) return "forecast";
    if (found === null) return futureCarrier(context) === null ? null : "forecast";
    const modal = found.modal.lower;
    if (modal === "may" && isAllowed(context)) return null;
    // "the boy may have found it": of what was, and nothing to come.
    if (/^(?:may|might)$/.test(modal) && isOfThePast(context)) return "claimed";
    if (/^(?:may|might)$/.test(modal) && isOfNow(context)) return "claimed";
    // "It could have been your house": it was not, or nobody knows.
    if (modal === "could" && isOfThePast(context)) return "conditional";
    if (/^(?:may|might)$/.test(modal) || isForeseen(context)) return "forecast";
    // "further arrests could not be ruled out": they are left open.
    if (/^(?:could|can|ca)$/.test(modal) && isRuledOut(context)) return "forecast";
    if (
      /^(?:could|can|ca)$/.test(modal) &&
      isThinking(context) &&
      !isPastInability(context.sentence.tokens, found.modal.index)
    )
      return "conditional";
    // "Ambulances can be seen in the picture": open to whoever looks.
    if (/^(?:can|ca)$/.test(modal) && PERCEIVED.test(context.predicate.lemma)) return "conditional";
    if (/^(?:could|can|ca)$/.test(modal))
      return isPastInability(context.sentence.tokens, found.modal.index) || isSensed(context, found.modal)
        ? null
        : "forecast";
    if (looksBack(context)) return null;
    return /^(?:will|'ll|wo|shall|would|'d)$/.test(modal) ? "forecast" : null;
  },
};

const isOfThePast = ({ sentence, carriers }: StatusContext): boolean =>
  carriers.some((carrier) => {
    const helps = auxiliariesOf(sentence, carrier).map(({ lower }) => lower);
    const modal = helps.findIndex((word) => /^(?:may|might|could)$/.test(word));
    return modal >= 0 && helps.slice(modal + 1).includes("have");
  });

/** "his wounds may be deep", "the fire may be a crime": of how it is, with nothing of a time to come. */
const isOfNow = ({ sentence, predicate, carriers }: StatusContext): boolean =>
  carriers[0] === predicate &&
  /^(?:ADJ|NOUN)$/.test(predicate.upos) &&
  childWith(sentence, predicate.index, "cop")?.lower === "be" &&
  !TO_COME.test(predicate.lemma) &&
  !sentence.tokens.slice(predicate.index).some(({ lower }) => AHEAD.test(lower)) &&
  !sentence.tokens.some(({ lower }) => lower === "there" || lower === "if");
const TO_COME =
  /^(?:able|unable|willing|ready|late|closed|open|available|eligible|due|necessary|possible|impossible|next|last|first|more|less|worse|better|high|low|short|long)$/;
const AHEAD = /^(?:next|tomorrow|soon|later|by|until|within|coming|future|again|eventually|before|after|when|as)$/;

/** "there'd be more than 300 dead", "there might be as many as 170 dead": by the words, as the tree seldom hangs the state there. */
const isUnderThereWouldBe = ({ input, sentence, predicate }: StatusContext): boolean =>
  holds(sentence, THERE) &&
  /\bthere(?:['’](?:d|ll)| (?:would|will|may|might|could)) (?:\p{L}+ )?be\b[^.;,:]{0,40}$/iu.test(
    input.text.slice(sentence.start, predicate.start),
  );
const THERE = formTrigger(["there"]);

/** "may be carried in the hold but must be locked away": what a rule allows, told with what it demands. */
const isAllowed = ({ sentence, predicate }: StatusContext): boolean =>
  childrenWith(sentence, predicate.index, "conj").some(
    ({ index }) =>
      childWith(sentence, index, "nsubj", "nsubj:pass") === null &&
      childrenWith(sentence, index, "aux").some(({ lower }) => lower === "must"),
  );

const isRuledOut = ({ sentence, predicate }: StatusContext): boolean =>
  predicate.lemma === "rule" && sentence.tokens[predicate.index + 1]?.lower === "out";

/** "a mother could fathom it", "who could imagine that": what a mind is able to, no event that may come. */
const isThinking = ({ sentence, predicate }: StatusContext): boolean => {
  const who = childWith(sentence, predicate.index, "nsubj");
  return (
    predicate.upos === "VERB" &&
    who !== null &&
    (who.upos === "PRON" || lexicon().isA(who.lemma, "noun", "person")) &&
    lexicon().isMostly(predicate.lemma, "verb", "verb.cognition")
  );
};

const PERCEIVED = /^(?:see|hear|view|watch|read|find|reach|contact|call|follow|visit|picture|photograph)$/;

/** "residents could hear the shelling", "smoke could be seen": what somebody was able to sense was there. "Could see losses" foresees. */
const isSensed = ({ predicate, sentence }: StatusContext, modal: Token): boolean => {
  if (modal.lower !== "could") return false;
  if (predicate.lemma === "see" && isSeenThing(sentence, predicate)) return true;
  const isPassive = sentence.tokens[predicate.index - 1]?.lower === "be" && predicate.xpos === "VBN";
  return isPassive ? /^(?:see|hear|smell)$/.test(predicate.lemma) : /^(?:hear|smell)$/.test(predicate.lemma);
};

/** "he could see the roof": somebody, and a thing that is there; "could see losses" foresees. */
const isSeenThing = (sentence: Sentence, predicate: Token): boolean => {
  const who = childWith(sentence, predicate.index, "nsubj");
  const thing = childWith(sentence, predicate.index, "obj");
  return (
    /^(?:i|he|she|we)$/.test(who?.lower ?? "") &&
    thing !== null &&
    (thing.upos === "PRON" ||
      thing.upos === "PROPN" ||
      childrenWith(sentence, thing.index, "det", "nmod:poss").some(({ lower }) => lower !== "a" && lower !== "an"))
  );
};

/** "No doctor on the island | could": so many words a subject with "no" takes. */
const OPENING = 6;

/** "we couldn't leave", "nobody could leave": it did not happen, and is told as fact. */
const isPastInability = (tokens: readonly { readonly lower: string }[], modal: number): boolean =>
  /^(?:not|n't|no|never)$/.test(tokens[modal + 1]?.lower ?? "") ||
  /^(?:nobody|none)$/.test(tokens[modal - 1]?.lower ?? "") ||
  (modal <= OPENING && tokens[0]?.lower === "no") ||
  tokens[modal]?.lower === "cannot";
