import { lexicon } from "../lexicon/index.ts";
import type { Token } from "../syntax/token.ts";
import { childOf, hasSubject, type Link, type Rule } from "./link.ts";
import { firstOf } from "./relink-lists.ts";
import { SAYS } from "./relink-that.ts";

const isTensed = (tokens: readonly Token[], links: readonly Link[], { index, xpos }: Token): boolean =>
  /^VB[DZP]$/.test(xpos) ||
  /^(?:VB[DZP]|MD)$/.test(childOf(tokens, links, index, "aux", "aux:pass", "cop")?.xpos ?? "");

const isNoun = (token: Token | undefined): boolean => /^(?:NOUN|PROPN|PRON)$/.test(token?.upos ?? "");

/** "The van turned and officers found a gun": a noun joined to what stands before it, right before a verb with no subject, is that one's. */
export const isSubjectOfJoined: Rule = (tokens, links, verb) => {
  const link = links[verb.index] as Link;
  if (!/^(?:conj|parataxis)$/.test(link.deprel) || verb.upos !== "VERB" || link.head > verb.index) return false;
  if (!isTensed(tokens, links, verb) || hasSubject(tokens, links, verb.index)) return false;
  let before = verb.index - 1;
  while ((links[before] as Link | undefined)?.head === verb.index && /^(?:AUX|ADV)$/.test(tokens[before]?.upos ?? ""))
    before -= 1;
  const noun = tokens[before];
  if (noun === undefined || !isNoun(noun) || (links[noun.index] as Link).deprel !== "conj") return false;
  const joiner = tokens[firstOf(links, noun.index) - 1];
  if (joiner === undefined || !JOINS.test(joiner.lower)) return false;
  const own = links[noun.index] as Link;
  // "He saw cats and dogs and left": where the noun is joined to another, the verb must be joined by nothing else.
  if (own.head !== link.head && (childOf(tokens, links, verb.index, "cc") !== undefined || own.head < link.head))
    return false;
  links[noun.index] = { head: verb.index, deprel: passiveOr(tokens, links, verb.index) };
  if (joiner.text !== ",") links[joiner.index] = { head: verb.index, deprel: "cc" };
  return true;
};
const JOINS = /^(?:and|but|,)$/;

/** "At Fifth and Mill, he fired": a noun behind its preposition is no subject beside the one that follows. */
export const isPlacedNotDoing: Rule = (tokens, links, mark) => {
  const link = links[mark.index] as Link;
  const noun = tokens[link.head];
  if (mark.upos !== "ADP" || link.deprel !== "case" || noun === undefined || mark.lower === "of") return false;
  const own = links[noun.index] as Link;
  if (!/^nsubj(?::pass)?$/.test(own.deprel) || own.head < noun.index) return false;
  const subject = tokens.find(
    ({ index }) => index > noun.index && index < own.head && isSubjectOf(links, index, own.head),
  );
  if (subject === undefined) return false;
  links[noun.index] = { head: own.head, deprel: "obl" };
  return true;
};

const isSubjectOf = (links: readonly Link[], index: number, verb: number): boolean => {
  const { head, deprel } = links[index] as Link;
  return head === verb && /^nsubj(?::pass)?$/.test(deprel);
};

/** "His friends | who saw the fire | were not hurt": the verb of the clause that only describes them was taken for the main one. */
export const isToldOfDescribed: Rule = (tokens, links, who) => {
  if (!/^(?:who|that|which)$/.test(who.lower) || !who.xpos.startsWith("W")) return false;
  const noun = tokens[who.index - 1];
  const { head, deprel } = links[who.index] as Link;
  const verb = tokens[head];
  if (noun?.upos !== "NOUN" || verb === undefined || head < who.index || !deprel.startsWith("nsubj")) return false;
  const own = links[noun.index] as Link;
  if (own.head !== verb.index || !own.deprel.startsWith("nsubj")) return false;
  const main = tokens.find(
    ({ index }) =>
      index > verb.index &&
      links[index]?.head === verb.index &&
      /^(?:ccomp|conj|parataxis|advcl|xcomp)$/.test(links[index]?.deprel ?? "") &&
      childOf(tokens, links, index, "aux", "aux:pass", "cop") !== undefined &&
      isTensed(tokens, links, tokens[index] as Token) &&
      !hasSubject(tokens, links, index) &&
      childOf(tokens, links, index, "cc", "mark") === undefined,
  );
  if (main === undefined) return false;
  for (const [at, link] of links.entries()) if (at > main.index && link.head === verb.index) link.head = main.index;
  links[main.index] = { ...(links[verb.index] as Link) };
  links[verb.index] = { head: noun.index, deprel: "acl:relcl" };
  links[noun.index] = { head: main.index, deprel: passiveOr(tokens, links, main.index) };
  return true;
};

