/** Elements whose content no reader sees; their inside is raw text or drawing, so it is cut before the page is parsed. */
const RAW = ["script", "style", "svg", "noscript", "iframe", "template"] as const;
/** "!" and the letters that those names begin with, in both cases: most tags of a page are passed by this alone. */
const FIRST = new Set([..."!SNIT", ..."snit"].map((letter) => letter.charCodeAt(0)));

/**
 * Cuts scripts (but not JSON-LD), styles, drawings and comments out of the source of a page. One pass from left to right:
 * an element that is never closed ends the cutting of its kind, as a browser would show the rest.
 */
export function stripRaw(html: string): string {
  const never = new Set<string>();
  const parts: string[] = [];
  let from = 0;
  let at = html.indexOf("<");
  while (at >= 0) {
    const end = FIRST.has(html.charCodeAt(at + 1)) ? endOfRaw(html, at, never) : at;
    if (end > at) {
      parts.push(html.slice(from, at), " ");
      from = end;
      at = html.indexOf("<", end);
    } else at = html.indexOf("<", at + 1);
  }
  return from === 0 ? html : parts.join("") + html.slice(from);
}

/** Where the raw element or comment that opens at `at` ends; `at` itself when none opens there. */
function endOfRaw(html: string, at: number, never: Set<string>): number {
  if (html.startsWith("<!--", at)) {
    if (never.has("comment")) return at;
    const close = html.indexOf("-->", at + 4);
    if (close < 0) never.add("comment");
    return close < 0 ? at : close + 3;
  }
  const head = html.slice(at + 1, at + 10).toLowerCase();
  const name = RAW.find((raw) => head.startsWith(raw) && !/[\w-]/.test(head[raw.length] ?? ""));
  if (name === undefined || never.has(name)) return at;
  if (name === "script" && /^[^>]{0,200}ld\+json/i.test(html.slice(at, at + 210))) return at;
  const close = closingTag(html, name, at);
  if (close < 0) never.add(name);
  return close < 0 ? at : close;
}

function closingTag(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}\\s*>`, "gi");
  pattern.lastIndex = from;
  const found = pattern.exec(html);
  return found === null ? -1 : found.index + found[0].length;
}
