import type { Claim, Role } from "../../src/core/claim/claim.ts";
import type { Reading } from "../../src/core/reading.ts";
import { BURNING, EXPLODING, FORCES, INSURGENTS } from "./words.ts";

export type IncidentType = "ATTACK" | "BOMBING" | "KIDNAPPING" | "ARSON" | "ROBBERY" | "HIJACKING";

/** How far it came: done, tried in vain, or only threatened and planned. */
export type Stage = "ACCOMPLISHED" | "ATTEMPTED" | "THREATENED";

/** The claims of a report that tell of one incident. */
export interface Incident {
  readonly stage: Stage;
  type: IncidentType;
  readonly claims: Claim[];
  last: number;
}

const BY_KIND: { readonly [kind: string]: IncidentType } = {
  attack: "ATTACK",
  shooting: "ATTACK",
  stabbing: "ATTACK",
  beating: "ATTACK",
  torture: "ATTACK",
  assassination: "ATTACK",
  killing: "ATTACK",
  "shelling or air strike": "ATTACK",
  bombing: "BOMBING",
  "suicide attack": "BOMBING",
  "bomb made safe": "BOMBING",
  explosion: "BOMBING",
  abduction: "KIDNAPPING",
  robbery: "ROBBERY",
  destruction: "ATTACK",
  damage: "ATTACK",
  arson: "ARSON",
};

export const upper = (text: string): string => text.replace(/\s+/gu, " ").toUpperCase();

export const sentenceText = (reading: Reading, index: number): string => {
  const sentence = reading.sentences[index];
  return sentence ? upper(reading.report.text.slice(sentence.start, sentence.end)) : "";
};

const HURT_THINGS = /\b(?:DESTROY|DAMAG|BURN|BLEW UP|BLOWN UP)/u;

/** What kind of incident a claim tells of; null where it tells of none that the task asks for. */
const typeOf = (reading: Reading, claim: Claim): IncidentType | null => {
  const text = sentenceText(reading, claim.sentence);
  const base =
    claim.frame === "casualties"
      ? claim.harm === "abducted"
        ? "KIDNAPPING"
        : claim.harm === "killed" || claim.harm === "injured"
          ? "ATTACK"
          : null
      : claim.frame === "event"
        ? (BY_KIND[claim.scope["kind"] ?? ""] ?? null)
        : claim.frame === "count" && HURT_THINGS.test(upper(claim.quote))
          ? "ATTACK"
          : null;
  if (base === null) return null;
  if (base === "KIDNAPPING" && /HIJACK/u.test(text) && claim.frame === "event") return "HIJACKING";
  if (base === "ATTACK" && EXPLODING.test(text)) return "BOMBING";
  if (base === "ATTACK" && claim.frame !== "casualties" && BURNING.test(text)) return "ARSON";
  return base;
};

const counts = (claim: Claim): boolean =>
  claim.polarity === "positive" && !claim.background && (claim.quantity?.low ?? 0) < 200;

const TRYING = /\b(?:TRIED|ATTEMPT(?:S|ED)?|FAILED|INTENDED)\b/u;
const THREATENING = /\b(?:THREAT\w*|PLOT\w*|PLAN\w*|WARN\w*|CONSPIR\w*|SENTENCED TO DEATH)\b/u;

/** The stage that a claim's status and words tell; null for what is only imagined, asked or foretold. */
const stageOf = (reading: Reading, claim: Claim): Stage | null => {
  if (claim.scope["kind"] === "bomb made safe") return claim.status === "asserted" ? "ATTEMPTED" : null;
  if (claim.status === "asserted" || claim.status === "claimed") return "ACCOMPLISHED";
  if (claim.status !== "planned" && claim.status !== "conditional") return null;
  const text = sentenceText(reading, claim.sentence);
  return TRYING.test(text) ? "ATTEMPTED" : THREATENING.test(text) ? "THREATENED" : null;
};

/** Names by which bodies say that they fight. */
export const FIGHTING_NAME =
  /LIBERATION|REVOLUTIONARY|GUERRILLA|CARTEL|EXTRADITABLE|SHINING PATH|PATRIOTIC FRONT|ANTICOMMUNIST|DEATH SQUAD|SENDERO LUMINOSO/u;
const MEMBERS = /\b(?:MEMBERS?|LEADERS?|CHIEFS?|MILITANTS?|COMBATANTS?|COMRADES|FIGHTERS?|COMMANDERS?)\b/u;

/** The dead of a fight between a state and those who fight it are no targets: "eight guerrillas", "two Shining Path members". */
const fighters = (reading: Reading, claim: Claim): boolean => {
  const victim = claim.roles["victim"];
  if (victim == null) return false;
  const text = upper(victim.text);
  if (INSURGENTS.test(text)) return true;
  if (!MEMBERS.test(text)) return false;
  const fighting = new Set(
    reading.mentions.filter((one) => FIGHTING_NAME.test(upper(`${one.name} ${one.text}`))).map(({ entity }) => entity),
  );
  return reading.mentions.some(
    (one) => one.start >= victim.start && one.end <= victim.end + 40 && fighting.has(one.entity),
  );
};

const town = (role: Role | null | undefined): string | null =>
  role?.kind === "place" && role.precision !== "country" && role.precision !== "admin1" ? role.entity : null;
const dayOf = (claim: Claim): string | null => {
  const from = claim.validTime?.from;
  return from && from.length >= 10 ? from.slice(0, 10) : null;
};

const clash = <T>(a: readonly (T | null)[], b: T | null): boolean => {
  const known = a.filter((one): one is T => one !== null);
  return b !== null && known.length > 0 && !known.includes(b);
};

const victimKey = (claim: Claim): string | null => (claim.roles["victim"] ?? claim.roles["recipient"])?.entity ?? null;

const joins = (incident: Incident, claim: Claim, type: IncidentType, stage: Stage): boolean => {
  if (incident.stage !== stage) return false;
  const alike =
    incident.type === type || (["ATTACK", "BOMBING"].includes(incident.type) && ["ATTACK", "BOMBING"].includes(type));
  if (!alike) return false;
  const key = victimKey(claim);
  const sameVictim = key !== null && incident.claims.some((one) => victimKey(one) === key);
  if (clash(incident.claims.map(dayOf), dayOf(claim))) return false;
  if (sameVictim) return true;
  if (
    clash(
      incident.claims.map((one) => town(one.roles["place"])),
      town(claim.roles["place"]),
    )
  )
    return false;
  return claim.sentence - incident.last <= GAP;
};
const GAP = 3;

/** Groups the claims of violence of one report: near each other, with no other day, town or victim between. */
export const incidentsOf = (reading: Reading): readonly Incident[] => {
  const found: Incident[] = [];
  for (const claim of reading.claims) {
    if (!counts(claim) || fighters(reading, claim)) continue;
    const type = typeOf(reading, claim);
    const stage = stageOf(reading, claim);
    if (type === null || stage === null) continue;
    const home = found.findLast((incident) => joins(incident, claim, type, stage));
    if (!home) {
      found.push({ type, stage, claims: [claim], last: claim.sentence });
      continue;
    }
    home.claims.push(claim);
    home.last = claim.sentence;
    if (type === "BOMBING") home.type = type;
  }
  return found;
};

/** Soldiers and police who were only fought with make no incident by themselves. */
export const isForce = (role: Role): boolean => FORCES.test(upper(`${role.text} ${role.role ?? ""}`));
