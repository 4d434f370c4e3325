import type { Token } from "../syntax/token.ts";

/** Where a token hangs, and how. */
export interface Link {
  head: number;
  deprel: string;
}

/** Hangs a token anew where the words leave little doubt; true where it did. */
export type Rule = (tokens: readonly Token[], links: Link[], token: Token) => boolean;

/** The first token that hangs on `head` by one of the relations. */
export const childOf = (
  tokens: readonly Token[],
  links: readonly Link[],
  head: number,
  ...relations: readonly string[]
): Token | undefined => {
  for (let at = 0; at < links.length; at += 1) {
    const link = links[at] as Link;
    if (link.head === head && relations.includes(link.deprel)) return tokens[at];
  }
  return undefined;
};

/** Whether a word has a subject. */
export const hasSubject = (tokens: readonly Token[], links: readonly Link[], head: number): boolean =>
  childOf(tokens, links, head, "nsubj", "nsubj:pass", "expl", "csubj") !== undefined;
