import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Ids are made by the thousand, of words that are nearly always ASCII: for so few of them the encoder is slower than a loop. */
const bytesOf = (text: string): Uint8Array => {
  if (text.length > FEW) return utf8ToBytes(text);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) return utf8ToBytes(text);
    bytes[at] = code;
  }
  return bytes;
};

const FEW = 512;

/** 24 hex digits (96 bits) of the sha256 of the parts, kept apart by an unlikely separator. */
export const contentId = (prefix: string, parts: readonly (string | null)[]): string =>
  `${prefix}_${bytesToHex(sha256(bytesOf(parts.map((part) => (part === null ? "\u0000" : part)).join("\u0001")))).slice(0, 24)}`;

/** A report is its text, publisher and canonical URL: the same again is the same report. */
export const reportId = (text: string, publisher: string | null, url: string | null): string =>
  contentId("r", [text, publisher, url]);
