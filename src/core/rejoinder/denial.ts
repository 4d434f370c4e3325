import type { AttributionLink } from "../attribution/attribution.ts";
import { contextOf } from "../frames/build/frame-context.ts";
import { roleOfLink } from "../frames/build/speaker.ts";
import type { ClaimDraft } from "../frames/frame.ts";
import { propositionIn } from "../proposition/proposition.ts";
import type { Findings } from "../reading.ts";
import { cover, type Span, wordsAt } from "../text/span.ts";

export const isSameSpeaker = (a: AttributionLink | undefined, b: AttributionLink | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  ((a.entity != null && a.entity === b.entity) || bare(a.speaker) === bare(b.speaker) || a.start === b.start);

const bare = (words: string): string => words.toLowerCase().replace(/^(?:the|an?|its|their|his|her|our) /u, "");

/** Nobody's fact any more once it is denied: a rumour, or what another tells of whoever denies it, who would know. */
export const isOpen = (draft: ClaimDraft, links: readonly AttributionLink[]): boolean =>
  isRumour(draft) || (draft.attribution.length > 0 && (isDoer(draft, links) || isConcerned(draft, links)));

/** "had warned the ministry": whoever denies it is told of there. */
const isConcerned = (draft: ClaimDraft, [link]: readonly AttributionLink[]): boolean => {
  const told = propositionIn(draft);
  return link !== undefined && told !== null && isNamed([told.of, told.with].join(" ").split(" "), link);
};

const RUMOUR =
  /\b(?:posts?|videos?|clips?|messages?|tweets?|rumou?rs?|gossip|reports?|social media|users?|leaflets?|leaked|online|fake|anonymous|sources?|(?:person|people|officials?) (?:close to|familiar|briefed|with knowledge)|word)\b/iu;

/** Told by nobody who can be asked: posts, rumours, reports of no named outlet. */
const isRumour = ({ attribution: [teller] }: ClaimDraft): boolean =>
  teller !== undefined && (teller.kind === "unknown" || RUMOUR.test(teller.speaker));

/** The same claim as whoever answers denies it. `words`: those that do so. */
export const denialOf = (
  { told: _told, yields: _yields, hedge: _hedge, quotation, ...draft }: ClaimDraft,
  findings: Findings,
  links: readonly AttributionLink[],
  words: Span,
  ownWords: ReadonlySet<string>,
): ClaimDraft => {
  const own = ownWords.has(draft.frame);
  const { denied: _denied, retracts: _retracts, ...scope } = draft.scope;
  const mood =
    draft.status === "planned" || draft.status === "forecast"
      ? draft.status
      : draft.harm !== undefined && isDoer(draft, links)
        ? "doer"
        : null;
  const [speaker] = links;
  return {
    ...draft,
    ...(own ? (quotation ? { quotation } : {}) : { ...cover(draft, words), direct: false }),
    roles:
      draft.roles["speaker"] !== undefined && speaker
        ? { ...draft.roles, speaker: roleOfLink(contextOf(findings), speaker) }
        : draft.roles,
    status: "denied",
    background: false,
    attribution: links,
    scope: { ...scope, ...(mood === null ? {} : { denied: mood }), ...(scope["act"] && own ? { act: "deny" } : {}) },
    answers: wordsAt(findings.report.text, withSpeaker(words, speaker)),
  };
};

/** "The bank called the report false", of a report that was not read: told by whoever denies, and nothing that is so. */
export const ownDenial = (
  draft: ClaimDraft,
  findings: Findings,
  links: readonly AttributionLink[] | null,
): ClaimDraft => {
  const [speaker] = links ?? [];
  if (!speaker || draft.status !== "asserted" || draft.roles["speaker"] !== null) return draft;
  return {
    ...draft,
    roles: { ...draft.roles, speaker: roleOfLink(contextOf(findings), speaker) },
    status: "denied",
    attribution: links ?? [],
    scope: { ...draft.scope, act: "deny" },
  };
};

/** "The army | denied this": with whoever answers, where that stands right before. */
const withSpeaker = (words: Span, speaker: AttributionLink | undefined): Span =>
  speaker !== undefined && speaker.end <= words.start && words.start - speaker.end < BESIDE
    ? cover(speaker, words)
    : words;
/** Units between whoever answers and the answer: "The company has since". */
const BESIDE = 40;

/** Whether whoever answers is told to have done it. */
export const isDoer = (draft: ClaimDraft, [link]: readonly AttributionLink[]): boolean => {
  const agent = draft.roles["agent"] ?? draft.roles["actor"];
  if (link === undefined) return false;
  if (!agent) return isSubject(draft, link);
  return (
    (agent.entity !== null && (agent.entity === link.entity || agent.entity === link.affiliation)) ||
    (agent.affiliation !== undefined && agent.affiliation === link.entity) ||
    bare(agent.text) === bare(link.speaker)
  );
};

/** The same of a saying, by the words for who did it: "the bank had hidden losses", by a spokesman for the bank. */
const isSubject = (draft: ClaimDraft, link: AttributionLink): boolean =>
  isNamed(propositionIn(draft)?.by.split(" ") ?? [], link);

const isNamed = (keys: readonly string[], { entity, affiliation, speaker, role }: AttributionLink): boolean => {
  const words = `${speaker} ${role ?? ""}`.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  const named = [entity, affiliation].flatMap((id) => (id == null ? [] : [id.replaceAll(" ", "_")]));
  return keys.some((key) => key !== "" && (named.includes(key) || words.includes(key)));
};
