import type { Token } from "../syntax/token.ts";
import { PERSON_UNITS, unitOf } from "./units.ts";

/** The noun phrase that a number counts. */
export interface UnitPhrase {
  readonly unit: string;
  readonly unitText: string;
  /** Tokens of the phrase with its qualifiers after the noun [from, to). */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly qualifiers: readonly string[];
  readonly increment: boolean;
  readonly plural: boolean;
}

/** Longest noun phrase looked at before its head. */
const REACH = 8;
const INCREMENTS = new Set(["more", "additional", "extra", "further", "new"]);
const PLURAL_FORMS = new Set(
  "people police men women children personnel staff troops cattle folk clergy feet mice geese teeth".split(" "),
);
/** Heads that only name the kind or group of what follows them: "members of the guard". */
const OF_HEADS = new Set(
  "member resident citizen victim survivor case count kind type piece part group family worker supporter employee veteran leader head resident house ton tonne supply number pound round act charge allegation violation report battalion brigade unit acre hectare barrel bag box town village city district".split(
    " ",
  ),
);
const STOP_WORDS = new Set(
  "who that which whom whose when where while because since after before as than if and or but ago later earlier overnight".split(
    " ",
  ),
);

/** Reads the counted noun phrase from token `at` (right after the number). Null where none follows ("killing three", "12 were injured"). */
export function readUnit(tokens: readonly Token[], at: number): UnitPhrase | null {
  let i = at;
  let increment = false;
  const hyphen = tokens[i]?.text === "-" && tokens[i]?.start === tokens[i - 1]?.end ? 1 : 0;
  i += hyphen;
  const from = i;
  let head = -1;
  const words: number[] = [];
  for (; i < tokens.length && i < from + REACH; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (INCREMENTS.has(token.lower) && token.lower !== "new" && head < 0) {
      increment = true;
      continue;
    }
    if (
      STOP_WORDS.has(token.lower) &&
      !(token.lower === "and" && (joinsAdjectives(tokens, i, head) || joinsNames(tokens, i)))
    )
      break;
    // "39 home runs", whatever the tagger takes the second word for
    if (head === i - 1 && /^runs?$/.test(token.lower) && tokens[head]?.lower === "home") {
      head = i;
      words.push(i);
      continue;
    }
    if (isNoun(token) && !(head < 0 && isNoThing(token))) {
      if (head >= 0 && plural(tokens[head]) && tokens[head]?.upos !== "PROPN" && !continues(tokens, i, head)) break;
      head = i;
      words.push(i);
      continue;
    }
    if (token.lower === "and" && joinsNames(tokens, i)) continue;
    if (head >= 0 && token.text !== "-" && !(isPossessive(token) && i === head + 1 && nounFollows(tokens, i + 1)))
      break;
    if (isModifier(tokens, i)) {
      if (words.length > 0 || token.upos !== "CCONJ") words.push(i);
      continue;
    }
    break;
  }
  if (head < 0) return null;
  while (words.length > 0 && (words[words.length - 1] ?? 0) > head) words.pop();
  return build(tokens, head, words, increment);
}

function build(tokens: readonly Token[], head: number, words: readonly number[], increment: boolean): UnitPhrase {
  const noun = tokens[head];
  const modifiers = words.filter((index) => index < head);
  const before = modifiers
    .map((index) => tokens[index]?.lower ?? "")
    .filter((word) => word !== "-" && word !== "," && word !== "'s" && word !== "and");
  const last = modifiers[modifiers.length - 1];
  const compound = last !== undefined && last === head - 1 && keeps(tokens[last]) ? (tokens[last]?.lower ?? "") : "";
  const plain = unitOf(noun?.lower ?? "", "");
  const joined = unitOf(noun?.lower ?? "", compound);
  // nationalities and grades narrow a group of people; "police officers" and "health workers" are a unit of their own
  const unit = compound !== "" && PERSON_UNITS.has(plain) && tokens[last ?? head]?.upos !== "NOUN" ? plain : joined;
  const first = words[0] ?? head;
  const start = tokens[first]?.start ?? 0;
  const text = words.length === 0 ? (noun?.text ?? "") : joinText(tokens, first, head + 1, start);
  return {
    unit,
    unitText: text,
    from: first,
    to: qualifiersEnd(tokens, head, plain),
    head,
    qualifiers: before,
    increment,
    plural: plural(noun),
  };
}

