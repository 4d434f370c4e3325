import type { Token } from "../syntax/token.ts";
import { childOf, hasSubject, type Link, type Rule } from "./link.ts";
import {
  isDescribing,
  isDoneTo,
  isNumberOf,
  isOfLast,
  isOfOwner,
  isOwner,
  isPlacedNotDoing,
  isSaidOfAnother,
  isSubjectBehindThough,
  isSubjectOfJoined,
  isToldOfDescribed,
  isToldOfDone,
} from "./relink-clauses.ts";
import {
  isAlongWith,
  isJoinedSubject,
  isListedBehindName,
  isListedBehindOne,
  isListedInAside,
  isPartOfSubject,
} from "./relink-lists.ts";
import { SAYS, thatIsTold, thatOfNoun, thatOfSubject, thatOpensClause, thatPoints } from "./relink-that.ts";

/** First and last token of the unbroken name that holds `at`; a genitive inside it belongs to it ("the Coroner's Bureau"). */
const nameAround = (tokens: readonly Token[], at: number): readonly [from: number, to: number] => {
  let from = at;
  let to = at;
  while (tokens[from - 1]?.upos === "PROPN") from -= 1;
  const more = (): number =>
    tokens[to + 1]?.upos === "PROPN" ? 1 : tokens[to + 1]?.xpos === "POS" && tokens[to + 2]?.upos === "PROPN" ? 2 : 0;
  for (let step = more(); step > 0; step = more()) to += step;
  return [from, to];
};

/** Verbs that take their own "of" behind an object ("accused Reed of"). */
const OWN_OF = new Set(
  "accuse deprive rob strip clear rid inform remind warn assure convince suspect convict acquit notify relieve cure".split(
    " ",
  ),
);

/** "Ana Ruiz of the Harbour Works Board said": the body hangs as one whole on who stands before "of", or on the one who speaks "for" it. */
const belongsToBody: Rule = (tokens, links, mark) => {
  const before = tokens[mark.index - 1];
  if (
    !before ||
    !(mark.lower === "of" ? before.upos === "PROPN" : mark.lower === "for" && SPEAKS_FOR.test(before.lower))
  )
    return false;
  const article = tokens[mark.index + 1];
  if (article?.lower !== "the" || tokens[mark.index + 2]?.upos !== "PROPN") return false;
  const [from, to] = nameAround(tokens, mark.index + 2);
  if (["NOUN", "NUM"].includes(tokens[to + 1]?.upos ?? "")) return false;
  const first = before.upos === "PROPN" ? nameAround(tokens, before.index)[0] : before.index;
  const isName = (at: number): boolean => at >= first && at <= before.index;
  const isBody = (at: number): boolean => at >= mark.index && at <= to;
  let name = first;
  while (name < before.index && isName((links[name] as Link).head)) name += 1;
  const own = links[name] as Link;
  // "Ruiz" may hang on the body that speaks for her: she takes its place.
  const stand = isBody(own.head)
    ? links.findIndex((link, at) => isBody(at) && !isBody(link.head) && !isName(link.head))
    : name;
  const above = links[stand];
  if (!above || isName(above.head)) return false;
  if (above.deprel === "obj" && OWN_OF.has(tokens[above.head]?.lemma ?? "")) return false;
  const right = (at: number): boolean => isBody((links[at] as Link).head);
  if (
    (links[to] as Link).head === name &&
    (links[to] as Link).deprel === "nmod" &&
    (links[mark.index] as Link).head === to
  )
    return false;
  links[name] = { ...above };
  links[to] = { head: name, deprel: "nmod" };
  links[mark.index] = { head: to, deprel: "case" };
  links[article.index] = { head: to, deprel: "det" };
  for (let at = from; at < to; at += 1)
    if (!right(at) || (links[at] as Link).head <= article.index) links[at] = { head: to, deprel: "compound" };
  return true;
};
const SPEAKS_FOR = /^spokes(?:man|woman|person|people|men|women)$/;

