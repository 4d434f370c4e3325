import type { Claim } from "../../claim/claim.ts";
import type { Bearing, CompareContext } from "../../frames/frame-compare.ts";
import type { StorySummary } from "../../frames/story-summary.ts";
import type { Report } from "../../report/report.ts";
import { contextOf } from "../context.ts";
import { around } from "../correction-words.ts";
import type { QuestionDraft } from "../drafts.ts";
import { bearingOf, draftsOf, groupOf, type UnitTable, unitTable } from "../group-questions.ts";
import type { EntityJoin } from "../join-entities.ts";
import type { CountWorld } from "../one-count.ts";
import { type AnswerBook, type Askable, type Asked, isTouched, nothingAsked } from "./asked.ts";
import { sameBearing, sameDraft } from "./same-draft.ts";

/** The story that questions are drafted of. */
export interface DraftWorld {
  readonly claims: readonly Claim[];
  readonly joins: readonly EntityJoin[];
  readonly names: Askable;
  readonly report: (id: string) => Report | undefined;
  /** Whether only claims of reports at the end have come since. */
  readonly goesOn: boolean;
  /** What of that which was asked before is answered otherwise now. */
  readonly changed: Asked;
}

/** What one claim bore on when it was looked at last. */
interface Told {
  readonly claim: Claim;
  readonly bearing: Bearing | null;
  readonly group: string;
  /** What of all claims together it was asked of. */
  readonly summaries: readonly StorySummary[];
}

interface Group {
  readonly bearings: Bearing[];
  readonly table: UnitTable;
  /** Null: not drafted since a claim came. */
  drafts: readonly QuestionDraft[] | null;
  /** As they were drafted before. */
  before: ReadonlyMap<string, QuestionDraft>;
}

/** The questions of one story as they were drafted last: those of which nothing changed stay the same objects. */
export interface DraftMemory {
  readonly draft: (story: string, world: DraftWorld) => QuestionDraft[];
}

const byId = (drafts: readonly QuestionDraft[]): ReadonlyMap<string, QuestionDraft> =>
  new Map(drafts.map((draft) => [draft.id, draft]));

/** Reads what claims bear on in the story of now. */
interface Reader {
  readonly context: CompareContext;
  readonly read: (claim: Claim, before: Bearing | null) => Told;
}

export const draftMemory = (book: AnswerBook): DraftMemory => {
  let told: Told[] = [];
  let groups = new Map<string, Group>();
  let order: string[] = [];
  let asked = nothingAsked();
  let claimsBefore: readonly Claim[] = [];
  // Most claims ask the same few: one list for all that do.
  const lists: (readonly StorySummary[])[] = [];
  const listOf = (summaries: ReadonlySet<StorySummary>): readonly StorySummary[] => {
    const known = lists.find((list) => list.length === summaries.size && list.every((one) => summaries.has(one)));
    const list = known ?? [...summaries];
    if (known === undefined) lists.push(list);
    return list;
  };
  const sentences = new WeakMap<Claim, { readonly text: string; readonly sentence: string }>();
  const sentenceIn = (text: string, claim: Claim): string => {
    const known = sentences.get(claim);
    if (known !== undefined && known.text === text) return known.sentence;
    const sentence = around(text, claim.start, claim.end).toLowerCase();
    sentences.set(claim, { text, sentence });
    return sentence;
  };
  /** The lists of which something is summed up otherwise than it was. */
  const movedLists = (context: CompareContext): ReadonlySet<readonly StorySummary[]> => {
    const still = new Map<StorySummary, boolean>();
    const isStill = (summary: StorySummary): boolean => {
      const known = still.get(summary) ?? summary.isAsBefore(claimsBefore, context);
      still.set(summary, known);
      return known;
    };
    return new Set(lists.filter((list) => !list.every(isStill)));
  };

  const reader = ({ names, claims, joins }: DraftWorld): Reader => {
    const summaries = new Set<StorySummary>();
    const context = contextOf(book.watched(names, asked), {
      claimsFor: (summary) => {
        summaries.add(summary);
        return claims;
      },
      joins,
    });
    const read = (claim: Claim, before: Bearing | null): Told => {
      summaries.clear();
      const found = bearingOf(claim, context);
      const bearing = found && before && sameBearing(found, before) ? before : found;
      return { claim, bearing, group: bearing === null ? "" : groupOf(bearing), summaries: listOf(summaries) };
    };
    return { context, read };
  };
  const put = ({ bearing, group }: Told): void => {
    if (bearing === null) return;
    const known: Group = groups.get(group) ?? { bearings: [], table: unitTable(), drafts: null, before: new Map() };
    groups.set(group, known);
    known.bearings.push(bearing);
    known.table.add(bearing);
    if (known.drafts !== null) known.before = byId(known.drafts);
    known.drafts = null;
  };
  /** Groups all claims anew; a group of the very same bearings keeps its drafts. */
  const regroup = (): void => {
    const before = groups;
    groups = new Map();
    for (const one of told) put(one);
    for (const [id, group] of groups) {
      const known = before.get(id);
      if (!known) continue;
      const same =
        known.bearings.length === group.bearings.length &&
        known.bearings.every((one, at) => one === group.bearings[at]);
      const drafts = known.drafts ?? [...known.before.values()];
      groups.set(id, same ? known : { ...group, before: byId(drafts) });
    }
  };
  return {
    draft: (story, world) => {
      const { claims } = world;
      const still = !isTouched(asked, world.changed);
      if (!still) asked = nothingAsked();
      const { context, read } = reader(world);
      const seen = groups.size;
      const moving = still ? movedLists(context) : null;
      if (world.goesOn && moving !== null) {
        let moved = false;
        if (moving.size > 0)
          for (const [at, one] of told.entries()) {
            if (!moving.has(one.summaries)) continue;
            const now = read(one.claim, one.bearing);
            moved ||= now.bearing !== one.bearing;
            told[at] = now;
          }
        if (moved) regroup();
        for (let at = told.length; at < claims.length; at += 1) {
          const claim = claims[at];
          if (claim === undefined) break;
          const one = read(claim, null);
          told.push(one);
          put(one);
        }
        if (moved || groups.size !== seen) order = [...groups.keys()].sort();
      } else {
        const before = new Map(told.map((one) => [one.claim, one]));
        told = claims.map((claim) => {
          const known = before.get(claim);
          const same = known !== undefined && moving !== null && !moving.has(known.summaries);
          return same ? known : read(claim, known?.bearing ?? null);
        });
        regroup();
        order = [...groups.keys()].sort();
      }
      claimsBefore = claims;
      const reports: CountWorld = {
        publishedAt: (report) => world.report(report)?.publishedAt ?? null,
        sentenceOf: (claim) => sentenceIn(world.report(claim.report)?.text ?? "", claim),
      };
      return order.flatMap((id) => {
        const group = groups.get(id);
        if (!group) return [];
        group.drafts ??= draftsOf(story, id, group.table, reports).map((draft) => {
          const known = group.before.get(draft.id);
          return known && sameDraft(known, draft) ? known : draft;
        });
        return group.drafts;
      });
    },
  };
};
