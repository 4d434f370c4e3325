import { seeded, shuffled } from "../../train/random.ts";
import { copyOf, type Hand } from "./copies.ts";
import { AGENCIES, BODIES, EVENTS, FILLER, GIVEN, LANDS, OUTLETS, SIDES, SURNAMES } from "./lexicon.ts";
import { type Cast, KINDS, SCRIPTS, type World } from "./scripts.ts";
import type { EchoReport, EchoStory, Fact, Segment, Teller, Telling } from "./telling.ts";
import { headlineOf, type Part, sentenceOf, type Wording } from "./words.ts";

const DAY = 86_400_000;
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const bodyTeller = (index: number, pick: <T>(items: readonly T[]) => T): Teller => {
  const body = BODIES[index % BODIES.length];
  if (!body) throw new RangeError("No body.");
  const person = `${pick(GIVEN)} ${pick(SURNAMES)}`;
  return {
    id: `body:${body.name}`,
    names: [body.name, `a spokeswoman for ${body.name}`, `${person} of ${body.name}`, body.name],
  };
};

const WITNESS_NAMES = ["a boatman", "a schoolteacher", "a beekeeper", "a locksmith"];

/** Echo's story number `index` of a part: the same on every machine. */
export const echoStory = (index: number, part: Part): EchoStory => {
  const random = seeded(index * 7919 + (part === "tune" ? 1 : 500_003));
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const found = items[Math.floor(random() * items.length)];
    if (found === undefined) throw new RangeError("Nothing to pick from.");
    return found;
  };
  const land = pick(LANDS);
  const towns = shuffled(land.towns, random);
  const dated = random() < 0.85;
  const days = dated ? between(1, 4) : 1;
  const firstBody = between(0, BODIES.length - 1);
  const pair = pick(SIDES);
  const world: World = {
    pick,
    between,
    bodies: [0, 1, 2, 3].map((offset) => bodyTeller(firstBody + offset, pick)),
    witnesses: [pick(WITNESS_NAMES)].map((name) => ({ id: `witness:${name}`, names: [name] })),
    sides: [
      { id: `side:${pair[0]}`, names: [pair[0]] },
      { id: `side:${pair[1]}`, names: [pair[1]] },
    ],
    days,
    dated,
  };
  const { facts, cast } = factsOf(index, world, towns, random);
  const start = Date.UTC(2024, between(0, 11), between(1, 28));
  const event = pick(EVENTS);
  const wordingOf = (day: number): Wording => ({
    part,
    pick,
    event,
    weekday: dated ? (WEEKDAYS[new Date(start + day * DAY).getUTCDay()] ?? null) : null,
  });
  const outlets = shuffled(OUTLETS, random);
  const agency = pick(AGENCIES);
  const hands: Hand[] = [
    { outlet: agency, agency: true },
    { outlet: outlets.pop() ?? "", agency: false },
    { outlet: outlets.pop() ?? "", agency: false },
  ];
  const reports: EchoReport[] = [];
  const copies = between(0, 4);
  for (let day = 0; day < days; day += 1) {
    const today = cast.filter((one) => one.day === day);
    const originals: EchoReport[] = [];
    for (const [number, hand] of hands.entries()) {
      const carried = today.filter(
        (one) => one.hand === number || (one.hand === null && (number === 0 || random() < 0.4)),
      );
      if (carried.length === 0) continue;
      const at = start + day * DAY + between(6, 9) * 3_600_000 + between(0, 59) * 60_000;
      originals.push(
        original(
          `${index}-${day}-${number}`,
          hand,
          dated ? at : null,
          carried.map((one) => one.telling),
          wordingOf(day),
          towns[0] ?? "",
          land.country,
          random,
        ),
      );
    }
    reports.push(...originals);
    for (const [number, report] of originals.entries())
      for (let copy = 0; copy < copies && outlets.length > 0; copy += 1) {
        const outlet = outlets.pop() ?? "";
        const late = dated && day + 1 < days && random() < 0.1 ? DAY : 0;
        const at =
          report.publishedAt === null ? null : Date.parse(report.publishedAt) + between(1, 8) * 3_600_000 + late;
        reports.push(
          copyOf(report, originals[(number + 1) % originals.length] ?? report, {
            id: `${report.id}-c${copy}`,
            outlet,
            publishedAt: at === null ? null : new Date(at).toISOString(),
            agency: hands[number === 0 ? 0 : number]?.agency === true ? agency : null,
            town: towns[0] ?? "",
            wording: wordingOf(day),
            random,
          }),
        );
      }
  }
  return { id: `${part}-${index}`, reports, facts };
};

const factsOf = (
  index: number,
  world: World,
  towns: readonly string[],
  random: () => number,
): { facts: Fact[]; cast: Cast[] } => {
  const facts: Fact[] = [];
  const cast: Cast[] = [];
  const kinds = shuffled(KINDS, random).slice(0, world.between(3, 5));
  let differing = false;
  for (const kind of kinds) {
    // Every third fact has a twin in another town: the same kind of figure, another question.
    const places =
      kind.range[1] > 0 && random() < 0.3 ? [towns[0], towns[1]] : [kind.name === "held" ? towns[2] : towns[0]];
    for (const place of places) {
      const fits = SCRIPTS.filter(({ fits: suits }) => suits(kind, world)).filter(
        ({ name }) =>
          // Without dates one counter that differs is undecided; a second would give the first its order.
          name !== "unordered" || !differing,
      );
      if (fits.length === 0 || place === undefined) continue;
      const { name, script } = world.pick(fits);
      if (name === "unordered") differing = true;
      const base = { id: `${index}:${kind.name}:${place}`, kind, place };
      const { verdict, cast: where, tellings } = script(base, world);
      const fact: Fact = { ...base, script: name, verdict };
      facts.push(fact);
      for (const [at, telling] of tellings.entries()) {
        const to = where[at];
        if (to) cast.push({ ...to, telling: { ...telling, fact } });
      }
    }
  }
  return { facts, cast };
};

/** A report by a hand of its own: headline, the tellings in its words, and prose around them. */
const original = (
  id: string,
  hand: Hand,
  at: number | null,
  tellings: readonly Telling[],
  wording: Wording,
  town: string,
  country: string,
  random: () => number,
): EchoReport => {
  const fillers = shuffled(FILLER, random);
  const own = `${hand.agency ? "wire" : "outlet"}:${hand.outlet}`;
  const segmentOf = (telling: Telling): Segment => ({
    text: sentenceOf(telling, wording),
    telling,
    origin: telling.teller?.id ?? own,
  });
  const paragraphs: Segment[][] = [];
  const plain = (): Segment => ({
    text: fillers.pop() ?? "Nothing stirred in the lanes.",
    telling: null,
    origin: null,
  });
  paragraphs.push([
    ...(hand.agency
      ? [{ text: `${town.toUpperCase()}, ${country} (${hand.outlet}) —`, telling: null, origin: null }]
      : []),
    plain(),
  ]);
  for (const telling of tellings)
    paragraphs.push(random() < 0.6 ? [segmentOf(telling), plain()] : [segmentOf(telling)]);
  paragraphs.push([plain(), plain()]);
  const [top] = tellings;
  const words = top ? headlineOf(top, wording) : null;
  const title: Segment =
    top && words !== null && random() < 0.6
      ? { text: words, telling: top, origin: top.teller?.id ?? own }
      : { text: `A grey morning in ${town}`, telling: null, origin: null };
  return {
    id,
    outlet: hand.outlet,
    publishedAt: at === null ? null : new Date(at).toISOString(),
    title,
    paragraphs,
    made: "own",
  };
};
