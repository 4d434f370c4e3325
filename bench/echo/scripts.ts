import { DISASTER_KINDS, EVACUATED, type FactKind, HELD, KILLED, RESCUERS, type Value } from "./facts.ts";
import type { Fact, Teller, Telling, TellingStatus } from "./telling.ts";
import { exactly, figureWords } from "./words.ts";

/** One telling and where it goes: the day, and the hand that writes it (0: the agency, 1 and up: papers with their own people). */
export interface Cast {
  readonly day: number;
  /** Null: any hand may carry it, each in its own words. */
  readonly hand: number | null;
  readonly telling: Telling;
}

export interface World {
  readonly pick: <T>(items: readonly T[]) => T;
  /** A whole number from low to high. */
  readonly between: (low: number, high: number) => number;
  readonly bodies: readonly Teller[];
  readonly witnesses: readonly Teller[];
  readonly sides: readonly [Teller, Teller];
  /** Days that the story runs: 1 or more. */
  readonly days: number;
  readonly dated: boolean;
}

export type Script = (
  fact: Omit<Fact, "script" | "verdict">,
  world: World,
) => { verdict: Fact["verdict"]; cast: Omit<Cast, "telling">[]; tellings: Omit<Telling, "fact">[] };

interface Line {
  readonly day: number;
  readonly hand: number | null;
  readonly value: Value | null;
  readonly teller: Teller | null;
  readonly status?: TellingStatus;
  readonly side?: string;
  readonly manner?: "correction";
}

const scripted = (verdict: Fact["verdict"], lines: readonly Line[]): ReturnType<Script> => ({
  verdict,
  cast: lines.map(({ day, hand }) => ({ day, hand })),
  tellings: lines.map(({ value, teller, status, side, manner }) => ({
    value,
    teller,
    status: status ?? "asserted",
    side: side ?? null,
    manner: manner ?? "plain",
  })),
});

const draw = (kind: FactKind, world: World): number => world.between(...kind.range);
const two = (world: World): readonly [Teller, Teller] => {
  const first = world.pick(world.bodies);
  return [first, world.pick(world.bodies.filter((body) => body !== first))];
};
const lastDay = (world: World): number => world.days - 1;
const anyDay = (world: World): number => world.between(0, lastDay(world));

/**
 * Two or three roots tell one figure. What a report tells in its own voice beside a speaker's same figure may be the
 * speaker's, so that an own voice stands in a report without the speaker.
 */
const agreed: Script = ({ kind }, world) => {
  const [a, b] = two(world);
  const value = exactly(draw(kind, world));
  const day = anyDay(world);
  const by = (hand: number | null, teller: Teller | null): Line => ({ day, hand, value, teller });
  const lines = world.pick([
    [by(1, a), by(0, null)],
    [by(null, a), by(null, world.pick(world.witnesses))],
    [by(null, a), by(null, b)],
    [by(0, a), by(0, b), by(1, null)],
  ]);
  return scripted("agreed", lines);
};

/** One body tells a figure; papers hear it from there or copy it. */
const single: Script = ({ kind }, world) =>
  scripted("single origin", [
    { day: anyDay(world), hand: null, value: exactly(draw(kind, world)), teller: world.pick(world.bodies) },
  ]);

/** One hand tells it in its own voice; others copy it. */
const own: Script = ({ kind }, world) =>
  scripted("single origin", [
    { day: anyDay(world), hand: world.between(0, 1), value: exactly(draw(kind, world)), teller: null },
  ]);

/** The figure grows from day to day. */
const rise: Script = ({ kind }, world) => {
  const [a, b] = two(world);
  let value = draw(kind, world);
  const lines: Line[] = [];
  for (let day = 0; day < world.days; day += 1) {
    lines.push({ day, hand: null, value: exactly(value), teller: world.pick([a, a, b]) });
    value += Math.max(2, Math.round((value * world.between(12, 60)) / 100));
  }
  return scripted("changed", lines);
};

/** The same body takes a figure back for a lower one. */
const corrected: Script = ({ kind }, world) => {
  const teller = world.pick(world.bodies);
  const first = draw(kind, world) + 4;
  const second = Math.max(2, Math.round((first * world.between(40, 80)) / 100));
  return scripted("changed", [
    { day: 0, hand: null, value: exactly(first), teller },
    { day: lastDay(world), hand: null, value: exactly(second), teller, manner: "correction" },
  ]);
};

/** Two bodies give figures that cannot both hold, side by side in one report. */
const differ: Script = ({ kind }, world) => {
  const [a, b] = two(world);
  const low = draw(kind, world);
  const high = low + Math.max(4, Math.round((low * world.between(40, 120)) / 100));
  const day = anyDay(world);
  return scripted("disputed", [
    { day, hand: 0, value: exactly(low), teller: a },
    { day, hand: 0, value: exactly(high), teller: b },
  ]);
};

