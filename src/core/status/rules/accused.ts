import { dependents, tokenAt } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { StatusContext } from "../status-context.ts";
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
  blamed: /^for$/,
};
/** "on charges (that) he fired": the clause right behind them is what is charged. */
const CHARGES = /^(?:charges?|accusations?|allegations?|suspicions?|complaint|indictment|lawsuit|affidavit|claims?)$/;
/** A court has found it, or the one accused says so. */
const SETTLED = /^(?:convicted|guilty|sentenced|jailed|imprisoned|admitted|admitting|confessed)$/;

const REACH = 8;
/** "indicted the girl, 16, from the village of X on Monday for": the verb may stand far before its marker. */
const FARTHEST = 20;

/** "charged with killing", "wanted for shooting", "on charges he fired": what an accuser says, until a court has found it. */
export const accused: StatusRule = {
  id: "status/accused",
  judge: (context) =>
    isAccusedOf(context.sentence, context.predicate) ||
    isCharged(context.sentence, context.predicate) ||
    isToldByAccuser(context)
      ? "claimed"
      : null,
};

const ACQUITTED = /\b(?:acquitted|cleared|exonerated|absolved) (?:him |her |them )?of(?: [\p{L}'’-]+){0,5}$/u;

/** "acquitted of killing", "cleared of ordering the raid": nobody is told to have done it, and that it was done is left open. */
export const acquitted: StatusRule = {
  id: "status/acquitted",
  judge: ({ sentence, predicate }) => (isAcquittedOf(sentence, predicate) ? "asked" : null),
};

const isAcquittedOf = ({ tokens }: Sentence, predicate: Token): boolean =>
  ACQUITTED.test(
    tokens
      .slice(Math.max(0, predicate.index - 8), predicate.index)
      .map((token) => token.lower)
      .join(" "),
  );

/** Papers by which somebody is accused: all that they tell of deeds is an accusation. */
const ACCUSING_PAPER =
  /\b(?:indictment|(?:criminal |federal )?complaint|lawsuit|suit|affidavit|charge sheet|charging documents?|court (?:documents?|papers?|filings?)|arrest (?:report|warrant)|plaintiffs?|petition|warrant)\b/iu;
const ACCUSER = /\b(?:prosecut(?:ors?|ion)|district attorney|attorney general)\b/iu;
/** "A jury was told that", "the court heard that". */
const IN_COURT =
  /\b(?:court|jury|jurors|judge|tribunal|trial|hearing|magistrates?)(?: has| have| had| was| were| is| are)? (?:been )?(?:told|heard|hears)\b[^.;:]*$/iu;
/** What people are put on trial for. */
const DEEDS = new Set(
  `kill murder shoot stab beat rape assault attack strangle suffocate poison torture abuse rob steal burgle kidnap abduct threaten
  bomb burn set fire open plant plot conspire hire order lure ram run drive strike hit punch kick choke wound injure traffic smuggle
  launder bribe embezzle defraud extort hack sell buy throw dump bury hide flee detonate ambush execute`.split(/\s+/),
);

/** "Prosecutors said Hale set fire to the shop", "the indictment says he sold guns"; not "prosecutors said two people died". */
function isToldByAccuser(context: StatusContext): boolean {
  const { sentence, predicate, holding, input } = context;
  if (predicate.upos !== "VERB" || !isDoneBySomebody(sentence, predicate)) return false;
  const speaker = holding[0]?.links[0];
  const words = speaker === undefined ? "" : `${speaker.role ?? ""} ${speaker.speaker}`;
  if (ACCUSING_PAPER.test(words)) return true;
  if (!DEEDS.has(predicate.lemma)) return false;
  return ACCUSER.test(words) || IN_COURT.test(input.text.slice(sentence.start, predicate.start));
}

/** In the active: "police arrested him" and "he was arrested" are known to whoever tells them. */
const isDoneBySomebody = (sentence: Sentence, predicate: Token): boolean =>
  !dependents(sentence, predicate.index).some(({ deprel }) => deprel === "aux:pass") &&
  !/^(?:arrest|charge|find|say|tell|recover|seize|search|testify|plead|appear|face)$/.test(predicate.lemma);

/** "accused of killing two men and injuring three": an act in the list of an accusation is part of it. */
const isAccusedOf = (sentence: Sentence, predicate: Token): boolean =>
  siteBefore(sentence, predicate.index) ?? (isListed(sentence, predicate) && siteOfList(sentence, predicate.index));

/** True and false: an accusing word governs the act or a court has found it; null: neither stands before it. */
function siteBefore(sentence: Sentence, act: number): boolean | null {
  const { xpos, lower } = tokenAt(sentence, act);
  const verbal = xpos === "VBG" || xpos === "VBN" || lower.endsWith("ing");
  for (let i = act - 1; i > 0 && i >= act - 4; i--) {
    const marker = tokenAt(sentence, i);
    // "arrested for the attack", "charged in connection with it": that there was one is told as fact.
    if (marker.lower === "with" && sentence.tokens[i - 1]?.lower === "connection") return null;
    if ((verbal ? /^(?:of|with|for|in|on|over)$/ : /^(?:of|with)$/).test(marker.lower))
      return isAccusing(sentence, marker);
    if (!/^(?:DET|ADJ|ADV|AUX|NOUN|PROPN|NUM)$/.test(marker.upos) && marker.lower !== "having") return null;
  }
  return null;
}

function isAccusing(sentence: Sentence, marker: Token): boolean | null {
  for (let i = marker.index - 1; i >= 0 && i >= marker.index - FARTHEST; i--) {
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

const LONGEST_LIST = 30;

/** An "-ing" behind "and", or behind a comma in a list that has more than it: "with assault, firing a gun, fleeing". */
function isListed(sentence: Sentence, act: Token): boolean {
  if (!act.lower.endsWith("ing")) return false;
  let i = act.index - 1;
  while (i > 0 && tokenAt(sentence, i).upos === "ADV") i--;
  const joint = i > 0 ? tokenAt(sentence, i).lower : "";
  if (joint === "and" || joint === "or") return true;
  return (
    joint === "," &&
    sentence.tokens
      .slice(Math.max(0, i - LONGEST_LIST), act.index + LONGEST_LIST)
      .some(
        (token, at, near) =>
          token.index !== i && /^(?:,|and|or)$/.test(token.lower) && (near[at + 1]?.lower.endsWith("ing") ?? false),
      )
  );
}

/** An accusing word before the list, with no finite verb and no other time between. */
function siteOfList(sentence: Sentence, act: number): boolean {
  for (let i = act - 1; i > 0 && i >= act - LONGEST_LIST; i--) {
    const token = tokenAt(sentence, i);
    if (/^(?:of|with|for|on)$/.test(token.lower)) {
      const found = isAccusing(sentence, token);
      if (found !== null) return found;
    }
    if (/^(?:[.;:]|after|when|while|before|as)$/.test(token.lower) || /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos))
      return false;
  }
  return false;
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
