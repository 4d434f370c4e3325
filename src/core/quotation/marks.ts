/** One quotation mark of the text, and what the characters around it let it be. */
export interface Mark {
  readonly at: number;
  readonly end: number;
  /** The mark as written; "''" and "``" are one mark. */
  readonly text: string;
  readonly single: boolean;
  /** Nothing but space, an opening bracket or a dash before it. */
  readonly looseLeft: boolean;
  /** Nothing but space, closing punctuation or a dash after it. */
  readonly looseRight: boolean;
}

const DOUBLE = '"“”„‟«»＂';
const SINGLE = "'‘’‚‛‹›`´";
const ALL = new Set([...DOUBLE, ...SINGLE]);
/** By ASCII code: 1 for a mark. Most of a text is none. */
const PLAIN_MARKS = Uint8Array.from({ length: 128 }, (_, code) => (ALL.has(String.fromCharCode(code)) ? 1 : 0));
const BEFORE = new Set([..." \n\t\r\u00a0\u2009\u202f([{—–-/…"]);
const AFTER = new Set([..." \n\t\r\u00a0\u2009\u202f.,;:!?)]}—–-/…"]);

/** Which marks may close a quotation that this one opened. House styles differ, and damaged text mixes them. */
const CLOSERS: { readonly [open: string]: string } = {
  '"': "\"”''“＂",
  "＂": '＂"”',
  "“": "”\"''“＂",
  "”": '”"',
  "„": "”“\"‟''",
  "‟": '”"',
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
  "‘": "’'",
  "’": "’'",
  "‚": "‘’'",
  "‛": "’'",
  "'": "'’",
  "`": "'’`´",
  "´": "´'",
  "``": "''\"”``",
  "''": "''\"",
};

export const closes = (open: string, close: string): boolean => (CLOSERS[open] ?? "").includes(close);

/** Every mark in `text[start, end)`, apostrophes included, in order. */
export function marksIn(text: string, start: number, end: number): Mark[] {
  const found: Mark[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 && PLAIN_MARKS[code] === 0) continue;
    const char = text.charAt(at);
    if (!ALL.has(char)) continue;
    const twice =
      (char === "'" || char === "`" || char === "’" || char === "‘") && text.charAt(at + 1) === char && at + 1 < end;
    const stop = twice ? at + 2 : at + 1;
    const before = at === start ? " " : text.charAt(at - 1);
    const after = stop >= end ? " " : text.charAt(stop);
    found.push({
      at,
      end: stop,
      text: twice ? (char === "`" || char === "‘" ? "``" : "''") : char,
      single: !twice && SINGLE.includes(char),
      looseLeft: BEFORE.has(before) || ALL.has(before),
      looseRight: AFTER.has(after) || ALL.has(after),
    });
    at = stop - 1;
  }
  return found;
}
