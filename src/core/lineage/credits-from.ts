import { speaksForItself } from "../brief/party-publisher.ts";
import { outletKey } from "../picture/origins/outlets.ts";
import type { Report } from "../report/report.ts";
import { creditOf } from "./credit.ts";
import { isLetters, isLettersOf, mastheadOf } from "./masthead.ts";

/** Words by which a report names whose telling it carries. UTF-16 offsets into its text. */
export interface Naming {
  readonly name: string;
  readonly key: string;
  /** "WANA": letters that may stand for a name. */
  readonly isLetters: boolean;
  readonly start: number;
  readonly end: number;
}

/** What a report says of itself. */
interface Signed {
  /** Key of its publisher, where that is an outlet that others may carry. */
  readonly outlet: string | null;
  /** All whom it may have its telling from, by its dateline, its foot, its masthead or its byline; most of them publish nothing. */
  readonly namings: readonly Naming[];
}

const known = new WeakMap<Report, Signed>();

const signed = (report: Report): Signed => {
  const before = known.get(report);
  if (before !== undefined) return before;
  const credit = creditOf(report);
  const own = credit === null ? [] : [{ name: credit.agency, start: credit.start, end: credit.end }];
  const found = {
    outlet: report.publisher === null || speaksForItself(report.publisher) ? null : outletKey(report.publisher),
    namings: [...own, ...mastheadOf(report)].map(({ name, start, end }) => ({
      name,
      key: outletKey(name),
      isLetters: isLetters(name),
      start,
      end,
    })),
  };
  known.set(report, found);
  return found;
};

/** Where a report says that it has its telling, or a part of it, from the publisher of another; null where it does not, or where both have one publisher. */
export const creditsFrom = (report: Report, source: Report): Naming | null => {
  const { outlet } = signed(source);
  const { publisher } = source;
  if (outlet === null || publisher === null || outlet === signed(report).outlet) return null;
  return (
    signed(report).namings.find(
      ({ name, key, isLetters }) => key === outlet || (isLetters && isLettersOf(name, publisher)),
    ) ?? null
  );
};

/** Key of the publisher of a report, where that is an outlet that others may carry; null for a body that speaks for itself. */
export const sourceKeyOf = (report: Report): string | null => signed(report).outlet;

/** All whom a report may have its telling from. */
export const namingsOf = (report: Report): readonly Naming[] => signed(report).namings;
