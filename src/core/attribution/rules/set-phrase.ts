import { formTrigger, held, lemmaTrigger } from "../../clause/held-words.ts";
import { childWith } from "../../clause/tree.ts";
import { collect } from "../../collect.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import { type AttributionContext, type CueSite, trimContent } from "../attribution-context.ts";

/** Sayings of several words that no single verb tells. */
export function setPhraseSites(context: AttributionContext, sentence: Sentence): CueSite[] {
  return collect(SAYINGS, (saying) => saying(context, sentence)).filter(({ contents }) => contents.length > 0);
}

const SAID = lemmaTrigger(["say"]);

/**
 * "Speaking on Friday, the mayor said the dam has burst": the words alone, where no tree finds a speaker. To be asked last, since
 * whatever else reads the cue reads it better.
 */
export function plainSaidSites(context: AttributionContext, sentence: Sentence): CueSite[] {
  return collect(held(sentence, SAID), (said) => {
    if (said.xpos !== "VBD" && said.xpos !== "VBZ") return [];
    const rest = sentence.tokens.slice(said.index + 1);
    const verb = rest.findIndex(({ xpos }) => xpos === "VBD" || xpos === "VBZ" || xpos === "VBP" || xpos === "MD");
    const [first] = rest;
    if (!first || verb < 1 || !/^(?:DET|PROPN|NUM|PRON)$/.test(first.upos)) return [];
    const comma = sentence.tokens.slice(0, said.index).findLastIndex(({ text }) => text === ",");
    const from = sentence.tokens[comma + 1];
    const before = sentence.tokens[said.index - 1];
    if (!from || !before || said.index - from.index > 14 || said.index === from.index) return [];
    if (!/^(?:DET|PROPN)$/.test(from.upos) || !/^(?:NOUN|PROPN)$/.test(before.upos)) return [];
    if (sentence.tokens.slice(from.index, said.index).some(({ upos }) => upos === "VERB" || upos === "AUX")) return [];
    const content = trimContent(context.text, first.start, sentence.end);
    const source = { start: from.start, end: before.end };
    return content === null
      ? []
      : [{ ...siteOf(context, sentence, said, said, source, "attribution/made-known"), contents: [content] }];
  });
}

const LIGHT = lemmaTrigger(["let", "make", "put"]);
const KNOWN = new Set(["known", "clear", "plain", "public", "official", "record"]);
/** Longest such phrase: "let it be known on Monday that". */
const PHRASE = 8;

/** "let it be known that C", "made public that C", "made it clear on Monday that C". */
function madeKnown(context: AttributionContext, sentence: Sentence): CueSite[] {
  return collect(held(sentence, LIGHT), (verb) => {
    if (verb.upos !== "VERB") return [];
    const behind = sentence.tokens.slice(verb.index + 1, verb.index + PHRASE);
    // "let reporters know that".
    const isKnown = ({ lower }: Token): boolean => KNOWN.has(lower) || (verb.lemma === "let" && lower === "know");
    const known = behind.findIndex(isKnown);
    const that = behind.findIndex(({ lower }, at) => at > known && lower === "that");
    if (known < 0 || known > 3 || that < 0 || behind.slice(0, that).some(({ text }) => text === ",")) return [];
    const source = childWith(sentence, verb.index, "nsubj")?.index ?? null;
    return source === null
      ? []
      : [siteOf(context, sentence, verb, behind[that] as Token, source, "attribution/made-known")];
  });
}

const HANDS_OUT = lemmaTrigger(["give", "serve", "send", "issue", "offer"]);
const WORD = new Set(
  "notice word warning warnings assurance assurances confirmation indication indications".split(" "),
);

