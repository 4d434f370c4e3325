/** Elements that end by themselves or hold nothing do not deepen a page. */
const SHALLOW = new Set(
  "p li td th tr dt dd option optgroup tbody thead tfoot colgroup br hr img input link meta area base col embed source track wbr param".split(
    " ",
  ),
);
/** Real pages stay under 100; the parser's time grows with the square of the depth (0.9 s at 20,000). */
const DEEPEST = 1000;
const SLASH = 47;
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)/g;

/** Takes tags out that would nest deeper than any page does; the words stay. */
export const boundDepth = (html: string): string => (mayBeDeep(html) ? cutDeep(html) : html);

/** More tags opened than closed at some place than the bound: true of all deep pages, and of few others. */
function mayBeDeep(html: string): boolean {
  let open = 0;
  for (let at = html.indexOf("<"); at >= 0 && open <= DEEPEST; at = html.indexOf("<", at + 1)) {
    if (html.charCodeAt(at + 1) === SLASH) open = Math.max(0, open - 1);
    else open++;
  }
  return open > DEEPEST;
}

function cutDeep(html: string): string {
  let depth = 0;
  let over = 0;
  let from = 0;
  const parts: string[] = [];
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag !== null; tag = TAG.exec(html)) {
    if (SHALLOW.has((tag[2] ?? "").toLowerCase())) continue;
    const opens = tag[1] === "";
    if (opens ? depth < DEEPEST : over === 0) {
      depth = Math.max(0, depth + (opens ? 1 : -1));
      continue;
    }
    over += opens ? 1 : -1;
    const end = html.indexOf(">", tag.index);
    parts.push(html.slice(from, tag.index), " ");
    from = end < 0 ? html.length : end + 1;
    TAG.lastIndex = from;
  }
  return from === 0 ? html : parts.join("") + html.slice(from);
}
