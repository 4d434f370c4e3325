import type { Token } from "../syntax/token.ts";
import type { Link } from "./link.ts";

const SUBJECT = /^nsubj/;
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tomorrow)$/;
const DESCRIBES: { readonly [upos: string]: string } = {
  PROPN: "compound",
  NOUN: "compound",
  ADJ: "amod",
  NUM: "nummod",
};

const DATE =
  /^(?:\d{1,2}(?:st|nd|rd|th)|\d{1,2}[:.]\d{2}|[12]\d{3}|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** "On Monday, October 31st, 24 people were killed": of two subjects of one verb the first, where it is a date, tells when. */
export const dateNoSubject = (tokens: readonly Token[], links: Link[]): boolean => {
  let changed = false;
  for (const { index, lower } of tokens) {
    const { head, deprel } = links[index] as Link;
    if (!SUBJECT.test(deprel) || head < index || (!DATE.test(lower) && !DAY.test(lower))) continue;
    if (!links.some((link, at) => at > index && link.head === head && SUBJECT.test(link.deprel))) continue;
    links[index] = { head, deprel: "obl:unmarked" };
    changed = true;
  }
  return changed;
};

/** "39 people from five families were killed": of two subjects of one verb the one behind a preposition tells of the other. */
export const phraseNoSubject = (tokens: readonly Token[], links: Link[]): boolean => {
  let changed = false;
  for (const { index, upos } of tokens) {
    const { head, deprel } = links[index] as Link;
    if (!SUBJECT.test(deprel) || head < index || upos !== "NOUN") continue;
    const mark = tokens.find((one) => one.upos === "ADP" && one.index < index && links[one.index]?.head === index);
    if (mark === undefined || links[mark.index]?.deprel !== "case") continue;
    const whole = links.findIndex((link, at) => at < mark.index && link.head === head && SUBJECT.test(link.deprel));
    if (whole < 0 || whole !== mark.index - 1) continue;
    links[index] = { head: whole, deprel: "nmod" };
    changed = true;
  }
  return changed;
};

/**
 * "44-year-old Ana Ruiz was hurt", "two New York City trains collided": of two subjects of one verb in one unbroken phrase
 * before it the first describes the second.
 */
export const oneSubject = (tokens: readonly Token[], links: Link[]): boolean => {
  let changed = false;
  for (const first of tokens) {
    const link = links[first.index] as Link;
    const relation = DESCRIBES[first.upos];
    if (relation === undefined || !SUBJECT.test(link.deprel) || DAY.test(first.lower)) continue;
    const second = nextSubject(tokens, links, first);
    if (second === null) continue;
    links[first.index] = { head: second, deprel: relation };
    changed = true;
  }
  return changed;
};

/** The other subject of the same verb, behind nothing but words that describe; null where there is none. */
const nextSubject = (tokens: readonly Token[], links: readonly Link[], first: Token): number | null => {
  const { head } = links[first.index] as Link;
  for (let at = first.index + 1; at < head; at += 1) {
    const token = tokens[at];
    const link = links[at];
    if (token === undefined || link === undefined) return null;
    if (token.upos !== "NOUN" && token.upos !== "PROPN" && token.upos !== "ADJ") return null;
    if (link.head === head && SUBJECT.test(link.deprel)) return token.upos === "ADJ" ? null : at;
  }
  return null;
};
