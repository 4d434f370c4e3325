import { expect, test } from "vitest";
import type { AnswerDraft } from "../picture/drafts.ts";
import { isTakenDown } from "./rival-voices.ts";

const isGone = (text: string): boolean => {
  const start = text.indexOf("eleven");
  const claim = { report: "a", start, end: start + "eleven dead".length };
  return isTakenDown({ bearings: [{ claim }] } as unknown as AnswerDraft, () => text);
};

test.each([
  "The channel that claimed eleven dead has, I noticed, deleted the post.",
  "The party withdrew its claim of eleven dead.",
  "It told of eleven dead in a post that was taken down.",
])("taken down: %s", (text) => expect(isGone(text)).toBe(true));

test.each([
  "The channel claimed eleven dead.",
  "The channel claimed eleven dead in a post that had been read a million times.",
  "The army withdrew from the post. The channel claimed eleven dead.",
])("still claimed: %s", (text) => expect(isGone(text)).toBe(false));
