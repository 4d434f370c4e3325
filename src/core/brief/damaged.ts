import { isClause } from "../frames/reads-alone.ts";
import { lexicon, type WordClass } from "../lexicon/index.ts";

/** Words in marks, with the marks: whatever is wrong with them, they are somebody's. */
const QUOTED = /["\u201c][^"\u201c\u201d]*["\u201d]/gu;

/** "Leaves 5 Shot A man is dead": what begins anew with no full stop before it. Words that open sentences, and no names. */
const RUN_TOGETHER = [
  /\b[\p{Lu}\p{N}][\p{L}\p{N}'\u2019-]* A \p{Ll}/u,
  /[\p{L}\p{N}'\u2019] (?:The|An|For|On|At|After|When|While|Some|It|He|She|They|There|These|Those|His|Her|Their|But|And|With|By) \p{Ll}/u,
  // Behind a word without a capital those too that stand in names: "Chapter Two", "State Police".
  /(?<![\p{L}\p{N}-])(?!(?:vitamin|hepatitis|influenza|type|class|grade|group|category|level|plan|unit|section|part|schedule|formula) )\p{Ll}{2,} (?:A|In|If|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|According|People|This|That|We|You|Here|Now|Since|Although|Though|Because|During|Before|Until|Several|Many|Each|Every|Most) \p{Ll}/u,
  /\p{Ll} An? \p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019-]+)* \p{Ll}/u,
  /\p{L} People (?:who|are|were|have|in|at)\b/u,
];
/** "... its office Workers left early": a capital behind a small word, before a small word. */
const CAPITAL_INSIDE = /(?<=\b(\p{Ll}[\p{Ll}-]*\p{Ll})) (\p{Lu}\p{Ll}{2,}) (?=\p{Ll})/gu;
/** Words behind which a name stands. */
const BEFORE_NAME =
  /^(?:the|an?|of|in|on|at|by|for|from|with|to|as|and|or|but|than|that|this|his|her|its|their|our|my|your|no|any|some|all|each|every|about|around|near|into|onto|over|under|after|before|between|through|via|per|against|during|since|until|told|tells|tell|called|named|dubbed|titled|said|says|is|are|was|were|be|been|who|which|when|where|while|if|not|because|like)$/u;
const OF_THE_CALENDAR =
  /day$|^(?:january|february|march|april|june|july|august|september|october|november|december|north|south|east|west|northern|southern|eastern|western|central)$/u;
const CLASSES: readonly WordClass[] = ["noun", "verb", "adj", "adv"];

const isHeld = (word: string): boolean =>
  CLASSES.some((one) => lexicon().has(word, one) || lexicon().has(word.replace(/s$/u, ""), one));

/** A clause with its own verb that opens with a capital inside a sentence, at a word that its report writes small elsewhere and is no name there. */
const runsOn = (sentence: string, text: string): boolean =>
  [...sentence.matchAll(CAPITAL_INSIDE)].some(([, before = "", word = ""], at, all) => {
    const small = word.toLowerCase();
    if (BEFORE_NAME.test(before) || OF_THE_CALENDAR.test(small) || !isHeld(small)) return false;
    if (!isClause(sentence.slice((all[at]?.index ?? 0) + 1))) return false;
    const asName = text.match(new RegExp(`(?<=[\\p{Ll},] )${word}(?!\\p{L})`, "gu"))?.length ?? 0;
    return asName < 2 && new RegExp(`(?<!\\p{L})${small}(?!\\p{L})`, "u").test(text);
  });

const OF_MARKUP = /[<>{}\\^~=|]|#(?!\d)/u;
/** "The mayor said the\u2026", "... he said. ...": a page that shows no more of it. */
const LEFT_OUT = /(?:\u2026|\.\.\.)["\u201d\u2019')\]]*$/u;
const OF_GALLERY =
  /\b(?:Related|More|Recommended) (?:Photos?|Videos?|Stories|Articles?|Coverage|Content|Galler(?:y|ies)|News)\b/u;
/** "... with a. 357 Magnum and ran": of a number with a point before it. */
const NO_HEAD = /^\d{2,3}(?:-| )(?:cal(?:iber|ibre)?|[Mm]agnum)\b/u;
const NO_TAIL = /\b(?:an?|the|and|or)\.$/u;
/** "PREVIOUS: The road was shut", "MILL FIRE: ...": what a page sets before a paragraph, of an earlier day or of another matter. */
const LABEL = /^(?:\p{Lu}[\p{Lu}'\u2019]+(?: \p{Lu}[\p{Lu}'\u2019]+){0,3}(?:, [^:.]{1,20})?) ?[:|] ?["\u201c]?\p{Lu}/u;
/** "Note on deaths: ...", "Key figures: ...": what a report of the situation sets before its items. */
const HEADED =
  /^(?:Notes?|Updates?|Summary|Highlights|Background|Overview|Key \p{Ll}+|In brief|At a glance)(?: (?:on|of|to|for) [^:.]{1,30})?: ?["\u201c]?\p{Lu}/u;
/** "Two cameras - no cable - three colours - from June": the items of a list. */
const MOST_DASHES = 3;
/** "4. The road was reopened." */
const ITEM = /^(?:\d{1,2}|\p{Ll})[.)] [\p{Lu}\p{N}]/u;
/** "next to to the depot", "a 25-year-year-old". */
const TWICE = /(?<![\p{L}\p{N}-])(\p{Ll}{2,}) \1(?![\p{L}\p{N}-])|(?<!\p{L})(\p{Ll}{2,})-\2(?!\p{L})/u;
/** What is said twice on purpose, or may be. */
const MAY_BE_TWICE = /^(?:had|that|very|so|no|far|many|long|bye|is|her)$/u;
/** "is being treating". */
const TWO_FORMS = /\b(?:is|are|was|were) being \p{Ll}{2,}ing\b/u;
/** Shortened words that stand before what they belong to: a sentence that ends on one was cut there. "Center St." may well be its end. */
const SHORTENED =
  /(?<!\.)\b(?:[B-HJ-Z]|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Mr|Mrs|Ms|No|Lt|Sgt|Col|Gen|Capt|Cpl|Det|Rep|Sen|Gov|Rev)\.$/u;
const GOES_ON = /^[ \t]*[\p{Lu}\p{N}(]/u;
const GOES_ON_SMALL = /^[ \t]*\p{Ll}/u;

/**
 * What keeps a sentence from being printed that is whole for whoever wrote it, in words: two run together, the number of an item, a word twice, an end cut
 * off at the point of a shortened word; null where nothing does. `behind`: what stands behind it on its line; `text`: its report's.
 */
export const whyDamaged = (sentence: string, behind: string, text = sentence): string | null => {
  const own = sentence.replace(QUOTED, "\u2026");
  if (RUN_TOGETHER.some((form) => form.test(own)) || runsOn(own, text)) return "a second sentence begins in it";
  if (LEFT_OUT.test(sentence)) return "its page leaves out the rest";
  if (OF_GALLERY.test(own)) return "what leads to other pages stands in it";
  if (NO_HEAD.test(sentence) || NO_TAIL.test(sentence)) return "a point that strayed cuts it";
  if (OF_MARKUP.test(own)) return "marks of a page stand in it";
  if (LABEL.test(sentence) || HEADED.test(sentence)) return "it opens with a label";
  if ((own.match(/ - /gu) ?? []).length > MOST_DASHES) return "it is a list";
  if (ITEM.test(sentence)) return "it opens with the number of an item";
  const [, word, part] = TWICE.exec(own) ?? [];
  const twice = word ?? part;
  if (twice !== undefined && !MAY_BE_TWICE.test(twice)) return `a word stands in it twice: ${twice}`;
  if (TWO_FORMS.test(own)) return "it has two forms of one verb";
  if ((SHORTENED.test(sentence) && GOES_ON.test(behind)) || GOES_ON_SMALL.test(behind)) return "its end is cut off";
  return null;
};