/** "In a note, Ana Ruiz said": who stands right before the verb, behind the comma of what opens the sentence, speaks. */
const speaksBehindComma: Rule = (tokens, links, verb) => {
  if (!SAYS.has(verb.lemma) || !["VBD", "VBZ"].includes(verb.xpos) || hasSubject(tokens, links, verb.index))
    return false;
  const comma = tokens.findLastIndex((token) => token.index < verb.index && token.text === ",");
  if (comma < 1) return false;
  const phrase = tokens.slice(comma + 1, verb.index);
  const name = phrase.find(({ index }) => (links[index] as Link).head <= comma);
  const opener = tokens[name ? (links[name.index] as Link).head : -1];
  if (name?.upos !== "PROPN" || !opener || phrase.some(({ upos }) => upos === "VERB" || upos === "AUX")) return false;
  const above = links[opener.index] as Link;
  if (above.head !== verb.index || !above.deprel.startsWith("obl")) return false;
  for (const { index } of phrase.slice(name.index - comma))
    if ((links[index] as Link).head === opener.index)
      links[index] = { head: name.index, deprel: (links[index] as Link).deprel };
  links[name.index] = { head: verb.index, deprel: "nsubj" };
  return true;
};

/** "said that Arden was in the hands of": what hangs on the predicate from before its "was" is its subject, and "that" opens the clause. */
const isSubjectOfCopula: Rule = (tokens, links, token) => {
  const link = links[token.index] as Link;
  if (!["compound", "nmod", "amod"].includes(link.deprel) || !["NOUN", "PROPN"].includes(token.upos)) return false;
  const copula = childOf(tokens, links, link.head, "cop");
  if (!copula || copula.index < token.index || copula.index > link.head || hasSubject(tokens, links, link.head))
    return false;
  links[token.index] = { head: link.head, deprel: "nsubj" };
  return true;
};

/** "said between 90 and 100 people remained missing": a past form behind what was said has it for a subject. */
const isSaidClause: Rule = (tokens, links, verb) => {
  const link = links[verb.index] as Link;
  const subject = tokens[link.head];
  if (verb.xpos !== "VBD" || link.deprel !== "acl" || !subject || !STATES.has(verb.lemma)) return false;
  if (hasSubject(tokens, links, verb.index)) return false;
  const above = links[subject.index] as Link;
  const says = tokens[above.head];
  if (says?.lemma === "say" && above.deprel === "obj") {
    links[verb.index] = { head: says.index, deprel: "ccomp" };
    links[subject.index] = { head: verb.index, deprel: "nsubj" };
    return true;
  }
  return false;
};

/** "A third victim of the shooting died": the past form below a noun that heads the sentence is its verb. */
const isVerbOfNoun: Rule = (tokens, links, verb) => {
  if (verb.xpos !== "VBD" || (links[verb.index] as Link).deprel !== "acl" || !STATES.has(verb.lemma)) return false;
  if (hasSubject(tokens, links, verb.index)) return false;
  let noun = (links[verb.index] as Link).head;
  for (let steps = 0; steps < 6 && (links[noun] as Link | undefined)?.deprel === "nmod"; steps += 1)
    noun = (links[noun] as Link).head;
  const above = links[noun];
  if (!above || !["root", "ccomp"].includes(above.deprel) || tokens[noun]?.upos !== "NOUN" || noun > verb.index)
    return false;
  if (childOf(tokens, links, noun, "cop", "nsubj") !== undefined) return false;
  links[verb.index] = { ...above };
  links[noun] = { head: verb.index, deprel: "nsubj" };
  for (const { index } of tokens)
    if (links[index]?.head === noun && (index > verb.index || links[index]?.deprel === "punct"))
      links[index] = { head: verb.index, deprel: (links[index] as Link).deprel };
  return true;
};
/** Verbs that nobody undergoes: their past form is never a participle that describes a noun. */
const STATES = new Set(
  "die remain fall rise collapse crash sink occur happen erupt explode begin arrive vanish disappear return perish flee".split(
    " ",
  ),
);

/** "If the wall gives way, 40 people could die": what stands behind the comma of an opening clause is no object inside it. */
const isSubjectBehindComma: Rule = (tokens, links, noun) => {
  const link = links[noun.index] as Link;
  const inner = tokens[link.head];
  if (!["obj", "obl", "nmod"].includes(link.deprel) || !inner || noun.upos !== "NOUN" || inner.index > noun.index)
    return false;
  const outer = links[inner.index] as Link;
  const verb = tokens[outer.head];
  if (outer.deprel !== "advcl" || !verb || verb.index < noun.index || hasSubject(tokens, links, verb.index))
    return false;
  if (childOf(tokens, links, verb.index, "aux", "aux:pass") === undefined) return false;
  const behind = tokens.slice(inner.index + 1, noun.index);
  if (behind.filter(({ text }) => text === ",").length !== 1 || childOf(tokens, links, noun.index, "case"))
    return false;
  if (
    behind
      .slice(behind.findIndex(({ text }) => text === ",") + 1)
      .some(({ index }) => links[index]?.head !== noun.index)
  )
    return false;
  links[noun.index] = {
    head: verb.index,
    deprel: childOf(tokens, links, verb.index, "aux:pass") ? "nsubj:pass" : "nsubj",
  };
  return true;
};

