import type { Claim } from "../claim/claim.ts";
import type { LineageLink } from "../picture/picture.ts";
import { fold } from "./words.ts";

const flat = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const speakerOf = (claim: Claim): string => {
  const [link] = claim.attribution;
  return link ? `${link.affiliation ?? link.entity ?? flat(link.speaker)}|${flat(link.via ?? "")}` : "";
};

/**
 * One utterance in other words in another report: direct speech that says the same, by the same party to the same
 * outlet. `groups` are claims that say the same; each report is linked to the first that has the words.
 */
export const translatedQuotes = (groups: readonly (readonly Claim[])[]): LineageLink[] => {
  const links: LineageLink[] = [];
  for (const group of groups) {
    const first = new Map<string, Claim>();
    for (const claim of group) {
      if (!claim.direct || claim.attribution.length === 0) continue;
      const speaker = speakerOf(claim);
      const known = first.get(speaker);
      if (!known) first.set(speaker, claim);
      else if (known.report !== claim.report && flat(known.quote) !== flat(claim.quote))
        links.push({
          from: known.report,
          to: claim.report,
          evidence: "translated-quote",
          direction: "open",
          detail: `one utterance of ${claim.attribution[0]?.speaker ?? "one speaker"} in two wordings`,
          spans: [
            { report: known.report, start: known.start, end: known.end },
            { report: claim.report, start: claim.start, end: claim.end },
          ],
        });
    }
  }
  return links;
};
