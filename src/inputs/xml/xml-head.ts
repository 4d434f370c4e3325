const SKIP =
  /^(?:\s|\ufeff|<\?[^>]{0,400}\?>|<!--[\s\S]{0,2000}?-->|<!DOCTYPE[^>[]{0,400}(?:\[[^\]]{0,4000}\]\s*)?>)+/i;

/** The local name of the root element in lower case, or null when the bytes do not open as XML. */
export function xmlRoot(head: Uint8Array): string | null {
  const wide = head.includes(0);
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 8192)).toString("latin1");
  const text = (wide ? start.replaceAll("\u0000", "") : start).replace(
    /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/,
    "",
  );
  return /^<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)/.exec(text.replace(SKIP, ""))?.[1]?.toLowerCase() ?? null;
}

/** The encoding of the XML declaration, as written. */
export const declaredXmlCharset = (bytes: Uint8Array): string | null =>
  /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]+)["']/i.exec(
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString("latin1"),
  )?.[1] ?? null;
