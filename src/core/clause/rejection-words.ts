/**
 * How English calls what is told untrue, as parts of regular expressions over words in lower case that are parted by one
 * space each and hold no quotation marks. Explicit, and general: no part names who denies, or what.
 */

/** One word, or none of the negations that would turn a judgement round. */
export const WORD = "(?!(?:not|n't|n’t|never|hardly|nor)\\b)[\\p{L}'’-]+";
/** Up to three words between a verb and its judgement: "are simply and plainly | false". */
export const UP_TO_THREE = `(?:${WORD} ){0,3}`;

export const BASIS = "(?:basis|foundation|substance|truth|merit|grounds?|validity|justification|veracity)";

/** What is untrue, or nobody's word: the last word of a judgement. */
export const FALSE_WORDS =
  "false|untrue|wrong|incorrect|inaccurate|mistaken|erroneous|unfounded|baseless|groundless|unwarranted|fabricated|fabrications?|falsehoods?|fake|bogus|invented|inventions?|fictitious|fictional|fiction|fantasy|nonsense|nonsensical|rubbish|rumou?rs?|gossip|hearsay|speculation|speculative|lies?|untruths?|propaganda|misinformation|disinformation|hoax(?:es)?|slanders?|smears?|myths?|fairy ?tales?|fables?|absurd|ridiculous|preposterous|ludicrous|laughable|concocted|made-up|made up|fake news|libel";

/** The judgement on what is told: "false", "without foundation", "not true", "wide of the mark". */
export const UNTRUE = `(?:${FALSE_WORDS}|without (?:any |all )?(?:${WORD} )?${BASIS}|devoid of ${BASIS}|wide of the mark|off the mark|far from (?:being )?(?:true|the truth|accurate|correct|reality)|contrary to (?:the )?(?:facts|truth|reality)|at odds with (?:the )?(?:facts|truth|reality)|(?:not|n't|n’t) (?:${WORD} ){0,2}(?:true|correct|accurate|right|the case|so|the truth|based on fact))`;

/** "was", "has since been", "proved to be": between what is told and the judgement on it. */
export const IS =
  "(?:(?:is|are|was|were|'s|'re|remains?|remained|prove[sd]?|proven|(?:turn(?:s|ed)? out|prove[sd]?|seem(?:s|ed)?|appear(?:s|ed)?)(?: to be)?)|(?:ha[sd]|have)(?: \\p{L}+){0,2} (?:been|proved|proven))";

/** Judging verbs and what stands between them and the judgement: "described by the army as pure | fiction". */
const JUDGED =
  "(?:call|describ|brand|label|labell|dub|dubb|term|deem|denounc|condemn|decri|ridicul|dismiss|reject|slamm|characteri[sz])ed";

/** Participles by which what is told is rejected without another word. */
const REJECTED =
  "(?:denied|rejected|dismissed|refuted|rebutted|disputed|contested|contradicted|repudiated|rubbished|debunked|disproved|disproven|discredited|scotched|quashed|discounted|spurned|rebuffed|(?:brushed|waved|swept) (?:aside|away|off)|(?:shot|knocked|slapped) down|(?:laughed|shrugged) off|ruled out|given short shrift)";

/** Behind what is told: the words that reject it. */
export const REJECTED_BEHIND = new RegExp(
  `^(?:${IS} ${UP_TO_THREE}(?:${JUDGED} (?:by (?:${WORD} ){1,7}?)?(?:as )?${UP_TO_THREE}${UNTRUE}|${REJECTED}(?: (?:as|to be) ${UP_TO_THREE}${UNTRUE})?|${UNTRUE})|${IS} ${UNTRUE}|(?:ha[sd]|have|bears?|bore|carr(?:y|ies|ied)|contain(?:s|ed)?|hold|held) (?:absolutely )?no (?:${WORD} )?${BASIS}|lack(?:s|ed)? (?:any |all )?(?:${WORD} )?${BASIS}|(?:do|does|did) (?:not|n't|n’t) (?:correspond (?:to|with)|reflect|match) (?:the )?(?:reality|facts|truth|situation))(?= |$)`,
  "u",
);

