import type { Sentence, Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import {
  type AttributionContext,
  type CueSite,
  firstQuotationAfter,
  isFiniteVerb,
  trimContent,
} from "../attribution-context.ts";
import { isOwnPeople } from "../own-people.ts";

const LONGEST_LABEL = 90;

/** `Ned Smith, Coast Guard Captain: "..."`, "WALLACE: ...", and headlines: "Rebels: town taken", "town taken: police". */
export function colonSites(context: AttributionContext, sentence: Sentence): CueSite[] {
  const colon = sentence.tokens.find((token) => token.text === ":");
  if (colon === undefined) return [];
  const isTitle = context.title !== null && sentence.start >= context.title.start && sentence.end <= context.title.end;
  const untagged = mistaggedCue(context, sentence, colon);
  if (untagged !== null) return [untagged];
  const opens =
    isLineStart(context.text, sentence.start) ||
    /^\p{Lu}[\p{Lu}.'’-]{2,20}(?: [\p{Lu}.'’-]{2,20}){0,2}:/u.test(
      context.text.slice(sentence.start, sentence.start + 70),
    );
  const before = context.text.slice(sentence.start, colon.start);
  if (NO_VOICE.test(before) || OWN_VOICE.test(before) || isOwnPeople(context.text, before)) return [];
  const label: Span = { start: labelStart(context.text, sentence.start), end: colon.start };
  if (opens && label.end - label.start <= LONGEST_LABEL && isLabel(sentence, colon.index)) {
    const quotation = context.outer[firstQuotationAfter(context.outer, colon.end)];
    const quoted =
      quotation !== undefined &&
      quotation.start - colon.end <= 2 &&
      quotation.start >= colon.end &&
      quotation.kind !== "scare";
    const after = quoted
      ? quotation.inner
      : trimContent(context.text, colon.end, isTitle ? sentence.end : speechEnd(context.text, colon.end));
    const words = context.text.slice(label.start, label.end);
    // "HORROR AT SEA: Ferry sinks": a headline's own cry, where it names nobody.
    if (isTitle && /^[\p{Lu}\s.,'’()-]{9,}$/u.test(words) && !namesSomebody(context, sentence, label)) return [];
    const shout =
      /^[\p{Lu}\s.,'’()-]{3,}$/u.test(words) && words.split(/\s+/).length <= 3 && hasVerb(sentence, colon.index);
    if (
      !quoted &&
      (isNotice(sentence, colon) || isPlaceAlone(context, sentence, label) || hasOwnTeller(sentence, colon))
    )
      return [];
    if (!quoted && !shout && (isTopic(sentence, colon) || isMatterSomewhere(context, sentence, colon))) return [];
    if (!quoted && shout && isLoneLabel(context, sentence, label)) return [];
    if (!quoted && isTitle && isToldOf(context, sentence, label)) return [];
    if (after !== null && (quoted || isTitle || shout || (sentence.index === 0 && hasVerb(sentence, colon.index))))
      return [site(context, sentence, colon, label, [after], quoted || shout)];
  }
  if (isTitle || sentence.index === 0) {
    const last = sentence.tokens.slice(colon.index + 1).filter((token) => token.upos !== "PUNCT");
    if (
      last.length > 0 &&
      last.length <= 3 &&
      last.every((token) => /^(?:NOUN|PROPN|ADJ|DET)$/.test(token.upos)) &&
      hasVerb(sentence, 0)
    ) {
      const content = trimContent(context.text, sentence.start, colon.start);
      const first = last[0] as Token;
      if (content !== null)
        return [
          site(
            context,
            sentence,
            colon,
            { start: first.start, end: (last[last.length - 1] as Token).end },
            [content],
            false,
          ),
        ];
    }
  }
  return [];
}

/** "CORRECTION: We said ...", "THE COUNCIL HAS DECIDED: ...": what follows is told by the paper itself. */
const isNotice = (sentence: Sentence, colon: Token): boolean => {
  const label = sentence.tokens.slice(0, colon.index).filter((token) => token.upos !== "PUNCT");
  return (
    NOTICE.test(label.at(-1)?.lower ?? "") ||
    label.some(({ text, lower }) => text === text.toUpperCase() && /^(?:has|have|is|are|was|were|will)$/.test(lower))
  );
};
const NOTICE =
  /^(?:correction|corrections|clarification|clarifications|erratum|apology|reminder|retraction|update|updated|developing|breaking|advertisement|background|outlook|summary|note)$/;

/** "Troop movements: the army has denied that ...": whoever speaks is told behind the label. */
const hasOwnTeller = ({ tokens }: Sentence, colon: Token): boolean => {
  const verb = tokens.find(
    (token) => token.index > colon.index && (token.upos === "VERB" || isFiniteVerb(token)) && token.upos !== "AUX",
  );
  const subject = tokens[colon.index + 1];
  return (
    verb !== undefined &&
    subject !== undefined &&
    /^(?:DET|PROPN|NOUN|ADJ)$/.test(subject.upos) &&
    /^(?:den(?:y|ies|ied)|sa(?:id|ys?)|reject(?:s|ed)?|insist(?:s|ed)?)$/.test(verb.lower)
  );
};

/** "SUNKHANI: Rescuers dug", "SEPARATE INCIDENT: ...": the one such label of a text, naming nobody: no turn of a transcript. */
const isLoneLabel = (context: AttributionContext, sentence: Sentence, label: Span): boolean =>
  !namesSomebody(context, sentence, label) && [...context.text.matchAll(SHOUTED)].length < 2;
const SHOUTED =
  /(?:^["“„]?|[.!?…"”)]\s+)\p{Lu}[\p{Lu}.'’-]{2,19}(?: [\p{Lu}.'’-]{2,20}){0,2}(?: \([^)\n]{1,30}\))?:\s/gmu;

