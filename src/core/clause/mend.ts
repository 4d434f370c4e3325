import type { Sentence, Token } from "../syntax/token.ts";
import { cutLabel } from "./label.ts";
import type { Link } from "./link.ts";
import { dateNoSubject, oneSubject, phraseNoSubject } from "./one-subject.ts";
import { relink } from "./relink.ts";
import { mendSaidLater } from "./said-later.ts";
import { mendSaidThat } from "./said-that.ts";
import { mendSaidWhat } from "./said-what.ts";
import { isBelow, isTree } from "./tree.ts";

/**
 * Mends two faults that a greedy parser makes with prepositions, where the words leave little doubt: an of-phrase belongs to
 * the noun right before it, and a preposition governs the last noun of the phrase that it opens ("under rebel control").
 * Measured on treebanks by `bench ud` (the figures named "mended").
 */
export const mendTree = (given: Sentence): Sentence => {
  if (!given.parsed) return given;
  const told = cutLabel(mendSaidWhat(mendSaidLater(mendSaidThat(given))));
  const sentence = told === given || isTree(told.tokens) ? told : given;
  const { tokens } = sentence;
  const links: Link[] = tokens.map(({ head, deprel }) => ({ head, deprel }));
  let changed = relink(tokens, links);
  if (dateNoSubject(tokens, links)) changed = true;
  if (phraseNoSubject(tokens, links)) changed = true;
  if (oneSubject(tokens, links)) changed = true;
  for (const token of tokens) {
    if (token.upos !== "ADP" || token.deprel === "fixed" || token.deprel === "compound:prt") continue;
    const end = phraseEnd(tokens, token.index + 1);
    if (end === null) continue;
    if (governsLast(tokens, links, token, end)) changed = true;
    if (token.lower === "of" && belongsLeft(tokens, links, token, end)) changed = true;
  }
  for (const token of tokens) {
    const { upos, xpos } = token;
    if (token.lemma === "have" && carriesParticiple(tokens, links, token)) changed = true;
    if (upos === "NOUN" && joinsItsLike(tokens, links, token)) changed = true;
    if ((xpos === "VBN" || xpos === "VBD") && joinsPredicate(tokens, links, token)) changed = true;
    if (upos === "PROPN" && joinsName(tokens, links, token)) changed = true;
    if ((xpos === "VBD" || xpos === "VBZ") && speaksBetween(tokens, links, token)) changed = true;
    if (upos !== "NUM") continue;
    if (countsArgument(tokens, links, token)) changed = true;
    if (actsBehindNumber(tokens, links, token)) changed = true;
  }
  if (!changed || !isTree(links)) return sentence;
  return { ...sentence, tokens: tokens.map((token) => hung(token, links[token.index] as Link)) };
};

/** A token on its new place; a "that" that opens a clause is no pronoun. */
const hung = (token: Token, link: Link): Token =>
  token.xpos === "WDT" && link.deprel === "mark"
    ? { ...token, ...link, upos: "SCONJ", xpos: "IN" }
    : { ...token, ...link };

/** "have captured", taken for a verb and its object: the participle is the verb, "have" its auxiliary. */
const carriesParticiple = (tokens: readonly Token[], links: Link[], have: Token): boolean => {
  const link = links[have.index] as Link;
  if (have.lemma !== "have" || link.deprel.startsWith("aux")) return false;
  let at = have.index + 1;
  while (tokens[at]?.upos === "ADV" || tokens[at]?.upos === "PART") at += 1;
  const participle = tokens[at];
  if (participle?.xpos !== "VBN" || (links[at] as Link).head !== have.index) return false;
  links[at] = { head: link.head, deprel: link.deprel };
  links[have.index] = { head: at, deprel: "aux" };
  for (const token of tokens) {
    const own = links[token.index] as Link;
    if (own.head === have.index && token.index !== at) links[token.index] = { head: at, deprel: own.deprel };
  }
  return true;
};

/** "5,500 flee homes": a headline's number heads nothing where a finite verb stands right behind it. */
const actsBehindNumber = (tokens: readonly Token[], links: Link[], number: Token): boolean => {
  const link = links[number.index] as Link;
  const verb = tokens[number.index + 1];
  if (number.upos !== "NUM" || link.deprel !== "root" || verb?.upos !== "VERB") return false;
  if ((verb.xpos !== "VBP" && verb.xpos !== "VBD") || (links[verb.index] as Link).head !== number.index) return false;
  links[verb.index] = { head: link.head, deprel: "root" };
  links[number.index] = { head: verb.index, deprel: "nsubj" };
  return true;
};

