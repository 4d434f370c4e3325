import type { Told } from "../../claim/claim.ts";
import type { FrameContext } from "../build/frame-context.ts";
import type { Stretch } from "./stretch.ts";

/** What happened, in the report's own words: the stretch as it stands. */
export const settingWhat = (context: FrameContext, { sentence, from, to }: Stretch): Told | null => {
  const start = sentence.tokens[from]?.start;
  const end = sentence.tokens[to - 1]?.end;
  if (start === undefined || end === undefined) return null;
  return { text: context.text.slice(start, end), start, end };
};
