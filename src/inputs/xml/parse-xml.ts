import { decodeEntities } from "./entities.ts";

/** One element. `inner` is the source between its tags, half-open UTF-16 offsets into the parsed text. */
export interface XmlElement {
  /** Local name in lower case, and the namespace it resolves to ("" when none). */
  readonly name: string;
  readonly space: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  readonly inner: { readonly start: number; readonly end: number };
}

export interface XmlResult {
  readonly root: XmlElement;
  /** True when tags were left open or closed out of order, or a limit was met: what was read is still given. */
  readonly damaged: boolean;
}

interface Open {
  name: string;
  raw: string;
  space: string;
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
  start: number;
  spaces: ReadonlyMap<string, string>;
}

const DEEPEST = 200;
const MOST_ELEMENTS = 400_000;
const ATTRIBUTE = /([^\s=/>"']+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

/**
 * Reads XML as it comes: cut off, badly nested and undeclared prefixes are salvaged. Of a document
 * type only plain words are taken, never entities of entities (a "billion laughs" stays a few words). One pass, bounded.
 */
export function parseXml(text: string): XmlResult {
  const top: Open = { name: "", raw: "", space: "", attributes: new Map(), children: [], start: 0, spaces: new Map() };
  const stack: Open[] = [top];
  let damaged = false;
  let count = 0;
  const declared = declaredEntities(text);
  let at = 0;
  const current = (): Open => stack[stack.length - 1] ?? top;
  const say = (words: string): void => {
    if (words !== "") current().children.push(words);
  };
  const close = (end: number): void => {
    const done = stack.pop() ?? top;
    current().children.push({
      name: done.name,
      space: done.space,
      attributes: done.attributes,
      children: done.children,
      inner: { start: done.start, end },
    });
  };
  while (at < text.length) {
    const open = text.indexOf("<", at);
    if (open < 0) break;
    if (open > at) say(decodeEntities(text.slice(at, open), declared));
    if (text.startsWith("<![CDATA[", open)) {
      const end = text.indexOf("]]>", open);
      say(text.slice(open + 9, end < 0 ? text.length : end));
      damaged ||= end < 0;
      at = end < 0 ? text.length : end + 3;
    } else if (text.startsWith("<!--", open)) at = after(text, "-->", open + 4);
    else if (text.startsWith("<?", open)) at = after(text, "?>", open + 2);
    else if (text.startsWith("<!", open)) at = afterDoctype(text, open);
    else if (text[open + 1] === "/") {
      const end = text.indexOf(">", open);
      const raw = text.slice(open + 2, end < 0 ? text.length : end).trim();
      const match = stack.findLastIndex((one) => one.raw === raw);
      if (match > 0) {
        damaged ||= match !== stack.length - 1;
        while (stack.length > match) close(open);
      } else damaged = true;
      at = end < 0 ? text.length : end + 1;
    } else {
      const end = tagEnd(text, open);
      if (end < 0) {
        damaged = true;
        break;
      }
      if (!/[A-Za-z_]/.test(text[open + 1] ?? "")) {
        say(text.slice(open, open + 1));
        at = open + 1;
        damaged = true;
        continue;
      }
      if (++count > MOST_ELEMENTS || stack.length > DEEPEST) return { root: finish(), damaged: true };
      const empty = text[end - 1] === "/";
      stack.push(openTag(text.slice(open + 1, empty ? end - 1 : end), end + 1, current().spaces));
      if (empty) close(end + 1);
      at = end + 1;
    }
  }
  damaged ||= stack.length > 1;
  return { root: finish(), damaged };

  function finish(): XmlElement {
    while (stack.length > 1) close(text.length);
    return {
      name: "",
      space: "",
      attributes: top.attributes,
      children: top.children,
      inner: { start: 0, end: text.length },
    };
  }
}

function openTag(tag: string, start: number, outer: ReadonlyMap<string, string>): Open {
  const raw = /^\S+/.exec(tag)?.[0] ?? "";
  const attributes = new Map<string, string>();
  let spaces = outer;
  for (const match of tag.slice(raw.length).matchAll(ATTRIBUTE)) {
    const key = match[1] ?? "";
    const value = decodeEntities(match[2] ?? match[3] ?? match[4] ?? "");
    attributes.set(key.toLowerCase(), value);
    if (key === "xmlns" || key.startsWith("xmlns:")) spaces = new Map([...spaces, [key.slice(6), value]]);
  }
  const colon = raw.indexOf(":");
  const prefix = colon < 0 ? "" : raw.slice(0, colon);
  // An undeclared prefix stands for itself: feeds forget declarations, and the usual prefixes are well known.
  return {
    name: raw.slice(colon + 1).toLowerCase(),
    raw,
    space: spaces.get(prefix) ?? prefix,
    attributes,
    children: [],
    start,
    spaces,
  };
}

const LONGEST_ENTITY = 200;
const MOST_EXPANDED = 100_000;

/** Plain words that the document type declares. Those that name other entities are left alone, and growth is bounded. */
function declaredEntities(text: string): ((name: string) => string | null) | undefined {
  const doctype = /<!DOCTYPE[^[>]{0,300}\[([^\]]{0,8000})\]/i.exec(text.slice(0, 10_000))?.[1];
  if (doctype === undefined) return undefined;
  const values = new Map<string, string>();
  for (const match of doctype.matchAll(/<!ENTITY\s+([\w.-]{1,60})\s+(?:"([^"&<%]*)"|'([^'&<%]*)')\s*>/g)) {
    const value = match[2] ?? match[3] ?? "";
    if (value.length <= LONGEST_ENTITY && values.size < 100) values.set(match[1] ?? "", value);
  }
  let left = MOST_EXPANDED;
  return (name) => {
    const value = values.get(name) ?? null;
    left -= value?.length ?? 0;
    return left < 0 ? null : value;
  };
}

/** The ">" that ends a tag, past quoted values; -1 when the text ends first. */
function tagEnd(text: string, open: number): number {
  let quote = "";
  for (let at = open + 1; at < text.length; at++) {
    const char = text[at] ?? "";
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === '"' || char === "'") {
      if (text[at - 1] === "=" || /\s/.test(text[at - 1] ?? "")) quote = char;
    } else if (char === ">") return at;
  }
  return -1;
}

const after = (text: string, mark: string, from: number): number => {
  const end = text.indexOf(mark, from);
  return end < 0 ? text.length : end + mark.length;
};

function afterDoctype(text: string, open: number): number {
  const close = text.indexOf(">", open);
  const bracket = text.indexOf("[", open);
  if (bracket < 0 || bracket > close) return close < 0 ? text.length : close + 1;
  const inner = text.indexOf("]", bracket);
  return after(text, ">", inner < 0 ? text.length : inner);
}
