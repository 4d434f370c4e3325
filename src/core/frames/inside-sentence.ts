const NUMBERS =
  "One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Sixteen|Seventeen|Eighteen|Nineteen|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety";
/** Words that are no name: with a capital they only open a sentence. */
const OPENING = new RegExp(
  `^(?:A|An|The|Some|Several|Many|Most|All|Both|Each|Every|No|Another|Other|His|Her|Its|Their|Our|My|This|That|These|Those|There|It|He|She|They|We|You|What|Who|Whoever|If|When|While|As|At|In|On|By|For|From|To|Of|About|Around|Nearly|Almost|More|Fewer|Less|Up|Only|Dozens|Hundreds|Thousands|Scores|Local|Senior|Unnamed|Such|Any|Nobody|Nothing|People|${NUMBERS})(?=[ ,-])`,
  "u",
);
/** One plain noun in the plural ("Geologists"): as a description it opened a sentence. */
const PLAIN = /^\p{Lu}\p{Ll}+s$/u;

/** Words as they stand inside a sentence: an opening that names nothing loses its capital. `described`: they name nobody. */
export const insideSentence = (words: string, described = false): string =>
  OPENING.test(words) || (described && PLAIN.test(words)) ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;
