import { type DomElement, isElement } from "./dom/element.ts";

const FOREIGN =
  /\b(?:comment|disqus|related|recommend|sidebar|teaser|promo|trending|popular|latest|more-|widget|footer|nav|menu|masthead|weather|clock)/i;

/** Inside a part of the page that is about other things: a comment, a list of other stories, a clock. */
export function inForeignPart(element: DomElement): boolean {
  for (let at: DomElement["parentNode"] | DomElement = element; isElement(at); at = at.parentNode) {
    if (at.localName === "body") return false;
    if (["nav", "footer", "aside", "li"].includes(at.localName)) return true;
    if (FOREIGN.test(`${at.className} ${at.id}`.slice(0, 400))) return true;
  }
  return false;
}

/** What an element says of a date: its attributes first, then its words. */
export const dateValue = (element: DomElement): string | null =>
  element.getAttribute("datetime") ??
  element.getAttribute("content") ??
  element.getAttribute("title") ??
  element.textContent;
