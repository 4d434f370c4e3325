import { dependents, tokenAt } from "../clause/tree.ts";
import type { Mention } from "../entity/entity.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import { DOCUMENTS, OUTLET_WORDS } from "./act-lexicon.ts";
import type { AttributionLink } from "./attribution.ts";
import type { AttributionContext, CueSite } from "./attribution-context.ts";
import { isUnknownName, whyMute } from "./can-speak.ts";
import { subjectBefore, subjectBeforeParticiple } from "./cut-subject.ts";
import { nameBeforeDay, speakerSpan } from "./noun-phrase.ts";
import { authorBefore, authorMark, PAPERS } from "./papers.ts";

type Kind = NonNullable<AttributionLink["kind"]>;

export const BODY_WORDS =
  /\b(?:government|ministry|department|police|army|military|office|agency|court|council|committee|commission|party|company|group|union|university|hospital|embassy|parliament|senate|congress|administration|authorit(?:y|ies)|nations|pentagon|kremlin|white house|state department|bank|fund|organi[sz]ation|association|service|bureau|forces|force|campaign|board|team|house|coalition|alliance|league|centre|center|institute|foundation)\b/i;

/**
 * Binds the cue to whoever speaks; to nobody where what is told beside it cannot speak. `isOutlet` tells a publisher or agency by its
 * entity id.
 */
export function speakerLink(
  context: AttributionContext,
  site: CueSite,
  isOutlet: (entity: string) => boolean,
): AttributionLink {
  const cut = site.settled ? null : subjectBeforeParticiple(site);
  const link = toldLink(context, cut === null ? site : { ...site, source: cut, pronoun: null }, isOutlet);
  if (link.kind === "unknown" || site.attitude || whyMute(context, link) === null) return link;
  const before = subjectBefore(site);
  if (before !== null) {
    const other = toldLink(context, { ...site, source: before, pronoun: null }, isOutlet);
    if (other.kind !== "unknown" && other.end <= site.cue.start && whyMute(context, other) === null) return other;
  }
  return toldLink(context, { ...site, source: null, pronoun: null }, isOutlet);
}

function toldLink(context: AttributionContext, site: CueSite, isOutlet: (entity: string) => boolean): AttributionLink {
  const { text } = context;
  const cue = { cue: text.slice(site.cue.start, site.cue.end), cueStart: site.cue.start, cueEnd: site.cue.end };
  const via = site.via === null ? {} : { via: site.via };
  if (site.source === null)
    return { start: site.cue.start, end: site.cue.end, speaker: "", kind: "unknown", entity: null, ...cue, ...via };
  if (typeof site.source !== "number") {
    const span = site.source;
    const mention = mentionIn(context, site.sentence, span, null);
    return describe(context, span, mention, null, site, isOutlet, { ...cue, ...via });
  }
  const head = nameBeforeDay(site.sentence, site.source) ?? site.source;
  const token = tokenAt(site.sentence, head);
  const whole = withoutDay(context.text, withoutMark(context.text, speakerSpan(site.sentence, head)));
  // "US intelligence | reports that": the cue is no part of whoever speaks.
  const span =
    whole.start < site.cue.start && whole.end > site.cue.start && token.end <= site.cue.start
      ? { start: whole.start, end: trimEnd(context.text, whole.start, site.cue.start) }
      : whole;
  const mention = mentionIn(context, site.sentence, span, token);
  // The tree may cut a name: "the Mountain | Guides Federation".
  const wider =
    mention !== null && mention.form !== "pronoun" && contains(mention, span) && !overlaps(mention, site.cue);
  const beside = mention !== null && mention.form === "name" ? null : nameBehind(context, site, span);
  if (beside !== null)
    return {
      ...describe(context, { start: beside.start, end: beside.end }, beside, null, site, isOutlet, { ...cue, ...via }),
      role: context.text.slice(span.start, span.end),
      told: { start: span.start, end: beside.end },
    };
  const told = wider ? { start: mention.start, end: mention.end } : throughBody(context, site, span);
  const author = authorOf(context, site, token, told);
  const link = author
    ? {
        ...describe(context, author, mentionIn(context, site.sentence, author, null), null, site, isOutlet, {
          ...cue,
          ...via,
        }),
        told,
      }
    : describe(context, told, mention, token, site, isOutlet, { ...cue, ...via });
  if (site.pronoun === undefined || site.pronoun === null) return link;
  const { start, end } = tokenAt(site.sentence, site.pronoun);
  return { ...link, told: { start, end } };
}

