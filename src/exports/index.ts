import type { Exporter } from "./exporter.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";

/** Every format a picture can be written in. */
export const EXPORTERS: readonly Exporter[] = [html, json, markdown];

export { type ChangesDocument, changesFile, changesJson, changesMarkdown } from "./changes.ts";
export { decisionsJson, decisionsMarkdown } from "./decisions.ts";
export type { Exporter } from "./exporter.ts";
export type { ChangesFile } from "./format/changes-1.ts";
export type { ClaimLine } from "./format/claim-1.ts";
export { claimLine } from "./format/claim-line.ts";
export type { DecisionsFile } from "./format/decisions-1.ts";
export type { PictureFile } from "./format/picture-1.ts";
export { pictureFile } from "./format/picture-file.ts";
export type { StoryLine } from "./format/story-1.ts";
export { claimJsonLine, storyJsonLine } from "./jsonl.ts";
export { sourceWords } from "./source-words.ts";
