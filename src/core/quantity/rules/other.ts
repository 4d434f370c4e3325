import type { Token } from "../../syntax/token.ts";
import type { Amount } from "../amount.ts";
import { isDash, lowerAt } from "./reading.ts";

/** Words before a number that make it a name or a place in a list: "Highway 95", "Flight 370", "Article 5", "No. 10". */
const NAMED = new Set(
  "highway route interstate flight article section chapter page pages no. no number room unit resolution channel model type class grade group version phase stage level tier category gate line exit zone district ward precinct apartment apt. suite box block act title bill proposition prop. amendment sector platform terminal boeing airbus apollo area camp checkpoint pier battery division round game week day part volume vol. issue # step rule formula covid size figure table lane track super bowl top euro world expo galaxy iphone ipad windows playstation xbox android ios series mark mk century p. pp. psalm genesis verse i us a m".split(
    " ",
  ),
);
const STREET = new Set(
  "street st st. road rd rd. avenue ave ave. boulevard blvd blvd. lane ln drive dr. highway way court place square terrace parkway close".split(
    " ",
  ),
);
const SPORT =
  /^(?:won|win|wins|winning|lost|lose|loses|losing|beat|beats|beating|beaten|defeat|defeats|defeated|draw|drew|drawn|tie|tied|ties|led|lead|leads|leading|victory|score|scored|loss|trailed|trailing|rout|routed|thrashed|aggregate|record|vote|voted|ruled|ruling|decision|series|set|sets|game|match|goal|goals|level|up|down|points)$/;

/** Why a number is no count, or null: "score", "name", "address", "phone", "list", "version". */
export function otherUse(tokens: readonly Token[], amount: Amount): string | null {
  const before = tokens[amount.from - 1];
  const after = tokens[amount.numberTo];
  const first = tokens[amount.from];
  if (first === undefined) return null;
  if (
    amount.from === 0 &&
    amount.form === "figures" &&
    (after?.text === "." || after?.text === ")") &&
    amount.low < 100 &&
    tokens.length > 2
  )
    return "list";
  if (amount.form === "figures" && amount.currency === null && !amount.percent) {
    if (isScore(tokens, amount)) return "score";
    if (before !== undefined && isName(tokens, amount, before)) return "name";
    if (isAddress(tokens, amount)) return "address";
    if (isPhone(tokens, amount)) return "phone";
    if (/\d\.\d+\.\d/.test(first.text)) return "version";
    if (isDecade(amount, after)) return "decade";
    if (isSecondDay(tokens, amount)) return "date";
    // "PX4 5.50 Update"
    if (/^\d{1,2}\.\d{2}$/.test(first.text) && before?.upos === "PROPN" && /^\p{Lu}/u.test(after?.text ?? ""))
      return "version";
  }
  if (amount.form === "words" && isInName(tokens, amount)) return "name";
  // "four-time champion": how often, of one.
  if (isDash(lowerAt(tokens, amount.numberTo)) && /^times?$/.test(lowerAt(tokens, amount.numberTo + 1))) return "name";
  return null;
}

/** "women in their 30's", "since the 1990's". */
const isDecade = ({ low, range }: Amount, after: Token | undefined): boolean =>
  !range && low % 10 === 0 && low >= 10 && /^['\u2019]s$/.test(after?.lower ?? "");

/** "on May 21 and | 22": a day. */
const isSecondDay = (tokens: readonly Token[], { from, low, numberTo }: Amount): boolean =>
  low <= 31 &&
  /^(?:and|or|to|through|-|–)$/.test(lowerAt(tokens, from - 1)) &&
  /^\d{1,2}$/.test(lowerAt(tokens, from - 2)) &&
  MONTH.test(lowerAt(tokens, from - 3)) &&
  !/^(?:NOUN|ADJ)$/.test(tokens[numberTo]?.upos ?? "");
const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.?$/;

/** "the 1967 Nine Week War": written large in a sentence that is not, with the name that follows it. */
const isInName = (tokens: readonly Token[], { from, numberTo }: Amount): boolean => {
  const isLarge = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.text ?? "");
  if (from === 0 || !isLarge(tokens[from]) || !isLarge(tokens[numberTo]) || !isLarge(tokens[numberTo + 1]))
    return false;
  const words = tokens.filter(({ text }) => /^\p{L}{2}/u.test(text));
  return words.filter((token) => !isLarge(token)).length > words.length / 2;
};

