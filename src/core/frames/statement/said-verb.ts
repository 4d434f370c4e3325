import type { Attributed } from "../../attribution/attribution.ts";
import { childWith, dependents } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";

/**
 * "From then on, they | did not think so", "We'll be | back soon": the verb with its subject, where the tree put a small word over it;
 * "I will say | we do not believe it": what is said so.
 */
export const verbOfSaid = (sentence: Sentence, span: Span, root: Token): number => {
  const inside = (token: Token): boolean => token.start >= span.start && token.end <= span.end;
  if (
    /^(?:ADP|ADV|PART|SCONJ|CCONJ|INTJ)$/.test(root.upos) &&
    childWith(sentence, root.index, "nsubj", "nsubj:pass", "cop") === null
  ) {
    const below = dependents(sentence, root.index).filter(inside);
    const verb = below.find(({ index }) => childWith(sentence, index, "nsubj", "nsubj:pass") !== null);
    return verb?.index ?? root.index;
  }
  // "claims the crew “had no time”": the marks parted the subject from its verb.
  if (root.deprel === "obj" && childWith(sentence, root.index, "cop") === null) {
    const verb = childWith(sentence, root.index, "parataxis");
    if (verb !== null && verb.upos === "VERB" && inside(verb) && childWith(sentence, verb.index, "nsubj") === null)
      return verb.index;
  }
  const said = childWith(sentence, root.index, "ccomp");
  const isOpening =
    SAYS_SO.test(root.lemma) &&
    said !== null &&
    inside(said) &&
    /^(?:i|we)$/.test(childWith(sentence, root.index, "nsubj")?.lower ?? "") &&
    childWith(sentence, root.index, "aux")?.xpos === "MD";
  return isOpening ? said.index : root.index;
};
const SAYS_SO = /^(?:say|tell|admit|confirm|add)$/;

/** A row of names and numbers or of hashtags, or a piece of a sentence ("And that he comes home"): said, and telling nothing by itself. */
export const tellsNothing = ({ tokens }: Sentence, span: Span): boolean => {
  const words = tokens.filter((token) => token.start >= span.start && token.end <= span.end && token.upos !== "PUNCT");
  if (words.every(({ upos, text }) => /^(?:PROPN|NUM|SYM|X)$/.test(upos) || text.startsWith("#"))) return true;
  const [first, second] = words;
  return first?.upos === "CCONJ" && second?.lower === "that" && second.upos === "SCONJ";
};

/** "confirmed | the names of the guests, who had left", "showed | a lamp that floats": a thing, of which a clause is told only by the way. */
export const isNamedThing = ({ rule, act }: Attributed, sentence: Sentence, { index, upos, deprel }: Token): boolean =>
  rule === "attribution/object" &&
  act !== "deny" &&
  /^(?:NOUN|PROPN)$/.test(upos) &&
  deprel === "obj" &&
  childWith(sentence, index, "cop", "nsubj") === null;
