import type { CheckedSentence } from "./check.ts";

const QUOTED = /[“"„«]([^”"»]+)[”"»]/g;
const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Quotation marks stand only around words that one of the claims has word for word. */
export const checkQuotes = ({ text, claims }: CheckedSentence): string[] => {
  const problems: string[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const words = flat(match[1] ?? "");
    if (!claims.some((claim) => flat(claim.quote).includes(words)))
      problems.push(`quoted words are not in its claims: ${words}`);
  }
  if ((text.match(/[“„«]/g)?.length ?? 0) !== (text.match(/[”»]/g)?.length ?? 0))
    problems.push("quotation marks do not close");
  return problems;
};