/** "ISTANBUL: Troops fought ...": a dateline, where no quotation shows that somebody speaks. */
const isPlaceAlone = (context: AttributionContext, sentence: Sentence, label: Span): boolean =>
  (context.named.get(sentence.index) ?? []).some(
    ({ kind, start, end }) => kind === "place" && start <= label.start && end >= label.end,
  ) || isNamedLikePlace(context, sentence, label);

/** "Costa Verde: crew charged": a ship, a mine or a club whose name ends in that of a place. */
const isNamedLikePlace = (context: AttributionContext, { index, tokens }: Sentence, label: Span): boolean => {
  const named = (context.named.get(index) ?? []).filter(({ start, end }) => start < label.end && end > label.start);
  return (
    named.length > 0 &&
    named.every(({ kind }) => kind === "place") &&
    named.some(({ start, end }) => end === label.end && start > label.start) &&
    tokens.filter(({ start, end }) => start >= label.start && end <= label.end).every(({ upos }) => upos === "PROPN")
  );
};

/** "Coup bid in Turkey: ...": a matter and where it is, with nobody in it who could speak ("Doctors in Turkey: ..."). */
const isMatterSomewhere = (context: AttributionContext, sentence: Sentence, colon: Token): boolean => {
  const where = sentence.tokens.slice(1, colon.index).find(({ lower }) => /^(?:in|at|on|near|off|over)$/.test(lower));
  return (
    where !== undefined &&
    sentence.tokens.slice(0, where.index).some(({ upos }) => upos === "NOUN" || upos === "PROPN") &&
    !(context.named.get(sentence.index) ?? []).some(({ kind, end }) => kind !== "place" && end <= where.start)
  );
};

