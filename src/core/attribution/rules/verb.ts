import { rulesOutMishap } from "../../clause/ruled-out-mishap.ts";
import { childWith, dependents } from "../../clause/tree.ts";
import { isWithheld } from "../../clause/withheld.ts";
import type { Mention } from "../../entity/entity.ts";
import type { Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import { ACT_OF_VERB, closesWords, PARENTHETICAL } from "../act-lexicon.ts";
import type { SpeechAct } from "../attribution.ts";
import {
  type AttributionContext,
  type CueSite,
  isComma,
  quotationAround,
  trimContent,
} from "../attribution-context.ts";
import { canBeCited } from "../cited.ts";
import { verbFeatures } from "../cue-features.ts";
import { cueScore, LENIENCE, mayBeCue } from "../cue-scores.ts";
import { type CueVerb, cueVerb } from "../cue-verb.ts";
import { leadBefore } from "../lead.ts";
import { phraseEndingAt } from "../noun-phrase.ts";
import { isKnown, tellsWhen } from "../presupposed.ts";
import { isFeelingHere, isOrderedHere } from "../undergone-cue.ts";
import { clauseAfter, clauseBefore } from "../verb-content.ts";
import { isQuotedAs, quotedSaying } from "./quoted-saying.ts";
import { saysRejected } from "./rejected.ts";
import { PHRASAL } from "./verb-lexicon.ts";
import { isToll, phraseSite } from "./verb-phrase.ts";
import { isNearQuotation, quotedBeside } from "./verb-quotation.ts";
import { restOf } from "./verb-rest.ts";
import { viaOf } from "./via.ts";

/** Log odds below which a verb is no cue: outside the lexicon of speech, inside it, inside it and inside a quotation. */
const UNKNOWN = -0.2;
const KNOWN = -1.8;
const KNOWN_WITH_SPEAKER = -4;
const KNOWN_IN_QUOTATION = 0;

/** Every attribution whose cue is a verb. */
export function verbSites(
  context: AttributionContext,
  sentence: CueVerb["sentence"],
  isOutlet: (mention: Mention) => boolean,
): CueSite[] {
  const sites: CueSite[] = [];
  for (const token of sentence.tokens) {
    if (isNoVerb(token) || sentence.tokens[token.index - 1]?.xpos === "HYPH") continue;
    if (token.upos !== "VERB" && !(token.upos === "AUX" && token.deprel === "root" && token.lemma === "be")) continue;
    if (token.xpos === "VBG" && saysRejected(sentence, token.index)) continue;
    const site = verbSite(context, sentence, token, isOutlet);
    if (site !== null) sites.push(site);
  }
  return sites;
}

/** "the leaked papers", "news regarding the dam": a verb by its form alone. */
const isNoVerb = ({ deprel }: Token): boolean =>
  deprel === "amod" || deprel === "compound" || deprel === "case" || deprel === "mark";

function verbSite(
  context: AttributionContext,
  sentence: CueVerb["sentence"],
  verb: Token,
  isOutlet: (mention: Mention) => boolean,
): CueSite | null {
  const act = ACT_OF_VERB.get(verb.lemma) ?? null;
  if (isWithheld(sentence, verb) || isOrderedHere(sentence, verb) || isFeelingHere(sentence, verb)) return null;
  const put = putIt(context, sentence, verb);
  if (put !== null) return put;
  const mayBe = mayBeCue(verb.lemma);
  if (act === null && !mayBe && !isQuotedAs(sentence, verb) && !isNearQuotation(context, sentence)) return null;
  const around = quotationAround(context.outer, verb.start);
  const within = around !== null && around.kind !== "scare" ? around : null;
  const cue = cueVerb(sentence, verb, within, within === null ? leadBefore(context, sentence, verb) : null);
  const make = (rule: string, contents: readonly Span[], told: SpeechAct, more: Partial<CueSite> = {}): CueSite => ({
    sentence,
    head: verb.index,
    cue: cueWords(cue),
    source: cue.source,
    pronoun: cue.pronoun,
    contents,
    direct: false,
    act: rulesOutMishap(sentence, verb.index) ? "deny" : negatedAct(cue, PHRASAL[cue.lemma] ?? told),
    via: viaOf(context, cue, isOutlet),
    rule: `attribution/${rule}`,
    attitude: false,
    ...(cue.settled ? { settled: true } : {}),
    ...more,
  });

  if (cue.passive && /^(?:quote|cite|report)$/.test(verb.lemma) && sayingFollows(sentence, verb)) return null;
  const quoted = quotedSaying(context, cue, make) ?? null;
  if (quoted !== null) return quoted;
  const beside = quotedBeside(context, cue);
  const cited =
    beside !== null && /^(?:cite|quote)$/.test(verb.lemma) && !cue.passive ? citedBehind(sentence, verb) : null;
  if (beside !== null && cited !== null)
    return make("quoted-as-saying", beside.contents, "say", {
      source: cited,
      direct: beside.direct,
      outer: cue.source,
    });
  if (beside !== null)
    return make(beside.direct ? "quotation" : "mixed", beside.contents, act ?? "say", { direct: beside.direct });

  const score =
    act === null && !mayBe ? Number.NEGATIVE_INFINITY : cueScore((add) => verbFeatures(cue, null, add)) + LENIENCE;
  if (
    score <
    (act === null
      ? UNKNOWN
      : within !== null
        ? KNOWN_IN_QUOTATION
        : cue.source !== null && PARENTHETICAL.has(verb.lemma)
          ? KNOWN_WITH_SPEAKER
          : KNOWN)
  )
    return null;
  const block = act !== null && within === null ? blockAfter(context, cue) : null;
  if (block !== null) return make("block", [block], act ?? "say", { direct: true });
  const clause = isParenthetical(cue) || /^(?:cite|quote)$/.test(verb.lemma) ? null : clauseAfter(context, cue);
  if (
    clause !== null &&
    !(act === "claim" && tellsWhen(sentence, verb, clause)) &&
    (act !== null ? cue.source !== null || !cue.passive || isExpletive(cue) : true)
  ) {
    if (act !== null || cue.source !== null)
      return make(
        cue.within === null ? "clause" : "clause-in-quotation",
        [clause],
        act ?? "believe",
        (act === null && (!opensWithThat(context, cue, clause) || isOfObject(context, cue, clause))) ||
          isKnown(sentence, verb)
          ? { attitude: true }
          : {},
      );
  }
  if (
    act !== null &&
    closesWords(cue.lemma) &&
    !isStillToSay(cue) &&
    !isThoughtOf(cue) &&
    cue.source !== null &&
    !isOpened(cue) &&
    !hasObject(cue) &&
    // "12, not 15 as earlier reported"
    !/^\d/u.test(sentence.tokens[cue.source]?.text ?? "")
  ) {
    const before = clauseBefore(context, cue);
    if (before.length > 0) return make("after-clause", before, act);
  }
  if (isToll(sentence, verb)) return null;
  const phrase = phraseSite(context, cue, act, score, make);
  if (phrase !== null) return phrase;
  const rest = restOf(context, cue);
  return rest === null ? null : make("rest", [rest], act ?? "believe", { attitude: true });
}

/** ", the chief, will testify on Monday": only what somebody will say stands before it. */
const isStillToSay = ({ verb }: CueVerb): boolean => verb.xpos === "VB" && verb.lemma === "testify";

/** '"...," the paper quoted the driver': whoever stands behind the verb said it. */
const citedBehind = (sentence: CueVerb["sentence"], verb: Token): number | null => {
  const object = childWith(sentence, verb.index, "obj");
  return object !== null && object.index > verb.index && canBeCited(object) ? object.index : null;
};

/** "the raid, | believed to be | the worst": thought of it by nobody who is named. */
const isThoughtOf = ({ sentence, verb }: CueVerb): boolean =>
  /^VB[DN]$/.test(verb.xpos) &&
  sentence.tokens[verb.index + 1]?.lower === "to" &&
  /^(?:be|have)$/.test(sentence.tokens[verb.index + 2]?.lower ?? "");

/** "was quoted (by state media) as saying": the participle is the cue. */
const sayingFollows = (sentence: CueVerb["sentence"], verb: Token): boolean =>
  sentence.tokens.slice(verb.index + 1, verb.index + 9).some((token) => isQuotedAs(sentence, token));

/** "As the mayor put it, the road is open": what the sentence holds beside it. */
function putIt(context: AttributionContext, sentence: CueVerb["sentence"], verb: Token): CueSite | null {
  const it = sentence.tokens[verb.index + 1];
  if (verb.lemma !== "put" || it?.lower !== "it") return null;
  const as = sentence.tokens.slice(Math.max(0, verb.index - 10), verb.index).findLast((token) => token.lower === "as");
  const source = phraseEndingAt(sentence, verb.index);
  if (as === undefined || source === null || source <= as.index) return null;
  const opens = as.index === (sentence.tokens[0]?.upos === "CCONJ" ? 1 : 0);
  const comma = sentence.tokens.find((token) => token.index > it.index && token.text === ",");
  const content = opens
    ? comma === undefined
      ? null
      : trimContent(context.text, comma.end, sentence.end)
    : isComma(sentence.tokens[as.index - 1])
      ? trimContent(context.text, sentence.start, as.start)
      : null;
  if (content === null) return null;
  return {
    sentence,
    head: verb.index,
    cue: { start: verb.start, end: it.end },
    source,
    contents: [content],
    direct: false,
    act: "say",
    via: null,
    rule: "attribution/put-it",
    attitude: false,
  };
}

/** "The mayor wrote:" ends its sentence, and the next paragraph is what she wrote. */
function blockAfter(context: AttributionContext, cue: CueVerb): Span | null {
  const last = cue.sentence.tokens[cue.sentence.tokens.length - 1];
  if (last === undefined || last.text !== ":" || last.index - cue.to > 14 || cue.source === null) return null;
  const next = context.sentences[cue.sentence.index + 1];
  if (next === undefined || !/\n/.test(context.text.slice(last.end, next.start))) return null;
  const stop = context.text.indexOf("\n", next.start);
  return trimContent(context.text, next.start, stop < 0 ? context.text.length : stop);
}

/** ", the mayor said, ..." stands inside what was said. */
function isParenthetical(cue: CueVerb): boolean {
  const before = cue.sentence.tokens[cue.groupFrom - 1];
  const after = cue.sentence.tokens[cue.groupTo + 1];
  return (
    before !== undefined &&
    /^[,–—]$/.test(before.text) &&
    (after === undefined || /^[,.;–—]$/.test(after.text)) &&
    cue.groupFrom > 1 &&
    cue.groupFrom < cue.groupTo
  );
}

/** The cue's words: auxiliaries only where they deny. */
function cueWords(cue: CueVerb): Span {
  const from = cue.negated ? cue.from : cue.verb.index;
  return { start: (cue.sentence.tokens[from] as Token).start, end: (cue.sentence.tokens[cue.to] as Token).end };
}

/** "did not say", "could not confirm": nothing is asserted; "do not believe": it is doubted. */
function negatedAct(cue: CueVerb, act: SpeechAct): SpeechAct {
  const { verb } = cue;
  const governor = cue.sentence.tokens[verb.head];
  const declined =
    verb.deprel === "xcomp" &&
    governor !== undefined &&
    /^(?:decline|refuse|unable|fail|able)$/.test(governor.lemma) &&
    !(
      governor.lemma === "able" &&
      !dependents(cue.sentence, governor.index).some((token) => /^(?:not|n't)$/.test(token.lower))
    );
  if (declined || isYetTo(cue)) return "unaware";
  if (!cue.negated) return act;
  if (
    /^(?:believe|doubt)$/.test(act) &&
    verb.lemma !== "know" &&
    verb.lemma !== "understand" &&
    verb.lemma !== "recall"
  )
    return act === "doubt" ? "believe" : "doubt";
  if (/^(?:say|confirm|report|announce|claim|believe)$/.test(act)) return "unaware";
  return act === "deny" ? "unaware" : act;
}

/** "have yet to say what caused it". */
const isYetTo = ({ sentence, verb, from }: CueVerb): boolean =>
  sentence.tokens[Math.min(from, verb.index) - 1]?.lower === "to" &&
  sentence.tokens[Math.min(from, verb.index) - 2]?.lower === "yet";

const isExpletive = (cue: CueVerb): boolean =>
  dependents(cue.sentence, cue.verb.index).some(
    (token) => token.deprel === "expl" || (token.lower === "it" && token.index < cue.verb.index),
  );

/** "found on Monday that", with little between: further off it tells of another word ("a rifle in the home that they sold"). */
const opensWithThat = (context: AttributionContext, cue: CueVerb, content: Span): boolean =>
  /^(?:\s+\S+){0,2}\s+(?:that|whether|how)\s+$/iu.test(
    context.text.slice((cue.sentence.tokens[cue.to] as Token).end, content.start),
  );

/** "flooded fields that had stayed dry": told of the thing before the "that". */
const isOfObject = (context: AttributionContext, { sentence, to }: CueVerb, content: Span): boolean =>
  sentence.tokens.some(
    ({ index, upos, end }) =>
      index > to &&
      end < content.start &&
      (upos === "NOUN" || upos === "PROPN") &&
      /^\s+that\s/u.test(context.text.slice(end)),
  );

/** "claimed the conquest", "suggested a late launch": what was said stands after the verb. */
const hasObject = (cue: CueVerb): boolean =>
  !/^(?:tell|ask|inform|assure|remind|warn|advise|notify|brief)$/.test(cue.verb.lemma) &&
  ((!cue.inverted &&
    /^(?:DET|NUM|ADJ)$/.test(cue.sentence.tokens[cue.to + 1]?.upos ?? "") &&
    !/^(?:this|last|next|late|earlier)$/.test(cue.sentence.tokens[cue.to + 1]?.lower ?? "")) ||
    objectNear(cue));

const objectNear = (cue: CueVerb): boolean =>
  dependents(cue.sentence, cue.verb.index).some(
    (token) =>
      token.deprel === "obj" && token.index > cue.to && token.index !== cue.source && token.index <= cue.to + 5,
  );

/** "while police said": the clause before is not what they said. */
function isOpened(cue: CueVerb): boolean {
  const mark = childWith(cue.sentence, cue.verb.index, "mark");
  return mark !== null && mark.index < cue.groupFrom && mark.index >= cue.groupFrom - 2 && mark.lower !== "as";
}
