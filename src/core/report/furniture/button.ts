import type { FurnitureRule } from "./furniture-rule.ts";
import { whenLine } from "./furniture-rule.ts";

/** Buttons, rules and end marks: "Close", "Font size A A", "___", "###". */
export const button: FurnitureRule = {
  id: "furniture/button",
  kind: "other",
  mark: whenLine(
    /^(?:close|enlarge|more|less|ok|cancel|submit|expand|collapse|read more(?:\.{3}|…)?|show more|load more|see more|view more|continue|a a(?: a)?|aa|text size|font size.{0,12}|tags?:?(?: [^.]{0,120})?|topics?:?|filed under:?.{0,90}|categor(?:y|ies):?.{0,60}|photo|photos|video|audio|live|breaking|exclusive|listen(?: to (?:this )?(?:article|story))?(?: \d+ min)?|\d+ min(?:ute)?s? read|reading time:? .{0,20}|estimated read.{0,20}|top news photos of the week|[-_=*#•.·—–~ ]{1,40}|-? ?30 ?-|ends|\(ends\))$/i,
    140,
  ),
};
