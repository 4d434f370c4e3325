import type { Mention } from "../entity/entity.ts";
import type { Quotation } from "../quotation/quotation.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import type { Span } from "../text/span.ts";
import type { SpeechAct } from "./attribution.ts";

/** What attributions are found in. Offsets are UTF-16 units of `text`; every list is in document order. */
export interface AttributionInput {
  readonly text: string;
  /** Tagged; those with quotations or cues parsed, or they are passed over. */
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly title: Span | null;
}

export interface AttributionContext extends AttributionInput {
  /** Mentions of each sentence. */
  readonly named: ReadonlyMap<number, readonly Mention[]>;
  /** Quotations that are speech or part of it, none inside another. */
  readonly outer: readonly Quotation[];
}

/** A cue with what it governs, before speakers are bound and chains are made. */
export interface CueSite {
  readonly sentence: Sentence;
  /** Token index of the cue's head, where it has one. */
  readonly head: number | null;
  readonly cue: Span;
  /** Token index of the speaker's head noun in the same sentence, or a span where the speaker stands elsewhere. */
  readonly source: number | Span | null;
  /** Token index of the relative pronoun that stands for the speaker beside the cue ("the envoy, who said"). */
  readonly pronoun?: number | null;
  /** The role as the cue's own form gives it ("Ann Lee, Mayor: ..."). */
  readonly role?: string;
  readonly contents: readonly Span[];
  readonly direct: boolean;
  readonly act: SpeechAct;
  readonly via: string | null;
  /** Token index of the head noun of whoever passes it on, told beside the same cue ("was quoted by state media as saying"). */
  readonly outer?: number | null;
  readonly rule: string;
  readonly attitude: boolean;
  /** Words alone tell whoever speaks, or that nobody is told. */
  readonly settled?: boolean;
  /** Set where learnt weights weighed who speaks. */
  readonly weighed?: WeighedSpeaker;
}

/** What a verb of its own sentence gives a speaker: nothing quoted, no wish, and told on by nobody. */
export const siteOfVerb = (
  verb: Token,
  {
    sentence,
    source,
    content,
    rule,
    act = "say",
  }: Pick<CueSite, "sentence" | "source" | "rule"> & {
    readonly content: Span;
    readonly act?: SpeechAct;
  },
): CueSite => ({
  sentence,
  head: verb.index,
  cue: { start: verb.start, end: verb.end },
  source,
  contents: [content],
  direct: false,
  act,
  via: null,
  rule,
  attitude: false,
});

/** How likely whoever is told speaks, by learnt weights, in log odds. */
export interface WeighedSpeaker {
  readonly odds: number;
  /** How much likelier than that nobody is told. */
  readonly overNobody: number;
}

export function attributionContext(input: AttributionInput): AttributionContext {
  const named = new Map<number, Mention[]>();
  for (const mention of input.mentions) {
    const list = named.get(mention.sentence);
    if (list === undefined) named.set(mention.sentence, [mention]);
    else list.push(mention);
  }
  let end = -1;
  const outer = input.quotations.filter((quotation) => {
    if (quotation.start < end) return false;
    end = quotation.end;
    return true;
  });
  return { ...input, named, outer };
}

/** Index of the first quotation that ends after the offset. */
export function firstQuotationAfter(outer: readonly Quotation[], at: number): number {
  let low = 0;
  let high = outer.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outer[middle] as Quotation).end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The quotation around the offset, if one is. */
export function quotationAround(outer: readonly Quotation[], at: number): Quotation | null {
  const found = outer[firstQuotationAfter(outer, at)];
  return found !== undefined && found.start <= at && at < found.end ? found : null;
}

export const isFiniteVerb = (token: Token): boolean =>
  token.xpos === "VBD" || token.xpos === "VBZ" || token.xpos === "VBP" || token.xpos === "MD";

export const isComma = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length <= 2 && /^[,–—-]{1,2}$/.test(token.text);

/** Cuts space, commas, brackets and a closing full stop off the edges. Null where nothing is left. */
export function trimContent(text: string, start: number, end: number): Span | null {
  let a = start;
  let b = end;
  while (a < b && /[\s,;:)\]–—-]/.test(text.charAt(a))) a++;
  while (b > a && /[\s,;:.([–—]/.test(text.charAt(b - 1))) {
    // "U.S." keeps its dot.
    if (text.charAt(b - 1) === "." && /\.\p{L}$/u.test(text.slice(Math.max(a, b - 3), b - 1))) break;
    b--;
  }
  return b > a ? { start: a, end: b } : null;
}
