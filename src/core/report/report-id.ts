import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** 24 hex digits (96 bits) of the sha256 of the parts, kept apart by an unlikely separator. */
export const contentId = (prefix: string, parts: readonly (string | null)[]): string =>
  `${prefix}_${bytesToHex(sha256(utf8ToBytes(parts.map((part) => (part === null ? "\u0000" : part)).join("\u0001")))).slice(0, 24)}`;

/** A report is its text, publisher and canonical URL: the same again is the same report. */
export const reportId = (text: string, publisher: string | null, url: string | null): string =>
  contentId("r", [text, publisher, url]);
