import type { FurnitureRule } from "./furniture-rule.ts";
import { matchesIn, wholeLine } from "./furniture-rule.ts";

const LINE = /^\(?\[?(?:source: [^©]{2,60})?(?:copyright\b|©|\(c\) ?(?:19|20)\d\d|all rights reserved)[^\n]{0,500}$/i;
const REST =
  /^(?:(?:all |the |any )?(?:contents?|materials?|texts?|articles?|information)\b.{0,160}\b(?:published|posted|displayed) (?:in|on|at) this (?:web ?site|site|page|portal)\b.{0,60}\b(?:belongs? to|(?:is|are) (?:owned|protected|the property))\b.{0,200}|without (?:prior )?written (?:authori[sz]ation|permission|consent) from .{0,160}(?:republished|reproduced|used in any form).{0,120}|this (?:document|article|content|text) is subject to copyright\b.{0,220}|this material may not be (?:published|reproduced)\b.{0,200}|for immediate release|[\w .'’-]{2,40} (?:is|are) not responsible for (?:the )?contents? of (?:external|other|third.party)\b.{0,80}|no part of this .{0,160}(?:reproduced|copied).{0,120}|terms (?:and conditions|of use|of service) .{0,60}|privacy (?:policy|notice).{0,60})$/i;
const GLUED =
  /\(?(?:Copyright|©)\s?(?:\([cC]\)\s?|©\s?)?(?:by )?(?:19|20)\d\d\b[^\n]{0,120}?(?:All [Rr]ights [Rr]eserved\.?)(?: ?This material may not be published, broadcast, rewritten,? or redistributed\.?)?\)?/g;

/** Copyright notices and terms, alone or at the end of a paragraph. */
export const legal: FurnitureRule = {
  id: "furniture/legal",
  kind: "legal",
  mark: (line) => {
    if (line.text.length <= 480 && (LINE.test(line.text) || REST.test(line.text))) return wholeLine(line);
    return /opyright|©/.test(line.text) ? matchesIn(line, GLUED) : null;
  },
};
