/**
 * Text for element content and quoted attributes. Control characters other than tab and line breaks are shown, not sent, and so are
 * those that turn the direction of what follows. A carriage return is kept: a browser would drop it, and offsets with it.
 */
export const escapeHtml = (text: string): string =>
  text
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;")
    .replace(/'/gu, "&#39;")
    .replace(/\r/gu, "&#13;")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu, "\u2423")
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, "\u2423");

/** An element id from an id of ours. */
export const anchor = (id: string): string => id.replace(/[^A-Za-z0-9_-]/gu, "_");
