import type { PageContext } from "./context.ts";
import { anchor, escapeHtml } from "./escape.ts";
import { firstOfEach, idWords } from "./tools.ts";
import { shorten } from "./words.ts";

const LONGEST_QUOTE = 240;

/** The claim's words as a link to where they stand, with the report and who answers for them; `alike` are ids of claims on the same words. */
const evidenceItem = (context: PageContext, id: string, alike: readonly string[]): string => {
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
  return `<li><a class="quote" href="#${anchor(id)}">${open}<bdi>${escapeHtml(quote)}</bdi>${denial}${close}</a> <span class="who">${escapeHtml(context.labels.get(claim.report) ?? claim.report)}${said}</span> ${alike.map(idWords).join(" ")}</li>`;
};

export const evidenceList = (context: PageContext, claims: readonly string[]): string =>
  `<ul class="evidence">${sameWords(context, claims)
    .map((alike) => evidenceItem(context, alike[0], alike))
    .join("")}</ul>`;

/** Claims by the words that they stand on: what two rules found in one stretch of a report is one sentence to a reader. */
export const sameWords = (
  context: PageContext,
  ids: readonly string[],
): readonly (readonly [string, ...string[]])[] => {
  const places = new Map<string, [string, ...string[]]>();
  for (const id of ids) {
    const claim = context.claims.get(id);
    const place = claim ? `${claim.report} ${claim.start} ${claim.end} ${claim.answers?.start ?? ""}` : id;
    const alike = places.get(place);
    if (alike) alike.push(id);
    else places.set(place, [id]);
  }
  return [...places.values()];
};

/** Small numbered links, one a report: to the first of these claims in each. */
export const cites = (context: PageContext, claims: readonly string[], most = 8): string => {
  const first = firstOfEach(context, claims);
  const links = first.slice(0, most).map(([number, id]) => {
    const { quote = "", report = "" } = context.claims.get(id) ?? {};
    const from = context.names.get(report) ?? "";
    return `<a class="cite" href="#${anchor(id)}" aria-label="Sentence in report ${number}, ${escapeHtml(from)}" title="${escapeHtml(`${from}: ${shorten(quote, 160)}`)}">${number}</a>`;
  });
  const more = first.length - links.length;
  return `<span class="cites">${links.join(" ")}${more > 0 ? ` <span class="soft">and ${more} more</span>` : ""}</span>`;
};
