// What a number is said of, as NewsQuant's "referred concepts" ask: at most the phrase beside it and the subject before it.
import type { QuantityMention } from "../src/core/quantity/quantity.ts";
import { singular } from "../src/core/quantity/units.ts";
import type { Sentence, Token } from "../src/core/syntax/token.ts";

/** Where the number stands, and the words that it counts. */
type Counted = Pick<QuantityMention, "from" | "to" | "unitSpan">;

const RIGHT_JOINTS = new Set(["of", "for", "in", "on"]);
/** Longest phrase in tokens. */
const REACH = 10;

/** Content words of the phrases that the number is said of, lower case and singular. */
export function conceptsOf(sentence: Sentence, mention: Counted): readonly string[] {
  const { tokens } = sentence;
  const found = [...right(tokens, mention), ...left(tokens, mention)];
  return [...new Set(found)];
}

/** "8.5 kW system", "60% of its revenue", "$12,000 for a new roof". */
function right(tokens: readonly Token[], mention: Counted): string[] {
  let i = mention.to;
  while (i < tokens.length && mention.unitSpan !== null && (tokens[i]?.start ?? 0) < mention.unitSpan.end) i++;
  if (tokens[i]?.text === "-") i++;
  const joint = RIGHT_JOINTS.has(tokens[i]?.lower ?? "");
  if (joint) i++;
  const words: string[] = [];
  for (let k = i; k < Math.min(tokens.length, i + REACH); k++) {
    const token = tokens[k];
    if (token === undefined) break;
    if (isContent(token)) words.push(...split(token));
    else if (
      token.upos !== "DET" &&
      token.xpos !== "PRP$" &&
      token.xpos !== "POS" &&
      token.text !== "-" &&
      token.upos !== "NUM"
    )
      break;
  }
  return words;
}

/** The noun phrase that an "of" or "to" leads back to, then the subject of the verb before. */
function left(tokens: readonly Token[], mention: Counted): string[] {
  let i = mention.from - 1;
  const words: string[] = [];
  while (i >= 0 && !isVerb(tokens[i]) && !isBreak(tokens[i])) {
    const token = tokens[i];
    if (token !== undefined && isContent(token) && words.length < REACH) words.push(...split(token));
    i--;
  }
  if (i < 0 || isBreak(tokens[i])) return words;
  // past the verbs, then the words before them up to the clause's begin
  while (i >= 0 && (isVerb(tokens[i]) || tokens[i]?.upos === "ADV" || tokens[i]?.upos === "PART")) i--;
  const subject: string[] = [];
  for (let steps = 0; i >= 0 && steps < REACH && !isBreak(tokens[i]) && !isVerb(tokens[i]); i--, steps++) {
    const token = tokens[i];
    if (token !== undefined && isContent(token)) subject.push(...split(token));
  }
  return [...words.slice(0, 4), ...subject];
}

function isContent(token: Token): boolean {
  return token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "ADJ" || token.upos === "X";
}

function isVerb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.upos === "AUX" ||
      (token.upos === "VERB" && token.xpos !== "VBG" && token.xpos !== "VBN") ||
      token.xpos === "VBG")
  );
}

function isBreak(token: Token | undefined): boolean {
  return (
    token === undefined || token.text === ";" || token.text === ":" || token.lower === "that" || token.lower === "while"
  );
}

function split(token: Token): string[] {
  return token.lower
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 0)
    .map(singular);
}
