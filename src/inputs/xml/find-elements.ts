import type { XmlElement } from "./parse-xml.ts";

/** The child elements, without the words between them. */
export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== "string");

export const childrenNamed = (element: XmlElement, ...names: string[]): XmlElement[] =>
  elementsOf(element).filter((child) => names.includes(child.name));

/** The first child with the first of the names that is there. */
export function childNamed(element: XmlElement, ...names: string[]): XmlElement | null {
  for (const name of names) {
    const found = elementsOf(element).find((child) => child.name === name);
    if (found !== undefined) return found;
  }
  return null;
}

/** Every descendant with one of the names, in document order; not looked for inside a found one. */
export function descendantsNamed(root: XmlElement, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const stack = elementsOf(root).reverse();
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    if (names.includes(element.name)) found.push(element);
    else stack.push(...elementsOf(element).reverse());
  }
  return found;
}

/** All words inside, in order, entities decoded. */
export function textOf(element: XmlElement | null): string {
  if (element === null) return "";
  const parts: string[] = [];
  const stack: (XmlElement | string)[] = [element];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === "string") parts.push(node);
    else stack.push(...[...node.children].reverse());
  }
  return parts.join("");
}
