import type { Claim } from "../claim/claim.ts";
import type { DecisionShown, SourceGrade } from "../decision/decision.ts";
import type { Notice } from "../notice.ts";
import type { Quantity } from "../quantity/quantity.ts";
import type { Status } from "../status/status.ts";
import type { Span } from "../text/span.ts";

export type VerdictKind = "agreed" | "single origin" | "changed" | "compatible" | "disputed" | "denied" | "undecided";

/** How the order of a question's answers is known, and from what. */
export interface VerdictOrder {
  readonly basis: "published" | "inferred" | "unknown";
  /** The evidence in words, each with the ids it rests on ("the stages of Kandahar (q_...)"). */
  readonly from: readonly string[];
}

export interface Verdict {
  readonly kind: VerdictKind;
  /** Id of the deciding rule, "verdict/rising-counter". Described in docs/verdicts.md. */
  readonly rule: string;
  /** The reason in words, for a reader who defends the line. */
  readonly reason: string;
  readonly order: VerdictOrder;
}

/** The root that claims go back to. Support is counted in origins, never in outlets. */
export interface Origin {
  readonly id: string;
  readonly name: string;
  readonly kind: "speaker" | "wire" | "witness" | "publisher";
  /** stated: a report names it; inferred: another report of the story does, or lineage shows it. */
  readonly basis: "stated" | "inferred";
  /** Why these claims share it, in words. */
  readonly reason: string;
  /** How far people rely on it, where somebody said so. */
  readonly grade?: SourceGrade;
}

/** Which report (or which passages of it) copies which. */
export interface LineageLink {
  readonly from: string;
  readonly to: string;
  /** Open list: shared-passage, credit, shared-error, shared-quote, exact-copy ... */
  readonly evidence: string;
  readonly detail: string;
  /** "known": `from` is the older; "open": either may be. */
  readonly direction: "known" | "open";
  readonly spans: readonly (Span & { readonly report: string })[];
}

/** Claims of one question that say the same. */
export interface Answer {
  /** The answer in words: "14 of 34", "the Taliban". */
  readonly value: string;
  readonly quantity: Quantity | null;
  readonly status: Status;
  readonly polarity: "positive" | "negative";
  readonly claims: readonly string[];
  readonly reports: readonly string[];
  readonly origins: readonly string[];
  /** Its own support, whatever the verdict of the question. */
  readonly support: "single origin" | "several origins" | "none";
  /** How many of the origins surely know it each for themselves: the number that is shown. */
  readonly originsApart: number;
  /** True where that number is a lower bound ("at least 1"). */
  readonly originsAtLeast: boolean;
  /** Of the reports, and of the origins that are apart: those who tell all that `value` says, where it is in the words of one. */
  readonly inFull: { readonly reports: number; readonly originsApart: number };
  /** The latest known answer of its question. */
  readonly latest: boolean;
  /** Stages and remarks that stand beside it without changing it: "surrounded", "almost". Each with its claims. */
  readonly beside: readonly { readonly text: string; readonly claims: readonly string[] }[];
}

/** What people decided on a question, beside what the engine thought. */
export interface QuestionDecided {
  /** Ids of the decisions that bear on it. */
  readonly decisions: readonly string[];
  /** Ids of claims that were rejected: they support nothing. */
  readonly rejected: readonly string[];
  /** Ids of claims that were accepted: what cannot hold beside them stands aside. */
  readonly accepted: readonly string[];
  /** The question or questions as the engine alone had them. */
  readonly engine: readonly {
    readonly question: string;
    readonly verdict: VerdictKind;
    readonly reason: string;
    /** Each answer with its support ("14 of 34 (2 reports, 1 origin)"). */
    readonly answers: readonly string[];
  }[];
}

/** What a set of claims answers. */
export interface Question {
  readonly id: string;
  readonly frame: string;
  readonly question: string;
  /** What two claims must share to answer it: unit, actor, place, harm ... */
  readonly key: { readonly [name: string]: string };
  /** The page's group it is shown in. */
  readonly group: PageGroup;
  readonly verdict: Verdict;
  readonly answers: readonly Answer[];
  /** Claims on the same matter that support no answer (conditions, questions, background), shown beside. */
  readonly beside: readonly string[];
  /** Where it can be drawn on a map. WGS 84 degrees. */
  readonly place: {
    readonly name: string;
    readonly lat: number;
    readonly lon: number;
    readonly country: string | null;
  } | null;
  /** Only where people decided something on it. */
  readonly decided?: QuestionDecided;
}

export type PageGroup = "control" | "numbers" | "forces" | "harm" | "talks" | "forecasts" | "statements" | "events";