/** "Ankara crash: toll revised", "Fire in Oslo: four dead", "Nigeria: all hostages freed": what a headline is about, not who speaks. */
function isTopic(sentence: Sentence, colon: Token): boolean {
  const label = sentence.tokens.slice(0, colon.index).filter((token) => token.upos !== "PUNCT");
  const last = label.at(-1);
  // "One month after: ...": a time, and nobody.
  if (last === undefined || TOPIC.test(last.lower) || /^(?:ADP|SCONJ|ADV)$/.test(last.upos)) return true;
  if (label.some((token, at) => TOPIC.test(token.lower) && /^(?:in|at|on|near|off)$/.test(label[at + 1]?.lower ?? "")))
    return true;
  // A bare name says something only where a clause follows.
  return (
    label.every((token) => token.upos === "PROPN") &&
    !sentence.tokens.slice(colon.index).some((token) => isFiniteVerb(token) || token.upos === "AUX")
  );
}

/** Whoever speaks stands beside such a word. */
const SAYS =
  "(?:said|says?|told|tells?|wrote|writes?|add(?:ed|s)|announced?s?|insist(?:ed|s)|claim(?:ed|s)|warn(?:ed|s)|argue[ds]|explain(?:ed|s)|confirm(?:ed|s)|tweet(?:ed|s)|post(?:ed|s)|vow(?:ed|s)|urge[ds]|call(?:ed|s) (?:for|on)|testif(?:ied|ies))";

/** "Ivo Lund: Orle man drowns in harbour": somebody whom the headline is about, for the report names him and never lets him speak. */
const isToldOf = (context: AttributionContext, { index, tokens }: Sentence, label: Span): boolean => {
  const name = tokens.filter(({ start, end, upos }) => start >= label.start && end <= label.end && upos !== "PUNCT");
  if (name.length < 2 || name.some(({ upos }) => upos !== "PROPN")) return false;
  if (
    !(context.named.get(index) ?? []).some(
      ({ kind, start, end }) => kind === "person" && start <= label.start && end >= label.end,
    )
  )
    return false;
  const body = context.text.slice(context.title?.end ?? label.end);
  if (!body.includes(name.at(-1)?.text ?? "\n")) return false;
  const any = `(?:${name.map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, ".")).join("|")})`;
  return !new RegExp(
    `${any}(?:['\u2019]s?)?(?:,[^,.]{1,60},)?(?: (?:has|have|had|also|then|later))* ${SAYS}\\b|\\b(?:${SAYS}|according to)(?: [\\p{L}.]+){0,3} ${any}`,
    "u",
  ).test(body);
};

