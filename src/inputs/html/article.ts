import { Readability } from "@mozilla/readability";
import { byNames, type DomElement, elementsNamed, isText } from "./dom/element.ts";
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
const LONGEST_LINK_BLOCK = 300;

export interface ArticleChoice {
  /** For each block of the reader's text: true when it is the telling. */
  readonly chosen: readonly boolean[];
  /** True when Readability could not be asked or found nothing. */
  readonly fallback: boolean;
}

/** Chooses the blocks of the telling. Changes `page`: ask everything else first. */
export function chooseArticle(page: DomPage, reader: ReaderText): ArticleChoice {
  const content = reader.text.trim() === "" ? null : readable(page);
  if (content === null)
    return { chosen: reader.blocks.map((block) => looksLikeProse(reader.text, block)), fallback: true };
  for (const element of byNames(content, NOT_TELLING)) element.remove();
  removeForeignParts(content);
  removeLinkBlocks(content);
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
  return { chosen, fallback: false };
}

function readable(page: DomPage): DomElement | null {
  if (page.elements > MOST_ELEMENTS || page.depth > DEEPEST) return null;
  for (const element of byNames(page, NEVER_TELLING)) element.remove();
  // Readability makes links absolute and unpacks scripted ones; only links within the page mean anything to its choice.
  for (const link of elementsNamed(page, "a"))
    if (!(link.getAttribute("href") ?? "#").startsWith("#")) link.setAttribute("href", "");
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

/** Short blocks that are mostly links are lists of other stories. */
function removeLinkBlocks(content: DomElement): void {
  for (const element of byNames(content, "p, ul, ol, div, section, table")) {
    const { length } = fold(element.textContent);
    if (length === 0 || length > LONGEST_LINK_BLOCK) continue;
    let linked = 0;
    for (const link of elementsNamed(element, "a")) linked += fold(link.textContent).length;
    if (linked > length * 0.66) element.remove();
  }
}

const fold = (value: string): string => value.replace(/\s+/g, " ").trim();

/** Without Readability: a block of running words with few links. */
function looksLikeProse(text: string, block: TextBlock): boolean {
  const words = text.slice(block.start, block.end);
  const linked = block.pieces.filter((piece) => piece.linked).reduce((sum, piece) => sum + piece.end - piece.start, 0);
  return words.length >= 80 && linked < words.length * 0.5;
}
