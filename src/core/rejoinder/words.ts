import { BASIS, FALSE_WORDS, REJECTED_BEHIND, UP_TO_THREE, WHEN } from "../clause/rejection-words.ts";

/**
 * How English answers what was told just before without telling it again, as regular expressions over words in lower case that are
 * parted by one space each and hold no quotation marks. Each names the words that point back (`this`, `telling`, `figure`, `many`), and the verb (`cue`).
 */

const TELLINGS =
  "claim|report|allegation|accusation|suggestion|rumou?r|assertion|story|account|speculation|version|narrative|insinuation|contention|news|information|assessment|detail";
const FIGURES = "(?:(?:death|casualty) )?(?:figure|number|toll|count|estimate|tally|total)";
/** "the", "that", "Rwanda's": before a noun that points back. */
const POINTING =
  "(?:(?:the|this|that|these|those|such|all|any|both|its|his|her|their) (?:the |these |those |such )?|(?:the )?(?:[\\p{L}-]+ ){1,3}['’]s? )";
const ADJECTIVES = "(?:(?!(?:of|to|in|by|for|on|at|that|was|were|and|or|who|which)\\b)[\\p{L}-]+ ){0,2}";

const pointer = (tellings: string): string =>
  `(?:(?:all |any |most |some )?(?:of )?(?:${POINTING}${ADJECTIVES}(?:(?<telling>${tellings})|(?<figure>${FIGURES}))(?<many>e?s)?(?: of (?:the |these |those )?(?:events|facts|what happened))?|(?<this>this|that|it|these|those)))`;
const POINTER = pointer(TELLINGS);
/** "denied the charges" is what the accused do; who calls a charge absurd denies it. */
const CALLED = pointer(`${TELLINGS}|charge`);

/** Behind the words that point back nothing tells what they are about. */
const ENDS =
  "(?= (?:[.,;:!?)–—-]|and|but|or|saying|calling|describing|adding|insisting|on(?! (?:the (?!same|following|day|eve)|an? |\\p{L}+ing ))|in|at|late|early|by|as|via|through|to|from|when|while|although|though|after|before|yesterday|today|made|outright|too|also|again|with|\\p{L}+ly|\\p{L}+day)(?: |$)|$)";

const BE = "(?:is|are|was|were|'s|be|been|being)";
const NOT_PASSIVE = `(?<!(?:^| )${BE} (?:\\p{L}+ly )?)`;

/** These reject what is told, never an offer or a person. */
const DENY =
  "(?:den(?:y|ies|ied|ying)|refut(?:es?|ed|ing)|rebut(?:s|ted|ting)?|disprov(?:es?|ed|ing)|debunk(?:s|ed|ing)?|rubbish(?:es|ed|ing)|contradict(?:s|ed|ing)?|disput(?:es?|ed|ing))";
/** And these do so where it is called a telling. */
const REJECT =
  "(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|contest(?:s|ed|ing)?|repudiat(?:es?|ed|ing)|discount(?:s|ed|ing)?|scotch(?:es|ed|ing)|quash(?:es|ed|ing)|(?:brush|wav|sweep|swept)(?:es|e|s|ed|ing)? (?:aside|away|off)|pour(?:s|ed|ing)? (?:scorn|cold water) on|hit(?:s|ting)? back at|shot down)";
const JUDGE =
  "(?:call|describ|brand|label|labell|dub|dubb|term|deem|denounc|condemn|ridicul|dismiss|slam|slamm|characteri[sz]|reject)(?:s|es|ed|ing)?";

/** Untrue, and nothing else: "that was wrong" may be a reproach. */
const FALSE_ONLY =
  "(?:false|untrue|incorrect|inaccurate|erroneous|unfounded|baseless|groundless|fabricated|fabrications?|falsehoods?|fake(?: news)?|bogus|invented|inventions?|fictitious|fiction|fantasy|nonsense|rubbish|lies?|untruths?|propaganda|misinformation|disinformation|hoax(?:es)?|myths?|made[ -]up|(?:not|n't) (?:at all |simply |quite )?(?:true|the case|so|correct|accurate|the truth))";
