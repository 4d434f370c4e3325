import type { DomPage } from "./dom/page.ts";

/** One node of a page's JSON-LD. */
export type LinkedData = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|NewsArticle|Report|SocialMediaPosting)$/;
const MOST_NODES = 2000;

/** The nodes of a page's JSON-LD that describe an article, the most telling first. Ill-formed scripts are passed over. */
export function articleData(page: DomPage): LinkedData[] {
  const found: LinkedData[] = [];
  let left = MOST_NODES;
  for (const script of page.getElementsByTagName("script")) {
    if (!/^\s*application\/ld\+json\b/i.test(script.getAttribute("type") ?? "")) continue;
    const queue: unknown[] = [parse(script.textContent)];
    while (queue.length > 0 && left-- > 0) {
      const node = queue.shift();
      if (Array.isArray(node)) queue.push(...node.slice(0, 200));
      else if (typeof node === "object" && node !== null) {
        const data = node as LinkedData;
        if (typesOf(data).some((type) => ARTICLE.test(type))) found.push(data);
        else queue.push(data["@graph"], data["mainEntity"], data["itemListElement"] === undefined ? undefined : null);
      }
    }
  }
  return found;
}

export const typesOf = (data: LinkedData): string[] => {
  const type = data["@type"];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === "string");
};

/** The name of a node, a string, or the first of a list of them. */
export function nameOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === "string") return first.trim() || null;
  if (typeof first === "object" && first !== null) return nameOf((first as LinkedData)["name"]);
  return null;
}

/** Pages break JSON-LD with raw line ends, comments and CDATA marks; those are mended, nothing else. */
function parse(script: string): unknown {
  const clean = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, "");
  for (const attempt of [clean, clean.replace(/[\u0000-\u001f]+/g, " ")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or nothing: a page without readable JSON-LD has other places for its facts.
    }
  }
  return null;
}