/** What an editor sets before a text, in capitals or not. */
const NO_VOICE =
  /^(?:breaking(?: news)?|developing(?: story)?|just in|alert|news alert|(?:live )?updated?s?|editor(?:ial|['’]s)? note|note|correction|clarification|exclusive|watch|read|read more|more|related|live|video|photos?|gallery|listen|latest|the latest|(?:\p{L}+ )?stor(?:y|ies))$/iu;

/** "STUDIO: ...", "VOICEOVER: ...": in the transcript of a broadcast, whose words are the station's own. */
const OWN_VOICE =
  /^(?:in (?:the )?)?(?:studio|presenter|co-?presenter|anchor(?:man|woman)?|co-?anchor|(?:co-?)?host|newsreader|newscaster|moderator|narrator|narration|voice-?over|v\/?o|reporter|correspondent|our (?:reporter|correspondent)|newsroom)(?: ?(?:\d|[([][^()[\]\n]{1,30}[)\]]))?$/iu;

/** "MINISTER SMITH", "WHO": somebody by name, or by office, who can speak. */
const namesSomebody = (context: AttributionContext, { index, tokens }: Sentence, label: Span): boolean =>
  (context.named.get(index) ?? []).some(
    ({ kind, start, end }) =>
      (kind === "person" || kind === "organisation") && start >= label.start && end <= label.end,
  ) || tokens.some(({ end, lower }) => end <= label.end && SPEAKING.test(lower));
const SPEAKING =
  /^(?:president|minister|premier|mayor|governor|police|army|ministry|union|chief|officials?|expert|witness|king|queen|pope|captain|boss|secretary|spokes\p{L}+)$/u;

/** Last words of a label that can say nothing: happenings, tolls and kinds of article. General news English. */
const TOPIC =
  /^(?:accident|ambush|attacks?|avalanche|bombing|blasts?|blaze|collapse|collision|coup|crash(?:es)?|crisis|cyclone|deaths?|derailment|disaster|earthquakes?|elections?|eruption|explosions?|fires?|floods?|flooding|hurricane|inquiry|killings?|landslide|leak|massacre|murder|outbreak|plunge|protests?|quake|raid|riots?|robbery|shootings?|sinking|siege|stabbing|standoff|storm|strikes?|stampede|talks|toll|tornado|tragedy|trial|tsunami|typhoon|virus|vote|war|wildfires?|aftermath|bus|ferry|plane|train|ship|vessel|boat|volcano|heatwave|drought|cholera|ebola|measles|dengue|mpox|covid|epidemic|pandemic|economy|inflation|jobs|budget|weather|analysis|briefing|comment|correction|exclusive|explainer|factbox|interview|live|opinion|photos|profile|report|review|story|timeline|update|updates|video|watch|prix|championships?|tournament|marathon|olympics|final|finals|derby)$/;

function site(
  context: AttributionContext,
  sentence: Sentence,
  colon: Token,
  label: Span,
  contents: readonly Span[],
  direct: boolean,
): CueSite {
  const inside = sentence.tokens.filter((token) => token.start >= label.start && token.end <= label.end);
  const comma = inside.findIndex((token) => token.text === ",");
  const name = comma > 0 ? inside.slice(0, comma) : inside;
  const last = name[name.length - 1];
  const head = last === undefined ? null : headOf(name, last);
  return {
    sentence,
    head: colon.index,
    cue: { start: colon.start, end: colon.end },
    source: head?.upos === "PROPN" || head?.upos === "NOUN" ? labelSource(context, label, name, head) : label,
    ...(comma > 0 && inside[comma + 1] !== undefined
      ? { role: context.text.slice((inside[comma + 1] as Token).start, label.end).trim() }
      : {}),
    contents,
    direct,
    act: "say",
    via: null,
    rule: direct ? "attribution/transcript" : "attribution/headline",
    attitude: false,
  };
}

/** 'An official told Reuters: "..."' with "told" tagged as a noun: the word and the colon leave no doubt. */
function mistaggedCue(context: AttributionContext, sentence: Sentence, colon: Token): CueSite | null {
  const opened = invertedCue(context, sentence, colon);
  if (opened !== null) return opened;
  const cue = sentence.tokens
    .slice(1, colon.index)
    .findLast((token) => /^(?:said|told|says|tells|wrote|added)$/.test(token.lower));
  const quotation = context.outer[firstQuotationAfter(context.outer, colon.end)];
  if (
    cue === undefined ||
    cue.upos === "VERB" ||
    quotation === undefined ||
    quotation.start < colon.end ||
    quotation.start - colon.end > 2
  )
    return null;
  const last = sentence.tokens[cue.index - 1] as Token;
  const first = sentence.tokens.slice(0, cue.index).findLast((token) => token.text === ",");
  const start = first === undefined ? sentence.start : (sentence.tokens[first.index + 1] as Token).start;
  const heard = context.text.slice(cue.end, colon.start).trim();
  return {
    sentence,
    head: cue.index,
    cue: { start: cue.start, end: cue.end },
    source: { start, end: last.end },
    contents: [quotation.inner],
    direct: true,
    act: "say",
    via: /^\p{Lu}/u.test(heard) ? heard : null,
    rule: "attribution/quotation",
    attitude: false,
  };
}

/** 'Said Ruiz: "..."' opens a sentence. */
function invertedCue(context: AttributionContext, sentence: Sentence, colon: Token): CueSite | null {
  const [cue, name] = sentence.tokens;
  const quotation = context.outer[firstQuotationAfter(context.outer, colon.end)];
  if (cue === undefined || name === undefined || !/^(?:said|says|asked|wrote|added)$/.test(cue.lower)) return null;
  if (name.upos !== "PROPN" && name.upos !== "PRON" && name.upos !== "DET") return null;
  if (colon.index > 12 || quotation === undefined || quotation.start < colon.end || quotation.start - colon.end > 2)
    return null;
  return {
    sentence,
    head: cue.index,
    cue: { start: cue.start, end: cue.end },
    source: { start: name.start, end: (sentence.tokens[colon.index - 1] as Token).end },
    contents: [quotation.inner],
    direct: true,
    act: "say",
    via: null,
    rule: "attribution/quotation",
    attitude: false,
  };
}

/** The parse of a label is not to be trusted: its words are the speaker. */
function labelSource(_context: AttributionContext, label: Span, name: readonly Token[], head: Token): Span | number {
  const first = name[0];
  const last = name[name.length - 1];
  return first === undefined || last === undefined ? (head.index ?? label) : { start: first.start, end: last.end };
}

function headOf(name: readonly Token[], last: Token): Token {
  return name.findLast((token) => token.upos === "PROPN" || token.upos === "NOUN") ?? last;
}

const isLabel = (sentence: Sentence, colon: number): boolean => {
  const label = sentence.tokens.slice(0, colon);
  if (
    label.some((token) =>
      /^(?:said|says|say|told|tells|wrote|writes|added|adds|asked|asks|warned|warns|announced|reported|tweeted|read|reads)$/.test(
        token.lower,
      ),
    )
  )
    return false;
  const comma = label.findIndex((token) => token.text === ",");
  return (
    label.length > 0 &&
    label.length <= 14 &&
    (comma < 0 ? label.length : comma) <= 6 &&
    /^[^\p{L}]*\p{Lu}/u.test(label.find((token) => /\p{L}/u.test(token.text))?.text ?? "") &&
    !label.some((token) => isFiniteVerb(token) && !/^\p{Lu}/u.test(token.text)) &&
    label.some((token) => token.upos === "PROPN" || token.upos === "NOUN")
  );
};

const hasVerb = (sentence: Sentence, from: number): boolean =>
  sentence.tokens.some((token) => token.index >= from && (token.upos === "VERB" || token.upos === "AUX"));

function isLineStart(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && /[ \t"“„'‘]/.test(text.charAt(i))) i--;
  return i < 0 || text.charAt(i) === "\n";
}

/** Behind a mark, or the clock of a ticker's entry ("20:05 Interior ministry: ..."). */
const labelStart = (text: string, at: number): number =>
  at + (/^(?:["“„]|\d{1,2}[:.]\d{2}(?: ?[ap]m)? )/u.exec(text.slice(at, at + CLOCK))?.[0].length ?? 0);
const CLOCK = 12;

/** In capitals, behind the end of a sentence: "It rose. HOST: How fast?" */
const NEXT_SPEAKER = /[.!?…"”]\s+\p{Lu}[\p{Lu}.'’-]{2,20}(?: [\p{Lu}.'’-]{2,20}){0,2}:\s/u;
/** What one voice says in a line is looked through no further than this. */
const LONGEST_SPEECH = 4000;

/** Where the next voice of the line begins, or the line ends. */
function speechEnd(text: string, at: number): number {
  const stop = Math.min(lineEnd(text, at), at + LONGEST_SPEECH);
  const next = text.slice(at, stop).search(NEXT_SPEAKER);
  return next < 0 ? lineEnd(text, at) : at + next + 1;
}

function lineEnd(text: string, at: number): number {
  const stop = text.indexOf("\n", at);
  return stop < 0 ? text.length : stop;
}
