/** A brief shorter than this tells what it would leave to the page. */
const SHORT = 6;
/** Where so much is told, what less likely is told by most reports is left to the page; log odds. */
const LEAST = -2;
/** So much of the room, from which on only what is likelier than LATEST is told. */
const ENOUGH = 0.8;
const LATEST = -1;
/** What is less likely than this is not even told where there is little else. */
const FLOOR = -2.5;

/**
 * What the next line has to be worth, in log odds, by how many lines a brief has and has room for; `isLong` where lines that count
 * several reports are told whatever they are worth. Of a story of one voice all may be told.
 */
export const leastWorth = (
  lines: number,
  room: number,
  voices: number,
): { readonly least: number; readonly isLong: boolean } => {
  if (voices < 2) return { least: Number.NEGATIVE_INFINITY, isLong: false };
  if (lines < SHORT) return { least: FLOOR, isLong: false };
  return { least: lines >= ENOUGH * room ? LATEST : LEAST, isLong: true };
};