/** The same, by which what is told is only doubted. */
export const DOUBTED_BEHIND = new RegExp(
  `^(?:${IS} ${UP_TO_THREE}(?:questioned|challenged|doubted|queried|(?:played|playing) down|downplayed|exaggerated|overstated|overblown|inflated|premature|misleading|met with (?:${WORD} )?(?:doubt|disbelief|scepticism|skepticism)))(?= |$)`,
  "u",
);

const DENYING_VERB =
  "(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|rebut(?:s|ted|ting)?|disput(?:es?|ed|ing)|contest(?:s|ed|ing)?|contradict(?:s|ed|ing)?|counter(?:s|ed|ing)?|repudiat(?:es?|ed|ing)|disclaim(?:s|ed|ing)?|rubbish(?:es|ed|ing)?|debunk(?:s|ed|ing)?|disprov(?:es?|ed|ing)|discredit(?:s|ed|ing)?|scotch(?:es|ed|ing)?|quash(?:es|ed|ing)?|dispel(?:s|led|ling)?|discount(?:s|ed|ing)?|spurn(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|rul(?:es?|ed|ing) out|(?:brush|wav|sweep|swept|cast)(?:es|e|s|ed|ing)? (?:aside|away|off)|(?:shot|shoot(?:s|ing)?|knock(?:s|ed|ing)?|slap(?:s|ped|ping)?) down|(?:laugh|shrug)(?:s|ed|ged|ing|ging)? off|pour(?:s|ed|ing)? (?:scorn|cold water) (?:on|over|upon)|(?:hit|hits|hitting|push|pushes|pushed|pushing|fire|fires|fired|firing) back (?:at|against|on)|scoff(?:s|ed|ing)? at|took issue with|(?:gave|giving|gives) the lie to|(?:lay|laid|put|putting|laying) (?:paid|an end) to|(?:gave|gives|giving|given) short shrift to|contrary to|further from the truth than)";

/** Verbs of finding out: what they govern is not yet known. */
const CHECKING =
  "(?:(?:check|investigat|examin|prob|review|assess|study|verify|authenticat)(?:ing|ed|es|s|e)?(?: (?:into|on|up on))?|look(?:s|ed|ing)? into|(?:to|could|can) (?:verify|confirm|check|corroborate|establish|authenticate)|aware of)";

/** "asked about", "in response to", "would not comment on": of what is told nothing is said. */
const ASIDE =
  "(?:(?:asked|questioned|quizzed|pressed|queried|grilled|probed) (?:about|on|over)|comment(?:ed|ing)? (?:on|about)|(?:respond(?:ed|ing)?|response|react(?:ed|ing)?|reaction) to)";

/** Taking back what one told oneself. */
const TAKING_BACK =
  "(?<!(?:not|n't|n’t|never) )(?:(?:delet|remov|retract|withdraw|recant|disown|correct)(?:e?s|e?d|ing|e)?|withdrew|withdrawn|(?:took|takes?|taking|taken|walk(?:s|ed|ing)?|pull(?:s|ed|ing)) (?:back|down)|back(?:track|pedall?)(?:s|ed|ing)? (?:on|from)|backed away from|distanc(?:es|ed|ing) (?:itself|himself|herself|themselves) from|apologi[sz](?:es|ed|ing) for)";

const NOT_CONFIRMED =
  "(?:(?:not|n't|n’t|never|cannot|unable|yet|declin(?:es|ed|ing)|refus(?:es|ed|ing)|short of|without|neither)(?: \\p{L}+){0,3}? (?:confirm|verif|corroborat|substantiat|authenticat|acknowledg|address|discuss|repeat)(?:s|ed|y|ies|ied|e|es|ing|ying)?|(?:no|without|await(?:s|ed|ing)?|lack of|pending|seek(?:s|ing)?|sought)(?: \\p{L}+){0,2}? (?:confirmation|verification|corroboration|substantiation)(?: from (?:\\p{L}+ ){0,3}?\\p{L}+)? (?:of|for))";

