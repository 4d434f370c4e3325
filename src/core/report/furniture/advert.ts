import type { FurnitureRule } from "./furniture-rule.ts";
import { matchesIn, wholeLine } from "./furniture-rule.ts";

const LINE =
  /^(?:-+ ?)?(?:advertis(?:e?ment|ing)|advertorial|sponsored(?: (?:content|by .{2,40}|post))?|paid (?:content|post|for by .{2,40})|promoted(?: content)?|ads?(?: by .{2,30})?|ad feedback|publicidad|publicité|werbung|anzeige|pubblicità|publicidade|reklam[ae]?|reklame|реклама|advertentie|iklan|(?:story|article) continues (?:below|after)(?: (?:this )?(?:the )?(?:advertisement|ad))?|(?:scroll|continue|keep) (?:down )?(?:to|for) (?:continue|reading)(?: (?:reading|below))?|remove ads|close ad|why am i seeing this ad\??)(?: -+ ?continue reading below)?[.:]?(?: ?-+)?$/i;
const GLUED =
  /Advertisement(?: -)? Continue [Rr]eading (?:the main story|[Bb]elow)|(?:Story|Article) continues (?:below|after) (?:this )?advertisement/g;

/** Words that announce advertising, alone or glued to a paragraph. */
export const advert: FurnitureRule = {
  id: "furniture/advert",
  kind: "advert",
  mark: (line) => {
    if (line.text.length <= 90 && LINE.test(line.text)) return wholeLine(line);
    return line.lower.includes("advertisement") ? matchesIn(line, GLUED) : null;
  },
};
