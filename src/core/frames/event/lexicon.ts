import { EVENT_KINDS, type EventKind, STRUCTURES as STRUCTURE_WORDS, VEHICLES } from "./kinds/index.ts";

type Field = "acts" | "actsToward" | "mutual" | "happens" | "alone" | "nouns";

const wordsOf = (list: string | undefined): readonly string[] =>
  (list ?? "").split(" ").flatMap((word) => (word === "" || word.endsWith("_") ? [] : [word.replaceAll("_", " ")]));

/** Kinds by a word of one of their lists, in the order of EVENT_KINDS. */
const byWord = (field: Field): ReadonlyMap<string, readonly EventKind[]> => {
  const found = new Map<string, EventKind[]>();
  for (const kind of EVENT_KINDS)
    for (const word of wordsOf(kind[field])) found.set(word, [...(found.get(word) ?? []), kind]);
  return found;
};

export const ACTS = byWord("acts");
export const ACTS_TOWARD = byWord("actsToward");
export const MUTUAL = byWord("mutual");
export const HAPPENS = byWord("happens");
export const ALONE = byWord("alone");
export const EVENT_NOUNS = byWord("nouns");

interface KindWords {
  readonly things: ReadonlySet<string>;
  readonly toward: ReadonlySet<string>;
  readonly carriers: ReadonlySet<string>;
}
const sets = new Map<EventKind, KindWords>();
for (const kind of EVENT_KINDS)
  sets.set(kind, {
    things: new Set(wordsOf(kind.things)),
    toward: new Set(wordsOf(kind.toward)),
    carriers: new Set(wordsOf(kind.carriers)),
  });
const NONE: ReadonlySet<string> = new Set();

export const thingsOf = (kind: EventKind): ReadonlySet<string> => sets.get(kind)?.things ?? NONE;
export const towardOf = (kind: EventKind): ReadonlySet<string> => sets.get(kind)?.toward ?? NONE;
export const carriersOf = (kind: EventKind): ReadonlySet<string> => sets.get(kind)?.carriers ?? NONE;

const kinds = new Map(EVENT_KINDS.map((kind) => [kind.kind, kind]));
/** A kind by its name, as a claim's scope keeps it; null for a headline's own words. */
export const kindOf = (name: string | undefined): EventKind | null => (name ? (kinds.get(name) ?? null) : null);

const list = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/u).map((word) => word.replaceAll("_", " ")));

/** Things that deeds are done to and that are told without a name. */
export const STRUCTURES: ReadonlySet<string> = list(
  `${VEHICLES} ${STRUCTURE_WORDS} church mosque temple synagogue hospital bank embassy consulate store shop restaurant office headquarters station pipeline
  home residence base checkpoint barracks village town market university airport pole post depot refinery warehouse facility convoy patrol newspaper pylon antenna railway residence
  booth drugstore pharmacy clinic club library institute cathedral chapel tank gate kitchen institution branch premises`,
);

/** Verbs by which an event takes place: it is their subject. */
export const OCCURRING: ReadonlySet<string> = list(
  `occur happen take begin start erupt break break_out come unfold follow continue rage spread hit strike shake rock jolt rattle devastate
  destroy damage kill injure wound leave claim sweep batter engulf tear rip ravage flatten cause trigger trap force displace disrupt end
  escalate lash pound drench affect prompt sow result cripple paralyse paralyze go_on go_off tear_through rip_through be`,
);

/** Verbs whose subject brings the event about: it is their object. */
export const CARRYING_OUT: ReadonlySet<string> = list(
  "launch stage mount conduct carry carry_out perpetrate commit execute make unleash hold organise organize cause trigger start repel suffer",
);

/** Verbs of those who answer an event: that it happened is told with them. */
export const ANSWERING: ReadonlySet<string> = list(
  "investigate survive witness respond describe escape fight extinguish contain recall condemn mourn commemorate follow report mention denounce deplore regret repudiate decry criticize criticise celebrate hail recount avenge",
);

/** Prepositions that hang an event on what happened in it, through it or after it. */
export const AROUND: ReadonlySet<string> = list("in during after following by amid since");

/** Words before an event noun by which it did not, or may not have, come about, or is no one event. */
export const NOT_REAL: ReadonlySet<string> = list(
  `target trap skeet photo film movie planned possible potential alleged attempted foiled averted thwarted imminent hypothetical next future proposed feared threatened mock
  simulated upcoming any no every each further such heart panic asthma many most violent_ terrorist_ future likely first-ever_ other
  twitter media political diplomatic online facebook internet legal perfect`,
);
