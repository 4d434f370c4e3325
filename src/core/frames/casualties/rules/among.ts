import type { Mention } from "../../../entity/entity.ts";
import type { Sentence } from "../../../syntax/token.ts";
import type { FrameContext } from "../../build/frame-context.ts";
import type { HarmFinding, HarmRule } from "../finding.ts";
import { HARM_STATES } from "../lexicon.ts";

/** How far behind "among" the state and its verb stand: "Among the injured here are". */
const REACH = 5;

/** "Among the dead were Ana Ruiz, 53, and Peter Lund": those who are named as some of them. */
export const among: HarmRule = (context, sentence) => {
  if (sentence.tokens[0]?.lower !== "among" || !/^(?:the|those)$/u.test(sentence.tokens[1]?.lower ?? "")) return [];
  const state = sentence.tokens.slice(2, REACH).find(({ lower }) => HARM_STATES.has(lower));
  const harm = state && HARM_STATES.get(state.lower);
  const verb = state && sentence.tokens.slice(state.index + 1, state.index + REACH).find(({ lemma }) => lemma === "be");
  if (!harm || !verb) return [];
  return namesListed(context, sentence, verb.index).map(
    (name): HarmFinding => ({
      rule: "casualties/among",
      sentence,
      predicate: state.index,
      harm,
      victim: name.headToken,
      agent: null,
    }),
  );
};

/** The names of a list, as far as nothing but their titles, ages and marks stand between. */
const namesListed = (context: FrameContext, sentence: Sentence, verb: number): readonly Mention[] => {
  const found: Mention[] = [];
  let from = verb + 1;
  for (const mention of context.mentions[sentence.index] ?? []) {
    if (mention.kind !== "person" || mention.form !== "name" || mention.fromToken < from) continue;
    const between = sentence.tokens.slice(from, mention.fromToken);
    if (!between.every(({ upos }) => LISTED.has(upos))) break;
    // "the sons of", "Luis Mora's two sons": theirs, and not they.
    if (/^['’]s?$/u.test(sentence.tokens[mention.toToken]?.text ?? "")) break;
    found.push(mention);
    from = mention.toToken;
  }
  return found;
};
const LISTED: ReadonlySet<string> = new Set(["ADJ", "NOUN", "PROPN", "NUM", "DET", "PUNCT", "CCONJ"]);
