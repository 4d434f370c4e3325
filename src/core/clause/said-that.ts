import type { Sentence, Token } from "../syntax/token.ts";
import { isBelow } from "./tree.ts";

/** Verbs of speech that take what is said behind "that" at once. */
const SAY = new Set(
  "say report announce confirm claim warn add state note deny insist estimate declare reveal allege believe fear".split(
    " ",
  ),
);
/** Verbs that name the hearer first. */
const TELL = new Set(["tell", "inform", "assure", "remind", "warn"]);

/** Words looked at for the hearer and for the subject; more than any phrase of news has. */
const REACH = 14;

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM"]);

/**
 * "reported that the fire destroyed 12 houses", "told reporters that 30 people had died": a greedy parser often takes "that"
 * for the object and the verb behind for a participle of the noun. Where the words leave no doubt, the verb becomes the
 * clause of what is said, and the noun before it its subject. The same for what is told to be ("denied that X was held").
 */
export const mendSaidThat = (sentence: Sentence): Sentence => {
  const { tokens } = sentence;
  for (const that of tokens) {
    if (that.lower !== "that" || that.deprel === "mark") continue;
    const say = sayingVerb(tokens, that.index);
    if (say === null) continue;
    const found = clauseBehind(tokens, that.index);
    if (!found) {
      const state = stateBehind(tokens, that.index);
      if (state === null || isBelow(tokens, say, state)) continue;
      return {
        ...sentence,
        tokens: tokens.map((token) => {
          if (token.index === that.index) return { ...token, head: state, deprel: "mark", upos: "SCONJ", xpos: "IN" };
          return token.index === state ? { ...token, head: say, deprel: "ccomp" } : token;
        }),
      };
    }
    const { subject, verb, auxiliaries } = found;
    const content = tokens[verb] as Token;
    // Nothing above the clause may hang below it.
    if (isBelow(tokens, say, verb)) continue;
    const told = new Map<number, Partial<Token>>([
      [that.index, { head: verb, deprel: "mark", upos: "SCONJ", xpos: "IN" }],
      [subject, { head: verb, deprel: "nsubj" }],
      [
        verb,
        {
          head: say,
          deprel: "ccomp",
          upos: "VERB",
          xpos: auxiliaries.length === 0 && content.xpos !== "VBZ" && content.xpos !== "VBP" ? "VBD" : content.xpos,
        },
      ],
      ...auxiliaries.map((at): [number, Partial<Token>] => [at, { head: verb, deprel: "aux" }]),
    ]);
    return { ...sentence, tokens: tokens.map((token) => ({ ...token, ...told.get(token.index) })) };
  }
  return sentence;
};

/** The verb of speech right before "that", or with its hearer between. */
const sayingVerb = (tokens: readonly Token[], that: number): number | null => {
  const before = tokens[that - 1];
  if (before?.upos === "VERB" && SAY.has(before.lemma) && before.xpos !== "VBG") return before.index;
  let at = that - 1;
  while (
    at >= 0 &&
    that - at < 6 &&
    (NOMINAL.has(tokens[at]?.upos ?? "") || tokens[at]?.upos === "DET" || tokens[at]?.upos === "ADJ")
  )
    at -= 1;
  const verb = tokens[at];
  return at < that - 1 && verb?.upos === "VERB" && TELL.has(verb.lemma) ? at : null;
};

/** A noun phrase and a verb of past or present behind it, with nothing between but its of- or in-phrase and auxiliaries. */
const clauseBehind = (
  tokens: readonly Token[],
  that: number,
): { subject: number; verb: number; auxiliaries: readonly number[] } | null => {
  let subject: number | null = null;
  let open = true;
  const auxiliaries: number[] = [];
  for (let at = that + 1; at < tokens.length && at < that + REACH; at += 1) {
    const token = tokens[at] as Token;
    const { upos, xpos } = token;
    if (upos === "AUX") {
      if (subject === null || xpos === "VBG") return null;
      auxiliaries.push(at);
      continue;
    }
    // "the blaze injured 12 people": the participle before an object of its own.
    const adjective =
      upos === "ADJ" && token.lower.endsWith("ed") && ["NUM", "DET"].includes(tokens[at + 1]?.upos ?? "");
    const finite = adjective || xpos === "VBD" || xpos === "VBN" || xpos === "VBZ" || xpos === "VBP";
    const passive = auxiliaries.some((index) => tokens[index]?.lemma === "be" || tokens[index]?.lemma === "get");
    // "that the fire destroyed" parsed right needs no mending; a passive is left to the parser.
    if ((upos === "VERB" || adjective) && subject !== null && (finite || (auxiliaries.length > 0 && xpos === "VB"))) {
      const had =
        auxiliaries.length === 0 ||
        auxiliaries.every((index) =>
          ["have", "will", "would", "could", "may", "might", "should", "can", "must"].includes(
            tokens[index]?.lemma ?? "",
          ),
        );
      return !passive && had && (token.deprel.startsWith("acl") || token.deprel === "advcl")
        ? { subject, verb: at, auxiliaries }
        : null;
    }
    if (auxiliaries.length > 0 && upos !== "ADV" && upos !== "PART") return null;
    if (NOMINAL.has(upos)) {
      if (open) subject = at;
      continue;
    }
    // "218 residents of Tozeur had": what the preposition opens is no subject.
    if (upos === "ADP" && (token.lower === "of" || token.lower === "in")) {
      if (subject === null) return null;
      open = false;
      continue;
    }
    if (!["DET", "ADJ", "ADV"].includes(upos) && token.text !== "-" && token.xpos !== "POS") return null;
  }
  return null;
};

/** "denied that Rakvere was in the hands of": the state that "was" tells of the nearest name or noun before it. */
const stateBehind = (tokens: readonly Token[], that: number): number | null => {
  for (let at = that + 1; at < tokens.length && at < that + REACH; at += 1) {
    const token = tokens[at] as Token;
    if (token.deprel === "cop" && token.head > at) {
      const subject = tokens.find(({ head, deprel, index }) => head === token.head && deprel === "nsubj" && index < at);
      const state = tokens[token.head];
      return subject && subject.index > that && state && state.deprel !== "ccomp" ? state.index : null;
    }
    if (!NOMINAL.has(token.upos) && !["DET", "ADJ", "ADV"].includes(token.upos)) return null;
  }
  return null;
};
