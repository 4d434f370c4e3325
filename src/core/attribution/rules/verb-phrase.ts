import { baseRel, childWith, dependents } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import { REPORTS_NOUN } from "../act-lexicon.ts";
import type { SpeechAct } from "../attribution.ts";
import { type AttributionContext, type CueSite, trimContent } from "../attribution-context.ts";
import type { CueVerb } from "../cue-verb.ts";
import { phraseContent } from "../verb-content.ts";
import { PHRASAL, PREPOSITIONS, SPEAKS_OF } from "./verb-lexicon.ts";

/** Makes the site of a cue verb from what was found of it. */
export type MakeSite = (rule: string, contents: readonly Span[], act: SpeechAct, more?: Partial<CueSite>) => CueSite;

/** Complements that are no clause: "refused to leave", "announced the dispatch of", "called for a halt". */
export function phraseSite(
  context: AttributionContext,
  cue: CueVerb,
  act: SpeechAct | null,
  score: number,
  make: MakeSite,
): CueSite | null {
  const { sentence, verb } = cue;
  const own = dependents(sentence, verb.index).filter((token) => token.index > cue.to);
  const told = PHRASAL[cue.lemma] ?? act;
  const infinitive = own.find(
    (token) =>
      baseRel(token) === "xcomp" ||
      (baseRel(token) === "ccomp" && token.xpos === "VB") ||
      (baseRel(token) === "advcl" &&
        token.xpos === "VB" &&
        told !== null &&
        /^(?:demand|ask|order|offer|refuse|promise|accept)$/.test(told)),
  );
  const object = own.find((token) => token.deprel === "obj");
  const oblique = own.find(
    (token) =>
      (baseRel(token) === "obl" || baseRel(token) === "nmod" || baseRel(token) === "advcl") &&
      SPEAKS_OF[verb.lemma]?.test(childWith(sentence, token.index, "case", "mark")?.lower ?? ""),
  );
  if (infinitive !== undefined) {
    const content = phraseContent(context, cue, infinitive);
    if (content !== null && isTellersPassive(cue, sentence, infinitive))
      return make("reported-to", [content], told ?? "say");
    if (content !== null && told !== null && isSaidInfinitive(told)) return make("infinitive", [content], told);
    if (content !== null && score > 0) return make("infinitive", [content], told ?? "believe", { attitude: true });
  }
  if (oblique !== undefined) {
    const content = phraseContent(context, cue, oblique);
    if (content !== null)
      return make("prepositional", [content], told ?? "say", {
        attitude: told === null || told === "criticise" || told === "believe" || told === "say",
      });
  }
  if (object !== undefined) {
    const content = phraseContent(context, cue, object);
    if (isToll(verb, object)) return null;
    const cited = content === null ? null : citedWords(context, cue, content);
    if (cited !== null) return make("citing-words", [cited], told ?? "say");
    if (content !== null && told !== null && REPORTS_NOUN.has(verb.lemma) && cue.source !== null)
      return make("object", [content], told);
    if (content !== null && (PHRASAL[cue.lemma] !== undefined || score > 0))
      return make("object", [content], told ?? "believe", { attitude: PHRASAL[cue.lemma] !== "refuse" });
  }
  if (cue.passive) {
    const subject = dependents(sentence, verb.index).find((token) => token.deprel === "nsubj:pass");
    if (subject !== undefined && score > 0) {
      const span = phraseContent(context, { ...cue, to: -1 }, subject);
      if (span !== null)
        return make("passive", [span], told ?? "say", {
          attitude: !/^(?:announce|report|claim|confirm|deny|declare)$/.test(verb.lemma),
        });
    }
  }
  const other = own.find(
    (token) =>
      (baseRel(token) === "obl" || baseRel(token) === "nmod") &&
      PREPOSITIONS.test(childWith(sentence, token.index, "case")?.lower ?? ""),
  );
  if (other !== undefined && score > 0) {
    const content = phraseContent(context, cue, other);
    if (content !== null) return make("prepositional", [content], told ?? "believe", { attitude: true });
  }
  return null;
}

/** "is reported to have fled", "are said to be trapped": somebody says so, nobody says who. */
const isTellersPassive = (cue: CueVerb, sentence: Sentence, infinitive: Token): boolean =>
  cue.passive &&
  /^(?:report|say|claim|allege|rumou?r|understand|believe|think)$/.test(cue.verb.lemma) &&
  (/^(?:have|be)$/.test(sentence.tokens[cue.to + 2]?.lemma ?? "") ||
    childWith(sentence, infinitive.index, "aux", "cop") !== null);

/** "claimed 12 lives", "claimed the title": nothing is said. */
const isToll = (verb: Token, object: Token): boolean =>
  verb.lemma === "claim" && /^(?:life|lives|victim|soul|title|prize|seat|crown|medal|spot|win)$/.test(object.lemma);

/** "cited the agency as saying ...": all that the agency says is what is cited. */
function citedWords(context: AttributionContext, cue: CueVerb, object: Span): Span | null {
  if (!/^(?:cite|quote)$/.test(cue.verb.lemma)) return null;
  const saying = cue.sentence.tokens.find(
    (token) =>
      token.index > cue.to &&
      token.index < cue.to + 14 &&
      token.xpos === "VBG" &&
      cue.sentence.tokens[token.index - 1]?.lower === "as",
  );
  return saying === undefined ? null : trimContent(context.text, object.start, cue.sentence.end);
}

const isSaidInfinitive = (act: SpeechAct): boolean =>
  /^(?:claim|offer|refuse|promise|demand|order|accept|deny|ask|warn)$/.test(act);
