import type { ClaimLine, ClaimLineQuantity } from "./claim-1.ts";
import type { DecisionLine } from "./decisions-1.ts";

/**
 * The shape of `picture/1`, of `tellings picture --format json`. Fields may be added within a version; none is renamed or
 * removed. The order of fields here is the order in which they are written.
 */
export interface PictureFile {
  tellings: "picture/1";
  /** Version of the engine that derived it. */
  engine: string;
  /** ISO 8601; null: everything. */
  knownAt: string | null;
  /** Only where `knownAt` is about when reports were stored, not when they were published. */
  knownBy?: "recordedAt";
  reports: PictureFileReport[];
  stories: PictureFileStory[];
  /** Every claim that a story names, so that each line leads to its sentence. */
  claims: ClaimLine[];
  /** What people decided; left out where nobody did. */
  decisions?: DecisionLine[];
  notices: PictureFileNotice[];
}

export interface PictureFileReport {
  id: string;
  sources: string[];
  title: string | null;
  publisher: string | null;
  publishedAt: string | null;
  /** ISO 639-1. */
  language: string | null;
  /** How far people rely on its publisher, on the Admiralty scale, where somebody said so. */
  grade?: PictureFileGrade;
}

export type PictureFileGrade = "A" | "B" | "C" | "D" | "E" | "F";

export interface PictureFileStory {
  id: string;
  title: string;
  /** Ids of reports. */
  reports: string[];
  main: {
    what: PictureFileFact | null;
    who: PictureFileFact | null;
    place: PictureFileFact | null;
    date: PictureFileFact | null;
  };
  origins: PictureFileOrigin[];
  lineage: PictureFileLineage[];
  questions: PictureFileQuestion[];
  brief: PictureFileSentence[];
  /** What the questions say over time. Times are first publications, ISO 8601; null: unknown. */
  ledgers: PictureFileLedgers;
  /** Spellings and names of different reports taken as one thing. */
  joins: { from: string; to: string; evidence: string }[];
  /** What no report gives, in words. */
  unreported: string[];
}

export interface PictureFileLedgers {
  forecasts: {
    question: string;
    what: string;
    /** Names of origins. */
    by: string[];
    horizon: string | null;
    at: string | null;
    /** What a later report tells of it. */
    outcome: "unresolved" | { question: string; value: string; claims: string[] };
    claims: string[];
  }[];
  positions: {
    question: string;
    party: string;
    issue: string;
    stance: string;
    status: ClaimLine["status"];
    at: string | null;
    claims: string[];
  }[];
  control: {
    question: string;
    place: string;
    /** How the order of the holders is known. */
    order: PictureFileVerdict["order"]["basis"];
    intervals: {
      holder: string;
      status: ClaimLine["status"];
      from: string | null;
      to: string | null;
      claims: string[];
    }[];
  }[];
  counters: {
    question: string;
    what: string;
    order: PictureFileVerdict["order"]["basis"];
    points: {
      value: string;
      low: number | null;
      high: number | null;
      bound: ClaimLineQuantity["bound"];
      at: string | null;
      claims: string[];
    }[];
  }[];
}

export interface PictureFileFact {
  text: string;
  claims: string[];
  /** Where the headline, dateline or opening of a report tells it, beside the claims. */
  settings?: PictureFileSetting[];
  /** Only where no report tells it: from what it is inferred. */
  inferred?: string;
}

export interface PictureFileSetting {
  /** Id of the report. */
  report: string;
  start: number;
  end: number;
  text: string;
}

export interface PictureFileOrigin {
  id: string;
  name: string;
  kind: "speaker" | "wire" | "witness" | "publisher";
  basis: "stated" | "inferred";
  reason: string;
  /** How far people rely on it, on the Admiralty scale, where somebody said so. */
  grade?: PictureFileGrade;
}

export interface PictureFileLineage {
  from: string;
  to: string;
  /** Open list: shared-passage, credit, shared-error, shared-quote, exact-copy ... */
  evidence: string;
  detail: string;
  direction: "known" | "open";
  spans: { report: string; start: number; end: number }[];
}

export interface PictureFileQuestion {
  id: string;
  frame: string;
  question: string;
  key: { [name: string]: string };
  group: "control" | "numbers" | "forces" | "harm" | "talks" | "forecasts" | "statements" | "events";
  verdict: PictureFileVerdict;
  answers: PictureFileAnswer[];
  /** Claims on the same matter that support no answer. */
  beside: string[];
  /** WGS 84 degrees. */
  place: { name: string; lat: number; lon: number; country: string | null } | null;
  /** What people decided on it, beside what the engine alone had found; left out where nobody did. */
  decided?: PictureFileDecided;
}

export interface PictureFileDecided {
  /** Ids of decisions. */
  decisions: string[];
  /** Ids of claims that were rejected: they support nothing. */
  rejected: string[];
  /** Ids of claims that were accepted: what cannot hold beside them stands aside. */
  accepted: string[];
  /** The question or questions as the engine alone had them; each answer with its support in words. */
  engine: { question: string; verdict: PictureFileVerdict["kind"]; reason: string; answers: string[] }[];
}

export interface PictureFileVerdict {
  kind: "agreed" | "single origin" | "changed" | "compatible" | "disputed" | "denied" | "undecided";
  rule: string;
  reason: string;
  order: { basis: "published" | "inferred" | "unknown"; from: string[] };
}

export interface PictureFileAnswer {
  value: string;
  quantity: ClaimLineQuantity | null;
  status: ClaimLine["status"];
  polarity: ClaimLine["polarity"];
  claims: string[];
  reports: string[];
  origins: string[];
  support: "single origin" | "several origins" | "none";
  /** How many of the origins surely know it each for themselves. */
  originsApart: number;
  /** That number is a lower bound. */
  originsAtLeast: boolean;
  /** Of these: the reports, and the origins apart, that tell all that `value` says, where it is in the words of one report. */
  inFull: { reports: number; originsApart: number };
  latest: boolean;
  beside: { text: string; claims: string[] }[];
}

export interface PictureFileSentence {
  /** What it is about: what holds, what moved, what is contested, what one side says, what is ahead, who said what, what held on an earlier day. */
  part: "known" | "changed" | "disputed" | "claimed" | "expected" | "said" | "earlier";
  text: string;
  claims: string[];
  questions: string[];
  /** The sentence of a report that it is in the report's own words, where it stands there. */
  sentence?: PictureFileSetting;
  /** Words of the report from another sentence, that stand in the text in square brackets: who somebody is. */
  inserted?: PictureFileSetting[];
}

export interface PictureFileNotice {
  code: string;
  reason: string;
  rule?: string;
  report?: string;
  source?: string;
  span?: { start: number; end: number };
}