/** "2-1", "21-14", "5-4": two figures joined by a hyphen with no noun counted and a sign of sport or votes, or falling. */
function isScore(tokens: readonly Token[], amount: Amount): boolean {
  const joint = lowerAt(tokens, amount.numberTo);
  if (amount.range) {
    const inner = tokens[amount.from + 1];
    if (inner === undefined || !isDash(inner.text) || amount.to !== amount.numberTo || amount.high > 200) return false;
    const next = tokens[amount.numberTo];
    const sport = near(tokens, amount.from, SPORT) || amount.low === amount.high;
    return sport && (next === undefined || (next.upos !== "NOUN" && next.upos !== "ADJ") || SPORT.test(next.lower));
  }
  if (!isDash(joint) || !/^\d{1,3}$/.test(lowerAt(tokens, amount.numberTo + 1))) return false;
  return (
    tokens[amount.numberTo]?.start === tokens[amount.numberTo - 1]?.end &&
    tokens[amount.numberTo + 1]?.start === tokens[amount.numberTo]?.end
  );
}

function near(tokens: readonly Token[], at: number, pattern: RegExp): boolean {
  for (let i = Math.max(0, at - 8); i < Math.min(tokens.length, at + 8); i++)
    if (pattern.test(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** "the dead in the town number 43": the verb, with no other before it in its clause and the group that it counts. */
function numbers(tokens: readonly Token[], at: number): boolean {
  let group = false;
  for (let i = at - 1; i >= 0; i--) {
    const { lower, xpos, upos } = tokens[i] as Token;
    if (i === at - 1 && /^(?:DET|ADP|PUNCT|VERB|AUX|PRON)$/.test(upos)) return false;
    if (/^(?:that|and|but|,|;|:|“|")$/.test(lower)) break;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(xpos)) return false;
    group ||=
      xpos === "NNS" || xpos === "NNPS" || lower === "those" || (lower === "the" && tokens[i + 1]?.upos === "ADJ");
  }
  return group;
}

function isName(tokens: readonly Token[], amount: Amount, before: Token): boolean {
  const capital = /^\p{Lu}/u.test(before.text);
  // "ID.3": set close behind a name
  if (before.text === "." && before.end === tokens[amount.from]?.start)
    return tokens[amount.from - 2]?.end === before.start && /^\p{L}/u.test(tokens[amount.from - 2]?.text ?? "");
  if (isMake(tokens, amount, before) || isKind(tokens, amount, before)) return true;
  if (before.text === "#" || before.lower === "no." || before.lower === "number")
    return (
      before.lower !== "number" || (lowerAt(tokens, amount.from - 2) !== "the" && !numbers(tokens, amount.from - 1))
    );
  if (isDash(before.text) && before.end === tokens[amount.from]?.start) {
    const word = tokens[amount.from - 2];
    // "F-16", "COVID-19", "Boeing-737", "mid-30": a name or a grade; "sub-7" and "minus-5" are read elsewhere
    return (
      word !== undefined &&
      word.end === before.start &&
      /^\p{L}/u.test(word.text) &&
      !/^(?:sub|minus|pre|post|to|or|a)$/.test(word.lower)
    );
  }
  if (
    /^(?:game|week|day|round|part|phase|stage|level|grade|class|step|rule|page|chapter|line|exit|size|category|group|article|section|figure|table|gate|room|flight|channel|platform|terminal)$/.test(
      before.lower,
    )
  )
    return capital || !before.lower.endsWith("s");
  if (capital && NAMED.has(before.lower))
    return before.lower.length > 2 || before.text === "US" || before.text === "No";
  const next = tokens[amount.numberTo];
  const series =
    before.text !== before.lower ? SERIES.has(before.lower) : before.lower === "sp" || before.lower === "s&p";
  if (series && Number.isInteger(amount.low) && !amount.range) return true;
  if (!capital || before.upos !== "PROPN" || amount.from < 1 || amount.range || amount.to !== amount.numberTo)
    return false;
  if (!Number.isInteger(amount.low) || amount.low >= 10000) return false;
  // "Galaxy Note 20 Ultra", "Apollo 11.": a number right behind a name, with a name or nothing counted after it
  if (next !== undefined && next.upos === "PROPN" && !/s$/.test(next.lower)) return true;
  const alone =
    next === undefined || next.upos === "PUNCT" || next.upos === "ADP" || next.upos === "VERB" || next.upos === "AUX";
  return alone && amount.from > 1;
}

/** "two new 737 Max jets": a number right behind another one's adjective, with a name after it, is the name's. */
function isMake(tokens: readonly Token[], amount: Amount, before: Token): boolean {
  const counted = before.upos === "NUM" || (before.upos === "ADJ" && tokens[amount.from - 2]?.upos === "NUM");
  return counted && !amount.range && amount.to === amount.numberTo && tokens[amount.to]?.upos === "PROPN";
}

/** "the HIV 2 drug", unlike "in Aleppo 2 drug dealers": a number behind a name and before one thing counts nothing. */
function isKind(tokens: readonly Token[], amount: Amount, before: Token): boolean {
  if (!/^(?:PROPN|NOUN)$/.test(before.upos) || !/^\p{Lu}/u.test(before.text)) return false;
  if (amount.range || amount.to !== amount.numberTo) return false;
  if (amount.low < 2 || amount.low > 99 || !Number.isInteger(amount.low)) return false;
  let last: Token | undefined;
  for (let i = amount.to; i < amount.to + 5 && tokens[i]?.upos === "NOUN"; i++) last = tokens[i];
  return last !== undefined && last.xpos === "NN" && !MANY.has(last.lower);
}

/** Nouns that are many without an ending. */
const MANY = new Set(
  "people police staff personnel crew dead youth infantry cattle deer sheep fish aircraft livestock percent pm am gmt foot pound mile point".split(
    " ",
  ),
);

/** Names that go on with a number even before a noun: indexes, lists, makes. */
const SERIES = new Set(
  "s&p sp p nasdaq dow ftse russell nikkei cac dax stoxx asx sensex nifty fortune forbes note iphone galaxy model xbox playstation windows android pixel boeing airbus formula euro apollo soyuz falcon volkswagen f1 ta hang watch".split(
    " ",
  ),
);

/** "has reached 112" counts something. */
const GROWN_TO = /^(?:reached|exceeded|passed|topped|from)$/;
const EMERGENCY = /^(?:911|999|112|000|108|190)$/;
const CALLS =
  /^(?:call|calls|called|calling|caller|callers|dial|dialed|dialled|dialing|dispatch|dispatcher|dispatchers|operator|operators|phoned)$/;

function isPhone(tokens: readonly Token[], amount: Amount): boolean {
  const text = tokens[amount.from]?.text ?? "";
  if (/^\d{3}-\d{3,4}/.test(text) || /^\d{7,}$/.test(text) || (/^0\d+$/.test(text) && text.length > 2)) return true;
  // "800-SPEAK-UP"
  if (isDash(lowerAt(tokens, amount.to)) && /^\p{Lu}{3,}$/u.test(tokens[amount.to + 1]?.text ?? "")) return true;
  return (
    EMERGENCY.test(text) &&
    (CALLS.test(lowerAt(tokens, amount.from - 1)) ||
      (lowerAt(tokens, amount.from - 1) === "to" && CALLS.test(lowerAt(tokens, amount.from - 2))) ||
      CALLS.test(lowerAt(tokens, amount.to)) ||
      (!["NOUN", "ADJ", "VERB"].includes(tokens[amount.to]?.upos ?? "") &&
        !GROWN_TO.test(lowerAt(tokens, amount.from - 1))))
  );
}

function isAddress(tokens: readonly Token[], amount: Amount): boolean {
  // "the 146000 block of", "the 2600 blocks of"
  if (/^blocks?$/.test(lowerAt(tokens, amount.numberTo)) && amount.low >= 100 && amount.low % 100 === 0) return true;
  if (amount.low > 99999) return false;
  // "the 90210 ZIP code"
  if (lowerAt(tokens, amount.to) === "zip" || lowerAt(tokens, amount.to) === "postcode") return true;
  const after = isDash(lowerAt(tokens, amount.to)) ? amount.to + 1 : amount.to;
  if (lowerAt(tokens, after) === "block" && amount.low % 100 === 0) return true;
  if (
    /^(?:NE|NW|SE|SW|[NSEW])\.?$/.test(tokens[amount.to]?.text ?? "") &&
    /^[\p{Lu}\d]/u.test(tokens[amount.to + 1]?.text ?? "")
  )
    return true;
  for (let i = amount.numberTo; i < amount.numberTo + 4; i++) {
    const token = tokens[i];
    if (token === undefined || !/^[\p{Lu}\d]/u.test(token.text)) return false;
    if (STREET.has(token.lower)) return i > amount.numberTo;
  }
  return false;
}
