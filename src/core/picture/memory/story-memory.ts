import type { Claim } from "../../claim/claim.ts";
import { creditAt, creditOf } from "../../lineage/credit.ts";
import { lineageKeeper, type StoryLineage } from "../../lineage/lineage.ts";
import { isLetters, isLettersOf, mastheadOf } from "../../lineage/masthead.ts";
import type { Report } from "../../report/report.ts";
import { contextOf, type StoryContext } from "../context.ts";
import { dayOfMoment, type Earliest } from "../dates.ts";
import type { ReportEvidence } from "../evidence.ts";
import { type MainMemory, mainMemory } from "../main/index.ts";
import { type AccountOf, accountsIn } from "../origins/account.ts";
import { bodiesBy } from "../origins/bodies.ts";
import { outletKey } from "../origins/outlets.ts";
import { retoldFrom } from "../origins/retold-from.ts";
import { type Signature, signaturesIn, signs } from "../origins/signatures.ts";
import type { Publishers } from "../origins/voice.ts";
import { nameReader } from "../story-names.ts";
import { type Askable, type Asked, answerBook } from "./asked.ts";
import { briefMemory } from "./brief-memory.ts";
import { type DraftMemory, draftMemory } from "./draft-memory.ts";
import { type MeetMemory, meetMemory } from "./meet-memory.ts";
import { type ToldMemory, toldMemory } from "./told-memory.ts";

/** A story as its reports tell it. */
export interface ReadStory {
  readonly claims: readonly Claim[];
  readonly reports: readonly Report[];
  readonly reportIds: readonly string[];
  /** The days of their publication, each once, in order; the same list as long as they are the same. */
  readonly days: readonly string[];
  readonly report: (id: string) => Report | undefined;
  readonly claim: (id: string) => Claim | undefined;
  /** Canonical ids of all that roles name. */
  readonly entities: () => ReadonlySet<string>;
  /** Those, and the places of settings. */
  readonly named: () => ReadonlySet<string>;
  /** Names of all publishers, each once; the same list as long as they are the same. */
  readonly publisherNames: readonly string[];
  /** Whether only reports at the end have come since the story was read last. */
  readonly goesOn: boolean;
  /** Place of a report in the story's order. */
  readonly rank: (report: string) => number;
  /** The first publication of lists of its reports, as far as it was asked for; kept as long as only reports at the end come. */
  readonly dates: WeakMap<readonly string[], Earliest>;
  readonly names: Askable;
  readonly context: StoryContext;
  readonly publishers: Publishers;
  readonly lineage: StoryLineage;
  /** What is answered otherwise than when the story was read last, of all that was asked then. */
  readonly changed: Asked;
}

/** One story as it was read and told last: a picture of it that is drawn again has less to do. */
export interface StoryMemory {
  /** Reads the reports, in the order of time, then id: those that were read last, and stand first, are not read again. */
  readonly read: (evidence: readonly ReportEvidence[]) => ReadStory;
  readonly drafts: DraftMemory;
  readonly meet: MeetMemory;
  readonly told: ToldMemory;
  readonly brief: ReturnType<typeof briefMemory>;
  readonly main: MainMemory;
}

const LATE = Number.MAX_SAFE_INTEGER;

