import type { Link, Rule } from "./link.ts";
import { childOf, hasSubject } from "./link.ts";

/** Verbs that give words to a speaker. */
export const SAYS = new Set(
  "say report tell announce confirm add state warn insist claim note argue explain estimate".split(" "),
);

/** Adjectives of what is told: "it was not true that". */
const TRUTHS = new Set(["true", "untrue", "false", "clear", "certain", "likely", "unlikely", "possible"]);

export const thatOpensClause: Rule = (tokens, links, that) => {
  const link = links[that.index] as Link;
  const verb = tokens[link.head];
  if (
    that.lower !== "that" ||
    !verb ||
    verb.index !== that.index - 1 ||
    (!SAYS.has(verb.lemma) && !TRUTHS.has(verb.lower))
  )
    return false;
  if (!["obj", "nsubj", "mark"].includes(link.deprel)) return false;
  const predicate = tokens.find(
    ({ index }) =>
      index > that.index &&
      [verb.index, that.index].includes(links[index]?.head ?? -1) &&
      childOf(tokens, links, index, "cop") !== undefined &&
      hasSubject(tokens, links, index),
  );
  if (!predicate || (links[predicate.index] as Link).deprel === "ccomp") return false;
  links[predicate.index] = { head: verb.index, deprel: "ccomp" };
  links[that.index] = { head: predicate.index, deprel: "mark" };
  return true;
};

const TELLS = new Set("tell inform assure remind warn".split(" "));

/** "told reporters that 30 people were missing": what follows is told, and describes no reporters. */
export const thatIsTold: Rule = (tokens, links, that) => {
  const hearer = tokens[that.index - 1];
  if (that.lower !== "that" || !hearer || !["NOUN", "PROPN", "PRON"].includes(hearer.upos)) return false;
  const told = (links[hearer.index] as Link).head;
  if (!TELLS.has(tokens[told]?.lemma ?? "") || told > hearer.index) return false;
  const predicate = tokens.find(({ index }) => {
    const link = links[index] as Link;
    const hangs =
      (link.head === told && link.deprel === "ccomp") || (link.head === hearer.index && link.deprel === "acl:relcl");
    const subject = childOf(tokens, links, index, "nsubj", "nsubj:pass");
    return index > that.index && hangs && subject !== undefined && subject.index > that.index;
  });
  if (!predicate) return false;
  const link = links[that.index] as Link;
  if (link.deprel === "mark" && that.xpos === "IN" && (links[predicate.index] as Link).deprel === "ccomp") return false;
  links[predicate.index] = { head: told, deprel: "ccomp" };
  links[that.index] = { head: predicate.index, deprel: "mark" };
  return true;
};

/** Nouns of what is told, which a clause with "that" spells out. */
const TOLD_NOUNS = new Set(
  "claim report allegation assertion accusation statement rumour rumor suggestion announcement account charge".split(
    " ",
  ),
);

/** "verify a claim by the rebels that they hold the town": the clause tells what is claimed, not when or why it is verified. */
export const thatOfNoun: Rule = (tokens, links, that) => {
  const mark = links[that.index] as Link;
  if (that.lower !== "that") return false;
  if (mark.deprel === "obj" || mark.deprel === "nsubj") return isMarkOfNoun(tokens, links, that);
  if (mark.deprel !== "mark") return false;
  const own = links[mark.head] as Link;
  const verb = tokens[own.head];
  if (!["advcl", "ccomp"].includes(own.deprel) || !verb || verb.index > that.index || SAYS.has(verb.lemma))
    return false;
  const noun = tokens.find(
    ({ index, lemma, upos }) =>
      upos === "NOUN" &&
      TOLD_NOUNS.has(lemma) &&
      index > verb.index &&
      index < that.index &&
      links[index]?.head === verb.index &&
      links[index]?.deprel === "obj",
  );
  if (!noun || tokens.slice(noun.index + 1, that.index).some(({ upos }) => upos === "VERB" || upos === "PUNCT"))
    return false;
  links[mark.head] = { head: noun.index, deprel: "acl" };
  return true;
};

/** "Rumours that X is in rebel hands are unfounded": the clause between spells the noun out, and is no second subject. */
export const thatOfSubject: Rule = (tokens, links, that) => {
  const noun = tokens[that.index - 1];
  if (that.lower !== "that" || !noun || !TOLD_NOUNS.has(noun.lemma)) return false;
  const over = links[noun.index] as Link;
  const top = tokens[over.head];
  if (over.deprel !== "nsubj" || !top || top.index < that.index) return false;
  const second = tokens.find(
    ({ index }) =>
      index > that.index &&
      index < top.index &&
      (links[index] as Link).head === top.index &&
      (links[index] as Link).deprel === "nsubj" &&
      childOf(tokens, links, index, "cop") !== undefined,
  );
  if (!second || !hasSubject(tokens, links, second.index)) return false;
  links[second.index] = { head: noun.index, deprel: "acl" };
  links[that.index] = { head: second.index, deprel: "mark" };
  return true;
};

/** "a claim that they had taken X", "that" taken for what they took: the verb has an object of its own. */
const isMarkOfNoun: Rule = (tokens, links, that) => {
  const { head: verb } = links[that.index] as Link;
  const own = links[verb] as Link;
  const noun = tokens[own.head];
  if (own.deprel !== "acl:relcl" || !noun || !TOLD_NOUNS.has(noun.lemma)) return false;
  const others = tokens.filter(({ index }) => index > that.index && (links[index] as Link).head === verb);
  if (!others.some(({ index }) => /^nsubj/.test((links[index] as Link).deprel) && index < verb)) return false;
  const taken = (links[that.index] as Link).deprel === "obj";
  if (taken && !others.some(({ index }) => (links[index] as Link).deprel === "obj" && index > verb)) return false;
  links[that.index] = { head: verb, deprel: "mark" };
  links[verb] = { head: noun.index, deprel: "acl" };
  return true;
};

/** Nouns of what is told, and of figures, that "that" points at where a stop follows. */
const POINTED_AT = new Set([...TOLD_NOUNS, ..."figure number toll count estimate tally story version view".split(" ")]);

/** "rejected that figure, saying ...": it points at a noun, and what stands behind the comma is said by whoever rejects it. */
export const thatPoints: Rule = (tokens, links, that) => {
  const verb = tokens[that.index - 1];
  const noun = tokens[that.index + 1];
  const stop = tokens[that.index + 2];
  const mark = links[that.index] as Link;
  if (that.lower !== "that" || mark.deprel !== "mark" || !verb || !noun || !/^[,.;]$/.test(stop?.text ?? ""))
    return false;
  if (verb.upos !== "VERB" || noun.upos !== "NOUN" || !POINTED_AT.has(noun.lemma)) return false;
  const clause = mark.head;
  links[that.index] = { head: noun.index, deprel: "det" };
  links[noun.index] = { head: verb.index, deprel: "obj" };
  const saying = tokens[that.index + 3];
  const over = links[clause] as Link;
  if (saying?.xpos === "VBG" && SAYS.has(saying.lemma) && clause > saying.index && over.head === verb.index) {
    links[saying.index] = { head: verb.index, deprel: "advcl" };
    links[clause] = { head: saying.index, deprel: "ccomp" };
  }
  return true;
};
