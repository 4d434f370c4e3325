import { isClause } from "../frames/reads-alone.ts";
import { lexicon } from "../lexicon/index.ts";
import { fold, stem } from "../lineage/words.ts";
import { numbersIn } from "../meeting/figures/numbers.ts";
import { FIRST_NAMES } from "../place/first-names.ts";
import { irregularBase } from "../syntax/irregular-verbs.ts";
import { isKnownToAll, singularOf } from "./introduced.ts";
import { whyNoNews } from "./no-news.ts";
import { pointsBack } from "./points-back.ts";

/** In words: shorter sentences seldom tell, longer ones tell of too much at once. */
const SHORTEST = 6;
/** ... and those that give a number: "The dead now number fourteen." */
const SHORTEST_NUMBER = 5;
const LONGEST = 48;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019.-]*/gu;
/** Words in marks, with the marks: whatever they point at, they are somebody's. */
const QUOTED = /["\u201c][^"\u201c\u201d]*["\u201d]/gu;
const MARKS = /["\u201c\u201d]/gu;

/** What a page says of itself, beside its news: an address, a label of an update, what to watch or to click. */
export const OF_THE_PAGE =
  /https?:|www\.|@\w|\b(?:UPDATED?|BREAKING|LIVE|WATCH|PHOTOS?|VIDEO|EDITOR['\u2019]S NOTE|RELATED|MORE)\b ?[:(\d|]|\b(?:click|tap|scroll|subscribe|sign up|follow us|file photo|read more|see below|pictured|photo by)\b|\b(?:Skip|Embed|Share|Close|Tweet|Advertisement)\b(?: in)? (?:Skip|Embed|Share|x)\b|^Captions?\b|\b(?:Reuters|Getty|EPA|AFP|AP)\b(?:[^"\u201c]*\b(?:Reuters|Getty|EPA|AFP|AP)\b)|\bstaff (?:writer|reporter|photographer|report)\b|\bupdate(?:d|s)? (?:to )?th(?:is|e) (?:story|article|post|page)\b|\bthis (?:story|article|post|(?:web)?page|website)\b|\b(?:e-?mail|push) (?:notification|alert|newsletter)s?\b|\bnames? (?:of [^.;]{1,40} )?(?:has|have) been changed\b|\btips? can be\b|\b(?:any(?:one|body)|those|people) (?:who has|who have|with|having)(?: \p{L}+)? (?:information|tips)\b|\bcontributed to this (?:report|story|article)\b|[|\u2022©]|\(\d{3}\) ?\d{3}|\d{3}-\d{3}-\d{4}/iu;
/** "Put", "lasted": a verb by its form, wherever it stands. */
const isPast = (word: string): boolean => /^\p{Ll}{2,}ed$/u.test(word) || irregularBase(word, "VBD") !== null;

/** What a broadcast says of its own course. */
const OF_THE_BROADCAST =
  /^(?:On the line (?:from|is|now)\b|Joining \p{L}+ (?:now )?(?:is|are|from)\b|Good (?:morning|afternoon|evening|night)\b|With (?:us|me) (?:is|are)\b|And now\b|Now to\b|Welcome (?:back|to)\b|Thank you\b|Thanks for\b|Stay (?:with|tuned)\b|That was\b|More (?:on|from) (?:that|this)\b)/u;
/** Whoever writes, or whoever reads. */
const OF_THE_WRITER =
  /\b(?:I|we|us|our|ours|my|(?:of|is|was|are|were|be|like|than) mine|me|you|your|yours|let['\u2019]s)\b|\b(?:I|[Ww]e|[Yy]ou)['\u2019]\p{L}+|^(?:We|Our|My|You|Your)\b/u;
/** It goes on from what stood before it. */
const GOES_ON =
  /^(?:(?:well|okay|yes|no,|sure|and|but|or|so|yet|nor|then|also|however|meanwhile|instead|still|later|afterwards?|thereafter|therefore|thus|hence|besides|moreover|furthermore|additionally|nevertheless|nonetheless|in addition|in the meantime|at the same time|as a result|for example|for instance|by contrast|on the other hand|after that|before that|(?:(?:shortly|soon|immediately|just|\p{L}+) )?(?:minutes|hours|days|weeks|months|years|moments) (?:later|earlier|before|after(?:ward)?)|(?:the )?(?:next|following|previous|same) (?:day|night|morning|evening|afternoon|week|month|year)|soon after|shortly after(?:ward)?s?|earlier|again|too|such|another|others?|among (?:them|those|these)|one of (?:them|those|these)|some of (?:them|those|these)|both|neither|either|none|here|there(?! (?:was|were|is|are|has|have|will)\b)|that|this|these|those|it|he|she|they|his|her|its|their|just|once|officially|by then(?!-)|by that time|until then|at that (?:point|time|moment|stage)|since then|in turn|for that|to that end|with that|(?:most|many|some|all|several|few|none)(?= (?:are|were|is|was|have|had|has|did|do|would|will|could|of (?:them|these|those))\b))\b(?! than\b))/iu;
/** "Two were guards and one was a clerk", "Seven went to the clinic": of whom, was told before. */
const BARE_NUMBER =
  /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\d{1,3}) (?:(?:also|later|then) )?(?:were|was|are|is|went|came|had|have|has|remained?|stayed|got|did)\b(?! (?:(?:also|later|then|still|now|being|been|reported(?:ly)?) )*(?:killed|dead|injured|wounded|missing|hurt|shot|arrested|detained|rescued|hospitali[sz]ed))/u;
const IN_PASSING =
  /\b(?:the following (?:update|statement|information|details)|also|as well(?! as\b)|as (?:mentioned|noted|stated) (?:above|earlier|before)|aforementioned|the (?:former|latter)|likewise|the same (?:day|night|man|woman|person|place|report)|the other (?:man|woman|person|victim|officer|boy|girl|child|one|two|three)|other (?:man|woman|victim|suspect)s?|put (?:the|its|their) (?:figure|number|toll|total|count|cost)\b(?! of\b)|(?<!, (?:at least |about |nearly |only )?(?:all|most|many|some|several|half|both|none|one|two|three|four|five|six|seven|eight|nine|ten|\d+) )of (?:these|those|them)\b(?! who\b)|the two\b(?! (?:sides|countries|nations|governments|leaders|armies))|\bthis (?:may|might|was|is|has|had|could|would|will)|that (?:day|night|time|case|incident|man|woman|same)|this (?:small |little |quiet |remote |tiny |border |mining |fishing |\p{L}+ )?(?:town|village|city|settlement|building|house|district|hamlet|suburb|street|square)\b(?!,? (?:of|called|named))|(?:is|are|was|were|has|have|had|will|would) then|in (?:its |his |her |their )?turn|the (?:three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= (?:were|was|are|is|have|had|has|did|do|could|would|will|remain(?:s|ed)?|died|say|said)\b|[.,;]))\b|\bsince[.!?]?$|\bn(?:ot|ever|or|obody|one)\b[^.;]* either[.!?]?$/iu;
/** Of whom or what they are said, a noun before them tells. */
const HE = /\b(?:he|him|his|himself|she|her|hers|herself)\b/iu;
const THEY = /\b(?:they|them|their|theirs|themselves)\b/iu;
const IT = /\b(?:it|its|itself)\b/iu;
/** "It is raining", "made it clear", "it was not known whether": stands for nothing told before. */
const EMPTY_IT =
  /\bit(?:['\u2019]s| (?:is|was|would be|will be|has been|had been|became|remains?|remained|seems?|seemed|appears?|appeared|takes?|took))(?: (?:not|also|still|yet|now|immediately|\p{L}+ly))*(?: (?!(?:from|by|in|on|at|with|for|into|over|of|through|off|out|up|down)\b)\p{L}+){0,3}? (?:to|that|whether|if|how|when|what|why|where|who)\b|\bit (?:is|was|remains?|remained) (?:not )?(?:yet )?(?:clear|unclear|known|unknown|likely|possible|raining|snowing|dark|late|cold|time)\b|\b(?:ma[dk]es?|made|making|found|finds?) it\b/giu;
const ONE_PERSON =
  /\b(?:man|woman|boy|girl|\p{L}*(?:father|mother|brother|sister|son|daughter|wife|husband|person|man|woman)|teen(?:ager)?|child|baby|infant|\p{L}+-year-old|captain|minister|president|premier|mayor|governor|driver|pilot|officer|official|lawyer|attorney|doctor|judge|leader|chief|king|queen|pope|student|suspect|gunman|victim|resident|witness|passenger|spokes\p{L}+|commander|general|sheriff|prosecutor|soldier|worker|farmer|teacher|candidate|neighbo\p{L}+)\b/iu;
const SEVERAL =
  /\p{L}{2,}[^s\P{L}]s\b|\b(?:people|men|women|children|police|and|crew|team|family|couple|pair|group|crowd|staff|government|army|military|company|committee|union|party|agency|force)\b/iu;
const A_THING = /\p{L}{3,}/u;

const isPerson = (noun: string): boolean => lexicon().isMostly(singularOf(noun), "noun", "noun.person");

/** "the manager", "those officers", as far as the phrase runs without a verb; its last word is the noun. */
const DEFINITE = /\b(?:the|these|those) ((?:[\p{Ll}-]+ ){0,2}?)(\p{Ll}+)(?= |[,.;:)]|$)/gu;
/** What follows says which one it is. */
const SAYS_WHICH =
  /^ (?:of|for|in|at|from|between|on|to|against|near|with|who|which|that|whose|where|accused|charged|suspected|behind|by|inside|responsible|involved|killed|shot|injured|wounded|arrested)\b|^, (?:\p{Lu}|who\b|which\b|whose\b|\d|an? )|^ \p{Lu}/u;

/** "The passenger list": the noun of a person stands before that of a thing. A verb shows its form behind one person. */
const isPartOfNoun = (behind: string): boolean => {
  const next = /^ (\p{Ll}{3,})(?![\p{L}-])/u.exec(behind)?.[1];
  if (next === undefined || /(?:[^s]s|ed|ly)$/u.test(next) || WITH_ALL.test(next)) return false;
  return irregularBase(next, "VBD") === null && lexicon().has(next, "noun") && !isPerson(next);
};
const WITH_ALL =
  /^(?:and|but|for|nor|the|was|has|had|are|were|have|will|would|could|can|may|might|must|should|out|off|over|down|back|then|there|here|still|now|who|that|into|from|with|near|about|last|this|next|late|early|today|tonight|yesterday|tomorrow|home|alone|dead|too|all|both|not|also)$/u;

/** A person who is told of as known ("the manager"), and whom nothing before names. */
const unknownPerson = (sentence: string, before: ReadonlySet<string>): string | null => {
  for (const match of sentence.matchAll(DEFINITE)) {
    const [whole, , noun = ""] = match;
    const behind = sentence.slice(match.index + whole.length);
    if (!isPerson(noun) || SAYS_WHICH.test(behind) || isPartOfNoun(behind)) continue;
    const known = stem(fold(noun));
    const earlier = new Set((sentence.slice(0, match.index).match(WORD) ?? []).map((word) => stem(fold(word))));
    if (!isKnownToAll(known) && !before.has(known) && !earlier.has(known)) return whole;
  }
  return null;
};

/** Behind these a name is a place's or a body's. */
const BEFORE_A_PLACE = /\b(?:in|at|from|near|to|outside|around|across|of|for|through|into|over|the|via) $/iu;

/** A given name that stands alone ("spared Chris' life"), of whom nothing before tells; null where there is none. */
const bareGivenName = (sentence: string, before: ReadonlySet<string>, surnames: Surnames): string | null => {
  const earlier = new Set<string>();
  for (const match of sentence.matchAll(WORD)) {
    const bare = match[0].replace(/['\u2019]s?$/u, "");
    const word = fold(bare);
    const ahead = sentence.slice(0, match.index);
    const behind = sentence.slice(match.index + match[0].length);
    const alone =
      /^\p{Lu}\p{Ll}+$/u.test(bare) &&
      !/\p{Lu}[\p{L}\p{M}'\u2019.-]*,? $/u.test(ahead) &&
      !/^,? ?\p{Lu}/u.test(behind) &&
      !/^-/u.test(behind) &&
      !BEFORE_A_PLACE.test(ahead);
    if (
      alone &&
      FIRST_NAMES.has(word) &&
      !surnames.has(word) &&
      !lexicon().has(word, "noun") &&
      !before.has(stem(word)) &&
      !earlier.has(word)
    )
      return bare;
    earlier.add(word);
  }
  return null;
};

/** A pronoun that nothing before it in the sentence can mean. */
const unknownPronoun = (sentence: string, surnames: Surnames): string | null => {
  const he = HE.exec(sentence);
  if (he) {
    const ahead = sentence.slice(0, he.index);
    const named = (ahead.match(WORD) ?? []).some((word) => surnames.has(fold(word.replace(/['\u2019]s?$/u, ""))));
    if (!ONE_PERSON.test(ahead) && !named) return he[0];
  }
  const they = THEY.exec(sentence);
  if (they && !SEVERAL.test(sentence.slice(0, they.index))) return they[0];
  const it = IT.exec(sentence.replace(EMPTY_IT, (words) => " ".repeat(words.length)));
  if (it && (sentence.slice(0, it.index).match(new RegExp(A_THING, "gu"))?.length ?? 0) < 2) return it[0];
  return null;
};

/** Somebody or something that a quotation speaks of and only what stood before it names: "She still loved him", "It took an hour". */
const unknownInQuotes = (sentence: string, surnames: Surnames): string | null =>
  unknownPronoun((sentence.match(QUOTED) ?? []).join(" ").replace(MARKS, ""), surnames);

export const TOO_SHORT = "it is too short to tell";
const GOES_ON_WHY = "it goes on from what is not told";
const NOTHING_BEFORE = "nothing before tells";

/**
 * Why a sentence of a report cannot be understood with nothing of the report around it, in words; null where it can. `before`: stems of all
 * that a reader was told before it; `surnames`: of the persons of the story.
 */
export const whyNotAlone = (
  sentence: string,
  before: ReadonlySet<string>,
  surnames: Surnames,
  longest = LONGEST,
): string | null => {
  const words = sentence.match(WORD) ?? [];
  if (words.length < SHORTEST && (words.length < SHORTEST_NUMBER || numbersIn(sentence).length === 0)) return TOO_SHORT;
  if (words.length > longest) return "it is too long";
  if (!/^["\u201c]?[\p{Lu}\p{N}]/u.test(sentence)) return "it opens in the middle";
  if (!/[.!?]["\u201d\u2019)]*$/u.test(sentence)) return "it does not end";
  const marks = sentence.match(MARKS) ?? [];
  if (marks.length % 2 === 1) return "a quotation opens or ends outside of it";
  if (OF_THE_PAGE.test(sentence) || OF_THE_BROADCAST.test(sentence)) return "it is of the page, not of the news";
  const own = sentence.replace(QUOTED, (quoted) => "\u2026".repeat(quoted.length));
  if (/^\u2026+$/u.test(own.replace(/[\s.,]/gu, ""))) return "nothing tells who says so";
  if (OF_THE_WRITER.test(own)) return "its writer speaks of himself or to the reader";
  if (GOES_ON.test(own.replace(EMPTY_IT, (words) => "\u2026".repeat(words.length)))) return GOES_ON_WHY;
  if (BARE_NUMBER.test(own)) return `${NOTHING_BEFORE} who is counted`;
  const passing = IN_PASSING.exec(own);
  if (passing) return `${NOTHING_BEFORE} what is meant: ${passing[0]}`;
  const back = pointsBack(own, before);
  if (back !== null) return `${NOTHING_BEFORE} what is meant: ${back}`;
  const noNews = whyNoNews(own);
  if (noNews !== null) return noNews;
  if (!isClause(own.replace(/\u2026+/gu, "word")) && !words.some((word, at) => at > 0 && isPast(word)))
    return "it is no clause";
  const person = unknownPerson(own, before);
  if (person !== null) return `${NOTHING_BEFORE} who is meant: ${person}`;
  const given = bareGivenName(own, before, surnames);
  if (given !== null) return `${NOTHING_BEFORE} who is meant: ${given}`;
  const pronoun = unknownPronoun(own, surnames) ?? unknownInQuotes(sentence, surnames);
  return pronoun === null ? null : `${NOTHING_BEFORE} what is meant: ${pronoun}`;
};

/** Whether a sentence cannot be understood alone, and can behind the one that stands before it in its report. */
export const leansBack = (
  sentence: string,
  first: string,
  before: ReadonlySet<string>,
  surnames: Surnames,
): boolean => {
  const alone = whyNotAlone(sentence, before, surnames);
  if (alone === null || !(alone === GOES_ON_WHY || alone.startsWith(NOTHING_BEFORE))) return false;
  const own = `${first} ${sentence}`.replace(QUOTED, (quoted) => "\u2026".repeat(quoted.length));
  return (
    isClause(sentence.replace(QUOTED, "word")) &&
    unknownPronoun(own, surnames) === null &&
    unknownPerson(own, before) === null &&
    bareGivenName(own, before, surnames) === null
  );
};

/** Whoever is meant by a pronoun or as somebody known ("the guard") in a telling, where nothing before tells it; null where all is told. */
export const unknownIn = (telling: string, before: ReadonlySet<string>, surnames: Surnames): string | null => {
  const own = telling.replace(QUOTED, (quoted) => "\u2026".repeat(quoted.length));
  return (
    unknownPronoun(own, surnames) ??
    unknownInQuotes(telling, surnames) ??
    unknownPerson(own, before) ??
    bareSurname(own, surnames, before)
  );
};

/** The persons of a story by their last names, each with the other words of their names; all folded. */
export type Surnames = ReadonlyMap<string, readonly (readonly string[])[]>;

export const surnamesOf = (names: readonly string[]): Surnames => {
  const found = new Map<string, (readonly string[])[]>();
  for (const name of names) {
    const words = (name.match(WORD) ?? []).map(fold);
    const last = words.at(-1);
    if (last === undefined || words.length < 2) continue;
    found.set(last, [...(found.get(last) ?? []), words.slice(0, -1)]);
  }
  return found;
};

/** A last name that stands alone in a sentence ("Jones surrendered"), of a person whose first name stands neither before it there nor in what was told before; null where there is none. */
export const bareSurname = (sentence: string, surnames: Surnames, before: ReadonlySet<string>): string | null => {
  const earlier = new Set<string>();
  for (const match of sentence.matchAll(WORD)) {
    const word = fold(match[0].replace(/['\u2019]s?$/u, ""));
    const others = /^\p{Lu}/u.test(match[0]) ? surnames.get(word) : undefined;
    if (others && !others.some((names) => names.some((name) => earlier.has(name) || before.has(stem(name)))))
      return match[0];
    earlier.add(word);
  }
  return null;
};
