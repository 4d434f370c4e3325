import { numbersIn } from "../meeting/figures/numbers.ts";

/** Words by which a report says that an earlier figure no longer stands. General news English, checked against the sentence of the claim. */
const TELLS =
  /\b(?:revis(?:ed|ing|ion)|correct(?:ed|s|ing|ion)|lower(?:ed|ing) (?:the|its|their)|down from|had earlier|earlier (?:reports?|figures?|tolls?|counts?|said|put|reported)|previous(?:ly)? (?:reported|said|figure|toll|count)|initial(?:ly)? (?:reports?|reported|said|figure|put)|mistaken(?:ly)?(?! for\b)|erroneous(?:ly)?|double[- ]count(?:ed|ing)|counted twice|retract(?:ed|ion)|instead of the)\b/i;

/** What is counted, as those call it who take it back. */
const FIGURE =
  "(?:(?:figure|number|toll|count|tally|total|estimate|statistic)s?(?! of\\b(?! (?:about |some |around )?\\d))|(?:first|old|earlier|previous|original) one)";
const WRONG =
  "(?:mistake|mistaken|wrong|in error|incorrect|inaccurate|erroneous|faulty|too high|too low|out of date|a misunderstanding|an error|flawed|overstated|inflated)";
/** "brought its figure down", "scaled back its toll", "cut its count": less than was told; a toll that is raised just goes on. */
const LESSENS = `(?:(?:cut|cuts|cutting|reduc|slash|trim|scal(?:e[sd]?|ing) (?:back|down)|par(?:e[sd]?|ing) (?:back|down)|walk(?:s|ed|ing)? back|back(?:s|ed|ing)? away from|t(?:ook|aken?|akes|aking) back|drop|scrap|discard|abandon|struck)\\p{L}{0,4} (?:its|their|his|her|that|an earlier|the (?:earlier|previous|first|initial|old|original|official))(?: \\p{L}+){0,3}? ${FIGURE}|(?:br(?:ought|ing|ings|inging)|t(?:ook|ake|aking)) (?:its|their|his|her|the)(?: \\p{L}+){0,3}? ${FIGURE} (?:down|back))`;
/** How a count goes wrong: names that stand twice in a list, an error of the pen. */
const TWICE =
  "(?:(?:counted|listed|recorded|registered|entered|included|reported|logged|added) (?:twice|more than once|by mistake|in error|wrongly|erroneously)|duplicated? (?:names?|entr(?:y|ies)|records?|reports?|cases)|duplicates|mix-?up|slip of the pen|(?:misprint|typo)s?\\b)";
/** "after a recount", "the amended one". */
const AGAIN =
  "(?:re-?count(?:ed|ing)?|(?:amended|corrected|rectified) (?:one|list|version|statement|figures?|count|toll|tally))";
/** "its first figure had been a mistake", "withdrawing as inaccurate the figure", "a clerical error had led to the wrong number". */
const TAKES_BACK = new RegExp(
  `\\b(?:${FIGURE}\\b[^.,;]{0,70}\\b${WRONG}|${LESSENS}|${TWICE}|${AGAIN}|${WRONG}\\b[^.,;]{0,15}\\b${FIGURE}|set(?:s|ting)? the record straight|(?:clerical|counting|typing|arithmetical|data(?:-entry)?) error|miscount(?:ed)?|(?:amend|withdr[ae]w|rectif|adjust|supersed|retract)\\w{0,4}\\b[^.,;]{0,30}\\b${FIGURE})\\b`,
  "iu",
);

/** The sentence around a span: from the last full stop before it to the first after it, at most 400 units either way. */
export const around = (text: string, start: number, end: number): string => {
  const before = text.slice(Math.max(0, start - 400), start);
  const after = text.slice(end, end + 400);
  const from = Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n"));
  const stop = /[.!?]$/.test(text.slice(start, end)) ? 0 : after.search(/[.\n]/);
  return before.slice(from + 1) + text.slice(start, end) + (stop < 0 ? after : after.slice(0, stop));
};

export const tellsCorrection = (text: string, start: number, end: number): boolean =>
  isCorrection(around(text, start, end));

const isCorrection = (sentence: string): boolean => TELLS.test(sentence) || TAKES_BACK.test(sentence);

/** Words right before a number by which it holds no more: "not 31", "instead of the 28", "down from more than 200". */
const BEFORE =
  /(?:\bnot|\b(?:instead|out) of|\brather than|\bdown from|\blower(?:ed)? (?:it |this |the \p{L}+ )?from|\brevis\w+ (?:down )?(?:it |this )?from|\bcorrect\w+ (?:it |this )?from|\b(?:previous|earlier|initial|original|first) (?:figures?|tolls?|counts?|tall(?:y|ies)|totals?|estimates?|reports?) (?:of|were|was|said|told of|put it at|at))(?: (?:the|some|about|around|more than|over|at least|an? (?:earlier|previous|initial) (?:figure|toll|count|estimate) of))*\s*$/iu;
/** Words behind it: "the 28 reported earlier", "28 as first stated". */
const BEHIND =
  /^[^.,;:]{0,30}?\b(?:(?:reported|stated|announced|told|given|published|named|thought|feared) (?:earlier|before|first|initially|previously|at first|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|(?:first|initially|previously|originally|earlier) (?:reported|stated|announced|told|given|published|named|thought|feared|said))\b/iu;

/** The values that a sentence names as ones that hold no more. */
export const replacedIn = (sentence: string): readonly number[] =>
  numbersIn(sentence).flatMap(({ value, start, end }) =>
    BEFORE.test(sentence.slice(0, start)) || BEHIND.test(sentence.slice(end)) ? [value] : [],
  );
