import { baseRel, dependents } from "../clause/tree.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import type { Span } from "../text/span.ts";
import { ACT_OF_NOUN, ACT_OF_VERB, DOCUMENTS } from "./act-lexicon.ts";
import {
  type AttributionContext,
  type CueSite,
  firstQuotationAfter,
  type WeighedSpeaker,
} from "./attribution-context.ts";
import { constructionsOf } from "./cue-features.ts";
import type { AddFeature } from "./cue-scores.ts";

/** Features of an attribution as a whole: its cue, who speaks, what is said and how the three stand. Names in the table of weights. */
export function siteFeatures(context: AttributionContext, site: CueSite, add: AddFeature): void {
  const rule = site.attitude ? `${site.rule.slice(12)}*` : site.rule.slice(12);
  add("rule", rule);
  const { sentence } = site;
  const cue = site.head === null ? undefined : sentence.tokens[site.head];
  const who = speakerKind(sentence, site.source);
  add("by", who);
  add("rule", rule, "by", who);
  add("act", site.act);
  if (site.weighed !== undefined) weighedSpeaker(site.weighed, rule, add);
  if (cue === undefined) return;
  cueWord(sentence, cue, site, rule, who, add);
  const source = typeof site.source === "number" ? sentence.tokens[site.source] : undefined;
  if (source !== undefined) speaker(sentence, source, cue, add);
  const [content] = site.contents;
  if (content !== undefined) said(context, site, cue, content, add);
  if (sentence.index === 0) add("title");
}

function cueWord(sentence: Sentence, cue: Token, site: CueSite, rule: string, who: string, add: AddFeature): void {
  const { lemma, xpos } = cue;
  add("c", lemma);
  add("c", lemma, "rule", rule);
  add("c", lemma, "by", who);
  add("c", lemma, xpos);
  add("form", xpos);
  add("rel", cue.deprel);
  add("rel", cue.deprel, xpos);
  const known = ACT_OF_VERB.has(lemma) || ACT_OF_NOUN.has(lemma);
  if (known) {
    add("known", rule);
    add("known", "by", who);
    add("known", cue.deprel);
  }
  for (const construction of constructionsOf(sentence, cue)) {
    add("with", construction);
    add("c", lemma, "with", construction);
  }
  const head = sentence.tokens[cue.head];
  if (head !== undefined) {
    add("under", cue.deprel, head.lemma);
    add("under", head.upos);
    if (ACT_OF_VERB.has(head.lemma)) add("under", "speech", cue.deprel);
  }
  const before = sentence.tokens[cue.index - 1];
  const next = sentence.tokens[cue.index + 1];
  add("previous", before?.lower ?? "-");
  add("previous-is", before?.xpos ?? "-");
  add("next", next?.lower ?? "-");
  add("next-is", next?.xpos ?? "-");
  add("c", lemma, "next", next?.lower ?? "-");
  for (const child of dependents(sentence, cue.index)) {
    const relation = baseRel(child);
    if (relation === "aux") add("aux", child.lower);
    else if (relation === "advmod") add("how", child.lower);
    else if (relation === "mark" && child.index < cue.index) add("mark", child.lower);
    else if (relation === "obj" && child.index > cue.index) {
      add("o", child.lemma);
      add("o-is", child.xpos);
      add("c", lemma, "o", child.upos);
      if (ACT_OF_NOUN.has(child.lemma)) add("o", "said");
      if (ACT_OF_NOUN.has(child.lemma) && known) add("o", "said", "known");
    }
  }
  if (site.cue.start < cue.start) add("cue", "negated");
}

function speaker(sentence: Sentence, source: Token, cue: Token, add: AddFeature): void {
  add("s", source.lemma.toLowerCase());
  add("s-is", source.xpos);
  if (DOCUMENTS.has(source.lemma)) add("s", "paper");
  const side = source.index < cue.index ? "before" : "after";
  add("s-side", side);
  add("s-far", side, distance(Math.abs(source.index - cue.index)));
  if (source.head !== cue.index) add("s-rel", "elsewhere");
  else add("s-rel", source.deprel);
  if (sentence.tokens[source.index - 1]?.upos === "DET") add("s-det", sentence.tokens[source.index - 1]?.lower ?? "-");
}

function said(context: AttributionContext, site: CueSite, cue: Token, content: Span, add: AddFeature): void {
  const { sentence } = site;
  const inside = sentence.tokens.filter((token) => token.start >= content.start && token.end <= content.end);
  const size = distance(inside.length);
  add("said", size);
  add("said", size, site.rule.slice(12));
  add("said-n", String(site.contents.length));
  const first = inside[0];
  if (first !== undefined) {
    add("said-first", first.lower);
    add("said-first-is", first.xpos);
    add("c", cue.lemma, "first", first.upos);
  }
  const root = inside.find((token) => token.head < (first?.index ?? 0) || token.head > (inside.at(-1)?.index ?? 0));
  if (root !== undefined) {
    add("said-head", root.lemma);
    add("said-head-is", root.upos);
    add("said-rel", root.deprel);
  }
  if (inside.some((token) => /^(?:MD|VBD|VBZ|VBP)$/.test(token.xpos))) add("said-finite");
  const quotation = context.outer[firstQuotationAfter(context.outer, content.start)];
  if (quotation !== undefined && quotation.start < content.end) add("said-quoted", quotation.kind);
  const around = context.outer[firstQuotationAfter(context.outer, cue.start)];
  if (around !== undefined && around.start <= cue.start && around.kind !== "scare") {
    add("in-quotation");
    add("in-quotation", site.rule.slice(12));
  }
}

/** How likely whoever is told speaks: where nobody near the cue could, nothing may be said at all. */
function weighedSpeaker({ odds, overNobody }: WeighedSpeaker, rule: string, add: AddFeature): void {
  add("speaker", whole(odds));
  add("speaker", whole(odds), rule);
  add("speaker-over", whole(overNobody));
  add("speaker-over", whole(overNobody), rule);
}

const whole = (odds: number): string => String(Math.max(-5, Math.min(5, Math.round(odds))) + 0);

function speakerKind(sentence: Sentence, source: number | Span | null): string {
  if (source === null) return "nobody";
  const token = typeof source === "number" ? sentence.tokens[source] : undefined;
  if (token === undefined) return "label";
  if (token.upos === "PRON")
    return /^(?:he|she)$/.test(token.lower) ? "he" : /^(?:i|we)$/.test(token.lower) ? "i" : token.lower;
  return token.upos;
}

const distance = (words: number): string => (words < 4 ? String(words) : words < 7 ? "6" : words < 13 ? "12" : "more");