/** "the brother of the child | shot and killed": right behind a person, what only describes is told of that one. */
export const isOfLast: Rule = (tokens, links, participle) => {
  const link = links[participle.index] as Link;
  const last = tokens[participle.index - 1];
  if (participle.xpos !== "VBN" || !/^(?:acl|root)$/.test(link.deprel) || last?.upos !== "NOUN") return false;
  const own = links[last.index] as Link;
  const first = tokens[own.head];
  if (own.deprel !== "nmod" || childOf(tokens, links, last.index, "case")?.lower !== "of" || first === undefined)
    return false;
  if (!lexicon().isA(last.lemma, "noun", "person") || !lexicon().isA(first.lemma, "noun", "person")) return false;
  if (link.deprel === "acl") {
    if (link.head !== first.index) return false;
    link.head = last.index;
    return true;
  }
  // "... shot and killed | was taken": the main verb hangs on what only describes.
  if ((links[first.index] as Link).head !== participle.index) return false;
  if (childOf(tokens, links, participle.index, "aux", "aux:pass") !== undefined) return false;
  const main = tokens.find(
    ({ index }) =>
      index > participle.index &&
      links[index]?.head === participle.index &&
      links[index]?.deprel === "conj" &&
      childOf(tokens, links, index, "aux", "aux:pass", "cop") !== undefined &&
      !hasSubject(tokens, links, index) &&
      childOf(tokens, links, index, "cc") === undefined,
  );
  if (main === undefined) return false;
  for (const [at, one] of links.entries())
    if (one.head === participle.index && (at > main.index || (at < participle.index && at !== first.index)))
      one.head = main.index;
  links[main.index] = { ...link };
  links[participle.index] = { head: last.index, deprel: "acl" };
  links[first.index] = { head: main.index, deprel: passiveOr(tokens, links, main.index) };
  return true;
};

/** "The guest, whose name was not released, | left the inn": what is told of somebody's own is told by the way, and the verb behind the comma of them. */
export const isOfOwner: Rule = (tokens, links, whose) => {
  if (whose.lower !== "whose" || tokens[whose.index - 1]?.text !== ",") return false;
  const who = tokens[whose.index - 2];
  const verb = tokens[(links[(links[whose.index] as Link).head] as Link | undefined)?.head ?? -1];
  if (!isNoun(who) || who === undefined || verb === undefined || verb.index < whose.index) return false;
  const own = links[who.index] as Link;
  if (own.head !== verb.index || !own.deprel.startsWith("nsubj")) return false;
  const main = tokens.find(
    (token) =>
      token.index > verb.index + 1 &&
      token.upos === "VERB" &&
      links[token.index]?.head === verb.index &&
      /^(?:conj|parataxis|advcl|ccomp)$/.test(links[token.index]?.deprel ?? "") &&
      isTensed(tokens, links, token) &&
      !hasSubject(tokens, links, token.index) &&
      tokens[firstOf(links, token.index) - 1]?.text === ",",
  );
  if (main === undefined || childOf(tokens, links, main.index, "cc", "mark") !== undefined) return false;
  for (const [at, link] of links.entries()) if (at > main.index && link.head === verb.index) link.head = main.index;
  links[main.index] = { ...(links[verb.index] as Link) };
  links[verb.index] = { head: who.index, deprel: "acl:relcl" };
  links[who.index] = { head: main.index, deprel: passiveOr(tokens, links, main.index) };
  return true;
};

/**
 * "The escape by Ito, a thief caught in May, has led to changes": a participle with nothing that helps it, before the finite verb that the
 * parser joined to it with no word between, only describes the noun before it; the verb is told of the first.
 */
export const isDescribing: Rule = (tokens, links, participle) => {
  const { index } = participle;
  const link = links[index] as Link;
  if (!(participle.xpos === "VBN" || isHeld(tokens, participle)) || /^(?:acl|advcl|amod)/.test(link.deprel))
    return false;
  if (childOf(tokens, links, index, "aux", "aux:pass", "cop", "obj") !== undefined) return false;
  const joiner = childOf(tokens, links, index, "cc");
  if (joiner !== undefined && link.deprel !== "conj") return false;
  const subjects = tokens.filter((token) => token.index < index && isSubjectOf(links, token.index, index));
  const [first, last] = [subjects[0], subjects.at(-1)];
  if (first === undefined || last === undefined || !isNoun(last) || !isRightBefore(tokens, last.index, index))
    return false;
  const verb = tokens.find(
    (token) =>
      token.index > index &&
      (links[token.index]?.head === index || (link.deprel === "conj" && links[token.index]?.head === link.head)) &&
      links[token.index]?.deprel === "conj",
  );
  if (verb === undefined || verb.upos !== "VERB" || !isTensed(tokens, links, verb)) return false;
  if (hasSubject(tokens, links, verb.index) || childOf(tokens, links, verb.index, "cc") !== undefined) return false;
  links[verb.index] = { ...link };
  links[index] = { head: last.index, deprel: "acl" };
  links[first.index] = { head: verb.index, deprel: passiveOr(tokens, links, verb.index) };
  if (last !== first) links[last.index] = { head: first.index, deprel: "appos" };
  if (joiner !== undefined) links[joiner.index] = { head: verb.index, deprel: "cc" };
  for (const { index: at } of tokens)
    if (links[at]?.head === index && (at > verb.index || (links[at] as Link).deprel === "punct"))
      links[at] = { head: verb.index, deprel: (links[at] as Link).deprel };
  return true;
};

