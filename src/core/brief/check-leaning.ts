import type { Claim } from "../claim/claim.ts";
import { fold } from "../lineage/words.ts";
import { matterTextOf } from "../picture/matters.ts";
import type { CheckedSentence } from "./check.ts";
import { leansOn, quoteLeansOn, tellerOf } from "./leans-on.ts";

/** Nobody that a reader could know: "one of them", "according to that community leaders", "no teacher said", "his adviser", "the brother". */
const NO_TELLER =
  /\baccording to (?:whose|which|that|this|these|those|what|no|he|she|it|they)\b|(?:^|[;:] |\baccording to )(?:one|some|none|both|all|another|most|many) of (?:them|these|those)\b|(?:^|[;:] |\baccording to )(?:(?:his|her|their|its|my|our) \p{L}|the (?:brother|sister|father|mother|son|daughter|wife|husband|uncle|aunt|cousin) (?:said|denied|claimed|\())|(?:^|[;:] )(?:that|whose|no) [^;:()]{1,40} (?:said|denied|claimed)\b/iu;
const flat = (text: string): string => fold(text.replace(/\s+/gu, " ").trim()).replace(/[\s.,;:“”"„]+$/u, "");

const speakerOf = ({ roles, attribution }: Claim): ReturnType<typeof tellerOf> => {
  const role = roles["speaker"] ?? roles["party"];
  if (role) return tellerOf(role.entity, role.kind, role.text);
  const [told] = attribution;
  return told ? tellerOf(told.entity ?? null, told.kind, told.speaker) : null;
};

/** The words of a claim that a sentence tells as they stand, and whether somebody's own. */
const tellingOf = (claim: Claim): { readonly words: string; readonly direct: boolean } | null => {
  switch (claim.frame) {
    case "statement":
      return { words: matterTextOf(claim), direct: claim.direct };
    case "position":
      return { words: claim.roles["on"]?.name ?? claim.roles["on"]?.text ?? "", direct: false };
    case "forecast":
      return { words: claim.roles["event"]?.text ?? "", direct: false };
    default:
      return null;
  }
};

/** What a claim tells in its report's words, and whoever tells it, stand for nothing that only the report names. */
export const checkLeaning = ({ text, claims }: CheckedSentence): string[] => {
  const problems: string[] = [];
  if (NO_TELLER.test(text)) problems.push("who says so is nobody that is told");
  const printed = flat(text);
  for (const claim of claims) {
    const telling = tellingOf(claim);
    if (telling === null || telling.words === "" || !printed.includes(flat(telling.words))) continue;
    const why = telling.direct
      ? quoteLeansOn(telling.words)
      : leansOn(telling.words, speakerOf(claim), claim.frame === "position");
    if (why !== null) problems.push(`not understood alone: ${why}`);
  }
  return problems;
};
