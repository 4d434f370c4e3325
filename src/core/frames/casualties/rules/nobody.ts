import type { Harm } from "../../../claim/claim.ts";
import { formTrigger, held } from "../../../clause/held-words.ts";
import { tokenAt } from "../../../clause/tree.ts";
import { collect } from "../../../collect.ts";
import type { Sentence } from "../../../syntax/token.ts";
import type { HarmFinding, HarmRule } from "../finding.ts";

const HARMS: ReadonlyMap<string, readonly Harm[]> = new Map<string, readonly Harm[]>([
  ...["death", "deaths", "fatality", "fatalities", "dead", "loss"].map((noun) => [noun, ["killed"] as Harm[]] as const),
  ...["injury", "injuries", "injured", "wounded"].map((noun) => [noun, ["injured"] as Harm[]] as const),
  ...["casualty", "casualties", "victims"].map((noun) => [noun, ["killed", "injured"] as Harm[]] as const),
  ...["arrest", "arrests", "detentions"].map((noun) => [noun, ["detained"] as Harm[]] as const),
]);
const STATES: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ...["killed", "dead", "died", "die", "perished", "drowned"].map((word) => [word, "killed"] as const),
  ...["injured", "hurt", "harmed", "wounded"].map((word) => [word, "injured"] as const),
  ...["arrested", "detained"].map((word) => [word, "detained"] as const),
  ["missing", "missing"],
  ["trapped", "trapped"],
  ["infected", "infected"],
  ["kidnapped", "abducted"],
  ["abducted", "abducted"],
]);

const NOUN = `(?:${[...HARMS.keys()].join("|")})(?: of life)?`;
/** "casualties", "deaths or injuries": the second one counts too; damage to things is left. */
const NOUNS = `(?<first>${NOUN})(?: (?:or|and|nor) (?:(?:any|no) )?(?<second>${NOUN}))?`;
const KIND = "(?:(?:immediate|initial|known|human|confirmed|reported) )?";
const HAS = "(?:was|were|is|are|been|have been|has been|had been)";
/** Behind it somebody is left out, "except the driver", or it is the loss of something else: "no loss of territory". */
const WHOLE =
  "(?! (?:of (?!li(?:fe|ves)\\b)|except|other than|apart from|besides|but (?:the|for)|until|before|to|among|in connection))";

/** What tells it: nobody at all ("told"), or only nothing that is known so far ("reported"). */
type Told = "told" | "reported";
const FORMS: readonly (readonly [wording: RegExp, told: Told])[] = [
  // "no arrests have been made", "no deaths were recorded"
  [
    new RegExp(
      `^no (?:human )?${NOUNS} (?:have|has|had|was|were|is|are)(?: (?:yet|so far|immediately|been|initially))* (?<cue>made|caused|suffered)${WHOLE}\\b`,
      "u",
    ),
    "told",
  ],
  [
    new RegExp(
      `^no ${KIND}${NOUNS} (?:(?:have|has|had|was|were|is|are)(?: (?:yet|so far|immediately|been|initially))* )?(?<cue>reported|recorded|confirmed|registered|announced)${WHOLE}\\b`,
      "u",
    ),
    "reported",
  ],
  // "no reports of casualties", "no word of deaths"
  [
    new RegExp(
      `^no (?:(?:immediate|initial|early|confirmed|official) )*(?<cue>reports?|word|indication|sign) of (?:any )?(?:(?:immediate|serious) )?${NOUNS}${WHOLE}\\b`,
      "u",
    ),
    "reported",
  ],
];
/** With these before the "no": "there were", "caused", "reported". */
const LEADS: readonly (readonly [lead: RegExp, wording: RegExp, told: Told])[] = [
  [
    new RegExp(`(?:^| )(?:${HAS}|reports?|reported|reporting)$`, "u"),
    new RegExp(`^no (?:known|reported|confirmed|immediate) (?:human )?${NOUNS}${WHOLE}\\b`, "u"),
    "reported",
  ],
  [
    /(?:^| )(?:reports?|reported|reporting|recorded|confirmed)$/u,
    new RegExp(`^no ${NOUNS}${WHOLE}\\b`, "u"),
    "reported",
  ],
  [
    new RegExp(`(?:^| )(?:there ${HAS}|caus(?:ed|ing)|result(?:ed|ing) in|suffered|made)$`, "u"),
    new RegExp(`^no (?:human )?${NOUNS}${WHOLE}\\b`, "u"),
    "told",
  ],
];
/** "nobody has been reported killed". */
const NOBODY = new RegExp(
  `^(?:nobody|no one|no-one|none of (?:the|those|them|his|her|their|its)(?: [\\p{L}-]+){0,2}) (?:(?:was|were|is|are|has|have|had|been|so far|yet|immediately|else)\\s)*(?<said>(?:reported|believed|known|thought|feared|confirmed)(?: to (?:be|have been|have))? )?(?<state>${[...STATES.keys()].join("|")})${WHOLE}\\b`,
  "u",
);
const NOT_TOLD = /^(?:no one|nobody|no-one) (?:\p{L}+ )*else\b/u;

