import type { Claim } from "../claim/claim.ts";
import { capitalise } from "../frames/render-words.ts";
import { fold, wordsOf } from "../lineage/words.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import { isBetween } from "../picture/origins-words.ts";
import { dayOfWords } from "../report/words-day.ts";
import type { Span } from "../text/span.ts";
import { nearSource } from "./near-source.ts";
import { type Words, withAlone, wordsCover, wordsIn } from "./tells-as-much.ts";
import { isHeard, listed, namesBeside, supportOf, withoutBrackets } from "./told-by.ts";
import { daysTold } from "./told-when.ts";
import { type SentenceSource, sentenceOf } from "./whole-sentence.ts";
import { withoutPoint } from "./without-point.ts";

/** A sentence of a report, as it stands there. */
export interface WholeSentence extends Span {
  readonly report: string;
}

/** An answer in a whole sentence of one of its reports, standing on those alone whose own sentence tells as much. */
export interface WholeLine {
  readonly text: string;
  readonly answer: AnswerDraft;
  readonly whole: WholeSentence;
}

/** Of an answer that more claims tell than this, the sentences are not laid beside each other. */
const MOST = 24;

const flat = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** What ends without a mark is a headline set among the text. */
const ENDS = /[.!?\u2026]["\u201d\u2019')\]]*$/u;

interface Told extends WholeSentence {
  readonly claim: Claim;
  readonly words: string;
}

const stemsOf = new WeakMap<Claim, { readonly words: string; readonly stems: Words }>();

const stemsIn = ({ claim, words }: Told): Words => {
  const known = stemsOf.get(claim);
  if (known !== undefined && known.words === words) return known.stems;
  const stems = wordsIn(words);
  stemsOf.set(claim, { words, stems });
  return stems;
};

/** What is told in somebody's words stands in a sentence that names the speaker. */
const tellsWhoSays = ({ attribution }: Claim, sentence: string): boolean => {
  const [link] = attribution;
  if (!link) return true;
  const named = wordsOf(link.speaker).filter(({ word }) => word.length > 2);
  const told = new Set(wordsOf(sentence).map(({ word }) => word));
  // "Reportedly" names nobody.
  return named.length === 0 || named.some(({ word }) => told.has(word));
};

/** "12 March 2024": the day of the words at an offset; "" where nobody knows it. */
export const dayAt = (source: SentenceSource, at: number): string => {
  const told = dayOfWords(source, at);
  const [day] = told === null ? [] : daysTold([told]);
  const year = /^\d{4}/u.exec(told ?? "")?.[0] ?? "";
  return day === undefined || year === "" ? "" : `${day} ${year}`;
};

/** "in its words of 12 March 2024": of whom the words are, and of which day. `named`: the only origin is the publisher, and stands right before it. */
const whoseWords = (named: boolean, source: SentenceSource, at: number): string => {
  const { publisher } = source;
  const day = dayAt(source, at);
  const own = publisher === null || named;
  const of = own ? "in its words" : `in the words of ${withoutBrackets(publisher)}`;
  return day === "" ? of : `${of}${own ? " of" : ","} ${day}`;
};

/**
 * "authorities say", "the park has been cleared": whoever these words go back to by what another sentence tells is not named beside them,
 * for there it would read as if this sentence gave them to that person. "Holm said" may be told in full.
 */
const isSaidHere =
  (text: string) =>
  ({ kind, name }: AnswerDraft["origins"][number]): boolean => {
    if (kind === "publisher") return true;
    const told = new Set(wordsOf(text).map(({ word }) => word));
    return wordsOf(withoutBrackets(name)).some(({ word }) => word.length > 2 && word !== "the" && told.has(word));
  };

/** Whether an origin is the publisher of a report: of several that share their words another one may be named. */
const isPublisher = ({ kind, name }: AnswerDraft["origins"][number], { publisher }: SentenceSource): boolean =>
  kind === "publisher" && publisher !== null && bareName(name) === bareName(publisher);

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);

const bareName = (name: string): string => fold(withoutBrackets(name)).replace(/^the /u, "");

const supported = (answer: AnswerDraft, text: string, source: SentenceSource, at: number): string => {
  const support = supportOf(answer, text, isSaidHere(text));
  // Where nobody is named in the bracket, "its words" would be nobody's.
  const [only, ...others] = answer.origins;
  const named = only !== undefined && others.length === 0 && isPublisher(only, source) && support.includes(": ");
  const words = whoseWords(named, source, at);
  return `${support.slice(0, -1)}${support.includes(": ") ? ", " : ": "}${words})`;
};

/** The sentence with its support, as it is printed. */
export const printWhole = (sentence: string, answer: AnswerDraft, source: SentenceSource, at: number): string => {
  const bare = withoutPoint(sentence);
  return `${capitalise(bare)} ${supported(answer, bare, source, at)}.`;
};

