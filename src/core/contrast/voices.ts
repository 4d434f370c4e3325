import type { AttributionLink } from "../attribution/attribution.ts";
import { childWith, nounPhrase } from "../clause/tree.ts";
import { contextOf, mentionAt } from "../frames/build/frame-context.ts";
import type { Findings } from "../reading.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import type { Span } from "../text/span.ts";

/** Somebody who speaks in a sentence, in its order. */
export interface Voice {
  /** Innermost first; never empty. */
  readonly links: readonly [AttributionLink, ...AttributionLink[]];
  /** Where the words that tell that somebody speaks begin. */
  readonly at: number;
  /** In lower case. */
  readonly cue: string;
  /** What is said, as far as it stands in the sentence; null where nothing of it is read. */
  readonly said: Span | null;
  /** What is wanted or promised is no account of anything. */
  readonly wants: boolean;
  /** Told by a verb that only answers: nothing else of the sentence is read as said. */
  readonly answers: boolean;
}

/** Verbs by which somebody answers what stands before, with no words of their own. */
const ANSWERING = new Set(
  "deny dispute reject contradict refute rebut dismiss contest call describe brand label denounce tell insist maintain reply retort counter respond".split(
    " ",
  ),
);

/** "calls it an agreement", and not "called for one". */
const isNaming = ({ cue, cueEnd }: AttributionLink, text: string): boolean =>
  /^call/iu.test(cue) && cueEnd !== undefined && !/^ (?:for|on)\b/u.test(text.slice(cueEnd, cueEnd + 5));

const WANTING: ReadonlySet<string> = new Set(["demand", "ask", "offer", "order", "promise"]);

/** Whoever is known to speak in a sentence; nobody unknown, and nobody who only says that they cannot tell. */
export const voicesIn = (findings: Findings, sentence: Sentence): readonly Voice[] => {
  const told = (contextOf(findings).attributions[sentence.index] ?? []).flatMap(
    ({ links, act, content }): readonly Voice[] => {
      const [first, ...others] = links;
      if (first === undefined || first.kind === "unknown" || first.speaker === "" || act === "unaware") return [];
      const at = first.cueStart ?? first.start;
      const said = longest(content, sentence) ?? behindCue(first, sentence);
      return [
        {
          links: [first, ...others],
          at,
          cue: first.cue.toLowerCase(),
          said,
          wants: WANTING.has(act) && !isNaming(first, findings.report.text),
          answers: false,
        },
      ];
    },
  );
  const answering = sentence.tokens.flatMap((token): readonly Voice[] => {
    if (token.upos !== "VERB" || !ANSWERING.has(token.lemma)) return [];
    if (told.some(({ at, cue }) => at <= token.start && token.end <= at + cue.length)) return [];
    const link = linkOf(findings, sentence, token);
    return link === null
      ? []
      : [{ links: [link], at: token.start, cue: token.lower, said: null, wants: false, answers: true }];
  });
  return [...told, ...answering].sort((a, b) => a.at - b.at);
};

const longest = (content: readonly Span[], { start, end }: Span): Span | null => {
  const [first] = content
    .map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }))
    .filter((span) => span.end > span.start)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  return first ?? null;
};

/** "The ministry says it is not at risk.": what stands behind the cue, where the words that were laid to it stand in another sentence. */
const behindCue = ({ told, start, cueStart, cueEnd }: AttributionLink, sentence: Sentence): Span | null => {
  if (cueStart === undefined || cueEnd === undefined || (told?.start ?? start) > cueStart) return null;
  const tokens = sentence.tokens.filter((token) => token.start >= cueEnd && token.upos !== "PUNCT");
  const [first] = tokens;
  const isClause = /^(?:it|he|she|they|the|its|his|their|that|no|there)$/u.test(first?.lower ?? "");
  return first !== undefined && isClause && tokens.length >= FEWEST ? { start: first.start, end: sentence.end } : null;
};
const FEWEST = 4;

/** The subject of a verb as whoever speaks by it; null where it is a relative pronoun or has none. */
const linkOf = (findings: Findings, sentence: Sentence, verb: Token): AttributionLink | null => {
  const subject = childWith(sentence, verb.index, "nsubj");
  if (subject === null || subject.xpos.startsWith("W") || subject.index > verb.index) return null;
  const phrase = nounPhrase(sentence, subject.index);
  const mention = mentionAt(contextOf(findings), sentence, subject.index);
  return {
    ...phrase,
    speaker: findings.report.text.slice(phrase.start, phrase.end).replace(/\s+/gu, " "),
    cue: verb.text,
    cueStart: verb.start,
    cueEnd: verb.end,
    entity: mention?.entity ?? null,
    ...(mention?.affiliation ? { affiliation: mention.affiliation } : {}),
    kind: "described",
  };
};

const OF_THEIRS = /^(?:one of )?(?:its|their) (?!own\b)/iu;

const bare = (words: string): string => words.toLowerCase().replace(/^(?:the|an?|its|their|his|her|our) /u, "");

/** The same person or body, one of its people ("one of its doctors"), or one that is told to pass on the other's words. */
export const isOneVoice = (a: readonly AttributionLink[], b: readonly AttributionLink[]): boolean =>
  (a[0]?.kind === "body" && b.some(({ speaker }) => OF_THEIRS.test(speaker))) ||
  a.some((one) =>
    b.some(
      (other) =>
        one.start === other.start ||
        (one.entity != null && one.entity === other.entity) ||
        (one.entity != null && one.entity === other.affiliation) ||
        (one.affiliation != null && one.affiliation === other.entity) ||
        bare(one.speaker) === bare(other.speaker),
    ),
  );
