import { FALSE_WORDS } from "../../clause/rejection-words.ts";
import type { StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";
import { toldAs } from "../told-as.ts";

/** Units of text looked at on either side. */
const REACH = 160;

/** "No truth to reports 12 died": headlines leave out the "that". */
const NO_TRUTH =
  /\b(?:no|not a (?:shred|word|grain) of) (?:truth|basis|substance|foundation) (?:to|in|for|behind) (?:[\p{L}'’-]+ ){0,4}?(?:reports?|claims?|rumou?rs?|stories|allegations?|suggestions?)(?: (?:that|of))? (?:(?!(?:and|but|when|after|before|says?|said)\b)[\p{L}\p{N}'’-]+ ){0,8}$/iu;
/** 'claims of 12 dead in Oakdale "pure invention"': with or without a verb. */
const CALLED_FALSE = new RegExp(
  `^(?: (?!(?:and|but|who|which|when|after|not)\\b)[\\p{L}\\d'’-]+){0,6} (?:(?:is|are|was|were) )?["“„]?(?:(?:pure|total|complete|utter|sheer|simply|just|totally|completely|entirely) )?(?:${FALSE_WORDS})["”]?(?=\\s*(?:[.,;:!?]|$|says\\b|said\\b))`,
  "iu",
);
/** "the 12 people reported dead in Oakdale are alive". */
const SAID_DEAD =
  /\b(?:reported|reportedly|called|declared|said to (?:be|have been)|believed|listed|presumed|feared|thought) (?:to (?:be|have been) )?(?:[\p{L}]+ )?$/iu;
const LIVES =
  /^(?: (?!(?:and|but|who|which|when|while|after|or)\b)[\p{L}\d'’-]+){0,5} (?:is|are|was|were|turned out to be) (?:in fact |actually |all |both )?(?:alive|unharmed|unhurt|safe|well)\b/iu;
/** "we were not told of 12 deaths": of what nobody told them nothing is said. */
const NOT_TOLD =
  /(?:\bnot|n['’]t|\bnever) (?:been )?(?:told|informed|notified|heard) (?:of|about) (?:any )?(?:[\p{L}\d'’-]+ ){0,4}$/iu;

/** What is called untrue, or left open, by its words alone: where no clause and no "that" show it. */
export const untrueByWords: StatusRule = {
  id: "status/untrue-by-words",
  judge: (context) => {
    const [before, behind] = around(context);
    if (NOT_TOLD.test(before)) return "asked";
    if (NO_TRUTH.test(before) || (SAID_DEAD.test(before) && LIVES.test(behind))) return "denied";
    return CALLED_FALSE.test(behind) && toldAs(context) !== null ? "denied" : null;
  },
};

const around = ({ sentence, predicate, input }: StatusContext): readonly [before: string, behind: string] => [
  input.text.slice(Math.max(sentence.start, predicate.start - REACH), predicate.start),
  input.text.slice(predicate.end, Math.min(sentence.end, predicate.end + REACH)),
];
