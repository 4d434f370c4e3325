import type { Claim } from "../../claim/claim.ts";
import { isBareBody } from "../../mention/index.ts";
import { contentId } from "../../report/report-id.ts";
import type { Origin } from "../picture.ts";
import { unionFind } from "../union-find.ts";
import { surelyApart } from "./camps.ts";
import { joinHeard, joinPassedOn, joinSameWords } from "./join-heard.ts";
import { joinHouse } from "./join-house.ts";
import { joinByLineage, joinCopies, type PassageIndex } from "./join-lineage.ts";
import { joinPosts } from "./join-posts.ts";
import { sameVoice } from "./same-voice.ts";
import { UNPLACED, type Voice } from "./voice.ts";

/** The distinct roots of an answer, and whether the number of those that are surely apart is a lower bound. */
export interface Roots {
  readonly origins: readonly Origin[];
  /** How many of them surely know it each for themselves. */
  readonly apart: number;
  readonly atLeast: boolean;
  /** Id of the origin that a claim goes back to. */
  readonly of: (claim: Claim) => string | undefined;
  /** Who tells a claim, before roots were joined. */
  readonly teller: (claim: Claim) => Voice | undefined;
}

const RANK = { speaker: 0, witness: 1, wire: 2, publisher: 3 } as const;

const isPublishing = ({ kind }: Voice): boolean => kind === "publisher" || kind === "wire";

/** Of papers that share text those that are not known to carry it from another of them: whose words they are. */
const notCarried = (voices: readonly Voice[], { carries }: PassageIndex): readonly Voice[] => {
  if (!voices.every(isPublishing) || new Set(voices.map(({ id }) => id)).size < 2) return voices;
  const reports = new Map(voices.map(({ claim, id }) => [claim.report, id]));
  const first = voices.filter(
    ({ claim: { report }, id, shares }) =>
      ![...reports].some(
        ([other, own]) => own !== id && (carries(report, other) || shares.some((key) => own === `outlet:${key}`)),
      ),
  );
  return first.length > 0 ? first : voices;
};

