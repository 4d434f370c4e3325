import type { FurnitureRule } from "./furniture-rule.ts";
import { whenLine } from "./furniture-rule.ts";

/** Links back to a page that was copied: "Source link", "Read the original article here". */
export const sourceLink: FurnitureRule = {
  id: "furniture/source-link",
  kind: "source-link",
  mark: whenLine(
    /^\(?(?:source(?:s)?(?: link| url| article)?|original (?:source|article|link|post|story)|view (?:source|original)|via|lien source|quelle|fuente|fonte|sursa|kaynak|источник|(?:read|view|see) (?:the )?(?:full|original|entire|complete) (?:article|story|post|report|text)\b[^.]{0,50}|(?:this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published|posted)) (?:on|in|at|by) [^.]{2,60}|the post .{3,160} appeared first on .{2,60})[:.]?\)?$/i,
    260,
  ),
};