/** A story that is read from its first report on. */
const growingStory = () => {
  const evidence: ReportEvidence[] = [];
  const reports: Report[] = [];
  const ids: string[] = [];
  const claims: Claim[] = [];
  const claimById = new Map<string, Claim>();
  const byId = new Map<string, Report>();
  const ranks = new Map<string, number>();
  const credits = new Map<string, string | null>();
  const retold = new Map<string, string | null>();
  const accounts = new Map<string, AccountOf>();
  const outlets = new Set<string>();
  const publisherNames = new Set<string>();
  const signatures: Signature[] = [];
  const days = new Set<string>();
  const dates = new WeakMap<readonly string[], Earliest>();
  const reader = nameReader();
  return {
    reports,
    ids,
    claims,
    claimById,
    byId,
    ranks,
    credits,
    retold,
    accounts,
    outlets,
    publisherNames,
    signatures,
    days,
    dates,
    reader,
    /** Do these begin with what was read? */
    isBegunBy: (all: readonly ReportEvidence[]): boolean => {
      for (let at = 0; at < evidence.length; at += 1) {
        const [before, now] = [evidence[at], all[at]];
        if (before !== now && (before?.report !== now?.report || before?.claims !== now?.claims)) return false;
      }
      return true;
    },
    add: (all: readonly ReportEvidence[]): void => {
      const added: Claim[] = [];
      for (let at = evidence.length; at < all.length; at += 1) {
        const one = all[at];
        if (one === undefined) break;
        const { report } = one;
        const agency = creditOf(report)?.agency ?? null;
        evidence.push(one);
        reports.push(report);
        ids.push(report.id);
        byId.set(report.id, report);
        ranks.set(report.id, at);
        credits.set(report.id, agency);
        retold.set(report.id, retoldFrom(one.claims, report.publisher, agency));
        accounts.set(report.id, accountsIn(one.claims));
        const day = dayOfMoment(report.publishedAt);
        if (day !== "") days.add(day);
        if (report.publisher !== null) publisherNames.add(report.publisher);
        signatures.push(...signaturesIn(report));
        for (const name of [report.publisher, agency]) if (name !== null) outlets.add(outletKey(name));
        for (const claim of one.claims) {
          added.push(claim);
          claims.push(claim);
          claimById.set(claim.id, claim);
        }
      }
      if (added.length > 0) reader.add(added);
    },
  };
};

export const storyMemory = (): StoryMemory => {
  const book = answerBook();
  let story = growingStory();
  let publisherNames: readonly string[] = [];
  let days: readonly string[] = [];
  const lineageOf = lineageKeeper();
  // The names of now, whenever they are asked.
  const names: Askable = {
    find: (id) => story.reader.names.find(id),
    affiliation: (id) => story.reader.names.affiliation(id),
    office: (id) => story.reader.names.office(id),
    titles: (id) => story.reader.names.titles(id),
    place: (id) => story.reader.names.place(id),
    label: (id) => story.reader.names.label(id),
    matter: (claim) => story.reader.names.matter(claim),
    isDenied: (matter) => story.reader.names.isDenied(matter),
    sideTold: (claim) => story.reader.names.sideTold(claim),
    matterWords: (matter) => story.reader.names.matterWords(matter),
    body: (words) => story.reader.names.body(words),
    publishes: (key) => story.outlets.has(key),
    outlet: (name) =>
      isLetters(name)
        ? ([...story.publisherNames].sort().find((publisher) => isLettersOf(name, publisher)) ?? name)
        : name,
    houseOf: (name) => story.signatures.find((one) => signs(name, one))?.house ?? null,
  };
  const publishers: Publishers = {
    publishes: names.publishes,
    outlet: names.outlet,
    houseOf: names.houseOf,
    masthead: (report) => {
      const told = story.byId.get(report);
      return told === undefined ? [] : mastheadOf(told);
    },
    bodies: bodiesBy(names.body),
    publisherOf: (report) => story.byId.get(report)?.publisher ?? null,
    creditOf: (report) => story.credits.get(report) ?? null,
    retells: (report) => story.retold.get(report) ?? null,
    accountOf: (claim) => story.accounts.get(claim.report)?.(claim) ?? null,
    creditFor: ({ report, end }) => {
      const told = story.byId.get(report);
      return told === undefined ? null : creditAt(told, end);
    },
  };
  return {
    drafts: draftMemory(book),
    meet: meetMemory(),
    told: toldMemory(book),
    brief: briefMemory(book),
    main: mainMemory(book),
    read: (evidence) => {
      const goesOn = story.isBegunBy(evidence);
      if (!goesOn) {
        story = growingStory();
      }
      story.add(evidence);
      if (!goesOn || publisherNames.length !== story.publisherNames.size) publisherNames = [...story.publisherNames];
      if (!goesOn || days.length !== story.days.size) days = [...story.days].sort();
      const { claims, reports, ids, byId, claimById, ranks, reader } = story;
      const now = [...claims];
      const told = { claimsFor: () => now, joins: reader.joins() };
      return {
        claims: now,
        reports,
        reportIds: [...ids],
        days,
        report: (id) => byId.get(id),
        claim: (id) => claimById.get(id),
        entities: reader.entities,
        named: reader.named,
        publisherNames,
        goesOn,
        rank: (report) => ranks.get(report) ?? LATE,
        dates: story.dates,
        names,
        context: contextOf(names, told),
        publishers,
        lineage: lineageOf([...reports]),
        changed: book.changed(names),
      };
    },
  };
};
