import { baseOf, childrenOf, childWith, tokenAt } from "../../clause/tree.ts";
import type { Token } from "../../syntax/token.ts";
import { mayMatchIn, sought } from "../../text/pattern-words.ts";
import type { StatusContext } from "../status-context.ts";
import { CLAIMING } from "../status-lexicon.ts";
import type { StatusRule } from "../status-rule.ts";

/** The teller keeps a distance: "claimed that", "alleges", "accused of", "allegedly". */
export const claimCue: StatusRule = {
  id: "status/claim-cue",
  judge: (context) =>
    byGovernor(context) ||
    claimsTo(context) ||
    isUnverifiedNext(context) ||
    byAdverb(context) ||
    isHeard(context) ||
    withoutProof(context) ||
    isAnonymous(context) ||
    context.holding.some((one) => one.act === "claim")
      ? "claimed"
      : null,
};

function byGovernor({ sentence, predicate, path }: StatusContext): boolean {
  let [relative, farther] = [false, false];
  for (const { token, relation, below } of path) {
    const base = baseOf(relation);
    // "claimed responsibility for the blast, which killed 12": what is told of the blast is not claimed.
    if (relative && base === "obj" && (farther || standsBehindMore(sentence, below, predicate))) return false;
    farther ||= relative && base === "nmod";
    relative ||= relation === "acl:relcl";
    if (CLAIMING.has(token.lemma) && isUttered(token.upos, token.lemma, base)) return true;
    if (!/^(?:xcomp|ccomp|obj|advcl|acl|obl|nmod|conj|parataxis)$/.test(base)) return false;
  }
  return false;
}

/** Another noun hangs on it by a preposition before the word: the clause is of that one. */
const standsBehindMore = (sentence: StatusContext["sentence"], noun: Token, word: Token): boolean =>
  sentence.tokens.some(
    ({ head, deprel, index }) => head === noun.index && deprel === "nmod" && index > noun.index && index < word.index,
  );

/** "a source close to the club said", "sources told the paper", "two people familiar with it": nobody who could be held to it. */
const isAnonymous = ({ holding: [innermost], input }: StatusContext): boolean => {
  const speaker = innermost?.links[0];
  if (speaker === undefined) return false;
  const { start } = speaker.told ?? speaker;
  return ANONYMOUS.test(input.text.slice(start, Math.max(speaker.end, start + WHO)).toLowerCase());
};
/** Units of "two people familiar with the". */
const WHO = 60;
const ANONYMOUS =
  /^(?:(?:the|an?|one|two|three|four|five|some|several|other|multiple|various|many|anonymous|unnamed|unidentified) )*(?:(?:sources?|insiders?)(?= (?:said|say|says|told|tell)\b)|(?:sources?|insiders?|people|persons?|someone|somebody) (?:close|familiar|briefed|with (?:direct )?knowledge|who (?:asked|did not want|declined|spoke on condition)))/u;

const TELLING_WORDS =
  "(?:claim|report|figure|toll|account|statement|allegation|number|assertion|announcement|count|version|estimate|information)s?";
/** "verified", "confirmed": what has not been done. */
const CHECKED = "(?:verif|confirm|corroborat|substantiat|check|authenticat|prov)(?:ied|ed|en)";
const NOT_CHECKED = `(?:could|can|has|have|had|was|were|is|are) ?(?:not|n['’]t|never)(?: (?:yet|been|be|so far|immediately|independently|officially|\\p{L}+ly)){0,4} ${CHECKED}`;
const PROOF = "(?:evidence|proof|details?|substantiation|corroboration)";
const GIVING = "(?:offer|giv|provid|produc|present|show|cit|supply|furnish|releas|publish)";

const UNVERIFIED_NEXT = new RegExp(
  `^\\s*(?:But )?(?:(?:(?:The|This|That|These|Those|His|Her|Its|Their|Such|Neither|None of the)(?: \\p{L}+){0,2} ${TELLING_WORDS}|It|This|That)(?: (?:by|from|of) (?:\\p{L}+ ){1,4})? ?${NOT_CHECKED}|There (?:was|has been|is) no (?:\\p{L}+ ){0,2}(?:confirmation|verification|corroboration)\\b|(?:It|They|He|She|The \\p{L}+)(?: (?:gave|offered|provided|presented|produced|showed|cited|supplied|furnished|released)| did not (?:give|offer|provide|present|produce|show|cite|supply|release)) (?:no|any|little|scant) (?:\\p{L}+ )?${PROOF}\\b|No (?:\\p{L}+ )?(?:evidence|proof) (?:was|has been) (?:\\p{L}+ )?(?:offered|given|provided|presented|produced|shown))`,
  "u",
);
const REACH = 160;

/** "It had killed 40 soldiers, the group said. The claim could not be verified." */
const isUnverifiedNext = ({ sentence, holding, input }: StatusContext): boolean =>
  holding.length > 0 && UNVERIFIED_NEXT.test(input.text.slice(sentence.end, sentence.end + REACH));

