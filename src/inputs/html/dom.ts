import { parseHTML } from "linkedom";
import { boundDepth } from "./bound-depth.ts";
import { dropUnread } from "./drop-unread.ts";
import { stripRaw } from "./strip-raw.ts";

/** The little of a DOM that the readers use: `inputs` is compiled without the web's own types. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly children: Iterable<DomElement>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomPage extends DomElement {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  readonly head: DomElement | null;
}

export const ELEMENT = 1;
export const TEXT = 3;

export const isElement = (node: DomNode | null): node is DomElement => node !== null && node.nodeType === ELEMENT;

/** Tags and entities that one page may have; the largest of the development pages has 14,517. Each becomes a node. */
const MOST_MARKS = 200_000;

/** A page that would take too long or too much memory to build. */
export class PageTooComplexError extends Error {
  constructor() {
    super(`more than ${MOST_MARKS} tags and entities`);
    this.name = "PageTooComplexError";
  }
}

function countMarks(html: string): number {
  let count = 0;
  for (const mark of ["<", "&"]) {
    for (let at = html.indexOf(mark); at >= 0 && count <= MOST_MARKS; at = html.indexOf(mark, at + 1)) count++;
  }
  return count;
}

/** Parses a page. Throws PageTooComplexError. Bare fragments are wrapped, since Readability returns nothing for them under linkedom. */
export function parsePage(html: string): DomPage {
  const visible = dropUnread(boundDepth(stripRaw(html)));
  if (countMarks(visible) > MOST_MARKS) throw new PageTooComplexError();
  const whole = /<body[\s>]/i.test(visible) ? visible : wrap(visible);
  return (parseHTML(whole) as unknown as { document: DomPage }).document;
}

function wrap(html: string): string {
  const head = /<\/head\s*>/i.exec(html);
  if (head === null)
    return /<html[\s>]/i.test(html)
      ? html.replace(/(<html[^>]*>)/i, "$1<head></head><body>")
      : `<html><head></head><body>${html}</body></html>`;
  const at = head.index + head[0].length;
  return `${html.slice(0, at)}<body>${html.slice(at)}`;
}

/** The next node in document order; past the children when `skip` is set; null past `root`. */
export function nextNode(node: DomNode, root: DomNode, skip: boolean): DomNode | null {
  if (!skip && node.firstChild !== null) return node.firstChild;
  let at: DomNode | null = node;
  while (at !== null && at !== root) {
    if (at.nextSibling !== null) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}
