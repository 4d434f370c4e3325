/** Words in marks, with the marks: whatever is wrong with them, they are somebody's. */
const QUOTED = /["\u201c][^"\u201c\u201d]*["\u201d]/gu;

/** "Leaves 5 Shot A man is dead": what begins anew with no full stop before it. Words that open sentences, and no names. */
const RUN_TOGETHER =
  /(?:\b[\p{Lu}\p{N}][\p{L}\p{N}'\u2019-]* A|[\p{L}\p{N}'\u2019] (?:The|An|For|On|At|After|When|While|Some|It|He|She|They|There|These|Those|His|Her|Their|But|And|With|By)) \p{Ll}/u;
const OF_MARKUP = /[<>{}\\^~=|]|#(?!\d)/u;
/** "4. The road was reopened." */
const ITEM = /^(?:\d{1,2}|\p{Ll})[.)] \p{Lu}/u;
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
 * off at the point of a shortened word; null where nothing does. `behind`: what stands behind it on its line.
 */
export const whyDamaged = (sentence: string, behind: string): string | null => {
  const own = sentence.replace(QUOTED, "\u2026");
  if (RUN_TOGETHER.test(own)) return "a second sentence begins in it";
  if (OF_MARKUP.test(own)) return "marks of a page stand in it";
  if (ITEM.test(sentence)) return "it opens with the number of an item";
  const [, word, part] = TWICE.exec(own) ?? [];
  const twice = word ?? part;
  if (twice !== undefined && !MAY_BE_TWICE.test(twice)) return `a word stands in it twice: ${twice}`;
  if (TWO_FORMS.test(own)) return "it has two forms of one verb";
  if ((SHORTENED.test(sentence) && GOES_ON.test(behind)) || GOES_ON_SMALL.test(behind)) return "its end is cut off";
  return null;
};
