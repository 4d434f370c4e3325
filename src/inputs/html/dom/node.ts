/** Node types of the DOM standard that a page is read with; comments are not kept. */
export const ELEMENT = 1;
export const TEXT = 3;
export const DOCUMENT = 9;

/**
 * A node of a page: as much of the DOM standard as Readability and the readers ask for, and nothing that keeps state for
 * styles, events or live lists. `origin` is the node as parsed, where this one was made again from it.
 */
export abstract class DomNode {
  abstract readonly nodeType: number;
  firstChild: DomNode | null = null;
  parentNode: DomParent | null = null;
  previousSibling: DomNode | null = null;
  nextSibling: DomNode | null = null;

  abstract get textContent(): string | null;
  abstract cloneAlone(): DomNode;
  /** Left off by text and whole pages, as the standard has it. */
  get tagName(): string | undefined {
    return undefined;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

/** A run of words between two tags, character references resolved. */
export class DomText extends DomNode {
  readonly nodeType = TEXT;
  readonly nodeName = "#text";
  readonly origin: DomText;
  data: string;

  constructor(data: string, origin: DomText | null = null) {
    super();
    this.data = data;
    this.origin = origin ?? this;
  }

  get textContent(): string {
    return this.data;
  }
  get childNodes(): readonly DomNode[] {
    return [];
  }
  cloneAlone(): DomText {
    return new DomText(this.data, this.origin);
  }
}

/** The nodes inside of an element at one moment, in document order with the count of nodes below each. */
class Inside {
  readonly nodes: DomNode[] = [];
  readonly below: number[] = [];
}

/** A node with children: an element or the page itself. Its words are kept until something below it changes. */
export abstract class DomParent extends DomNode {
  lastChild: DomNode | null = null;
  private words: string | null = null;
  private kids: readonly DomNode[] | null = null;

  get textContent(): string {
    if (this.words === null) {
      let words = "";
      for (let child = this.firstChild; child !== null; child = child.nextSibling) words += child.textContent ?? "";
      this.words = words;
    }
    return this.words;
  }
  /** The children at this moment: not a live list. */
  get childNodes(): readonly DomNode[] {
    if (this.kids === null) {
      const kids: DomNode[] = [];
      for (let child = this.firstChild; child !== null; child = child.nextSibling) kids.push(child);
      this.kids = kids;
    }
    return this.kids;
  }

  appendChild(node: DomNode): DomNode {
    return this.insertBefore(node, null);
  }
  insertBefore(node: DomNode, next: DomNode | null): DomNode {
    node.parentNode?.removeChild(node);
    const previous = next === null ? this.lastChild : next.previousSibling;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous === null) this.firstChild = node;
    else previous.nextSibling = node;
    if (next === null) this.lastChild = node;
    else next.previousSibling = node;
    this.changed();
    return node;
  }
  removeChild(node: DomNode): DomNode {
    const { previousSibling: previous, nextSibling: next } = node;
    if (previous === null) this.firstChild = next;
    else previous.nextSibling = next;
    if (next === null) this.lastChild = previous;
    else next.previousSibling = previous;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    this.changed();
    return node;
  }
  replaceChild(fresh: DomNode, old: DomNode): DomNode {
    fresh.parentNode?.removeChild(fresh);
    const next = old.nextSibling;
    this.removeChild(old);
    this.insertBefore(fresh, next);
    return old;
  }

  /**
   * What is inside, to be put back by setting it again: an opaque value, not markup. Readability takes it before it tries an
   * article and puts it back when it has to try once more; most pages never need it, so nothing is written out or parsed.
   * Elements come back with the attributes that they have by then.
   */
  get innerHTML(): unknown {
    const inside = new Inside();
    const list = (parent: DomParent): void => {
      for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
        const at = inside.nodes.push(child) - 1;
        inside.below.push(0);
        if (child instanceof DomParent) list(child);
        inside.below[at] = inside.nodes.length - at - 1;
      }
    };
    list(this);
    return inside;
  }
  set innerHTML(value: unknown) {
    if (!(value instanceof Inside)) throw new TypeError("Only what was inside of an element can be put back.");
    while (this.firstChild !== null) this.removeChild(this.firstChild);
    const open: { parent: DomParent; end: number }[] = [{ parent: this, end: value.nodes.length }];
    value.nodes.forEach((node, at) => {
      while ((open.at(-1)?.end ?? 0) <= at && open.length > 1) open.pop();
      const fresh = node.cloneAlone();
      open.at(-1)?.parent.appendChild(fresh);
      if (fresh instanceof DomParent) open.push({ parent: fresh, end: at + 1 + (value.below[at] ?? 0) });
    });
  }

  /** Forgets the words of this node and of those around it. A node whose words are unknown has none around it that knows them. */
  protected changed(): void {
    this.kids = null;
    for (let at: DomParent | null = this; at !== null && at.words !== null; at = at.parentNode) at.words = null;
  }
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
