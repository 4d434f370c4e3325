import type { Sentence, Token } from "../../syntax/token.ts";
import { type AttributionContext, type CueSite, firstQuotationAfter } from "../attribution-context.ts";

const LONGEST = 90;

/** `"..." — Ann Lee, teacher`: a quotation with its speaker behind a dash, to the end of the line. */
export function signatureSites(context: AttributionContext, sentence: Sentence): CueSite[] {
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

/** The name behind the dash, up to a comma; null where words of a sentence follow. */
function labelAfter(
  text: string,
  sentence: Sentence,
  dash: Token,
): { readonly start: number; readonly end: number } | null {
  const first = sentence.tokens[dash.index + 1];
  if (first === undefined || first.upos !== "PROPN") return null;
  const stop = text.indexOf("\n", dash.end);
  if ((stop < 0 ? text.length : stop) - dash.end > LONGEST) return null;
  let last = first;
  for (let i = first.index; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i] as Token;
    if (/^(?:MD|VBD|VBZ|VBP)$/.test(token.xpos)) return null;
    if (token.upos !== "PROPN") break;
    last = token;
  }
  return { start: first.start, end: last.end };
}
