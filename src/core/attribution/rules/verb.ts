import { baseRel, childWith } from "../../clause/tree.ts";
import type { Mention } from "../../entity/entity.ts";
import type { Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import { ACT_OF_VERB, OUTLET_WORDS, PARENTHETICAL, REPORTS_NOUN } from "../act-lexicon.ts";
import type { SpeechAct } from "../attribution.ts";
import { type AttributionContext, type CueSite, quotationAround, trimContent } from "../attribution-context.ts";
import { verbFeatures } from "../cue-features.ts";
import { cueScore, mayBeCue } from "../cue-scores.ts";
import { type CueVerb, cueVerb } from "../cue-verb.ts";
import { dependents } from "../noun-phrase.ts";
import { clauseAfter, clauseBefore, phraseContent } from "../verb-content.ts";
import { quotedBeside } from "./verb-quotation.ts";

/** Verbs with a particle or preposition whose act is not that of the bare verb. */
const PHRASAL: { readonly [lemma: string]: SpeechAct } = {
  "rule out": "refuse",
  "turn down": "refuse",
  "brush off": "refuse",
  "point out": "say",
  "spell out": "say",
  "lay out": "say",
  "play down": "doubt",
  "find out": "report",
  "call off": "announce",
  "speak out": "criticise",
  "hit out": "criticise",
  "lash out": "criticise",
  "set out": "say",
};
const PREPOSITIONS = /^(?:about|of|for|on|against|to|over|as|with|in|at)$/;
/** What follows these by a preposition is what was said, wanted or feared. */
const SPEAKS_OF: { readonly [verb: string]: RegExp } = {
  call: /^for$/,
  ask: /^(?:for|about)$/,
  appeal: /^for$/,
  press: /^for$/,
  plead: /^for$/,
  warn: /^(?:of|about|against)$/,
  speak: /^(?:of|about|against|on)$/,
  talk: /^(?:of|about)$/,
  complain: /^(?:of|about)$/,
  insist: /^on$/,
  agree: /^(?:on|to|with)$/,
  accuse: /^of$/,
  boast: /^(?:of|about)$/,
  comment: /^on$/,
  report: /^on$/,
  refer: /^to$/,
  point: /^to$/,
  dream: /^of$/,
  think: /^(?:of|about)$/,
  worry: /^about$/,
  hope: /^for$/,
  object: /^to$/,
  react: /^to$/,
  respond: /^to$/,
  testify: /^(?:about|to)$/,
  speculate: /^about$/,
  hint: /^at$/,
  allude: /^to$/,
  tell: /^(?:of|about)$/,
  write: /^(?:of|about)$/,
  say: /^of$/,
  hear: /^of$/,
  know: /^(?:of|about)$/,
  learn: /^(?:of|about)$/,
  argue: /^(?:for|against)$/,
  believe: /^in$/,
  blame: /^(?:on|for)$/,
  inform: /^of$/,
  assure: /^of$/,
  advise: /^against$/,
  campaign: /^(?:for|against)$/,
  push: /^for$/,
  lobby: /^(?:for|against)$/,
  wait: /^for$/,
  look: /^for$/,
};

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
    if (token.deprel === "amod" || token.deprel === "compound" || sentence.tokens[token.index - 1]?.xpos === "HYPH")
      continue;
    if (token.upos !== "VERB" && !(token.upos === "AUX" && token.deprel === "root" && token.lemma === "be")) continue;
    const site = verbSite(context, sentence, token, isOutlet);
    if (site !== null) sites.push(site);
  }
  return sites;
}

