import { collect } from "../collect.ts";
import { lexicon } from "../lexicon/index.ts";
import { lemmaByRule } from "../syntax/lemma-rules.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import { words } from "../text/words.ts";

/** Verbs that headlines tell news with; a tagger that meets them between nouns often takes them for nouns. General English news. */
const VERBS =
  words(`kill injure wound hurt maim claim capture seize retake take hit strike attack bomb shell raid storm shoot stab destroy damage flood bury
displace airlift hospitalize hospitalise evacuate rescue save trap strand arrest detain charge indict convict jail sentence free release kidnap abduct rob sue accuse blame
warn threaten vow urge ban block lift impose sanction expel recall sign agree reach reject approve pass back oppose meet visit host sink crash collide
derail collapse explode erupt burn spread rise fall drop soar plunge jump die drown flee return leave send deploy withdraw launch fire resign quit elect win lose
beat defeat appoint name sack oust protest rally march clash battle fight order declare announce confirm deny admit halt suspend cancel close open reopen cut raise hike
sell buy acquire merge remove pull restore test target topple shake rock rattle batter lash sweep rip tear knock injures search hunt seek find identify
face join end begin start resume extend delay postpone break surrender besiege surround overrun invade enter cross reveal probe investigate fine shut welcome mourn bury honor honour`);

/** Those that are as often nouns: they are verbs only right before an object. */
const ALSO_NOUNS = words(
  `strike attack raid claim hit protest rally march clash battle fight fire visit release charge arrest rescue search hunt test target call cut rise fall drop jump plunge crash collapse burn end start break win loss launch return leave order face fine probe storm bomb shell ban block lift back host vow threat name rock flood damage wound hurt shake sweep report test shoot recall sanction extend delay close open hike take find welcome sentence`,
);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["shot", "shoot"],
  ["found", "find"],
  ["held", "hold"],
  ["struck", "strike"],
  ["hit", "hit"],
  ["slain", "slay"],
  ["sought", "seek"],
  ["hurt", "hurt"],
  ["sent", "send"],
  ["left", "leave"],
  ["freed", "free"],
]);

const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
const PLURALS = words("police people men women children gunmen firefighters millions thousands hundreds dozens");

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && ["NOUN", "PROPN", "NUM"].includes(token.upos);

/** "injures", "Captures": the base form of a third person singular that headlines use; also of any word that is a verb and no noun ("capsizes"). */
const presentOf = (lower: string): string | null => {
  if (!lower.endsWith("s")) return null;
  const base = lemmaByRule(lower, "VBZ", (lemma) => VERBS.has(lemma));
  if (VERBS.has(base)) return base;
  const other = lemmaByRule(lower, "VBZ", (lemma) => lexicon().has(lemma, "verb"));
  return isVerbOnly(other) ? other : null;
};

const isVerbOnly = (lemma: string): boolean =>
  lexicon().has(lemma, "verb") && !lexicon().has(lemma, "noun") && !lexicon().has(lemma, "adj");

/** "boss steps down over", "bus falls into": behind a word that is as often a noun they show that it is the verb. */
const PARTICLES = words("down off aside back away up out into over apart ahead");

/** "falls", "hands": as often a noun, and shown to be the verb by the particle or the small word of an object right behind it. */
const presentBefore = (lower: string, next: Token | undefined): string | null => {
  if (next === undefined || !lower.endsWith("s") || lower.endsWith("ss")) return null;
  const base = lemmaByRule(lower, "VBZ", (lemma) => lexicon().has(lemma, "verb"));
  const shows = PARTICLES.has(next.lower) || ["DET", "PRON"].includes(next.upos);
  return shows && base !== lower && lexicon().has(base, "verb") ? base : null;
};

const participleOf = (lower: string): string | null => {
  const irregular = IRREGULAR.get(lower);
  if (irregular) return irregular;
  if (!lower.endsWith("ed")) return null;
  const base = lemmaByRule(lower, "VBN", (lemma) => VERBS.has(lemma));
  return VERBS.has(base) ? base : null;
};

