import type { Sentence, Token } from "../syntax/token.ts";
import { isBelow } from "./tree.ts";

/** Verbs of speech that take what is said behind "that". */
const SAY = new Set("say report announce confirm claim warn add state note insist estimate declare allege".split(" "));

/** Words between the verb and the comma behind it: a day, an hearer, a place. */
const NEAR = 6;
/** Words between the two commas; more than any phrase of time or place has. */
const APART = 24;

/**
 * "The ministry said on Sunday, two hours after the blast, that 12 people had died": what stands between the commas parts a greedy
 * parser's "that" from its verb. The clause behind becomes what is said, what stands between the commas hangs on the verb.
 */
export const mendSaidLater = (sentence: Sentence): Sentence => {
  const { tokens } = sentence;
  for (const that of tokens) {
    if (that.lower !== "that" || that.deprel !== "mark" || tokens[that.index - 1]?.text !== ",") continue;
    const content = tokens[that.head];
    const say = content && content.index > that.index ? sayBefore(tokens, that.index) : null;
    if (!content || !say || (content.head === say.index && content.deprel === "ccomp")) continue;
    if (isBelow(tokens, say.index, content.index)) continue;
    const told = new Map<number, Partial<Token>>([[content.index, { head: say.index, deprel: "ccomp" }]]);
    for (const { head, index, deprel } of tokens)
      if (head === content.index && index < that.index && index > say.index)
        told.set(index, { head: say.index, deprel: deprel === "nsubj" ? "obl" : deprel });
    const own = tokens.filter(({ head, index }) => head === content.index && index > that.index);
    const subject = own.find(({ deprel, index }) => deprel === "obl:unmarked" && index < content.index);
    if (subject && !own.some(({ deprel }) => deprel.startsWith("nsubj"))) told.set(subject.index, { deprel: "nsubj" });
    return {
      ...sentence,
      tokens: tokens.map((token) => (told.has(token.index) ? { ...token, ...told.get(token.index) } : token)),
    };
  }
  return sentence;
};

/** The verb of speech with a speaker before it, a comma soon behind it and no clause between the commas that it could say. */
const sayBefore = (tokens: readonly Token[], that: number): Token | null => {
  for (let at = that - 2; at >= 0 && that - at <= NEAR + APART; at -= 1) {
    const verb = tokens[at] as Token;
    if (verb.upos !== "VERB" || !SAY.has(verb.lemma)) continue;
    if (!["VBD", "VBZ", "VBP"].includes(verb.xpos)) return null;
    const children = tokens.filter(({ head }) => head === at);
    if (!children.some(({ deprel, index }) => deprel === "nsubj" && index < at)) return null;
    if (children.some(({ deprel, index }) => ["ccomp", "obj"].includes(deprel) && index < that)) return null;
    const comma = tokens.findIndex(({ text, index }) => index > at && text === ",");
    return comma > at && comma - at <= NEAR && comma < that - 2 ? verb : null;
  }
  return null;
};