/** "gave notice on Monday that C", "issued a warning that C": the noun alone tells that something is said. */
function gaveNotice(context: AttributionContext, sentence: Sentence): CueSite[] {
  return collect(held(sentence, HANDS_OUT), (verb) => {
    if (!/^VB[DZP]$/.test(verb.xpos)) return [];
    const behind = sentence.tokens.slice(verb.index + 1, verb.index + PHRASE);
    const word = behind.findIndex(({ lower }) => WORD.has(lower));
    const that = behind.findIndex(({ lower }, at) => at > word && lower === "that");
    if (word < 0 || word > 2 || that < 0 || behind.slice(0, that).some(({ text }) => text === ",")) return [];
    const source = childWith(sentence, verb.index, "nsubj")?.index ?? null;
    return source === null || isNegated(sentence, verb)
      ? []
      : [siteOf(context, sentence, verb, behind[that] as Token, source, "attribution/made-known")];
  });
}

const NEWS = formTrigger(["word", "news"]);

/** "Word came from the board on Monday that C": the board says so. */
function wordCame(context: AttributionContext, sentence: Sentence): CueSite[] {
  const word = held(sentence, NEWS)[0]?.index ?? -1;
  const came = sentence.tokens[word + 1];
  if (word < 0 || !came || came.lemma !== "come" || sentence.tokens[word + 2]?.lower !== "from") return [];
  const that = sentence.tokens.slice(word + 3, word + 18).find(({ lower }) => lower === "that");
  const day = sentence.tokens.slice(word + 3, that?.index ?? word).findIndex(({ lower }) => lower === "on");
  if (!that || that.index - word < 5) return [];
  const to = day > 0 ? word + 3 + day : that.index;
  const source = { start: sentence.tokens[word + 3]?.start ?? 0, end: sentence.tokens[to - 1]?.end ?? 0 };
  return [siteOf(context, sentence, came, that, source, "attribution/made-known")];
}

const DOCUMENTS = formTrigger(
  "figure figures data record records document documents statistics number numbers estimate estimates tally count survey".split(
    " ",
  ),
);
const SHOWS = /^(?:show|shows|showed|indicate|indicates|indicated|suggest|suggests|suggested|reveal|reveals|revealed)$/;
const SHOWING = formTrigger(
  "show shows showed indicate indicates indicated suggest suggests suggested reveal reveals revealed".split(" "),
);
const MADE = /^(?:released|published|issued|compiled|collected|gathered|provided|supplied|kept)$/;

/** "Figures released by the ministry show that C", "data from the ministry showed that C": whoever made them says so. */
function figuresShow(context: AttributionContext, sentence: Sentence): CueSite[] {
  const { tokens } = sentence;
  const noun = held(sentence, DOCUMENTS)[0]?.index ?? -1;
  if (noun < 0 || noun > 3) return [];
  const shows = tokens.findIndex(
    ({ lower }, at) => at > noun && at < noun + 16 && SHOWS.test(lower) && tokens[at + 1]?.lower === "that",
  );
  if (shows < 0) return [];
  const by = tokens.findIndex(
    ({ lower }, at) =>
      at > noun && at < shows && (lower === "from" || (lower === "by" && MADE.test(tokens[at - 1]?.lower ?? ""))),
  );
  if (by < 0 || tokens.slice(by, shows).some(({ text, upos }) => text === "," || upos === "VERB")) return [];
  const source = { start: tokens[by + 1]?.start ?? 0, end: tokens[shows - 1]?.end ?? 0 };
  if (shows - by < 2) return [];
  return [
    siteOf(context, sentence, tokens[shows] as Token, tokens[shows + 1] as Token, source, "attribution/figures-show"),
  ];
}

const FIRM = formTrigger(["adamant", "insistent", "emphatic", "categorical"]);

/** "was adamant that C": a saying, and a firm one. */
function adamant(context: AttributionContext, sentence: Sentence): CueSite[] {
  return collect(held(sentence, FIRM), (firm): CueSite[] => {
    const that = sentence.tokens[firm.index + 1];
    if (that?.lower !== "that" || childWith(sentence, firm.index, "cop") === null) return [];
    const source = childWith(sentence, firm.index, "nsubj")?.index ?? null;
    return source === null || isNegated(sentence, firm)
      ? []
      : [siteOf(context, sentence, firm, that, source, "attribution/made-known")];
  });
}

