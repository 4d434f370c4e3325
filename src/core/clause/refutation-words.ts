import { sought } from "../text/pattern-words.ts";
import { FALSE_WORDS, IS, UNTRUE, UP_TO_THREE, WORD } from "./rejection-words.ts";

/** How a telling is judged, as regular expressions over words in lower case that are parted by one space each and hold no quotation marks. */

/** Nouns of what somebody tells, whatever opens its content: "a figure of 35 dead", "posts which said that", "an alert of ours that spoke of". */
export const TELLING =
  /^(?:report|claim|allegation|accusation|suggestion|rumou?r|assertion|statement|stor(?:y|ie)|account|speculation|notion|idea|charge|assumption|insinuation|contention|theor(?:y|ie)|belief|talk|news|word|message|announcement|assessment|whisper|version|narrative|impression|figure|estimate|finding|information|post|tweet|alert|flash|dispatch|despatch|headline|bulletin|toll|count|tally|article|leaflet|email|text|caption|broadcast|warning|tip|entry|item|test)(?:e?s)?$/;
/** What shows something, or is said to. */
export const MEDIA = /^(?:video|clip|picture|photo|photograph|image|footage|recording|screenshot|film)s?$/;
/** Verbs by which a telling tells: behind "which", "that" or alone. */
export const TELLS =
  /^(?:said|says?|saying|claimed|claims?|claiming|alleged|alleging|suggested|suggesting|stated|stating|reported|reporting|put|puts|putting|gave|gives|giving|spoke|speaks|speaking|showed|shows?|showing|told|telling|had|listed|listing|announced|announcing)$/;
/** "said to show", "purporting to show": what is shown is what somebody says of it. */
export const SAID_TO_SHOW =
  /^(?:(?:which |that )?(?:is |are |was |were )?(?:said|supposed|alleged|claimed|reported|purported) to|(?:which |that )?purport(?:s|ed|ing)? to|supposedly|allegedly|purportedly) (?:show|be|depict|capture|prove|document)(?:s|ing)?(?: |$)/;

/** "Nothing in the files bears out the charge". */
export const NOTHING_FOR_IT =
  /(?:^| )(?:nothing|no evidence|no document|no record|none of (?:\p{L}+ ){1,3})(?: \p{L}+){0,5} (?:bears? out|bore out|back(?:s|ed)?(?: up)?|support(?:s|ed)?|points? to|prove[sd]?|confirm(?:s|ed)?|substantiate[sd]?) (?:(?:the|a|any|this|that|these|those|its|his|her|their) )?(?:\p{L}+ )?$/u;

/** Behind what is told: it is untrue. Beside what `REJECTED_BEHIND` knows. */
export const UNTRUE_BEHIND = new RegExp(
  `^(?:${IS} ${UP_TO_THREE}(?:false positives?|false alarms?|mistakes?|errors?|in error|misunderstandings?|pranks?|jokes?|mix-?ups?|misprints?|typos?|forger(?:y|ies)|exaggerations?|misreadings?|misleading|${UNTRUE})|(?:do|does|did) (?:not|n't|n’t) (?:stand (?:up|scrutiny)|hold (?:up|water)|add up|bear (?:scrutiny|examination))|(?:is|are|was|were) (?:not|n't|n’t) (?:backed|supported|borne out|substantiated)|(?:ha[sd]|have) nothing to do with (?:the )?(?:reality|truth|facts)|(?:is|are|was|were|ha[sd]|have) never (?:been )?(?:true|so|the case))(?= |$)`,
  "u",
);
/** Behind what is told: nobody tells it any more. */
export const WITHDRAWN_BEHIND = new RegExp(
  `^(?:${IS} ${UP_TO_THREE}(?:taken (?:back|down)|withdrawn|retracted|recanted|walked back|deleted|pulled|removed|disowned|rescinded|corrected|put right|amended|superseded)|turn(?:s|ed) out to (?:be|include|have))(?= |$)`,
  "u",
);
/** Behind a picture or a film: it shows something else. */
export const SHOWN_ELSEWHERE = new RegExp(
  `^(?:${IS} ${UP_TO_THREE}(?:filmed|taken|shot|recorded|staged|edited|doctored|generated|old|from|unrelated)|dat(?:e|es|ed) (?:back )?(?:from|to)|(?:come|comes|came) from)(?= |$)`,
  "u",
);
/** A judgement that headlines put behind what is told with no verb: 'claims of 12 dead "pure invention"'. */
export const VERBLESS = new RegExp(
  `^(?:(?:pure|total|complete|utter|sheer|simply|just|totally|completely|entirely|an?) ){0,2}(?:${FALSE_WORDS})(?= (?:[.,;:!?]|says|said|say)(?: |$)|$)`,
  "u",
);
/** "wrongly reported that", "mistakenly told parents that": the telling was wrong. */
export const WRONGLY_TOLD =
  /^(?:mistakenly|wrongly|erroneously|falsely|incorrectly|inaccurately) (?:sa(?:id|ys?)|told|thought|believed|reported|announced|claimed|stated|declared|assumed|concluded|identified|feared|listed|convinced|pretended|made|put|gave|counted|cited)(?: |$)/;
