import { baseOf, baseRel, childWith } from "../../clause/tree.ts";
import { lexicon } from "../../lexicon/index.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { governorOf, isNominal, modalOf, type StatusContext } from "../status-context.ts";
import { DIRECTIVE } from "../status-lexicon.ts";
import type { StatusRule } from "../status-rule.ts";

/** "urged people to leave", "called for a halt", "must withdraw": wanted of somebody, not told as done or planned. */
export const directive: StatusRule = {
  id: "status/directive",
  judge: (context) =>
    isModalDuty(context) || isPermitted(context) || isAskedOf(context) || isImperative(context) ? "conditional" : null,
};

function isModalDuty(context: StatusContext): boolean {
  const found = modalOf(context);
  if (found !== null)
    return (
      /^(?:should|must|ought)$/.test(found.modal.lower) &&
      !isForeseen(context) &&
      found.modal.index < found.carrier.index &&
      !followsHave(context)
    );
  return context.carriers.slice(1).some((carrier) => carrier.lemma === "need" && carrier.xpos !== "VBD");
}

/** "The tugs should be there by tonight": of things and a time to come it foretells, and asks nothing of anybody. */
export function isForeseen(context: StatusContext): boolean {
  const { sentence, input } = context;
  const found = modalOf(context);
  if (found?.modal.lower !== "should") return false;
  const behind = input.text.slice(found.carrier.start, sentence.end).toLowerCase();
  if (!BY_A_TIME.test(behind)) return false;
  const subject = childWith(sentence, found.carrier.index, "nsubj", "nsubj:pass");
  if (subject === null || subject.upos !== "NOUN") return false;
  const dictionary = lexicon();
  return !(["person", "people", "organization"] as const).some(
    (one) => dictionary.shareOf(subject.lemma, "noun", one) > 0.2,
  );
}
const BY_A_TIME =
  /^[^,;:.]{0,60}? (?:by|on|from|within|before) (?:tonight|tomorrow|noon|midnight|(?:the )?(?:weekend|end of|evening|morning)|next |(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:\p{L}+ )?(?:hours|days|weeks))|^[^,;:.]{0,60}? (?:tomorrow|tonight|next (?:week|month|year))\b/u;

/** "must have fallen": a guess, left to the hedges. */
const followsHave = ({ sentence, predicate }: StatusContext): boolean =>
  sentence.tokens.some(
    (token) => token.head === predicate.index && token.lower === "have" && token.deprel.startsWith("aux"),
  );

/** "demanded that 30 prisoners be freed": a bare "be" with a participle. */
const isToBeDone = ({ tokens }: Sentence, { index }: Token): boolean => {
  const own = tokens.filter((token) => token.head === index && token.deprel.startsWith("aux"));
  return own.length > 0 && own.every(({ lower }) => lower === "be");
};

function isAskedOf(context: StatusContext): boolean {
  const governor = governorOf(context);
  if (governor === null) return false;
  const { token, relation, below } = governor;
  const base = baseOf(relation);
  const verb = token.lemma;
  if (
    /^(?:demand|call|appeal|request|plea|need|proposal|recommendation)$/.test(verb) &&
    token.upos === "NOUN" &&
    /^(?:acl|nmod|ccomp)/.test(relation)
  )
    return true;
  if (isWarnedAgainst(context)) return true;
  if (token.upos !== "VERB" || !DIRECTIVE.has(verb) || isPlea(context.sentence.tokens, token)) return false;
  if (isNominal(below)) {
    const marker = childWith(context.sentence, below.index, "case")?.lower;
    if (base === "obl")
      return (
        (/^(?:call|ask|appeal|press|plead|push)$/.test(verb) && marker === "for") ||
        (verb === "insist" && marker === "on")
      );
    return base === "obj" && /^(?:demand|urge|request|recommend|advise|want|need|advocate)$/.test(verb);
  }
  const infinitive =
    childWith(context.sentence, below.index, "mark")?.lower === "to" ||
    (!INFORMS.test(verb) && isBare(context.sentence, below) && !childWith(context.sentence, below.index, "aux")) ||
    isToBeDone(context.sentence, below);
  if (!infinitive) return false;
  if (base === "xcomp" && (verb === "want" || verb === "need"))
    return childWith(context.sentence, token.index, "obj") !== null;
  return /^(?:xcomp|ccomp|advcl)$/.test(base ?? "") && (verb !== "insist" || isBare(context.sentence, below));
}

/** "were told that residents of X have yet to be traced": with "that" these tell what is so. */
const INFORMS = /^(?:tell|warn|remind)$/;

/** "the law allows people to be held": it may be done. "allowed rebels to pass" tells that they did. */
function isPermitted({ sentence, predicate, path }: StatusContext): boolean {
  const mark = childWith(sentence, predicate.index, "mark");
  if (predicate.xpos !== "VB" && mark?.lower !== "to") return false;
  // The tree hangs the act on the verb, or on whoever is allowed to do it.
  for (const { token, relation } of path.slice(0, 2)) {
    if (!/^(?:xcomp|ccomp|advcl|acl|obj|iobj)$/.test(relation)) return false;
    if (PERMITS.test(token.lemma)) return /^VB[ZPG]?$/.test(token.xpos) && !isPast(sentence, token);
  }
  return false;
}
const PERMITS = /^(?:allow|permit|enable|empower|entitle|authorize|authorise|let)$/;

const isPast = (sentence: Sentence, verb: Token): boolean =>
  sentence.tokens.some((token) => token.head === verb.index && /^(?:had|has|have|was|were|did)$/.test(token.lower));

/** "pleaded guilty to": owns up, asks for nothing. */
const isPlea = (tokens: readonly Token[], verb: Token): boolean =>
  verb.lemma === "plead" && tokens.slice(verb.index + 1, verb.index + 4).some((token) => token.lower === "guilty");

/** "warned them against seizing the town": not to be done, and nothing says that it was. */
function isWarnedAgainst({ sentence, predicate }: StatusContext): boolean {
  const before = sentence.tokens[predicate.index - 1];
  if (predicate.xpos !== "VBG" || before?.lower !== "against") return false;
  return sentence.tokens
    .slice(Math.max(0, before.index - 10), before.index)
    .some((token) => /^(?:warn|advise|caution|counsel|urge|recommend|argue|decide|vote)$/.test(token.lemma));
}

/** A bare verb at the head of a quotation or sentence: "Leave now". */
function isImperative({ sentence, predicate }: StatusContext): boolean {
  if (
    predicate.xpos !== "VB" ||
    (predicate.head >= 0 && baseRel(predicate) !== "parataxis" && baseRel(predicate) !== "ccomp")
  )
    return false;
  const before = sentence.tokens[predicate.index - 1];
  const opens =
    before === undefined ||
    /^["“„«:(]$/.test(before.text) ||
    (predicate.index <= 2 && /^(?:please|do|now|just|and|so|")$/.test(before.lower));
  if (!opens) return false;
  const own = sentence.tokens.filter((token) => token.head === predicate.index);
  return !own.some((token) => /^(?:nsubj|aux|mark|expl)/.test(token.deprel));
}

/** "that she leave": a bare form, also where the tagger took it for the present behind one thing or person. */
const isBare = ({ tokens }: Sentence, token: Token): boolean =>
  token.xpos === "VB" || (token.xpos === "VBP" && /^NNP?$/.test(tokens[token.index - 1]?.xpos ?? ""));
