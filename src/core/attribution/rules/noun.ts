import { baseRel, childWith, dependents, subtree } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import { ACT_OF_NOUN } from "../act-lexicon.ts";
import { type AttributionContext, type CueSite, isFiniteVerb, trimContent } from "../attribution-context.ts";
import { nounFeatures } from "../cue-features.ts";
import { cueScore, LENIENCE } from "../cue-scores.ts";
import { phraseEndingAt } from "../noun-phrase.ts";
import { isJudgedNoun, isRejectedNoun } from "./rejected.ts";

const PHRASE = /^(?:of|about|for|on|against|to|over|with|in|at|toward|towards|from|into|that)$/;
/** Nouns whose "of" or "to" phrase is what is said: "a warning of", "the threat to". */
const OF = new Set(
  "warning claim accusation allegation denial threat fear promise prediction admission announcement confirmation rejection refusal offer report suggestion criticism condemnation endorsement description demand expectation hope".split(
    " ",
  ),
);

const UNKNOWN = 0;
const KNOWN = -1.5;

/** "the claim that", "a warning that", "reports of", "the group's denial": said by the owner, or by nobody named. */
export function nounSites(context: AttributionContext, sentence: Sentence): CueSite[] {
  const sites: CueSite[] = [];
  for (const token of sentence.tokens) {
    if (token.upos !== "NOUN" || token.deprel === "compound") continue;
    const claimed = claimTo(context, sentence, token);
    if (claimed !== null) {
      sites.push(claimed);
      continue;
    }
    const known = ACT_OF_NOUN.get(token.lemma);
    const found = contentOf(context, sentence, token);
    if (found === null || isNobodysDenial(sentence, token)) continue;
    const score = cueScore((add) => nounFeatures(sentence, token, add)) + LENIENCE;
    if (score < (known === undefined || found.attitude ? UNKNOWN : KNOWN)) continue;
    const act = known ?? "believe";
    sites.push({
      sentence,
      head: token.index,
      cue: { start: token.start, end: token.end },
      source: ownerOf(sentence, token),
      contents: [found.span],
      direct: false,
      act,
      via: null,
      rule: found.rule,
      attitude: found.attitude || known === undefined,
    });
  }
  return sites;
}

/**
 * "Claims that C were denied by the army", "the union's claim that C is false", "social media posts saying that C were false": the
 * noun, and whoever owns it, names nobody who denies it.
 */
const isNobodysDenial = (sentence: Sentence, noun: Token): boolean =>
  isRejectedNoun(sentence, noun.index) || isJudgedNoun(sentence, noun.index);

/** "The rebels claim to have taken the town", with "claim" tagged as a noun. */
function claimTo(context: AttributionContext, sentence: Sentence, token: Token): CueSite | null {
  if (
    !/^claims?$/.test(token.lower) ||
    sentence.tokens[token.index + 1]?.lower !== "to" ||
    !/^(?:have|be)$/.test(sentence.tokens[token.index + 2]?.lower ?? "")
  )
    return null;
  const source = phraseEndingAt(sentence, token.index);
  const content = trimContent(context.text, token.end, sentence.end);
  if (source === null || content === null) return null;
  const owner = source === token.index ? token.index - 1 : source;
  return {
    sentence,
    head: token.index,
    cue: { start: token.start, end: token.end },
    source: owner,
    contents: [content],
    direct: false,
    act: "claim",
    via: null,
    rule: "attribution/claim-to",
    attitude: false,
  };
}

function contentOf(
  context: AttributionContext,
  sentence: Sentence,
  noun: Token,
): { readonly span: Span; readonly rule: string; readonly attitude: boolean } | null {
  const own = dependents(sentence, noun.index).filter((token) => token.index > noun.index);
  const clause =
    own.find(
      (token) => /^(?:acl|ccomp)$/.test(token.deprel) && childWith(sentence, token.index, "mark")?.lower === "that",
    ) ?? thatAfter(sentence, noun);
  const spanOf = (head: Token, cut: RegExp): Span | null => {
    const indexes = subtree(sentence, head.index).filter((index) => index > noun.index);
    const first = sentence.tokens[indexes[0] ?? -1];
    const last = sentence.tokens[indexes[indexes.length - 1] ?? -1];
    if (first === undefined || last === undefined) return null;
    return trimContent(context.text, cut.test(first.lower) ? first.end : first.start, last.end);
  };
  if (clause !== undefined) {
    const span = spanOf(clause, /^that$/);
    if (span === null) return null;
    const main = mainVerbAfter(sentence, noun);
    const cut = main === null ? null : trimContent(context.text, span.start, main.start);
    return { span: cut ?? span, rule: "attribution/noun-that", attitude: false };
  }
  const infinitive = own.find(
    (token) =>
      baseRel(token) === "acl" && token.xpos === "VB" && childWith(sentence, token.index, "mark")?.lower === "to",
  );
  if (
    infinitive !== undefined &&
    /^(?:claim|promise|vow|pledge|threat|refusal|offer|demand|call|request|order|plea|appeal|decision|proposal)$/.test(
      noun.lemma,
    )
  ) {
    const span = spanOf(infinitive, /^$/);
    return span === null ? null : { span, rule: "attribution/noun-infinitive", attitude: false };
  }
  if (infinitive !== undefined) {
    const span = spanOf(infinitive, /^$/);
    return span === null ? null : { span, rule: "attribution/noun-infinitive", attitude: true };
  }
  const phrase = own.find(
    (token) =>
      /^(?:nmod|acl|obl|advcl)$/.test(baseRel(token)) &&
      PHRASE.test(childWith(sentence, token.index, "case", "mark")?.lower ?? ""),
  );
  if (phrase === undefined) return null;
  const span = spanOf(phrase, PHRASE);
  return span === null
    ? null
    : { span, rule: "attribution/noun-of", attitude: !OF.has(noun.lemma) || ownerOf(sentence, noun) === null };
}