const DOUBTING_VERB = `(?:cast(?:s|ing)? doubt (?:on|over|upon)|(?:raised|raises|raising|voiced|expressed) doubts? (?:about|over|on)|question(?:s|ed|ing)?|challeng(?:es?|ed|ing)|quer(?:y|ies|ied|ying)|(?:play|plays|played|playing) down|downplay(?:s|ed|ing)?|(?:disregard|ignore)(?:s|d|ed|ing)?|(?:not|n't|n’t|never) (?:to )?(?:believe|trust|accept|credit|heed|confirm|repeat|spread)|${CHECKING}|${ASIDE}|${NOT_CONFIRMED}|warn(?:s|ed|ing)? (?:\\p{L}+ ){0,2}against|s[ck]eptical (?:of|about)|suspicious of)`;

/** A day or a place between the verb and what it rejects: "rejected on Monday", "denied in a statement". */
export const WHEN =
  "(?:(?:on|late|early|yesterday|today)(?: on)?(?: \\p{L}*day)?(?: (?:morning|afternoon|evening|night))? |(?:in|during|at|through|via) (?:an?|the|his|her|its|their) (?:\\p{L}+ ){1,3}?)?";
/** "as untrue", "as nothing but rumour", "outright": between the verb and what it rejects. */
const AS = `(?:(?:as|to be) ${UP_TO_THREE}${UNTRUE} )?(?:(?:outright|again|flatly|firmly) )?`;
/** Articles and adjectives before the noun of what is told; a preposition would make it another's ("after reports that"). */
const PHRASE =
  "(?:(?!(?:to|of|for|in|on|at|over|after|before|amid|by|with|from|about|despite|following|as|than|and|or|but|that|is|are|was|were|had|has|have|not|the (?:man|woman))\\b)[\\p{L}\\d'’.-]+ ){0,6}";

/** "“This is false,” the army said on Friday of reports that": the judgement first, then what it is about. */
export const SAID_FALSE_OF = new RegExp(
  `(?:^|[.;:] )(?:this|that|it|these|those|they|all) (?:is|are|was|were) ${UP_TO_THREE}${UNTRUE} , (?:${WORD} ){1,9}?(?<cue>said|says|added|insisted|replied|wrote|told)(?: ${WORD}){0,5}? (?:of|about) ${PHRASE}$`,
  "u",
);

/** Before the noun of what is told: the words that reject it. */
export const REJECTS_BEFORE = new RegExp(
  `(?:^| )(?<cue>${DENYING_VERB}|(?:denounc|decr|condemn|describ|brand|label|labell|term|characteri[sz]|call)(?:es?|ies|ed|ied|ing)(?= (?:as )?${UP_TO_THREE}${UNTRUE})) ${WHEN}(?:all |any )?${AS}(?:${UP_TO_THREE}${UNTRUE} )?${WHEN}${PHRASE}$`,
  "u",
);

export const DOUBTS_BEFORE = new RegExp(`(?:^| )(?<cue>${DOUBTING_VERB}) ${WHEN}${PHRASE}$`, "u");

/** "had no reports that", "unconfirmed reports on Monday that": the noun's own words tell that it is nobody's word. */
export const DOUBTED_NOUN =
  /(?:^| )(?:no|unconfirmed|unverified|unsubstantiated|uncorroborated|unproven|conflicting|contradictory|alleged)(?: (?!(?:to|of|in|on|for|after)\b)[\p{L}-]+){0,3} $/u;
/** "a false report by a broadcaster that". */
export const FALSE_NOUN = new RegExp(`(?:^| )(?:${FALSE_WORDS})(?: (?:${WORD})){0,2} $`, "u");
/** Nouns that are nobody's word by themselves. */
export const RUMOUR = /^(?:rumou?rs?|speculation|gossip|whispers?)$/;

