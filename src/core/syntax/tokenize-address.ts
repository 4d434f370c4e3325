import { isLetterAt } from "./characters.ts";

const URL_PATTERN = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”„»]+/y;
const EMAIL_PATTERN = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/y;
const DOMAIN_PATH_PATTERN =
  /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,5}\.(?:(?:com|org|net|gov|edu|info|ly|io|tv|me)(?:\.[a-z]{2})?|(?:co|ac)\.[a-z]{2})(?:\/[^\s<>"“”„»]*)?(?![\w@])/y;
const HANDLE_PATTERN = /[@#][\p{L}\p{N}_]+/uy;
const TRAILING = /[.,;:!?'’)\]]+$/;
/** Longer runs without a space are no addresses; a bound keeps hostile text linear. */
const LONGEST = 2000;

/** End of a URL, e-mail address, domain, @handle or #tag that starts at `at`; `at` where there is none. */
export function addressEnd(text: string, at: number, end: number): number {
  const char = text.charAt(at);
  if (char === "@" || char === "#") {
    return at > 0 && isLetterAt(text, at - 1) ? at : matchEnd(HANDLE_PATTERN, text, at, end);
  }
  if (at > 0 && isLetterAt(text, at - 1)) return at;
  const code = text.charCodeAt(at);
  if (
    (code === 104 || code === 72 || code === 102 || code === 119 || code === 87) &&
    (text.startsWith("://", at + 3) ||
      text.startsWith("://", at + 4) ||
      text.startsWith("://", at + 5) ||
      text.slice(at, at + 4).toLowerCase() === "www.")
  ) {
    const stop = matchEnd(URL_PATTERN, text, at, end);
    if (stop > at) return trim(text, at, stop);
  }
  const mark = addressMark(text, at, end);
  if (mark === "@") return matchEnd(EMAIL_PATTERN, text, at, end);
  return mark === "." ? trim(text, at, matchEnd(DOMAIN_PATH_PATTERN, text, at, end)) : at;
}

/** The mark that makes the run at `at` worth a pattern: "@", or a "." between lower-case letters. */
function addressMark(text: string, at: number, end: number): string {
  const stop = Math.min(end, at + 64);
  let dot = "";
  for (let i = at; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (code === 64) return i > at ? "@" : "";
    if (code === 46) {
      const next = text.charCodeAt(i + 1);
      if (i > at && ((next >= 97 && next <= 122) || (next >= 65 && next <= 90))) dot = ".";
      else if (dot === "" && !(next > 32 && next < 127)) return "";
    } else if (
      !(
        (code >= 97 && code <= 122) ||
        (code >= 48 && code <= 57) ||
        (code >= 65 && code <= 90) ||
        code === 45 ||
        code === 95 ||
        code === 43 ||
        code === 37
      )
    ) {
      return dot;
    }
  }
  return dot;
}

function matchEnd(pattern: RegExp, text: string, at: number, end: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? at : Math.min(end, at + Math.min(match[0].length, LONGEST));
}

function trim(text: string, at: number, stop: number): number {
  const tail = TRAILING.exec(text.slice(Math.max(at, stop - 8), stop));
  return tail === null ? stop : Math.max(at, stop - tail[0].length);
}
