import { formTrigger, held } from "../clause/held-words.ts";
import { lexicon } from "../lexicon/index.ts";
import { isRoleNoun } from "../mention/index.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import type { Span } from "../text/span.ts";
import { DOCUMENTS } from "./act-lexicon.ts";
import type { Attributed } from "./attribution.ts";
import { type AttributionContext, isComma, trimContent } from "./attribution-context.ts";
import { headOfPhrase, phraseEnd } from "./noun-phrase.ts";
import { BODY_WORDS, speakerLink } from "./speaker-link.ts";

/** Further from its cue than this, a citation belongs to something else. */
const REACH = 40;

interface Citation {
  readonly sentence: Sentence;
  /** "citing", "quoting", "cited". */
  readonly cue: Token;
  /** Head noun of whoever is cited. */
  readonly source: number;
  readonly phrase: Span;
}

/**
 * "The agency reported, citing the coastguard, that ...", "according to the paper, which quoted a doctor, ...": the words
 * go back to whoever is cited, by way of the one who cites. The citing speaker's own attribution stays beside it.
 */
export function addCited(
  context: AttributionContext,
  found: readonly Attributed[],
  isOutlet: (entity: string) => boolean,
): Attributed[] {
  const bySentence = new Map<number, Attributed[]>();
  const byCue = new Map<number, Attributed>();
  for (const one of found) {
    const here = bySentence.get(one.sentence);
    if (here === undefined) bySentence.set(one.sentence, [one]);
    else here.push(one);
    const cueStart = one.links[0]?.cueStart;
    if (cueStart !== undefined && !byCue.has(cueStart)) byCue.set(cueStart, one);
  }
  const replaced = new Set<Attributed>();
  const before = new Map<Attributed, Attributed[]>();
  for (const sentence of context.sentences) {
    if (!sentence.parsed) continue;
    for (const citation of citationsIn(sentence)) {
      const beside = (bySentence.get(sentence.index) ?? []).filter((one) => !replaced.has(one));
      const host = hostOf(beside, citation);
      if (host === null) continue;
      const contents = host.content.flatMap((span) => without(context.text, span, citation.phrase));
      if (contents.length === 0) continue;
      const cue: Span = { start: citation.cue.start, end: citation.cue.end };
      const site = {
        sentence,
        head: citation.cue.index,
        cue,
        source: sourceOf(citation),
        contents,
        direct: false,
        act: host.act,
        via: null,
        rule: "attribution/citing",
        attitude: false,
      };
      const own = byCue.get(cue.start);
      if (own !== undefined) replaced.add(own);
      const made: Attributed = {
        content: contents,
        links: [speakerLink(context, site, isOutlet), ...host.links],
        direct: false,
        act: host.act,
        rule: site.rule,
        sentence: sentence.index,
        cueToken: citation.cue.index,
      };
      const others = before.get(host);
      if (others === undefined) before.set(host, [made]);
      else others.push(made);
    }
  }
  return found.flatMap((one) => [...(before.get(one) ?? []), ...(replaced.has(one) ? [] : [one])]);
}

const CITING = new Set(["citing", "quoting"]);
const CITED = new Set(["cited", "cites", "quoted", "quotes"]);
const CITATION = formTrigger([...CITING, ...CITED]);

function citationsIn(sentence: Sentence): Citation[] {
  const found: Citation[] = [];
  for (const cue of held(sentence, CITATION)) {
    const before = sentence.tokens[cue.index - 1];
    const participle = CITING.has(cue.lower);
    const relative = CITED.has(cue.lower) && /^(?:which|who)$/.test(before?.lower ?? "");
    if (!participle && !relative) continue;
    const source = headOfPhrase(sentence, cue.index + 1);
    if (source === null || !canBeCited(sentence.tokens[source])) continue;
    const end = phraseEnd(sentence, cue.index + 1, source);
    if (saysItsOwn(sentence, end)) continue;
    const first = relative && before !== undefined ? before : cue;
    found.push({
      sentence,
      cue,
      source,
      phrase: { start: first.start, end: (sentence.tokens[end] as Token).end },
    });
  }
  return found;
}

/** Its words alone where the tree took "citing" for a part of the name. */
const sourceOf = ({ sentence, cue, source }: Citation): number | Span =>
  cue.head === source
    ? { start: (sentence.tokens[cue.index + 1] as Token).start, end: (sentence.tokens[source] as Token).end }
    : source;

/** "quoting the governor as saying": read as a quotation of its own. */
const saysItsOwn = (sentence: Sentence, end: number): boolean =>
  sentence.tokens[end + 1]?.lower === "as" ||
  sentence.tokens.slice(Math.max(0, end - 3), end + 1).some((token) => token.lower === "saying");

/** "citing officials", "citing the ministry"; not "citing the heat". */
export const canBeCited = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upos === "PROPN" ||
    isRoleNoun(token.lemma) ||
    lexicon().isA(token.lemma, "noun", "somebody") ||
    DOCUMENTS.has(token.lemma) ||
    BODY_WORDS.test(token.lemma) ||
    /^(?:source|witness|people|person|media|intelligence|imagery|coast ?guard|autopsy|filing|aide)s?$/.test(
      token.lower,
    ));

/** The attribution that the citation belongs to: of its governing verb, else of the nearest cue of the sentence. */
function hostOf(found: readonly Attributed[], { cue, phrase }: Citation): Attributed | null {
  let best: Attributed | null = null;
  let distance = REACH;
  for (const one of found) {
    if (one.attitude === true || one.cueToken === null) continue;
    if (one.cueToken === cue.index || one.rule === "attribution/citing") continue;
    // Words that the citation stands in the middle of are said around it: the cue lies outside them.
    const cueStart = one.links[0]?.cueStart ?? -1;
    if (cueStart >= phrase.start && cueStart < phrase.end) continue;
    if (one.cueToken === cue.head) return one;
    const away = Math.abs(one.cueToken - cue.index);
    if (away < distance) {
      best = one;
      distance = away;
    }
  }
  return best;
}

function without(text: string, span: Span, cut: Span): Span[] {
  if (cut.end <= span.start || cut.start >= span.end) return [span];
  const left = cut.start > span.start ? trimContent(text, span.start, cut.start) : null;
  const right = cut.end < span.end ? trimContent(text, cut.end, span.end) : null;
  return [left, right].filter((part): part is Span => part !== null);
}

/** Index of the comma that closes ", citing the coastguard," behind `last`; `last` itself where no such phrase follows. */
export function afterCitation(sentence: Sentence, last: number): number {
  const opens = sentence.tokens[last + 1];
  if (!isComma(opens) || !/^(?:citing|quoting)$/.test(sentence.tokens[last + 2]?.lower ?? "")) return last;
  for (let i = last + 3; i < sentence.tokens.length && i < last + 20; i++) if (isComma(sentence.tokens[i])) return i;
  return last;
}
