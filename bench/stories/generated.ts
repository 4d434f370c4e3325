import type { Report } from "../../src/core/report/report.ts";
import { generateReport } from "../speed/generate.ts";
import { reportOf } from "./items.ts";

/** Reports of one generated story, at most; the mean is about three. */
const MOST = 8;
/** Generated reports a day. */
const A_DAY = 1000;
const DAY = 86_400_000;
const START = Date.UTC(2031, 0, 1);

const STARTS = "Ka Be Ro Ti Mu Sel Dor Vin Pra Lo Hes Qua Ny Gro Fal Ze".split(" ");
const MIDDLES = "ra li no ve du shi mo te ban gor len zu pi sa rek wi".split(" ");
const ENDS = "ton ville dal mar by grad stan pur nik feld ford os ia ham sk um".split(" ");
const DEEDS = [
  "bridge closed after barge strikes pier",
  "warehouse burns through the night",
  "mine flooded, crews search for the missing",
  "court frees former mayor",
  "ferry runs aground in fog",
  "striking dockers block the port",
  "landslide cuts the valley road",
  "vaccine drive begins in schools",
];

/** A made-up name; the same number gives the same. */
const nameOf = (number: number): string =>
  [STARTS, MIDDLES, ENDS].map((part, place) => part[Math.floor(number / 16 ** place) % 16] ?? "").join("");

const mixed = (number: number): number => {
  const hash = Math.imul(number ^ (number >>> 13), 0x5bd1e995) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
};

/** Which story the report of a number belongs to: stories of one to eight reports, told within some days of each other. */
const storyOf = (index: number): { story: number; turn: number } => {
  const window = Math.floor(index / 512);
  const inside = mixed(index) % 170;
  return { story: window * 170 + inside, turn: mixed(index * 7 + 3) % MOST };
};

/**
 * The report of a number, of about 3 KB: its own story's names and place at its head, then filler. Every other report of a story has
 * the same filler, as reprints of one wire have.
 */
export const generatedReport = (index: number): Report => {
  const { story, turn } = storyOf(index);
  const seed = mixed(story + 17);
  const town = nameOf(seed % 4096);
  const person = `${nameOf((seed >>> 3) % 4096)} ${nameOf((seed >>> 7) % 4096)}`;
  const deed = DEEDS[seed % DEEDS.length] ?? "";
  const figure = 10 + (seed % 900);
  const title = `${town}: ${deed}`;
  const lead = `${title}, ${figure} affected, said ${person} of the ${town} council. ${person}, ${20 + (seed % 60)}, spoke near ${nameOf((seed >>> 11) % 4096)} Street.`;
  const filler = generateReport(turn % 2 === 0 ? 5_000_000 + story : index);
  const published = new Date(START + (index / A_DAY) * DAY).toISOString();
  return reportOf(`g${String(index).padStart(8, "0")}`, title, `${lead}\n\n${filler}`, published, `Post ${turn}`);
};