/** "told them that he had died | when in fact he was abroad". */
export const IN_FACT = /^(?:when|though|although|whereas) ,? ?(?:in (?:fact|reality|truth)|actually)(?: |$)/;
/** "nobody died despite reports that": whoever tells it goes another way. */
export const DESPITE = /(?:^| )(?:despite|notwithstanding) (?:[\p{L}-]+ ){0,3}$/u;

/** Behind what is told, and whoever tells it: ", saying that they were false", ", calling them nonsense". */
export const JUDGED_AFTER = new RegExp(
  `(?:^| ), (?:(?:saying|adding|insisting|stressing|noting|stating|arguing)(?: that)? (?:they|it|this|that|these|those|all|both|none of (?:it|them|this)) ${IS} ${UP_TO_THREE}(?:${UNTRUE}|true)|(?:calling|describing|branding|labell?ing|dubbing|terming|dismissing|denouncing) (?:them|it|this|these|those|all) (?:as )?${UP_TO_THREE}(?:${UNTRUE}))(?= |$)`,
  "u",
);

/** Behind what is told: it was so. */
export const CONFIRMED_BEHIND = new RegExp(
  `^(?:${IS} (?:(?!(?:not|n't|n’t|never|hardly)\\b)${WORD} ){0,2}(?:true|correct|right|accurate|confirmed|verified|genuine|borne out|well founded|well-founded)|(?:came|comes) true)(?= |$)`,
  "u",
);
/** "More than 900 dead, as some users write, is false". */
export const AS_SOME_SAY = sought(
  new RegExp(
    `^(?<told>.{3,160}?) ,? ?as (?:${WORD} ){1,6}?(?:writes?|wrote|written|sa(?:y|ys|id)|claims?|claimed|suggest(?:s|ed)?|report(?:s|ed)?|believed?|has it|have it|had it) (?:${WORD} ){0,3}?, ${IS} ${UP_TO_THREE}${UNTRUE}(?= |$)`,
    "u",
  ),
);
/** "said that a ransom was paid, then took back his words", "who had said that it was paid took it back". */
export const TOOK_BACK =
  /^(?:(?:(?:but|and|then|later|before|only to|has since|have since|had since) )+(?:\p{L}+ ){0,3}?)?(?:took|take|taking|taken) (?:it|that|this|(?:the|his|her|its|their) (?:words?|statement|claim|report)s?) back(?= |$)|^(?:(?:(?:but|and|then|later|before|only to|has since|have since|had since) )+(?:\p{L}+ ){0,3}?)?(?:(?:took|take|taking|taken) back|withdrew|withdrawing|withdrawn|retract(?:ed|ing)?|recant(?:ed|ing)?|walk(?:ed|ing)? back|backtrack(?:ed|ing)?|disown(?:ed|ing)?)(?: (?:it|that|this|on (?:it|that|this)|(?:the|his|her|its|their|that|this) (?:words?|statement|claim|report|account|figure|number|remark)s?))?(?= (?:[.,;]|on|in|at|after|when|\p{L}+day|\p{L}+ly)(?: |$)|$)/u;