const THIS_IS_FALSE = new RegExp(`^${BE} ${UP_TO_THREE}${FALSE_ONLY}(?! (?:to|of|for|that))${ENDS}`, "u");
/** "this was denied by", "it has been denied": of no offer or bill. */
const THIS_IS_DENIED = new RegExp(
  `^(?:${BE}|(?:has|have|had)(?: \\p{L}+){0,2} been) (?:\\p{L}+ ){0,2}?(?:denied|refuted|rebutted|disputed|contradicted|debunked|disproved|disproven)(?= (?:[.,;:!?]|by|and|but|in|on|as)(?: |$)|$)`,
  "u",
);

/** "denied this", "rejected the claim", "disputes that figure". */
export const DENIES = new RegExp(
  `${NOT_PASSIVE}(?<cue>(?<strong>${DENY})|${REJECT}) ${WHEN}(?:\\p{L}+ly |later |both )?${POINTER}${ENDS}`,
  "gu",
);
/** "called it nonsense", "dismissed the claims as propaganda". */
export const CALLS = new RegExp(
  `${NOT_PASSIVE}(?<cue>${JUDGE}) ${WHEN}${CALLED} ${WHEN}(?:as |to be )?(?:an? |the )?${UP_TO_THREE}(?:${FALSE_WORDS}|without (?:any )?${BASIS})${ENDS}`,
  "gu",
);
/** "denied involvement", "denied any role in the attack": what is denied is having done it. */
export const DENIES_DOING =
  /(?<cue>den(?:y|ies|ied|ying)) (?:(?:any|all|having any|having had any|its|their|his|her) )?(?:\p{L}+ )?(?:involvement|responsibility|role|part|complicity|wrongdoing)(?= (?:[.,;:!?]|and|but|(?:in|for) (?:the|this|that|these|those|any|it|either|both)|on|saying)(?: |$)|$)/gu;
/** "denied giving one", "denies having done so", and, with nothing behind it, "The operator denies.": all that was told right before. */
export const DENIES_IT =
  /(?<cue>den(?:y|ies|ied|ying)) (?:(?:ever|having) ){0,2}(?:\p{L}{2,}ing|given|made|issued|done|taken|sent|received|ordered|seen) (?:any|one|so|it|this|that|them|any such thing|anything of the (?:kind|sort))(?= (?:[.,;:!?]|and|but|on|in|at|saying|\p{L}+day)(?: |$)|$)/gu;