/** What a sentence of the brief is about: what holds, what moved, what is contested, what one side says, what is ahead, who said what, what held on an earlier day. */
export type BriefPart = "known" | "changed" | "disputed" | "claimed" | "expected" | "said" | "earlier";

/** One sentence of the brief; it never stands without claims. */
export interface BriefSentence {
  readonly part: BriefPart;
  readonly text: string;
  readonly claims: readonly string[];
  readonly questions: readonly string[];
  /** The sentence of a report that it is, where it stands there. */
  readonly sentence?: SettingTold;
  /** Words of its report, of another sentence, that stand in it in square brackets: who somebody is. */
  readonly inserted?: readonly SettingTold[];
}

/** Words by which a report's headline, dateline or opening sets its story, beside its claims. */
export interface SettingTold extends Span {
  readonly report: string;
  readonly text: string;
}

/** What happened, who, where (place) or when (date), as the reports give it. */
export interface MainFact {
  readonly text: string;
  readonly claims: readonly string[];
  /** Where reports set their story so without a claim of theirs that says it. */
  readonly settings?: readonly SettingTold[];
  /** Only where no report tells it: from what it is inferred. */
  readonly inferred?: string;
}

/** A forecast as somebody made it. */
export interface ForecastEntry {
  readonly question: string;
  /** What is expected, as a question. */
  readonly what: string;
  /** Names of the origins that it goes back to. */
  readonly by: readonly string[];
  /** When it is due, in words; null where no report tells a time. */
  readonly horizon: string | null;
  /** First publication, ISO 8601; null: unknown. */
  readonly at: string | null;
  /** What a later report tells of it; "unresolved" where the case does not show it. */
  readonly outcome:
    | "unresolved"
    | { readonly question: string; readonly value: string; readonly claims: readonly string[] };
  readonly claims: readonly string[];
}

/** What a party said on an issue, and when that was first published. */
export interface PositionEntry {
  readonly question: string;
  readonly party: string;
  readonly issue: string;
  readonly stance: string;
  readonly status: Status;
  readonly at: string | null;
  readonly claims: readonly string[];
}

/** Who held a place, one holder after the other; `from` and `to` are first publications, null where nobody knows the order. */
export interface ControlEntry {
  readonly question: string;
  readonly place: string;
  readonly order: VerdictOrder["basis"];
  readonly intervals: readonly {
    readonly holder: string;
    readonly status: Status;
    readonly from: string | null;
    readonly to: string | null;
    readonly claims: readonly string[];
  }[];
}

/** A counter that only grows, figure by figure with its bounds. */
export interface CounterEntry {
  readonly question: string;
  readonly what: string;
  readonly order: VerdictOrder["basis"];
  readonly points: readonly {
    readonly value: string;
    readonly low: number | null;
    readonly high: number | null;
    readonly bound: Quantity["bound"];
    readonly at: string | null;
    readonly claims: readonly string[];
  }[];
}

/** What a story's questions say over time, kept apart by kind. */
export interface Ledgers {
  readonly forecasts: readonly ForecastEntry[];
  readonly positions: readonly PositionEntry[];
  readonly control: readonly ControlEntry[];
  readonly counters: readonly CounterEntry[];
}

export interface StoryPicture {
  readonly id: string;
  readonly title: string;
  readonly reports: readonly string[];
  readonly main: {
    readonly what: MainFact | null;
    readonly who: MainFact | null;
    readonly place: MainFact | null;
    readonly date: MainFact | null;
  };
  readonly origins: readonly Origin[];
  readonly lineage: readonly LineageLink[];
  readonly questions: readonly Question[];
  readonly brief: readonly BriefSentence[];
  readonly ledgers: Ledgers;
  /** Spellings and names of different reports taken as one thing, each with its evidence. */
  readonly joins: readonly { readonly from: string; readonly to: string; readonly evidence: string }[];
  /** Roles of main questions that no report fills, in words ("No report gives the number of injured."). */
  readonly unreported: readonly string[];
}

/** The reports of a picture as a reader needs them; the text comes from the store. */
export interface PictureReport {
  readonly id: string;
  readonly sources: readonly string[];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  /** How far people rely on its publisher, where somebody said so. */
  readonly grade?: SourceGrade;
}

/** All questions of the stories as known at a moment. A pure function of claims. */
export interface Picture {
  /** Version of the engine that derived it. */
  readonly engine: string;
  /** ISO 8601; null: everything. */
  readonly knownAt: string | null;
  /** Only where `knownAt` is about when reports were stored. */
  readonly knownBy?: "recordedAt";
  readonly reports: readonly PictureReport[];
  readonly claims: readonly Claim[];
  readonly stories: readonly StoryPicture[];
  /** What people decided, in the order in which they did; only where somebody decided something. */
  readonly decisions?: readonly DecisionShown[];
  readonly notices: readonly Notice[];
}