/** "first listed among the dead", "wrongly reported killed". */
export const FIRST_LISTED =
  /^(?:first|initially|originally|at first|earlier|previously|wrongly|mistakenly|erroneously|falsely|prematurely) (?:listed|reported|counted|declared|thought|believed|feared|presumed|named|given|announced|registered|said) (?:as |among |to be |to have |to have been |(?=(?:dead|missing|killed|drowned|lost|infected|kidnapped|abducted|arrested|safe|closed|open)\b))/;
/** "a man reported drowned | turned up". */
export const SAID_GONE =
  /^(?:reported|reportedly|thought|believed|feared|presumed|listed|declared|assumed) (?:as |to be |to have )?(?=(?:dead|missing|killed|drowned|lost|infected|kidnapped|abducted)\b)/;
/** ... and is there: it was not so. */
export const IS_THERE =
  /(?:^| )(?:turned up|walked (?:in|home|out|into)|came home|(?:was|were|has been|have been|had been) (?:later )?found (?:alive|safe|asleep|unhurt|unharmed|at|in|well)|(?:is|are|was|were) (?:in fact |actually |all |both )?(?:alive|safe|unharmed|unhurt|well|at home)|(?:has|have|had)? ?tested negative|in fact alive|survived)(?: |$)/;

/** The next sentence, as the answer to what was told or asked: "No.", "False.", "This is not true.", "That did not happen." */
export const VERDICT_NEXT = new RegExp(
  `^["”’)\\]]*\\s*(?:(?:our |the )?(?:verdict|rating|answer|fact|truth|finding)\\s*[:–—-]\\s*)?(?:(?:this|that|it|the (?:claim|story|report|post|rumou?r)) (?:is|was|has been)(?: \\p{L}+){0,2} )?(?:(?:simply |just |also |completely |entirely |totally |mostly |partly |patently |an? |quite )?(?:${FALSE_WORDS}|misleading|not true|not so|not the case|not correct|not accurate|debunked|without (?:any )?(?:basis|foundation))|no|nope|not (?:quite|exactly|really)|never)\\s*(?:[.!,;:(–—-]|$)|^["”’)\\]]*\\s*(?:this|that|it|no such thing|nothing of the (?:sort|kind)) (?:did not|didn['’]t|never) (?:happen(?:ed)?|took place|take place|occur(?:red)?)\\b|^["”’)\\]]*\\s*there (?:is|was) no (?:truth|evidence|proof|basis)\\b`,
  "iu",
);
/** A label before what is told: "Claim:", "Myth:", "FALSE:". */
export const LABEL_BEFORE = sought(
  /(?:^|[\n.!?]\s*)["“]?(?:(?:the |viral |false |online )?(?:claims?|myths?|rumou?rs?|hoax|fake|false|untrue|misleading|debunked)(?: no\.? ?\d+| \d+)?)\s*[:–—-]\s*["“]?$/iu,
);
/** "He had not.", "They are not;": what was told right before is turned round. */
export const ELLIPTIC_NOT =
  /^["”’]?\s*(?:but |in fact,? |yet )?(?:he|she|it|they|this|that|there|we|i|the \p{L}+|neither|none)(?: (?:had|has|have|was|were|did|does|do|is|are|will|would|could|can)(?: not|n['’]t)|(?:had|has|have|was|were|did|does|do|is|are)n['’]t)(?: (?:yet|so|either|actually))?\s*[.!,;:(–—-]/iu;
