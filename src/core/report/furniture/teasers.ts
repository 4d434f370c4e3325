import type { FurnitureRule, TextLine } from "./furniture-rule.ts";
import { endsAsSentence, wholeLine } from "./furniture-rule.ts";

/** Headings of link lists that a page prints on one line with the headlines under them; read in lower case. */
const HEADING = /^(?:most (?:read|viewed|popular|shared) (?:in|on) |more (?:on|from|in) )\p{L}/u;
/** Such a heading alone is enough: what follows it is a headline, whatever its letters. */
const SURE =
  /^(?:related|recommended|trending) (?:coverage|stories|articles|links|videos?|posts|content|news|topics) *:? +/u;
const HEADLINE = /^["'“‘]?[\p{Lu}\d]/u;
const LONGEST_SURE = 260;
/** So many headlines each under a word in capitals are a list of links; under a heading one is. */
const FEWEST = 3;
/** A label in capitals has at least so many words, and letters. */
const WORDS = 2;
const LETTERS = 7;
const LONGEST = 4_000;

const PROSE_END = /[\p{Ll}\d]\.["'”’)]?(?:\s|$)/u;

/** "JOYRIDE CARNAGE Faces of five ...": how many runs of words in capitals go on with words that are not. */
function labels(text: string): number {
  let count = 0;
  let words = 0;
  let letters = 0;
  for (const word of text.split(/\s+/u)) {
    const bare = word.replace(/\P{L}/gu, "");
    if (bare !== "" && bare === bare.toUpperCase()) {
      words++;
      letters += bare.length;
    } else if (bare !== "") {
      if (words >= WORDS && letters >= LETTERS && HEADLINE.test(word)) count++;
      words = 0;
      letters = 0;
    }
  }
  return count;
}

/** Headlines of other stories run together on one line: "MOST READ IN NEWS STORM FEARS Town braces ... OUT COLD Cat ...". */
function mark(line: TextLine): ReturnType<FurnitureRule["mark"]> {
  const { text } = line;
  if (text.length > LONGEST) return null;
  const sure = text.length <= LONGEST_SURE ? SURE.exec(line.lower)?.[0] : undefined;
  if (sure !== undefined && HEADLINE.test(text.slice(sure.length)) && !endsAsSentence(text)) return wholeLine(line);
  if (!/\p{Lu}{3}/u.test(text) || PROSE_END.test(text)) return null;
  return labels(text) >= (HEADING.test(line.lower) ? 1 : FEWEST) ? wholeLine(line) : null;
}

export const teasers: FurnitureRule = { id: "furniture/teasers", kind: "related", mark };
