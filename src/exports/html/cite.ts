import type { PageContext } from "./context.ts";
import { anchor, escapeHtml } from "./escape.ts";
import { shorten } from "./words.ts";

const LONGEST_QUOTE = 240;

/** The claim's words as a link to where they stand, with the report and who answers for them. */
export const evidenceItem = (context: PageContext, id: string): string => {
  const claim = context.claims.get(id);
  if (!claim) return "";
  const quote = shorten(claim.quote, LONGEST_QUOTE);
  const [open, close] = /^["\u201c\u201e\u00ab]/u.test(quote) ? ["", ""] : ["\u201c", "\u201d"];
  const { answers } = claim;
  // What is denied in other words stands elsewhere: the words that deny it are shown behind it.
  const denial =
    answers === undefined || answers.start < claim.end
      ? ""
      : ` \u2026 <bdi>${escapeHtml(shorten(answers.text, LONGEST_QUOTE))}</bdi>`;
  const links = claim.attribution
    .filter((link) => link.speaker !== "")
    .map((link) => `${link.speaker}${link.via ? ` to ${link.via}` : ""}`);
  const said = links.length > 0 ? `, from <bdi>${escapeHtml(shorten(links.join(", through "), 160))}</bdi>` : "";
  return `<li><a class="quote" href="#${anchor(id)}">${open}<bdi>${escapeHtml(quote)}</bdi>${denial}${close}</a> <span class="who">${escapeHtml(context.labels.get(claim.report) ?? claim.report)}${said}</span></li>`;
};

export const evidenceList = (context: PageContext, claims: readonly string[]): string =>
  `<ul class="evidence">${claims.map((id) => evidenceItem(context, id)).join("")}</ul>`;

/** Small numbered links, one a report: to the first of these claims in each. */
export const cites = (context: PageContext, claims: readonly string[], most = 8): string => {
  const first = new Map<string, string>();
  for (const id of claims) {
    const claim = context.claims.get(id);
    if (claim && !first.has(claim.report)) first.set(claim.report, id);
  }
  const links = [...first]
    .map(([report, id]) => [context.numbers.get(report) ?? 0, id] as const)
    .sort(([a], [b]) => a - b)
    .slice(0, most)
    .map(([number, id]) => {
      const quote = context.claims.get(id)?.quote ?? "";
      return `<a class="cite" href="#${anchor(id)}" aria-label="Sentence in report ${number}" title="${escapeHtml(shorten(quote, 160))}">${number}</a>`;
    });
  const more = first.size - links.length;
  return `<span class="cites">${links.join(" ")}${more > 0 ? ` <span class="soft">and ${more} more</span>` : ""}</span>`;
};