const OWN = /^(?:its|their|his|her)$/;
const REVISED = /^(?:corrected|revised|updated|new|amended|final|official)$/;

/** "the board admitted, and a corrected list shows that C": the list is that of whoever speaks before it. */
function ownListShows(context: AttributionContext, sentence: Sentence): CueSite[] {
  const { tokens } = sentence;
  const shows = held(sentence, SHOWING).find(
    ({ index }) =>
      tokens[index + 1]?.lower === "that" &&
      /^(?:list|count|tally|figures|total|statement|report|toll|register)$/.test(tokens[index - 1]?.lower ?? ""),
  );
  if (!shows) return [];
  const joiner = tokens.findLastIndex(
    ({ lower, index }) => index < shows.index && (lower === "and" || lower === "but"),
  );
  const phrase = tokens.slice(joiner + 1, shows.index);
  if (joiner < 3 || phrase.length > 5 || !phrase.some(({ lower }) => OWN.test(lower) || REVISED.test(lower))) return [];
  const said = tokens.findLast(
    ({ index, xpos, upos }) =>
      index < joiner && upos === "VERB" && xpos === "VBD" && childWith(sentence, index, "nsubj") !== null,
  );
  const source = said && said.index >= joiner - 3 ? (childWith(sentence, said.index, "nsubj")?.index ?? null) : null;
  return source === null
    ? []
    : [siteOf(context, sentence, shows, tokens[shows.index + 1] as Token, source, "attribution/figures-show")];
}

/** Verbs that deny what a report says without another word. */
const CONTRADICTS = new Set(["contradict", "refute", "rebut", "deny", "reject", "dispute"]);
const CALLS = ["call", "label", "brand", "term", "declare", "describe", "dismiss"];
const JUDGES = lemmaTrigger([...CONTRADICTS, ...CALLS]);
const REPORTS = new Set(
  "information report claim rumour rumor allegation suggestion story account assertion".split(" "),
);
const FALSE = new Set(
  "baseless false untrue unfounded groundless fake wrong nonsense fabricated incorrect inaccurate fiction propaganda lie lies disinformation misinformation".split(
    " ",
  ),
);

/** "called reports that C baseless", "dismissed claims that C as false", "contradicted accounts that C": whoever calls them so denies them. */
function calledFalse(context: AttributionContext, sentence: Sentence): CueSite[] {
  return collect(held(sentence, JUDGES), (verb): CueSite[] => {
    const denies = CONTRADICTS.has(verb.lemma);
    if (verb.upos !== "VERB" || isNegated(sentence, verb)) return [];
    const inverted = asFalse(sentence, verb);
    const noun = sentence.tokens
      .slice(verb.index + 1, verb.index + (inverted ? 12 : 5))
      .find(({ lemma }) => REPORTS.has(lemma));
    const that = noun && openerBehind(sentence, noun);
    if (!that) return [];
    const source = childWith(sentence, verb.index, "nsubj")?.index ?? null;
    if ((denies || inverted) && source !== null)
      return [{ ...siteOf(context, sentence, verb, that, source, "attribution/called-false"), act: "deny" }];
    const judged = sentence.tokens.findLast(({ index, lower }) => index > that.index && FALSE.has(lower));
    if (!judged || source === null || !closes(sentence, judged.index)) return [];
    const before = sentence.tokens[judged.index - 1];
    const last = before && ["as", "pure", "a"].includes(before.lower) ? judged.index - 1 : judged.index;
    const end = sentence.tokens[last - 1]?.end ?? judged.start;
    const content = trimContent(context.text, that.end, end);
    return content === null
      ? []
      : [
          {
            ...siteOf(context, sentence, verb, that, source, "attribution/called-false"),
            contents: [content],
            act: "deny",
          },
        ];
  });
}

