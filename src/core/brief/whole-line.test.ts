import { expect, test } from "vitest";
import type { AnswerDraft } from "../picture/drafts.ts";
import { printWhole } from "./whole-line.ts";
import type { SentenceSource } from "./whole-sentence.ts";

const answer = {
  reports: ["r1", "r2"],
  origins: [{ id: "o1", name: "The Coast Wire", kind: "publisher" }],
  originsApart: 1,
  originsAtLeast: true,
  bearings: [],
} as unknown as AnswerDraft;

const sourceOf = (publisher: string): SentenceSource =>
  ({
    text: "A bridge fell.",
    publisher,
    publishedAt: "2024-03-12",
    furniture: [],
    titleSpan: null,
  }) as unknown as SentenceSource;

test.each([
  ["Coast Wire", "the Coast Wire, in its words of 12 March 2024"],
  ["Varn Courier", "the Coast Wire, in the words of Varn Courier, 12 March 2024"],
])("words of %s are not laid to the outlet that is named as the origin", (publisher, expected) => {
  expect(printWhole("A bridge fell.", answer, sourceOf(publisher), 0)).toContain(expected);
});
