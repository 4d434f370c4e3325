import type { Claim } from "../claim/claim.ts";
import { contentStems, fold } from "../lineage/words.ts";
import { matterTextOf } from "../picture/matters.ts";

/** Beside the support of a telling: those who are counted tell it, and some of them in words of their own. */
export const OTHER_WORDS = "not all in these words";

/** Fewer words than this are a name or a phrase that anybody uses. */
const A_TELLING = 4;

const flat = (text: string): string => fold(text.replace(/\s+/gu, " ").trim()).replace(/[\s.,;:“”"„]+$/u, "");
const wordsTold = (claim: Claim): string => [...new Set(contentStems(matterTextOf(claim)))].sort().join(" ");

/** Whether a sentence tells in the words of one claim what the others tell in other words. */
export const tellsWordsOfOne = (text: string, claims: readonly Claim[]): boolean => {
  const printed = flat(text);
  const quoted = claims.filter((claim) => {
    const told = flat(matterTextOf(claim)).replace(/^[“"„]/u, "");
    return told.split(" ").length >= A_TELLING && printed.includes(told);
  });
  const [first] = quoted;
  return first !== undefined && claims.some((claim) => wordsTold(claim) !== wordsTold(first));
};
