import { speaksForItself } from "../../brief/party-publisher.ts";
import { wordsOf } from "../../lineage/words.ts";
import type { Report } from "../../report/report.ts";
import { outletKey } from "./outlets.ts";

/** A line at the foot of what a body publishes, with who signs it or is to be asked. */
export interface Signature {
  /** Its words, folded. */
  readonly words: string;
  /** Key of the publisher. */
  readonly house: string;
}

/** Letters are signed in their last lines, which are short; our own choice. */
const LINES = 4;
const LONGEST = 90;
/** Who signs or answers for a body. */
const SIGNER =
  /\b(?:spokes\p{L}+|director|president|coordinator|officer|head|chief|secretary|chair\p{L}*|prosecutor|affairs|media|press|contact|minister|commander|manager|principal|governor|executive|representative)\b/iu;
/** Mark of a sentence: who is told of there signs nothing. */
const SENTENCE = /[\p{Ll}\d)][.!?]["”’)]?\s*$/u;

const folded = (text: string): string =>
  wordsOf(text)
    .map(({ word }) => word)
    .join(" ");

/** Who signs a report of a body, or is named there for those who ask: the last lines, where one of them tells an office. */
export const signaturesIn = ({ publisher, text }: Report): readonly Signature[] => {
  if (publisher === null || !speaksForItself(publisher)) return [];
  const lines = text
    .slice(-LINES * LONGEST * 2)
    .trimEnd()
    .split("\n");
  const last = lines.filter((line) => line.trim() !== "").slice(-LINES);
  const from = last.findLastIndex((line) => line.length > LONGEST || SENTENCE.test(line)) + 1;
  const signed = last.slice(from);
  return signed.some((line) => SIGNER.test(line))
    ? signed.map((line) => ({ words: folded(line), house: outletKey(publisher) }))
    : [];
};

/** Whether somebody of this full name stands in a signature. */
export const signs = (name: string, { words }: Signature): boolean => {
  const told = folded(name);
  return told.includes(" ") && ` ${words} `.includes(` ${told} `);
};
