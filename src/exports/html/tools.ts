import type { PageContext } from "./context.ts";
import { anchor } from "./escape.ts";

/** As much of an id as tells it from others of a case: the command line takes a clear beginning. */
const SHORT = 10;

/** The beginning of an id, for `tellings cite` and `tellings decide`. */
export const idWords = (id: string): string => `<code class="id">${anchor(id.slice(0, SHORT))}</code>`;

/** The first of these claims in each report, by the reports' numbers. */
export const firstOfEach = (
  context: PageContext,
  claims: readonly string[],
): readonly (readonly [number: number, id: string])[] => {
  const first = new Map<string, string>();
  for (const id of claims) {
    const claim = context.claims.get(id);
    if (claim && !first.has(claim.report)) first.set(claim.report, id);
  }
  return [...first].map(([report, id]) => [context.numbers.get(report) ?? 0, id] as const).sort(([a], [b]) => a - b);
};

/** What can be done with a line: link to it, and, with scripts, copy it with a footnote for each report behind it. */
export const lineTools = (context: PageContext, id: string, claims: readonly string[]): string => {
  const behind = firstOfEach(context, claims).map(([, claim]) => anchor(claim));
  return `<span class="tools"><a class="link" href="#${id}" aria-label="Link to this line">link</a><button type="button" class="copy" data-notes="${behind.join(" ")}" aria-label="Copy this line with its sources" hidden>copy</button></span>`;
};
