import type { Claim } from "../claim/claim.ts";
import { isCommon, stem, wordsOf } from "../lineage/words.ts";
import { tellingOf } from "../proposition/related.ts";

/** How far a course has come by a telling: "open" holds until a later stage is told, the others have come about. */
export interface Stage {
  readonly course: string;
  readonly at: number;
  /** It holds at the time of its telling and no longer: "is searching", "no arrests have been made", "in critical condition". */
  readonly holds: boolean;
}

interface Course {
  readonly name: string;
  /** A story has one of it: whoever is sought, whoever is arrested. Of the others each person and thing has its own. */
  readonly single: boolean;
  /** What was done holds on: who was evacuated is away until told to be home. */
  readonly lasting?: true;
  /** Words of each stage in their order. */
  readonly stages: readonly RegExp[];
}

const SOUGHT =
  "(?:suspects?|gunm[ae]n|shooters?|attackers?|assailants?|killers?|drivers?|robbers?|culprits?|perpetrators?|persons? of interest|m[ae]n|males?|wom[ae]n|teens?|teenagers?|individuals?|th(?:e|ose) (?:people )?responsible|identity|him|her|them|others?|remaining|whoever|motives?)";
/** Told of whoever did it while nobody is known: "an unknown gunman", "little information on the suspect", "trying to identify a motive". */
const UNKNOWN = `(?:unknown|unidentified) (?:\\p{L}+ ){0,2}?${SOUGHT}|(?:no|little|few|limited) (?:\\p{L}+ ){0,3}?(?:information|descriptions?|leads?|clues?|suspects?)|(?:trying|working|hoping) to (?:identify|find|locate|determine)`;
const SEEKING = "(?:search(?:es|ing)?|look(?:s|ing)?|hunt(?:s|ing)?|seek(?:s|ing)?)";

/** Courses that people and things take one way: whoever tells a later stage tells that the earlier holds no more. */
const COURSES: readonly Course[] = [
  {
    name: "pursuit",
    single: true,
    stages: [
      new RegExp(
        `\\b(?:at large|on the loose|on the run|manhunt|unsolved|${UNKNOWN})\\b|\\b(?:${SEEKING})\\b(?: \\p{L}+){0,6}? ${SOUGHT}\\b|\\b(?:wanted|sought)\\b`,
        "iu",
      ),
      /\b(?:investigat(?:es|ing|ions?)|investigated|motives?)\b/iu,
      /\b(?:arrest(?:s|ed|ing)?|detained|in custody|into custody|surrender(?:s|ed)|turn(?:s|ed) (?:him|her|them)sel(?:f|ves) in|captured|apprehended|nabbed)\b/iu,
      /\b(?:charge[sd]?|indict(?:ed|ment)|arraign(?:ed|ment))\b/iu,
      /\b(?:convict(?:ed|ion)|sentenced?|acquitted|ple(?:aded|d)|guilty|on trial|stands? trial|jailed|imprisoned|(?:charges?|case) (?:was |were |is |has been |have been )?(?:dismissed|dropped)|(?:drop|dropped|dismissed) (?:the |all |some )?charges?)\b/iu,
    ],
  },
  {
    name: "health",
    single: false,
    stages: [
      /\b(?:critical|grave|serious|life[- ]threatening|fighting for (?:his|her|their) li(?:fe|ves)|in surgery|in a coma|life support|clinging to life)\b/iu,
      /\b(?:stable|improv(?:es|ed|ing)|out of danger|recover(?:s|ed|ing)|(?:released|discharged) from (?:the |a )?(?:\p{L}+ ){0,3}hospital)\b/iu,
      /\b(?:died|dies|dead|death|killed|succumbed|passe[sd] away|pronounced dead|slain)\b/iu,
    ],
  },
  {
    name: "finding",
    single: false,
    stages: [
      /\b(?:missing|disappeared|unaccounted|vanished|not (?:yet )?been (?:found|located|seen)|search(?:es|ing)? (?:\p{L}+ )?for|lost)\b/iu,
      /\b(?:found|located|spotted|recovered|rescued|turned up|identified|retrieved)\b/iu,
    ],
  },
  {
    name: "way home",
    single: false,
    lasting: true,
    stages: [
      /\b(?:evacuated|fled|displaced|driven from)\b/iu,
      /\b(?:(?:go|goes|gone|went|going) (?:back )?home|return(?:s|ed)? (?:home|to their (?:homes|houses))|allowed (?:back|home))\b/iu,
    ],
  },
  {
    name: "demand",
    single: false,
    stages: [
      /\b(?:asks?|asking|demands?|demanding|wants?|calls? for|calling for|refus(?:es|ing)|rejects?|rejecting)\b/iu,
      /\b(?:accept(?:s|ed)|agreed|settled|settlement|gave in|backed down|called (?:it|the \p{L}+) off|withdr(?:ew|awn)|dropped)\b/iu,
    ],
  },
  {
    name: "plan",
    single: false,
    stages: [
      /\b(?:plans?|planned|planning|ready|scheduled|due|expected|intends?|will|would|to be|could)\b/iu,
      /\b(?:drop(?:s|ped)|abandon(?:s|ed)|scrap(?:s|ped)|cancel(?:s|l?ed)|called off|shelved|postponed|passed|took place)\b/iu,
    ],
  },
  {
    name: "life of a thing",
    single: false,
    stages: [
      /\b(?:closed|shut|blocked|suspended|grounded|evacuated|cut off|without power|on strike|under lockdown)\b/iu,
      /\b(?:(?:re-?)?opened|re-?open(?:s|ing)?|resum(?:es|ed|ing)|re-?start(?:s|ed)|restored|lifted|back (?:in|to|on)|returned|ended|over)\b/iu,
    ],
  },
];

