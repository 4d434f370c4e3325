import type { VerdictKind } from "../../core/picture/picture.ts";

/** Verdicts in the order in which the page lists them: each with a mark, so that colour is never the only sign, and its meaning. */
export const VERDICTS: readonly (readonly [kind: VerdictKind, mark: string, meaning: string])[] = [
  ["agreed", "\u25cf\u25cf", "Two or more say the same, and none of them copies another."],
  ["single origin", "\u25cf", "Told, but all of it goes back to one origin, however many reports carry it."],
  ["changed", "\u2192", "The answer changed as time passed; the latest is marked."],
  ["compatible", "\u2248", "The answers differ, and all of them can be true together."],
  ["disputed", "\u2260", "The answers exclude each other, and time does not explain it."],
  ["denied", "\u00d7", "Nothing is left but a claim and its denial by those who would know."],
  ["undecided", "?", "Something that is needed to judge is missing, for example the order."],
];

const MARKS = new Map(VERDICTS.map(([kind, mark]) => [kind, mark]));

export const verdictBadge = (kind: VerdictKind): string =>
  `<span class="verdict v-${kind.replace(" ", "-")}"><span aria-hidden="true">${MARKS.get(kind) ?? ""}</span> ${kind}</span>`;
