import type { Claim } from "../../claim/claim.ts";
import type { ScopeTerm } from "../../frames/frame-compare.ts";
import { lexicon } from "../../lexicon/index.ts";
import { type ToldWord, wordAlone, wordVectors } from "../../nearness/index.ts";
import { inBase, measuredBy, slackInBase } from "../../quantity/base-units.ts";
import { CURRENCY_WORDS } from "../../quantity/currencies.ts";
import type { ToldClaim } from "../told.ts";
import { type NumberTold, numbersIn } from "./numbers.ts";

/** A figure that a claim tells, as another's can be laid beside it. */
export interface FigureItem {
  readonly told: ToldClaim;
  /** Of a measure in the unit that its kind is compared in. */
  readonly value: number;
  /** The reach of its value, both ends told. */
  readonly least: number;
  readonly most: number;
  /** Of what sort: "count", "share", "money", what a unit measures ("length"). */
  readonly sort: string;
  /** Read by a frame of figures; else only a number in the words. */
  readonly read: boolean;
  /** Words that may name what is counted. */
  readonly counted: readonly ToldWord[];
  /** Words that stand around the number, those of what is counted too. */
  readonly around: readonly ToldWord[];
  /** What befell them or was done, by its frame. */
  readonly deed: readonly ToldWord[];
  /** The verbs of it, where its frame or its words tell them. */
  readonly acts: readonly string[];
  /** What its frame asks, and within which limits; null where none asks. */
  readonly key: string | null;
  readonly scope: readonly ScopeTerm[];
  /** How many numbers the claim tells. */
  readonly numbers: number;
  /** The words; null where the frame read it and no number of its words is the same. */
  readonly number: NumberTold | null;
}

/** What a frame asks of a figure. */
export interface Asked {
  readonly key: string;
  readonly scope: readonly ScopeTerm[];
}

/** Sorts of numbers that answer no question of figures. */
const NO_FIGURES = new Set(["clock", "age", "label"]);

/** How far "about" and "at least" reach: told of one hour, "at least 20" is 24 and hardly 40. */
const REACH = 0.1;
const ABOVE = 0.25;

/** The figures of one claim: the one that its frame read, else the numbers in its words. */
export const figureItems = (told: ToldClaim, asked: Asked | null): readonly FigureItem[] => {
  const { claim } = told;
  const numbers = numbersIn(claim.quote);
  const own = quantityValue(claim);
  if (own === null)
    return claim.quantity === null
      ? numbers.filter(({ sort }) => !NO_FIGURES.has(sort)).map((number) => itemOf(told, number, null, numbers.length))
      : [];
  const number =
    numbers.find(({ value }) => value === own) ??
    numbers.find(({ value }) => Math.abs(value - own) < 0.01 * own) ??
    null;
  return [
    {
      ...itemOf(told, number, asked, numbers.length),
      ...ownReach(claim, own),
      read: true,
      deed: deedOf(claim),
      acts: actsOf(claim),
    },
  ];
};

/** The number that a frame read; of a share the percents. */
const quantityValue = ({ quantity }: Claim): number | null => {
  if (quantity === null || quantity.ordinal) return null;
  return quantity.share === null ? (quantity.low ?? quantity.high) : Math.round(quantity.share * 1000) / 10;
};

/** A currency by its code. */
const CURRENCY = /^[A-Z]{3}$/u;

const ownReach = ({ quantity, scope }: Claim, told: number) => {
  const { low, high, bound, share } = quantity ?? { low: null, high: null, bound: "exact", share: null };
  const counts = ["", "count"].includes(scope["kind"] ?? "");
  const unit = share !== null || counts ? "" : (quantity?.unit ?? "");
  const value = inBase(told, unit);
  const about = bound === "about" ? REACH * value : slackInBase(told, unit);
  const above = bound === "at least" || bound === "more than" ? ABOVE * value : 0;
  return {
    value,
    least: share === null && low !== null ? inBase(low, unit) - about : value - about,
    most: share === null && high !== null ? inBase(high, unit) + about : value + above + about,
    sort: sortOf(scope["kind"] ?? "", quantity?.unit ?? "", share !== null),
  };
};

const sortOf = (kind: string, unit: string, share: boolean): string => {
  if (share || kind === "share") return "share";
  const isMoney = kind.startsWith("money") || CURRENCY.test(unit) || CURRENCY_WORDS.has(unit);
  if (isMoney) return "money";
  return kind === "" || kind === "count" ? "count" : measuredBy(kind);
};

const itemOf = (told: ToldClaim, number: NumberTold | null, asked: Asked | null, numbers: number): FigureItem => {
  const { claim } = told;
  const units = [claim.quantity?.unit, claim.scope["population"], claim.scope["thing"]].flatMap((unit) =>
    unit === undefined || unit === null ? [] : (unit.split(" ").at(-1) ?? []),
  );
  const behind = number?.behind ?? [];
  const [said, unit] = [number?.value ?? 0, number?.sort ?? "count"];
  const value = inBase(said, unit);
  const about = number?.bound === "about" ? REACH * value : slackInBase(said, unit);
  const above = number?.bound === "at least" || number?.bound === "more than" ? ABOVE * value : 0;
  return {
    told,
    value,
    least: value - about,
    most: value + about + above,
    sort: measuredBy(unit),
    read: false,
    counted: [...new Set([...units, ...behind.filter(isNoun).slice(0, 2)])].map(wordOf),
    around: [...new Set([...units, ...behind, ...(number?.before ?? [])])].map(wordOf),
    deed: [],
    acts: [claim.scope["said says"] ?? []].flat().filter(Boolean),
    key: asked?.key ?? null,
    scope: asked?.scope ?? [],
    numbers,
    number,
  };
};

const isNoun = (word: string): boolean => lexicon().has(word, "noun");

const actsOf = ({ scope }: Claim): readonly string[] => (scope["act"] === undefined ? [] : [scope["act"]]);

const deedOf = ({ harm, scope }: Claim): readonly ToldWord[] =>
  [harm, scope["act"], scope["what"], scope["stay"]]
    .flatMap((words) => (words ?? "").split(" ").filter(Boolean))
    .map(wordOf);

const wordOf = (word: string): ToldWord => wordAlone(word, wordVectors());
