import { Readability } from "@mozilla/readability";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { DomElement } from "./element.ts";
import { DomParent, DomText } from "./node.ts";
import { parsePage } from "./parse-page.ts";

const spoken =
  "The river broke its banks on Monday, the mayor said, and flooded the lower town, where 300 people live. ";
const article = (words: string): string =>
  `<!doctype html><html><head><title>The dam held through the night | Post</title></head><body><div class="menu"><a href="/">Home</a></div><div id="main"><h1>The dam held through the night</h1>${words}</div><div class="footer">All rights</div></body></html>`;
const PAGES = [
  article(`<p>${spoken.repeat(3)}</p><div>${spoken}<br><br>${spoken.repeat(2)}</div><p>${spoken}</p>`),
  article(`<div class="comment"><p>${spoken.repeat(4)}</p></div><table><tr><td>A</td><td>3</td></tr></table>`),
  article(`<p>Short &amp; plain, with <font color=red>colour</font>.</p><ul><li>One</li><li>Two</li></ul>`),
  `<p>${spoken.repeat(6)}</p>`,
];
const fold = (words: string | null | undefined): string => (words ?? "").replace(/\s+/g, " ").trim();

/** What every call must keep: words as the children say them, and links between neighbours that agree. */
function consistent(parent: DomParent): void {
  const children = [...parent.childNodes];
  expect(parent.textContent).toBe(children.map((child) => child.textContent).join(""));
  expect([parent.firstChild, parent.lastChild]).toEqual([children[0] ?? null, children.at(-1) ?? null]);
  children.forEach((child, at) => {
    expect(child.parentNode).toBe(parent);
    expect(child.previousSibling).toBe(children[at - 1] ?? null);
    expect(child.nextSibling).toBe(children[at + 1] ?? null);
    if (child instanceof DomParent) consistent(child);
  });
}

describe("the tree of a page", () => {
  it.each(PAGES.map((html, index) => [index, html] as const))(
    "gives Readability what a whole DOM gives it: page %i",
    (_, html) => {
      const whole = /<body/.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
      const peer = new Readability(parseHTML(whole).document as never).parse();
      const own = new Readability(parsePage(html) as never, { serializer: (node: unknown) => node } as never).parse();
      expect(fold(own?.textContent)).toBe(fold(peer?.textContent));
      expect(own?.title).toBe(peer?.title);
    },
  );
  it("has the words of a whole DOM", () => {
    const tag = fc.constantFrom(
      "<p>",
      "</p>",
      "<div>",
      "</div>",
      "<li>",
      "<b>",
      "</b>",
      "<br>",
      "a",
      " b ",
      "&amp;",
      "&lt;p",
      "<td>",
      "<p class='x' class=y>",
    );
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 30 }), (parts) => {
        const html = `<html><head></head><body>${parts.join("")}</body></html>`;
        const peer = parseHTML(html).document.body;
        const own = parsePage(html).body;
        expect(own?.textContent).toBe(peer.textContent);
        expect(own?.querySelectorAll("p, b, td").map((one) => one.tagName)).toEqual(
          [...peer.querySelectorAll("p, b, td")].map((one) => one.tagName),
        );
      }),
      { numRuns: 300 },
    );
  });
  it("keeps its words and neighbours right however it is changed", () => {
    const step = fc.tuple(fc.constantFrom("append", "before", "remove", "replace", "ask"), fc.nat(11), fc.nat(11));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const root = new DomElement("div");
        const nodes = Array.from({ length: 12 }, (_, at) =>
          at % 3 === 0 ? new DomText(`${at} `) : new DomElement("p"),
        );
        const holds = (outer: DomElement | DomText, inner: DomElement | DomText): boolean => {
          for (let at: unknown = inner; at instanceof DomElement || at instanceof DomText; at = at.parentNode)
            if (at === outer) return true;
          return false;
        };
        for (const [what, one, two] of steps) {
          const node = nodes[one];
          const other = nodes[two];
          if (node === undefined || other === undefined) continue;
          if (what === "ask") consistent(root);
          else if (what === "remove") node.remove();
          else if (holds(node, other) || holds(other, node)) root.appendChild(node);
          else if (what === "append") (other instanceof DomElement ? other : root).appendChild(node);
          else if (other.parentNode !== null && !holds(node, other.parentNode as DomElement)) {
            if (what === "before") other.parentNode.insertBefore(node, other);
            else other.parentNode.replaceChild(node, other);
          }
        }
        consistent(root);
      }),
    );
  });
  it("puts back what was inside, and knows which node each was made from", () => {
    const body = parsePage("<div id=a><p>one</p>two<ul><li>three</li></ul></div>").body;
    if (body === null) throw new Error("no body");
    const first = body.querySelectorAll("p")[0]?.firstChild;
    const inside = body.innerHTML;
    const words = body.textContent;
    body.querySelectorAll("div")[0]?.setAttribute("id", "b");
    for (const one of body.querySelectorAll("ul, p")) one.remove();
    expect(body.textContent).toBe("two");
    body.innerHTML = inside;
    expect(body.textContent).toBe(words);
    expect(body.querySelectorAll("div")[0]?.id).toBe("b");
    const again = body.querySelectorAll("p")[0]?.firstChild;
    expect(again).not.toBe(first);
    expect(again instanceof DomText && again.origin).toBe(first);
    consistent(body);
    expect(() => {
      body.innerHTML = "<b>";
    }).toThrow(TypeError);
    expect(() => body.querySelectorAll("p > a")).toThrow(TypeError);
  });
});