/** "the gun believed to have been used", taken for the past. */
const isHeld = (tokens: readonly Token[], { lemma, index, xpos }: Token): boolean =>
  xpos === "VBD" &&
  /^(?:believe|think|suspect|say|allege|report|know|suppose|fear|rumour|rumor)$/.test(lemma) &&
  tokens[index + 1]?.lower === "to" &&
  /^(?:have|be)$/.test(tokens[index + 2]?.lower ?? "");

const passiveOr = (tokens: readonly Token[], links: readonly Link[], verb: number): string =>
  childOf(tokens, links, verb, "aux:pass") === undefined ? "nsubj" : "nsubj:pass";

/** The noun and the participle with no mark between. */
const isRightBefore = (tokens: readonly Token[], noun: number, participle: number): boolean =>
  !tokens.slice(noun + 1, participle).some(({ upos }) => upos === "PUNCT" || upos === "VERB" || upos === "AUX");

const LOOSE_MARKS = new Set(["though", "although", "because", "unless", "whereas"]);

/** "..., though details were not released": what stands between such a word and a verb with no subject is that one's subject. */
export const isSubjectBehindThough: Rule = (tokens, links, verb) => {
  const link = links[verb.index] as Link;
  if (link.deprel !== "conj" || verb.upos !== "VERB" || link.head < 0 || !isTensed(tokens, links, verb)) return false;
  if (hasSubject(tokens, links, verb.index) || childOf(tokens, links, verb.index, "cc") !== undefined) return false;
  const mark = tokens.findLast(({ index, lower }) => index < verb.index && LOOSE_MARKS.has(lower));
  if (mark === undefined || mark.index < link.head) return false;
  const between = tokens.slice(mark.index + 1, verb.index);
  if (between.some((token) => token.upos === "VERB" || token.upos === "PUNCT")) return false;
  const noun = between.find(
    ({ index, upos }) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(upos) && (links[index] as Link).head <= mark.index,
  );
  if (noun === undefined) return false;
  links[noun.index] = { head: verb.index, deprel: passiveOr(tokens, links, verb.index) };
  links[mark.index] = { head: verb.index, deprel: "mark" };
  links[verb.index] = { head: link.head, deprel: "advcl" };
  return true;
};

/** "plans to make cuts | demanded by the union": a participle with nothing that helps it, right behind a noun, that tells by whom. */
export const isDoneTo: Rule = (tokens, links, participle) => {
  const { index } = participle;
  const link = links[index] as Link;
  const noun = tokens[index - 1];
  if (participle.xpos !== "VBN" || !/^(?:xcomp|advcl)$/.test(link.deprel) || noun?.upos !== "NOUN") return false;
  if (
    childOf(tokens, links, index, "obl:agent") === undefined ||
    childOf(tokens, links, index, "aux", "aux:pass", "mark")
  )
    return false;
  if (link.head >= noun.index || (links[noun.index] as Link).head !== link.head) return false;
  links[index] = { head: noun.index, deprel: "acl" };
  return true;
};

