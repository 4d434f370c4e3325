import type { Report } from "../../report/report.ts";
import type { SettingTold } from "../picture.ts";
import { toldNames } from "./told-names.ts";

/** Somebody or something that half of the reports name. */
export interface AgreedName {
  readonly key: string;
  readonly name: string;
  /** How high the reports name it, one with another. */
  readonly height: number;
  readonly score: number;
  readonly tellers: number;
  /** Shares of its namings: where its bearer speaks, and where it stands before what it is said of. */
  readonly speaks: number;
  readonly before: number;
  /** Those where it does something, and those where it stands as a place does. */
  readonly acts: number;
  readonly there: number;
  readonly settings: readonly SettingTold[];
}

interface Gathered {
  readonly names: Map<string, number>;
  readonly heights: Map<string, number>;
  readonly settings: Map<string, SettingTold>;
  count: number;
  speaks: number;
  before: number;
  acts: number;
  there: number;
  sure: number;
}

/** Two reports that have a name have it by more than chance. */
const LEAST = 2;

/** The one of these keys that most reports have. */
const mostTold = (keys: ReadonlySet<string>, tellers: ReadonlyMap<string, number>): string | undefined =>
  [...keys].sort((a, b) => (tellers.get(b) ?? 0) - (tellers.get(a) ?? 0) || (a < b ? -1 : 1))[0];

/** A surname, or the first word of a body's name, with the longer name that most reports have. */
const longerIn = (tellers: ReadonlyMap<string, number>): ReadonlyMap<string, string> => {
  const longer = new Map<string, Set<string>>();
  for (const [key, count] of tellers) {
    const words = key.split(" ");
    if (words.length < 2 || count < LEAST) continue;
    for (const word of new Set([words[0] ?? "", words.at(-1) ?? ""]))
      if (tellers.has(word)) longer.set(word, (longer.get(word) ?? new Set()).add(key));
  }
  return new Map(
    [...longer].flatMap(([word, all]) => {
      const most = mostTold(all, tellers);
      return most === undefined ? [] : [[word, most] as const];
    }),
  );
};

/** The spelling that most reports have, none in capitals where another is not. */
const spelt = (names: ReadonlyMap<string, number>): string | undefined =>
  [...names].sort(
    ([a, x], [b, y]) => Number(a === a.toUpperCase()) - Number(b === b.toUpperCase()) || y - x || (a < b ? -1 : 1),
  )[0]?.[0];

/** The names that half of the reports have, those that stand highest in most of them first. */
export const agreedNames = (reports: readonly Report[]): readonly AgreedName[] => {
  const letters = new Map(reports.flatMap((report) => [...toldNames(report).letters]));
  const tellers = new Map<string, number>();
  for (const report of reports)
    for (const key of toldNames(report).names.keys()) tellers.set(key, (tellers.get(key) ?? 0) + 1);
  const longer = longerIn(tellers);
  const found = new Map<string, Gathered>();
  for (const report of reports)
    for (const [key, told] of toldNames(report).names) {
      const whole = letters.get(key) ?? longer.get(key) ?? key;
      const one: Gathered = found.get(whole) ?? {
        names: new Map(),
        heights: new Map(),
        settings: new Map(),
        count: 0,
        speaks: 0,
        before: 0,
        acts: 0,
        there: 0,
        sure: 0,
      };
      found.set(whole, one);
      one.count += told.count;
      one.speaks += told.speaks;
      one.before += told.before;
      one.acts += told.acts;
      one.there += told.there;
      one.sure += told.sure;
      if (key === whole) one.names.set(told.name, (one.names.get(told.name) ?? 0) + 1);
      if (told.height <= (one.heights.get(report.id) ?? 0)) continue;
      one.heights.set(report.id, told.height);
      const { start, end } = told.span;
      one.settings.set(report.id, { report: report.id, start, end, text: report.text.slice(start, end) });
    }
  return [...found]
    .flatMap(([key, { names, heights, settings, count, speaks, before, acts, there, sure }]): AgreedName[] => {
      const name = spelt(names);
      if (
        name === undefined ||
        sure === 0 ||
        heights.size * 2 < reports.length ||
        heights.size < Math.min(LEAST, reports.length)
      )
        return [];
      const score = [...heights.values()].reduce((sum, one) => sum + one, 0);
      return [
        {
          key,
          name,
          height: score / heights.size,
          score,
          tellers: heights.size,
          speaks: speaks / count,
          before: before / count,
          acts: acts / count,
          there: there / count,
          settings: [...settings.values()],
        },
      ];
    })
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
};
