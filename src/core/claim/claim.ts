import type { AttributionLink } from "../attribution/attribution.ts";
import type { PlacePrecision } from "../entity/entity.ts";
import type { Quantity } from "../quantity/quantity.ts";
import type { Polarity, Status } from "../status/status.ts";
import type { Span } from "../text/span.ts";
import type { ValidTime } from "../time/time.ts";

export type ControlState =
  | "captured"
  | "held"
  | "contested"
  | "besieged"
  | "approached"
  | "handed over"
  | "retaken"
  | "lost";
export type Harm =
  | "killed"
  | "injured"
  | "missing"
  | "sick"
  | "infected"
  | "trapped"
  | "rescued"
  | "detained"
  | "abducted";
export type Stance = "offer" | "accept" | "reject" | "demand" | "refuse" | "support" | "oppose" | "warn";

/** Who or what fills a role of a claim: the words, where they stand, and what they name. */
export interface Role extends Span {
  readonly text: string;
  /** Entity id ("taliban", "geonames:1138336"); null where the words name nothing known. */
  readonly entity: string | null;
  readonly name?: string;
  /** What kind of thing: person, organisation, party, place, group ... */
  readonly kind?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly admin1?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly precision?: PlacePrecision;
  /** Entity id of the place it lies in. */
  readonly within?: string;
  /** Where the name stands that a pronoun, a description or an unsaid subject was resolved to. */
  readonly resolved?: Span;
  /** Role and affiliation of a person or body, as told. */
  readonly role?: string;
  readonly affiliation?: string;
  /** In a forecast's `event`: the frame of what is predicted, with its state, harm or act. */
  readonly frame?: string;
  readonly state?: string;
}

/** When a forecast is due: in days from the telling, or between two dates. */
export interface Horizon extends Span {
  readonly days: number | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly text: string;
}

/** Words of a report where they stand. */
export interface Told extends Span {
  readonly text: string;
}

/**
 * What a figure counts where that is not the whole of what its report is about. "part": some of those that the report counts in all;
 * "other event": what befell others, elsewhere or at another time; "other time": counted over a month, a year or longer, in a report of
 * one day; "overtaken": a figure that its own report says to hold no more;
 * "beside": another number than its report's headline or lead tells, in the report's own voice, of a scope that no word shows.
 */
export type FigureRole = "part" | "other event" | "other time" | "overtaken" | "beside";

/** The role of a figure in its own report, with the words that show it: of one told beside the headline's, those of the headline. */
export interface FigureTold extends Told {
  readonly role: FigureRole;
}

/** What a report is about, who, where and when, by its headline, dateline and opening; null where they leave it open. */
export interface Setting {
  /** What happened, in the report's own words: its headline's clause, else that of its opening. */
  readonly what: Told | null;
  readonly who: Role | null;
  /** `resolved` says where the name stands. */
  readonly place: Role | null;
  readonly day: ValidTime | null;
  /** Where it may play, likeliest first: its towns, their quarters and counties. Of them and of what other reports tell a story's scene is chosen. */
  readonly scenes?: readonly SceneTold[];
}

/** A place where a report may play, and how likely it is that it does, 0 to 1; below 0 where it tells that it plays elsewhere. `resolved` says where the name stands. */
export interface SceneTold {
  readonly place: Role;
  readonly share: number;
}

/** One assertion in one report. Its `quote` is `report.text.slice(start, end)`, to the byte. */
export interface Claim extends Span {
  /** "c_" and 24 hex digits over report, rule, span and content. */
  readonly id: string;
  /** Id of the report. */
  readonly report: string;
  /** Name of the frame; shared code never branches on it. */
  readonly frame: string;
  /** Id of the rule that made it, for example "control/take-control". */
  readonly rule: string;
  readonly quote: string;
  readonly state?: ControlState;
  readonly harm?: Harm;
  readonly stance?: Stance;
  /** PLOVER code of an `event`, null where it has none. */
  readonly code?: string | null;
  readonly roles: { readonly [name: string]: Role | null };
  readonly horizon?: Horizon;
  readonly quantity: Quantity | null;
  readonly status: Status;
  readonly polarity: Polarity;
  readonly attribution: readonly AttributionLink[];
  readonly validTime: ValidTime | null;
  /** A direct quotation, and where its words stand without the marks. */
  readonly direct: boolean;
  readonly quotation?: Span;
  /** What weakens it ("almost", "reportedly"), as told. */
  readonly hedge?: string;
  /** It lies before the event told of: kept, never part of what holds now. */
  readonly background: boolean;
  /** It is background for its passage alone, which looks like another story's: what else is told in its story may show that it is of it. */
  readonly aside?: true;
  /** Its sentence tells mainly what holds, goes on or is ahead on the day of its telling ("is in hospital", "will reopen"). */
  readonly ofItsDay?: true;
  /** Left out where nothing shows that a figure is less than the whole of what its report is about. */
  readonly figure?: FigureTold;
  /** Of a claim that only answers one told before ("denied this"): the words that do so. Its quote is then what is answered. */
  readonly answers?: Told;
  /** The words of another voice right before, which it answers otherwise; left out where nothing shows that it does. */
  readonly against?: Told;
  /** Entities and words that narrow the question, each by its name: population, purpose, period ("daily", "cumulative"), part ("airport"). Lower case. */
  readonly scope: { readonly [name: string]: string };
  /** Index of the sentence in the report. */
  readonly sentence: number;
  /** On the first claim of a report alone: what the report is about, who, where and when. No part of what the claim asserts. */
  readonly setting?: Setting;
}
