import { byNames, DomElement, elementsNamed, isElement } from "./element.ts";
import { DOCUMENT, DomParent, DomText } from "./node.ts";

/** A whole page, with what was counted while it was built. */
export class DomPage extends DomParent {
  readonly nodeType = DOCUMENT;
  /** Elements of the page, and how many lie in each other at most. */
  elements = 0;
  depth = 0;

  get documentElement(): DomElement | null {
    return this.children[0] ?? null;
  }
  get children(): readonly DomElement[] {
    return this.childNodes.filter(isElement);
  }
  get body(): DomElement | null {
    return elementsNamed(this, "body")[0] ?? null;
  }
  get title(): string {
    return elementsNamed(this, "title")[0]?.textContent.trim() ?? "";
  }
  getElementsByTagName(name: string): DomElement[] {
    return elementsNamed(this, name);
  }
  querySelectorAll(names: string): DomElement[] {
    return byNames(this, names);
  }
  createElement(name: string): DomElement {
    return new DomElement(name.toLowerCase());
  }
  createTextNode(data: string): DomText {
    return new DomText(data);
  }
  cloneAlone(): DomPage {
    return new DomPage();
  }
}
