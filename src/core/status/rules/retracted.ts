import { formTrigger, holds } from "../../clause/held-words.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { mayMatch, mayMatchIn, type Sought, sought } from "../../text/pattern-words.ts";
import type { StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";

const EARLIER =
  /\b(?:earlier|initial|initially|previous|previously|first|early|original|originally|preliminary|at first)\b/i;
const TAKEN_BACK =
  /\b(?:(?:later|since|then|subsequently|but|and|has|have|had)\s+(?:\w+\s+){0,2}?(?:retracted|withdrew|withdrawn|recanted|disavowed|walked (?:it |that |this )?back|took (?:it |that |this )?back|backtracked)|(?:that|this|it|those|these|they|(?:the |those |these )?(?:reports?|claims?|information|statements?|accounts?|figures?|story|news))\s+(?:\w+\s+){0,2}?(?:was|were|is|are|proved|proven|turned out)\s+(?:(?:to be|later|in fact|all)\s+)*(?:wrong|false|untrue|incorrect|inaccurate|mistaken|erroneous|unfounded|retracted|withdrawn|not true|not correct|not the case))\b/i;

/** "initially said", "the first reports put": what somebody said before it was said otherwise. */
const FIRST_SAID =
  /\b(?:(?:initially|originally|at first|first|previously|earlier)(?:,? \w+){0,2},? (?:said|reported|told|put|announced|stated|believed|thought|claimed|indicated|listed|feared|estimated)|(?:said|reported|told|announced|stated|believed|thought|claimed|put)(?: \w+){0,2} (?:initially|at first|originally)|(?:initial|early|first|preliminary|earlier|original)(?: \w+){0,2} (?:reports?|accounts?|statements?|information|figures?|estimates?|counts?|tolls?))\b/i;
/** "but further investigation indicated that": what was first told is told otherwise. */
const FOUND_OTHERWISE =
  /^[^.;]*?\b(?:but|though|although|however)\b[^.;]{0,60}?\b(?:investigat\w+|police|officers|detectives|evidence|video|footage|autopsy|tests?|witnesses|records|it (?:was|turned))\b[^.;]{0,40}?\b(?:indicat\w+|found|shows?|showed|shown|suggest\w+|determin\w+|reveal\w+|establish\w+|conclud\w+|prov\w+|contradict\w+|out)\b/i;
/** "but later said he was not", "before lowering the number": it is said otherwise now. */
const SAID_OTHERWISE =
  /^[^.;]*?\b(?:but|before|though|although|and|then)\b[^.;]{0,60}?\b(?:later|then|now|since|subsequently|afterwards?|lowering|revising|correcting|reducing|clarifying|changing|raising)\b[^.;]{0,30}?\b(?:said|says?|clarified|corrected|revised|lowered|reduced|changed|raised|updated|amended|confirmed|learned|found|determined|it|the|that|this)\b/i;
const OTHERWISE_NEXT =
  /^\s*(?:But |However, )?(?:(?:They|He|She|It|Police|Officials|Authorities|Officers|Investigators|The (?:\w+ )?\w+)(?: \w+){0,2} (?:later|then|since|subsequently) (?:clarified|corrected|revised|lowered|reduced|changed|raised|retracted|amended|updated|said (?:that )?(?:it|he|she|they|the \w+|there) (?:was|were|had) (?:not|n't|no|actually))|(?:That|The|This|Those) (?:(?:number|figure|toll|count|report|information|statement|account|estimate)s? )?(?:was|were|has been|have been) (?:later|since|then|subsequently) (?:clarified|corrected|revised|lowered|reduced|changed|raised|retracted|amended|updated))/;

/** "It later withdrew the report": takes back what the sentence before it told that somebody told. */
const WITHDRAWN_NEXT = sought(
  /^\s*(?:But |However, )?(?:They|He|She|It|The (?:\w+ )?\w+)(?: (?:has|have|had))?(?: \w+){0,2} (?:withdr[ae]wn?|retracted|recanted|disowned) (?:it|that|(?:the|its|his|her|their|that|this) (?:\w+ )?(?:report|claim|statement|figure|toll|account)s?)\b/,
);
/** "An earlier version of this article said that": the publisher's own correction of what it told. */
const EARLIER_VERSION =
  /\b(?:earlier|previous|original|first) (?:versions?|editions?|forms?|drafts?) of (?:this|the|our) (?:\w+ )?(?:article|story|report|piece|page|post|headline|analysis|dispatch|text|column|blog|item|caption|summary|bulletin|transcript|entry|update|alert|graphic|map|table|list|review|interview|feature|chart|profile|obituary|note)\b(?: \w+){0,3} (?:said|stated|put|gave|reported|misstated|claimed|listed|referred)\b[^.;]*$/i;
/** "This report was put right on 22 March: it said in its first form that": the same, told of the report itself. */
const PUT_RIGHT = sought(
  /^\W{0,3}(?:this|the) (?:article|story|report|page|post|piece|analysis|text|headline|dispatch|entry|item)\b[^.;]{0,20}\b(?:put right|corrected|amended|updated|changed|revised|edited)\b[^.;]{0,60}?\b(?:it|which|that|as it|because it)(?: \w+){0,2} (?:said|stated|gave|put|reported|wrote|told|misstated|claimed)\b[^.;]*$/iu,
);
const FIRST_FORM = sought(
  /\bin (?:its|an?|the|our) (?:first|earlier|original|previous|initial) (?:form|version|edition|wording)\b/iu,
);
/** "An earlier post said ... It has been deleted": taken back without a word about it. */
const EARLIER_POST =
  /\b(?:an?|the|our|its|their|his|her) (?:earlier|previous|original|first) (?:\p{L}+ )?(?:post|tweet|alert|article|report|story|message|update|headline)\b[^.;]*\b(?:said|stated|put|gave|reported|claimed)\b/iu;
const DELETED_NEXT =
  /^\s*(?:It|This|That|The (?:\p{L}+ )?(?:post|tweet|alert|article|report|story|message|update|headline)) (?:has|have|had|was|were|is)(?: (?:since|later|now|been|then|subsequently)){0,3} (?:deleted|removed|taken down|withdrawn|retracted|corrected)\b/u;
/** "apologised for reporting that": the teller no longer tells it. */
const APOLOGISED = sought(
  /\b(?:apologi[sz](?:ed|es|ing)|(?:was|were) sorry|(?:has|have|had) (?:been )?apologi[sz]ed) (?:(?!for\b)[\w-]+ ){0,6}?for (?:having )?(?:\w+ly )?(?:report(?:ing|ed)|sa(?:ying|id)|stat(?:ing|ed)|claim(?:ing|ed)|announc(?:ing|ed)|t(?:elling|old)|declar(?:ing|ed)|writ(?:ing|ten)|publish(?:ing|ed))\b[^.;]*$/i,
);
/** "We said on our website on Thursday that": a paper comes back to what it told only to put it right. */
const OWN_EARLIER = sought(
  /^[^\p{L}]*(?:CLARIFICATION|CORRECTION|Clarification|Correction)?[^\p{L}]*(?:(?:In|On) (?:\w+ )?(?:some|an?|our|yesterday['’]s|an earlier|last \w+['’]s) (?:of )?[^.;,]{0,40}\b(?:editions?|issues?|bulletins?|programmes?|versions?|print|pages?|website),? )(?:we|this (?:news)?paper|it was) (?:\w+ )?(?:said|reported|wrote|stated|published|claimed)\b[^.;]*$|^[^\p{L}]*(?:We|This (?:newspaper|paper|site|website|channel)) (?:\w+ )?(?:said|reported|wrote|stated|published|claimed)\b[^.;]{0,40}\b(?:on (?:our|this) (?:web)?site|on our (?:front )?page|in (?:our|yesterday['’]s|last \w+['’]s) (?:\w+ )?(?:edition|issue|paper|print|report|story|bulletin))\b[^.;]*$/u,
);

/** "We reported that X had joined. He had not.": the next sentence takes it back in as many words. */
const WE_TOLD = sought(
  /\b(?:we|this (?:news)?paper|this (?:site|website|page|blog|channel))(?: \w+){0,2} (?:said|reported|wrote|stated|published)\b[^.;]*$/iu,
);
const NOT_SO_NEXT =
  /^\s*["”]?(?:In fact,? )?(?:(?:He|She|It|They|This|That|There|The \w+) (?:had|has|have|was|were|did|does|do|is|are)(?: not|n['’]t)\b(?: \w+)?\s*[.!,;(]|(?:That|This|It) was (?:wrong|an error|a mistake|our mistake|not so|not the case|incorrect|untrue))/u;

const TELLS = /\b(?:said|reported|told|put|announced|claimed|stated)\b/i;

/** One of these stands in all that tells what was said before, but for an apology and a withdrawal in the next sentence. */
const FIRST_WORDS = formTrigger([
  "earlier",
  "initial",
  "initially",
  "previous",
  "previously",
  "first",
  "early",
  "original",
  "originally",
  "preliminary",
]);

/** How far behind the words they can be taken back. */
const REACH = 260;

/** "Earlier reports said X, but that was wrong", "at first said X and later retracted it": it is no longer said. */
export const retracted: StatusRule = {
  id: "status/retracted",
  judge: (context) => (isTakenBack(context) ? "asked" : null),
};

function isTakenBack({ sentence, predicate, input }: StatusContext): boolean {
  const { text } = input;
  const before = text.slice(sentence.start, predicate.end);
  const behind = text.slice(sentence.end, sentence.end + REACH);
  const tells = (words: Sought): boolean => mayMatchIn(words, text, sentence) && words.pattern.test(before);
  if (mayMatch(WITHDRAWN_NEXT, text) && TELLS.test(before) && WITHDRAWN_NEXT.pattern.test(behind)) return true;
  if (tells(APOLOGISED) || tells(OWN_EARLIER)) return true;
  if (tells(PUT_RIGHT) || (tells(WE_TOLD) && NOT_SO_NEXT.test(behind))) return true;
  if (tells(FIRST_FORM) && TELLS.test(before)) return true;
  if (isCorrected(input.text, sentence, predicate)) return true;
  if (!holds(sentence, FIRST_WORDS)) return false;
  if (isSaidOtherwise(sentence, predicate, input.text) || EARLIER_VERSION.test(before)) return true;
  const here = input.text.slice(sentence.start, sentence.end);
  if (EARLIER_POST.test(before) && DELETED_NEXT.test(behind)) return true;
  if (!EARLIER.test(input.text.slice(sentence.start, predicate.start))) return false;
  const within = /\b(?:but|however|though|although|before)\b|[;]/i.exec(input.text.slice(predicate.end, sentence.end));
  if (within !== null && TAKEN_BACK.test(input.text.slice(predicate.end, sentence.end))) return true;
  // The sentence behind, where this one only tells what was said first.
  const next = input.text.slice(sentence.end, sentence.end + REACH);
  const stop = /[.!?]["”»]?(?:\s|$)/.exec(next);
  const after = stop === null ? next : next.slice(0, stop.index + 1);
  return /\b(?:said|reported|told|put|announced|indicated|suggested|reports?)\b/i.test(here) && TAKEN_BACK.test(after);
}

/** "CORRECTION: We said that ...", "Clarification. On Friday this newspaper reported that ...": no longer told by whoever told it. */
const LABEL = sought(/\n\s{0,4}(?:correction|clarification|retraction|erratum)s?\b[.:\s\u2013\u2014-]{0,4}$/iu);
const LABEL_REACH = 24;
const LABELLED = sought(/^(?:correction|clarification|retraction|erratum)s?\b/iu);
const OWN_TELLING =
  /\b(?:we|i|this (?:newspaper|paper|page|site|website|article|story|report|programme|program|channel|blog|agency)|(?:an?|our|the) (?:earlier|previous) \p{L}+)\b(?:,[^,]{0,60},)?(?: \p{L}+){0,3}? (?:said|reported|wrote|stated|published|gave|told|put|misstated)\b[^.;]*$/iu;

function isCorrected(text: string, sentence: Sentence, predicate: Token): boolean {
  if (!mayMatch(LABELLED, text)) return false;
  const labelled =
    LABELLED.pattern.test(text.slice(sentence.start, sentence.start + 20)) ||
    LABEL.pattern.test(
      `\n${text.slice(Math.max(0, sentence.start - LABEL_REACH), sentence.start)}`.slice(-LABEL_REACH),
    );
  return labelled && OWN_TELLING.test(text.slice(sentence.start, predicate.end));
}

function isSaidOtherwise(sentence: Sentence, predicate: Token, text: string): boolean {
  if (!FIRST_SAID.test(text.slice(Math.max(sentence.start, predicate.start - REACH), predicate.start))) return false;
  const behind = text.slice(predicate.end, Math.min(sentence.end, predicate.end + REACH));
  return (
    SAID_OTHERWISE.test(behind) ||
    FOUND_OTHERWISE.test(behind) ||
    OTHERWISE_NEXT.test(text.slice(sentence.end, sentence.end + REACH))
  );
}
