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
