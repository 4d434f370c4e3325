import { PageTooComplexError, parsePage } from "./html/dom/parse-page.ts";
import { readerText } from "./html/reader-text.ts";

/** The reader's text of a piece of HTML: blocks apart by blank lines, nothing hidden, nothing run. */
export function fragmentText(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(/\s+/g, " ").trim();
  // XHTML may close these at once; read as HTML they would swallow the rest.
  let open = html.replace(/<(?:iframe|script|style|embed|applet|textarea|title)\b[^<>]*\/>/gi, " ");
  if (!/<\/iframe/i.test(open)) open = open.replace(/<iframe\b[^<>]*>/gi, " ");
  try {
    const body = parsePage(`<html><head></head><body>${open}</body></html>`).body;
    return body === null ? "" : readerText(body).text;
  } catch (error) {
    if (!(error instanceof PageTooComplexError)) throw error;
    // One monstrous entry must not take the rest of its feed with it: its words without the tags.
    return html
      .replace(/<[^<>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim();
  }
}
