import { AGENCIES } from "../../lineage/masthead.ts";
import { fold, wordsOf } from "../../lineage/words.ts";
import { isLawPost, isOnePost, mayBePost } from "./post.ts";
import { sameVoice } from "./same-voice.ts";
import type { Voice } from "./voice.ts";

type Join = (a: Voice, b: Voice, reason: string) => void;

const isSpeaker = ({ kind }: Voice): boolean => kind === "speaker" || kind === "witness";
const isHeard = (voice: Voice): boolean => isSpeaker(voice) || voice.relayed !== null;
const surer = (voice: Voice, known: Voice): boolean =>
  isSpeaker(voice) === isSpeaker(known) ? voice.id < known.id : isSpeaker(voice);

const keep = (map: Map<string, Voice>, key: string, voice: Voice): void => {
  const known = map.get(key);
  if (!known || surer(voice, known)) map.set(key, voice);
};

/** Own tellings, and relays, that go back to whom their report or its outlet hears. */
export const joinHeard = (voices: readonly Voice[], find: (id: string) => string, join: Join): void => {
  joinRelays(voices, join);
  joinShared(voices, join);
  joinRetold(voices, find, join);
  joinWithinReports(voices, find, join);
  joinAccounts(voices, find, join);
};

/** "X reported": where X's own report of the story hears the same from a speaker, the relay goes back to that speaker. */
const joinRelays = (voices: readonly Voice[], join: Join): void => {
  const heard = new Map<string, Voice>();
  for (const voice of voices) {
    if (!isSpeaker(voice)) continue;
    for (const outlet of voice.outlets) {
      const known = heard.get(outlet);
      if (!known || voice.id < known.id) heard.set(outlet, voice);
    }
  }
  for (const voice of voices) {
    const key = voice.relayed ?? carriedFrom(voice);
    const speaker = key === null ? undefined : heard.get(key);
    if (speaker) join(speaker, voice, `${voice.name} itself hears it from there`);
  }
};

/**
 * A paper that names an agency beside its own staff has from it what the agency tells too, or hears from somebody: alone it may have it
 * from its staff.
 */
const joinShared = (voices: readonly Voice[], join: Join): void => {
  if (voices.every(({ shares }) => shares.length === 0)) return;
  for (const voice of voices) {
    if (isHeard(voice) || voice.unknownPublisher) continue;
    const source = voice.shares
      .map((key) =>
        voices.find(
          (other) => other.claim.report !== voice.claim.report && other.id !== voice.id && isOfOutlet(other, key),
        ),
      )
      .find((other) => other !== undefined);
    if (source) join(source, voice, "its report names the other's outlet as one that it has its telling from");
  }
};

/** Whether a voice is an outlet's own, or is heard in its reports or in those that carry it. */
const isOfOutlet = ({ id, kind, outlets }: Voice, key: string): boolean =>
  key === AGENCIES ? kind === "wire" : id === `outlet:${key}` || outlets.includes(key);

/** The agency that a paper's report credits for what it tells; null where it tells it itself. */
const carriedFrom = ({ id, outlets: [publisher, credit] }: Voice): string | null =>
  credit !== undefined && credit !== publisher && id === `outlet:${credit}` ? credit : null;

/** Own tellings that are one by now. */
const ownClasses = (voices: readonly Voice[], find: (id: string) => string): readonly (readonly Voice[])[] => {
  const own = new Map<string, Voice[]>();
  for (const voice of voices) {
    if (isHeard(voice)) continue;
    const root = find(voice.id);
    const list = own.get(root);
    if (list) list.push(voice);
    else own.set(root, [voice]);
  }
  return [...own.values()];
};

/** What stands in reports alone that say they have their telling from another outlet goes back to that one. */
const joinRetold = (voices: readonly Voice[], find: (id: string) => string, join: Join): void => {
  if (voices.every(({ retells }) => retells === null)) return;
  for (const told of ownClasses(voices, find)) {
    const [first] = told;
    if (!first || first.retells === null || told.some(({ retells }) => retells !== first.retells)) continue;
    const source = voices.find(({ id }) => id === `outlet:${first.retells}`);
    if (source) join(source, first, `its report has its telling from ${source.name}`);
  }
};