/** "the medical charity | Harbour Doctors | said": a body that is named right behind what it is. */
function nameBehind(context: AttributionContext, site: CueSite, span: Span): Mention | null {
  const words = context.text.slice(span.start, span.end);
  if (!/^(?:the|a|an|its|their)\s/i.test(words) || !BODY_WORDS.test(words)) return null;
  return (
    (context.named.get(site.sentence.index) ?? []).find(
      (mention) =>
        mention.form === "name" &&
        (mention.kind === "organisation" || mention.kind === "party") &&
        mention.start === span.end + 1 &&
        !overlaps(mention, site.cue),
    ) ?? null
  );
}

/** "On Sunday | security sources said": the day is no part of whoever speaks. */
function withoutDay(text: string, span: Span): Span {
  // A name may open with a day ("Sunday Adeyemi"), but not behind "on".
  const named = /\b[Oo]n $/u.test(text.slice(Math.max(0, span.start - 4), span.start)) ? "\\p{L}" : "\\p{Ll}";
  const day = new RegExp(`^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?=${named})`, "u").exec(
    text.slice(span.start, span.end),
  );
  return day ? { start: span.start + day[0].length, end: span.end } : span;
}

/** "the government's | insistence": the owner without the mark of owning. */
function withoutMark(text: string, span: Span): Span {
  const mark = /(?:['’]s|(?<=s)['’])$/.exec(text.slice(Math.max(span.start, span.end - 3), span.end));
  return mark === null || span.end - span.start <= mark[0].length ? span : { ...span, end: span.end - mark[0].length };
}

/** Units of an article that a name may leave out ("the "). */
const ARTICLE = 4;

/** "an update from the ministry said": who puts it out speaks; null where nobody is named. */
function authorOf(context: AttributionContext, site: CueSite, head: Token, span: Span): Span | null {
  const pointsBack = head.lemma === "one";
  if (!pointsBack && (!/^(?:NOUN|ADJ)$/.test(head.upos) || !PAPERS.has(head.lemma))) return null;
  // "a company statement" is no paper told before.
  const known = pointsBack || /^(?:the|that|this) /iu.test(context.text.slice(span.start, span.end));
  const own = pointsBack ? null : authorMark(site.sentence, head.index);
  const from = own ?? (known ? authorBefore(site.sentence, head.index) : null);
  if (from === null) return null;
  const start = site.sentence.tokens[from.index + 1]?.start ?? span.end;
  const named = (context.named.get(site.sentence.index) ?? []).find(
    (mention) => mention.start >= start && mention.start <= start + ARTICLE && mention.kind !== "place",
  );
  if (named === undefined) return null;
  // "provided by Ana Ruiz of the board": with the body that she belongs to.
  const of = site.sentence.tokens.find((token) => token.start >= named.end);
  const body =
    of?.lower === "of" || of?.lower === "from"
      ? (context.named.get(site.sentence.index) ?? []).find(
          (mention) =>
            mention.start > of.end &&
            mention.start <= of.end + 1 + ARTICLE &&
            mention.kind !== "place" &&
            mention.kind !== "person",
        )
      : undefined;
  return { start, end: body?.end ?? named.end };
}

/** "Ana Ruiz of the Mountain | Guides Federation said": a body that begins in the speaker's words ends in them. */
function throughBody(context: AttributionContext, site: CueSite, span: Span): Span {
  const cut = (context.named.get(site.sentence.index) ?? []).find(
    (mention) =>
      mention.kind === "organisation" &&
      mention.start > span.start &&
      mention.start < span.end &&
      mention.end > span.end &&
      !overlaps(mention, site.cue),
  );
  return cut && !(site.cue.start >= span.end && site.cue.start < cut.end) ? { start: span.start, end: cut.end } : span;
}

