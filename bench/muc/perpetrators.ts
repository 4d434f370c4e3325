import type { Role } from "../../src/core/claim/claim.ts";
import type { Mention } from "../../src/core/entity/entity.ts";
import type { Reading } from "../../src/core/reading.ts";
import { FIGHTING_NAME, type Incident, sentenceText, upper } from "./incidents.ts";
import { strip, tellsNobody } from "./targets.ts";
import { FORCES, INSURGENTS, WEAPONS } from "./words.ts";

export interface Perpetrator {
  readonly individuals: readonly string[];
  /** Names of the body, any of which will do; null where none is told. */
  readonly organisation: readonly string[] | null;
  readonly state: boolean;
  readonly confidence: string;
}

/** "THE REBELS", "GUERRILLAS": many, by what they do. */
const GENERIC =
  /^(?:THE )?(?:[A-Z]+ )?(?:REBELS?|GUERRILLAS?|TERRORISTS?|SUBVERSIVES?|EXTREMISTS?|INSURGENTS?|GOVERNMENT|ARMY TROOPS|TROOPS)$/u;

const FIGHTERS_OF =
  /\b(?:TERRORISTS?|GUERRILLAS?|SUBVERSIVES?|REBELS?|COMMANDOS?|EXTREMISTS?|MEMBERS|COLUMNS?)(?: OF| FROM)?(?: THE)?\s*\[?$/u;

/** Bodies that are struck, ask or tell, and do no such deed. */
const CIVIL =
  /\b(?:EMBASS(?:Y|IES)|CONSULATE|RED CROSS|BANK|COURT|COMMISSIONS?|COUNCIL|CHAMBER|CONGRESS|ASSEMBLY|SENATE|CHURCH|ARCHDIOCESE|UNIVERSITY|SCHOOL|HOSPITAL|COMPANY|CORPORATION|HOTEL|AFP|AP|EFE|UPI|REUTERS|ACAN|NOTIMEX|NEWS AGENCY|RADIO|TELEVISION|NEWSPAPER|MINISTRY|UNITED NATIONS|OAS|CAPITAL|PROVINCE|DEPARTMENT|CLUB|STATE DEPARTMENT|ATTORNEY|PROSECUTOR|PRESIDENCY|CABINET|PARTY|CONFERENCE|NEWSPAPERS?|DAILY|INSTITUTE)\b/u;

const isBody = (mention: Mention): boolean =>
  mention.form !== "pronoun" &&
  !GENERIC.test(upper(mention.text)) &&
  !CIVIL.test(upper(mention.text)) &&
  (["organisation", "party"].includes(mention.kind) ||
    (["group", "other"].includes(mention.kind) && mention.form === "name" && FIGHTING_NAME.test(upper(mention.text))));

/** Whether the name, or the words right around it, call it one of those that fight. */
const isFighting = (reading: Reading, { start, end }: Mention): boolean => {
  const { text } = reading.report;
  if (FIGHTING_NAME.test(upper(text.slice(start, end)))) return true;
  return (
    INSURGENTS.test(upper(text.slice(end, end + 14)).split(/[.,]/u)[0] ?? "") ||
    FIGHTERS_OF.test(upper(text.slice(Math.max(0, start - 30), start)).trimEnd())
  );
};

const CLAIMING =
  /CLAIM(?:ED|S|ING)? (?:RESPONSIBILITY|CREDIT)|(?:TOOK|ACCEPTED|ASSUMED) RESPONSIBILITY|ADMITTED|ACKNOWLEDGED/u;
const NOT_CLAIMED = /\b(?:NOT|NO|NOBODY|NEVER)\b[^.]{0,40}CLAIM|DENIED/u;
const BLAMING =
  /SUSPECT|ALLEGED|ACCUS|BLAM|ATTRIBUT|PRESUM|APPARENTLY|BELIEVED TO|RESPONSIBLE FOR|IMPLICAT|CHARGED (?:THAT|WITH)|HOLDS? .{0,40}RESPONSIBLE|SAID TO BE/u;
const DOUBTING = /POSSIBL|PROBABLY|MAY HAVE|MIGHT HAVE|COULD HAVE/u;
/** Who accuses, right before the word for it or behind "by" and "according to". */
const AUTHORITIES =
  /POLICE|ARMY|MILITARY|AUTHORIT|GOVERNMENT|OFFICIAL|MINIST|PRESIDENT|JUDGE|PROSECUT|ATTORNEY|COMMANDER|COPREFA|INTELLIGENCE/u;
const DONE_BY = /(?:CARRIED OUT|COMMITTED|PERPETRATED|STAGED|PLANTED|PLACED|KILLED|MURDERED|KIDNAPPED|ATTACKED) BY/u;

/** Whoever is named right before the words that claim it, in one sentence. */
const claimersOf = (reading: Reading): ReadonlySet<Mention> =>
  new Set(
    reading.sentences.flatMap(({ start, end }, index) => {
      const text = reading.report.text.slice(start, end).toUpperCase();
      const cue = CLAIMING.exec(text);
      if (cue === null || NOT_CLAIMED.test(text)) return [];
      const before = reading.mentions.filter(
        (one) =>
          one.sentence === index &&
          one.end <= start + cue.index &&
          one.kind !== "place" &&
          (one.form === "name" || one.form === "acronym") &&
          !CIVIL.test(upper(one.text)),
      );
      return before.slice(-1).filter((one) => start + cue.index - one.end <= CLAIM_REACH);
    }),
  );
const CLAIM_REACH = 60;

/** "DEPUTY PABLO LI, OF THE APRA PARTY": the body of whom it befell. */
const isOfVictim = (reading: Reading, incident: Incident, mention: Mention): boolean =>
  incident.claims.some(({ roles }) => {
    const victim = roles["victim"] ?? roles["recipient"];
    if (victim == null) return false;
    if (mention.start >= victim.start && mention.end <= victim.end) return true;
    const between = upper(reading.report.text.slice(victim.end, Math.max(victim.end, mention.start)));
    return (
      mention.start >= victim.end &&
      between.length <= 40 &&
      /^ ?,? ?(?:[A-Z]+ ){0,3}(?:OF|FROM|FOR)(?: THE)? ?$/u.test(between)
    );
  });

interface Body {
  readonly entity: string;
  readonly first: Mention;
  score: number;
  readonly sentences: Set<number>;
}

const NEAR = 1;

/** The bodies that the report names, by how much its words make them those who did it. */
const bodiesOf = (reading: Reading, incident: Incident, actors: readonly Role[], state: boolean): readonly Body[] => {
  const own = new Set(incident.claims.map(({ sentence }) => sentence));
  const near = (sentence: number): boolean => [...own].some((one) => sentence >= one - NEAR && sentence <= one + NEAR);
  const found = new Map<string, Body>();
  const struck = new Set(
    incident.claims.flatMap(({ roles }) =>
      [roles["victim"], roles["recipient"], roles["place"]].flatMap((role) => role?.entity ?? []),
    ),
  );
  const claimers = claimersOf(reading);
  for (const mention of reading.mentions)
    if (isBody(mention) && isOfVictim(reading, incident, mention)) struck.add(mention.entity);
  for (const mention of reading.mentions) {
    const claims = claimers.has(mention);
    if ((!isBody(mention) && !claims) || (struck.has(mention.entity) && !claims)) continue;
    const named = mention.form === "name" || mention.form === "acronym";
    const one = found.get(mention.entity) ?? {
      entity: mention.entity,
      first: mention,
      score: 0,
      sentences: new Set<number>(),
    };
    const text = sentenceText(reading, mention.sentence);
    const acts = actors.some((role) => mention.start >= role.start && mention.end <= role.end);
    const fights = isFighting(reading, mention);
    const force = FORCES.test(upper(mention.text));
    const points =
      (acts && named ? 6 : 0) +
      (fights ? 2 : 0) +
      (claims ? 4 : CLAIMING.test(text) && !NOT_CLAIMED.test(text) && !force ? 2 : 0) +
      ((BLAMING.test(text) || DONE_BY.test(text)) && !force ? 1 : 0) +
      (own.has(mention.sentence) && (!force || state) ? 1.5 : near(mention.sentence) && !force ? 1 : 0) +
      (force && state && own.has(mention.sentence) ? 2 : 0);
    one.score = Math.max(one.score, points) + (fights ? 0.1 : 0);
    one.sentences.add(mention.sentence);
    found.set(mention.entity, one);
  }
  return [...found.values()].sort((a, b) => b.score - a.score || a.first.start - b.first.start);
};

const namesOf = (reading: Reading, { entity, first }: Body): readonly string[] => [
  ...new Set([
    upper(first.text),
    ...reading.mentions
      .filter((one) => one.entity === entity && one.form !== "pronoun")
      .flatMap((one) => [upper(one.text), upper(one.name)]),
  ]),
];

/** "ARMED MEN", "UNIDENTIFIED INDIVIDUALS": those whom nobody knows. */
const STRANGERS =
  /\b(?:(?:HEAVILY[ -]?)?ARMED|UNIDENTIFIED|UNKNOWN|HOODED|MASKED|YOUNG)(?: AND \w+)? (?:MEN|MAN|INDIVIDUALS?|PERSONS?|PEOPLE|GROUPS?|YOUTHS?|ASSAILANTS?)\b/u;

const individualsOf = (reading: Reading, incident: Incident, actors: readonly Role[]): string[] => {
  const found: string[] = [];
  for (const role of actors) {
    const text = strip(role.text);
    if (tellsNobody(text) || WEAPONS.some(([words]) => words.test(text))) continue;
    const alone = reading.mentions.some((one) => isBody(one) && strip(one.text) === text);
    if (!alone && (INSURGENTS.test(text) || FORCES.test(text) || role.kind !== "organisation") && !found.includes(text))
      found.push(text);
  }
  if (found.length > 0) return found;
  const near = new Set(incident.claims.flatMap(({ sentence }) => [sentence, sentence + 1]));
  const strangers = [...near].map((index) => STRANGERS.exec(sentenceText(reading, index))?.[0]).find(Boolean);
  if (strangers) return [strangers];
  const fighter = reading.mentions.find(
    (one) => near.has(one.sentence) && one.form === "description" && INSURGENTS.test(strip(one.text)),
  );
  return fighter ? [strip(fighter.text)] : [];
};

/** "POLICE BLAMED", "ACCUSED BY THE ARMY", "ACCORDING TO THE MINISTER": those in office are the ones who say it. */
const isOfAuthorities = (text: string): boolean => {
  const cue = BLAMING.exec(text);
  if (cue === null) return false;
  const before = text.slice(0, cue.index);
  const behind = text.slice(cue.index);
  const told = /(?:ACCORDING TO|SAID|STATED|REPORTED|ADDED|INDICATED|\bBY\b)(.{0,60})$/u.exec(behind)?.[1] ?? "";
  return (
    AUTHORITIES.test(before.slice(-BEFORE_CUE)) ||
    (/^(?:.{0,80})(?:ACCORDING TO|BY) (?:THE )?(?:[A-Z]+ ){0,3}/u.test(behind) && AUTHORITIES.test(told))
  );
};
const BEFORE_CUE = 70;

/** What a report says of how sure it is that the body did it, by the sentences that name it. */
const confidenceOf = (reading: Reading, incident: Incident, sentences: ReadonlySet<number>): string => {
  const own = new Set(incident.claims.map(({ sentence }) => sentence));
  const told = [...sentences].map((index) => ({ index, text: sentenceText(reading, index) }));
  if (told.some(({ text }) => CLAIMING.test(text) && !NOT_CLAIMED.test(text))) return "CLAIMED OR ADMITTED";
  const texts = [...told.map(({ text }) => text), ...[...own].map((index) => sentenceText(reading, index))];
  const blaming = texts.find((text) => BLAMING.test(text));
  if (blaming !== undefined)
    return isOfAuthorities(blaming) ? "SUSPECTED OR ACCUSED BY AUTHORITIES" : "SUSPECTED OR ACCUSED";
  if (texts.some((text) => DOUBTING.test(text))) return "POSSIBLE";
  return "REPORTED AS FACT";
};

/** Bands that stand for a body where none is named. */
const BANDS =
  /\b(?:[A-Z-]+ ){0,2}(?:CARTELS?|DEATH SQUADS?|DRUG[- ]TRAFFICK(?:ING|ERS')? (?:GANGS?|MAFIAS?|ORGANIZATIONS?)|MAFIAS?|PARAMILITARY (?:GROUPS?|ORGANIZATIONS?|SQUADS?)|(?:RIGHTIST|RIGHT-WING|LEFTIST|EXTREMIST) (?:GROUPS?|ORGANIZATIONS?))\b/u;

/** A body is told from this score on. */
const LEAST = 2.5;

export const perpetratorOf = (reading: Reading, incident: Incident): Perpetrator => {
  // Whoever makes a bomb safe did not lay it.
  const actors = incident.claims.flatMap((claim) =>
    claim.scope["kind"] === "bomb made safe" ? [] : (claim.roles["agent"] ?? claim.roles["actor"] ?? []),
  );
  const individuals = individualsOf(reading, incident, actors);
  const state = actors.some((role) => FORCES.test(upper(role.text)) && !INSURGENTS.test(upper(role.text)));
  const fighters = individuals.some((one) => INSURGENTS.test(one));
  const [best] = bodiesOf(reading, incident, actors, state);
  const body = best !== undefined && best.score >= (fighters ? LEAST - 1 : LEAST) ? best : null;
  const sentences = new Set(incident.claims.map(({ sentence }) => sentence));
  const band = body
    ? null
    : ([...sentences].map((index) => BANDS.exec(sentenceText(reading, index))?.[0]).find(Boolean) ?? null);
  return {
    individuals,
    organisation: body ? namesOf(reading, body) : band === null ? null : [band],
    state,
    confidence: body || band ? confidenceOf(reading, incident, body?.sentences ?? sentences) : "",
  };
};
