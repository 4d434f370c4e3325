import { Readability } from "@mozilla/readability";
import type { DomElement, DomPage } from "./dom.ts";
import { isElement, nextNode, TEXT } from "./dom.ts";
import { removeForeignParts } from "./foreign-parts.ts";
import type { ReaderText, TextBlock } from "./reader-text.ts";

const MARK = "data-tellings-piece";
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
  const seen = countTexts(reader);
  const content = readable(page, reader, seen);
  if (content === null)
    return { chosen: reader.blocks.map((block) => looksLikeProse(reader.text, block)), fallback: true };
  for (const element of content.querySelectorAll(NOT_TELLING)) element.remove();
  removeForeignParts(content);
  removeLinkBlocks(content);
  const kept = new Map<string, Set<string>>();
  for (let node = nextNode(content, content, false); node !== null; node = nextNode(node, content, false)) {
    if (node.nodeType !== TEXT) continue;
    const words = fold(node.nodeValue ?? "");
    if (words === "") continue;
    const ids = kept.get(words) ?? new Set<string>();
    ids.add(markOf(node.parentNode as DomElement | null, content));
    kept.set(words, ids);
  }
  const chosen = reader.blocks.map((block) => {
    let inside = 0;
    let all = 0;
    for (const piece of block.pieces) {
      const words = fold(reader.text.slice(piece.start, piece.end));
      all += words.length;
      const ids = kept.get(words);
      if (ids === undefined) continue;
      const unique = seen.get(words) === 1;
      if (unique || ids.has(piece.parent.getAttribute(MARK) ?? "")) inside += words.length;
    }
    return all > 0 && inside >= all * 0.5;
  });
  return { chosen, fallback: false };
}

function readable(page: DomPage, reader: ReaderText, seen: ReadonlyMap<string, number>): DomElement | null {
  let id = 0;
  let elements = 0;
  for (const piece of reader.blocks.flatMap((block) => block.pieces)) {
    // Only words that stand twice on the page need their place; attributes are dear in linkedom.
    if (seen.get(fold(reader.text.slice(piece.start, piece.end))) === 1 || piece.parent.hasAttribute(MARK)) continue;
    piece.parent.setAttribute(MARK, String(id++));
  }
  const root = page.documentElement;
  if (root === null || reader.text.trim() === "") return null;
  for (let node = nextNode(root, root, false); node !== null; node = nextNode(node, root, false)) {
    if (!isElement(node)) continue;
    if (++elements > MOST_ELEMENTS) return null;
    if (elements % 64 === 0 && depthOf(node) > DEEPEST) return null;
  }
  for (const element of page.querySelectorAll(NEVER_TELLING)) element.remove();
  try {
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

function depthOf(node: DomElement): number {
  let depth = 0;
  for (let at = node.parentNode; at !== null && depth <= DEEPEST; at = at.parentNode) depth++;
  return depth;
}

/** Short blocks that are mostly links are lists of other stories. */
function removeLinkBlocks(content: DomElement): void {
  for (const element of [...content.querySelectorAll("p, ul, ol, div, section, table")]) {
    const length = fold(element.textContent ?? "").length;
    if (length === 0 || length > LONGEST_LINK_BLOCK) continue;
    let linked = 0;
    for (const link of element.querySelectorAll("a")) linked += fold(link.textContent ?? "").length;
    if (linked > length * 0.66) element.remove();
  }
}

function markOf(element: DomElement | null, root: DomElement): string {
  for (let at = element; at !== null && at !== root; at = at.parentNode as DomElement | null) {
    const mark = at.getAttribute(MARK);
    if (mark !== null) return mark;
  }
  return "";
}

function countTexts(reader: ReaderText): Map<string, number> {
  const counts = new Map<string, number>();
  for (const block of reader.blocks) {
    for (const piece of block.pieces) {
      const words = fold(reader.text.slice(piece.start, piece.end));
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  return counts;
}

const fold = (value: string): string => value.replace(/\s+/g, " ").trim();

/** Without Readability: a block of running words with few links. */
function looksLikeProse(text: string, block: TextBlock): boolean {
  const words = text.slice(block.start, block.end);
  const linked = block.pieces
    .filter((piece) => piece.parent.localName === "a")
    .reduce((sum, piece) => sum + piece.end - piece.start, 0);
  return words.length >= 80 && linked < words.length * 0.5;
}
