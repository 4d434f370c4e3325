import { irregularBase } from "../syntax/irregular-verbs.ts";
import { insideSentence } from "./inside-sentence.ts";
import { isClause, isClauseVerb } from "./reads-alone.ts";
import { capitalise } from "./render-words.ts";

/** A number in the words of a claim, and what is known of its clause. Offsets are UTF-16 units of the words. */
export interface FigureTold {
  readonly words: string;
  /** The number with its unit. */
  readonly from: number;
  readonly to: number;
  /** What asks in its place: "how many", "how much", "how many kilometers". */
  readonly asking: string;
  /** Where the noun phrase that it counts ends, and the base of the verb whose object that is. */
  readonly object?: { readonly end: number; readonly verb: string; readonly named: boolean };
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ");

/** A question that asks for a number in the words that tell it: by its own clause where that reads so, else as a quotation with a gap. */
export const figureAsked = ({ words, from, to, asking, object }: FigureTold): string => {
  const before = oneLine(words.slice(0, from)).trimStart();
  const behind = oneLine(words.slice(to)).trimEnd().replace(/\.$/u, "");
  const clause = before.split(/[.;:!?]\s/u).at(-1) ?? "";
  const counts = asking === "how many" || /^ (?:of|is|are|was|were|has|have|had|\p{L}+ed)\b/u.test(behind);
  if (OPENING.test(clause) && counts && !OF_ONE.test(behind) && isPlain(`how many people${behind}`))
    return `${capitalise(asking)}${behind}?`;
  const fronted = object === undefined ? null : objectFirst(clause, words, to, asking, object);
  if (fronted !== null) return fronted;
  // "The fire is 70 per cent": of what, other words say.
  const isBare = asking === "what share" && behind === "" && /(?:^|\s)(?:is|are|was|were)\s$/iu.test(clause);
  if (!isBare && leadsToNumber(clause) && isPlain(`${clause}so much${behind}`))
    return `${capitalise(clause)}${asking}${behind}?`;
  const around = near(before, behind);
  const counted = COUNTED.exec(around)?.[1];
  const isNoun = counted !== undefined && !JOINED.test(counted) && !CUT.test(counted) && !isClause(`x ${counted}`);
  return isNoun ? `${capitalise(asking)} ${counted}?` : `${capitalise(asking)}: “${around}”?`;
};

/** Before the number that opens its clause. */
const OPENING = /^(?:some|about|only|just|up to|a total of|the|all|in all)? ?$/iu;

/** "Twenty-one is what we counted": a verb of one thing tells of the number itself, not of so many. */
const OF_ONE = /^ (?:is|was|has|does|becomes|makes|remains|comes)\b/iu;

/** What stands before the number tells of what it is: "Nurses at 76 hospitals", "the crew numbered 23"; not "Our 40 lorries", "a 6 percent raise". */
const leadsToNumber = (before: string): boolean =>
  /(?:^|\s)(?:at|from|of|in|with|for|to|by|on|against|over|than)\s$/iu.test(before) ||
  (!/(?:^|\s)(?:an?|the|\p{L}+['\u2019]s?)\s$/iu.test(before) && isClause(`${before}x`));

const LONGEST = 18;
/** What such a clause leaves open stands behind it, or before it. */
const CUT =
  /(?:^|\s)(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|that|than|as|is|are|was|were|be|been|has|have|had|will|would|could|should|may|might|can|got|let|what|which|who)$/iu;
const JOINED =
  /^(?:which|who|whose|whom|that|this|these|those|it|he|she|they|we|i|you|there|where|when|if|as|and|or|but|so|because|while|although|though|after|before|since|until|with|without|among|including|of|in|on|at|by|for|from|to|is|are|was|were|has|have|had|be)\b/iu;

/** Whether words are one plain clause that an editor would let stand. */
const isPlain = (words: string): boolean => {
  const count = words.split(" ").length;
  const [first = ""] = words.split(" ");
  return (
    count > 2 &&
    count <= LONGEST &&
    !/[.:;]\s|[,“”"()?!]/u.test(words.replace(/(?<=\d),(?=\d)/gu, "")) &&
    !JOINED.test(words) &&
    !CUT.test(words) &&
    !isClauseVerb(first.toLowerCase(), "") &&
    !/^\p{L}+ing$/u.test(first.toLowerCase()) &&
    isClause(words)
  );
};

const AUXILIARY = /^(?:has|have|had|is|are|was|were|will|would|could|can|may|might|must|should)$/iu;
const ADVERB = /^(?:now|already|also|since|still|not|so|far|\p{L}+ly)$/iu;
const LONGEST_SUBJECT = 8;

/** "Volunteers have collected 410 dead birds": "How many dead birds have volunteers collected?"; null where the words are of another form. */
const objectFirst = (
  before: string,
  words: string,
  to: number,
  asking: string,
  { end, verb, named }: NonNullable<FigureTold["object"]>,
): string | null => {
  const told = before.trimEnd().split(" ");
  const [base = "", ...particles] = verb.split(" ");
  if (particles.some((one, at) => told.at(at - particles.length) !== one)) return null;
  const at = told.length - particles.length - 1;
  const form = told[at]?.toLowerCase() ?? "";
  if (!isFormOf(form, base)) return null;
  const auxiliary = told.slice(0, at).findIndex((word) => AUXILIARY.test(word));
  const between = auxiliary < 0 ? [] : told.slice(auxiliary + 1, at);
  const subjectWords = told.slice(0, auxiliary < 0 ? at : auxiliary);
  const subject = subjectWords.join(" ");
  const object = oneLine(words.slice(to, Math.max(to, end)));
  const behind = oneLine(words.slice(Math.max(to, end))).trimEnd();
  if (at <= 0 || subjectWords.length > LONGEST_SUBJECT || /[,:;“”"()]/u.test(`${subject}${behind}`)) return null;
  if (
    JOINED.test(subject) ||
    isClauseVerb(subject.toLowerCase(), "") ||
    isClause(`${subject} `) ||
    CUT.test(behind) ||
    behind.split(" ").length > LONGEST
  )
    return null;
  if (between.some((word) => !ADVERB.test(word) && !AUXILIARY.test(word) && word !== "been")) return null;
  const who = insideSentence(subject, !named);
  const tail = `${particles.length === 0 ? "" : ` ${particles.join(" ")}`}${behind}`;
  if (auxiliary >= 0)
    return `${capitalise(asking)}${object} ${[told[auxiliary], who, ...between, told[at]].join(" ")}${tail}?`;
  // "cut", "put": of today or of yesterday.
  if (form === base) return null;
  const does = form === `${base}s` || form === `${base}es` || form === base.replace(/y$/u, "ies") ? "does" : "did";
  return `${capitalise(asking)}${object} ${does} ${who} ${base}${tail}?`;
};

const isFormOf = (form: string, base: string): boolean =>
  form === base ||
  irregularBase(form, "VBD") === base ||
  (/(?:ed|ing|s|en)$/u.test(form) && form.startsWith(base.slice(0, Math.max(2, base.length - 1))));

/** Only what is counted, behind the gap: "… crew members". */
const COUNTED = /^… (\p{L}[^,:;()“”"…\d]*)$/u;

const AROUND = 9;

/** The words on either side of the number, those of its clause alone, with a gap for it. */
const near = (before: string, behind: string): string => {
  const left = before.split(/(?<=[.;:!?])\s|[“”"]/u).at(-1) ?? "";
  const [right = ""] = behind.split(/[;:!?](?=\s|$)|\.(?=\s|$)|[“”"]/u);
  const words = left.split(" ");
  const opening = words.length > AROUND ? words.slice(-AROUND).join(" ") : left;
  const closing = right
    .split(" ")
    .slice(0, AROUND + 1)
    .join(" ");
  // The number alone stood between the marks: the marks are not ours to open.
  if (`${opening}${closing}` === "") return `${before}…${behind}`.replace(/[“”"]/gu, "").trim();
  return betweenBrackets(opening, closing).trim();
};

/** The words on either side of the gap as far as brackets close: "24 in the town) and in … districts" is "and in … districts"; one left open around it is closed. */
const betweenBrackets = (left: string, right: string): string => {
  const masked = left.replace(/\([^()]*\)/gu, (pair) => "x".repeat(pair.length));
  const from = left.slice(masked.lastIndexOf(")") + 1).trimStart();
  const isOpen = from.replace(/\([^()]*\)/gu, "").includes("(");
  let depth = isOpen ? 1 : 0;
  let to = right.length;
  let outer = right.length;
  for (let at = 0; at < right.length && to === right.length; at++) {
    if (right[at] === "(" && depth++ === 0) outer = at;
    if (right[at] === ")" && --depth < 0) to = at;
    if (depth === 0) outer = right.length;
  }
  const told = `${from}…${right.slice(0, Math.min(to, outer)).trimEnd()}`;
  // The number alone stood in brackets: "Atalay (51), king of denim".
  if (told === "…") return `${left}…${right}`.replace(/[()]/gu, "");
  return isOpen && depth > 0 && outer === right.length ? `${told})` : told;
};
