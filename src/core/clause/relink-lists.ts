import { childOf, type Link, type Rule } from "./link.ts";

/** "Twelve miners \u2013 including one woman \u2013 were killed": the verb is told of the twelve. */
export const isPartOfSubject: Rule = (tokens, links, token) => {
  const link = links[token.index] as Link;
  const including = childOf(tokens, links, token.index, "case");
  if (!/^(?:nsubj|obj)/.test(link.deprel) || including?.lower !== "including") return false;
  const mark = including.index - 1;
  const last = tokens[mark - 1];
  if (!/^[,\u2013\u2014]$/.test(tokens[mark]?.text ?? "") || !last || !["NOUN", "PROPN", "NUM"].includes(last.upos))
    return false;
  let whole = last.index;
  for (let over = (links[whole] as Link).head; over >= 0 && over < whole; over = (links[whole] as Link).head)
    whole = over;
  if ((links[whole] as Link).head !== token.index) return false;
  links[whole] = { ...link };
  links[token.index] = { head: whole, deprel: "nmod" };
  return true;
};

const isSubject = (relation: string): boolean => relation === "nsubj" || relation === "nsubj:pass";

/** The first word of the noun phrase that ends here: over what hangs on the noun to its left. */
export const firstOf = (links: readonly Link[], noun: number): number => {
  let first = noun;
  while (first > 0) {
    const { head, deprel } = links[first - 1] as Link;
    if (head < first || head > noun || deprel === "cc" || deprel === "punct") break;
    first -= 1;
  }
  return first;
};

/** "A police officer and two bystanders were wounded": of two subjects of one verb the second is joined to the first. */
export const isJoinedSubject: Rule = (tokens, links, token) => {
  const link = links[token.index] as Link;
  if (!isSubject(link.deprel) || !["NOUN", "PROPN"].includes(token.upos)) return false;
  const joiner = tokens[firstOf(links, token.index) - 1];
  if (joiner?.lower !== "and" || token.index > link.head) return false;
  const first = childOf(tokens, links, link.head, "nsubj", "nsubj:pass");
  if (first === undefined || first.index >= joiner.index || !["NOUN", "PROPN", "NUM"].includes(first.upos))
    return false;
  links[token.index] = { head: first.index, deprel: "conj" };
  links[joiner.index] = { head: token.index, deprel: "cc" };
  return true;
};

/** "Omar, his wife and their children were hurt": who is told by being somebody's stands beside that one, not for him. */
export const isListedBehindName: Rule = (tokens, links, token) => {
  const link = links[token.index] as Link;
  if (link.deprel !== "appos" || token.upos !== "NOUN") return false;
  const joined = childOf(tokens, links, token.index, "conj");
  if (joined === undefined || childOf(tokens, links, joined.index, "cc")?.lower !== "and") return false;
  const owner = childOf(tokens, links, token.index, "nmod:poss");
  const own = joined.xpos === "NNS" || childOf(tokens, links, joined.index, "nmod:poss", "det", "nummod") !== undefined;
  if (owner === undefined || !["his", "her", "their"].includes(owner.lower) || !own) return false;
  links[token.index] = { head: link.head, deprel: "conj" };
  return true;
};

/** "Omar, a driver from Kumasi and his mother, were hurt": the verb of several makes whoever is told by being his one of them. */
export const isListedInAside: Rule = (tokens, links, token) => {
  const link = links[token.index] as Link;
  if (link.deprel !== "conj" || token.upos !== "NOUN") return false;
  if (!/^(?:his|her|their)$/.test(childOf(tokens, links, token.index, "nmod:poss")?.lower ?? "")) return false;
  let aside = link.head;
  for (let steps = 0; steps < STEPS && aside >= 0 && links[aside]?.deprel !== "appos"; steps += 1)
    aside = (links[aside] as Link).head;
  const subject = links[aside]?.head ?? -1;
  const above = links[subject];
  if (above === undefined || links[aside]?.deprel !== "appos" || !isSubject(above.deprel)) return false;
  if (!/^NNP?$/.test(tokens[subject]?.xpos ?? "") || childOf(tokens, links, subject, "conj") !== undefined)
    return false;
  if (!/^(?:were|are|have)$/.test(childOf(tokens, links, above.head, "aux:pass", "aux", "cop")?.lower ?? ""))
    return false;
  links[token.index] = { head: subject, deprel: "conj" };
  return true;
};
const STEPS = 4;

/** "her brother Omar and Ana Ruiz": who is joined to the name of one stands beside that one. */
export const isListedBehindOne: Rule = (tokens, links, token) => {
  const link = links[token.index] as Link;
  const name = links[link.head];
  const noun = tokens[name?.head ?? -1];
  if (link.deprel !== "conj" || token.upos !== "PROPN" || name?.deprel !== "appos" || noun?.xpos !== "NN") return false;
  if (link.head !== noun.index + 1 || childOf(tokens, links, noun.index, "nmod:poss") === undefined) return false;
  links[token.index] = { head: noun.index, deprel: "conj" };
  return true;
};

/** "was killed in the blast along with her brother": along with what the verb tells of, and not with the blast. */
export const isAlongWith: Rule = (tokens, links, along) => {
  const link = links[along.index] as Link;
  if (!/^(?:along|together)$/.test(along.lower) || link.deprel !== "advmod") return false;
  const mark = tokens[along.index + 1];
  const other = links[mark?.index ?? -1]?.head ?? -1;
  if (mark?.lower !== "with" || other <= mark.index || links[other]?.head !== along.index) return false;
  let verb = link.head;
  for (let steps = 0; steps < STEPS && verb >= 0 && tokens[verb]?.upos !== "VERB"; steps += 1)
    verb = (links[verb] as Link).head;
  if (tokens[verb]?.upos !== "VERB") return false;
  links[other] = { head: verb, deprel: "obl" };
  links[along.index] = { head: other, deprel: "case" };
  return true;
};
