import { clauseAt } from "../clause/clause.ts";
import { dependents } from "../clause/tree.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import { PARENTHETICAL } from "./act-lexicon.ts";
import { isComma, isFiniteVerb } from "./attribution-context.ts";
import { isBare } from "./lead.ts";
import { phraseEndingAt, phraseStartingAt } from "./noun-phrase.ts";

const RELATIVE = /^(?:who|which|that|whom)$/;

/** Whoever speaks, where the parse gives the verb no subject. Token index of the head noun; null where nobody is found. */
export const distantSource = (sentence: Sentence, verb: Token, from: number): number | null =>
  verb.xpos === "VBG"
    ? sourceOfParticiple(sentence, verb, from)
    : (joinedSource(sentence, verb, from) ?? farSource(sentence, verb, from) ?? openingSource(sentence, verb));

/** "Lee criticised the plan ... and said": whoever does the first thing in the sentence. */
function joinedSource(sentence: Sentence, verb: Token, from: number): number | null {
  const before = sentence.tokens[from - 1];
  if (before === undefined || !/^(?:and|but)$/.test(before.lower) || verb.xpos === "VBG") return null;
  const first = sentence.tokens.slice(0, from).find((token) => token.upos === "VERB" && isTold(sentence, token));
  if (first === undefined) return null;
  const found = clauseAt(sentence, first.index);
  return found.passive ? null : (found.subject ?? phraseEndingAt(sentence, first.index));
}

/**
 * Where the parse gives no subject: the one who spoke last in the sentence for ", adding that"; the phrase that opens the
 * sentence for "Ann Lee, the mayor of the town, said".
 */
function farSource(sentence: Sentence, verb: Token, from: number): number | null {
  if (!isComma(sentence.tokens[from - 1])) return null;
  if (verb.xpos === "VBG") {
    const earlier = sentence.tokens
      .slice(0, from)
      .findLast(
        (token) =>
          token.upos === "VERB" &&
          PARENTHETICAL.has(token.lemma) &&
          token.xpos !== "VBG" &&
          !isRelativeClause(sentence, token),
      );
    if (earlier === undefined) return null;
    const found = clauseAt(sentence, earlier.index);
    return found.passive ? null : found.subject;
  }
  if (verb.xpos !== "VBD" && verb.xpos !== "VBZ" && verb.xpos !== "VBP") return null;
  const commas = sentence.tokens.slice(0, from).filter((token) => isComma(token));
  const relative = sentence.tokens.findIndex(
    (token) => RELATIVE.test(token.lower) && isComma(sentence.tokens[token.index - 1]),
  );
  const clear = relative > 0 ? relative : from;
  if (commas.length < 2 || sentence.tokens.slice(0, clear).some((token) => /^(?:MD|VBD|VBZ|VBP)$/.test(token.xpos)))
    return null;
  return phraseStartingAt(sentence, 0);
}

/** "a builder who said he was owed": nobody in such a clause does what a participle behind the next comma tells. */
const isRelativeClause = (sentence: Sentence, verb: Token): boolean => {
  const { subject } = clauseAt(sentence, verb.index);
  return subject !== null && (RELATIVE.test(sentence.tokens[subject]?.lower ?? "") || verb.deprel === "acl:relcl");
};

/** Finite, or made so: "is telling". */
const isTold = (sentence: Sentence, verb: Token): boolean =>
  /^VB[DZP]$/.test(verb.xpos) ||
  (/^VB[GN]$/.test(verb.xpos) && dependents(sentence, verb.index).some((token) => token.deprel.startsWith("aux")));

/** ", arguing that": whoever does what the participle hangs on. */
export function sourceOfParticiple(sentence: Sentence, verb: Token, from: number): number | null {
  // "They marched to the hall where the board met, while chanting ...": what the mark sets off goes with the first thing done.
  if (sentence.tokens[from - 1]?.lower === "while" && isComma(sentence.tokens[from - 2]))
    return firstDoer(sentence, from) ?? ruledSource(sentence, verb);
  return isComma(sentence.tokens[from - 1])
    ? (farSource(sentence, verb, from) ?? ruledSource(sentence, verb) ?? firstDoer(sentence, from))
    : ruledSource(sentence, verb);
}

