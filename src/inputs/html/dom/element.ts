import { type DomNode, DomParent, type DomText, ELEMENT, nextNode, TEXT } from "./node.ts";

/** One attribute, as a copy: setting it changes nothing. */
export interface DomAttribute {
  readonly name: string;
  readonly value: string;
  cloneNode(): DomAttribute;
}

type Attributes = Readonly<Record<string, string>>;

const NAMES = new Map<string, string>();
function upper(name: string): string {
  const known = NAMES.get(name);
  if (known !== undefined) return known;
  const made = name.toUpperCase();
  // Pages may invent any number of names; those of HTML and the usual custom ones are few.
  if (NAMES.size < 1000) NAMES.set(name, made);
  return made;
}

/** An element of a page. Names of elements and attributes are in lower case, but for `tagName`. */
export class DomElement extends DomParent {
  readonly nodeType = ELEMENT;
  readonly localName: string;
  private readonly name: string;
  private values: Attributes;

  constructor(localName: string, values: Attributes = {}) {
    super();
    this.localName = localName;
    this.name = upper(localName);
    this.values = values;
  }

  override get tagName(): string {
    return this.name;
  }
  get nodeName(): string {
    return this.name;
  }
  get className(): string {
    return this.getAttribute("class") ?? "";
  }
  set className(value: string) {
    this.setAttribute("class", value);
  }
  get id(): string {
    return this.getAttribute("id") ?? "";
  }
  set id(value: string) {
    this.setAttribute("id", value);
  }
  /** Only what hides an element, and only where it is written on the element itself. */
  get style(): { readonly display: string; readonly visibility: string } | undefined {
    const written = this.getAttribute("style");
    if (written === null) return undefined;
    const of = (property: RegExp): string => property.exec(written)?.[1]?.toLowerCase() ?? "";
    return {
      display: of(/(?:^|;)\s*display\s*:\s*([a-z-]+)/i),
      visibility: of(/(?:^|;)\s*visibility\s*:\s*([a-z-]+)/i),
    };
  }
  get attributes(): readonly DomAttribute[] {
    return Object.entries(this.values).map(([name, value]) => {
      const attribute = { name, value, cloneNode: () => attribute };
      return attribute;
    });
  }

  getAttribute(name: string): string | null {
    const value = this.values[name];
    return typeof value === "string" ? value : null;
  }
  hasAttribute(name: string): boolean {
    return typeof this.values[name] === "string";
  }
  /** Attributes are copied when they change: a clone shares them until then. */
  setAttribute(name: string, value: string): void {
    this.values = { ...this.values, [name]: value };
  }
  setAttributeNode(attribute: DomAttribute): void {
    this.setAttribute(attribute.name, attribute.value);
  }
  removeAttribute(name: string): void {
    if (!this.hasAttribute(name)) return;
    const { [name]: _gone, ...rest } = this.values;
    this.values = rest;
  }

  get ownerDocument(): { createElement(name: string): DomElement } {
    return { createElement: (name) => new DomElement(name.toLowerCase()) };
  }
  get children(): readonly DomElement[] {
    return this.childNodes.filter(isElement);
  }
  get firstElementChild(): DomElement | null {
    return elementFrom(this.firstChild);
  }
  get nextElementSibling(): DomElement | null {
    return elementFrom(this.nextSibling);
  }
  get previousElementSibling(): DomElement | null {
    let at = this.previousSibling;
    while (at !== null && !isElement(at)) at = at.previousSibling;
    return at;
  }
  getElementsByTagName(name: string): DomElement[] {
    return elementsNamed(this, name);
  }
  querySelectorAll(names: string): DomElement[] {
    return byNames(this, names);
  }
  cloneAlone(): DomElement {
    return new DomElement(this.localName, this.values);
  }
}

/** Asks the type of the node, which is much faster than `instanceof`. */
export const isElement = (node: DomNode | null): node is DomElement => node !== null && node.nodeType === ELEMENT;
export const isText = (node: DomNode | null): node is DomText => node !== null && node.nodeType === TEXT;

function elementFrom(node: DomNode | null): DomElement | null {
  let at = node;
  while (at !== null && !isElement(at)) at = at.nextSibling;
  return at;
}

const LISTS = new Map<string, ReadonlySet<string>>();

/** Elements by a list of names, "ul, ol", in document order; any other selector is an error. */
export function byNames(root: DomParent, names: string): DomElement[] {
  let list = LISTS.get(names);
  if (list === undefined) {
    if (!/^[a-z0-9]+(?:\s*,\s*[a-z0-9]+)*$/i.test(names)) throw new TypeError(`Not a list of names: ${names}`);
    list = new Set(names.toLowerCase().split(/\s*,\s*/));
    LISTS.set(names, list);
  }
  return elementsIn(root, list);
}

/** Every element below `root` with one name, in document order; "*" is every one. */
export function elementsNamed(root: DomParent, name: string): DomElement[] {
  return elementsIn(root, name === "*" ? null : new Set([name]));
}

function elementsIn(root: DomParent, wanted: ReadonlySet<string> | null): DomElement[] {
  const found: DomElement[] = [];
  for (let node = nextNode(root, root, false); node !== null; node = nextNode(node, root, false))
    if (isElement(node) && (wanted === null || wanted.has(node.localName))) found.push(node);
  return found;
}