/** The words as they stand, single spaces between them: `unitText` is for reading; the exact place is in `unitSpan`. */
function joinText(tokens: readonly Token[], from: number, to: number, start: number): string {
  let text = "";
  let end = start;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    text += (token.start > end ? " " : "") + token.text;
    end = token.end;
  }
  return text;
}

/** A compound noun or an adjective that names a kind ("provincial", "nuclear", "medical"), not a quality. */
function keeps(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.upos === "NOUN") return true;
  return (
    token.upos === "ADJ" &&
    /(?:ial|cial|ional|ical|ipal|lear|tary|cipal|edical|ural|eral|oral|ctoral)$/.test(token.lower) &&
    !/^(?:additional|special|total|final|essential|crucial|several|initial|potential|critical|vital|typical|official|national|international|local|social|general|central|several|real|equal)$/.test(
      token.lower,
    )
  );
}

function isNoun(token: Token): boolean {
  return token.upos === "NOUN" || token.upos === "PROPN" || (token.upos === "X" && /^\p{L}/u.test(token.text));
}

/** What taggers take for a noun behind a number: "22 lived there", "1,400 yesterday", "Nine die". Nothing is counted so. */
function isNoThing({ lower }: Token): boolean {
  return WHEN.has(lower) || BEFALLS.has(lower);
}
const WHEN = new Set(["yesterday", "today", "tomorrow", "tonight", "overnight"]);
const BEFALLS = new Set(
  "die flee remain remains survive perish drown lived disagreed agreed voted stayed waited arrived returned died fled remained survived".split(
    " ",
  ),
);

function isPossessive(token: Token): boolean {
  return token.xpos === "POS";
}

function nounFollows(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (isNoun(token)) return true;
    if (token.upos !== "ADJ" && token.xpos !== "VBN" && token.xpos !== "VBG") return false;
  }
  return false;
}

/** A noun after a plural: "sports clubs", "arms dealers" go on; "people Friday", "soldiers Monday" do not. */
function continues(tokens: readonly Token[], i: number, head: number): boolean {
  const noun = tokens[i];
  const before = tokens[head];
  if (noun === undefined || before === undefined || before.lower === "people") return false;
  if (noun.upos === "PROPN" && before.upos === "NOUN") return false;
  return (
    plural(noun) &&
    /^(?:sports|arms|women|men|police|staff|troops|savings|sales|weapons|security|news|rights|relations|operations|communications|systems|economics|politics|electronics|logistics|human|jobs|drugs|species|children|games|defense|personnel)$/.test(
      before.lower,
    )
  );
}

function plural(token: Token | undefined): boolean {
  return token !== undefined && (token.xpos === "NNS" || token.xpos === "NNPS" || PLURAL_FORMS.has(token.lower));
}

