/** First bytes of common files that are no text, and what they are. */
const MAGIC: readonly (readonly [string, string])[] = [
  ["SQLite format 3", "a database (open a case file with --case)"],
  ["\u0089PNG", "a PNG image"],
  ["\u00ff\u00d8\u00ff", "a JPEG image"],
  ["GIF8", "a GIF image"],
  ["RIFF", "a media file"],
  ["\u007fELF", "a program"],
  ["MZ\u0090", "a program"],
  ["OggS", "a media file"],
  ["ID3", "an audio file"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Office file"],
  ["\u00ca\u00fe\u00ba\u00be", "a program"],
  ["\u0000\u0000\u0000", "a media file"],
  ["7z\u00bc\u00af", "a 7z archive"],
  ["BZh", "a bzip2 file"],
  ["\u00fd7zXZ", "an xz file"],
  ["(\u00b5/\u00fd", "a zstd file"],
  ["Rar!", "a RAR archive"],
];
const CONTROL_SHARE = 0.02;

/** What the bytes are when they are no text, else null. Looks at the first 8 KiB given. */
export function binaryKind(head: Uint8Array): string | null {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff) || isWide(head)) return null;
  const start = String.fromCharCode(...head.subarray(0, 16));
  const known = MAGIC.find(([magic]) => start.startsWith(magic));
  if (known !== undefined) return known[1];
  let controls = 0;
  for (const byte of head)
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27 && byte !== 8) controls++;
  return controls > 2 && controls > head.length * CONTROL_SHARE ? "a binary file" : null;
}

/** UTF-16 without a mark has a zero in every second byte. */
function isWide(head: Uint8Array): boolean {
  const pairs = Math.min(256, head.length >> 1);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs; at++) {
    if (head[at * 2] === 0) even++;
    if (head[at * 2 + 1] === 0) odd++;
  }
  return pairs >= 8 && Math.max(even, odd) > pairs * 0.7 && Math.min(even, odd) < pairs * 0.1;
}
