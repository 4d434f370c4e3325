/** A question put to a world: by a key, with one answer as long as the world stays the same. */
export type Ask<World, Key, Answer> = (world: World, key: Key) => Answer;

/** Keeps what one step asked of its world: as long as another world answers all the same, the step comes out the same in it. */
export interface Recorder<World> {
  /** Asks as `ask` does, once for each key, and keeps the answer. */
  readonly record: <Key, Answer>(ask: Ask<World, Key, Answer>) => (key: Key) => Answer;
  /** All that was asked up to now, as a test of another world. */
  readonly asked: () => (world: World) => boolean;
}

/** Answers are the same where they are one object, or lists or plain objects whose members are. */
const same = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, at) => Object.is(one, b[at]));
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([name, one]) => right.has(name) && Object.is(one, right.get(name)));
};

/** Apart from the recorder, so that a kept test holds on to no world that is gone. */
const test =
  <World, Key, Answer>(ask: Ask<World, Key, Answer>, key: Key, answer: Answer) =>
  (later: World): boolean =>
    same(ask(later, key), answer);

export const recorder = <World>(world: World): Recorder<World> => {
  const tests: ((later: World) => boolean)[] = [];
  return {
    record: <Key, Answer>(ask: Ask<World, Key, Answer>) => {
      const known = new Map<Key, { readonly answer: Answer }>();
      return (key: Key): Answer => {
        const before = known.get(key);
        if (before) return before.answer;
        const answer = ask(world, key);
        known.set(key, { answer });
        tests.push(test(ask, key, answer));
        return answer;
      };
    },
    asked: () => allOf([...tests]),
  };
};

const allOf =
  <World>(tests: readonly ((world: World) => boolean)[]) =>
  (world: World): boolean =>
    tests.every((holds) => holds(world));