function isModifier(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.upos === "ADJ") {
    // "12 dead", "20 more dead in": an adjective with no noun after it is what is said of them
    return (
      nounFollows(tokens, i + 1) ||
      commaAdjective(tokens, i) ||
      dashed(tokens, i + 1) ||
      joinsAdjectives(tokens, i + 1, -1)
    );
  }
  if (token.xpos === "VBN" || token.xpos === "VBG" || token.xpos === "JJ")
    return (
      nounFollows(tokens, i + 1) &&
      (token.xpos === "VBN" || tokens[i + 1]?.upos === "NOUN" || tokens[i + 1]?.upos === "ADJ") &&
      !(token.xpos === "VBN" && tokens[i + 1]?.upos === "PROPN")
    );
  if (token.upos === "ADV")
    return tokens[i + 1]?.upos === "ADJ" || (tokens[i + 1]?.xpos === "VBN" && nounFollows(tokens, i + 2));
  if (token.text === "-" || token.text === "–") return token.start === tokens[i - 1]?.end && nounFollows(tokens, i + 1);
  if (token.text === ",")
    return tokens[i - 1]?.upos === "ADJ" && tokens[i + 1]?.upos === "ADJ" && nounFollows(tokens, i + 2);
  // a short name that the tagger did not know ("NBA", "AFP")
  if (/^\p{Lu}/u.test(token.text) && token.upos !== "PUNCT" && token.upos !== "NUM") return nounFollows(tokens, i + 1);
  if (token.text === "$" || token.upos === "DET" || token.upos === "PRON") return false;
  // "two new 737 Max jets"
  if (token.upos === "NUM" && tokens[i + 1]?.upos === "PROPN" && nounFollows(tokens, i + 2)) return true;
  if (token.upos === "NUM")
    return (
      isNoun(tokens[i + 1] ?? token) &&
      tokens[i - 1]?.text !== "," &&
      (tokens[i + 1]?.text === "-" || (i > 0 && tokens[i - 1]?.upos === "PROPN"))
    );
  return joinsAdjectives(tokens, i, -1);
}

function dashed(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.text === "-" && nounFollows(tokens, i + 1);
}

function commaAdjective(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.text === "," && tokens[i + 2]?.upos === "ADJ" && nounFollows(tokens, i + 3);
}

/** "British and American soldiers", "small and medium businesses". */
function joinsAdjectives(tokens: readonly Token[], i: number, head: number): boolean {
  return (
    tokens[i]?.lower === "and" &&
    head < 0 &&
    (tokens[i - 1]?.upos === "ADJ" || tokens[i - 1]?.upos === "PROPN") &&
    tokens[i + 1]?.upos === "ADJ" &&
    nounFollows(tokens, i + 2)
  );
}

/** "Kia and Hyundai vehicles": two names before the noun. */
function joinsNames(tokens: readonly Token[], i: number): boolean {
  const [before, after, noun] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
  return (
    tokens[i]?.lower === "and" && before?.upos === "PROPN" && /^\p{Lu}/u.test(after?.text ?? "") && noun?.xpos === "NNS"
  );
}

/** End of what qualifies the noun after it: "members of the guard", "civilians, including children", "people (most of them women)". */
function qualifiersEnd(tokens: readonly Token[], head: number, unit: string): number {
  let end = head + 1;
  if (tokens[end]?.lower === "of" && OF_HEADS.has(unit)) {
    const stop = phraseEnd(tokens, end + 1);
    if (stop > end + 1) end = stop;
  }
  const comma = tokens[end]?.text === "," || tokens[end]?.text === "(" ? end + 1 : end;
  const cue = tokens[comma]?.lower;
  if (cue === "including" || (comma > end && (cue === "mostly" || cue === "mainly"))) {
    let i = comma + 1;
    while (i < tokens.length && i < comma + 12 && inList(tokens, i)) i++;
    while (i > comma + 1 && !isNoun(tokens[i - 1] as Token) && tokens[i - 1]?.upos !== "NUM") i--;
    if (i > comma + 1) end = i;
  }
  return end;
}

function inList(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  return (
    isNoun(token) ||
    token.upos === "NUM" ||
    token.upos === "ADJ" ||
    token.upos === "DET" ||
    token.lower === "and" ||
    token.lower === "at" ||
    token.lower === "least" ||
    token.text === "-" ||
    token.xpos === "VBN" ||
    token.lower === "under" ||
    token.lower === "many"
  );
}

function phraseEnd(tokens: readonly Token[], at: number): number {
  let i = at;
  let end = at;
  while (i < tokens.length && i < at + 7) {
    const token = tokens[i];
    if (token === undefined) break;
    if (isNoun(token)) end = i + 1;
    else if (
      token.upos !== "DET" &&
      token.upos !== "ADJ" &&
      token.xpos !== "PRP$" &&
      token.xpos !== "POS" &&
      token.text !== "-" &&
      token.upos !== "NUM"
    )
      break;
    i++;
  }
  return end;
}
