/**
 * The shape of `claim/1`, one line of `tellings claims --format jsonl`. All offsets are UTF-16 units into the report's
 * frozen text, half-open. Fields may be added within a version; none is renamed or removed. The order of fields here is
 * the order in which they are written.
 */
export interface ClaimLine {
  tellings: "claim/1";
  /** "c_" and 24 hex digits. */
  id: string;
  report: ClaimLineReport;
  /** control, count, casualties, displacement, deployment, evacuation, statement, position, forecast, event. */
  frame: string;
  /** Id of the rule that made it, for example "control/take-control". */
  rule: string;
  /** The report's words from `start` to `end`, to the byte. */
  quote: string;
  start: number;
  end: number;
  /** Of `control`. */
  state?: "captured" | "held" | "contested" | "besieged" | "approached" | "handed over" | "retaken" | "lost";
  /** Of `casualties`. */
  harm?: "killed" | "injured" | "missing" | "sick" | "infected" | "trapped" | "rescued" | "detained" | "abducted";
  /** Of `position`. */
  stance?: "offer" | "accept" | "reject" | "demand" | "refuse" | "support" | "oppose" | "warn";
  /** Of `event`: its PLOVER code, null where it has none. */
  code?: string | null;
  /** Who or what fills each role; null where the report leaves it open. A forecast's `horizon` stands here too. */
  roles: { [name: string]: ClaimLineRole | ClaimLineHorizon | null };
  /** Of `forecast`: when it is due. */
  horizon?: ClaimLineHorizon;
  quantity: ClaimLineQuantity | null;
  status: "asserted" | "claimed" | "denied" | "planned" | "forecast" | "conditional" | "asked";
  /** Of the content, not of the speaker. */
  polarity: "positive" | "negative";
  /** Innermost speaker first, outermost last; empty for the publisher's own voice. */
  attribution: ClaimLineSpeaker[];
  validTime: ClaimLineTime | null;
  /** A direct quotation. */
  direct: boolean;
  /** The quoted words without their marks. */
  quotation?: ClaimLineSpan;
  /** The words that weaken it ("almost", "reportedly"). */
  hedge?: string;
  /** It lies before the event told of; never part of what holds now. */
  background: boolean;
  /** What a figure counts where that is not the whole of what its report is about, and the words that show it. */
  figure?: {
    role: "part" | "other event" | "other time" | "overtaken" | "beside";
    text: string;
    start: number;
    end: number;
  };
  /** Of a claim that only answers one told before: the words that do so ("denied this"). Its quote is then what they answer. */
  answers?: { text: string; start: number; end: number };
  /** The words of another voice right before, which it answers otherwise. Left out where nothing shows that it does. */
  against?: { text: string; start: number; end: number };
  /** Words that narrow the question, each by its name. */
  scope: { [name: string]: string };
  /** Index of the sentence in the report, from 0. */
  sentence: number;
  /** On the first claim of a report alone: what it is about, who, where and when, by its headline, dateline and opening. */
  setting?: {
    /** The report's own words for what happened. */
    what: { text: string; start: number; end: number } | null;
    who: ClaimLineRole | null;
    place: ClaimLineRole | null;
    day: ClaimLineTime | null;
  };
}

export interface ClaimLineSpan {
  start: number;
  end: number;
}

export interface ClaimLineReport {
  /** "r_" and 24 hex digits. */
  id: string;
  /** The path as given, relative to the folder named; URL; `FILE#ID`, `FILE#L<n>`, `ZIP!member`, `WARC#<record id>`, `-`. */
  source: string;
  publisher: string | null;
  /** ISO 8601; null when nobody said. */
  publishedAt: string | null;
}

export interface ClaimLineRole {
  /** The words as they stand from `start` to `end`. */
  text: string;
  start: number;
  end: number;
  /** "taliban", "geonames:1138336"; null where the words name nothing known. */
  entity: string | null;
  name?: string;
  /** person, organisation, party, place, group ... */
  kind?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  admin1?: string;
  /** WGS 84 degrees. */
  lat?: number;
  lon?: number;
  precision?: "country" | "admin1" | "admin2" | "city" | "district" | "facility" | "area" | "street" | "relative";
  /** Entity id of the place that it lies in. */
  within?: string;
  role?: string;
  affiliation?: string;
  /** In a forecast's `event`: the frame of what is predicted, with its state. */
  frame?: string;
  state?: string;
  /** Where the name stands that a pronoun, a description or an unsaid subject was resolved to. */
  resolved?: ClaimLineSpan;
}

export interface ClaimLineHorizon {
  /** From the telling. */
  days: number | null;
  /** ISO 8601. */
  from: string | null;
  to: string | null;
  text: string;
  start: number;
  end: number;
}

export interface ClaimLineQuantity {
  /** Null is unbounded. */
  low: number | null;
  high: number | null;
  bound: "exact" | "about" | "at least" | "at most" | "more than" | "less than" | "between";
  /** Singular lemma, synonyms mapped; null where nothing is counted. */
  unit: string | null;
  /** The counted words themselves. */
  unitText: string | null;
  /** The whole ("12 of 34": 34). */
  of: number | null;
  /** A share of a whole, 0 to 1. */
  share: number | null;
  ordinal: boolean;
  increment: boolean;
  /** The number's own words where they give no figure ("dozens", "several"); low and high are then conventions. */
  words?: string;
}

export interface ClaimLineSpeaker {
  speaker: string;
  role?: string;
  cue: string;
  /** The outlet spoken to. */
  via?: string;
  start: number;
  end: number;
  entity?: string | null;
  kind?: "named" | "described" | "body" | "document" | "outlet" | "unknown";
  cueStart?: number;
  cueEnd?: number;
  /** Where the words beside the cue stand, when `start` and `end` lead to the name that they were resolved to. */
  told?: ClaimLineSpan;
}

export interface ClaimLineTime {
  /** ISO 8601, inclusive; null where open or unknown. */
  from: string | null;
  to: string | null;
  text: string;
  start: number;
  end: number;
  /** "absolute", "relative to publishedAt", "relative, report undated" ... */
  basis: string;
}
