import { isUtf8 } from "node:buffer";
import chardet from "chardet";
import iconv from "iconv-lite";
import type { Notice } from "../core-types.ts";
import { scanUtf8 } from "./utf8.ts";

/** Text of bytes, the charset that made it, and what was wrong. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly notices: readonly Notice[];
}

const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
/** Names that the web reads as the larger Windows sets (WHATWG Encoding, "names and labels"). */
const ALIASES: Readonly<Record<string, string>> = {
  "iso-8859-1": "windows-1252",
  "us-ascii": "windows-1252",
  ascii: "windows-1252",
  latin1: "windows-1252",
  "iso-8859-9": "windows-1254",
  "iso-8859-11": "windows-874",
  gb2312: "gb18030",
  gbk: "gb18030",
  "x-sjis": "shift_jis",
  "ks_c_5601-1987": "euc-kr",
};
/** Bytes given to the detector: enough for its statistics, and bounded. */
const DETECT_BYTES = 65_536;

/**
 * Decodes the bytes of one document: byte-order mark first, then UTF-8 where the bytes are UTF-8, then the declared
 * charset, then a detected one. Only the mark is removed. Damage is named in notices, with `source` filled in.
 */
export function decode(bytes: Uint8Array, declared: string | null, source: string): Decoded {
  for (const [charset, mark] of BOMS) {
    if (mark.every((byte, index) => bytes[index] === byte))
      return finish(decodeAs(bytes.subarray(mark.length), charset), charset, source, []);
  }
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return finish(decodeAs(bytes, wide), wide, source, []);
  const named = normalName(declared);
  const wellFormed = isUtf8(bytes);
  if (wellFormed && !(named?.startsWith("iso-2022") && bytes.includes(0x1b)))
    return finish(decodeAs(bytes, "utf-8"), "utf-8", source, []);
  if (named !== null && named !== "utf-8") return finish(decodeAs(bytes, named), named, source, []);
  const scan = scanUtf8(bytes);
  if (named === "utf-8" || scan.sequences > scan.invalid) {
    const reason = `${scan.invalid} ${scan.invalid === 1 ? "place is" : "places are"} not UTF-8 (the first at byte ${scan.firstInvalid}); shown as U+FFFD. Save the file as UTF-8 to mend it.`;
    return finish(decodeAs(bytes, "utf-8"), "utf-8", source, [{ code: "input/invalid-utf8", source, reason }]);
  }
  const guess = guessCharset(bytes);
  const reason = `No charset is declared and the bytes are not UTF-8; read as ${guess}. Save it as UTF-8 if letters look wrong.`;
  return finish(decodeAs(bytes, guess), guess, source, [{ code: "input/charset-guessed", source, reason }]);
}

function normalName(declared: string | null): string | null {
  if (declared === null) return null;
  const name = declared
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, "");
  if (name === "utf8") return "utf-8";
  const known = ALIASES[name] ?? name;
  return iconv.encodingExists(known) ? known : null;
}

function guessCharset(bytes: Uint8Array): string {
  const guess = chardet.detect(bytes.subarray(0, DETECT_BYTES));
  const name = normalName(guess);
  return name === null || name === "utf-8" ? "windows-1252" : name;
}

/** UTF-16 without a mark: nearly every other byte of the start is zero. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length, 512) & ~1;
  if (end < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const half = end / 2;
  if (odd > half * 0.7 && even < half * 0.1) return "utf-16le";
  return even > half * 0.7 && odd < half * 0.1 ? "utf-16be" : null;
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  if (charset === "utf-8") return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return iconv.decode(bytes, charset, { stripBOM: false });
}

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Lone surrogates have no UTF-8 form and become U+FFFD, one unit for one unit; everything else is only named. */
function finish(text: string, charset: string, source: string, notices: readonly Notice[]): Decoded {
  return { ...checkText(text, source, notices), charset };
}

/** Names characters that hide or reorder what a reader sees. The same length comes back. */
export function checkText(
  text: string,
  source: string,
  earlier: readonly Notice[] = [],
): { text: string; notices: readonly Notice[] } {
  const notices = [...earlier];
  let clean = text;
  // UTF-16, escapes and tables of many-byte charsets (GB 18030) give halves; the search is slow on large pages.
  const lone = text.isWellFormed() ? 0 : (text.match(LONE)?.length ?? 0);
  if (lone > 0) {
    clean = text.toWellFormed();
    notices.push({
      code: "input/lone-surrogate",
      source,
      reason: `${lone} half characters (lone surrogates) were shown as U+FFFD.`,
    });
  }
  if (text.includes("\u0000"))
    notices.push({
      code: "input/nul",
      source,
      reason: "The text holds NUL characters; they are kept. Check where the file comes from.",
    });
  if (/[\u202a-\u202e\u2066-\u2069]/.test(text)) {
    notices.push({
      code: "input/bidi-controls",
      source,
      reason: "The text holds bidirectional controls, which can make words look other than they are; they are kept.",
    });
  }
  return { text: clean, notices };
}
