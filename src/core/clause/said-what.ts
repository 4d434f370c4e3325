import type { Sentence, Token } from "../syntax/token.ts";

/** Verbs of speech that take what is said without "that", or stand with their speaker behind it. */
const SAY = new Set(["say", "report", "announce", "confirm", "claim", "add", "state", "warn", "estimate", "insist"]);

/** Words of one name or office behind "said"; more than any has. */
const NAME = 10;

/**
 * Mends six faults of a greedy parser around "said". "the board said between 90 and 100 people remained missing": a clause
 * that nothing joins to "said" is what was said, and so are the
 * subject that was taken for an object and the verb that was taken for a participle. ", said the Salvage Inspectorate.": who stands last, between "said" and the
 * end, spoke. "..., the board said on Monday, a day after it began": when it was said. "and officials now say": who stands before "now".
 */
export const mendSaidWhat = (sentence: Sentence): Sentence => {
  const told = new Map<number, Partial<Token>>();
  for (const say of sentence.tokens) {
    if (say.upos !== "VERB" || !SAY.has(say.lemma) || say.xpos === "VBG") continue;
    plainClause(sentence.tokens, say, told);
    subjectOfWhat(sentence.tokens, say, told);
    participleBehind(sentence.tokens, say, told);
    apposedSubject(sentence.tokens, say, told);
    speakerBehind(sentence.tokens, say, told);
    timeBehind(sentence.tokens, say, told);
    speakerBefore(sentence.tokens, say, told);
  }
  if (told.size === 0) return sentence;
  return { ...sentence, tokens: sentence.tokens.map((token) => ({ ...token, ...told.get(token.index) })) };
};

const childrenOf = (tokens: readonly Token[], head: number): readonly Token[] =>
  tokens.filter((token) => token.head === head);

const plainClause = (tokens: readonly Token[], say: Token, told: Map<number, Partial<Token>>): void => {
  const children = childrenOf(tokens, say.index);
  if (!children.some(({ deprel, index }) => deprel === "nsubj" && index < say.index)) return;
  if (children.some(({ deprel }) => ["ccomp", "xcomp", "obj"].includes(deprel))) return;
  const joined = children.find(
    ({ deprel, upos, index }) => deprel === "conj" && index > say.index && (upos === "VERB" || upos === "ADJ"),
  );
  const subject =
    joined && childrenOf(tokens, joined.index).find(({ deprel, index }) => /^nsubj/.test(deprel) && index > say.index);
  if (!joined || !subject) return;
  // What joins or parts two clauses stands before the second one's subject; the "and" of a range does not.
  for (let at = say.index + 1; at < subject.index; at += 1) {
    const token = tokens[at] as Token;
    const range = token.upos === "CCONJ" && tokens[at - 1]?.upos === "NUM" && tokens[at + 1]?.upos === "NUM";
    if (token.upos === "PUNCT" || (token.upos === "CCONJ" && !range)) return;
  }
  told.set(joined.index, { deprel: "ccomp" });
};

/** "said 650 houses in the town had been destroyed": what the tree made the object of "said" is the subject of what follows. */
const subjectOfWhat = (tokens: readonly Token[], say: Token, told: Map<number, Partial<Token>>): void => {
  const children = childrenOf(tokens, say.index);
  const object = children.find(({ deprel, index }) => deprel === "obj" && index > say.index);
  const what = children.find(({ deprel, index }) => deprel === "ccomp" && object && index > object.index);
  if (!object || !what || what.upos !== "VERB") return;
  const own = childrenOf(tokens, what.index);
  if (own.some(({ deprel, index }) => deprel.startsWith("nsubj") || (deprel === "mark" && index > object.index)))
    return;
  const auxiliaries = own.filter(({ upos, index }) => upos === "AUX" && index > object.index);
  if (auxiliaries.length === 0) return;
  for (let at = object.index + 1; at < (auxiliaries[0] as Token).index; at += 1)
    if (tokens[at]?.upos === "PUNCT" || tokens[at]?.upos === "VERB") return;
  const passive = auxiliaries.some(({ deprel }) => deprel === "aux:pass");
  told.set(object.index, { head: what.index, deprel: passive ? "nsubj:pass" : "nsubj" });
};

/** Participles behind a noun that keep an object of their own ("the man given a medal"). */
const KEEP_OBJECT = new Set(
  "give award grant offer send show teach tell pay deny call name dub elect hand allow ask promise".split(" "),
);

/** "said the storm destroyed 90 houses": no participle behind a noun has an object, so it is the verb of what was said. */
const participleBehind = (tokens: readonly Token[], say: Token, told: Map<number, Partial<Token>>): void => {
  for (const noun of childrenOf(tokens, say.index)) {
    if (noun.index <= say.index || !["nsubj", "obj", "ccomp"].includes(noun.deprel) || noun.upos === "VERB") continue;
    const verb = childrenOf(tokens, noun.index).find(
      ({ deprel, xpos, lemma, index }) =>
        deprel === "acl" && (xpos === "VBN" || xpos === "VBD") && index > noun.index && !KEEP_OBJECT.has(lemma),
    );
    const object =
      verb && childrenOf(tokens, verb.index).find(({ deprel, index }) => deprel === "obj" && index > verb.index);
    if (!verb || !object || tokens.slice(say.index + 1, verb.index).some(({ upos }) => upos === "PUNCT")) continue;
    told.set(verb.index, { head: say.index, deprel: "ccomp", xpos: "VBD" });
    told.set(noun.index, { head: verb.index, deprel: "nsubj" });
    return;
  }
};

