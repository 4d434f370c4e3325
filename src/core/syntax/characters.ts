/** Classes of UTF-16 units for the tokenizer: a table for Latin and general punctuation, Unicode properties beyond. */
export const OTHER = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const APOSTROPHE = 4;

const TABLE = new Uint8Array(0x2100);
const LETTER_PATTERN = /[\p{L}\p{M}]/u;
const DIGIT_PATTERN = /\p{Nd}/u;

for (let code = 0; code < TABLE.length; code++) {
  const char = String.fromCharCode(code);
  if (/\s/.test(char) || code < 32 || code === 0x200b || code === 0x2060) TABLE[code] = SPACE;
  else if (LETTER_PATTERN.test(char) || code === 0xad || code === 0x200c || code === 0x200d) TABLE[code] = LETTER;
  else if (DIGIT_PATTERN.test(char)) TABLE[code] = DIGIT;
}
for (const char of "'’‘ʼ`´") TABLE[char.charCodeAt(0)] = APOSTROPHE;

/** Class of the UTF-16 unit; lone and paired surrogates of letters count as letters, emoji as OTHER. */
export function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < TABLE.length) return TABLE[code] ?? OTHER;
  if (Number.isNaN(code)) return SPACE;
  if (code === 0x3000 || code === 0xfeff) return SPACE;
  if (code >= 0xdc00 && code <= 0xdfff && at > 0) return wideClass(text.codePointAt(at - 1) ?? code);
  return wideClass(text.codePointAt(at) ?? code);
}

function wideClass(codePoint: number): number {
  const char = String.fromCodePoint(codePoint);
  if (LETTER_PATTERN.test(char)) return LETTER;
  return DIGIT_PATTERN.test(char) ? DIGIT : OTHER;
}

export const isSpaceAt = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || classOf(text, at) === SPACE;
export const isLetterAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && classOf(text, at) === LETTER;
export const isDigitAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && classOf(text, at) === DIGIT;

/** True for a unit that has a lower-case form and is not it. */
export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}

export function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122;
  const char = text.charAt(at);
  return char !== char.toUpperCase() && char === char.toLowerCase();
}

export const isClosingQuote = (char: string): boolean => char === "”" || char === "»" || char === "’" || char === "›";
export const isOpeningQuote = (char: string): boolean => char === "„" || char === "«" || char === "‚" || char === "‹";
export const isDoubleQuote = (char: string): boolean =>
  char === '"' ||
  char === "“" ||
  char === "”" ||
  char === "„" ||
  char === "«" ||
  char === "»" ||
  char === "''" ||
  char === "``" ||
  char === "＂";
