/**
 * Sentences of a stretch of a report that is longer than two of them: what a rule sets against each other lies in one, or in two that
 * touch. No report of news is as long; of one that is, each claim would otherwise be set against all.
 */
export const STRETCH = 500;

interface InSentence {
  readonly sentence: number;
}

/** Drafts by their sentence, in the order of their list, which must not change. */
interface Laid {
  readonly bySentence: ReadonlyMap<number, readonly InSentence[]>;
  /** By the number of the stretch: it and its neighbours; null where all of the list is near. */
  readonly near: ReadonlyMap<number, readonly InSentence[]> | null;
}

const laid = new WeakMap<readonly InSentence[], Laid>();

const layOut = (drafts: readonly InSentence[]): Laid => {
  const known = laid.get(drafts);
  if (known !== undefined) return known;
  const bySentence = new Map<number, InSentence[]>();
  const stretches = new Map<number, InSentence[]>();
  const add = (to: Map<number, InSentence[]>, key: number, draft: InSentence): void => {
    const list = to.get(key);
    if (list === undefined) to.set(key, [draft]);
    else list.push(draft);
  };
  const last = drafts.reduce((most, { sentence }) => Math.max(most, sentence), 0);
  for (const draft of drafts) {
    add(bySentence, draft.sentence, draft);
    const own = Math.floor(draft.sentence / STRETCH);
    if (last >= 2 * STRETCH) for (const key of [own - 1, own, own + 1]) add(stretches, key, draft);
  }
  const found = { bySentence, near: last < 2 * STRETCH ? null : stretches };
  laid.set(drafts, found);
  return found;
};

/** Those of one sentence. */
export const draftsOf = <Item extends InSentence>(drafts: readonly Item[], sentence: number): readonly Item[] =>
  (layOut(drafts).bySentence.get(sentence) ?? []) as readonly Item[];

/** Those that a draft of this sentence may be set against: all, but in a text far longer than any report. */
export const draftsNear = <Item extends InSentence>(drafts: readonly Item[], sentence: number): readonly Item[] => {
  const { near } = layOut(drafts);
  return near === null ? drafts : ((near.get(Math.floor(sentence / STRETCH)) ?? []) as readonly Item[]);
};