/**
 * A line that one report alone stands behind, with the report named instead of counted: "(Varn Courier, 12 March 2024, citing the police)".
 * What others tell in other words is not counted there either, so a number would say less than it seems to.
 */
export const withReportNamed = (
  line: string,
  sentence: string,
  answer: AnswerDraft,
  source: SentenceSource,
  at: number,
): string => {
  if (answer.reports.length !== 1 || answer.originsApart > 1 || isBetween(answer)) return line;
  const bare = withoutPoint(sentence);
  const day = dayAt(source, at);
  const told = new Set(wordsOf(bare).map(({ word }) => word));
  // "Police said": the sentence names them itself.
  const isTold = (name: string): boolean =>
    wordsOf(withoutBrackets(name)).every(({ word }) => ARTICLES.has(word) || told.has(word));
  const others = answer.origins.filter((origin) => !isPublisher(origin, source) && !isTold(origin.name));
  const [first] = others;
  const names = first ? namesBeside({ ...answer, origins: others }, bare, isSaidHere(bare)) : [];
  const whose = source.publisher === null ? "1 report, in its words" : withoutBrackets(source.publisher);
  const named = [
    day === "" || source.publisher !== null ? whose : `${whose} of ${day}`,
    ...(day === "" || source.publisher === null ? [] : [day]),
    ...(names.length === 0 ? [] : [`${isHeard(first?.kind) ? "citing" : "from"} ${listed(names)}`]),
  ].join(", ");
  return line.replace(supported(answer, bare, source, at).slice(0, -1), () => `(${named}`);
};

/** The sentence of a printed line, without its support. */
export const wordsOfWhole = (line: string): string =>
  line.replace(/\s*\([^()]*\)\.$/u, "").replace(/(?<![.!?]["\u201d\u2019)]*)$/u, ".");

/** Nothing but a new line or paragraph stands between two sentences. */
export const NEXT = /^[ \t]?(?:\r?\n[ \t]*){0,2}$/u;

/** "The road is mined. The army denies this.": with the sentence that denies it, where that stands right behind. */
const withDenial = (claim: Claim, source: SentenceSource): Span | null => {
  const span = sentenceOf(claim, source);
  const [speaker] = claim.attribution;
  if (span === null || claim.status !== "denied" || speaker?.cueStart === undefined || speaker.cueEnd === undefined)
    return span;
  if (speaker.cueStart < span.end) return span;
  const denial = sentenceOf({ ...claim, start: speaker.cueStart, end: speaker.cueEnd }, source);
  const gap = denial === null ? null : source.text.slice(span.end, denial.start);
  return denial !== null && gap !== null && NEXT.test(gap) ? { start: span.start, end: denial.end } : null;
};

/**
 * The answer in whole sentences of its reports, the one that most of them tell as much as first, then that of the paper whose words others carry, or
 * that is nearest to whoever reported it, then the one that stands first in its report.
 */
export const wholeLines = (
  answer: AnswerDraft,
  sourceOf: (report: string) => SentenceSource | undefined,
): readonly WholeLine[] => {
  if (answer.bearings.length > MOST) return [];
  const told = answer.bearings.flatMap(({ claim }): readonly Told[] => {
    const source = sourceOf(claim.report);
    const span = source ? withDenial(claim, source) : null;
    if (!source || !span) return [];
    const words = flat(source.text.slice(span.start, span.end));
    return ENDS.test(words) && tellsWhoSays(claim, words) ? [{ claim, report: claim.report, ...span, words }] : [];
  });
  const tried = new Set<string>();
  const lines = told.flatMap((one) => {
    const source = sourceOf(one.report);
    if (!source || tried.has(one.words)) return [];
    tried.add(one.words);
    const stems = stemsIn(one);
    const telling = new Set(
      told.filter((other) => other === one || wordsCover(stemsIn(other), stems)).map(({ claim }) => claim),
    );
    const standing = withAlone(
      answer,
      answer.bearings.filter(({ claim }) => telling.has(claim)),
    );
    const whole = { report: one.report, start: one.start, end: one.end };
    const own = standing.origins.some((origin) => isPublisher(origin, source));
    return [
      {
        text: printWhole(one.words, standing, source, one.start),
        answer: standing,
        whole,
        own,
        near: nearSource(answer.tellerOf(one.claim)),
        at: one.claim.sentence,
      },
    ];
  });
  return lines
    .sort(
      (a, b) =>
        b.answer.reports.length - a.answer.reports.length ||
        Number(b.own) - Number(a.own) ||
        b.near - a.near ||
        a.at - b.at,
    )
    .map(({ text, answer: standing, whole }) => ({ text, answer: standing, whole }));
};
