import { matterTextOf } from "../../picture/matters.ts";
import type { FrameRender } from "../frame-render.ts";
import { capitalise, lead } from "../render-words.ts";

const wordsOf = (bearings: Parameters<FrameRender["clause"]>[0]): string => {
  const { claim } = lead(bearings);
  const words = matterTextOf(claim)
    .trim()
    .replace(/^[“"„]|[,;]?[”"]?$/g, "");
  return claim.direct ? `“${words}”` : words;
};

export const render: FrameRender = {
  name: "statement",
  group: "statements",
  question: (bearings, context) => `What was said by ${context.label(lead(bearings).key["speaker"] ?? "")}?`,
  value: (bearings) => wordsOf(bearings),
  worth: (bearings) =>
    bearings.some((bearing) => bearing.claim.direct) ||
    new Set(bearings.map((bearing) => bearing.claim.report)).size > 1,
  clause: (bearings, context) => {
    const first = lead(bearings);
    return `${capitalise(context.label(first.key["speaker"] ?? ""))} said${first.claim.direct ? "" : " that"}: ${wordsOf(bearings)}`;
  },
};