/**
 * A headline says in the publisher's voice what the body hears from somebody, and so does a later report of the same publisher. Where
 * every report in which an own telling (or a copy of it) stands also hears the answer from a speaker, or relays it from an outlet, the
 * telling goes back to that one.
 */
const joinWithinReports = (voices: readonly Voice[], find: (id: string) => string, join: Join): void => {
  const heardIn = new Map<string, Voice>();
  const heardBy = new Map<string, Voice>();
  for (const voice of voices) {
    if (!isHeard(voice)) continue;
    keep(heardIn, voice.claim.report, voice);
    // What a paper relays it does not know itself.
    if (isSpeaker(voice) && voice.outlets[0] !== undefined) keep(heardBy, voice.outlets[0], voice);
  }
  if (heardIn.size === 0) return;
  const sourceOf = (voice: Voice): Voice | undefined =>
    heardIn.get(voice.claim.report) ??
    (voice.kind === "publisher" && voice.outlets[0] !== undefined ? heardBy.get(voice.outlets[0]) : undefined);
  for (const list of ownClasses(voices, find)) {
    const heard = list.map(sourceOf).filter((source) => source !== undefined);
    const [first] = list;
    const [source] = heard.sort((a, b) => (surer(a, b) ? -1 : surer(b, a) ? 1 : 0));
    if (first && source && heard.length === list.length) join(source, first, "the same report hears it from there");
  }
};

/**
 * What reports tell on in an account of the police, without saying so again, is no second source beside the police who tell it elsewhere:
 * of a crime they know what nobody else does.
 */
const joinAccounts = (voices: readonly Voice[], find: (id: string) => string, join: Join): void => {
  const speakers = new Map<string, Voice>();
  for (const voice of voices) if (isSpeaker(voice) && isOfLaw(voice)) keep(speakers, voice.id, voice);
  if (speakers.size === 0) return;
  const known = new Map<string, Voice | undefined>();
  const sourceOf = ({ account }: Voice): Voice | undefined => {
    if (account === null || !isOfLaw(account)) return undefined;
    if (!known.has(account.id))
      known.set(
        account.id,
        [...speakers.values()].find((speaker) => isOneVoice(account, speaker)),
      );
    return known.get(account.id);
  };
  const heard = new Set(voices.filter(isHeard).map(({ id }) => find(id)));
  for (const list of ownClasses(voices, find)) {
    const [first] = list;
    // Who already goes back to somebody would make that one and the police one voice.
    if (!first || heard.has(find(first.id))) continue;
    const source = sourceOf(first);
    if (source && list.every((one) => sourceOf(one) !== undefined))
      join(source, first, "its report goes on there with an account of theirs");
  }
};

const isOfLaw = ({ posts }: Voice): boolean => posts.some(isLawPost);

const isOneVoice = (a: Voice, b: Voice): boolean =>
  sameVoice(a, b) !== null ||
  a.posts.some((one) =>
    b.posts.some((other) => isOnePost(one, other) || mayBePost(one, other) || mayBePost(other, one)),
  );

/** Who passes on what another told, and elsewhere tells the same without saying whose it is, is no second source. */
export const joinPassedOn = (voices: readonly Voice[], speakers: readonly Voice[], join: Join): void => {
  const seen = new Set<string>();
  for (const voice of voices)
    for (const outer of voice.through) {
      const key = `${voice.id}\u0001${outer.id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const speaker = speakers.find((one) => one.id !== voice.id && isSpeaker(one) && isOneVoice(outer, one));
      if (speaker) join(voice, speaker, `${speaker.name} passes it on from there`);
    }
};

/** Fewer words than this are said by chance. */
const LONG = 7;

/** Two speakers of one quotation, word for word: one of them said it, whichever. */
export const joinSameWords = (voices: readonly Voice[], join: Join): void => {
  const first = new Map<string, Voice>();
  for (const voice of voices) {
    if (!isSpeaker(voice) || voice.claim.direct !== true) continue;
    const words = wordsOf(fold(voice.claim.quote)).map(({ word }) => word);
    if (words.length < LONG) continue;
    const key = words.join(" ");
    const known = first.get(key);
    if (!known) first.set(key, voice);
    else if (known.id !== voice.id) join(known, voice, "the same words are quoted");
  }
};
