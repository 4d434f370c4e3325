import { baseRel, childWith, dependents, subtree } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import { ACT_OF_VERB, REPORTS_NOUN } from "../act-lexicon.ts";
import type { SpeechAct } from "../attribution.ts";
import { type AttributionContext, type CueSite, trimContent } from "../attribution-context.ts";
import type { CueVerb } from "../cue-verb.ts";
import { speakerSpan } from "../noun-phrase.ts";
import { withoutPresupposed } from "../presupposed.ts";
import { phraseContent } from "../verb-content.ts";
import { PHRASAL, PREPOSITIONS, SPEAKS_OF } from "./verb-lexicon.ts";

/** "having not yet | shelled". */
const HAVING = 4;

/** "Neighbours described the raid | that left four dead |": what is known of a thing is told by the report, as with what somebody claims. */
const RECOUNTS = new Set(["describe", "recount", "detail", "mention"]);

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
        // "questioned guests to see if": what for.
        verb.lemma !== "question" &&
        /^(?:demand|ask|order|offer|refuse|promise|accept)$/.test(told)) ||
      // "denied having | shelled it", whatever the tree makes of it.
      (token.xpos === "VBN" && sentence.tokens[cue.to + 1]?.lower === "having" && token.index <= cue.to + HAVING),
  );
  const object = own.find((token) => token.deprel === "obj");
  const oblique = own.find(
    (token) =>
      (baseRel(token) === "obl" || baseRel(token) === "nmod" || baseRel(token) === "advcl") &&
      SPEAKS_OF[verb.lemma]?.test(childWith(sentence, token.index, "case", "mark")?.lower ?? ""),
  );
  if (infinitive !== undefined) {
    const content = wholeInfinitive(context, cue, infinitive);
    if (content !== null && /^(?:seem|appear)$/.test(verb.lemma))
      return ACT_OF_VERB.has(infinitive.lemma) ? null : seeming(cue, content, score, make);
    // "said seeing it | brought back | memories": the tree takes the clause's subject for all that is said.
    if (content !== null && told === "say" && isSubjectOfMore(sentence, infinitive, content))
      return make("clause", [content], told);
    if (content !== null && isTellersPassive(cue, sentence, infinitive))
      return make("reported-to", [content], told ?? "say");
    if (content !== null && told !== null && (isSaidInfinitive(told) || isRecounted(verb, infinitive)))
      return make("infinitive", [content], told);
    if (content !== null && score > 0) return make("infinitive", [content], told ?? "believe", { attitude: true });
  }
  if (oblique !== undefined) {
    const content = phraseContent(context, cue, oblique);
    if (content !== null)
      return make("prepositional", [content], told ?? "say", {
        attitude: told === null || told === "criticise" || told === "believe" || told === "say",
      });
  }
  const about = object === undefined ? null : spokenAbout(sentence, verb, object);
  if (object !== undefined && about !== null && (told !== null || score > 0)) {
    const content = phraseContent(context, cue, about);
    if (content !== null) return make("prepositional", [content], told ?? "say", { attitude: told !== "claim" });
  }
  if (object !== undefined) {
    const content = phraseContent(context, cue, object);
    const cited = content === null ? null : citedWords(context, cue, content);
    if (cited !== null) return make("citing-words", [cited], told ?? "say");
    const likened = content === null ? null : likenedTo(context, cue, object, content);
    if (likened !== null && cue.source !== null) return make("object", [likened], told ?? "say");
    if (content !== null && told !== null && REPORTS_NOUN.has(verb.lemma) && cue.source !== null)
      return make(
        "object",
        [
          withoutPresupposed(
            sentence,
            object,
            RECOUNTS.has(verb.lemma) ? { act: "claim", negated: true } : { act: told, negated: cue.negated },
            content,
          ),
        ],
        told,
      );
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

/** "described the plan | as a threat": both are what is said. */
function likenedTo(context: AttributionContext, cue: CueVerb, object: Token, content: Span): Span | null {
  const { sentence, verb } = cue;
  if (
    !/^(?:describe|characterize|characterise|portray|depict|label|brand|hail|denounce|condemn|dismiss)$/.test(
      verb.lemma,
    )
  )
    return null;
  const as = sentence.tokens.find(
    (token) => token.lower === "as" && token.index > object.index && token.index < object.index + 12,
  );
  if (
    as === undefined ||
    sentence.tokens.slice(object.index, as.index).some((token) => /^(?:[,;:]|VBD|VBZ|VBP|MD)$/.test(token.xpos))
  )
    return null;
  const head = sentence.tokens[as.head];
  const held = head === undefined ? [] : subtree(sentence, head.index).filter((index) => index > as.index);
  const end = sentence.tokens[held.at(-1) ?? as.index];
  return end === undefined || end.index === as.index || head?.index === verb.index
    ? null
    : trimContent(context.text, content.start, end.end);
}

/** A deed without its own subject, and a finite verb behind it in the same words. */
const isSubjectOfMore = (sentence: Sentence, deed: Token, { end }: Span): boolean =>
  deed.xpos === "VBG" &&
  sentence.tokens.some(
    ({ index, xpos, end: to }, _, tokens) =>
      index > deed.index &&
      to <= end &&
      /^(?:VBD|VBZ|VBP|MD)$/.test(xpos) &&
      !tokens
        .slice(deed.index + 1, index)
        .some((token) => /^(?:W.*|IN|,)$/.test(token.xpos) && OPENS_CLAUSE.test(token.lower)),
  );
const OPENS_CLAUSE = /^(?:who|which|that|what|when|where|why|how|as|after|before|because|if|while|,)$/;

/** Nouns of feeling and speech that a light verb hands out: "expressed outrage over". */
const HANDED =
  /^(?:outrage|anger|support|interest|regret|sympathy|condolence|solidarity|dismay|shock|sorrow|gratitude|thank|frustration|disappointment|alarm|unease|concern|worry|doubt|hope|fear|confidence|fun|secret|opposition|disapproval|satisfaction|skepticism|scepticism|reservation|criticism)s?$/;
const HANDS = /^(?:express|voice|raise|make|show|convey|offer|announce|declare|signal|reiterate|share|air)$/;

/** "accused him | of hiding it", "voiced concern | about the plan": what is said hangs on the object. */
function spokenAbout(sentence: Sentence, verb: Token, object: Token): Token | null {
  const wanted = HANDS.test(verb.lemma) && HANDED.test(object.lemma) ? /^(?:about|over|at|for|with|on|of)$/ : null;
  const marker = verb.lemma === "accuse" ? /^of$/ : wanted;
  if (marker === null) return null;
  const hung = [...dependents(sentence, object.index), ...dependents(sentence, verb.index)].filter(
    (token) => token.index > object.index && /^(?:nmod|acl|obl|advcl)/.test(token.deprel),
  );
  return hung.find((token) => marker.test(childWith(sentence, token.index, "case", "mark")?.lower ?? "")) ?? null;
}

/** "The bank | seems | to fail": who or what seems is part of what seems so. */
function seeming(cue: CueVerb, content: Span, score: number, make: MakeSite): CueSite | null {
  if (score <= 0) return null;
  const subject = dependents(cue.sentence, cue.verb.index).find(
    (token) => /^nsubj/.test(token.deprel) && token.index < cue.verb.index,
  );
  const who = subject === undefined ? [] : [speakerSpan(cue.sentence, subject.index)];
  return make("infinitive", [...who, content], "believe", { attitude: true, pronoun: null });
}

/** "is reported to have fled", "are said to be trapped": somebody says so, nobody says who. */
const isTellersPassive = (cue: CueVerb, sentence: Sentence, infinitive: Token): boolean =>
  cue.passive &&
  /^(?:report|say|claim|allege|rumou?r|understand|believe|think)$/.test(cue.verb.lemma) &&
  (/^(?:have|be)$/.test(sentence.tokens[cue.to + 2]?.lemma ?? "") ||
    childWith(sentence, infinitive.index, "aux", "cop") !== null);

/** "claimed 12 lives", "claimed the title": nothing is said. */
export const isToll = (sentence: Sentence, verb: Token): boolean =>
  verb.lemma === "claim" &&
  dependents(sentence, verb.index).some(
    ({ deprel, index, lemma }) =>
      deprel === "obj" &&
      index > verb.index &&
      /^(?:life|lives|victim|soul|title|prize|seat|crown|medal|spot|win)$/.test(lemma),
  );

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

/** "claim to have | won the battle": the parse may end the infinitive at its auxiliary. */
function wholeInfinitive(context: AttributionContext, cue: CueVerb, infinitive: Token): Span | null {
  const content = phraseContent(context, cue, infinitive);
  const next = cue.sentence.tokens.find((token) => content !== null && token.start >= content.end);
  const last = cue.sentence.tokens[(next?.index ?? 0) - 1];
  if (content === null || next?.xpos !== "VBN" || last?.lower !== "have") return content;
  const own = subtree(cue.sentence, next.index).filter((index) => index >= next.index);
  const end = cue.sentence.tokens[own.at(-1) ?? next.index];
  return trimContent(context.text, content.start, end?.end ?? next.end);
}

/** "described hearing two blasts", "admitted taking the money": what is done is what is told. */
const isRecounted = (verb: Token, done: Token): boolean =>
  done.xpos === "VBG" &&
  /^(?:describe|report|recall|recount|admit|acknowledge|confess|remember|mention)$/.test(verb.lemma);

const isSaidInfinitive = (act: SpeechAct): boolean =>
  /^(?:claim|offer|refuse|promise|demand|order|accept|deny|ask|warn)$/.test(act);
