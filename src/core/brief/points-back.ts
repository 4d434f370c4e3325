import { stem } from "../lineage/words.ts";
import { isKnownToAll } from "./introduced.ts";

const NUMBER =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|\\d{1,3})";
const ORDINAL = "(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)";
const IS = "(?:is|are|was|were|has|have|had|did|do|does|can|could|will|would)";

/** "Second, it is untrue", "As for the letter": one of several that stood before it, or what it comes back to. */
const OF_A_LIST =
  /^(?:(?:first|second|third|fourth|fifth|lastly|finally|secondly|thirdly),|as for (?:the|this|that|these|those|his|her|its|their) )/iu;
/** "Bursts were nonetheless heard", "Survivors, however, said": against what, stood before it. */
const AGAINST = /\b(?:nonetheless|nevertheless)\b|, (?:however|though),/iu;
/** "No such report", "this time", "the next one". */
const ONE_BEFORE =
  /\b(?:no|any|one|every|each) such \p{Ll}|\bthis time\b(?! (?:of|last|next))|\bthe next (?:one|time)\b/iu;
/** "A sixth, shot on the first day, was found": of which, was told before. */
const BARE_ORDINAL = new RegExp(`^(?:a|the) ${ORDINAL}(?:,| (?:${IS}|died|said)\\b)`, "iu");
/** "Nine said that", "Five of the seven were": of whom, was told before. */
const BARE_TELLERS = new RegExp(
  `^${NUMBER} (?:said|say|told|saw|described|denied|spoke)\\b|^(?:${NUMBER}|most|some|many) of the ${NUMBER} (?:${IS}|said|died)\\b|^all ${NUMBER} ${IS}\\b`,
  "iu",
);
const ALL_OF = new RegExp(`^all ${NUMBER} (\\p{Ll}+) ${IS}\\b`, "iu");
/** "Officials have mentioned one; a site spoke of two": of what, was told before. */
const BARE_COUNT = new RegExp(
  `\\b(?:mentioned|(?:spoke|speaks?|talks?|talked) of|verified|ke(?:eps?|pt) to|counted|listed) (?:about |at least |only )?${NUMBER}(?=[.;,]|$)`,
  "iu",
);
/** "The number is twice that", "The volume is lower than": of what. */
const BARE_FIGURE =
  /^the (?:number|figures?|volume|total|rest|majority|count|difference|gap|sum|amount|percentage) (?:is|was|are|were|has|had|comes?|came|stands?|stood|lies?)\b/iu;
/** "Following several days of watching, its statement says": whose, before any noun that it could be. */
const WHOSE_FIRST =
  /^(?:on|at|by|in|after|following|during|since|with|before|under)\b[^,"\u2026]*, (?:its|his|her|their) /iu;

/** What in a sentence points back at something that stood before it, in its words; null where nothing does. `before`: stems of what a reader was told. */
export const pointsBack = (sentence: string, before: ReadonlySet<string>): string | null => {
  for (const one of [
    OF_A_LIST,
    AGAINST,
    ONE_BEFORE,
    BARE_ORDINAL,
    BARE_TELLERS,
    BARE_COUNT,
    BARE_FIGURE,
    WHOSE_FIRST,
  ]) {
    const found = one.exec(sentence)?.[0];
    if (found !== undefined) return found.trim();
  }
  const [all, noun] = ALL_OF.exec(sentence) ?? [];
  return all !== undefined && noun !== undefined && !isKnownToAll(stem(noun)) && !before.has(stem(noun)) ? all : null;
};