/** Words that an object can begin with, so that what stands before them is a verb. */
const opensObject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (["NUM", "DET", "PROPN", "ADJ", "PRON"].includes(token.upos) || (token.upos === "NOUN" && token.lower !== "toll"));

/** "air strikes", "drone attacks": the noun before makes it the second half of a name for an act. */
const ACT_BEFORE = words(
  "air drone missile rocket labor labour bomb terror knife gun suicide cyber acid arson mortar doctors rail train hunger",
);

const isPresent = (tokens: readonly Token[], at: number): string | null => {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || !before || !next || !isNominal(token) || token.upos === "NUM") return null;
  // "with 46 aboard sinks in the strait"
  if (!isNominal(before) && before.lower !== "aboard") return null;
  const shown = before.xpos === "NNS" ? null : presentBefore(token.lower, next);
  if (shown !== null && !ACT_BEFORE.has(before.lower)) return shown;
  const base = presentOf(token.lower);
  if (base === null || ACT_BEFORE.has(before.lower) || next.lower === "of") return null;
  // "Suspect charges", "peace talks": a noun behind a noun, unless an object stands behind it.
  if (ALSO_NOUNS.has(base) && !opensObject(next)) return null;
  return opensObject(next) || ["ADP", "ADV", "PART"].includes(next.upos) ? base : null;
};

const isBase = (tokens: readonly Token[], at: number): string | null => {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || !before || token.upos === "NUM") return null;
  // "Security forces free hostages": an adjective of a headline's only noun behind those who act.
  const frees = token.upos === "ADJ" && before.xpos === "NNS" && next?.xpos === "NNS" && VERBS.has(token.lower);
  if (frees) return token.lower;
  if (!isNominal(token) || !(VERBS.has(token.lower) || isVerbOnly(token.lower))) return null;
  const many =
    isJoinedNoun(tokens, at - 1) ||
    before.xpos === "NNS" ||
    before.xpos === "NNPS" ||
    before.upos === "NUM" ||
    PLURALS.has(before.lower) ||
    (before.upos === "PROPN" && /[^s]s$/u.test(before.lower)) ||
    // "SFPD arrest 2"
    (/^[A-Z]{2,6}$/u.test(before.text) && next?.upos === "NUM");
  if (!many || ACT_BEFORE.has(before.lower)) return null;
  if (ALSO_NOUNS.has(token.lower)) return opensObject(next) && before.upos !== "NUM" ? token.lower : null;
  return next === undefined || opensObject(next) || ["ADP", "ADV", "PART", "PUNCT"].includes(next.upos)
    ? token.lower
    : null;
};

/** "ship and boat collide": the second of two. */
const isJoinedNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.upos === "NOUN" &&
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }, index, all) => lower === "and" && all.slice(index).every(({ text }) => text !== ","));

/** "Teen charged in shooting": of a verb that needs an object, and has a preposition behind it, the noun before undergoes it. */
const isUndergone = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  const next = tokens[at + 1];
  return (
    token !== undefined &&
    token.xpos === "VBD" &&
    (UNDERGONE.has(token.lemma) || (token.lower === "found" && next?.lower === "dead")) &&
    (isNominal(tokens[at - 1]) || isJoined(tokens, at)) &&
    (next === undefined ||
      ["ADP", "SCONJ", "PUNCT", "PART"].includes(next.upos) ||
      ["dead", "over"].includes(next.lower))
  );
};
/** "feared dead", "shot dead", "stabbed to death". */
const isDeadly = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === "dead" || tokens[at + 2]?.lower === "death";

/** "shot and killed": joined to another such verb. */
const isJoined = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.upos === "CCONJ" && participleOf(tokens[at - 2]?.lower ?? "") !== null;
/** Verbs that need an object: told without one, their subject undergoes them. */
export const UNDERGONE: ReadonlySet<string> = words(
  "charge arrest kill injure wound shoot evacuate rescue sentence jail indict convict detain kidnap abduct stab rob free hospitalize displace airlift trap fear accuse ban expel destroy",
);