/** "kills 12 in ...", "1,500 evacuated from ...": a bare number beside the verb that it hangs on is its object or subject. */
const countsArgument = (tokens: readonly Token[], links: Link[], token: Token): boolean => {
  const link = links[token.index] as Link;
  const verb = tokens[link.head];
  if (
    token.upos !== "NUM" ||
    verb?.upos !== "VERB" ||
    !["flat", "nummod", "obl:unmarked", "compound"].includes(link.deprel)
  )
    return false;
  const has = (...relations: readonly string[]): boolean =>
    links.some((own) => own.head === verb.index && relations.includes(own.deprel));
  if (token.index > verb.index) {
    const between = tokens.slice(verb.index + 1, token.index);
    if (has("obj") || tokens[token.index + 1]?.upos === "NOUN" || between.some((item) => !BEFORE_COUNT.has(item.lower)))
      return false;
    links[token.index] = { head: verb.index, deprel: "obj" };
    return true;
  }
  if (verb.xpos !== "VBN" || token.index !== verb.index - 1 || has("nsubj", "nsubj:pass", "aux", "aux:pass"))
    return false;
  links[token.index] = { head: verb.index, deprel: "nsubj:pass" };
  return true;
};
const BEFORE_COUNT = new Set([
  "at",
  "least",
  "about",
  "over",
  "nearly",
  "almost",
  "some",
  "more",
  "than",
  "up",
  "to",
  "around",
]);

/** "not aware of an offer but ruled out talks": a verb joined to the noun before it is joined to that noun's predicate. */
const joinsPredicate = (tokens: readonly Token[], links: Link[], token: Token): boolean => {
  const link = links[token.index] as Link;
  if (link.deprel !== "conj" || (token.xpos !== "VBN" && token.xpos !== "VBD") || tokens[link.head]?.upos !== "NOUN")
    return false;
  if (tokens[token.index - 1]?.upos !== "CCONJ") return false;
  let at = link.head;
  for (let steps = 0; steps < 8 && at >= 0; steps += 1) {
    const above = tokens[at] as Token;
    const predicate =
      (above.upos === "VERB" && above.xpos !== "VBN") ||
      tokens.some((item) => (links[item.index] as Link).head === at && (links[item.index] as Link).deprel === "cop");
    if (predicate) {
      // What hangs on that noun from behind the verb is the verb's own.
      for (const item of tokens.slice(token.index + 1)) {
        const own = links[item.index] as Link;
        if (own.head === link.head && item.upos === "NOUN") links[item.index] = { head: token.index, deprel: "obj" };
      }
      links[token.index] = { head: at, deprel: "conj" };
      return true;
    }
    at = (links[at] as Link).head;
  }
  return false;
};

/** "200 soldiers and 350 soldiers": a counted noun joined to the verb before it is joined to the noun before it. */
const joinsItsLike = (tokens: readonly Token[], links: Link[], token: Token): boolean => {
  const link = links[token.index] as Link;
  if (link.deprel !== "conj" || token.upos !== "NOUN" || tokens[link.head]?.upos !== "VERB") return false;
  const first = tokens.find((item) => item.index < token.index && (links[item.index] as Link).head === token.index);
  const joiner = tokens[(first?.index ?? token.index) - 1] ?? tokens[token.index - 1];
  const cc = first?.upos === "CCONJ" ? first : joiner;
  const before = cc ? tokens[cc.index - 1] : undefined;
  if (cc?.upos !== "CCONJ" || before?.upos !== "NOUN" || before.index < link.head) return false;
  if ((links[before.index] as Link).deprel.startsWith("nsubj")) return false;
  links[token.index] = { head: before.index, deprel: "conj" };
  return true;
};

/** "Arden in the north and Belmore in the east": a name joined to the noun of a phrase is joined to the name that has the phrase. */
const joinsName = (tokens: readonly Token[], links: Link[], token: Token): boolean => {
  const link = links[token.index] as Link;
  const noun = tokens[link.head];
  if (link.deprel !== "conj" || token.upos !== "PROPN" || noun?.xpos !== "NN" || noun.index > token.index) return false;
  const above = links[noun.index] as Link;
  if (above.deprel !== "nmod" || tokens[above.head]?.upos !== "PROPN") return false;
  links[token.index] = { head: above.head, deprel: "conj" };
  return true;
};

const SAYS = new Set(["say", "add", "point", "note", "explain", "warn", "report", "claim", "recall", "argue"]);

/** "The island, one of his aides pointed out, gets storms": what reads as an apposition right before the verb is who speaks. */
const speaksBetween = (tokens: readonly Token[], links: Link[], verb: Token): boolean => {
  if (verb.xpos !== "VBD" && verb.xpos !== "VBZ") return false;
  if (!SAYS.has(verb.lemma)) return false;
  const subject = tokens.find((item) => {
    const link = links[item.index] as Link;
    return link.head === verb.index && link.deprel === "nsubj" && item.index < verb.index;
  });
  const speaker = tokens.find((item) => {
    const link = links[item.index] as Link;
    return link.deprel === "appos" && link.head === subject?.index && item.index < verb.index;
  });
  const then = tokens.find((item) => {
    const link = links[item.index] as Link;
    return link.head === verb.index && link.deprel === "conj" && item.upos === "VERB" && item.index > verb.index;
  });
  if (!subject || !speaker || !then) return false;
  // The verb, with its particle, stands right before a comma, and right behind who speaks.
  const end = tokens[verb.index + 1]?.deprel === "compound:prt" ? verb.index + 2 : verb.index + 1;
  if (tokens[end]?.text !== "," || tokens[verb.index - 1]?.upos === "PUNCT") return false;
  links[speaker.index] = { head: verb.index, deprel: "nsubj" };
  links[subject.index] = { head: then.index, deprel: "nsubj" };
  links[then.index] = { head: verb.index, deprel: "ccomp" };
  return true;
};

