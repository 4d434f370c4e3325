import { formTrigger, held } from "../../clause/held-words.ts";
import { childWith } from "../../clause/tree.ts";
import { collect } from "../../collect.ts";
import { isFirstPerson } from "../../mention/index.ts";
import type { Sentence } from "../../syntax/token.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { type AttributionContext, type CueSite, siteOfVerb, trimContent } from "../attribution-context.ts";
import { phraseEndingAt } from "../noun-phrase.ts";

const PAPER = formTrigger([
  ..."statement message letter note email release post memo notice tweet bulletin announcement update".split(" "),
]);
const PUTS_OUT =
  /^(?:release|issue|post|share|send|publish|put|give|provide|offer|write|make|email|circulate|distribute|tweet|read|say|add)$/;
/** Paragraphs that a statement runs on for, at most. */
const LONGEST = 8;

/**
 * "The school district released the following statement: | Our district grieves ... | We have no reason to ...": the next paragraph is
 * theirs, and those behind it up to the last that still says "we".
 */
export function statementSites(context: AttributionContext, sentence: Sentence): CueSite[] {
  const last = sentence.tokens.at(-1);
  if (last?.text !== ":") return [];
  return collect(held(sentence, PAPER).slice(-1), (paper): CueSite[] => {
    const verb = sentence.tokens
      .slice(0, paper.index)
      .findLast(({ upos, lemma }) => upos === "VERB" && PUTS_OUT.test(lemma));
    if (verb === undefined || childWith(sentence, verb.index, "aux:pass") !== null) return [];
    const source = childWith(sentence, verb.index, "nsubj")?.index ?? phraseEndingAt(sentence, verb.index);
    const content = blockBehind(context, sentence);
    if (source === null || content === null) return [];
    return [siteOfVerb(verb, { sentence, source, content, rule: "attribution/statement-block" })];
  });
}

/** Null where no paragraph follows, or where it stands in marks: those tell by themselves how far it goes. */
const blockBehind = (context: AttributionContext, { index }: Sentence): Span | null => {
  const { sentences, text } = context;
  const first = sentences[index + 1];
  const before = sentences[index];
  if (first === undefined || before === undefined || !text.slice(before.end, first.start).includes("\n")) return null;
  let paragraphs = 1;
  let end: number | null = null;
  let told = first.end;
  for (let at = index + 1; at < sentences.length; at++) {
    const one = sentences[at] as Sentence;
    const gap = at > index + 1 ? text.slice((sentences[at - 1] as Sentence).end, one.start) : "";
    if (gap.includes("\n")) {
      paragraphs += 1;
      if (paragraphs > LONGEST) break;
    }
    if (context.outer.some((quotation) => quotation.kind !== "scare" && overlaps(quotation, one))) break;
    if (one.tokens.some(({ lower }) => isFirstPerson(lower))) end = one.end;
    told = one.end;
    // The first paragraph alone may speak of others.
    if (paragraphs === 1) end = told;
  }
  return end === null ? null : trimContent(text, first.start, end);
};
