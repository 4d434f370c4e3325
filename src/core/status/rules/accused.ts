import { tokenAt } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { StatusRule } from "../status-rule.ts";

/** What somebody is accused of follows with these: by the words, as headlines write "Accused" where trees see a name. */
const ACCUSED: { readonly [word: string]: RegExp } = {
  accused: /^of$/,
  accuses: /^of$/,
  accuse: /^of$/,
  accusing: /^of$/,
  accusation: /^of$/,
  accusations: /^of$/,
  allegation: /^of$/,
  allegations: /^of$/,
  charged: /^with$/,
  charges: /^(?:of|for)$/,
  charge: /^of$/,
  charging: /^with$/,
  count: /^of$/,
  counts: /^of$/,
  indicted: /^(?:for|of|on)$/,
  arraigned: /^(?:for|on)$/,
  suspected: /^(?:of|in)$/,
  suspicion: /^of$/,
  suspicions: /^of$/,
  wanted: /^(?:for|over)$/,
  sought: /^for$/,
  arrested: /^(?:for|over)$/,
  detained: /^(?:for|over)$/,
  held: /^for$/,
  booked: /^(?:for|on)$/,
  tried: /^for$/,
  prosecuted: /^(?:for|over)$/,
  sued: /^(?:for|over)$/,
  investigated: /^(?:for|over)$/,
  investigation: /^(?:for|over)$/,
  trial: /^(?:for|over|of)$/,
  questioned: /^(?:for|over)$/,
  acquitted: /^of$/,
  cleared: /^of$/,
  blamed: /^for$/,
};
/** "on charges (that) he fired": the clause right behind them is what is charged. */
const CHARGES = /^(?:charges?|accusations?|allegations?|suspicions?|complaint|indictment|lawsuit|affidavit|claims?)$/;
/** A court has found it, or the one accused says so. */
const SETTLED = /^(?:convicted|guilty|sentenced|jailed|imprisoned|admitted|admitting|confessed)$/;

const REACH = 8;

/** "charged with killing", "wanted for shooting", "on charges he fired": what an accuser says, until a court has found it. */
export const accused: StatusRule = {
  id: "status/accused",
  judge: ({ sentence, predicate }) =>
    isAccusedOf(sentence, predicate) || isCharged(sentence, predicate) ? "claimed" : null,
};

/** "accused of killing two men and injuring three": an act joined to the first is of the same accusation. */
function isAccusedOf(sentence: Sentence, predicate: Token): boolean {
  let at = predicate.index;
  for (;;) {
    const site = siteBefore(sentence, at);
    if (site !== null) return site;
    const joined = actJoinedBefore(sentence, at);
    if (joined === null) return false;
    at = joined;
  }
}

/** True and false: an accusing word governs the act or a court has found it; null: neither stands before it. */
function siteBefore(sentence: Sentence, act: number): boolean | null {
  const { xpos, lower } = tokenAt(sentence, act);
  const verbal = xpos === "VBG" || xpos === "VBN" || lower.endsWith("ing");
  for (let i = act - 1; i > 0 && i >= act - 4; i--) {
    const marker = tokenAt(sentence, i);
    // "arrested for the attack": that there was one is told as fact.
    if ((verbal ? /^(?:of|with|for|in|on|over)$/ : /^(?:of|with)$/).test(marker.lower))
      return isAccusing(sentence, marker);
    if (!/^(?:DET|ADJ|ADV|AUX|NOUN|PROPN|NUM)$/.test(marker.upos) && marker.lower !== "having") return null;
  }
  return null;
}

function isAccusing(sentence: Sentence, marker: Token): boolean | null {
  for (let i = marker.index - 1; i >= 0 && i >= marker.index - REACH; i--) {
    const word = tokenAt(sentence, i);
    if (SETTLED.test(word.lower) && sentence.tokens[i - 1]?.lower !== "not") return false;
    if (ACCUSED[word.lower]?.test(marker.lower)) return !isSettledBefore(sentence, i);
    if (/^[.;:]$/.test(word.text) || /^(?:VBD|VBZ|VBP|MD)$/.test(word.xpos)) return null;
  }
  return null;
}

/** "found guilty on two counts of", "convicted on charges of". */
const isSettledBefore = (sentence: Sentence, at: number): boolean =>
  sentence.tokens
    .slice(Math.max(0, at - 6), at)
    .some((token) => SETTLED.test(token.lower) && sentence.tokens[token.index - 1]?.lower !== "not");

/** The "-ing" that this one is joined to by "and", "or" or a comma, with no finite verb between. */
function actJoinedBefore(sentence: Sentence, act: number): number | null {
  if (tokenAt(sentence, act).xpos !== "VBG") return null;
  let i = act - 1;
  while (i > 0 && tokenAt(sentence, i).upos === "ADV") i--;
  if (i < 1 || !/^(?:and|or|,)$/.test(tokenAt(sentence, i).lower)) return null;
  for (i -= 1; i >= 0; i--) {
    const token = tokenAt(sentence, i);
    if (/^[.;:]$/.test(token.text) || /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos)) return null;
    if (token.xpos === "VBG") return i;
  }
  return null;
}

/** "arrested on charges that he killed a boy": nothing but the clause's own subject stands between. */
function isCharged(sentence: Sentence, predicate: Token): boolean {
  for (let i = predicate.index - 1; i > 0 && i >= predicate.index - REACH; i--) {
    const token = tokenAt(sentence, i);
    if (CHARGES.test(token.lower) && token.upos === "NOUN") {
      const next = tokenAt(sentence, i + 1);
      const opens =
        /^(?:that|he|she|they|it)$/.test(next.lower) || (next.head === predicate.index && /^nsubj/.test(next.deprel));
      return opens && next.index < predicate.index && !isSettledBefore(sentence, i);
    }
    if (token.upos === "PUNCT" || (token.upos === "VERB" && token.xpos !== "VBG" && token.xpos !== "VBN")) return false;
  }
  return false;
}
