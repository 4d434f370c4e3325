import type { ClaimDraft } from "../frame.ts";
import { ofTheSame } from "./whose.ts";

/** Words of a side, right before or behind its dead ("army losses at", "the army's losses", "losses of the army"), and who its people are. */
const SIDES: readonly (readonly [words: string, people: string])[] = [
  ["(?:army|military|troops?|soldiers?|armed forces|government forces|government)", "soldier"],
  ["(?:police)", "police officer"],
  ["(?:rebels?|insurgents?|militants?|militia)", "rebel"],
];
const DEAD = "(?:losses|casualties|fatalities|deaths|dead|toll)";
/** "The toll on the side of our forces", "casualties among its troops". */
const ON_SIDE =
  /\b(?:on the side of|in the ranks of|among|within) (?:our|its|their own|the government's|government|the) (?:forces|troops|army|soldiers|military)\b[^.;,]{0,40}$/iu;
/** "Gave its own losses as": of whoever speaks. */
const OWN = /\b(?:its|their|our) own (?:losses|casualties|dead)\b[^.;,]{0,40}$/iu;
const OF_ARMY = /\b(?:army|armed forces|military|defen[cs]e|troops|general staff)\b/iu;

const BY_SIDE = SIDES.map(
  ([words, people]) =>
    [
      new RegExp(
        `\\b(?:${words}(?:['’]s|(?<=s)['’])? (?:own )?${DEAD}|${DEAD} (?:of|among) (?:the )?${words})\\b[^.;,]{0,40}$`,
        "iu",
      ),
      people,
    ] as const,
);
/** What stands before a figure is looked at no farther back, in UTF-16 units. */
const REACH = 120;
const NOBODYS: ReadonlySet<string> = new Set(["person", "man"]);

/** "Civilian and military losses": of both. */
const OF_ALL = /\bcivilians?\b/iu;

const peopleOf = (before: string, { attribution }: ClaimDraft): string | null => {
  if (OF_ALL.test(before.slice(before.search(/[^.;]*$/u)))) return null;
  const named = BY_SIDE.find(([words]) => words.test(before));
  if (named !== undefined) return named[1];
  if (ON_SIDE.test(before)) return "soldier";
  return OWN.test(before) && OF_ARMY.test(`${attribution[0]?.speaker ?? ""} ${before}`) ? "soldier" : null;
};

/** "Seventeen dead" of "military losses" are soldiers: a bare figure is of the side whose dead it counts, and no toll of all. */
export const ofTheirSide = (text: string, drafts: readonly ClaimDraft[]): readonly ClaimDraft[] => {
  let before: { readonly draft: ClaimDraft; readonly people: string } | null = null;
  return ofTheSame(text, drafts).map((draft) => {
    const victim = draft.roles["victim"];
    if ((draft.harm !== "killed" && draft.harm !== "injured") || !victim) return draft;
    if (!NOBODYS.has(draft.scope["population"] ?? "person")) return draft;
    // "17 dead and 46 wounded": told once for both.
    const joined =
      before !== null &&
      before.draft.sentence === draft.sentence &&
      /^[^.;,]{0,12}\band $/iu.test(text.slice(before.draft.roles["victim"]?.end ?? 0, victim.start));
    const people = joined
      ? (before?.people ?? null)
      : peopleOf(text.slice(Math.max(0, victim.start - REACH), victim.start), draft);
    if (people === null) return draft;
    before = { draft, people };
    return { ...draft, scope: { ...draft.scope, population: people } };
  });
};