function describe(
  context: AttributionContext,
  span: Span,
  mention: Mention | null,
  head: Token | null,
  site: CueSite,
  isOutlet: (entity: string) => boolean,
  rest: { cue: string; cueStart: number; cueEnd: number; via?: string },
): AttributionLink {
  const { text } = context;
  const words = text.slice(span.start, span.end);
  const pronoun = head?.upos === "PRON" || mention?.form === "pronoun";
  if (pronoun) {
    const antecedent = mention?.antecedent ?? null;
    const base = { ...rest, told: span };
    if (mention === null || antecedent === null)
      return { ...span, speaker: words, kind: "unknown", entity: mention?.entity ?? null, ...base };
    return {
      start: antecedent.start,
      end: antecedent.end,
      speaker: text.slice(antecedent.start, antecedent.end),
      ...roleOf(mention.role),
      entity: mention.entity,
      ...actsFor(mention),
      kind: kindOf(mention, null, mention.name, isOutlet),
      ...base,
    };
  }
  // A body's name is one, whatever its words were tagged: "the disaster | management ministry" is no role and its bearer.
  const body =
    mention !== null && (mention.kind === "organisation" || mention.kind === "party") && contains(mention, span);
  const parts = head === null || body ? { name: span, role: null } : splitRole(site.sentence, head, span, text);
  const fuller = mention === null || mention.kind !== "person" ? personIn(context, site.sentence, parts.name) : null;
  if (fuller !== null) {
    const { start } = fuller;
    // With the body that the person belongs to.
    const end = fuller.end < parts.name.end ? parts.name.end : fuller.end;
    return {
      start,
      end,
      speaker: text.slice(start, end),
      ...actsFor(fuller),
      ...roleOf(fuller.role ?? (parts.role === null ? null : text.slice(parts.role.start, parts.role.end))),
      entity: fuller.entity,
      kind: "named",
      ...rest,
      ...(start === span.start && end === span.end ? {} : { told: span }),
    };
  }
  const role =
    mention?.role ?? site.role ?? (parts.role === null ? null : text.slice(parts.role.start, parts.role.end));
  const name = parts.name;
  const speaker = text.slice(name.start, name.end);
  const kind = kindOf(mention, head, speaker, isOutlet);
  return {
    start: name.start,
    end: name.end,
    speaker,
    ...roleOf(role),
    entity: mention?.entity ?? null,
    ...actsFor(mention),
    kind,
    ...rest,
    ...(name.start === span.start && name.end === span.end ? {} : { told: span }),
  };
}

const actsFor = (mention: Mention | null): { affiliation?: string } =>
  mention?.affiliation ? { affiliation: mention.affiliation } : {};

const roleOf = (role: string | null): { role?: string } => (role === null || role === "" ? {} : { role });

function kindOf(
  mention: Mention | null,
  head: Token | null,
  speaker: string,
  isOutlet: (entity: string) => boolean,
): Kind {
  if (mention !== null && isOutlet(mention.entity)) return "outlet";
  // "The Gazette-Mail": a name that no list holds and that ends as papers do.
  if (mention !== null && (mention.kind === "person" || mention.kind === "other") && PAPER.test(speaker))
    return "outlet";
  if (head !== null && head.upos === "NOUN" && DOCUMENTS.has(head.lemma)) return "document";
  if (mention !== null) {
    if (mention.kind === "person")
      return mention.form === "description" && mention.antecedent === null ? "described" : "named";
    if (
      mention.kind === "organisation" ||
      mention.kind === "party" ||
      mention.kind === "place" ||
      mention.kind === "facility"
    )
      return "body";
    if (mention.kind === "group") return "described";
  }
  if (head === null || head.upos === "PROPN" || isUnknownName(head)) {
    if (OUTLET_WORDS.test(speaker) && !/\b(?:Press Secretary|Postal)\b/.test(speaker)) return "outlet";
    return BODY_WORDS.test(speaker) || /^(?:the\s|[\p{Lu}.]{2,6}$)/u.test(speaker) ? "body" : "named";
  }
  return BODY_WORDS.test(head.text) ? "body" : "described";
}

/** Nothing, or a title before a name. */
const TITLE = /^(?:\p{Lu}\p{L}*\.? ){0,3}$/u;
const AT_BODY = /^ (?:with|of|at|from|for) /u;

const PAPER =
  /^(?:The |the )?(?:\p{Lu}\p{L}+[ -])+(?:News|Times|Post|Press|Journal|Herald|Tribune|Gazette|Telegraph|Observer|Mail|Chronicle|Dispatch|Enquirer|Inquirer|Courier|Sentinel)$/u;

const OF_SOMEBODY = /\b(?:of|for|to|with|by)\s(?:the\s)?(?:(?:late|slain|dead|young)\s)?$/iu;