/** What opens the matter of a report: "that", or "according to which". */
const openerBehind = ({ tokens }: Sentence, noun: Token): Token | null => {
  const [first, second, third] = tokens.slice(noun.index + 1, noun.index + 4);
  if (first?.lower === "that") return first;
  return first?.lower === "according" && second?.lower === "to" && third?.lower === "which" ? third : null;
};

/** "described as “fake news” a report that C": the judgement stands before what is judged. */
const asFalse = (sentence: Sentence, verb: Token): boolean => {
  const as = sentence.tokens[verb.index + 1];
  return (
    as?.lower === "as" && sentence.tokens.slice(verb.index + 2, verb.index + 6).some(({ lower }) => FALSE.has(lower))
  );
};

const isNegated = (sentence: Sentence, verb: Token): boolean =>
  sentence.tokens.some(({ head, lower }) => head === verb.index && /^(?:not|n['’]t|never)$/.test(lower));

const DENIALS = new Set(["denial", "denials", "rebuttal", "refutation"]);
const ISSUES = lemmaTrigger(["issue", "publish", "release", "give", "make"]);
const OF_WHAT = new Set(
  "report reports claim claims rumours rumors allegations suggestions accusations stories accounts".split(" "),
);

/** "issued a denial on Friday of reports that C": whoever issues it denies them. */
function issuedDenial(context: AttributionContext, sentence: Sentence): CueSite[] {
  return collect(held(sentence, ISSUES), (verb): CueSite[] => {
    if (verb.upos !== "VERB") return [];
    const behind = sentence.tokens.slice(verb.index + 1, verb.index + 16);
    const denial = behind.findIndex(({ lower }) => DENIALS.has(lower));
    const that = behind.findIndex(
      ({ lower }, at) =>
        at > denial && lower === "that" && (at === denial + 1 || OF_WHAT.has(behind[at - 1]?.lower ?? "")),
    );
    const source = childWith(sentence, verb.index, "nsubj")?.index ?? null;
    if (denial < 0 || denial > 4 || that < 0 || source === null || isNegated(sentence, verb)) return [];
    return [
      { ...siteOf(context, sentence, verb, behind[that] as Token, source, "attribution/denial-issued"), act: "deny" },
    ];
  });
}

const ASKED = formTrigger(["asked", "questioned", "pressed"]);
const ANSWERED = /^(?:answered|replied|responded|said|insisted)$/;
const NOT = /^(?:not|n['’]t|no|false|untrue)$/;

/** "Asked whether C, the corps answered that it was not": the corps denies it. */
function answeredNo(context: AttributionContext, sentence: Sentence): CueSite[] {
  const { tokens } = sentence;
  const asked = held(sentence, ASKED)[0]?.index ?? -1;
  if (asked < 0 || asked > 1) return [];
  const whether = tokens.findIndex(
    ({ lower }, at) => at > asked && at < asked + 5 && (lower === "whether" || lower === "if"),
  );
  if (whether < 0) return [];
  const answered = tokens.findLastIndex(({ lower }) => ANSWERED.test(lower));
  const comma = tokens.findLastIndex(({ text }, at) => text === "," && at < answered);
  const cue = tokens[answered];
  if (!cue || comma < whether + 3 || answered - comma > 15 || tokens.length - answered > 8) return [];
  if (!tokens.slice(answered + 1).some(({ lower }) => NOT.test(lower))) return [];
  const that = tokens.slice(whether, whether + 6).find(({ lower }) => lower === "that") ?? tokens[whether];
  const content = that && trimContent(context.text, that.end, tokens[comma]?.start ?? that.end);
  const source = { start: tokens[comma + 1]?.start ?? 0, end: tokens[answered - 1]?.end ?? 0 };
  if (!that || content === null || content === undefined || answered - comma < 2) return [];
  return [
    {
      ...siteOf(context, sentence, cue, that, source, "attribution/answered-no"),
      cue,
      contents: [content],
      act: "deny",
    },
  ];
}

const OR = formTrigger(["or"]);
const CLAIMS_SO = /^(?:claim|claims|claimed|say|says|said|allege|alleges|insist|insists|maintain|maintains)$/;

/** "C, or so the rebels claim": they say it, and nobody else does. */
function orSoClaims(context: AttributionContext, sentence: Sentence): CueSite[] {
  const { tokens } = sentence;
  const or =
    held(sentence, OR).find(
      ({ index }) => index > 2 && tokens[index + 1]?.lower === "so" && tokens[index - 1]?.text === ",",
    )?.index ?? -1;
  if (or < 0) return [];
  const cue = tokens.find(({ lower, index }) => index > or + 1 && CLAIMS_SO.test(lower));
  if (!cue || cue.index - or > 14) return [];
  // "or so says the board": whoever says it stands behind.
  const inverted = cue.index === or + 2;
  const end = tokens.findIndex(({ upos, index }) => index > cue.index && upos === "PUNCT");
  const last = tokens[(end < 0 ? tokens.length : end) - 1];
  if (!last || last.index - cue.index > 14 || last.index > cue.index !== inverted) return [];
  const content = trimContent(context.text, sentence.start, tokens[or - 1]?.start ?? sentence.start);
  const source = inverted
    ? { start: tokens[cue.index + 1]?.start ?? 0, end: last.end }
    : { start: tokens[or + 2]?.start ?? 0, end: tokens[cue.index - 1]?.end ?? 0 };
  return content === null
    ? []
    : [{ ...siteOf(context, sentence, cue, cue, source, "attribution/or-so"), cue, contents: [content], act: "claim" }];
}

const IF = formTrigger(["if"]);

/** "If the rebels are to be believed, C": they say it, and nobody else does. */
function ifBelieved(context: AttributionContext, sentence: Sentence): CueSite[] {
  const { tokens } = sentence;
  return collect(held(sentence, IF), (opens): CueSite[] => {
    const cue = tokens
      .slice(opens.index, opens.index + 16)
      .find(({ lower }) => lower === "believed" || lower === "trusted");
    const be = cue && tokens.slice(opens.index, cue.index).find(({ lower }) => /^(?:is|are|was|were|can)$/.test(lower));
    if (!cue || !be || be.index - opens.index < 2) return [];
    const content =
      opens.index === 0
        ? trimContent(context.text, cue.end, sentence.end)
        : trimContent(context.text, sentence.start, opens.start);
    const source = { start: tokens[opens.index + 1]?.start ?? 0, end: tokens[be.index - 1]?.end ?? 0 };
    return content === null
      ? []
      : [{ ...siteOf(context, sentence, cue, cue, source, "attribution/or-so"), contents: [content], act: "claim" }];
  });
}

/** Nothing but a mark or "and" with another such word stands behind. */
const closes = (sentence: Sentence, at: number): boolean => {
  const next = sentence.tokens[at + 1];
  return next === undefined || next.upos === "PUNCT" || next.lower === "and";
};

/** A site whose content is all behind "that". */
const siteOf = (
  context: AttributionContext,
  sentence: Sentence,
  cue: Token,
  that: Token,
  source: number | Span,
  rule: string,
): CueSite => {
  const content = trimContent(context.text, that.end, sentence.end);
  return {
    sentence,
    head: cue.index,
    cue: {
      start: cue.start,
      end: that.index > cue.index ? (sentence.tokens[that.index - 1]?.end ?? cue.end) : cue.end,
    },
    source,
    contents: content === null ? [] : [content],
    direct: false,
    act: "say",
    via: null,
    rule,
    attitude: false,
  };
};

const SAYINGS: readonly ((context: AttributionContext, sentence: Sentence) => CueSite[])[] = [
  madeKnown,
  gaveNotice,
  wordCame,
  figuresShow,
  ownListShows,
  adamant,
  calledFalse,
  issuedDenial,
  answeredNo,
  orSoClaims,
  ifBelieved,
];
