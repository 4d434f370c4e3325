import { childrenWith, childWith } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { looksBack } from "../looks-back.ts";
import { auxiliariesOf, modalOf, type StatusContext } from "../status-context.ts";
import { BEFALL, HOSTILE, NATURE } from "../status-lexicon.ts";
import type { StatusRule } from "../status-rule.ts";

/** "will send", "is to be deployed", "going to meet": an act that its agent can decide on. */
export const modalPlan: StatusRule = {
  id: "status/modal-plan",
  judge: (context) => {
    const carrier = futureCarrier(context);
    return carrier !== null &&
      isOwnAct(context, carrier) &&
      !looksBack(context) &&
      !isForeseenByOthers(context, carrier)
      ? "planned"
      : null;
  },
};

/** Whoever looks on: what they say of others' acts to come they foresee, and nobody has decided it by that. */
const ONLOOKERS =
  /\b(?:analysts?|experts?|economists?|critics?|observers?|commentators?|residents?|villagers?|witness(?:es)?|forecasters?|opponents?|researchers?|scientists?|historians?|pundits?|traders?|investors?|study|survey|poll|unions?|campaigners?|activists?|others)\b/iu;
/** No side of their own decides what these do. */
const UNDECIDED =
  /^(?:human|people|consumer|shopper|investor|market|price|voter|user|measure|move|law|ban|tax|policy|sanction|deal|decision|plan|strategy|step|change|reform|technology)$/;

/** "Critics say the law will not stop it", "the union said the firm will close the plant": foreseen by somebody who does not decide. */
function isForeseenByOthers({ sentence, holding }: StatusContext, carrier: Token): boolean {
  const [innermost] = holding;
  if (innermost === undefined || auxiliariesOf(sentence, carrier).some((aux) => aux.deprel === "aux:pass"))
    return false;
  const subject = childWith(sentence, carrier.index, "nsubj");
  if (subject === null || subject.upos === "PRON") return false;
  return UNDECIDED.test(subject.lemma) || ONLOOKERS.test(innermost.links[0]?.speaker ?? "");
}

/** The carrier that stands in the future, by "will", "would", "going to" or "is to"; null where none does. */
export function futureCarrier(context: StatusContext): Token | null {
  const found = modalOf(context);
  if (found !== null) return /^(?:will|'ll|wo|shall|would|'d)$/.test(found.modal.lower) ? found.carrier : null;
  // "The drought is to blame": now.
  if (context.predicate.lower === "blame" && context.sentence.tokens[context.predicate.index - 1]?.lower === "to")
    return null;
  for (const { token, relation, below } of context.path) {
    if (!relation.startsWith("xcomp")) continue;
    if (
      (token.lemma === "go" || token.lower === "gon") &&
      token.xpos === "VBG" &&
      /^(?:to|na)$/.test(childWith(context.sentence, below.index, "mark")?.lower ?? "")
    )
      return below;
    if (
      token.lemma === "be" &&
      token.xpos !== "VBN" &&
      childWith(context.sentence, below.index, "mark")?.lower === "to" &&
      below.index - token.index <= 4
    )
      return below;
  }
  // "the town is to receive 300 soldiers", where the tree makes "is" a copula.
  const own = childrenWith(context.sentence, context.predicate.index, "mark").find(({ lower }) => lower === "to");
  const be = childWith(context.sentence, context.predicate.index, "cop", "aux", "aux:pass");
  // ... and "soldiers are to be sent", where it makes both of them helpers.
  if (
    (context.predicate.xpos === "VB" || context.sentence.tokens[(own?.index ?? -1) + 1]?.lower === "be") &&
    own !== undefined &&
    be?.index === own.index - 1 &&
    /^(?:is|are|was|were)$/.test(be.lower) &&
    !isWeighed(context)
  )
    return context.predicate;
  // "3,000 soldiers to be deployed", "PM to visit": the future of headlines and of notices.
  const { predicate, sentence } = context;
  const mark = childWith(sentence, predicate.index, "mark");
  if (
    mark?.lower === "to" &&
    predicate.head < 0 &&
    childWith(sentence, predicate.index, "nsubj", "nsubj:pass") !== null &&
    !isWeighed(context)
  )
    return predicate;
  return null;
}

/** "The priority is to save lives", "the problem was to find beds": what matters is told, and nothing planned. */
export const isWeighed = ({ sentence, predicate }: StatusContext, at: Token = predicate): boolean =>
  [predicate, at].some(({ index }) => WEIGHED.test(childWith(sentence, index, "nsubj")?.lemma ?? ""));
const WEIGHED =
  /^(?:priority|challenge|question|problem|task|point|key|danger|risk|focus|concern|difficulty|thing|way|answer|duty|job|role|mistake|temptation|need|aim|goal|purpose|idea|intention|objective|solution|reason|hope|trick|practice|habit|tradition|step|option|choice|wish|function)$/;

function isOwnAct(context: StatusContext, carrier: Token): boolean {
  const { predicate, sentence } = context;
  const lemma = predicate.upos === "VERB" ? predicate.lemma : carrier.lemma;
  if (
    predicate.upos === "ADJ" ||
    predicate.upos === "ADV" ||
    (predicate.upos === "NOUN" && childWith(sentence, predicate.index, "cop") !== null)
  )
    return false;
  if (isOfNature(sentence, carrier)) return false;
  if (BEFALL.has(lemma) || context.carriers.some((one) => one.lemma === "able" || one.lemma === "have")) return false;
  const passive = auxiliariesOf(sentence, carrier).some((aux) => aux.deprel === "aux:pass");
  const subject = childWith(sentence, carrier.index, "nsubj", "nsubj:pass");
  if (HOSTILE.has(lemma))
    return !passive && (isSpeakersOwn(context, subject) || (context.holding.length === 0 && subject === null));
  return true;
}

/** "the flood will leave": nature plans nothing. */
const isOfNature = (sentence: Sentence, carrier: Token): boolean => {
  const subject = childWith(sentence, carrier.index, "nsubj");
  return subject !== null && subject.upos === "NOUN" && NATURE.has(subject.lemma);
};

/** The one who speaks is the one who acts: "they said they would", or the entity that the caller names. */
function isSpeakersOwn(context: StatusContext, subject: Token | null): boolean {
  if (subject === null) return false;
  if (/^(?:i|we)$/.test(subject.lower)) return true;
  const innermost = context.holding[0];
  return (
    innermost !== undefined &&
    // "They will attack us," in somebody's own words: others.
    !innermost.direct &&
    /^(?:it|they|he|she)$/.test(subject.lower) &&
    /^(?:say|announce|promise|warn|confirm)$/.test(innermost.act)
  );
}