/** Told of how it is, not of what was done. */
const IS_SO =
  /\b(?:is|are|'s|'re|remains?|stays?|continu(?:es?|ing)|still|yet|so far|has not|have not|hasn['’]t|haven['’]t|ongoing|(?:was|were|been) (?:still )?\p{L}+ing|under investigation|as of)\b/iu;
const NOBODY_KNOWN = new RegExp(`\\b(?:${UNKNOWN})\\b`, "iu");
/** A headline's present: "Police seek gunman", "Police investigating shooting". */
const HEADLINE_NOW =
  /^(?:\p{L}+ ){1,4}(?:seek|search|hunt|look|investigat(?:e|ing)|seeking|searching|looking|hunting)\b/u;
const NOT = /\b(?:no|not|nobody|none|never|neither|without|yet to)\b|n['’]t\b/iu;
/** So near before a word a "not" is of it, in UTF-16 units. */
const NEAR = 40;
const CONDITION = /\bcondition\b|\bfighting for\b|\bin (?:surgery|a coma)\b/iu;

const stages = new WeakMap<Claim, readonly Stage[]>();

/** The stages that a claim tells; kept with it. */
export const stagesOf = (claim: Claim): readonly Stage[] => {
  const known = stages.get(claim);
  if (known !== undefined) return known;
  const found = COURSES.flatMap((course) => stageIn(claim, course) ?? []);
  stages.set(claim, found);
  return found;
};

const stageIn = ({ quote, polarity, harm, status }: Claim, { name, stages: told, lasting }: Course): Stage | null => {
  const last = told.findLastIndex((words) => words.test(quote));
  // "Trying to identify a motive" is of the search, whatever it looks for.
  const at = name === "pursuit" && last === 1 && NOBODY_KNOWN.test(quote) ? 0 : last;
  if (at < 0) return null;
  // "No one is in custody", "charges will be presented": not come so far. "Dropped its plan, which was never put to a vote" did.
  const from = told[at]?.exec(quote)?.index ?? 0;
  const isAhead = name === "pursuit" && at > 0 && (status === "planned" || status === "forecast");
  if (isAhead || polarity === "negative" || NOT.test(quote.slice(Math.max(0, from - NEAR), from)))
    return { course: name, at: at === 0 ? 0 : at - 0.5, holds: true };
  const first = told.findIndex((words) => words.test(quote));
  const holds =
    lasting === true ||
    IS_SO.test(quote) ||
    HEADLINE_NOW.test(quote) ||
    (name === "pursuit" && NOBODY_KNOWN.test(quote)) ||
    (name === "plan" && (status === "planned" || status === "forecast")) ||
    (name === "health" && CONDITION.test(quote)) ||
    (name === "finding" && harm === "missing");
  return { course: name, at, holds: holds && first === at };
};

const SINGLE: ReadonlySet<string> = new Set(COURSES.filter(({ single }) => single).map(({ name }) => name));

/** A stage of the law is not reached by an arrest alone: an investigation goes on until somebody is charged. */
const LEAST_AFTER: { readonly [stage: string]: number } = { "pursuit 1": 3 };

/** Whether who or what the second claim tells of may be who or what the first does, by their names and nouns. */
const areOfOne = (one: Claim, other: Claim, find: (id: string) => string): boolean => {
  const [mine, others] = [namesOf(one, find), namesOf(other, find)];
  if (mine.size > 0 && others.size > 0) return [...mine].some((name) => others.has(name));
  const [words, more] = [thingsOf(one), thingsOf(other)];
  return [...words].some((word) => more.has(word));
};

const namesOf = ({ roles }: Claim, find: (id: string) => string): ReadonlySet<string> =>
  new Set(
    Object.entries(roles).flatMap(([role, told]) =>
      role !== "speaker" && role !== "place" && role !== "where" && told?.entity && /^person:/u.test(told.entity)
        ? [find(told.entity)]
        : [],
    ),
  );

/** Words of the courses themselves, and those that any report has. */
const EMPTY =
  /^(?:polic|offici|author|sheriff|depart|hospit|condit|man|men|peopl|person|victim|shoot|two|three|one|first|new)/u;

const thingsOf = ({ quote }: Claim): ReadonlySet<string> =>
  new Set(
    wordsOf(quote).flatMap(({ word }) => {
      const root = stem(word);
      return isCommon(word) ||
        EMPTY.test(root) ||
        COURSES.some(({ stages: told }) => told.some((words) => words.test(word)))
        ? []
        : [root];
    }),
  );

/** Whether a claim tells that something has come about of what a story has one of: whoever was sought is arrested. */
export const reachesOnce = (claim: Claim, least: number): boolean =>
  !claim.background &&
  claim.status === "asserted" &&
  stagesOf(claim).some(({ course, at }) => SINGLE.has(course) && Number.isInteger(at) && at >= least);

/** Whether the later claim tells what overtakes the state that the earlier tells. Both are told; which is the later is for the caller to know. */
export const overtakes = (later: Claim, earlier: Claim, find: (id: string) => string): boolean => {
  if (later.background || later.polarity === "negative" || later.status !== "asserted") return false;
  const states = stagesOf(earlier).filter(({ holds }) => holds);
  const reached = stagesOf(later);
  for (const { course, at } of states) {
    const least = LEAST_AFTER[`${course} ${at}`] ?? at;
    const next = reached.find(
      (stage) => stage.course === course && Number.isInteger(stage.at) && stage.at > at && stage.at >= least,
    );
    // Of several that are missing or badly hurt, one who is found or dies leaves the others as they are.
    if (next !== undefined && (SINGLE.has(course) || (!isOfOthers(earlier, later) && areOfOne(earlier, later, find))))
      return true;
  }
  return IS_SO.test(earlier.quote) && saysOpposite(later, earlier);
};

const isOfOthers = ({ quantity }: Claim, later: Claim): boolean => {
  const size = quantity?.low ?? quantity?.high ?? 1;
  return size > 1 && later.quantity?.low !== size && !later.quote.replaceAll(",", "").split(/\D+/u).includes(`${size}`);
};

/** "Is shut" and "opened", by the dictionary, of the same thing. */
const saysOpposite = ({ scope: now }: Claim, { scope: then }: Claim): boolean => {
  const [says, said, of, was] = [now["said says"], then["said says"], now["said of"], then["said of"]];
  if (says === undefined || said === undefined || of === undefined || was === undefined) return false;
  const things = new Set(of.split(" ").filter((word) => word !== "*"));
  return was.split(" ").some((word) => things.has(word)) && tellingOf(said, says) === "opposed";
};
