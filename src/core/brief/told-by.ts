import { insideSentence } from "../frames/inside-sentence.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import { originsWords } from "../picture/origins-words.ts";
import { OTHER_WORDS, tellsWordsOfOne } from "./whose-words.ts";

/** With more origins than this a list of names tells less than their number. */
const NAMED = 3;

const count = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? "" : "s"}`;

/** "the police", "the police and a doctor", "A, B and C" */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** "Diario del Puerto (in translation)" would close the bracket of the support. */
export const withoutBrackets = (name: string): string => name.replace(/\s*\([^()]*\)/gu, "");

/** Origins that stand for those whom nobody names: their number says all. */
export const NOBODY = /^(?:reports of unknown publishers|somebody not told)$/u;

export const isHeard = (kind: AnswerDraft["origins"][number]["kind"] | undefined): boolean =>
  kind === "speaker" || kind === "witness";

/** Of origins those who speak, where anybody does: a report's own voice may have it from them. */
export const heardOf = <T>(
  origins: readonly T[],
  kindOf: (origin: T) => AnswerDraft["origins"][number]["kind"] | undefined,
): readonly T[] => {
  const heard = origins.filter((origin) => isHeard(kindOf(origin)));
  return heard.length > 0 ? heard : origins;
};

/** Of fewer reports the speaker of one is named for all. */
const SEVERAL = 3;

/** In how many reports of an answer it is somebody's words, where these are less than half of several: whom one of them has does not say it in all. */
const spokenInFew = ({ bearings, reports, origins }: AnswerDraft): number | null => {
  if (reports.length < SEVERAL || !origins.some(({ kind }) => isHeard(kind))) return null;
  const { size } = new Set(bearings.flatMap(({ claim }) => (claim.attribution.length > 0 ? [claim.report] : [])));
  return size > 0 && size * 2 < reports.length ? size : null;
};

type IsNamed = (origin: AnswerDraft["origins"][number]) => boolean;

const namesOf = (answer: AnswerDraft, isNamed: IsNamed = () => true): readonly string[] => {
  const described = new Set(
    answer.bearings.flatMap(({ claim }) =>
      claim.attribution.flatMap((link) => (link.kind === "described" ? [link.speaker] : [])),
    ),
  );
  const named = heardOf(answer.origins, ({ kind }) => kind).filter(
    (origin) => !NOBODY.test(origin.name) && isNamed(origin),
  );
  return [...new Set(named.map(({ name }) => insideSentence(withoutBrackets(name), described.has(name))))];
};

/** Those who say it, where they are few and speak themselves; "" where it is told in the voice of a publisher, or by many. */
export const speakersOf = (answer: AnswerDraft): string => {
  const spoken = answer.origins.length > 0 && answer.origins.every((origin) => origin.kind !== "publisher");
  return spoken && answer.origins.length < NAMED ? listed(namesOf(answer)) : "";
};

/** The names of the origins where they are few and `text` does not name them all. */
export const namesBeside = (answer: AnswerDraft, text: string, isNamed?: IsNamed): readonly string[] => {
  const names = namesOf(answer, isNamed);
  const told = text.toLowerCase();
  return names.length <= NAMED && names.some((name) => !told.includes(name.toLowerCase())) ? names : [];
};

/** "(5 reports, 1 origin)", with the names of the origins where they are few, `text` does not name them and they may be named. */
export const supportOf = (answer: AnswerDraft, text: string, isNamed?: IsNamed): string => {
  const names = namesBeside(answer, text, isNamed);
  const open = names.length > 0;
  const claims = answer.bearings.map(({ claim }) => claim);
  const few = spokenInFew(answer);
  const alone = open && names.length > 1 && !answer.origins.some(({ kind }) => isHeard(kind));
  const beside = [
    ...(open
      ? [
          `${listed(names)}${alone && isNamed === undefined ? ", in their own voice" : few === null ? "" : `, in ${count(few, "report")}`}`,
        ]
      : []),
    ...(answer.origins.length > 1 && tellsWordsOfOne(text, claims) ? [OTHER_WORDS] : []),
  ].join(", ");
  return `(${count(answer.reports.length, "report")}, ${originsWords(answer)}${beside === "" ? "" : `: ${beside}`})`;
};

/** What a hedge says of the telling, as one adverb: second hand, by its looks, or no more than likely. */
const HEDGES: readonly (readonly [hedge: RegExp, adverb: string])[] = [
  [/^(?:reportedly|(?:said|reported|rumou?red|understood) to|rumou?red|understood|unofficially)$/iu, "reportedly"],
  [/^(?:apparently|seemingly|evidently|appear(?:s|ed)?|seem(?:s|ed)?)$/iu, "apparently"],
  [/^(?:allegedly|supposedly|purportedly|ostensibly|alleged to)$/iu, "allegedly"],
  [/^(?:probably|likely|presumably|presumed to|thought to|assumed to)$/iu, "probably"],
  [/^(?:possibly|perhaps|maybe|conceivably|potentially)$/iu, "possibly"],
];

/** The hedge that every claim of an answer carries, where each tells it so; "" where one stands plain. */
export const hedgeOf = ({ bearings }: AnswerDraft): string => {
  const found = new Set(
    bearings.map(({ claim }) => HEDGES.find(([hedge]) => hedge.test(claim.hedge?.trim() ?? ""))?.[1] ?? ""),
  );
  const [only = ""] = found;
  return found.size === 1 ? only : "";
};

/** The clause, who says so, and the support: "34 people were killed, according to the Red Cross (2 reports, 1 origin)". */
export const told = (answer: AnswerDraft, plain: string): string => {
  const hedge = hedgeOf(answer);
  const clause = hedge === "" || plain.toLowerCase().includes(hedge) ? plain : `${hedge} ${plain}`;
  const speakers = spokenInFew(answer) === null ? speakersOf(answer) : "";
  const named = speakers !== "" && clause.toLowerCase().includes(speakers.toLowerCase());
  const text = speakers === "" || named ? clause : `${clause}, according to ${speakers}`;
  return `${text} ${supportOf(answer, text)}`;
};

/** A sentence does not open with the figure one: "One worker was infected". */
export const withOneAsWord = (text: string): string => text.replace(/^1 (?=\p{L})/u, "One ");

/** The same with the figure, as its claims are read. */
export const withOneAsFigure = (text: string): string => text.replace(/^One (?=\p{L})/u, "1 ");