/** A person named inside the words, or right behind them ("the envoy, Ann Lee,"). */
function personIn(context: AttributionContext, sentence: Sentence, span: Span): Mention | null {
  for (const mention of context.named.get(sentence.index) ?? []) {
    if (mention.kind !== "person" || mention.form !== "name") continue;
    const words = context.text.slice(span.start, span.end);
    // "the mother of | Jordan Holm": another than whoever speaks.
    if (mention.start > span.start && OF_SOMEBODY.test(words.slice(0, mention.start - span.start))) continue;
    if (mention.start >= span.start && mention.end === span.end) return mention;
    // "Dorlan District Attorney | Craig Orm |", where the tree cuts the name off.
    if (mention.start === span.end + 1 && mention.role !== null && words.endsWith(mention.role)) return mention;
    // "Sgt. | Pete Lund | with Dorlan police".
    const [title, rest] = [mention.start - span.start, mention.end - span.start];
    if (title >= 0 && rest < words.length && TITLE.test(words.slice(0, title)) && AT_BODY.test(words.slice(rest)))
      return mention;
    if (
      mention.start > span.end &&
      mention.start - span.end <= 2 &&
      /^, ?$/.test(context.text.slice(span.end, mention.start)) &&
      /^[,.]/.test(context.text.slice(mention.end, mention.end + 1))
    )
      return mention;
  }
  return null;
}

/** The mention that is the speaker: the one on the head word first, else the one that fills most of the words. */
function mentionIn(context: AttributionContext, sentence: Sentence, span: Span, head: Token | null): Mention | null {
  let best: Mention | null = null;
  for (const mention of context.named.get(sentence.index) ?? []) {
    if (mention.end <= span.start || mention.start >= span.end) continue;
    if (head !== null && mention.start <= head.start && head.end <= mention.end) return mention;
    if (head === null && (best === null || mention.end - mention.start > best.end - best.start)) best = mention;
  }
  return best;
}

/** "Taliban spokesman | Zabihullah Mujahid"; "the spokesman for diplomacy, | Ned Price"; "John Kirby, | the press secretary". */
function splitRole(
  sentence: Sentence,
  head: Token,
  span: Span,
  text: string,
): { readonly name: Span; readonly role: Span | null } {
  const apposed = dependents(sentence, head.index).find(
    (token) => token.deprel === "appos" && token.index > head.index && token.index - head.index < 14,
  );
  if (head.upos === "NOUN") {
    if (apposed !== undefined && apposed.upos === "PROPN")
      return { name: speakerSpan(sentence, apposed.index), role: span };
    const glued = lastNameRun(sentence, span);
    if (glued !== null && glued.start > head.start)
      return { name: glued, role: { start: span.start, end: trimEnd(text, span.start, glued.start) } };
    return { name: span, role: null };
  }
  if (head.upos !== "PROPN") return { name: span, role: null };
  const before = sentence.tokens.filter(
    (token) => token.start >= span.start && token.end <= span.end && token.index < head.index,
  );
  if (before.some((token) => token.index > 0 && /^the$/i.test(token.text) && token.start > span.start))
    return { name: span, role: null };
  const lastNoun = before.findLast((token) => token.upos === "NOUN");
  if (lastNoun !== undefined) {
    const next = sentence.tokens[lastNoun.index + 1];
    if (next !== undefined && next.start < span.end && next.xpos !== "POS" && next.upos === "PROPN")
      return { name: { start: next.start, end: span.end }, role: { start: span.start, end: lastNoun.end } };
  }
  if (apposed !== undefined && apposed.upos === "NOUN")
    return { name: span, role: speakerSpan(sentence, apposed.index) };
  return { name: span, role: null };
}

function lastNameRun(sentence: Sentence, span: Span): Span | null {
  const inside = sentence.tokens.filter((token) => token.start >= span.start && token.end <= span.end);
  let from = inside.length;
  while (from > 0 && (inside[from - 1] as Token).upos === "PROPN") from--;
  const first = inside[from];
  return first === undefined || from === 0 || (inside[from - 1] as Token).upos !== "NOUN"
    ? null
    : { start: first.start, end: span.end };
}

const trimEnd = (text: string, start: number, end: number): number => {
  let at = end;
  while (at > start && /[\s,]/.test(text.charAt(at - 1))) at--;
  return at;
};
