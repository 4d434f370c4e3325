import {
  type AttributionContext,
  attributionContext,
  type CueSite,
  quotationAround,
} from "../src/core/attribution/attribution-context.ts";
import { chooseSpeaker } from "../src/core/attribution/choose-speaker.ts";
import { nounFeatures, verbFeatures } from "../src/core/attribution/cue-features.ts";
import type { AddFeature } from "../src/core/attribution/cue-scores.ts";
import { cueVerb } from "../src/core/attribution/cue-verb.ts";
import { sitesOf } from "../src/core/attribution/find-attributions.ts";
import { speakerSpan } from "../src/core/attribution/noun-phrase.ts";
import { quotedBeside } from "../src/core/attribution/rules/verb-quotation.ts";
import { siteFeatures } from "../src/core/attribution/site-features.ts";
import { speakerFeatures, speakersBeside } from "../src/core/attribution/speaker-features.ts";
import { isOutlet } from "../src/core/mention/index.ts";
import type { Sentence, Token } from "../src/core/syntax/token.ts";
import type { Example } from "./logistic.ts";
import type { GoldArticle, GoldAttribution, Stretch } from "./polnear.ts";
import { type Read, titleOf } from "./polnear-reading.ts";

const contextOf = ({ text }: GoldArticle, { sentences, quotations, mentions }: Read): AttributionContext =>
  attributionContext({ text, sentences, quotations, mentions, title: titleOf(text) });

/** Mark of a character in the annotation. */
const CUE = 1;
/** Left out by the annotators, or part of what somebody says: they mark no cue inside another's content. */
const UNTOLD = 2;

const marksOf = ({ text, gold, discarded }: GoldArticle): Uint8Array => {
  const marks = new Uint8Array(text.length);
  for (const { content } of gold) for (const span of content) marks.fill(UNTOLD, span.start, span.end);
  for (const span of discarded) marks.fill(UNTOLD, span.start, span.end);
  for (const { cue } of gold) for (const span of cue) marks.fill(CUE, span.start, span.end);
  return marks;
};

/** Every word that could be a cue by itself, and whether it heads an annotated one. */
export function cueExamples(article: GoldArticle, read: Read, number: number): Example[] {
  const context = contextOf(article, read);
  const marks = marksOf(article);
  const found: Example[] = [];
  for (const sentence of read.sentences) {
    for (const token of sentence.tokens) {
      const label = labelOf(sentence, token, marks);
      if (label === null) continue;
      const features: string[] = [];
      const add: AddFeature = (...parts) => features.push(parts.join(" "));
      if (token.upos === "VERB") ofVerb(context, sentence, token, add);
      else if (token.upos === "NOUN" || token.upos === "ADJ") nounFeatures(sentence, token, add);
      if (features.length > 0) found.push({ features, label, article: number });
    }
  }
  return found;
}

function ofVerb(context: AttributionContext, sentence: Sentence, token: Token, add: AddFeature): void {
  const around = quotationAround(context.outer, token.start);
  const cue = cueVerb(sentence, token, around !== null && around.kind !== "scare" ? around : null);
  const beside = quotedBeside(context, cue);
  const side = beside === null ? null : (beside.contents[0]?.start ?? 0) < token.start ? "before" : "after";
  verbFeatures(cue, side, add);
}

/** 1 for the head of a cue, 0 for a word that is none, null where the annotation does not tell. */
function labelOf(sentence: Sentence, token: Token, marks: Uint8Array): 0 | 1 | null {
  const mark = marks[token.start];
  if (mark === UNTOLD) return null;
  if (mark !== CUE) return 0;
  const head = sentence.tokens[token.head];
  return head === undefined || marks[head.start] !== CUE ? 1 : null;
}

/** All that may be an attribution by its form, and whether it is annotated: its cue and its content both meet one, one to one. */
export function siteExamples(article: GoldArticle, read: Read, number: number): Example[] {
  const context = contextOf(article, read);
  const marks = marksOf(article);
  const sites = read.sentences.flatMap((sentence) => {
    const found = sitesOf(context, sentence, isOutlet);
    return found.map((site) => chooseSpeaker(context, site, found));
  });
  const annotated = paired(sites, article);
  return sites
    .filter((site) => annotated.has(site) || marks[site.cue.start] !== UNTOLD)
    .map((site) => {
      const features: string[] = [];
      siteFeatures(context, site, (...parts) => features.push(parts.join(" ")));
      return { features, label: annotated.has(site) ? 1 : 0, article: number };
    });
}

/** The annotation that a site meets by its cue and its content, one to one. */
function paired(sites: readonly CueSite[], { gold }: GoldArticle): Map<CueSite, GoldAttribution> {
  const taken = new Set<GoldAttribution>();
  const found = new Map<CueSite, GoldAttribution>();
  for (const site of sites) {
    const one = gold.find(
      (other) => !taken.has(other) && meets([site.cue], other.cue) && meets(site.contents, other.content),
    );
    if (one === undefined) continue;
    taken.add(one);
    found.set(site, one);
  }
  return found;
}

/** All that could speak beside an annotated cue, and whether they do. */
export function speakerExamples(article: GoldArticle, read: Read, number: number): Example[] {
  const context = contextOf(article, read);
  const sites = read.sentences.flatMap((sentence) => firstOfCues(sitesOf(context, sentence, isOutlet)));
  return [...paired(sites, article)].flatMap(([site, { source }]) =>
    site.source !== null && typeof site.source !== "number"
      ? []
      : speakersBeside(site).map((speaker) => {
          const features: string[] = [];
          speakerFeatures(context, site, speaker, (...parts) => features.push(parts.join(" ")));
          return { features, label: speaks(site, speaker, source) ? 1 : 0, article: number };
        }),
  );
}

/** Its phrase meets the annotated words; of one whom the form of the cue does not tell its own word has to. */
function speaks(
  { sentence, source, pronoun }: CueSite,
  speaker: number | null,
  annotated: readonly Stretch[],
): boolean {
  if (speaker === null) return annotated.length === 0;
  const token = sentence.tokens[speaker];
  if (token === undefined) return false;
  const words = speaker === source && speaker !== pronoun ? speakerSpan(sentence, speaker) : token;
  return meets([words], annotated);
}

/** One cue is told by the first form that finds it. */
const firstOfCues = (sites: readonly CueSite[]): readonly CueSite[] =>
  sites.filter(
    ({ cue }, at) => !sites.slice(0, at).some((other) => other.cue.start < cue.end && cue.start < other.cue.end),
  );

const meets = (a: readonly Stretch[], b: readonly Stretch[]): boolean =>
  a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