export const DENIES_ALONE =
  /^(?:(?!(?:who|which|that|whom|whose|if|when|as|not|n't|never)\b)[\p{L}\d'’.-]+ ){1,6}?(?:(?:has|have|had) )?(?:\p{L}+ly |again |also )?(?<cue>den(?:y|ies|ied))(?= [.!](?: |$)|$)/gu;
/** "There is no truth in this". */
export const NO_TRUTH = new RegExp(
  `(?<cue>${BE}) (?:absolutely |simply |also )?no (?:\\p{L}+ )?${BASIS} (?:to|in|for|behind) ${POINTER}${ENDS}`,
  "gu",
);
/** The words that point back as a subject; what stands behind them is asked apart. */
export const SUBJECT = new RegExp(
  `(?<=^|[.,;:!?–—] |(?:that|said|says|and|but|told [\\p{L} ]{1,24}|insisted|added|because|as) )${POINTER} (?=${BE}|ha[sd]|have|bears?|lacks?|remains?|prove[sd]|turned)`,
  "gu",
);

/** Whether what stands behind the pointing subject denies it. */
export const isDeniedBehind = (behind: string, pointsAtAll: boolean): RegExpExecArray | null => {
  if (pointsAtAll) return THIS_IS_FALSE.exec(behind) ?? THIS_IS_DENIED.exec(behind);
  return REJECTED_BEHIND.exec(behind) ?? EXAGGERATED.exec(behind);
};
const EXAGGERATED = new RegExp(
  `^${BE} (?:\\p{L}+ly |much |far )?(?:exaggerated|inflated|overstated|overblown)${ENDS}`,
  "u",
);

/** "no such thing had happened", "nothing of the kind took place", "this never happened". */
export const NOTHING_SUCH =
  /(?<cue>(?:no such [\p{L}-]+|nothing of the (?:sort|kind)) (?:(?:has|had|have) )?(?:ever |actually )?(?:happened|occurred|taken place|took place|been (?:made|given|issued|ordered|sent|paid|held|reached|signed|done))|no such [\p{L}-]+ (?:was|were) (?:ever )?(?:made|given|issued|ordered|sent|paid|held|reached|signed|done)|(?:this|that|it) (?:(?:has|had) )?(?:simply |actually )?(?:never (?:happened|occurred|took place|taken place)|(?:did|had|has) (?:not|n't) (?:happen(?:ed)?|occur(?:red)?|take place|taken place))|there (?:is|was|were|had been|has been) no such [\p{L}-]+|none of (?:this|that|it) (?:is|was) true)(?: at any (?:time|point|stage))?(?= (?:[.,;:!?]|and|but|in|on|at)(?: |$)|$)/gu;

const MEDIA =
  "video|clip|film|footage|photo|photograph|picture|image|recording|audio|screenshot|letter|document|post|email";
const ANOTHER_TIME =
  "(?:another|a different|an earlier|earlier|previous|unrelated|(?:\\p{L}+ )?(?:years?|months?|decades?) (?:ago|earlier|before|old)|last year|(?:in )?(?:19|20)\\d\\d)";
/** "the film was from another year", "the letter was a forgery": a picture or paper does not show what it was said to show. */
export const SHOWS_OTHER = new RegExp(
  `(?:^|[.,;:!?–—] |(?:that|said|says|and|but) )(?:the|this|that|these|those|both) (?:(?!(?:of|in|by)\\b)[\\p{L}-]+ )?(?<medium>${MEDIA})s? (?:(?:${BE}|(?:has|have|had) been) ${UP_TO_THREE}(?:(?:(?:filmed|taken|shot|recorded|made|written|posted) )?(?:(?:in|at|during|from|on) )?${ANOTHER_TIME}|staged|doctored|manipulated|generated|digitally altered|forg(?:ed|er(?:y|ies))|fabricat(?:ed|ions?)|fakes?|not (?:authentic|genuine|real)|unrelated)|dat(?:e|es|ed) (?:back )?(?:from|to) ${ANOTHER_TIME})(?= |$)`,
  "gu",
);

const SAYING =
  "(?:said|says|saying|insist(?:s|ed)|repl(?:y|ies|ied)|maintain(?:s|ed)|argue[sd]?|told(?: [\\p{L}'’-]+){1,4}?)";
const AUXILIARY = "(?:is|are|was|were|has|have|had|does|do|did|will|would|could|can|'s|'d)";
/** "said they were not", "says it did": the verb of what was told before is left out, and told otherwise. */
export const LEFT_OUT = new RegExp(
  `${SAYING}(?: that)? (?:it|they|he|she|there) ${AUXILIARY}(?<not> (?:not|n['’]t|never))?(?: been)?(?= [.,;:!?](?: |$)|$)`,
  "gu",
);

const APPOSED = `(?:an?|the same|one|another|some) (?:\\p{L}+ ){0,2}?(?<one>${TELLINGS}|charge|figure|number)|(?<more>(?:${TELLINGS}|charge|figure|number)s)|something`;
const NAMED = "(?:(?!(?:is|are|was|were|has|have|had|that|which|who|and|but)\\b)[\\p{L}\\d'’.-]+ ){1,7}?";

/** ", which the company denies", ", a claim the army rejected", ", allegations that Kigali has repeatedly denied". */
export const WHICH_DENIES = new RegExp(
  `[,;–—-] (?:which|(?:${APPOSED})(?: that| which)?) ${NAMED}(?:(?:has|have|had|also) )?(?:\\p{L}+ly |always |since |later )*(?<cue>${DENY}|reject(?:s|ed)?|dismiss(?:es|ed)|contest(?:s|ed)?)(?= (?:[.,;:!?)]|and|but|on|in|as|\\p{L}+ly)(?: |$)|$)`,
  "gu",
);
/** ", which the union called untrue", ", claims the mayor dismissed as fantasy". */
export const WHICH_CALLS = new RegExp(
  `[,;–—-] (?:which|(?:${APPOSED})(?: that| which)?) ${NAMED}(?:(?:has|have|had|also) )?(?:\\p{L}+ly |always |since |later )*(?<cue>${JUDGE}) ${WHEN}(?:as |to be )?(?:an? |the )?${UP_TO_THREE}(?:${FALSE_WORDS}|not true)${ENDS}`,
  "gu",
);
/** ", a claim denied by the army", ", which was denied by the army". */
export const DENIED_BY = new RegExp(
  `[,;–—-] (?:(?:which|${APPOSED}) (?:(?:is|was|were|are|has been|have been) )?)(?:\\p{L}+ly |later )*(?<cue>denied|rejected|dismissed|disputed|refuted|contested|contradicted) (?:as \\p{L}+ )?by (?=\\p{L})`,
  "gu",
);

const CONFIRMED = "(?:confirmed|verified|corroborated|substantiated|authenticated)";
const CONFIRM = "(?:confirm|verify|corroborate|substantiate|authenticate)";
const NOT_YET =
  "(?:cannot|(?:could|can|has|have|had|was|were|is|are)(?: (?:not|n't|never|yet to)| also not| still not))";
const ADVERBS = "(?:\\p{L}+ly |yet |so far |(?:been |be )able to |been |be |all |as yet )*";

/** "None of this has been confirmed", "the claim could not be independently verified", "the reports remain unconfirmed". */
export const UNCONFIRMED = new RegExp(
  `(?:none of (?:this|that|it|${POINTING}(?:${TELLINGS})s) (?:has|have|had|could|can|was|were|is|are) ${ADVERBS}${CONFIRMED}|(?<=^|[.,;] |(?:that|said|and|but) )(?:it|this|that|these|those|they|${POINTING}${ADVERBS}${ADJECTIVES}(?:${TELLINGS}|${FIGURES})s?) (?:${NOT_YET} ${ADVERBS}${CONFIRMED}|(?:remains?|remained|is|are|was|were) (?:\\p{L}+ )?(?:unconfirmed|unverified|unsubstantiated)))`,
  "gu",
);
/** "Reuters could not verify the claims", "police did not confirm this", "it was not possible to verify it". */
export const NOT_CONFIRMING = new RegExp(
  `(?:(?:${NOT_YET}|(?:did|does|do|would|will) (?:not|n't)|unable to|neither|nor|declined to|refused to|(?:not|n't) (?:\\p{L}+ )?(?:possible|able) to) ${ADVERBS}(?:${CONFIRM}|${CONFIRMED}|confirms?)(?: (?:n?or|and) \\p{L}+)? ${POINTER}${ENDS})`,
  "gu",
);
/** "There was no independent confirmation", "with no confirmation of this from the army". */
export const NO_CONFIRMATION = new RegExp(
  `there (?:is|was|has been|had been) no (?:\\p{L}+ ){0,3}(?:confirmation|verification|corroboration)(?: (?:of|for) ${POINTER})?(?= (?:[.,;:!?]|from|by|and|but)(?: |$)|$)`,
  "gu",
);
/** "did not provide evidence", "gave no proof to support the claim". */
export const NO_EVIDENCE =
  /(?:(?:did|does|has|have|had) (?:not|n't) (?:immediately )?(?:provided?|give|given|offer(?:ed)?|present(?:ed)?|produced?|show|shown)(?: any)?|(?:gave|gives|provided|provides|offered|offers|presented|produced)(?: absolutely)? no) (?:further |concrete |immediate |supporting )?(?:evidence|proof)(?= (?:[.,;:!?]|to (?:support|back)|for (?:this|that|the|its|his|her|their)|of (?:this|that|it))(?: |$)|$)/gu;

/** A number that is cut, raised or changed may be another one of another day: these take the old one back. */
const REVISE = "(?:revis|lower|correct|amend|downgrad)(?:e?d|ing|s|es)?";
const HOW = "(?:down(?:wards?)?|up(?:wards?)?|sharply|slightly|again) ";

/** "later revised the figure to nine", "the number was lowered from 19 to nine": `before` and the words behind the match tell the figures. */
export const RESTATES: readonly RegExp[] = [
  new RegExp(
    `(?<cue>${REVISE}) (?:(?:the|that|this|its|their|his|her) (?:earlier |previous |initial |original |first )?${FIGURES}s?|it|that) (?:${HOW})?(?:(?<before>from) (?:[\\p{L}\\d.,-]+ ){1,3}?)?to (?=[\\p{L}\\d])`,
    "gu",
  ),
  new RegExp(
    `(?:the|that|this|its|their) (?:earlier |previous |initial |original |first )?${FIGURES}s? (?:was|were|has been|had been|have been) (?:later |since |then |subsequently |also )*(?<cue>${REVISE}) (?:${HOW})?(?:(?<before>from) (?:[\\p{L}\\d.,-]+ ){1,3}?)?to (?=[\\p{L}\\d])`,
    "gu",
  ),
  // "first gave 40, then withdrew it in favour of nine"
  /(?<cue>withdrew|retracted|dropped|abandoned|scrapped|replaced) (?:it|that|this|(?:the|that|this) figure) (?:in favou?r of|and gave|for|with|by) (?:(?:about|around|some|at least|only|just) )?(?=[\p{L}\d]+ )/gu,
  /(?<cue>corrected|amended) (?:himself|herself|itself|themselves)(?: [\p{L}]+){0,3}(?: [:,–—-]| to say| and said)(?: (?:it|there|the (?:number|figure|toll)) (?:was|were|is|had been))? (?=[\p{L}\d]+ , not )/gu,
];

/** "raised this to 91, then to 101": a figure that grew; the old one was right in its time. */
export const RAISES: readonly RegExp[] = [
  new RegExp(
    `(?<cue>rais(?:ed|es)|increased|lifted|updated) (?:(?:the|that|this|its|their|his|her) (?:earlier |previous |initial |original |first )?${FIGURES}s?|it|that|this) (?:${HOW})?(?:from (?:[\\p{L}\\d.,-]+ ){1,3}?)?to (?=[\\p{L}\\d])`,
    "gu",
  ),
];

const list = (words: string): readonly string[] => words.split(/\s+/u).filter((word) => word !== "");

/** One of these stands in whatever a group of wordings finds: the wordings are asked only where a sentence holds one. */
export const REJOINING = {
  restated: list(
    "raised raises increased lifted updated withdrew retracted dropped abandoned scrapped replaced revise revised revising revises lowered lowering lower corrected correcting amended amending downgraded downgrading",
  ),
  verbs: list(
    `deny denies denied denying refute refutes refuted refuting rebut rebuts rebutted disprove disproved debunk debunks debunked debunking
    rubbish rubbishes rubbished contradict contradicts contradicted dispute disputes disputed disputing reject rejects rejected rejecting dismiss
    dismisses dismissed dismissing contest contests contested repudiate repudiates repudiated discount discounts discounted scotched quashed aside
    scorn cold hit shot waved swept brushed call calls called describe describes described brand branded label labelled labeled dub dubbed term
    termed deem deemed denounce denounced condemn condemned ridicule ridiculed slam slammed characterised characterized`,
  ),
  nothing: list(
    "such nothing never happen occur truth basis foundation substance merit grounds validity veracity true place",
  ),
  untrue: list(
    `false untrue wrong incorrect inaccurate mistaken erroneous unfounded baseless groundless unwarranted fabricated fabrication fabrications
    falsehood falsehoods fake bogus invented invention inventions fictitious fictional fiction fantasy nonsense nonsensical rubbish rumour rumor
    rumours rumors gossip hearsay speculation lie lies untruth untruths propaganda misinformation disinformation hoax hoaxes myth myths absurd
    ridiculous preposterous ludicrous concocted made true case so correct accurate right truth basis foundation substance merit mark exaggerated
    inflated overstated overblown denied rejected dismissed refuted rebutted disputed contested contradicted repudiated rubbished debunked
    disproved disproven discredited scotched quashed discounted aside down off out`,
  ),
  leftOut: list("it they he she there"),
  media: MEDIA.split("|").flatMap((noun) => [noun, `${noun}s`]),
  doubted: list(
    `confirm confirms confirmed verify verified corroborate corroborated substantiate substantiated authenticate authenticated unconfirmed
    unverified unsubstantiated confirmation verification corroboration evidence proof`,
  ),
} as const;
