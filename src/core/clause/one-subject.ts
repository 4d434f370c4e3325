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