/** "A guard wounded in the shooting | died", "the teachers held since Sunday | have been released": what only describes was taken for the main verb. */
export const isToldOfDone: Rule = (tokens, links, done) => {
  const { index } = done;
  const link = links[index] as Link;
  if (!/^VB[DN]$/.test(done.xpos) || !DONE_TO.has(done.lemma)) return false;
  if (childOf(tokens, links, index, "aux", "aux:pass", "cop", "obj", "cc", "mark") !== undefined) return false;
  const noun = tokens.find((token) => token.index < index && isSubjectOf(links, token.index, index));
  const before = tokens[index - 1];
  if (noun === undefined || before === undefined) return false;
  // "the number of people killed is not known"
  if (childOf(tokens, links, noun.index, "case") !== undefined) return false;
  // "the 24-year-old | held": an age that stands for somebody.
  if (!/^(?:NOUN|PROPN|NUM)$/.test(noun.upos) && !noun.lower.endsWith("old")) return false;
  if (
    before !== noun &&
    !(noun.upos === "NUM" && before.upos === "NOUN" && (links[before.index] as Link).head === noun.index)
  )
    return false;
  const main = tokens.find(
    (token) =>
      token.index > index + 1 &&
      hangsOn(links[token.index] as Link, token, index) &&
      isTensed(tokens, links, token) &&
      !hasSubject(tokens, links, token.index) &&
      childOf(tokens, links, token.index, "cc", "mark") === undefined,
  );
  if (main === undefined) return false;
  const between = tokens.slice(index + 1, main.index);
  if (between.some(({ upos, text }) => upos === "CCONJ" || upos === "SCONJ" || /^[,;:"“”]$/.test(text))) return false;
  for (const [at, one] of links.entries())
    if (one.head === index && (at > main.index || (at < index && at !== noun.index))) one.head = main.index;
  links[main.index] = { ...link };
  links[index] = { head: noun.index, deprel: "acl" };
  links[noun.index] = { head: main.index, deprel: passiveOr(tokens, links, main.index) };
  return true;
};
/** On the participle itself; or, as no verb in the past does, on a noun between ("hit by a bus | died"). */
const hangsOn = ({ head, deprel }: Link, { index, xpos }: Token, done: number): boolean =>
  head === done
    ? /^(?:ccomp|conj|parataxis|advcl|xcomp)$/.test(deprel)
    : deprel === "acl" && xpos === "VBD" && head > done && head < index;
const DONE_TO = new Set(
  `wound injure hurt kill shoot stab hold arrest detain jail imprison accuse charge convict abduct kidnap capture trap strand rescue infect treat
  hit strike bury seize admit suspect involve`.split(/\s+/u),
);

/** "Two of the board's nine members refused": the two did, of the members. */
export const isNumberOf: Rule = (tokens, links, number) => {
  const link = links[number.index] as Link;
  const of = tokens[number.index + 1];
  const noun = tokens[link.head];
  if (number.upos !== "NUM" || link.deprel !== "nummod" || of?.lower !== "of" || noun === undefined) return false;
  if (noun.index < of.index || (links[of.index] as Link).head !== noun.index) return false;
  const above = links[noun.index] as Link;
  links[number.index] = { ...above };
  links[noun.index] = { head: number.index, deprel: "nmod" };
  return true;
};

/** Who somebody has. */
const KIN =
  /^(?:children|child|sons?|daughters?|brothers?|sisters?|parents?|mother|father|husband|wife|nephews?|nieces?|kids?|siblings|stepchildren|cousins?|grandchildren|friends?|family)$/;

/** "shot her two older children": hers are the children, and she is not whom it befell. */
export const isOwner: Rule = (tokens, links, her) => {
  const link = links[her.index] as Link;
  if (her.lower !== "her" || !/^i?obj$/.test(link.deprel) || link.head > her.index) return false;
  let at = her.index + 1;
  while (/^(?:NUM|ADJ)$/.test(tokens[at]?.upos ?? "")) at += 1;
  const noun = tokens[at];
  if (noun?.upos !== "NOUN" || !KIN.test(noun.lower) || (links[noun.index] as Link).head !== link.head) return false;
  links[her.index] = { head: noun.index, deprel: "nmod:poss" };
  return true;
};

/** "Ito, who said her husband was murdered, wept": the husband was, and she wept. */
export const isSaidOfAnother: Rule = (tokens, links, says) => {
  const link = links[says.index] as Link;
  if (!SAYS.has(says.lemma) || link.deprel !== "acl:relcl") return false;
  const who = tokens.find(({ index }) => index < says.index && isSubjectOf(links, index, says.index));
  const other = tokens.find(({ index }) => index > says.index && isSubjectOf(links, index, says.index));
  if (who === undefined || !who.xpos.startsWith("W") || other === undefined) return false;
  const named = links[link.head] as Link;
  const verb = tokens[named.head];
  if (verb === undefined || verb.index < other.index || !isSubjectOf(links, link.head, verb.index)) return false;
  const main = tokens.find(
    ({ index, upos }) =>
      index > verb.index && upos === "VERB" && links[index]?.head === verb.index && links[index]?.deprel === "conj",
  );
  if (main === undefined || hasSubject(tokens, links, main.index) || !isTensed(tokens, links, main)) return false;
  if (childOf(tokens, links, main.index, "cc") !== undefined) return false;
  links[main.index] = { ...(links[verb.index] as Link) };
  links[other.index] = { head: verb.index, deprel: passiveOr(tokens, links, verb.index) };
  links[link.head] = { head: main.index, deprel: passiveOr(tokens, links, main.index) };
  links[verb.index] = { head: says.index, deprel: "ccomp" };
  return true;
};