const BEFORE_NOUN = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN"]);

/** Where the words alone say what an "of" behind a noun governs: the last noun of the phrase that it opens. */
export const ofPhraseBehind = (sentence: Sentence, head: number): number | null => {
  const next = sentence.tokens[head + 1];
  return next?.lower === "of" ? phraseEnd(sentence.tokens, head + 2) : null;
};

/** The last noun of the phrase that begins right at `from`, in a parsed sentence; null where none does. */
export const phraseAt = (sentence: Sentence, from: number): number | null => phraseEnd(sentence.tokens, from);

/** The last noun of the unbroken noun phrase that begins at `from`; null where none begins there. */
const phraseEnd = (tokens: readonly Token[], from: number): number | null => {
  let at = from;
  let last: number | null = null;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    if (token.xpos === "POS") {
      if (last === null) break;
      at += 1;
      continue;
    }
    const opens = at === from && (token.upos === "ADV" || token.xpos === "PRP$");
    if (!BEFORE_NOUN.has(token.upos) && !opens) break;
    // A determiner or a number behind a noun begins another phrase, but behind a genitive.
    if (last !== null && token.upos === "DET") break;
    if (last !== null && (token.upos === "NUM" || token.upos === "ADJ") && tokens[at - 1]?.xpos !== "POS") break;
    if (token.upos === "NOUN" || token.upos === "PROPN") last = at;
    at += 1;
  }
  return last;
};

/** The case mark hangs on a modifier inside the phrase while its last noun hangs elsewhere: both are put right. */
const governsLast = (tokens: readonly Token[], links: Link[], mark: Token, end: number): boolean => {
  const link = links[mark.index] as Link;
  const wrong = link.head;
  if (link.deprel !== "case" || wrong <= mark.index || wrong >= end) return false;
  const own = links[wrong] as Link;
  if (own.head === end && ["compound", "amod", "nummod", "det"].includes(own.deprel)) {
    links[mark.index] = { head: end, deprel: "case" };
    return true;
  }
  const noun = tokens[end] as Token;
  const nounLink = links[end] as Link;
  const modifier = tokens[wrong] as Token;
  if (noun.upos !== "NOUN" || TIME.has(noun.lemma) || nounLink.deprel.startsWith("nsubj")) return false;
  if (isBelow(links, end, wrong) && modifier.upos !== "NUM" && modifier.upos !== "ADJ") return false;
  if (tokens.slice(wrong + 1, end).some((token) => token.xpos === "POS") && modifier.upos === "NUM") return false;
  if (modifier.upos === "NOUN" && !["NOUN", "PROPN"].includes(tokens[wrong + 1]?.upos ?? "")) return false;
  const above = links[wrong] as Link;
  if (above.head === end) return false;
  links[end] = { head: above.head, deprel: above.deprel };
  links[wrong] = {
    head: end,
    deprel: modifier.upos === "NUM" ? "nummod" : modifier.upos === "ADJ" ? "amod" : "compound",
  };
  links[mark.index] = { head: end, deprel: "case" };
  return true;
};
const TIME = new Set([
  "am",
  "pm",
  "a.m.",
  "p.m.",
  "weekend",
  "day",
  "night",
  "morning",
  "evening",
  "afternoon",
  "week",
  "month",
  "year",
  "today",
  "yesterday",
  "tomorrow",
  "hour",
  "time",
]);

/** "the dispatch of 3,000 soldiers": the soldiers hang on the dispatch, not on its verb. */
const belongsLeft = (tokens: readonly Token[], links: Link[], mark: Token, end: number): boolean => {
  const before = tokens[mark.index - 1];
  const link = links[mark.index] as Link;
  if (!before || link.deprel !== "case" || link.head !== end) return false;
  if (!["NOUN", "NUM"].includes(before.upos)) return false;
  const nounLink = links[end] as Link;
  const above = tokens[nounLink.head];
  // Verbs that take their own "of": "accused the government of", "cleared the town of".
  if (nounLink.head < 0 || nounLink.head === before.index || !above || above.upos !== "VERB" || OWN_OF.has(above.lemma))
    return false;
  if (above.index > mark.index || !["obj", "obl", "iobj", "obl:unmarked", "nmod"].includes(nounLink.deprel))
    return false;
  if (!isBelow(links, before.index, above.index)) return false;
  links[end] = { head: before.index, deprel: "nmod" };
  return true;
};
const OWN_OF = new Set([
  "accuse",
  "deprive",
  "rob",
  "strip",
  "clear",
  "rid",
  "inform",
  "remind",
  "warn",
  "assure",
  "convince",
  "suspect",
  "convict",
  "acquit",
  "notify",
  "relieve",
  "cure",
  "think",
  "speak",
  "hear",
  "dispose",
  "die",
  "make",
  "consist",
  "tell",
  "talk",
  "dream",
  "approve",
  "complain",
]);
