import type { Claim } from "../core/claim/claim.ts";
import { claimLine, type LineReport } from "./format/claim-line.ts";
import type { StoryLine } from "./format/story-1.ts";

/** One line of `claim/1`, with its line end. */
export const claimJsonLine = (claim: Claim, report: LineReport): string =>
  `${JSON.stringify(claimLine(claim, report))}\n`;

/** One line of a story, with its line end. */
export const storyJsonLine = ({ story, reports }: StoryLine): string =>
  `${JSON.stringify({ story, reports: reports.map(({ id, source }) => ({ id, source })) })}\n`;
