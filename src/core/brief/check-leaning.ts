import type { Claim } from "../claim/claim.ts";
import { fold } from "../lineage/words.ts";
import { matterTextOf } from "../picture/matters.ts";
import type { CheckedSentence } from "./check.ts";
import { leansOn, quoteLeansOn, tellerOf } from "./leans-on.ts";

/** Nobody that a reader could know: "one of them", "according to that community leaders", "no teacher said", "his adviser", "the brother". */
const NO_TELLER =
  /\baccording to (?:whose|which|that|this|these|those|what|no|he|she|it|they)\b|(?:^|[;:] |\baccording to )(?:one|some|none|both|all|another|most|many) of (?:them|these|those)\b|(?:^|[;:] |\baccording to )(?:(?:his|her|their|its|my|our) \p{L}|the (?:brother|sister|father|mother|son|daughter|wife|husband|uncle|aunt|cousin) (?:said|denied|claimed|\())|(?:^|[;:] )(?:that|whose|no) [^;:()]{1,40} (?:said|denied|claimed)\b/iu;
/** "denied that the report ... is wrong": the words of the denial stand in what is denied, and turn it round. */
const DENIES_ITSELF =
  /\b(?:is|was|are|were)(?: (?:also|likewise|simply|completely|entirely|totally|not))? (?:incorrect|untrue|false|wrong|mistaken|true|correct|unfounded|baseless|a lie|lies)$/iu;

const flat = (text: string): string => fold(text.replace(/\s+/gu, " ").trim()).replace(/[\s.,;:“”"„]+$/u, "");

const speakerOf = ({ roles, attribution }: Claim): ReturnType<typeof tellerOf> => {
  const role = roles["speaker"] ?? roles["party"];
  if (role) return tellerOf(role.entity, role.kind, role.text);
  const [told] = attribution;
  return told ? tellerOf(told.entity ?? null, told.kind, told.speaker) : null;
};

/** The words of a claim that a sentence tells as they stand: what a stand is on, what is foreseen, what somebody said. */
const tellingOf = (claim: Claim): string => {
  const { on, event, speaker } = claim.roles;
  if (on) return on.name ?? on.text;
  if (event) return event.text;
  return speaker ? matterTextOf(claim) : "";
};

/** So many words told twice show that two readings of one clause were put together. */
const MOST_TWICE = 3;
const LONG_WORD = /(?<!\p{L})\p{Ll}{5,}(?!\p{L})/gu;

/** "Foreign troops supported the Front, supported by foreign troops": one deed, told as two. Outside of quotation marks and of the words on its support. */
const isToldTwice = (text: string): boolean =>
  text
    .replace(/\([^()]*\)|["\u201c][^"\u201c\u201d]*["\u201d]/gu, "")
    .split(";")
    .some((part) => {
      const words: readonly string[] = part.toLowerCase().match(LONG_WORD) ?? [];
      return new Set(words.filter((word, at) => words.indexOf(word) < at)).size >= MOST_TWICE;
    });

/** What a claim tells in its report's words, and whoever tells it, stand for nothing that only the report names. */
export const checkLeaning = ({ text, claims }: CheckedSentence): string[] => {
  const problems: string[] = [];
  if (NO_TELLER.test(text)) problems.push("who says so is nobody that is told");
  if (isToldTwice(text)) problems.push("it tells one clause twice");
  const printed = flat(text);
  for (const claim of claims) {
    const telling = tellingOf(claim);
    if (telling === "" || !printed.includes(flat(telling))) continue;
    const why = claim.direct ? quoteLeansOn(telling) : leansOn(telling, speakerOf(claim), claim.roles["on"] != null);
    if (claim.status === "denied" && DENIES_ITSELF.test(flat(telling))) problems.push("it denies that it is untrue");
    if (why !== null) problems.push(`not understood alone: ${why}`);
  }
  return problems;
};
