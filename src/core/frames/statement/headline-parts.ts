import { ACT_OF_VERB } from "../../attribution/act-lexicon.ts";
import { lexicon } from "../../lexicon/index.ts";
import { scopeOf } from "../../proposition/proposition.ts";
import type { Status } from "../../status/status.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { contains, type Span } from "../../text/span.ts";
import { touching } from "../../text/span-index.ts";
import { draftOf, judge } from "../build/draft.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { ownPlacesOf, placeRoles } from "../build/places.ts";
import { roleOfLink } from "../build/speaker.ts";
import type { ClaimDraft } from "../frame.ts";
import { heldSo } from "./held-so.ts";
import { propositionOf } from "./proposition.ts";
import { isToldBy } from "./said-clauses.ts";
import { canSpeak } from "./who-speaks.ts";

/**
 * What a headline tells in words that no clause shows: part by part ("toll rises; | captain held"), a noun and what befell it or how it is
 * ("airport shut", "army back in Orle"), or a noun of a deed or happening alone ("fire at refinery", "three-year ban").
 */
export const headlineParts = (
  context: FrameContext,
  sentence: Sentence,
  isTaken: (span: Span) => boolean,
): readonly ClaimDraft[] => {
  const title = context.findings.report.titleSpan;
  if (!title || !contains(title, sentence) || /^W/u.test(sentence.tokens[0]?.xpos ?? "")) return [];
  return partsOf(sentence).flatMap((part) => {
    const [first, last] = [part[0], part.at(-1)];
    if (
      first === undefined ||
      last === undefined ||
      part.length < 2 ||
      isNoPart(context, part) ||
      isLabel(sentence, part)
    )
      return [];
    const head = headOf(part);
    if (head === null) return [];
    const from = head.from ?? first;
    const span: Span = { start: from.start, end: last.end };
    if (isToldBy(sentence, span, head.token, isTaken)) return [];
    const proposition = propositionOf(context, sentence, span, head.token.index);
    const draft = draftOf(context, {
      frame: "statement",
      rule: "statement/headline",
      sentence,
      predicate: head.token.index,
      roles: {
        speaker: null,
        to: null,
        ...placeRoles(context, sentence, ownPlacesOf(context, sentence, head.token.index)),
      },
      known: {
        status: head.status ?? heldSo(judge(context, { sentence, predicate: head.token.index }), sentence, head.token),
      },
      also: [span],
      scope: proposition === null ? {} : scopeOf(proposition),
    });
    // "Orle: bridge shut": a place before a colon says nothing.
    const attribution = draft.attribution.filter(
      (link) => link.cue !== ":" || canSpeak(context, roleOfLink(context, link)),
    );
    return [{ ...draft, ...span, attribution }];
  });
};

/** The words between marks, and behind the words that join a second clause; marks are left out. */
const partsOf = ({ tokens }: Sentence): readonly (readonly Token[])[] => {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (closesPart(tokens, token)) parts.push([]);
    else if (token.upos !== "PUNCT") parts.at(-1)?.push(token);
    // "Lizard in the curry?"
    else if (token.text === "?") parts[parts.length - 1] = [];
  }
  return parts;
};

const closesPart = (tokens: readonly Token[], { text, lower, index }: Token): boolean => {
  if (/^[;:–—]$/u.test(text) || (text === "-" && isSpaced(tokens, index))) return true;
  // "in Pell Grove, Colorado"
  if (text === ",") return !(tokens[index - 1]?.upos === "PROPN" && tokens[index + 1]?.upos === "PROPN");
  return (
    /^(?:as|while|after|but)$/.test(lower) && index > 0 && tokens.slice(index + 1).some(({ upos }) => upos === "VERB")
  );
};

/** "Tolven floods: ...": before a colon so few words only name the matter. */
const isLabel = ({ tokens }: Sentence, part: readonly Token[]): boolean =>
  tokens[(part.at(-1)?.index ?? 0) + 1]?.text === ":" &&
  part.length < FEWEST_TOLD &&
  part.every(({ upos }) => upos !== "ADP");
const FEWEST_TOLD = 4;

const isSpaced = (tokens: readonly Token[], index: number): boolean =>
  (tokens[index - 1]?.end ?? 0) < (tokens[index]?.start ?? 0);

