import { type DomElement, isElement, isText } from "./dom/element.ts";
import type { DomNode, DomText } from "./dom/node.ts";

/** One text node as it stands in the reader's text. */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly node: DomText;
  /** True inside of a link. */
  readonly linked: boolean;
}

/** One block of the reader's text: a paragraph, heading, list item, table row. Half-open, UTF-16. */
export interface TextBlock {
  readonly start: number;
  readonly end: number;
  readonly element: DomElement;
  readonly pieces: readonly TextPiece[];
}

export interface ReaderText {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
}

const SKIPPED = new Set(
  "script style noscript template svg math iframe embed canvas head title select textarea datalist audio video map param link meta base".split(
    " ",
  ),
);
const BLOCK = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption".split(
    " ",
  ),
);
const CELL = new Set(["td", "th"]);

/** Words that open over a link when it is pointed at: "tooltiptext", "rollover-people-block", "popover__content". */
const POPS_UP = /(?:tool-?tip|popover|rollover|hover-?card)[\w-]*(?:block|content|text|body|inner|box)(?![a-z])/i;
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;
function isHidden(element: DomElement): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("role") === "tooltip") return true;
  if (POPS_UP.test(element.className)) return true;
  const style = element.getAttribute("style");
  return style !== null && HIDING.test(style);
}

/**
 * The text of a whole page as a reader sees it: blocks apart by a blank line, `<br>` a line end, white space folded,
 * nothing hidden, no scripts. Iterative, so that deep nesting cannot exhaust the stack.
 */
export function readerText(root: DomElement): ReaderText {
  const writer = new Writer(root);
  let node: DomNode | null = root.firstChild;
  while (node !== null) {
    let enter = false;
    if (isText(node)) writer.write(node);
    else if (isElement(node)) {
      const name = node.localName;
      if (!SKIPPED.has(name) && !isHidden(node)) {
        const block = BLOCK.has(name);
        if (name === "br") writer.lineBreak();
        else if (block) writer.open(node, CELL.has(name));
        else if (name === "a") writer.links++;
        enter = node.firstChild !== null;
        if (!enter) writer.close(node, block);
      }
    }
    if (enter) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === null || node === root) return writer.finish();
      if (isElement(node)) writer.close(node, BLOCK.has(node.localName));
    }
    node = node?.nextSibling ?? null;
  }
  return writer.finish();
}

class Writer {
  /** Links that are open here. */
  links = 0;
  private readonly parts: string[] = [];
  private length = 0;
  private readonly blocks: TextBlock[] = [];
  private pieces: TextPiece[] = [];
  private blockStart = -1;
  private blockOwner: DomElement | null = null;
  private owner: DomElement;
  private preDepth = 0;
  private space = false;
  private breaks = 0;
  private cell = false;
  private readonly owners: DomElement[];

  constructor(root: DomElement) {
    this.owner = root;
    this.owners = [root];
  }

  write(node: DomText): void {
    const raw = node.data;
    const pre = this.preDepth > 0;
    const folded = pre ? raw.replaceAll("\r\n", "\n") : raw.replace(/[ \t\r\n\f]+/g, " ");
    let value = folded;
    if (!pre) {
      if (value.startsWith(" ")) {
        this.space = true;
        value = value.slice(1);
      }
      if (value === "") return;
    }
    const trailing = !pre && value.endsWith(" ");
    if (trailing) value = value.slice(0, -1);
    this.begin();
    const start = this.length;
    this.push(value);
    this.pieces.push({ start, end: this.length, node, linked: this.links > 0 });
    this.space = trailing;
  }

  lineBreak(): void {
    if (this.blockStart >= 0) this.breaks++;
    this.space = false;
  }

  open(element: DomElement, cell: boolean): void {
    if (cell && this.blockStart >= 0) this.cell = true;
    else this.flush();
    this.owners.push(element);
    this.owner = element;
    if (element.localName === "pre") this.preDepth++;
  }

  close(element: DomElement, block: boolean): void {
    if (!block) {
      if (element.localName === "a") this.links--;
      return;
    }
    if (!CELL.has(element.localName)) this.flush();
    if (this.owners.length > 1 && this.owners.at(-1) === element) {
      this.owners.pop();
      if (element.localName === "pre") this.preDepth--;
    }
    this.owner = this.owners.at(-1) ?? this.owner;
  }

  finish(): ReaderText {
    this.flush();
    return { text: this.parts.join(""), blocks: this.blocks };
  }

  /** Writes what stands between the last words and the next. */
  private begin(): void {
    if (this.blockStart < 0) {
      if (this.length > 0) this.push("\n\n");
      this.blockStart = this.length;
      this.blockOwner = this.owner;
    } else if (this.cell) this.push("\t");
    else if (this.breaks > 0) this.push(this.breaks > 1 ? "\n\n" : "\n");
    else if (this.space) this.push(" ");
    this.space = false;
    this.cell = false;
    this.breaks = 0;
  }

  private push(value: string): void {
    this.parts.push(value);
    this.length += value.length;
  }

  private flush(): void {
    if (this.blockStart >= 0) {
      this.blocks.push({
        start: this.blockStart,
        end: this.length,
        element: this.blockOwner ?? this.owner,
        pieces: this.pieces,
      });
    }
    this.pieces = [];
    this.blockStart = -1;
    this.space = false;
    this.breaks = 0;
    this.cell = false;
  }
}
