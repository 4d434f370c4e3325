import { STRETCH } from "../frames/build/near-drafts.ts";
import type { ClaimDraft } from "../frames/frame.ts";

/** What became of each of a list of drafts, null of one that is gone, and those that come behind them all. */
export interface Edit {
  readonly left: readonly (ClaimDraft | null)[];
  readonly added: readonly ClaimDraft[];
}

/** Sentences before and behind its own that a rule is shown of a text far longer than any report. */
const AROUND = 50;

/**
 * The drafts of a report that rules change one after the other, in their order. Each looks at what stands around its own sentence: of a
 * text far longer than any report it is shown no more.
 */
export class EditedDrafts {
  private all: readonly ClaimDraft[];
  /** Of a long text only: the drafts, null where one is gone, and their places by sentence. */
  private readonly slots: (ClaimDraft | null)[] = [];
  private readonly places: number[][] | null;

  constructor(drafts: readonly ClaimDraft[], sentences: number) {
    this.all = drafts;
    this.places = sentences <= 2 * STRETCH ? null : [];
    if (this.places !== null) for (const draft of drafts) this.add(draft);
  }

  /** `change` of what stands around a sentence; null where nothing changes. */
  edit(sentence: number, change: (near: readonly ClaimDraft[]) => Edit | null): void {
    if (this.places === null) {
      const edit = change(this.all);
      if (edit !== null) this.all = [...edit.left.filter((draft) => draft !== null), ...edit.added];
      return;
    }
    const near: number[] = [];
    for (let at = Math.max(0, sentence - AROUND); at <= sentence + AROUND; at++)
      for (const place of this.places[at] ?? []) if (this.slots[place] !== null) near.push(place);
    near.sort((a, b) => a - b);
    const edit = change(near.map((place) => this.slots[place] as ClaimDraft));
    if (edit === null) return;
    for (const [at, place] of near.entries()) this.slots[place] = edit.left[at] ?? null;
    for (const draft of edit.added) this.add(draft);
  }

  get drafts(): readonly ClaimDraft[] {
    return this.places === null ? this.all : this.slots.filter((draft) => draft !== null);
  }

  private add(draft: ClaimDraft): void {
    const places = this.places as number[][];
    places[draft.sentence] ??= [];
    places[draft.sentence]?.push(this.slots.length);
    this.slots.push(draft);
  }
}