function verbSite(
  context: AttributionContext,
  sentence: CueVerb["sentence"],
  verb: Token,
  isOutlet: (mention: Mention) => boolean,
): CueSite | null {
  const act = ACT_OF_VERB.get(verb.lemma) ?? null;
  const around = quotationAround(context.outer, verb.start);
  const within = around !== null && around.kind !== "scare" ? around : null;
  const cue = cueVerb(sentence, verb, within);
  const make = (rule: string, contents: readonly Span[], told: SpeechAct, more: Partial<CueSite> = {}): CueSite => ({
    sentence,
    head: verb.index,
    cue: cueWords(cue),
    source: cue.source,
    pronoun: cue.pronoun,
    contents,
    direct: false,
    act: negatedAct(cue, PHRASAL[cue.lemma] ?? told),
    via: viaOf(context, cue, isOutlet),
    rule: `attribution/${rule}`,
    attitude: false,
    ...more,
  });

  if (
    cue.passive &&
    /^(?:quote|cite)$/.test(verb.lemma) &&
    sentence.tokens[verb.index + 1]?.lower === "as" &&
    sentence.tokens[verb.index + 2]?.xpos === "VBG"
  )
    return null;
  const quoted = quotedSaying(context, cue, make) ?? null;
  if (quoted !== null) return quoted;
  const beside = quotedBeside(context, cue);
  if (beside !== null)
    return make(beside.direct ? "quotation" : "mixed", beside.contents, act ?? "say", { direct: beside.direct });

  const score =
    act === null && !mayBeCue(`v ${verb.lemma}`) ? Number.NEGATIVE_INFINITY : cueScore(verbFeatures(cue, null));
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
  if (clause !== null && (act !== null ? cue.source !== null || !cue.passive || isExpletive(cue) : true)) {
    if (act !== null || cue.source !== null)
      return make(
        cue.within === null ? "clause" : "clause-in-quotation",
        [clause],
        act ?? "believe",
        act === null && !opensWithThat(context, clause) ? { attitude: true } : {},
      );
  }
  if (act !== null && PARENTHETICAL.has(verb.lemma) && cue.source !== null && !isOpened(cue) && !hasObject(cue)) {
    const before = clauseBefore(context, cue);
    if (before.length > 0) return make("after-clause", before, act);
  }
  return phrases(context, cue, act, score, make);
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
    (after === undefined || /^[,.–—]$/.test(after.text)) &&
    cue.groupFrom > 1 &&
    cue.groupFrom < cue.groupTo
  );
}

/** Complements that are no clause: "refused to leave", "announced the dispatch of", "called for a halt". */
function phrases(
  context: AttributionContext,
  cue: CueVerb,
  act: SpeechAct | null,
  score: number,
  make: (rule: string, contents: readonly Span[], act: SpeechAct, more?: Partial<CueSite>) => CueSite,
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

/** "was quoted as saying", "cited the agency as saying": whoever is quoted speaks. */
function quotedSaying(
  context: AttributionContext,
  cue: CueVerb,
  make: (rule: string, contents: readonly Span[], act: SpeechAct, more?: Partial<CueSite>) => CueSite,
): CueSite | null {
  const { sentence, verb } = cue;
  if (verb.xpos !== "VBG" || sentence.tokens[verb.index - 1]?.lower !== "as") return null;
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
  const contents = beside?.contents ?? (content === null ? [] : [content]);
  if (contents.length === 0) return null;
  const start = passive ? outer.start : verb.start;
  return make("quoted-as-saying", contents, "say", {
    source,
    cue: { start, end: verb.end },
    direct: beside?.direct ?? false,
  });
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
  if (declined) return "unaware";
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

const isExpletive = (cue: CueVerb): boolean =>
  dependents(cue.sentence, cue.verb.index).some(
    (token) => token.deprel === "expl" || (token.lower === "it" && token.index < cue.verb.index),
  );

/** The word before what was said. */
const opensWithThat = (context: AttributionContext, content: Span): boolean =>
  /\b(?:that|whether|how)\s+$/i.test(context.text.slice(Math.max(0, content.start - 9), content.start));

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
  return mark !== null && mark.index < cue.verb.index && mark.index >= cue.groupFrom - 2 && mark.lower !== "as";
}

/** "told Reuters", "in an interview with", "speaking to": an outlet that was spoken to. */
function viaOf(context: AttributionContext, cue: CueVerb, isOutlet: (mention: Mention) => boolean): string | null {
  const { sentence, verb } = cue;
  const named = context.named.get(sentence.index) ?? [];
  for (const token of dependents(sentence, verb.index)) {
    const relation = baseRel(token);
    if (!/^(?:iobj|obj|obl|nmod)$/.test(relation) || token.index < verb.index) continue;
    if (relation === "obl" && !/^(?:to|with|on|in)$/.test(childWith(sentence, token.index, "case")?.lower ?? ""))
      continue;
    const candidates = [token, ...dependents(sentence, token.index).filter((below) => below.upos === "PROPN")];
    for (const candidate of candidates) {
      if (sentence.tokens.slice(verb.index, candidate.index).some((one) => one.lower === "according")) continue;
      const mention = named.find((one) => one.start <= candidate.start && candidate.end <= one.end);
      if (mention !== undefined && isOutlet(mention)) return mention.text;
      if (candidate.upos !== "PROPN") continue;
      const words = properRun(sentence, candidate.index);
      if (OUTLET_WORDS.test(words) && mention?.kind !== "person") return words;
    }
  }
  return null;
}

function properRun(sentence: CueVerb["sentence"], index: number): string {
  let from = index;
  let to = index;
  while (sentence.tokens[from - 1]?.upos === "PROPN") from--;
  while (sentence.tokens[to + 1]?.upos === "PROPN") to++;
  return sentence.tokens
    .slice(from, to + 1)
    .map((token) => token.text)
    .join(" ");
}