/**
 * "said Odo Lanz, a baker from Orle, fell into the lock": a name with what it is told to be between commas, and a verb with a tense behind, which the tree
 * took for one that only describes it, or for the main verb.
 */
const apposedSubject = (tokens: readonly Token[], say: Token, told: Map<number, Partial<Token>>): void => {
  const own = childrenOf(tokens, say.index);
  if (own.some(({ deprel }) => ["ccomp", "xcomp"].includes(deprel))) return;
  const who = own.find(
    ({ deprel, upos, index }) => index > say.index && /^(?:obj|nsubj)$/.test(deprel) && /^(?:NOUN|PROPN)$/.test(upos),
  );
  if (!who || tokens.slice(say.index + 1, who.index).some(({ upos }) => upos === "PUNCT")) return;
  const verb = tokens.find(
    (token) =>
      token.index > who.index &&
      token.upos === "VERB" &&
      ((token.head === who.index && token.deprel.startsWith("acl")) || say.head === token.index) &&
      !childrenOf(tokens, token.index).some(
        ({ deprel, xpos, index }) => (deprel.startsWith("nsubj") && index > say.index) || xpos.startsWith("W"),
      ),
  );
  if (!verb) return;
  const helpers = childrenOf(tokens, verb.index).filter(
    ({ deprel, index }) => deprel.startsWith("aux") && index > who.index,
  );
  if (helpers.length === 0 && !/^VB[DZP]$/.test(verb.xpos)) return;
  const between = tokens.slice(who.index + 1, helpers[0]?.index ?? verb.index);
  if (between.filter(({ text }) => text === ",").length !== 2) return;
  if (between.some(({ upos, xpos }) => upos === "VERB" || xpos.startsWith("W") || upos === "SCONJ")) return;
  const passive = helpers.some(({ deprel }) => deprel === "aux:pass");
  if (say.head === verb.index) told.set(say.index, { head: verb.head, deprel: verb.head < 0 ? "root" : "advcl" });
  told.set(verb.index, {
    head: say.index,
    deprel: "ccomp",
    ...(helpers.length === 0 && verb.xpos === "VBN" ? { xpos: "VBD" } : {}),
  });
  told.set(who.index, { head: verb.index, deprel: passive ? "nsubj:pass" : "nsubj" });
};

const speakerBehind = (tokens: readonly Token[], say: Token, told: Map<number, Partial<Token>>): void => {
  if (!/^[,”"]/.test(tokens[say.index - 1]?.text ?? "") || tokens[say.index + 1]?.lower !== "the") return;
  let last = say.index + 1;
  while (last + 1 < tokens.length && last - say.index < NAME && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? ""))
    last += 1;
  const end = tokens[last + 1];
  if (last === say.index + 1 || (end && end.upos !== "PUNCT")) return;
  const head = tokens[last] as Token;
  if (head.head === say.index && head.deprel === "nsubj") return;
  if (childrenOf(tokens, say.index).some(({ deprel, index }) => deprel === "nsubj" && index < say.index)) return;
  told.set(last, { head: say.index, deprel: "nsubj", upos: "PROPN", xpos: "NNP" });
  for (let at = say.index + 1; at < last; at += 1)
    told.set(
      at,
      at === say.index + 1
        ? { head: last, deprel: "det" }
        : { head: last, deprel: "compound", upos: "PROPN", xpos: "NNP" },
    );
};

const WHEN = new Set(["after", "before", "since", "as", "while"]);

/** "The town is lost, officials said on Monday, a day after it fell": what is said stands before, and behind the comma when. */
const timeBehind = (tokens: readonly Token[], say: Token, told: Map<number, Partial<Token>>): void => {
  const clauses = childrenOf(tokens, say.index).filter(({ deprel }) => deprel === "ccomp" || deprel === "parataxis");
  if (!clauses.some(({ index }) => index < say.index)) return;
  for (const clause of clauses) {
    if (clause.index < say.index || clause.deprel !== "ccomp") continue;
    const mark = childrenOf(tokens, clause.index).find(({ deprel, lower }) => deprel === "mark" && WHEN.has(lower));
    if (mark && tokens.slice(say.index + 1, mark.index).some(({ text }) => text === ","))
      told.set(clause.index, { deprel: "advcl" });
  }
};

const RECENTLY = new Set(["now", "also", "later", "still", "then", "since"]);

/** "the fire slowed and officials now say that ...": whoever stands before "now" is no second thing that slowed. */
const speakerBefore = (tokens: readonly Token[], say: Token, told: Map<number, Partial<Token>>): void => {
  const adverb = tokens[say.index - 1];
  const speaker = tokens[say.index - 2];
  if (say.deprel !== "conj" || !adverb || !RECENTLY.has(adverb.lower) || speaker?.upos !== "NOUN") return;
  const first = tokens[say.head];
  if (speaker.deprel !== "conj" || first?.upos !== "VERB") return;
  if (childrenOf(tokens, say.index).some(({ deprel }) => deprel.startsWith("nsubj"))) return;
  told.set(speaker.index, { head: say.index, deprel: "nsubj" });
};