/** "The groups granted him a delay to clean the mine, saying ...": whoever does the first thing in the sentence. */
function firstDoer(sentence: Sentence, from: number): number | null {
  const first = sentence.tokens.slice(0, from).find((token) => isFiniteVerb(token) && token.upos === "VERB");
  if (first === undefined || sentence.tokens.slice(0, first.index).some((token) => RELATIVE.test(token.lower)))
    return null;
  const { subject, passive } = clauseAt(sentence, first.index);
  return passive ? null : subject;
}

/**
 * "After saying it was over, she left", "Asked why it burst, the mayor said": whoever does the rest stands behind the comma,
 * where what was said or asked ends. Token indexes; null where no participle opens the sentence.
 */
export function leadingParticiple(
  sentence: Sentence,
  verb: Token,
): { readonly source: number; readonly comma: number } | null {
  const opens = verb.xpos === "VBG" && verb.index === 1 && /^(?:ADP|SCONJ)$/.test(sentence.tokens[0]?.upos ?? "");
  if (!opens && !(verb.index === 0 && /^VB[DN]$/.test(verb.xpos))) return null;
  for (let at = 3; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at] as Token;
    if (!isComma(token)) continue;
    const first = isQuote(sentence.tokens[at + 1]) ? at + 2 : at + 1;
    const source = phraseStartingAt(sentence, first);
    const next = sentence.tokens.find((one) => one.index > (source ?? at) && one.upos !== "ADV");
    if (source !== null && next !== undefined && isFiniteVerb(next)) return { source, comma: at };
  }
  return null;
}

const isQuote = (token: Token | undefined): boolean => token !== undefined && /^(?:["”»’]|'')$/.test(token.text);

/** "After saying it was over, she left", "he was fined for refusing": the subject of the verb that the participle hangs on. */
function ruledSource(sentence: Sentence, verb: Token): number | null {
  if (verb.deprel !== "advcl") return null;
  const head = sentence.tokens[verb.head];
  if (head === undefined || head.upos === "NOUN" || head.deprel === "acl") return null;
  const { subject } = clauseAt(sentence, head.index);
  const token = subject === null ? undefined : sentence.tokens[subject];
  return token !== undefined && /^(?:NOUN|PROPN|PRON)$/.test(token.upos) && !RELATIVE.test(token.lower)
    ? subject
    : null;
}

/** "A report released last year found", "In a statement, one of the heirs, Ana Ruiz, said": the first phrase that only describes itself up to the verb. */
function openingSource(sentence: Sentence, verb: Token): number | null {
  if (!/^VB[DZPN]$/.test(verb.xpos)) return null;
  for (let at = 0; at < verb.index; at++) {
    const before = sentence.tokens[at - 1];
    if (before !== undefined && !isComma(before) && !/^(?:[:;]|and|but|while)$/.test(before.lower)) continue;
    const source = phraseStartingAt(sentence, at);
    if (source === null || source >= verb.index || RELATIVE.test(sentence.tokens[source]?.lower ?? "")) continue;
    if (isBare(sentence, source, verb)) return source;
  }
  return null;
}

/** "LIMA -- The president, opening the hall, said": the town of a dateline does not speak. */
export function behindDateline(sentence: Sentence, source: number, verb: Token): number | null {
  if (!/^\p{Lu}{3,}$/u.test(sentence.tokens[0]?.text ?? "")) return null;
  const dash = sentence.tokens.find((token) => /^(?:--|—|–|-)$/.test(token.text) && token.index < DATELINE)?.index;
  if (dash === undefined || dash <= source) return null;
  const found = phraseStartingAt(sentence, dash + 1);
  return found !== null && found < verb.index && isBare(sentence, found, verb) ? found : null;
}

/** Words of a dateline: town, land, agency. */
const DATELINE = 9;
