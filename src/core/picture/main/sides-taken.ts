import { openingOf } from "../opening.ts";
import type { ToldLine } from "./told-lines.ts";

/** What a paper is, and not what it tells: "Situation Update No. 2", "Press note: Situation in the north". */
export const OF_A_PAPER =
  /\b(?:situation (?:update|report|overview)|sitrep|press (?:note|release|statement|communiqu[eé])|flash update|daily bulletin|update (?:no\b|#)|communiqu[eé]|frequently asked questions|press release)|^(?:statement|notice|announcement|communication) (?:by|from|of|on)\b|^(?:open |joint |public )?(?:letter|appeal|message) (?:of|from|by|to)\b|[\u2013\u2014:-] statement on\b/iu;

const QUOTED = /["\u201c][^"\u201c\u201d]*["\u201d]/gu;
/** Words that only a side to the matter uses of its own accord. */
const LOADED =
  /\b(?:regime|martyr\p{L}*|comrades?|our (?:people|nation|brothers|forces|heroes)|traitors?|fabrications|terrorist (?:\p{Ll}+ )?(?:militia|gangs?)|so-called|self-proclaimed|sons and daughters of)\b/iu;

/** Its report tells the matter as a side to it does, or tells of its own publisher. */
export const takesSides = ({ line, report }: ToldLine): boolean => {
  const name = report.publisher?.split(" ").slice(0, 2).join(" ") ?? "";
  if (name.includes(" ") && line.text.startsWith(name)) return true;
  return openingOf(report).some(({ text }) => LOADED.test(text.replace(QUOTED, "")));
};