/** Rounded, bounded or ranged figures that meet. */
const compatible: Script = ({ kind }, world) => {
  const [a, b] = two(world);
  const exact = Math.max(draw(kind, world), 23);
  const day = anyDay(world);
  const round = exact < 100 ? 10 : exact < 1000 ? 50 : 500;
  const floor = Math.floor((exact - 1) / round) * round;
  const loose: Value = world.pick([
    { low: floor, high: null, words: `at least ${figureWords(floor)}` },
    { low: floor, high: null, words: `more than ${figureWords(floor)}` },
    { low: floor, high: floor + round, words: `between ${figureWords(floor)} and ${figureWords(floor + round)}` },
    { low: floor + round, high: floor + round, words: `up to ${figureWords(floor + round)}` },
  ]);
  return scripted("compatible", [
    { day, hand: 0, value: exactly(exact), teller: a },
    { day, hand: world.between(0, 1), value: loose, teller: b },
  ]);
};

/** Papers give different figures and no report has a date. */
const unordered: Script = ({ kind }, world) => {
  const [a, b] = two(world);
  const low = draw(kind, world);
  return scripted("undecided", [
    { day: 0, hand: 0, value: exactly(low), teller: a },
    { day: 0, hand: 1, value: exactly(low + Math.max(4, Math.round(low / 2))), teller: b },
  ]);
};

/** A side claims the town, the other denies it, nobody else tells it. */
const denied: Script = (_, world) => {
  const [attacker, defender] = world.sides;
  const day = anyDay(world);
  const side = attacker.names[0] ?? "";
  return scripted("denied", [
    { day, hand: null, value: null, side, teller: attacker, status: "claimed" },
    { day, hand: null, value: null, side, teller: defender, status: "denied" },
  ]);
};

/** Somebody who gains nothing tells it; the other side denies it. */
const contradicted: Script = (_, world) => {
  const [attacker, defender] = world.sides;
  const day = anyDay(world);
  const side = attacker.names[0] ?? "";
  return scripted("disputed", [
    { day, hand: null, value: null, side, teller: world.pick(world.bodies) },
    { day, hand: null, value: null, side, teller: defender, status: "denied" },
  ]);
};

/** The town passes from one side to the other. */
const passed: Script = (_, world) => {
  const [attacker, defender] = world.sides;
  return scripted("changed", [
    { day: 0, hand: null, value: null, side: defender.names[0] ?? "", teller: world.pick(world.bodies) },
    { day: lastDay(world), hand: null, value: null, side: attacker.names[0] ?? "", teller: world.pick(world.bodies) },
  ]);
};

const planned: Script = ({ kind }, world) =>
  scripted("single origin", [
    {
      day: anyDay(world),
      hand: null,
      value: exactly(draw(kind, world)),
      teller: world.pick(world.bodies),
      status: "planned",
    },
  ]);

const forecast: Script = ({ kind }, world) =>
  scripted("single origin", [
    {
      day: anyDay(world),
      hand: null,
      value: exactly(draw(kind, world) + kind.range[1]),
      teller: world.pick(world.bodies),
      status: "forecast",
    },
  ]);

/** Supports nothing. */
const conditional: Script = ({ kind }, world) =>
  scripted(null, [
    {
      day: anyDay(world),
      hand: null,
      value: exactly(draw(kind, world) + kind.range[1]),
      teller: null,
      status: "conditional",
    },
  ]);

/** An older event of the same kind: no answer to today's question. */
const background: Script = (_, world) =>
  scripted(null, [
    { day: anyDay(world), hand: 0, value: exactly(world.between(300, 900)), teller: null, status: "background" },
  ]);

interface Choice {
  readonly name: string;
  readonly script: Script;
  readonly fits: (kind: FactKind, world: World) => boolean;
}

const told = (kind: FactKind): boolean => kind.templates.length > 0 && kind !== HELD;

export const SCRIPTS: readonly Choice[] = [
  { name: "agreed", script: agreed, fits: told },
  { name: "single", script: single, fits: told },
  { name: "own", script: own, fits: told },
  { name: "rise", script: rise, fits: (kind, world) => told(kind) && kind.grows && world.days > 1 && world.dated },
  { name: "corrected", script: corrected, fits: (kind, world) => told(kind) && world.days > 1 && world.dated },
  { name: "differ", script: differ, fits: told },
  { name: "compatible", script: compatible, fits: told },
  { name: "unordered", script: unordered, fits: (kind, world) => told(kind) && !world.dated },
  { name: "denied", script: denied, fits: (kind) => kind === HELD },
  { name: "contradicted", script: contradicted, fits: (kind) => kind === HELD },
  { name: "passed", script: passed, fits: (kind, world) => kind === HELD && world.days > 1 && world.dated },
  { name: "planned", script: planned, fits: (kind) => kind === RESCUERS || kind === EVACUATED },
  { name: "forecast", script: forecast, fits: (kind) => kind.forecast.length > 0 },
  { name: "conditional", script: conditional, fits: (kind) => kind.conditional.length > 0 },
  { name: "background", script: background, fits: (kind) => kind === KILLED },
];

export const KINDS: readonly FactKind[] = [...DISASTER_KINDS, RESCUERS, HELD];
