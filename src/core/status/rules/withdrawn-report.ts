import { childWith, tokenAt } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { StatusContext } from "../status-context.ts";
import { DENYING } from "../status-lexicon.ts";
import type { StatusRule } from "../status-rule.ts";

const TOLD =
  /^(?:report|claim|statement|account|story|announcement|assertion|allegation|rumou?r|toll|figure|count|number|tally|total|estimate|post|message|video)s?$/;
const FIGURE = /^(?:toll|figure|count|number|tally|total|estimate)s?$/;
const UNTRUE =
  /^(?:false|untrue|wrong|incorrect|inaccurate|mistaken|erroneous|unfounded|baseless|fabricated|fake|exaggerated|inflated|overstated|mistake|error)$/;
const TAKEN_BACK = /^(?:withdrawn|retracted|disproved|disproven|discredited|debunked)$/;
/** Calls it untrue where it is negated: "is not true". */
const TRUE = /^(?:true|correct|accurate|right)$/;
const IS = /^(?:was|were|is|are|been|be|proved|proven)$/;
const WITHDREW =
  /^(?:withdr[ae]w(?:s|n|ing)?|retract(?:s|ed|ing)?|recant(?:s|ed|ing)?|disown(?:s|ed)|disavow(?:s|ed))$/;
const CORRECTED = /^(?:correct(?:s|ed|ing))$/;
const NEGATION = /^(?:not|n't|never|nor|hardly)$/;
/** What may stand in the phrase of a told thing before its content: "report by a local broadcaster | that". */
const OF_PHRASE = /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PART|PUNCT)$/;
const SAYING = /^(?:saying|stating|claiming|alleging|reporting|suggesting)$/;
const LONGEST_PHRASE = 10;
const STOPS = new Set([".", ";", ":", "!", "?"]);

/** "An earlier report by a broadcaster that 60 had died was wrong", "the toll of 60 was an error", "withdrew its report that": no longer told. */
export const withdrawnReport: StatusRule = {
  id: "status/withdrawn-report",
  judge: (context) => {
    const { sentence, predicate } = context;
    for (let i = predicate.index; i >= 0; i--) {
      const noun = tokenAt(sentence, i);
      if (STOPS.has(noun.text)) return null;
      if (!TOLD.test(noun.lower)) continue;
      const opener = openerOf(sentence, noun);
      const end = calledOff(context, noun);
      const within = predicate === noun || (opener !== null && opener.index < predicate.index);
      if (end !== null && (within || predicate === end)) return TAKEN_BACK.test(end.lower) ? "asked" : "denied";
      if (!within || (opener !== null && hasLeft(sentence, opener, predicate))) continue;
      const before = takenBackBefore(sentence, noun, opener);
      if (before !== null) return before;
    }
    return null;
  },
};

/** The word that opens the content of what is told: "report by a broadcaster | that", "toll | of", "figure, | 60 dead,". */
function openerOf(sentence: Sentence, noun: Token): Token | null {
  for (let i = noun.index + 1; i < sentence.tokens.length && i <= noun.index + LONGEST_PHRASE; i++) {
    const token = tokenAt(sentence, i);
    if (token.lower === "that" || token.lower === "of" || token.upos === "NUM") return token;
    // "retracted a story saying | that"
    if (SAYING.test(token.lower)) {
      // "disputed the figure, | saying that 30 were killed": told instead of it.
      if (sentence.tokens[i - 1]?.text === ",") return null;
      continue;
    }
    if (!OF_PHRASE.test(token.upos) || /^[.;:!?]$/.test(token.text)) return null;
  }
  return null;
}

/** "withdrew its report that 60 had died | and said that 24 had": the predicate is no longer what was told. */
const hasLeft = (sentence: Sentence, opener: Token, predicate: Token): boolean =>
  sentence.tokens
    .slice(opener.index + 1, predicate.index)
    .some((token) => /^(?:[,;:]|but|while)$/.test(token.lower) || (token.upos === "VERB" && SAYS.test(token.lemma)));
const SAYS = /^(?:say|tell|add|report|put|confirm|announce|give|raise|lower|revise)$/;

/** The word behind the predicate by which the told thing is called untrue or withdrawn: "was | wrong", "was later | withdrawn". */
function calledOff({ sentence, predicate }: StatusContext, noun: Token): Token | null {
  for (let i = predicate.index; i < sentence.tokens.length; i++) {
    const token = tokenAt(sentence, i);
    if (/^[.;:!?]$/.test(token.text)) return null;
    const untrue = UNTRUE.test(token.lower) || TAKEN_BACK.test(token.lower);
    if (!untrue && !TRUE.test(token.lower)) continue;
    const is = sentence.tokens.slice(Math.max(noun.index + 1, i - 4), i).findLast((one) => IS.test(one.lower));
    if (is === undefined || (is.index < predicate.index && i !== predicate.index)) continue;
    const between = sentence.tokens.slice(is.index + 1, i);
    if (between.some((one) => !/^(?:ADV|DET|PART|AUX)$/.test(one.upos)) && !isGivenSo(token, between)) return null;
    if (between.some((one) => NEGATION.test(one.lower)) === untrue) return null;
    return hasOtherSubject(sentence, token, noun, is) ? null : token;
  }
  return null;
}

/** "the figure was given in error", "was announced by mistake": how it was told is what was wrong. */
const isGivenSo = (untrue: Token, between: readonly Token[]): boolean =>
  /^(?:error|mistake)$/.test(untrue.lower) && GIVEN.test(between.map(({ lower }) => lower).join(" "));
const GIVEN =
  /^(?:(?:\w+ly|only|first|been) )?(?:given|stated|reported|issued|released|published|counted|announced|included|entered|sent|put out|made public) (?:in|by)(?: an?)?$/;

/** "the report that 60 died when the alarms were wrong": the alarms are what was wrong. */
function hasOtherSubject(sentence: Sentence, untrue: Token, noun: Token, is: Token): boolean {
  const subject = childWith(sentence, untrue.index, "nsubj", "nsubj:pass");
  if (subject === null || subject.index <= noun.index) return false;
  // "a figure of 60 dead was wrong": a word of the told thing's own phrase.
  if (sentence.tokens.slice(noun.index + 1, subject.index).every((token) => OF_PHRASE.test(token.upos))) return false;
  return !sentence.tokens.slice(subject.index + 1, is.index).some((token) => /^(?:VERB|AUX)$/.test(token.upos));
}

/** "withdrew its report that", "rejected the toll of 60": the verb stands right before the phrase of the told thing. */
function takenBackBefore(sentence: Sentence, noun: Token, opener: Token | null): "asked" | "denied" | null {
  let at = noun.index - 1;
  while (at >= 0 && /^(?:DET|ADJ|NOUN|PROPN|ADV|PRON|PART)$/.test(tokenAt(sentence, at).upos)) at--;
  const verb = sentence.tokens[at];
  if (verb === undefined) return null;
  // "contrary to reports that"
  if (verb.lower === "to" && sentence.tokens[at - 1]?.lower === "contrary") return "denied";
  // "nobody died despite reports of 60 deaths": whoever tells it goes another way.
  if (verb.lower === "despite" || verb.lower === "notwithstanding") return "asked";
  if (sentence.tokens.slice(Math.max(0, at - 3), at).some((token) => NEGATION.test(token.lower))) return null;
  if (WITHDREW.test(verb.lower)) return "asked";
  // "corrected the number of dead to 60" tells the new figure.
  if (CORRECTED.test(verb.lower) && opener?.lower === "that") return "asked";
  return FIGURE.test(noun.lower) && DENYING.has(verb.lemma) ? "denied" : null;
}
