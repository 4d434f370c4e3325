import { lexicon } from "../../lexicon/index.ts";
import type { Report } from "../../report/report.ts";
import { openingOf } from "../opening.ts";
import type { SettingTold } from "../picture.ts";

/** Somebody by what he is, in the words of the reports: "prisoners", "the coast guard". */
export interface RoleTold {
  readonly name: string;
  /** Police, soldiers or a crew, by their body. */
  readonly actsAsOne: boolean;
  readonly several: boolean;
  /** The sentence that tells what happened names it. */
  readonly inEvent: boolean;
  readonly settings: readonly SettingTold[];
}

/** Bodies that act as one, by what they are. */
const ACT_AS_ONE = /^(?:police|army|military|troops|militia|navy|coast-?guard|junta|crew)$/u;
/** Anybody, one of some office, and whoever tells of it, counts, heals, looks into it or judges it; words that are somebody by chance. */
const ANYBODY =
  /^(?:pe(?:rson|ople)|m[ae]n|wom[ae]n|child|boy|girl|baby|newborn|adult|teenager|victim|casualty|survivor|other|nobody|dead|wounded|injured|missing|witness|spokes\p{L}+|official|relative|parent|mother|father|son|daughter|brother|sister|wife|husband|widow|expert|analyst|activist|report\p{L}*|journalist|correspondent|editor|lawyer|prosecutor|judge|magistrate|investigator|inspector|detective|doctor|medic|nurse|surgeon|paramedic|rescuer|firefighter|responder|dispatcher|volunteer|neighbou?r|friend|member|leader|head|chief|director|manager|secretary|minister|president|premier|governor|mayor|chairman|deputy|representative|officer|commander|captain|sergeant|colonel|general|major|authority|source|speaker|second|local|foreign\p{L}*|national|provincial|citizen|million|hundred|thousand|lot|human|guide|model|figure|host|case|owner|rest|public|back|lead|cut|page|may|march|field|match|double|single|minor|private|regular|first|last|principal|subject|agent|young|old|sick|type|star|have|coach|provider|dike|forward|carrier)$/u;
const NOT_BESIDE =
  /^(?:the|an?|of|and|or|its|his|her|their|our|some|many|most|more|all|both|other|another|no|any|several|few|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|at|by|for|from|in|on|to|with|than|as|that|this|these|those|who|whom|which|was|were|is|are|had|has|have|said|told|least|about|around|nearly|killed|injured|wounded|dead|missing|first|last|local|after|before|when|where|while|but|not|also|between|among|against|into|over|under|out|up|down|off|young|old|million|billion|thousand|hundred)$/iu;