/**
 * "The claim that they hold the bridge | could not be checked": the verb of the noun itself, which the parse may take for a
 * part of what is said. Every opened clause takes one finite verb; the next one is the noun's. Null where the noun does not open
 * its sentence.
 */
function mainVerbAfter(sentence: Sentence, noun: Token): Token | null {
  const { tokens } = sentence;
  const that = tokens[noun.index + 1];
  if (that?.lower !== "that" || tokens.slice(0, noun.index).some((token) => isFiniteVerb(token))) return null;
  let open = 1;
  for (let at = that.index + 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1] as Token;
    if (/^[;:]$/.test(token.text)) return null;
    if (/^(?:who|which|whose|that|whether|because|while|when|if|after|before|although|as)$/.test(token.lower)) open++;
    else if (/^(?:he|she|it|they|we|i)$/.test(token.lower) && /^(?:NOUN|PROPN)$/.test(before.upos)) open++;
    else if (isFiniteVerb(token) && before.upos !== "CCONJ") {
      if (open === 0) return before.upos === "PRON" ? null : token;
      open--;
    }
  }
  return null;
}

/** "that" stands right after the noun, or after its "from"/"by" phrase, though the parse hung its clause elsewhere. */
function thatAfter(sentence: Sentence, noun: Token): Token | undefined {
  const next = sentence.tokens[noun.index + 1];
  if (next === undefined || next.lower !== "that" || next.xpos.startsWith("W") || next.head < 0) return undefined;
  const head = sentence.tokens[next.head];
  return head !== undefined && head.index > next.index && next.deprel === "mark" ? head : undefined;
}

/** "US intelligence reports that", "a police statement that": bodies told as a modifier of what they say. */
const SPEAKING_COMPOUND = new Set(
  "intelligence police government army military media state company ministry hospital court union opposition industry".split(
    " ",
  ),
);

/** "The rebels have stuck to their claim": a pronoun that stands for the subject of the noun's own verb. */
const whoseDeed = (sentence: Sentence, noun: Token): number | null => {
  const verb = sentence.tokens[noun.head];
  if (verb?.upos !== "VERB" || !/^(?:obj|obl)$/.test(baseRel(noun))) return null;
  const subject = childWith(sentence, verb.index, "nsubj");
  return subject !== null && /^(?:NOUN|PROPN)$/.test(subject.upos) ? subject.index : null;
};

const MAKING =
  /^(?:make|issue|give|offer|express|voice|repeat|release|send|get|have|raise|file|publish|put|deliver|present|share|hold|float|advance|defend|reiterate|renew|sound)$/;

/** "the army's claim", "a demand from the envoy", "criticism by"; or whoever "made", "issued", "rejected with" it. */
function ownerOf(sentence: Sentence, noun: Token): number | null {
  for (const token of dependents(sentence, noun.index)) {
    if (token.deprel === "nmod:poss")
      return token.xpos === "PRP$" ? (whoseDeed(sentence, noun) ?? token.index) : token.index;
    if (
      baseRel(token) === "nmod" &&
      token.index > noun.index &&
      /^(?:from|by|among)$/.test(childWith(sentence, token.index, "case")?.lower ?? "")
    )
      return token.index;
    if (baseRel(token) === "compound" && (token.upos === "PROPN" || SPEAKING_COMPOUND.has(token.lemma)))
      return token.index;
  }
  const verb = sentence.tokens[noun.head];
  // "The claim that ... was made by the rebels", "allegations by guards were made".
  if (verb !== undefined && noun.deprel === "nsubj:pass" && MAKING.test(verb.lemma)) {
    const by = dependents(sentence, verb.index).find(
      (token) => baseRel(token) === "obl" && childWith(sentence, token.index, "case")?.lower === "by",
    );
    if (by !== undefined) return by.index;
  }
  if (verb === undefined || !/^(?:obj|obl)$/.test(baseRel(noun)) || verb.upos !== "VERB") return null;
  if (!MAKING.test(verb.lemma)) return null;
  const subject = childWith(sentence, verb.index, "nsubj");
  return subject !== null && /^(?:NOUN|PROPN|PRON)$/.test(subject.upos) && !subject.xpos.startsWith("W")
    ? subject.index
    : null;
}
