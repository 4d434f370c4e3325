export interface LabelPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Measures of 13 px text in the page's fonts, a little wide, so that labels never touch. */
const LETTER = 7.4;
const LINE = 15;
const MARK = 7;

const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A place for each label where it covers no mark and no other label: right, left, above, below; null where none is free. First come, first served. */
export const placeLabels = (
  points: readonly LabelPoint[],
  width: number,
  height: number,
): readonly (PlacedLabel | null)[] => {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK }));
  return points.map(({ x, y, text }) => {
    const long = text.length * LETTER;
    const tries: readonly (readonly [PlacedLabel, Box])[] = [
      [{ x: x + 10, y: y + 4, anchor: "start" }, box(x + 8, y - LINE / 2, long)],
      [{ x: x - 10, y: y + 4, anchor: "end" }, box(x - 8 - long, y - LINE / 2, long)],
      [{ x, y: y - 11, anchor: "middle" }, box(x - long / 2, y - 9 - LINE, long)],
      [{ x, y: y + 21, anchor: "middle" }, box(x - long / 2, y + 8, long)],
    ];
    for (const [label, room] of tries) {
      if (room.left < 0 || room.right > width || room.top < 0 || room.bottom > height) continue;
      if (taken.some((other) => meets(room, other))) continue;
      taken.push(room);
      return label;
    }
    return null;
  });
};

const box = (left: number, top: number, long: number): Box => ({ left, right: left + long, top, bottom: top + LINE });