/** "Six killed in ...", "Man shot dead": done to the noun before. */
const isParticiple = (tokens: readonly Token[], at: number): string | null => {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || !before || !["NOUN", "PROPN", "ADJ"].includes(token.upos)) return null;
  // "shot and killed"
  const joined = before.upos === "CCONJ" && isParticiple(tokens, at - 2) !== null;
  if (!isNominal(before) && !joined) return null;
  if (next && !["ADP", "PUNCT", "CCONJ", "ADV", "SCONJ", "PART"].includes(next.upos) && next.lower !== "dead")
    return null;
  return participleOf(token.lower);
};

/**
 * Gives a line with no full stop and no finite verb, as headlines are, the verb that its words show: "Bomb kills 12 in ...",
 * "Floods displace thousands", "Two arrested over ...". To be asked before parsing; other sentences are left alone.
 */
export const tagHeadlineVerb = (given: Sentence): Sentence => {
  const sentence = tagAges(given);
  const { tokens } = sentence;
  const last = tokens.at(-1);
  if (!last || tokens.length < 3 || tokens.length > LONGEST || /[.!?”"…]$/u.test(last.text)) return sentence;
  const undergone = new Set(collect(tokens, (_, at) => (isUndergone(tokens, at) ? [at] : [])));
  // Beside another verb of its part of the line only "feared dead" and "shot to death" leave no doubt.
  let finite = false;
  let told = false;
  let changed = false;
  const tagged = tokens.map((token, at): Token => {
    if (at === 0 || opensPart(tokens, at)) {
      finite = hasFinite(tokens, at, undergone);
      told = finite;
    }
    if (undergone.has(at) && (!finite || isDeadly(tokens, at))) {
      changed = true;
      return { ...token, upos: "VERB", xpos: "VBN" };
    }
    if (finite && !isDeadly(tokens, at)) return token;
    const present = told ? null : isPresent(tokens, at);
    if (present !== null) {
      told = true;
      changed = true;
      return { ...token, upos: "VERB", xpos: "VBZ", lemma: present };
    }
    const base = told ? null : isBase(tokens, at);
    if (base !== null) {
      told = true;
      changed = true;
      return { ...token, upos: "VERB", xpos: "VBP", lemma: base };
    }
    const participle = isParticiple(tokens, at);
    if (participle === null) return token;
    changed = true;
    return { ...token, upos: "VERB", xpos: "VBN", lemma: participle };
  });
  return changed ? { ...sentence, tokens: tagged } : sentence;
};
/** "15 dead | as ferry capsizes", "toll rises; captain held": each part of a headline may have its verb. */
const opensPart = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    (/^[;:,–—]$/u.test(before.text) || (before.upos !== "VERB" && /^(?:as|while|after)$/.test(before.lower)))
  );
};

/** Whether the part that begins here has a finite verb. */
const hasFinite = (tokens: readonly Token[], from: number, undergone: ReadonlySet<number>): boolean => {
  for (let at = from; at < tokens.length && (at === from || !opensPart(tokens, at)); at += 1)
    if (FINITE.has(tokens[at]?.xpos ?? "") && !undergone.has(at)) return true;
  return false;
};

/** "49-year-old arrested": the end of an age, taken for a verb. */
const tagAges = (sentence: Sentence): Sentence => {
  const isAge = (token: Token, at: number): boolean =>
    token.lower === "old" &&
    token.upos !== "ADJ" &&
    sentence.tokens[at - 1]?.text === "-" &&
    /^(?:year|month|week)s?$/u.test(sentence.tokens[at - 2]?.lower ?? "");
  return sentence.tokens.some(isAge)
    ? {
        ...sentence,
        tokens: sentence.tokens.map((token, at) => (isAge(token, at) ? { ...token, upos: "ADJ", xpos: "JJ" } : token)),
      }
    : sentence;
};

/** Longer lines are no headlines. */
const LONGEST = 24;