/** Nouns that take their own "to". */
const OWN_TO = new Set("end halt threat damage blow access answer response return visit".split(" "));

/** "called for an end to attacks": the attacks hang on the end, not on the verb. */
const belongsToEnd: Rule = (tokens, links, mark) => {
  const before = tokens[mark.index - 1];
  const link = links[mark.index] as Link;
  const noun = tokens[link.head];
  if (mark.lower !== "to" || link.deprel !== "case" || !before || before.upos !== "NOUN" || !OWN_TO.has(before.lemma))
    return false;
  if (!noun || noun.index < mark.index || noun.upos !== "NOUN") return false;
  const own = links[noun.index] as Link;
  const above = links[before.index] as Link;
  if (own.deprel !== "obl" || above.head !== own.head || !["obj", "obl"].includes(above.deprel)) return false;
  links[noun.index] = { head: before.index, deprel: "nmod" };
  return true;
};

/** "help citizens leave": who is helped is the object of "help". */
const isHelped: Rule = (tokens, links, token) => {
  const link = links[token.index] as Link;
  const inner = links[link.head];
  const verb = tokens[inner?.head ?? -1];
  if (link.deprel !== "nsubj" || inner?.deprel !== "xcomp" || verb?.lemma !== "help" || token.index < verb.index)
    return false;
  links[token.index] = { head: verb.index, deprel: "obj" };
  return true;
};

/** "That has the council sending 3,000 troops": who is between "has" and the "-ing" form does what it tells. */
const isHadDoing: Rule = (tokens, links, doing) => {
  const link = links[doing.index] as Link;
  const have = tokens[link.head];
  if (doing.xpos !== "VBG" || link.deprel !== "advcl" || have?.lemma !== "have" || have.index > doing.index)
    return false;
  const actor = childOf(tokens, links, have.index, "iobj");
  if (actor?.index !== doing.index - 1 || hasSubject(tokens, links, doing.index)) return false;
  links[actor.index] = { head: doing.index, deprel: "nsubj" };
  links[doing.index] = { head: have.index, deprel: "ccomp" };
  return true;
};

/** Verbs that an infinitive right behind them completes; behind others it may tell what for. */
const COMPLETED = new Set(
  "expect fear believe think estimate predict schedule plan intend want agree vow refuse threaten promise pledge decline fail try attempt hope seek allege report project forecast tend aim".split(
    " ",
  ),
);

/** "was expected to reach 40": what is expected, and not what for. */
const isCompleted: Rule = (tokens, links, infinitive) => {
  const link = links[infinitive.index] as Link;
  const verb = tokens[link.head];
  if (infinitive.xpos !== "VB" || link.deprel !== "advcl" || verb?.index !== infinitive.index - 2) return false;
  if (tokens[infinitive.index - 1]?.xpos !== "TO" || !COMPLETED.has(verb.lemma)) return false;
  links[infinitive.index] = { head: verb.index, deprel: "xcomp" };
  return true;
};

/** "to reach 40 dead": the dead are what is reached. */
const isFigureReached: Rule = (tokens, links, number) => {
  const link = links[number.index] as Link;
  const state = links[link.head];
  const verb = tokens[state?.head ?? -1];
  if (number.upos !== "NUM" || link.deprel !== "nsubj" || state?.deprel !== "xcomp" || verb?.index !== number.index - 1)
    return false;
  const adjective = link.head;
  if (adjective !== number.index + 1 || !["reach", "exceed", "pass", "top"].includes(verb.lemma)) return false;
  links[number.index] = { head: verb.index, deprel: "obj" };
  links[adjective] = { head: number.index, deprel: "amod" };
  return true;
};

/** "183 civilians, including children": a part of what is counted, and no more of them. */
const isIncluded: Rule = (tokens, links, token) => {
  const link = links[token.index] as Link;
  if (link.deprel !== "conj") return false;
  if (childOf(tokens, links, token.index, "case")?.lower === "including") {
    links[token.index] = { head: link.head, deprel: "nmod" };
    return true;
  }
  // "183 civilians, including 14 children, eight women and 11 men": the women too.
  const first = tokens.find(
    ({ index, upos }) =>
      index > link.head &&
      index < token.index &&
      upos === "NOUN" &&
      links[index]?.head === link.head &&
      links[index]?.deprel === "nmod" &&
      childOf(tokens, links, index, "case")?.lower === "including",
  );
  if (first === undefined || token.upos !== "NOUN") return false;
  if (tokens.slice(first.index, token.index).some(({ upos }) => upos === "VERB" || upos === "AUX")) return false;
  links[token.index] = { head: first.index, deprel: "conj" };
  return true;
};