/** "withdrew its report that", "deleted a post saying that". */
export const WITHDRAWS_BEFORE = new RegExp(`(?:^| )(?<cue>${TAKING_BACK}) ${WHEN}${PHRASE}$`, "u");

/** "There is no truth to reports that", "not a grain of truth in the claim that". */
export const NO_TRUTH_BEFORE = new RegExp(
  `(?:^| )(?:(?:no|little|any) (?:${WORD} )?${BASIS}(?: whatsoever| at all)?|(?:not|without) an? (?:shred|grain|word|iota|scrap|ounce|bit) of truth) (?:to|in|for|behind) ${PHRASE}$`,
  "u",
);

/** "It is a lie that", "it was wrong to say that", with nothing told as a noun. */
export const IT_IS_UNTRUE = new RegExp(
  `(?:^| )it(?: is|'s| was| were| would be|(?: has| had) been) ${UP_TO_THREE}${UNTRUE}(?: to (?:say|claim|suggest|report|state|assert|allege|write|conclude|think|assume))?$`,
  "u",
);

/** "called it nonsense that". */
export const CALLED_IT_UNTRUE = new RegExp(
  `(?:^| )(?<cue>(?:call|describ|brand|label|labell|dub|dubb|term|deem|denounc|dismiss|reject)(?:s|es|ed|ing)?) it (?:as )?${UP_TO_THREE}${UNTRUE}$`,
  "u",
);

/** "denied on Monday that", "in a statement denying that". */
export const DENIED_THAT = new RegExp(`(?:^| )(?<cue>den(?:y|ies|ied|ying)) ${WHEN}$`, "u");

/** "a denial on Monday of reports that". */
export const DENIAL_BEFORE = new RegExp(
  `(?:^| )(?<cue>(?:denial|rebuttal|refutation|rejection)s?) ${WHEN}of ${PHRASE}$`,
  "u",
);

