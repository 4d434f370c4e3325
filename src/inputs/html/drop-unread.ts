const TAG = /<[a-zA-Z][^<>]{3,}>/g;
/** Elements without words that nothing here looks at; `link` is kept where it may name the canonical address. */
const EMPTY = /^<(?:img|source|input|picture|track|wbr|embed)\b|^<link\b(?![^>]*canonical)/i;
/** Attributes that neither a reader nor any rule here looks at; each would become an object with listeners in linkedom. */
const UNREAD =
  / (?:data-[\w:.-]+|aria-[a-z]+|on[a-z]+|srcset|sizes|target|tabindex|width|height|loading|decoding|fetchpriority|crossorigin|integrity|jsaction|jscontroller)=(?:"[^"<>]*"|'[^'<>]*')/g;
const SHORT = 40;

/** Takes empty elements, and attributes without meaning for the text, out of a page. Words between tags are never touched. */
export const dropUnread = (html: string): string =>
  html.replace(TAG, (tag) => (EMPTY.test(tag) ? "" : tag.length < SHORT ? tag : tag.replace(UNREAD, "")));
