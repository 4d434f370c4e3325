const ENTITIES: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;",
};

/** What cannot stand as it is: markup, control characters but tab and line feed, signs that turn the direction, halves of pairs. */
const UNSAFE = /[&<>"'\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu;

/**
 * Text for element content and quoted attributes. Control characters are shown, not sent, and so are those that turn the direction
 * of what follows. A carriage return is kept: a browser would drop it, and offsets with it.
 */
export const escapeHtml = (text: string): string =>
  text.replace(UNSAFE, (character) => ENTITIES[character] ?? (character >= "\ud800" ? "\ufffd" : "\u2423"));

/** An element id from an id of ours. */
export const anchor = (id: string): string => id.replace(/[^A-Za-z0-9_-]/gu, "_");
