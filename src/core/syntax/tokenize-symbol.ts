import { isDigitAt, isLetterAt } from "./characters.ts";

const EMOJI_PATTERN =
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*/uy;
const FACE_PATTERN = /[:;=8]['’]?-?[()DPpO/|](?![\p{L}\p{N}])/uy;
const CLIPPED_PATTERN = /['’](?:\d\ds?|em|til|cause|tis|twas|n['’]?|round)(?![\p{L}\p{N}])/iuy;
const CONTRACTION_PATTERN = /['’](?:s|S|m|re|ve|ll|d)(?![\p{L}\p{N}])/uy;
const RUNS = ".-!?*=_~#+<>…–—•|";

/** End of the mark, run of marks, emoji or face that starts at `at`. */
export function symbolEnd(text: string, at: number, end: number): number {
  const char = text.charAt(at);
  const code = text.charCodeAt(at);
  if (char === "'" || char === "’") {
    if (text.charAt(at + 1) === char && char === "'") return at + 2;
    const stop = Math.max(sticky(CLIPPED_PATTERN, text, at), sticky(CONTRACTION_PATTERN, text, at));
    return Math.min(end, Math.max(stop, at + 1));
  }
  if (char === "`" && text.charAt(at + 1) === "`") return at + 2;
  if (char === ":" || char === ";" || char === "=") {
    const face = sticky(FACE_PATTERN, text, at);
    if (face > at && !isDigitAt(text, at - 1) && !isLetterAt(text, at - 1)) return Math.min(end, face);
  }
  if (char === "!" || char === "?") return runEnd(text, at, end, "!?");
  if (RUNS.includes(char)) return runEnd(text, at, end, char);
  if (code >= 0x2000 || code === 0xa9 || code === 0xae) {
    const emoji = sticky(EMOJI_PATTERN, text, at);
    if (emoji > at) return Math.min(end, emoji);
  }
  return Math.min(end, code >= 0xd800 && code <= 0xdbff ? at + 2 : at + 1);
}

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? at : at + match[0].length;
}

function runEnd(text: string, at: number, end: number, chars: string): number {
  let i = at + 1;
  while (i < end && chars.includes(text.charAt(i))) i++;
  return i;
}
