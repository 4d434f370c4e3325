/**
 * How English sets one voice against another, as regular expressions over a sentence in lower case with plain apostrophes and one space
 * between words. Explicit, and general: no part names who speaks, or of what.
 */

const FALSE =
  "(?:false|untrue|wrong|incorrect|inaccurate|unfounded|baseless|groundless|fabricated|fabrications?|fake|bogus|invented|nonsense|rubbish|a lie|lies|slander|absurd|ridiculous|impossible|propaganda|made up|made-up|an? invention|pure invention|pure fantasy|a fairy ?tale|without (?:any )?foundation|not true|n't true|not the case|not so|not right)";
const TELLING =
  "(?:claims?|reports?|allegations?|accusations?|suggestions?|stor(?:y|ies)|accounts?|versions?|statements?|figures?|numbers?|assertions?|rumou?rs?|talk)";
const POINTING = `(?:the|this|that|these|those|such|any such|all|his|her|their|its) (?:[\\p{L}'-]+ ){0,2}?`;
const PRAISE = "(?:\\p{L}+ly |all |just |an? |pure |simply )*";

/** What is said is only that it is not so: "that's untrue", "it is fake", "there is no such letter". */
export const SAYS_FALSE = new RegExp(
  `^["“'‘]?(?:(?:that|this|it|these|those|they|${POINTING}${TELLING})(?:'s| is| was| are| were| had been) |'s )${PRAISE}["“'‘]?${FALSE}(?=["”'’ .,;:]|$)|\\bno such\\b`,
  "u",
);

/** "denied this", "rejected the allegation", "disputed that": with what is denied told before. */
export const REJECTS = new RegExp(
  `\\b(?:den(?:y|ies|ied)|reject(?:s|ed)|disput(?:es?|ed)|contradict(?:s|ed)|dismiss(?:es|ed)|refut(?:es?|ed)|rebut(?:s|ted)|contest(?:s|ed)) (?:\\p{L}+ly )?(?:(?:it|this|both|all of (?:it|this)|that|him|her|them)(?= ?[.,;:!]| and\\b| as\\b| saying\\b|$)|${POINTING}${TELLING}(?! (?:of|that|against|by|in|about)\\b))`,
  "u",
);
/** "called this slander", "dismissed the report as absurd". */
export const CALLS_FALSE = new RegExp(
  `\\b(?:call(?:s|ed)?|brand(?:s|ed)?|describ(?:es?|ed)|label(?:s|led)|dismiss(?:es|ed)|reject(?:s|ed)|denounc(?:es|ed)) (?:it|this|that|them|${POINTING}(?:${TELLING}|charges?)) (?:as )?["“'‘]?${PRAISE}["“'‘]?${FALSE}(?=["”'’ .,;:]|$)(?!["”'’]? that\\b)`,
  "u",
);
/** "neither confirmed nor denied", "which it had denied on Monday". */
export const NO_REJECTION =
  /\b(?:not|never|n't) (?:\p{L}+ )?(?:deny|dispute|reject|contest)\b|\bneither (?:confirm|den)|\b(?:confirm|confirmed|confirms) (?:n?or|or) (?:den|refut)|\b(?:who|which|having|after|since) (?:\p{L}+ ){0,2}?(?:denied|rejected|dismissed|disputed|denying|rejecting)\b/u;

/** The report says that the two differ. */
export const DIFFERS =
  /\b(?:says?|said|believes?|believed|thinks?|thought|argues?|argued|claims?|claimed|insists?|insisted|puts it|put it) (?:otherwise|differently)\b|\b(?:another|a (?:very |quite |rather )?different|the opposite|a contrary|a rival) (?:view|version|account|story|picture|tale|explanation)\b|\b(?:disagree[sd]?|begs? to differ|(?:shot|shoots|hit|hits|fired|fires) back|took issue|takes issue|contradict(?:s|ed) (?:him|her|it|them|this|that))\b|\b(?:by contrast|on the contrary)\b|\bthe (?:real|true|actual) (?:reason|cause)s?\b|\bst(?:oo|an)ds? by (?:the|its|his|her|their) (?:\p{L}+ )?(?:accounts?|reports?|versions?|statements?|stor(?:y|ies)|claims?|findings?)\b/u;

/** Somebody is blamed. */
export const BLAMES = /\b(?:accus(?:es?|ing)|(?<!the )accused(?! of\b)|blam(?:e[sd]?|ing)|laid the blame|faulted)\b/u;

/** Whoever speaks holds on to it, though somebody says otherwise. */
export const HOLDS_TO = /^(?:insist|maintain|repl(?:y|ie)|retort|counter|swear|swore)/u;
/** "insists that the army first withdraw": wanted, not held. */
export const WANTS =
  /\b(?:that|on) (?:\p{L}+ ){0,5}?(?:must|should|be|first)\b|\binsist(?:s|ed)? on\b|\bhas to\b|\bhave to\b/u;

/** A sentence that opens against the one before. */
export const OPENS_AGAINST = /^(?:but|yet|however,?|by contrast,?|in contrast,?|on the contrary,?) /u;
/** "pointed instead to". */
export const INSTEAD = /^[^.;]{0,20}\binstead\b(?! of)/u;
/** What is granted, warned or wanted is not set against anything. */
export const YIELDS =
  /^(?:admit|acknowledg|conced|confirm|warn|add|urg|ask|demand|promis|announc|welcom|agree|call|hop|thank|fear|order|want)/u;

/** Words by which somebody gives an account. */
export const TELLS =
  /^(?:sa(?:y|id|ys)|told|tell|insist|maintain|argu|claim|believ|think|thought|according|show|put|spoke|speak|count|stat|describ|point|report|contend|suggest|note|held|hold|swear|swore|answer|repl|counter|retort|respond|den(?:y|ie)|reject|disput|estimat|allege|blam|accus|call)/u;

/** Between two voices of one sentence that it sets against each other. */
export const PARTS = /;|,? (?:but|while|though|although|whereas) /u;
/** Nobody says anything: "declined to comment". */
export const SILENT =
  /\b(?:declin(?:es?|ed)|refus(?:es|ed) to (?:comment|say|answer)|not (?:comment|respond|reply|answer|say)|n't (?:comment|respond|reply|answer|say)|no comment|look(?:s|ed|ing)? into|no information|(?:could|can|would) (?:not|neither) (?:\p{L}+ )?(?:confirm|comment|say))/u;

/** What is told as not so. */
export const NEGATED = /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot)\b|n't\b/u;
/** "it is not at risk", "he was neither captured nor hindered": of a thing told before; not "it was not aware", "it is not going". */
export const STATE_NOT =
  /^(?:it|he|she|they) (?:is|was|are|were|had been|has been|have been) ?(?:"|“|'|‘)?(?:not|n't|neither|never|in no|under no)\b(?! (?:yet |even )?(?:\p{L}+ing\b|aware|able|clear|sure|certain|to\b|for\b|responsible|involved|known))/u;