const NO = formTrigger(["no", "nobody", "none", "no-one"]);
const REACH = 14;

/** "No arrests have been made", "nobody was hurt", "there were no reports of casualties": none were harmed, or none that is known. */
export const nobody: HarmRule = (_context, sentence) =>
  collect(held(sentence, NO), (token): readonly HarmFinding[] => nobodyAt(sentence, token.index));

/** "killed no one", "without injuring anybody": the verb before tells the harm. */
const HARMING: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ...["killed", "killing", "kills"].map((verb) => [verb, "killed"] as const),
  ...["injured", "injuring", "injures", "hurt", "hurting", "wounded", "wounding", "harmed"].map(
    (verb) => [verb, "injured"] as const,
  ),
]);
const NO_ONE = new RegExp(`^(?:nobody|no one|no-one)${WHOLE}(?! (?:was|were|is|has|had|else))\\b`, "u");

const nobodyAt = (sentence: Sentence, at: number): readonly HarmFinding[] => {
  const words = sentence.tokens.slice(at, at + REACH).map(({ lower }) => lower);
  const joined = words.join(" ");
  const place = (word: string, from = 0): number => at + words.indexOf(word, from);
  const person = NOBODY.exec(joined);
  if (person !== null && !NOT_TOLD.test(joined)) {
    const harm = STATES.get(person.groups?.["state"] ?? "");
    const predicate = place(person.groups?.["state"] ?? "");
    const victim = words[0] === "no" ? at + 1 : (peopleBehind(sentence, at) ?? at);
    const none: Told = person.groups?.["said"] === undefined ? "told" : "reported";
    return harm === undefined ? [] : [{ ...found(sentence, predicate, harm, victim, none), also: [at] }];
  }
  const harming = HARMING.get(sentence.tokens[at - 1]?.lower ?? "");
  if (harming !== undefined && NO_ONE.test(joined))
    return [{ ...found(sentence, at - 1, harming, words[0] === "no" ? at + 1 : at, "told"), also: [at] }];
  const before = sentence.tokens
    .slice(Math.max(0, at - 3), at)
    .map(({ lower }) => lower)
    .join(" ");
  const forms = [
    ...FORMS.map(([wording, told]) => [wording.exec(joined), told] as const),
    ...LEADS.map(([lead, wording, told]) => [lead.test(before) ? wording.exec(joined) : null, told] as const),
  ];
  const match = forms.find(([one]) => one !== null);
  if (match === undefined) return [];
  const [{ groups = {} }, told] = match as [RegExpExecArray, Told];
  const behind = /\b(?:reported|recorded|confirmed)\b/u.test(
    joined.slice(match[0]?.[0].length, (match[0]?.[0].length ?? 0) + 10),
  );
  return [groups["first"], groups["second"]].flatMap((noun) =>
    (HARMS.get((noun ?? "").split(" ")[0] ?? "") ?? []).map((harm) => {
      const victim = place((noun ?? "").split(" ")[0] ?? "");
      const cue = groups["cue"];
      const predicate = cue !== undefined && told === "told" ? place(cue) : victim;
      return { ...found(sentence, predicate, harm, victim, behind ? "reported" : told), also: [at] };
    }),
  );
};

const found = (sentence: Sentence, predicate: number, harm: Harm, victim: number, nobody: Told): HarmFinding => ({
  rule: "casualties/nobody",
  sentence,
  predicate,
  harm,
  victim,
  agent: null,
  nobody,
});

/** "none of the passengers": the passengers; null for "nobody". */
const peopleBehind = (sentence: Sentence, at: number): number | null => {
  const [of, the, noun] = sentence.tokens.slice(at + 1, at + 4);
  return of?.lower === "of" && the && noun?.upos === "NOUN" ? noun.index : null;
};

/** The counted people where the words name them ("no passengers"); null for "nobody" and "no casualties". */
export const nobodyNamed = (sentence: Sentence, victim: number): string | null => {
  const { lower, lemma, upos } = tokenAt(sentence, victim);
  return HARMS.has(lower) || lemma === "one" || upos !== "NOUN" ? null : lemma;
};
