import { Parser } from "htmlparser2";
import { boundDepth } from "./bound-depth.ts";
import { DomElement } from "./element.ts";
import type { DomNode, DomParent } from "./node.ts";
import { DomText } from "./node.ts";
import { DomPage } from "./page.ts";
import { stripRaw } from "./strip-raw.ts";

/** Tags that one page may have; the largest of the development pages has 14,517 with its entities. Each becomes a node. */
const MOST_TAGS = 200_000;
/** Deeper than `boundDepth` lets through only by elements that should close each other; the parser's time grows with its square. */
const DEEPEST = 3000;

/** A page that would take too long or too much memory to build. */
export class PageTooComplexError extends Error {
  constructor(what: string) {
    super(what);
    this.name = "PageTooComplexError";
  }
}

function countTags(html: string): number {
  let count = 0;
  for (let at = html.indexOf("<"); at >= 0 && count <= MOST_TAGS; at = html.indexOf("<", at + 1)) count++;
  return count;
}

/** Parses a page. Throws PageTooComplexError. Bare fragments are wrapped in a body, so that every page has one. */
export function parsePage(html: string): DomPage {
  const visible = boundDepth(stripRaw(html));
  if (countTags(visible) > MOST_TAGS) throw new PageTooComplexError(`more than ${MOST_TAGS} tags`);
  return build(/<body[\s>]/i.test(visible) ? visible : wrap(visible));
}

function build(html: string): DomPage {
  const page = new DomPage();
  let parent: DomParent = page;
  let last: DomNode | null = null;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = new DomElement(name, attributes);
      parent.appendChild(element);
      parent = element;
      last = null;
      page.elements++;
      if (++depth > page.depth) page.depth = depth;
      if (depth > DEEPEST) throw new PageTooComplexError(`more than ${DEEPEST} elements in each other`);
    },
    ontext(data) {
      // A character reference comes by itself; the standard has one node for words that stand together.
      if (last !== null && last instanceof DomText) last.data += data;
      else {
        last = new DomText(data);
        parent.appendChild(last);
      }
    },
    onclosetag() {
      parent = parent.parentNode ?? page;
      last = null;
      depth--;
    },
  });
  parser.end(html);
  return page;
}

function wrap(html: string): string {
  const head = /<\/head\s*>/i.exec(html);
  if (head !== null) return insert(html, head.index + head[0].length, "<body>");
  const root = /<html[\s>]/i.exec(html);
  const end = root === null ? -1 : html.indexOf(">", root.index);
  return end < 0 ? `<html><head></head><body>${html}</body></html>` : insert(html, end + 1, "<head></head><body>");
}

const insert = (html: string, at: number, what: string): string => html.slice(0, at) + what + html.slice(at);
