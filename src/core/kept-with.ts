/** What `read`, a pure function, finds of an object that never changes: read once, and kept with it. */
export const keptWith = <Of extends object, Found extends NonNullable<unknown> | null>(
  read: (of: Of) => Found,
): ((of: Of) => Found) => {
  const known = new WeakMap<Of, Found>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const found = read(of);
    known.set(of, found);
    return found;
  };
};
