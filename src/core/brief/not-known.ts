/** Words for finding out and letting know. */
const TOLD =
  "releas\\p{L}*|identif\\p{L}*|nam(?:e|ed|es|ing)|know|knew|known|clear|say|said|comment\\p{L}*|provid\\p{L}*|disclos\\p{L}*|reveal\\p{L}*|confirm\\p{L}*|specif\\p{L}*|elaborat\\p{L}*|determin\\p{L}*|establish\\p{L}*|available|publi[cs]\\p{L}*|announc\\p{L}*|explain\\p{L}*|describ\\p{L}*|respon\\p{L}+|repl(?:y|ies|ied)|return\\p{L}* (?:a |calls?|messages?|requests?)\\p{L}*|arrest\\p{L}*|charg\\p{L}*|caught|captur\\p{L}*|custody|found";
/** What one is looking for, or would like to be told. */
const SOUGHT =
  "(?:further |more |other |immediate |known |possible |new )*(?:word|details?|information|motives?|suspects?|arrests?|charges?|descriptions?|comments?|names?|leads?|indications?|reports? of|decision|explanation|cause)";

const NOT_TOLD = [
  new RegExp(`\\b(?:not|never|nor)\\b(?: \\p{L}+){0,3}? (?:${TOLD})\\b`, "iu"),
  new RegExp(`\\p{L}n['\\u2019]t\\b(?: \\p{L}+){0,3}? (?:${TOLD})\\b`, "iu"),
  new RegExp(`\\b(?:no|without|little|few|any)(?: \\p{L}+)? ${SOUGHT}\\b`, "iu"),
  /\b(?:(?:is|are|was|were|remains?|remained|still) (?:\p{L}+ )?(?:unclear|unknown|undetermined|unconfirmed)|yet to (?:be )?\p{L}+|remains? (?:to be \p{L}+|under (?:investigation|review))|(?:declin|refus)\p{L}+ (?:to )?(?:further )?(?:comment|say|discuss|elaborate|disclose|name|identify|release)\p{L}*)\b/iu,
  /\b(?:is|are|was|were|remain(?:s|ed)?|continu\p{L}+|still|ongoing) (?:\p{L}+ )?(?:under investigation|investigating|ongoing)\b|\binvestigat\p{L}+ (?:\p{L}+ )?(?:is|was|remains?|continues?) (?:\p{L}+ )?(?:ongoing|open|under ?way|continuing)\b|\binvestigation continues\b/iu,
  /\b(?:more|further|additional|other) (?:information|details?)\b.*\b(?:will|may|could|would|expected|as (?:it|they))\b/iu,
];

/** In marks. */
const QUOTED = /["\u201c][^"\u201c\u201d]*["\u201d]/gu;

/**
 * Whether a sentence tells that something was not known, not told or still looked into when it was written: no news once a later report
 * is there, and little before. What somebody says so in marks is a saying.
 */
export const tellsNotKnown = (sentence: string): boolean => {
  const own = sentence.replace(QUOTED, "\u2026");
  return NOT_TOLD.some((pattern) => pattern.test(own));
};
