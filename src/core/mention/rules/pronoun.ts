import { draft, type Gender, type Line, type Wanted } from "../draft.ts";

interface PronounKind {
  readonly wanted: Wanted;
  readonly kind: "person" | "group" | "other";
  readonly number: "singular" | "plural";
  readonly gender: Gender;
}

const he: PronounKind = { wanted: "he", kind: "person", number: "singular", gender: "male" };
const she: PronounKind = { wanted: "she", kind: "person", number: "singular", gender: "female" };
const they: PronounKind = { wanted: "they", kind: "group", number: "plural", gender: null };
const it: PronounKind = { wanted: "it", kind: "other", number: "singular", gender: null };
const PRONOUNS: ReadonlyMap<string, PronounKind> = new Map(
  Object.entries<PronounKind>({
    he,
    him: he,
    his: he,
    himself: he,
    she,
    her: she,
    hers: she,
    herself: she,
    they,
    them: they,
    themselves: they,
    their: { ...they, wanted: "their" },
    theirs: { ...they, wanted: "their" },
    it,
    itself: it,
    its: { ...it, wanted: "its" },
  }),
);

const FIRST = new Set(["i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves"]);

/** "I", "we", "our" and so on: the speaker, whom attribution knows. Takes the lower-case form; "US" is not asked here. */
export const isFirstPerson = (lower: string): boolean => FIRST.has(lower);

/** `pronoun/third-person`: he, she, it, they and their forms; whom they stand for is settled over the whole report. */
export function findPronouns(line: Line): void {
  for (const token of line.tokens) {
    const kind = PRONOUNS.get(token.lower);
    const taken = line.taken[token.index];
    if (!kind || (taken && taken.rule !== "state-body/open") || token.upos === "PROPN" || token.upos === "NOUN")
      continue;
    line.add(
      draft(line, token.index, token.index + 1, {
        kind: kind.kind,
        entity: `desc:${token.lower}@${token.start}`,
        form: "pronoun",
        number: kind.number,
        gender: kind.gender,
        wanted: kind.wanted,
        noun: token.lower,
        rule: "pronoun/third-person",
      }),
    );
  }
}
