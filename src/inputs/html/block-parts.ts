import type { ReportPart } from "../../core/report/report.ts";
import { type DomElement, isElement } from "./dom/element.ts";
import type { ReaderText } from "./reader-text.ts";

const KINDS: Readonly<Record<string, "table" | "list">> = { table: "table", ul: "list", ol: "list", dl: "list" };
const PULLED = /pull-?quote/i;

/** The outermost table or list around a block. */
function holderOf(element: DomElement): DomElement | null {
  let holder: DomElement | null = null;
  for (let at: DomElement["parentNode"] | DomElement = element; isElement(at); at = at.parentNode)
    if (KINDS[at.localName] !== undefined) holder = at;
  return holder;
}

/** The table or list of every block, and which blocks repeat words of the story as a pull quote. Asked before an article is chosen. */
export interface BlockHolders {
  readonly holders: readonly (DomElement | null)[];
  readonly pulled: readonly boolean[];
}

export function blockHolders(reader: ReaderText): BlockHolders {
  return {
    holders: reader.blocks.map((block) => holderOf(block.element)),
    pulled: reader.blocks.map((block) => {
      for (let at: DomElement["parentNode"] | DomElement = block.element; isElement(at); at = at.parentNode)
        if (PULLED.test(at.className)) return saidElsewhere(reader, block.start, block.end);
      return false;
    }),
  };
}

/** The same words stand in another place of the page; quotation marks around them do not count. */
function saidElsewhere(reader: ReaderText, start: number, end: number): boolean {
  const words = reader.text.slice(start, end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  if (words.length < 12) return false;
  const first = reader.text.indexOf(words);
  return first < start - 1 || reader.text.indexOf(words, end) >= 0;
}

/** Tables and lists of the telling, each as one part. */
export function blockParts(reader: ReaderText, chosen: readonly boolean[], { holders }: BlockHolders): ReportPart[] {
  const found: ReportPart[] = [];
  let open: { holder: DomElement; start: number; end: number } | null = null;
  const close = (): void => {
    if (open === null) return;
    const kind = KINDS[open.holder.localName] ?? "list";
    found.push({ start: open.start, end: open.end, kind, publishedAt: null, rule: `part/${kind}` });
    open = null;
  };
  reader.blocks.forEach((block, index) => {
    const holder = chosen[index] === true ? (holders[index] ?? null) : null;
    if (open !== null && holder === open.holder) {
      open.end = block.end;
      return;
    }
    close();
    if (holder !== null) open = { holder, start: block.start, end: block.end };
  });
  close();
  return found;
}
