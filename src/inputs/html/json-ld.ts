import type { DomPage } from "./dom/page.ts";

/** One node of a page's JSON-LD. */
export type LinkedData = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|NewsArticle|Report|SocialMediaPosting|ClaimReview)$/;
/** The page itself: its date is that of the story only where no article is described. */
const PAGE = /(?:Web|Item|About|FAQ|QA)Page$/;
const MOST_NODES = 2000;

/** The nodes of a page's JSON-LD that describe an article, in their order, and those that describe the page. Ill-formed scripts are passed over. */
export function linkedData(page: DomPage): {
  readonly articles: readonly LinkedData[];
  readonly pages: readonly LinkedData[];
} {
  const articles: LinkedData[] = [];
  const pages: LinkedData[] = [];
  let left = MOST_NODES;
  for (const script of page.getElementsByTagName("script")) {
    if (!/^\s*application\/ld\+json\b/i.test(script.getAttribute("type") ?? "")) continue;
    const queue: unknown[] = [parse(script.textContent)];
    while (queue.length > 0 && left-- > 0) {
      const node = queue.shift();
      if (Array.isArray(node)) queue.push(...node.slice(0, 200));
      else if (typeof node === "object" && node !== null) {
        const data = node as LinkedData;
        const types = typesOf(data);
        if (types.some((type) => PAGE.test(type))) pages.push(data);
        if (types.some((type) => ARTICLE.test(type))) articles.push(data);
        else queue.push(data["@graph"], data["mainEntity"], data["itemListElement"] === undefined ? undefined : null);
      }
    }
  }
  return { articles, pages };
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

/** Pages break JSON-LD with raw line ends, comments and CDATA marks; those are mended. Of what stays ill-formed the dates are taken. */
function parse(script: string): unknown {
  const clean = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, "");
  for (const attempt of [clean, clean.replace(/^\s*\/\/.*$/gm, "").replace(/[\u0000-\u001f]+/g, " ")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt: a page without readable JSON-LD has other places for its facts.
    }
  }
  return salvaged(clean);
}

function salvaged(script: string): LinkedData | null {
  const value = (name: string): string | undefined =>
    new RegExp(`"${name}"\\s*:\\s*"([^"\\n]{3,60})"`).exec(script)?.[1];
  const type = value("@type");
  const [datePublished, dateModified] = [value("datePublished"), value("dateModified")];
  return type === undefined || datePublished === undefined ? null : { "@type": type, datePublished, dateModified };
}
