import type { Sentence, Token } from "../../syntax/token.ts";
import { type AttributionContext, type CueSite, firstQuotationAfter, trimContent } from "../attribution-context.ts";

const LONGEST = 90;
/** Units of a post that a page shows. */
const LONGEST_POST = 600;

/** `"..." — Ann Lee, teacher`: a quotation with its speaker behind a dash, to the end of the line. */
export function signatureSites(context: AttributionContext, sentence: Sentence): CueSite[] {
  const post = postedAs(context, sentence);
  if (post !== null) return [post];
  for (const token of sentence.tokens) {
    if (token.text.length > 2 || !/^[―—–-]{1,2}$/.test(token.text)) continue;
    const quotation = context.outer[firstQuotationAfter(context.outer, token.start) - 1];
    if (
      quotation === undefined ||
      quotation.kind !== "full" ||
      !/^\s{0,3}$/.test(context.text.slice(quotation.end, token.start))
    )
      continue;
    const label = labelAfter(context.text, sentence, token);
    if (label === null) continue;
    return [
      {
        sentence,
        head: token.index,
        cue: { start: token.start, end: token.end },
        source: { start: label.start, end: label.end },
        contents: [quotation.inner],
        direct: true,
        act: "say",
        via: null,
        rule: "attribution/signature",
        attitude: false,
      },
    ];
  }
  return [];
}

/** "The road is shut. pic.example/x — Hale Police (@HalePD) May 4, 2030": a line that a page shows as it was posted, signed with a handle. */
function postedAs({ text }: AttributionContext, sentence: Sentence): CueSite | null {
  const [line = ""] = text.slice(sentence.start, sentence.start + LONGEST_POST).split("\n", 1);
  if (!line.includes("(@")) return null;
  const signed = SIGNED.exec(line);
  const [, dash, name] = signed ?? [];
  if (signed === null || dash === undefined || name === undefined) return null;
  const at = sentence.start + signed.index;
  const words = text.slice(sentence.start, Math.min(sentence.end, at)).replace(LINKS, "");
  const content = trimContent(text, sentence.start, sentence.start + words.length);
  if (content === null) return null;
  const start = at + signed[0].indexOf(name);
  return {
    sentence,
    head: null,
    cue: { start: at, end: at + dash.length },
    source: { start, end: start + name.length },
    contents: [content],
    direct: true,
    act: "say",
    via: null,
    rule: "attribution/signature",
    attitude: false,
  };
}
const SIGNED = /([―—–-]{1,2})\s?(\p{Lu}[^()\n@―—–]{1,60}?)\s?\(@\w{1,30}\)/u;
const LINKS = /(?:\s*(?:https?:\/\/|pic\.)\S+)+\s*$/u;

/** The name behind the dash, up to a comma; null where words of a sentence follow. */
function labelAfter(
  text: string,
  sentence: Sentence,
  dash: Token,
): { readonly start: number; readonly end: number } | null {
  const first = sentence.tokens[dash.index + 1];
  if (first === undefined || first.upos !== "PROPN") return null;
  const line = text.slice(dash.end, dash.end + LONGEST + 1);
  if (line.length > LONGEST && !line.includes("\n")) return null;
  let last = first;
  for (let i = first.index; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i] as Token;
    if (/^(?:MD|VBD|VBZ|VBP)$/.test(token.xpos)) return null;
    if (token.upos !== "PROPN") break;
    last = token;
  }
  return { start: first.start, end: last.end };
}
