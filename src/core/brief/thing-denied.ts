/** What is denied by its name: "denied shelling the town", "denied involvement in it". */
const DEED =
  /^(?:\p{Ll}{2,}ing|(?:(?:any|all|its|their|his|her|the) )?(?:involvement|responsibility|wrongdoing|knowledge|guilt|links?|ties|blame|charges?|allegations?|accusations?))(?: (?!(?:was|were|is|are|had|has)\b)|$)/u;

/** What is denied by a noun alone: "denied the rumour which went round", "denied the second". */
const THING =
  /^(?:the|a|an|any|all|these|those|such) (?:\p{L}+ ){0,2}?(?:rumou?rs?|stor(?:y|ies)|suggestions?|second|first|third|other|latter|former|idea|accounts?|findings?)(?:,? (?:which|that|of|by|about|in|from|following)\b|$)/u;

/** "denied the rebels' presence": words without any form of a verb that could be told behind "that". */
const HAS_VERB =
  /\b(?:is|are|was|were|be|been|being|has|had|have|do|does|did|can|could|will|would|may|might|must|should|\p{L}+(?:ed|ing|es)|fell|took|held|lost|went|came|made|knew|paid|sold|sent|saw|left|gave|got|ran|put|set|cut|shot|hit|met|told|said)\b|['\u2019](?:d|ve|ll|re)\b|n['\u2019]t\b/iu;

/** Whether what is denied is told by a name, and not by words that could stand behind "that". */
export const isThingDenied = (told: string): boolean => DEED.test(told) || THING.test(told) || !HAS_VERB.test(told);