/** A class is shown by its best known member: a named body before a description, the paper whose words another carries, stated before inferred. */
const bestOf = (all: readonly Voice[], passages: PassageIndex): Voice => {
  const voices = notCarried(all, passages);
  const counts = new Map<string, number>();
  for (const voice of voices) counts.set(voice.id, (counts.get(voice.id) ?? 0) + 1);
  const compare = (a: Voice, b: Voice): number =>
    Number(a.unknownPublisher) - Number(b.unknownPublisher) ||
    RANK[a.kind] - RANK[b.kind] ||
    Number(a.described) - Number(b.described) ||
    (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const [first, ...others] = voices;
  if (!first) throw new RangeError("An origin without claims.");
  // Of two alike the first.
  return others.reduce((best, voice) => (compare(voice, best) < 0 ? voice : best), first);
};

/**
 * Counts the distinct roots of claims that say the same. `decider` is the party whose own act it is: a report that
 * tells it in its own voice goes back to that party where another report hears it from there. Joining only ever lowers
 * the number.
 */
export const rootsOf = (
  story: string,
  voices: readonly Voice[],
  passages: PassageIndex,
  decider: string | null,
  headline: (voice: Voice) => boolean,
): Roots => {
  const classes = unionFind();
  const reasons = new Map<string, string>();
  const distinct = new Map<string, Voice>();
  for (const voice of voices) if (!distinct.has(voice.id)) distinct.set(voice.id, voice);
  const ids = [...distinct.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  let apart = ids.length;
  const join = (a: Voice, b: Voice, reason: string): void => {
    if (classes.find(a.id) === classes.find(b.id)) return;
    classes.join(a.id, b.id);
    reasons.set(a.id, reason).set(b.id, reason);
    apart -= 1;
  };
  // Nothing is left to be joined.
  const areOne = (): boolean => apart <= 1;
  const speakers = ids.filter(({ kind }) => kind === "speaker" || kind === "witness");
  for (const [index, a] of speakers.entries())
    for (const b of speakers.slice(index + 1)) {
      const why = sameVoice(a, b);
      if (why) join(a, b, why);
    }
  joinUnnamedBodies(speakers, join);
  joinPosts(speakers, join);
  joinHouse(ids, join);
  joinSameWords(voices, join);
  joinPassedOn(voices, speakers, join);
  const publishing = voices.filter((voice) => voice.kind === "publisher" || voice.kind === "wire");
  joinByLineage(publishing, passages, { join, areOne });
  // A headline over what is heard there is nobody else's telling.
  const isAlone = (own: Voice, heard: Voice): boolean =>
    publishing.every(
      ({ id, claim }) =>
        id === own.id || claim.report === heard.claim.report || classes.find(id) !== classes.find(own.id),
    );
  joinByLineage(voices, passages, { join, areOne }, isAlone);
  joinCopies(voices, passages, headline, { join, areOne });
  joinTitles(voices, headline, join);
  joinDecider(ids, decider, join);
  joinHeard(voices, classes.find, join);
  joinHeadlines(voices, headline, classes.find, join);
  const unplaced = ids.find((voice) => voice.id === UNPLACED);
  const other = ids.find((voice) => voice.kind === "speaker") ?? ids.find((voice) => voice.id !== UNPLACED);
  if (unplaced && other) join(other, unplaced, "one report does not say who told it: it may be the same");
  // An unknown publisher may be the wire's, or any reprint of a known one.
  const unknown = ids.find((voice) => voice.unknownPublisher && voice.id !== UNPLACED);
  const wire = ids.find((voice) => voice.kind === "wire");
  if (unknown && wire) join(wire, unknown, "a report whose publisher is unknown may carry the wire");
  const members = new Map<string, Voice[]>();
  for (const voice of voices) {
    const root = classes.find(voice.id);
    const list = members.get(root) ?? [];
    list.push(voice);
    members.set(root, list);
  }
  const idOf = new Map<string, string>();
  const origins: Origin[] = [];
  let atLeast = false;
  for (const [root, list] of [...members].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const best = bestOf(list, passages);
    const id = contentId("o", [story, best.id]);
    const inferred =
      list.some((voice) => voice.basis === "inferred") ||
      (reasons.has(best.id) && list.some((voice) => voice.kind !== best.kind));
    const others = new Set(list.map((voice) => voice.id)).size > 1 ? reasons.get(best.id) : undefined;
    origins.push({
      id,
      name: best.name,
      kind: best.kind,
      basis: inferred ? "inferred" : "stated",
      reason: others ? `${best.reason}; ${others}` : best.reason,
    });
    if (best.unknownPublisher) atLeast = true;
    idOf.set(root, id);
  }
  let ofClaim: Map<string, string | undefined> | null = null;
  const of = (claim: Claim): string | undefined => {
    ofClaim ??= new Map(voices.map((voice) => [voice.claim.id, idOf.get(classes.find(voice.id))]));
    return ofClaim.get(claim.id);
  };
  let tellers: Map<string, Voice> | null = null;
  const teller = (claim: Claim): Voice | undefined => {
    tellers ??= new Map(voices.map((voice) => [voice.claim.id, voice]));
    return tellers.get(claim.id);
  };
  const distinctRoots = surelyApart([...members.values()]);
  return { origins, apart: distinctRoots, atLeast: atLeast || distinctRoots < origins.length, of, teller };
};

/** "The company", "the ministry": a body told by its bare noun may be the one body that is named for the same answer. */
const joinUnnamedBodies = (speakers: readonly Voice[], join: (a: Voice, b: Voice, reason: string) => void): void => {
  const isUnnamed = ({ id }: Voice): boolean => UNNAMED.test(id) && isBareBody(UNNAMED.exec(id)?.[1] ?? "");
  const [named, ...more] = speakers.filter((voice) => NAMED_BODY.test(voice.id));
  if (named === undefined || more.length > 0) return;
  for (const voice of speakers)
    if (isUnnamed(voice)) join(named, voice, "a body told by its bare noun may be the one that is named");
};
const UNNAMED = /^speaker:desc:(\p{L}+)$/u;
const NAMED_BODY = /^speaker:(?!desc:|text:|person:|police:|government:|geonames:|country:)/;

/** A paper's own headline over what its report, or the agency that it carries, tells in the same answer: no second source. */
const joinTitles = (
  voices: readonly Voice[],
  headline: (voice: Voice) => boolean,
  join: (a: Voice, b: Voice, reason: string) => void,
): void => {
  const isOwn = ({ kind }: Voice): boolean => kind === "publisher" || kind === "wire";
  const titles = voices.filter((voice) => isOwn(voice) && headline(voice));
  if (titles.length === 0 || titles.length === voices.length) return;
  const byReport = new Map<string, Voice>();
  const byId = new Map<string, Voice>();
  for (const voice of voices) {
    if (!isOwn(voice) || headline(voice)) continue;
    if (!byReport.has(voice.claim.report)) byReport.set(voice.claim.report, voice);
    if (!byId.has(voice.id)) byId.set(voice.id, voice);
  }
  for (const title of titles) {
    const told =
      byReport.get(title.claim.report) ??
      title.outlets
        .map((key) => byId.get(`outlet:${key}`))
        .find((voice) => voice !== undefined && voice.id !== title.id);
    if (told) join(told, title, "its headline tells what the report tells");
  }
};

/** A headline tells what a report tells: alone it is no second source beside a speaker of the same answer. */
const joinHeadlines = (
  voices: readonly Voice[],
  headline: (voice: Voice) => boolean,
  find: (id: string) => string,
  join: (a: Voice, b: Voice, reason: string) => void,
): void => {
  const [speaker] = voices
    .filter((voice) => voice.kind === "speaker" || voice.kind === "witness")
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (!speaker) return;
  const inBody = new Set(voices.filter((voice) => !headline(voice)).map((voice) => find(voice.id)));
  for (const voice of voices)
    if (headline(voice) && !inBody.has(find(voice.id)))
      join(speaker, voice, "told in headlines alone: no second source beside who is heard");
};

/** A party's own decision, told in a report's own voice or by somebody not said to be another's, goes back to the party. */
const joinDecider = (
  voices: readonly Voice[],
  decider: string | null,
  join: (a: Voice, b: Voice, reason: string) => void,
): void => {
  const party =
    decider === null ? undefined : voices.find((voice) => voice.kind === "speaker" && voice.side === decider);
  const described = voices.find((voice) => voice.kind === "speaker" && voice.described && voice.side === null);
  const root = party ?? (decider === null ? undefined : described);
  if (!root) return;
  for (const voice of voices) {
    const own = voice.kind === "publisher" || voice.kind === "wire";
    const unplaced = voice.kind === "speaker" && voice.described && voice.side === null;
    if (own || unplaced)
      join(root, voice, "the party's own decision: another report of the story hears it from the party");
  }
};
