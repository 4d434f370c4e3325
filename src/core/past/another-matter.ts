import { sought } from "../text/pattern-words.ts";
import { HAPPENINGS } from "./happenings.ts";

const PLAIN = "(?:[\\p{L}-]+ ){0,2}?";
const DEALING = "(?:case|charges?|counts?|warrants?|arrests?|convictions?|offen[cs]es?|crimes?|matter)";
const NOUNS = [...HAPPENINGS].join("|");

/** Another matter by its words: "on unrelated charges", "a similar incident", "a prior conviction", "his criminal history", "in that case". */
export const ANOTHER = sought(
  new RegExp(
    `\\bunrelated ${PLAIN}${DEALING}\\b|\\b(?:an?|one|another|two|several) (?:separate|similar|unrelated|previous|earlier|prior) ${PLAIN}(?:${DEALING}|incidents?|(?:${NOUNS})s?)\\b|\\b(?:previous|prior|past|earlier) ${PLAIN}(?:arrests?|convictions?|offen[cs]es?|crimes?|felon(?:y|ies)|run-ins?)\\b|\\b(?:criminal|arrest|police|prison|felony) (?:history|record|past|background)\\b|\\bviolent (?:past|history)\\b|\\brap sheet\\b|^In (?:that|the earlier|the previous|the other) (?:case|incident|instance|attack|shooting|trial)\\b`,
    "iu",
  ),
);
