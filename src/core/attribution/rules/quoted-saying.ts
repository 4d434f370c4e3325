import { childWith, dependents } from "../../clause/tree.ts";
import type { Span } from "../../text/span.ts";
import { type AttributionContext, type CueSite, isComma, trimContent } from "../attribution-context.ts";
import type { CueVerb } from "../cue-verb.ts";
import { headOfPhrase, phraseStart } from "../noun-phrase.ts";
import { clauseAfter } from "../verb-content.ts";
import type { MakeSite } from "./verb-phrase.ts";
import { quotedBeside } from "./verb-quotation.ts";

/** "as saying": without it the rule below finds nothing. */
export const isQuotedAs = (sentence: CueVerb["sentence"], verb: CueVerb["verb"]): boolean =>
  verb.xpos === "VBG" && sentence.tokens[verb.index - 1]?.lower === "as";

/** "was quoted as saying", "cited the agency as saying": whoever is quoted speaks. */
export function quotedSaying(context: AttributionContext, cue: CueVerb, make: MakeSite): CueSite | null {
  const { sentence, verb } = cue;
  if (!isQuotedAs(sentence, verb)) return null;
  const outer = sentence.tokens
    .slice(0, verb.index)
    .findLast(
      (token) => token.upos === "VERB" && /^(?:quote|cite|describe|report|record|interpret|portray)$/.test(token.lemma),
    );
  if (outer === undefined || verb.index - outer.index > 14) return null;
  const own = dependents(sentence, outer.index);
  const passive =
    own.some((token) => token.deprel === "aux:pass") || childWith(sentence, outer.index, "nsubj:pass") !== null;
  const subject = childWith(sentence, outer.index, "nsubj:pass", "nsubj")?.index ?? null;
  const object =
    childWith(sentence, outer.index, "obj", "iobj")?.index ??
    sentence.tokens.slice(outer.index + 1, verb.index).find((token) => token.upos === "PROPN" || token.upos === "NOUN")
      ?.index ??
    null;
  const source = passive ? subject : object;
  const content = clauseAfter(context, cue);
  const beside = quotedBeside(context, { ...cue, source, groupFrom: cue.from });
  const before = content === null && beside === null && passive ? clauseLeftOf(context, cue, subject) : null;
  const told = content ?? before;
  const contents = beside?.contents ?? (told === null ? [] : [told]);
  if (contents.length === 0) return null;
  const start = passive ? outer.start : verb.start;
  return make("quoted-as-saying", contents, "say", {
    source,
    cue: { start, end: verb.end },
    direct: beside?.direct ?? false,
    outer: passive ? (agentOf(sentence, outer.index) ?? agentOf(sentence, verb.index)) : null,
  });
}

/** "Nine died, | the board was quoted as saying": what stands before whoever is quoted, where nothing is said behind. */
function clauseLeftOf(context: AttributionContext, { sentence, verb }: CueVerb, subject: number | null): Span | null {
  if (subject === null) return null;
  const { tokens } = sentence;
  const first = phraseStart(sentence, subject + 1);
  const behind = tokens[verb.index + 1];
  const closed = behind === undefined || /^(?:PUNCT|ADP|ADV)$/.test(behind.upos) || /day$/.test(behind.lower);
  return closed && isComma(tokens[first - 1])
    ? trimContent(context.text, sentence.start, (tokens[first - 1] ?? verb).start)
    : null;
}

/** "quoted | by state media": a "by" phrase of the verb, or right behind it where the tree hung it elsewhere. */
function agentOf(sentence: CueVerb["sentence"], verb: number): number | null {
  const by = sentence.tokens.find(
    (token) => token.index > verb && token.index <= verb + 3 && token.lower === "by" && token.upos === "ADP",
  );
  return by === undefined ? null : headOfPhrase(sentence, by.index + 1);
}
