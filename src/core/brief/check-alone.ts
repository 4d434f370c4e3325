import { isClause } from "../frames/reads-alone.ts";
import { contentStems } from "../lineage/words.ts";
import { irregularBase } from "../syntax/irregular-verbs.ts";
import type { CheckedSentence } from "./check.ts";
import { OF_THE_PAGE } from "./stands-alone.ts";

const SUPPORT = /\s*\(\d+ reports?,[^()]*\)/gu;
/** What stands in front of a telling: who tells it. */
const TOLD_BY = /^(?:(?!["\u201c]).)*?\b(?:said|denied|claimed)(?: that|:)\s/u;

/** Words that only point at something told before, where a telling opens with them. */
const POINTING = /^["\u201c]?(?:that|this|these|those|they|it|he|she|such|his|her|its|their)\b(?!-)/iu;
/** "It's not possible for us to say", "it is expected that": this "it" points at what follows. */
const EMPTY_IT =
  /^["\u201c]?(?:it|this|that)(?:['\u2019]s| is| was| would be| will be| has been| could)(?:n['\u2019]t| not)? (?:(?:a|an|the) )?(?:\p{L}+ ){1,6}?(?:that|for|to|if|who|when)\b/iu;
/** The brief's own words: "it is denied", "it could happen". */
const OWN_IT = /^it (?:is (?:denied|claimed|not so)|could)\b/iu;

/** A telling that ends on a word for something told before: "very fortunate in that", "as long as there's one". */
const POINTS_BACK =
  /\b(?:in|of|on|by|for|with|about|at) (?:that|this|these|those)$|\bthere(?:['\u2019]s| is| are) (?:one|none|some|any|more)$/iu;

/** "Didn't because he was ill", "was held": who, stood before it. */
const NO_SUBJECT =
  /^["\u201c]?(?:[Dd]id|[Dd]oes|[Ww]as|[Ww]ere|[Ii]s|[Aa]re|[Hh]as|[Hh]ave|[Hh]ad|[Cc]ould|[Ww]ould|[Ww]ill)(?:n['\u2019]t)? (?!\p{Lu})/u;
/** "Were expected to live, though details of their injuries": the verb of the last clause is lost. */
const LAST_CLAUSE = /^.*\b(?:though|although|unless|whether|because|whereas) (?!of\b)([^,;]+)$/iu;
const halfAtEnd = (telling: string): boolean => {
  const last = LAST_CLAUSE.exec(telling)?.[1];
  return last !== undefined && !isClause(`it ${last}`) && !/\b\p{L}+(?:ed|en|ing)\b/u.test(last);
};
/** "Put the figure at 3,000", "Identified one of the dead as": who did it stood before it. */
const DEED_FIRST =
  /^["\u201c]?(\p{Lu}\p{Ll}+) (?:the|an?|its|his|her|their|this|that|those|these|some|one|two|three|four|five|six|seven|eight|nine|ten|up|on|off|out|at|to|into|over|\p{N})/u;
const lacksDoer = (telling: string): boolean => {
  const first = DEED_FIRST.exec(telling)?.[1]?.toLowerCase();
  return (
    first !== undefined &&
    first !== "left" &&
    (irregularBase(first, "VBD") !== null || first === "put" || /[^aeiou]ed$/u.test(first))
  );
};
/** "25, is being charged": the name before the age is lost. */
const AGE_FIRST = /^\d{1,3}, (?:is|was|were|has|had|and|who)\b/u;

/** What is denied, refused or asked for is only pointed at: "denied the second", "refused to do so", "that one". */
const POINTED_AT =
  /\b(?:denied|rejected|accepted|opposed|supported|refused|turned down)\b.*? (?:the (?:second|first|third|other|former|latter|others)|giving (?:one|any|it|them)|do(?:ing)? (?:so|that|this|it)|it|them|this|that|so)$|\b(?:that|this|the other) one(?= to\b|,|$)|\b(?:denied|rejected|accepted|opposed|refused|turned down|agreed to|offered) the same /iu;

/** "The reservoir will hold it", "People may go home", "The number was expected to grow": of what, is told elsewhere. */
const UNTOLD =
  /^(?:(?:the )?[\p{L}' -]{2,40} (?:will|could|may|might|would) \p{L}+ (?:it|them)$|(?:people|residents|they|others|some|many) (?:may|could|will|can|might)\b|the (?:number|figure|amount|total) (?:was|is|could|may|might|will|has)\b|(?:nonetheless|however|but|instead|still|also|so|then)\b)/iu;

/** A part of a pair is missing: "between $3 billion", "by both the defence". */
const HALF =
  /\bbetween (?!(?:[^,;]* )?(?:and|to|or)\b)(?![^,;]*(?:\u2013|-)\s?[\p{Sc}\d])(?=[\p{Sc}\d])|\bboth (?:the|an?|its|his|her|their) (?!.* and\b)/iu;

const OF_SOMEBODY = /\b(?:his|her|him|hers)\b/iu;
const SOMEBODY =
  /\b(?:man|woman|boy|girl|[\p{L}]*(?:father|mother|brother|sister|son|daughter|wife|husband|person|man|woman)|captain|minister|president|premier|mayor|governor|driver|pilot|officer|official|lawyer|doctor|judge|leader|chief|king|queen|pope|student|suspect|victim|resident|witness|passenger|spokes\p{L}+|(?:an?|the) (?:\p{L}+ ){0,2}\p{L}{3,}(?:er|or|ist))\b/iu;

/** "Captured its main crossing, a day": what broke off behind its comma. */
const BROKEN_OFF =
  /\b(?:determine|figure out|find out|establish|ascertain)$|, (?:an?|one) (?:day|week|month|year|hour|minute)$|(?<!\bever )\b(?:since|until|because|while)$/iu;
/** What somebody is told to have said, denied or claimed, where that stands as a clause. */
const SAID_THAT = /\b(?:said|denied|claimed)(?: that|:) (?!["\u201c])(.+)$/u;

/** "That was not their mandate": what somebody said of something told before. */
const POINTED_SUBJECT =
  /^(?:and|but|or|who|which|because|she|he|they)\b|^(?:that|this|these|those) (?:is|was|are|were|has|had|would|will|could|did)(?:n['\u2019]t)?\b/iu;

/** So few words that carry meaning say which thing is meant only where one of them names it: "Police closed the roads". */
const FEW = 4;
const COUNTS =
  /\d|^(?:no|none|nobody|one|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?:hundred|thousand|million|dozen)s?\b/iu;

/** A line of one report with so few words that nothing says which roads, which businessman. */
const isBare = (telling: string, claims: CheckedSentence["claims"]): boolean =>
  new Set(claims.map(({ report }) => report)).size === 1 &&
  contentStems(telling).length < FEW &&
  !COUNTS.test(telling) &&
  !/["\u201c]|[\p{Ll},]\W+\p{Lu}/u.test(telling) &&
  !claims.some(({ roles }) =>
    Object.values(roles).some(
      (role) =>
        role?.entity &&
        !/^(?:desc|text):|@/u.test(role.entity) &&
        telling.includes((role.name ?? role.text).replace(/^the /iu, "")),
    ),
  );

/** The words of a headline set in capitals: "Taliban Ready To Take Over the Capital"; what only names has a verb in small letters. */
const isHeadline = (telling: string): boolean => {
  const words = telling.split(/\s+/u).filter((word) => /^\p{L}{4,}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return (
    words.length >= (telling.includes(", ") ? 6 : 4) && capitals >= words.length * (telling.includes(", ") ? 0.8 : 1)
  );
};

/** "Though agents had searched for him", "According to a complaint that it filed": a clause that hangs on one that is not told. */
const HANGS =
  /^["\u201c]?(?:though|although|while|whereas|as|after|because|if|when|since|once|before|until|unless|despite|according to|in addition to|following) (?!.*, )/iu;
/** "Murdered in three shootings": of whom it is told stood before it. */
const NOBODY_OF = /^["\u201c]?\p{Lu}\p{Ll}+ed (?:in|by|at|on|near|for|from|to|after|with|during|as)\b/u;
/** "And the first since 1979", "Won their first title". */
const GOES_ON = /^["\u201c]?(?:and|but|or|so|yet|nor)\b|^\p{L}+ (?:its|their|his|her|our) /iu;
/** "Won their", behind a word that is no verb: "Following their win". */
const opensWithDeed = (telling: string): boolean => {
  const [, first = ""] = /^["\u201c]?(\p{L}+)/u.exec(telling) ?? [];
  return irregularBase(first.toLowerCase(), "VBD") !== null || /ed$/u.test(first);
};
/** Words in marks that open in the middle of a sentence. */
const OPENS_AMID = /^["\u201c]\p{Ll}/u;
/** "It is claimed that": by whom, nobody can say. */
const BY_NOBODY = /^it is claimed\b/iu;

/** A person whom a claim names in one of its roles stands in these words, or somebody described. */
const tellsSomebody = (words: string, claims: CheckedSentence["claims"]): boolean =>
  SOMEBODY.test(words) ||
  claims.some(({ roles, attribution }) =>
    [
      ...Object.values(roles).flatMap((role) => (role?.kind === "person" ? [role.name ?? role.text] : [])),
      ...attribution.map(({ speaker }) => speaker),
    ].some((name) => name !== "" && words.includes(name.split(" ").at(-1) ?? name)),
  ) ||
  /\p{Ll}\W+\p{Lu}\p{Ll}+/u.test(words);

/**
 * What a reader cannot understand by itself is not printed: a telling that opens with a pronoun or ends on one, an object that is only pointed at,
 * half of a pair, somebody's arrest where nothing says whose.
 */
export const checkAlone = ({ text, claims }: Pick<CheckedSentence, "text" | "claims">): string[] => {
  const told = text.replace(SUPPORT, "").replace(/\.$/u, "");
  if (OF_THE_PAGE.test(told.replace(/["\u201c][^"\u201d]*["\u201d]/gu, "")))
    return ["it is of the page, not of the news"];
  for (const [at, part] of told.split("; ").entries()) {
    const telling = part
      .replace(
        /^(?:(?:reports|accounts) differ|which of these is later is not known|retracted by whoever told it|earlier(?:, in an inferred order)?): /iu,
        "",
      )
      .replace(TOLD_BY, "");
    const bare = telling.replace(/["\u201d]$/u, "").replace(/,? according to [^,]*$/u, "");
    const opens = !TOLD_BY.test(part) || /^["\u201c]/u.test(telling);
    if (opens && POINTING.test(telling) && !EMPTY_IT.test(telling) && !OWN_IT.test(telling))
      return [`it opens with a word for something that is not told: ${telling}`];
    if (/^(?:its|his|her|their) /iu.test(part)) return [`nothing says whose it is: ${part}`];
    if (POINTS_BACK.test(bare)) return [`it ends on a word for something that is not told: ${telling}`];
    // "X said that A; Y denied it": told just before.
    if (at > 0 && /\bdenied it$/u.test(part)) continue;
    if (opens && NO_SUBJECT.test(telling)) return [`nothing says of whom it is told: ${telling}`];
    if (opens && lacksDoer(telling) && !telling.includes(", ")) return [`nothing says of whom it is told: ${telling}`];
    if (AGE_FIRST.test(telling)) return [`who it is stood before it: ${telling}`];
    if (halfAtEnd(bare)) return [`it breaks off: ${telling}`];
    if (POINTED_AT.test(part.replace(/,? according to [^,]*$/u, ""))) return [`what it is about is not told: ${part}`];
    if (UNTOLD.test(bare)) return [`what it is about is not told: ${part}`];
    if (part === telling && isBare(bare, claims)) return [`nothing says which is meant: ${part}`];
    if (BROKEN_OFF.test(bare)) return [`it breaks off: ${part}`];
    const said = SAID_THAT.exec(part)?.[1];
    if (said !== undefined && !isClause(said)) return [`what is said is no clause: ${said}`];
    if (said !== undefined && POINTED_SUBJECT.test(said))
      return [`it opens with a word for something that is not told: ${said}`];
    if (HALF.test(part)) return [`one of two is missing: ${part}`];
    const whose = OF_SOMEBODY.exec(part);
    if (whose && !tellsSomebody(part.slice(0, whose.index), claims)) return [`nothing says whose it is: ${part}`];
    if (isHeadline(telling)) return [`the words of a headline: ${telling}`];
    if (HANGS.test(telling) && !/^before a correction: /u.test(part))
      return [`it hangs on what is not told: ${telling}`];
    if (GOES_ON.test(telling) && (/^["\u201c]?(?:and|but|or|so|yet|nor)\b/iu.test(telling) || opensWithDeed(telling)))
      return [`it goes on from what is not told: ${telling}`];
    if (NOBODY_OF.test(telling)) return [`nothing says of whom it is told: ${telling}`];
    if (OPENS_AMID.test(telling)) return [`it opens in the middle of a sentence: ${telling}`];
    if (part === telling && /^["\u201c]/u.test(telling)) return [`nothing says who says it: ${telling}`];
    if (BY_NOBODY.test(part)) return [`nothing says who claims it: ${part}`];
  }
  return [];
};
