import { Readability } from "@mozilla/readability";
import { byNames, type DomElement, elementsNamed, isElement, isText } from "./dom/element.ts";
import { type DomText, nextNode } from "./dom/node.ts";
import type { DomPage } from "./dom/page.ts";
import { removeForeignParts } from "./foreign-parts.ts";
import type { ReaderText, TextBlock } from "./reader-text.ts";

/** Beyond these Readability's time is no longer near-linear: measured 1.2 s at 10,000 paragraphs on one shared core. */
const MOST_ELEMENTS = 30_000;
const DEEPEST = 256;

/** What is taken out of Readability's article: parts that are of the page, not of the telling. */
const NOT_TELLING = "figure, aside, time, button, form, nav, footer, input, select, iframe, figcaption";
/** Taken out before Readability looks: a third less time, and the same choice (measured on the development pages). */
const NEVER_TELLING = "img, picture, source, button, input, select, nav, footer";

/** The thresholds of the pass after Readability; the bench chooses them anew on a part of the pages and scores the rest. */
export interface ArticleLimits {
  /** A block of up to this many characters, of which more than this share is links, is a list of other stories. */
  readonly longestLinkBlock: number;
  readonly linkShare: number;
  /** A part whose class names it as foreign stays where it is longer, or a larger share of the article. */
  readonly longestForeign: number;
  readonly foreignShare: number;
}

export const ARTICLE_LIMITS: ArticleLimits = {
  longestLinkBlock: 300,
  linkShare: 0.66,
  longestForeign: 1200,
  foreignShare: 0.2,
};

export interface ArticleChoice {
  /** For each block of the reader's text: true when it is the telling. */
  readonly chosen: readonly boolean[];
  /** True when Readability could not be asked or found nothing. */
  readonly fallback: boolean;
}

/** Chooses the blocks of the telling. Changes `page`: ask everything else first. */
export function chooseArticle(
  page: DomPage,
  reader: ReaderText,
  limits: ArticleLimits = ARTICLE_LIMITS,
): ArticleChoice {
  const content = reader.text.trim() === "" ? null : readable(page);
  if (content === null)
    return { chosen: reader.blocks.map((block) => looksLikeProse(reader.text, block)), fallback: true };
  for (const element of byNames(content, NOT_TELLING)) element.remove();
  removeForeignParts(content, limits);
  removeLinkBlocks(content, limits);
  const kept = new Set<DomText>();
  for (let node = nextNode(content, content, false); node !== null; node = nextNode(node, content, false))
    if (isText(node)) kept.add(node.origin);
  const chosen = reader.blocks.map((block) => {
    let inside = 0;
    let all = 0;
    for (const piece of block.pieces) {
      const { length } = reader.text.slice(piece.start, piece.end).trim();
      all += length;
      if (kept.has(piece.node)) inside += length;
    }
    return all > 0 && inside >= all * 0.5;
  });
  return { chosen: withoutEndLists(reader, chosen), fallback: false };
}

function readable(page: DomPage): DomElement | null {
  if (page.elements > MOST_ELEMENTS || page.depth > DEEPEST) return null;
  for (const element of byNames(page, NEVER_TELLING)) element.remove();
  // Readability makes links absolute and unpacks scripted ones; only links within the page mean anything to its choice.
  for (const link of elementsNamed(page, "a"))
    if (!(link.getAttribute("href") ?? "#").startsWith("#")) link.setAttribute("href", "");
  for (const quote of elementsNamed(page, "blockquote")) unwrapQuote(quote);
  try {
    // The page is as much of a document as Readability uses, but not one by its type.
    const reading = new Readability(
      page as never,
      { serializer: (node: unknown) => node, keepClasses: true, disableJSONLD: true } as never,
    );
    const article = reading.parse() as { content?: unknown } | null;
    return (article?.content as DomElement | undefined) ?? null;
  } catch {
    // Readability throws on pages without usable elements; the caller falls back to the blocks themselves.
    return null;
  }
}

/** What holds nothing but a quoted post is often called "social" and would go with it; the post is part of the telling. */
function unwrapQuote(quote: DomElement): void {
  const { length } = quote.textContent.trim();
  for (let at = quote.parentNode; isElement(at); at = quote.parentNode) {
    if (at.localName !== "div" || at.parentNode === null || at.textContent.trim().length > length) return;
    at.parentNode.replaceChild(quote, at);
  }
}

/** Short blocks that are mostly links are lists of other stories; a sentence that begins with words of its own is none. */
function removeLinkBlocks(content: DomElement, limits: ArticleLimits): void {
  for (const element of byNames(content, "p, ul, ol, div, section, table")) {
    const words = fold(element.textContent);
    if (words.length === 0 || words.length > limits.longestLinkBlock) continue;
    const links = elementsNamed(element, "a").map((link) => fold(link.textContent));
    if (links.reduce((sum, link) => sum + link.length, 0) <= words.length * limits.linkShare) continue;
    const before = words.slice(0, Math.max(0, words.indexOf(links[0] ?? "")));
    const sentence = element.localName === "p" && before.split(" ").length > 4 && /[.!?]["”’)]*$/.test(words);
    if (!sentence) element.remove();
  }
}

const fold = (value: string): string => value.replace(/\s+/g, " ").trim();

const LONGEST_HEADING = 60;
/** "More great stories", "Related articles", "You may also like", over links at the end of an article. */
const LIST_HEADING =
  /^(?:(?:more|related|recommended|other|latest|popular|trending|further|top) (?:[\p{L}'’.]+ ){0,3}(?:stories|articles|news|reading|coverage|posts|content|headlines|reads)|you (?:may|might) (?:also )?(?:like|enjoy).{0,20}|read (?:more|next|also)|see also|more (?:from|on) .{2,30}|related)\s?:?$/iu;

/** At the end of the telling a heading of a list, and under it nothing but blocks with links: other stories. */
function withoutEndLists(reader: ReaderText, chosen: readonly boolean[]): boolean[] {
  const kept = [...chosen];
  for (let at = kept.length - 1; at >= 0; at--) {
    const block = reader.blocks[at];
    if (kept[at] !== true || block === undefined) continue;
    const words = reader.text.slice(block.start, block.end);
    if (words.length <= LONGEST_HEADING && LIST_HEADING.test(words)) {
      kept.fill(false, at);
      return kept;
    }
    if (!block.pieces.some((piece) => piece.linked)) return kept;
  }
  return kept;
}

/** Without Readability: a block of running words with few links. */
function looksLikeProse(text: string, block: TextBlock): boolean {
  const words = text.slice(block.start, block.end);
  const linked = block.pieces.filter((piece) => piece.linked).reduce((sum, piece) => sum + piece.end - piece.start, 0);
  return words.length >= 80 && linked < words.length * 0.5;
}
