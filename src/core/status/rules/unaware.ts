import { formTrigger, holds } from "../../clause/held-words.ts";
import { mayMatchIn, sought } from "../../text/pattern-words.ts";
import type { StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";
import { toldAs } from "../told-as.ts";
import { isRefuted } from "./refuted.ts";
import { isWithin } from "./rejected-report.ts";

const NOR = formTrigger(["nor", "or"]);

const UNKNOWING =
  /\b(?:not aware|unaware|no knowledge|no information|not know|n't know|cannot confirm|can not confirm|could not confirm|couldn't confirm|can't confirm|unable to confirm|neither confirm|not confirm(?:ed)?|n't confirm(?:ed)?|no confirmation|no evidence|unconfirmed|yet to be confirmed|not been (?:independently )?(?:confirmed|verified)|could not (?:be )?(?:independently )?(?:verif\w+|confirm\w*)|no comment|(?:declin|refus)\w+ to (?:say|confirm|comment|verify)|would (?:not|n't) (?:say|confirm|comment)|wouldn't (?:say|confirm|comment))\b/;

/** "not aware of", "could not confirm": the speaker neither asserts nor denies. It supports nothing. */
export const unaware: StatusRule = {
  id: "status/unaware",
  judge: (context) => {
    // "the rumour that the bank had failed proved true"
    if (isRefuted(context, "confirmed")) return null;
    if (
      (!isTakenForGranted(context) && (context.holding[0]?.act === "unaware" || governedByUnknowing(context))) ||
      isRumour(context) ||
      isDoubted(context) ||
      isNotTold(context) ||
      neitherNor(context)
    )
      return "asked";
    const doubted = isWithin(context, "doubted");
    if (!doubted && !isUnverified(context) && !isNotToBeSaid(context)) return null;
    // "not possible to verify a claim by the rebels that": whoever it is, somebody who is named claims it.
    const [claim] = context.holding;
    return claim?.act === "claim" && !(doubted && claim.links[0]?.speaker === "") ? "claimed" : "asked";
  },
};

/** "did not know how she was shot", "would not say who shot her": that she was shot is taken for granted; not "how many". */
function isTakenForGranted({ sentence, predicate }: StatusContext): boolean {
  for (let i = predicate.index - 1; i >= Math.max(0, predicate.index - 8); i--) {
    const token = sentence.tokens[i];
    if (token === undefined || token.upos === "PUNCT" || token.upos === "VERB" || token.lower === "that") return false;
    if (/^(?:how|why|where|when|who|whom)$/.test(token.lower))
      return !/^(?:many|much)$/.test(sentence.tokens[i + 1]?.lower ?? "") && sentence.tokens[i - 1]?.upos !== "NOUN";
  }
  return false;
}

/** "rumours that", "unconfirmed reports of", "no evidence that", "would not comment on reports that". */
function isRumour(context: StatusContext): boolean {
  const told = toldAs(context);
  if (told === null) return false;
  const { tokens } = context.sentence;
  const noun = told.noun.lower;
  if (/^(?:rumou?r|speculation|talk|whisper|gossip)/.test(noun)) return true;
  const phrase = tokens.slice(told.from, told.noun.index).map((token) => token.lower);
  if (phrase.some((word) => /^(?:unconfirmed|unverified|unsubstantiated|conflicting|contradictory)$/.test(word)))
    return true;
  if (/^(?:evidence|indication|sign|proof|confirmation|information|word|news)s?$/.test(noun) && phrase.includes("no"))
    return true;
  const before = tokens
    .slice(Math.max(0, told.from - 5), told.from)
    .map((token) => token.lower)
    .join(" ");
  return /(?:declin\w+|refus\w+|unable) to (?:comment on|discuss|confirm|verify|address)$|\b(?:not|n't) (?:comment on|discuss|confirm|verify|address)$|\bno comment on$/.test(
    before,
  );
}

const UNVERIFIED = sought(
  /\b(?:could|can|has|have|had|was|were|is|are)(?: not|n['’]t)(?: (?:yet|immediately|been|be|independently|immediately)){0,4} (?:verified|confirmed|authenticated|substantiated|corroborated|proven|proved)\b|\b(?:remain(?:s|ed)?|is|are|was|were) (?:still )?(?:unverified|unconfirmed|unsubstantiated|unproven)\b|\bimpossible to (?:verify|confirm|check)\b/iu,
);

/** "Reports that the minister was shot could not be verified", "the claim that 300 died has not been confirmed". */
const isUnverified = (context: StatusContext): boolean => {
  const { sentence, predicate, input } = context;
  if (!mayMatchIn(UNVERIFIED, input.text, sentence)) return false;
  const found = UNVERIFIED.pattern.exec(input.text.slice(predicate.end, sentence.end));
  return (
    found !== null &&
    toldAs(context) !== null &&
    !/[.;:]|\b(?:but|and)\b/u.test(input.text.slice(predicate.end, predicate.end + found.index))
  );
};

const NOT_TO_BE_SAID = sought(
  /\b(?:(?:nothing|little|not enough|insufficient evidence) to (?:suggest|indicate|show|prove|say)|too (?:early|soon) to (?:say|tell|know|confirm|conclude)|(?:impossible|not (?:immediately |yet |independently )*possible) to (?:independently )?(?:verify|confirm|establish|say|know)|no (?:\w+ )?(?:evidence|indication|sign|proof) (?:has|had) (?:emerged|been found|come to light))\b[^.;:,]*$/iu,
);
const REACH = 160;

/** "nothing to suggest that", "too early to say that", "not possible to verify the claim that". */
const isNotToBeSaid = ({ sentence, predicate, input }: StatusContext): boolean =>
  mayMatchIn(NOT_TO_BE_SAID, input.text, sentence) &&
  NOT_TO_BE_SAID.pattern.test(input.text.slice(Math.max(sentence.start, predicate.start - REACH), predicate.start));

/** "we were not told of 12 deaths": of what nobody told them nothing is said. */
const NOT_TOLD = sought(
  /(?:\bnot|n['’]t|\bnever) (?:been )?(?:told|informed|notified|heard) (?:of|about) (?:any )?(?:[\p{L}\d'’-]+ ){0,4}$/iu,
);

const isNotTold = ({ sentence, predicate, input }: StatusContext): boolean =>
  mayMatchIn(NOT_TOLD, input.text, sentence) &&
  NOT_TOLD.pattern.test(input.text.slice(Math.max(sentence.start, predicate.start - REACH), predicate.start));

/** "doubted that", "doubts that the dam will hold"; "no doubt that" doubts nothing. */
function isDoubted(context: StatusContext): boolean {
  const { sentence, path } = context;
  for (const { token, relation } of path) {
    if (!/^(?:ccomp|acl|advcl|xcomp|conj|nmod)/.test(relation)) return false;
    if (token.lemma !== "doubt") continue;
    return !sentence.tokens
      .slice(Math.max(0, token.index - 3), token.index)
      .some((one) => /^(?:no|not|n't|never|without|little|beyond)$/.test(one.lower));
  }
  return false;
}

/** "neither confirmed nor denied that". */
function neitherNor({ sentence, predicate }: StatusContext): boolean {
  if (!holds(sentence, NOR)) return false;
  const words = sentence.tokens
    .slice(Math.max(0, predicate.index - 14), predicate.index)
    .map((token) => token.lower)
    .join(" ");
  return /\b(?:neither|not|n't) (?:confirm|deny|denied|confirmed|confirms|denies|confirming|denying)(?: n?or| or) (?:to )?(?:confirm|deny|denied|confirmed|confirms|denies|confirming|denying)\b(?! .*[,;] )/.test(
    words,
  );
}

function governedByUnknowing({ sentence, path, predicate }: StatusContext): boolean {
  for (const { token, relation } of path) {
    if (!/^(?:ccomp|xcomp|advcl|acl|obl|obj|nmod)/.test(relation)) return false;
    if (
      !/^(?:aware|unaware|knowledge|information|know|confirm|confirmation|evidence|verify|say|comment|unconfirmed)$/.test(
        token.lemma,
      )
    )
      continue;
    const from = Math.max(0, token.index - 5);
    const words = sentence.tokens
      .slice(from, Math.max(token.index + 1, Math.min(predicate.index, token.index + 2)))
      .map((one) => one.lower)
      .join(" ")
      .replace(/ n't/g, "n't");
    if (UNKNOWING.test(words)) return true;
  }
  return false;
}