const WORD = /(?<![\p{L}\p{N}'\u2019-])\p{L}[\p{L}-]*/gu;
const SAYS =
  /^(?:,? (?:and|or) [\p{L} ]{3,30})? (?:said|say|says|told|tell|added|announced|reported|estimated|warned)\b/u;
const ACCORDING = /\b(?:according to|say|said|told) (?:the |local |two |several )*$/iu;

/** "gunmen": "gunman"; "militias": "militia". */
const baseOf = (word: string): string | null => {
  const forms = [
    word,
    word.replace(/ies$/u, "y"),
    word.replace(/men$/u, "man"),
    word.replace(/s$/u, ""),
    word.replace(/es$/u, ""),
  ];
  const found = forms.find((form) => isSomebody(form));
  return found === undefined || ANYBODY.test(found) || lexicon().isA(found, "noun", "official") ? null : found;
};

/** "The coast guard": two words for one body. */
const COAST_GUARD = /\bcoast guards?\b/giu;
const joined = (text: string): string => text.replace(COAST_GUARD, (both) => both.replace(" ", "-"));

/** "Federal", "patient": a word of somebody that is also one of what something is like; in the plural it is somebody's alone. */
const isOfQuality = (word: string, base: string): boolean => word === base && lexicon().kindsOf(word, "adj").length > 0;

const isSomebody = (word: string): boolean =>
  ACT_AS_ONE.test(word) || (lexicon().isA(word, "noun", "person") && lexicon().isMostly(word, "noun", "noun.person"));

interface Naming {
  readonly base: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Those whom some words tell by what they are, none who only says it. */
const namingsIn = (text: string): readonly Naming[] => {
  const words = [...joined(text).matchAll(WORD)];
  return words.flatMap((match, at): Naming[] => {
    const [word] = match;
    const base = word === word.toLowerCase() ? baseOf(word) : at === 0 ? baseOf(word.toLowerCase()) : null;
    if (base === null || isOfQuality(word.toLowerCase(), base)) return [];
    const end = match.index + word.length;
    if (SAYS.test(text.slice(end)) || ACCORDING.test(text.slice(0, match.index))) return [];
    const before = words[at - 1];
    const beside =
      before !== undefined && before.index + before[0].length + 1 === match.index && !NOT_BESIDE.test(before[0]);
    const start = beside && !ACT_AS_ONE.test(base) ? before.index : match.index;
    return [{ base, name: text.slice(start, end), start, end }];
  });
};

interface Roles {
  /** Of each the highest naming of the opening. */
  readonly opening: ReadonlyMap<string, Naming>;
  readonly all: ReadonlySet<string>;
}

const OPENS = 3;
const LONGEST = 20_000;

const read = (report: Report): Roles => {
  const opening = new Map<string, Naming>();
  for (const { at, start, end } of openingOf(report))
    for (const one of at < OPENS ? namingsIn(report.text.slice(start, end)) : [])
      if (!opening.has(one.base)) opening.set(one.base, { ...one, start: start + one.start, end: start + one.end });
  const all = new Set(
    [...new Set(joined(report.text.slice(0, LONGEST)).toLowerCase().match(WORD) ?? [])].flatMap(
      (word) => baseOf(word) ?? [],
    ),
  );
  return { opening, all };
};

const kept = new WeakMap<Report, Roles>();

const rolesIn = (report: Report): Roles => {
  const known = kept.get(report) ?? read(report);
  kept.set(report, known);
  return known;
};

/** Fewer reports have words in common by chance. */
const LEAST = 5;
const IN_OPENINGS = 2;
/** So many of the reports tell of whoever the sentence of the event names; of others more do. */
const IN_SOME = 0.3;
const IN_MOST = 0.6;

/** By what most reports tell whom it happened to and who did it, in the order of the sentence that tells what happened. */
export const rolesTold = (reports: readonly Report[], lead: string): readonly RoleTold[] => {
  if (reports.length < LEAST) return [];
  const inLead = [...new Set(namingsIn(lead).map(({ base }) => base))];
  const bases = new Set([...inLead, ...reports.flatMap((report) => [...rolesIn(report).opening.keys()])]);
  return [...bases]
    .flatMap((base) => {
      const openings = reports.flatMap((report) => {
        const naming = rolesIn(report).opening.get(base);
        return naming === undefined ? [] : [{ report, naming }];
      });
      const tellers = reports.filter((report) => rolesIn(report).all.has(base)).length;
      const told = inLead.includes(base);
      if (openings.length < IN_OPENINGS || tellers < (told ? IN_SOME : IN_MOST) * reports.length) return [];
      // Police come to whatever happened.
      if (!told && ACT_AS_ONE.test(base)) return [];
      return [{ base, openings, at: told ? inLead.indexOf(base) : inLead.length, inEvent: told }];
    })
    .sort((a, b) => a.at - b.at || b.openings.length - a.openings.length || (a.base < b.base ? -1 : 1))
    .map(({ openings, base, inEvent }) => ({
      inEvent,
      name: inWords(
        base,
        openings.map(({ naming }) => naming.name),
      ),
      several: openings.some(({ naming }) => !naming.name.toLowerCase().endsWith(base)),
      actsAsOne: ACT_AS_ONE.test(base),
      settings: openings.map(({ report, naming: { start, end } }) => ({
        report: report.id,
        start,
        end,
        text: report.text.slice(start, end),
      })),
    }));
};

/** The words that most have; where all differ, the last word of most. Several where anybody tells of several; a body with its article. */
const inWords = (base: string, names: readonly string[]): string => {
  const counted = new Map<string, number>();
  const small = names.map((one) => (one === one.toUpperCase() ? one.toLowerCase() : one));
  const several = small.filter((one) => !one.toLowerCase().endsWith(base));
  for (const name of several.length > 0 ? several : small)
    for (const words of new Set([name, name.split(" ").at(-1) ?? name]))
      counted.set(words, (counted.get(words) ?? 0) + (words === name && words.includes(" ") ? 1 : HALF));
  const [first] = [...counted]
    .filter(([words, count]) => !words.includes(" ") || count > 1)
    .sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1));
  const words = first?.[0] ?? base;
  if (ACT_AS_ONE.test(base)) return base === "police" ? base : `the ${base.replace("-", " ")}`;
  const [head = "", ...more] = words.split(" ");
  const told = [more.length === 0 ? head.toLowerCase() : head, ...more].join(" ");
  return several.length > 0 ? told : `${/^[aeiou]/u.test(told) ? "an" : "a"} ${told}`;
};
/** One word alone counts less than the same with what tells which. */
const HALF = 0.9;
