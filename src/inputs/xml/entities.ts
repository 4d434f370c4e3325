/** The entities of XML and those of HTML that feeds of news use without declaring them. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  sbquo: "‚",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  hellip: "…",
  bull: "•",
  middot: "·",
  copy: "©",
  reg: "®",
  trade: "™",
  euro: "€",
  pound: "£",
  yen: "¥",
  cent: "¢",
  deg: "°",
  frac12: "½",
  times: "×",
  eacute: "é",
  egrave: "è",
  ecirc: "ê",
  agrave: "à",
  aacute: "á",
  acirc: "â",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  ccedil: "ç",
  ntilde: "ñ",
  iacute: "í",
  oacute: "ó",
  uacute: "ú",
  ocirc: "ô",
  atilde: "ã",
  otilde: "õ",
  aring: "å",
  oslash: "ø",
  aelig: "æ",
  shy: "\u00ad",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
};

/** One pass, never recursive: "&amp;lt;" becomes "&lt;". An unknown name or an impossible number is left as it stands. */
export function decodeEntities(text: string, declared?: (name: string) => string | null): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][\w.-]{0,30}));/g,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return NAMED[name] ?? declared?.(name) ?? whole;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
      if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "\ufffd";
      // Numbers 128 to 159 are control characters that pages mean as Windows letters (WHATWG HTML, "numeric character reference end").
      return code >= 128 && code <= 159
        ? new TextDecoder("windows-1252").decode(Uint8Array.of(code))
        : String.fromCodePoint(code);
    },
  );
}