/** Words of somebody, asked, or said to the reader. */
const isNoPart = ({ findings }: FrameContext, part: readonly Token[]): boolean =>
  part.some(
    ({ lower, lemma, upos, start, end }) =>
      /^(?:you|your|our|i|my|why|what|how|who|where|when|if|unless|whether|could|may|might)$/.test(lower) ||
      (upos === "VERB" && SAYS.has(ACT_OF_VERB.get(lemma.toLowerCase()) ?? "criticise")) ||
      touching(findings.quotations, { start, end }).some((one) => one.start < end && start < one.end),
  );
const SAYS: ReadonlySet<string> = new Set(["say", "claim", "deny", "warn", "promise", "ask", "demand"]);

interface Head {
  readonly token: Token;
  readonly status: Status | null;
  /** Where the words of it begin, if not with the part. */
  readonly from?: Token;
}

const NOUN = /^(?:NOUN|PROPN|NUM|PRON)$/;

const headOf = (part: readonly Token[]): Head | null => verbIn(part) ?? stateIn(part) ?? happeningIn(part);

/** "school contractor held", "brands must answer", "bridge to stay shut": the first verb behind a noun. */
const verbIn = (part: readonly Token[]): Head | null => {
  const at = part.findIndex(
    ({ upos, xpos, deprel }, index) =>
      upos === "VERB" && deprel !== "amod" && xpos !== "VBG" && part.slice(0, index).some((one) => NOUN.test(one.upos)),
  );
  const token = part[at];
  if (token === undefined) return null;
  const before = part[at - 1];
  // "no grounds to shoot"
  if (token.xpos === "VB" && before?.lower === "to")
    return part[0]?.lower === "no" ? null : { token, status: "planned" };
  if (token.xpos === "VB" && before?.upos !== "AUX") return null;
  const act = token.xpos === "VBN" ? ACT_OF_VERB.get(token.lemma.toLowerCase()) : undefined;
  const status = act === "believe" ? "claimed" : act === "predict" ? "forecast" : null;
  return { token, status };
};

/** "airport shut", "army back in Orle", "fire under control", "ship adrift": how it is, right behind its noun. */
const stateIn = (part: readonly Token[]): Head | null => {
  const at = part.findIndex(
    (token, index) =>
      index > 0 &&
      NOUN.test(part[index - 1]?.upos ?? "") &&
      !NOUN.test(part[index + 1]?.upos ?? "") &&
      (token.upos === "ADJ" ||
        (token.upos === "ADV" && /^(?:back|home|down|off|out|away|ahead|adrift|aboard|apart)$/.test(token.lower))),
  );
  const token = part[at];
  if (token !== undefined) return { token, status: null };
  const [one, two] = [
    part.findIndex(({ lower }) => lower === "under"),
    part.findIndex(({ lower }) => lower === "way" || lower === "control"),
  ];
  return one > 0 && two === one + 1 ? { token: part[two] as Token, status: null } : null;
};

/** "fire at refinery", "Two further outbreaks of flu", "Statement on the accident near Orle": the noun of a deed, a happening or a state of things. */
const happeningIn = (part: readonly Token[]): Head | null => {
  const head = phraseHead(part, 0);
  if (head === null) return null;
  if (!NOTES.has(head.lemma.toLowerCase())) return isHappening(head) ? { token: head, status: null } : null;
  const on = part.findIndex(({ lower }) => /^(?:on|about|of|to)$/.test(lower));
  const inner = on < 0 ? null : phraseHead(part, on + 1);
  const from = part[on + 1];
  return inner !== null && from !== undefined && !NOTES.has(inner.lemma) && isHappening(inner)
    ? { token: inner, status: null, from }
    : null;
};

/** Papers that a headline names before what they are about. */
const NOTES: ReadonlySet<string> = new Set(
  "statement update information notice note remark remarks report bulletin release measure question answer behalf".split(
    " ",
  ),
);

/** The last noun of the phrase that begins here. */
const phraseHead = (part: readonly Token[], from: number): Token | null => {
  let at = from;
  while (at < part.length && /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|SYM)$/.test(part[at]?.upos ?? "")) at += 1;
  const last = part[at - 1];
  return at > from && last?.upos === "NOUN" ? last : null;
};

const isHappening = ({ lemma }: Token): boolean => {
  const word = lemma.toLowerCase();
  return lexicon().isMostly(word, "noun", "noun.act", "noun.event", "noun.phenomenon", "noun.process", "noun.state");
};