const NO_PROOF = sought(
  new RegExp(
    `\\b(?:${[
      // "but offered no evidence", "and did not give details"
      `(?:but|and|though|although)(?: \\p{L}+){0,3} (?:(?:offered|gave|provided|produced|presented|showed|cited|supplied|furnished|released) (?:no|little|scant)|did ?(?:not|n['’]t) (?:offer|give|provide|produce|present|show|cite|supply|release)(?: any)?) (?:\\p{L}+ )?${PROOF}`,
      // "without offering evidence", "claimed without proof"
      `without (?:(?:\\p{L}+ ){0,2}${GIVING}(?:e?ing|ying) )?(?:any |further |supporting )*(?:evidence|proof)`,
      `without (?:\\p{L}+ ){0,2}${GIVING}(?:e?ing|ying) (?:any |further )?details?`,
      // "offering nothing to back this up", "citing no evidence"
      `${GIVING}(?:e?ing|ying) (?:no|little|scant|nothing|not a (?:shred|scrap))\\b`,
      // "although there was no way to check", "impossible to verify", "which nobody could confirm"
      `(?:no|without any|little) (?:way|means|possibility|chance) (?:to|of) (?:\\p{L}+ ){0,2}(?:check|verify|confirm|corroborate|substantiate)(?:ing)?`,
      `(?:impossible|not possible|unable|difficult|hard) to (?:\\p{L}+ )?(?:check|verify|confirm|corroborate|substantiate)`,
      `(?:nobody|no one|none)(?: \\p{L}+){0,2} (?:could|can|has|had|was able to|is able to)(?: yet| so far)? (?:check|verify|confirm|corroborate|substantiate)(?:e?d)?`,
      `(?:nothing|no evidence|no proof|little) to (?:back|support|substantiate|prove|show|bear)`,
      // "whose account could not be verified", "a claim that has not been confirmed", "; this could not be checked"
      `(?:whose (?:\\p{L}+ ){1,2}|(?:that|which|this|it|${TELLING_WORDS}) )${NOT_CHECKED}`,
      // "but there was no independent confirmation"
      `there (?:was|is|has been|were|had been) (?:still |as yet |so far )?no (?:\\p{L}+ ){0,2}(?:confirmation|verification|corroboration)`,
      // "but others have not confirmed it"
      `(?:but|though|although|and)(?: \\p{L}+){1,4} (?:could|can|has|have|had) ?(?:not|n['’]t)(?: \\p{L}+){0,2} (?:verif(?:y|ied)|confirm(?:ed)?|corroborate[d]?) (?:it|this|that|the ${TELLING_WORDS})`,
      // ", a claim its rivals rejected"
      "[,–—-] ?(?:an? |the )?(?:\\p{L}+ )?(?:claim|assertion|allegation)(?=[ ,.])",
      // "in an unverified statement"
      "(?:unverified|unsubstantiated|unconfirmed|uncorroborated) (?:\\p{L}+ ){0,2}(?:statement|claim|post|message|video|report|communique|communiqué|account|assertion|announcement)s?",
      "(?:is|are|was|were) to be believed",
    ].join("|")})\\b`,
    "iu",
  ),
);
/** "said that it held the town, but offered no evidence", "according to the rebels, whose account could not be verified". */
const withoutProof = ({ sentence, holding, input }: StatusContext): boolean => {
  if (!mayMatchIn(NO_PROOF, input.text, sentence)) return false;
  const words = input.text.slice(sentence.start, sentence.end);
  return (holding.length > 0 || BELIEVED.pattern.test(words)) && NO_PROOF.pattern.test(words);
};
const BELIEVED = sought(/\bif [^,.;]{1,60} (?:is|are|was|were) to be (?:believed|trusted)\b/iu);

/** "claim to have taken", whatever the parse makes of "claim". */
function claimsTo({ sentence, predicate }: StatusContext): boolean {
  for (let i = predicate.index - 1; i >= Math.max(0, predicate.index - 6); i--) {
    const token = sentence.tokens[i];
    if (token === undefined || token.upos === "PUNCT") return false;
    if (/^(?:claim(?:s|ed|ing)?|alleged|purported)$/.test(token.lower)) return sentence.tokens[i + 1]?.lower === "to";
    if (!/^(?:AUX|ADV|PART)$/.test(token.upos) && !/^(?:to|have|has|be|been)$/.test(token.lower)) return false;
  }
  return false;
}

/** "the storm claimed 12 lives" claims nothing; "a claim that" does. */
const isUttered = (upos: string, lemma: string, relation: string): boolean =>
  upos === "NOUN"
    ? /^(?:acl|ccomp|nmod)$/.test(relation)
    : lemma === "claim"
      ? /^(?:xcomp|ccomp|obj)$/.test(relation)
      : /^(?:xcomp|ccomp|advcl|obl|obj)$/.test(relation);

const byAdverb = ({ sentence, carriers }: StatusContext): boolean =>
  carriers.some((carrier) =>
    (childrenOf(sentence)[carrier.index] ?? []).some(
      (child) =>
        tokenAt(sentence, child).deprel === "advmod" &&
        (CLAIMING.has(tokenAt(sentence, child).lower) ||
          (child < carrier.index && SUPPOSED.test(tokenAt(sentence, child).lower))),
    ),
  );
const SUPPOSED = /^(?:apparently|presumably|possibly|perhaps|conceivably)$/;

/** "At first the crew was told that he had hurt himself": what they heard before they knew. */
const isHeard = ({ sentence, path: [above] }: StatusContext): boolean =>
  above !== undefined &&
  above.relation === "ccomp" &&
  /^(?:tell|inform|notify|advise)$/.test(above.token.lemma) &&
  childWith(sentence, above.token.index, "aux:pass") !== null &&
  sentence.tokens.slice(0, above.token.index).some(({ lower }) => /^(?:initially|originally|first)$/.test(lower));