const DAYS = new Set(["today", "tomorrow", "yesterday", "tonight"]);

/** "in Rustavi tomorrow": the day is no part of the place, and hangs beside it. */
const isDayBehindPlace: Rule = (tokens, links, day) => {
  const name = tokens[day.index - 1];
  const own = links[day.index] as Link;
  if (!DAYS.has(day.lower) || name?.upos !== "PROPN" || (links[name.index] as Link).head !== day.index) return false;
  if (!["obl", "nmod"].includes(own.deprel) || (links[name.index] as Link).deprel === "case") return false;
  links[name.index] = { ...own };
  for (const { index } of tokens)
    if (index !== name.index && (links[index] as Link).head === day.index)
      links[index] = { head: name.index, deprel: (links[index] as Link).deprel };
  links[day.index] = { head: own.head, deprel: "obl:unmarked" };
  return true;
};

/** What a sentence must hold, a bit each, for a rule to move anything in it. */
const OF = 1;
const THAT = 2;
const TO = 4;
const INCLUDING = 8;
const COPULA = 16;
const ADVERBIAL = 32;
const FINITE = 64;
const PAST = 128;
const BASE = 256;
const DOING = 512;
const NUMBER = 1024;
const HELP = 2048;
const AND = 4096;
const DAY = 8192;
const WITH = 16384;

const OF_WORD: ReadonlyMap<string, number> = new Map([
  ["of", OF],
  ["for", OF],
  ["that", THAT],
  ["to", TO],
  ["including", INCLUDING],
  ["and", AND],
  ["along", WITH],
  ["together", WITH],
  ...[...DAYS].map((day) => [day, DAY] as const),
]);
const OF_TAG: ReadonlyMap<string, number> = new Map([
  ["VBD", FINITE | PAST],
  ["VBZ", FINITE],
  ["VB", BASE],
  ["VBG", DOING],
]);

/** The bits of one word. */
const heldBy = ({ lower, lemma, upos, xpos, deprel }: Token): number =>
  (OF_TAG.get(xpos) ?? 0) |
  (OF_WORD.get(lower) ?? 0) |
  (upos === "NUM" ? NUMBER : 0) |
  (lemma === "help" ? HELP : 0) |
  (deprel === "cop" ? COPULA : deprel === "advcl" ? ADVERBIAL : 0);

/** The rules in their order, each with all that it needs. None makes a copula or an adverbial clause of what was none. */
const RULES: readonly (readonly [rule: Rule, needs: number])[] = [
  [belongsToBody, OF],
  [speaksBehindComma, FINITE],
  [isSubjectOfCopula, COPULA],
  [thatOpensClause, THAT | COPULA],
  [thatPoints, THAT],
  [thatIsTold, THAT],
  [thatOfNoun, THAT],
  [thatOfSubject, THAT | COPULA],
  [isSaidClause, PAST],
  [isVerbOfNoun, PAST],
  [isSubjectBehindComma, ADVERBIAL],
  [belongsToEnd, TO],
  [isHelped, HELP],
  [isHadDoing, DOING],
  [isCompleted, BASE],
  [isFigureReached, NUMBER],
  [isDayBehindPlace, DAY],
  [isIncluded, INCLUDING],
  [isPartOfSubject, INCLUDING],
  [isJoinedSubject, AND],
  [isListedBehindName, AND],
  [isSubjectOfJoined, FINITE],
  [isPlacedNotDoing, 0],
  [isOfOwner, 0],
  [isToldOfDescribed, 0],
  [isToldOfDone, 0],
  [isOfLast, 0],
  [isDescribing, 0],
  [isSubjectBehindThough, 0],
  [isDoneTo, 0],
  [isListedInAside, AND],
  [isListedBehindOne, AND],
  [isAlongWith, WITH],
  [isNumberOf, OF | NUMBER],
  [isOwner, 0],
  [isSaidOfAnother, FINITE],
];

/** Hangs anew what the parser hung on the wrong word, where the words leave little doubt; true where anything changed. */
export const relink = (tokens: readonly Token[], links: Link[]): boolean => {
  let held = 0;
  for (const token of tokens) held |= heldBy(token);
  let changed = false;
  for (const [rule, needs] of RULES)
    if ((held & needs) === needs) for (const token of tokens) if (rule(tokens, links, token)) changed = true;
  return changed;
};