/** "did not accept that", "refused to accept that". */
export const NOT_ACCEPTED =
  /(?:^| )(?:(?:do|does|did|can|could) ?(?:not|n't|n’t)|never|refus(?:es|ed|ing) to) (?:accepts?|accepted|agree|concede) that$|(?:^| )(?:would|will) (?:not|n't|n’t|never) (?:hear of it|have it|countenance it) that$/u;
/** "denied saying that", "denied having told anyone that": the saying is denied, and what was said left open. */
export const DENIED_SAYING =
  /(?:^| )den(?:y|ies|ied|ying) (?:ever )?(?:having )?(?:say(?:ing)?|said|claim(?:ed|ing)|tell(?:ing)?|told|report(?:ed|ing)|suggest(?:ed|ing)|stat(?:ed|ing)|announc(?:ed|ing)|confirm(?:ed|ing)|admitt(?:ed|ing))(?: [\p{L}'’-]+){0,4} that$/u;
/** "stopped short of confirming that", "awaiting confirmation that", "no reason to believe that", "nothing to suggest that". */
export const LEFT_OPEN =
  /(?:^| )(?:(?:(?:short of|(?<!goes |go |going )without)) (?:confirming|saying|claiming|announcing|admitting|acknowledging|stating|verifying|asserting|alleging)|(?:await|seek|sought|pending|wait|no|lack)(?:s|ed|ing)?(?: (?:for|of))?(?: [\p{L}'’-]+){0,2} (?:confirmation|proof|evidence|verification|indication|sign|word)(?: (?:from|by) [\p{L}'’-]+(?: [\p{L}'’-]+){0,3})?|no(?: [\p{L}'’-]+)? (?:reason|evidence|proof|grounds?|basis|cause|justification)(?: [\p{L}'’-]+)? (?:to|for) [\p{L}]+|(?:not|n't|n’t|yet|unable|declined|refused|never)(?: [\p{L}'’-]+){0,2} (?:confirm|verify|establish|corroborate|acknowledge)(?:ed|s)?|(?:unconfirmed|unverified|unsubstantiated|conflicting|contradictory)(?: [\p{L}'’-]+){1,4} (?:say|said|claim|claimed|suggest|suggested|alleged?|stated?|showed|indicated?|had it)|(?:rumours?|rumors?|gossip|speculation)(?: [\p{L}'’-]+){0,4} (?:say|said|had it|has it|claimed|suggested|swirled|persisted)|(?<!(?:not|n't|n’t|never|without) )(?:express|voice|rais|harbou?r|cast|had|ha[sv])(?:e|es|ed|ing|s)?(?: (?!(?:no|little|not|without|any|if)\b)[\p{L}'’-]+){0,2} doubts?|(?:falsely|wrongly|mistakenly|erroneously|incorrectly|inaccurately) [\p{L}]+(?: [\p{L}'’-]+){0,3}) that$/u;
/** "false posts said that". */
export const SAID_FALSELY = new RegExp(
  `(?:^| )(?:${FALSE_WORDS})(?: (?!(?:and|but)\\b)${WORD}){1,3} (?:say|said|claim|claimed|claiming|suggest|suggested|alleged?|stated?|had it) that$`,
  "u",
);
/** "nobody should believe that". */
export const NOT_BELIEVED =
  /(?:^| )(?:nobody|no one|no-one|none)(?: [\p{L}'’-]+){0,2} (?:believes?|believed|accepts?|accepted|thinks?) that$/u;

/** Verbs that put their judgement behind what they judge: "called reports that C baseless". */
export const JUDGES_BEFORE = new RegExp(
  `(?:^| )(?<cue>(?:call|describ|brand|label|labell|dub|dubb|term|deem|denounc|condemn|decr|ridicul|dismiss|slam|slamm|characteri[sz]|reject)(?:s|es|e|ies|ed|ied|ing)?) ${WHEN}${PHRASE}$`,
  "u",
);
/** The judgement behind, at the end of the clause. */
export const JUDGEMENT_LAST = new RegExp(
  `(?:^| )(?<mark>(?:as |to be )?(?:(?:an?|the|pure|purely|mere|simply|completely|complete|totally|total|utterly|utter|entirely|outright|sheer|absolute|absolutely|blatant|patently|plainly|malicious|wholly|deliberate|nothing but|no more than|nothing more than|just|a pack of) ){0,4}${UNTRUE}(?: and (?:${WORD} )?[\\p{L}-]+)?)$`,
  "u",
);

/** Nouns of what somebody told, whose "that" opens its content. */
export const TOLD =
  /^(?:report|claim|allegation|accusation|suggestion|rumou?r|assertion|statement|stor(?:y|ie)|account|speculation|notion|idea|charge|assumption|insinuation|contention|theor(?:y|ie)|talk|news|word|message|announcement|assessment|whisper|version|narrative|impression|figure|estimate|finding|information)s?$/;
/** What carries a telling, where a "saying" stands before its "that". */
export const CARRIER =
  /^(?:post|video|message|article|headline|tweet|clip|item|leaflet|email|text|caption|broadcast)s?$/;
/** "which said that", "that had claimed that". */
export const WHICH_SAID =
  /(?:^| )which (?:(?:has|have|had) )?(?:said|says?|claimed|claims?|alleged|alleges?|suggested|suggests?|stated|reported)$/;
export const SAYING = /^(?:saying|claiming|alleging|suggesting|stating|asserting|reporting|purporting|declaring)$/;
/** What opens a phrase between the noun and its "that": "reports in the press that", "claims circulating online that". */
export const BESIDE =
  /^(?:by|from|in|on|of|among|at|via|circulating|spreading|shared|published|posted|carried|made|broadcast|aired|appearing|attributed|put|told|spread|online|yesterday|today|earlier|late|that)$/;
