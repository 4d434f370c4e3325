import type { Claim } from "../claim/claim.ts";
import { canonicalStem } from "../lineage/synonyms.ts";
import { isCommon, stem, wordsOf } from "../lineage/words.ts";
import type { Status } from "../status/status.ts";
import { irregularBase } from "../syntax/irregular-verbs.ts";
import { type ToldFigure, toldFigures } from "./told-figures.ts";
import type { WordVectors } from "./word-vectors.ts";

/** What a word does in the words of a claim: it tells what happens, it is of whom it happens, by whom, or stands beside. */
export type Part = "says" | "of" | "by" | "with";

/** A word that carries meaning, each once. */
export interface ToldWord {
  readonly stem: string;
  readonly lemma: string;
  /** Its number in the word vectors; -1 where they do not hold it. */
  readonly vector: number;
  /** It stands with a capital where a plain word would not. */
  readonly name: boolean;
  /** How much it tells in general: 0 for a word of every text, 1 for a rare one. */
  readonly weight: number;
  readonly part: Part;
}

/** The words of a claim as another's can be laid beside them. */
export interface ToldWords {
  readonly words: readonly ToldWord[];
  readonly figures: readonly ToldFigure[];
  /** Whom and what its roles name, by entity ids. */
  readonly entities: ReadonlySet<string>;
  /** Told as what was or is, not as what may be. */
  readonly settled: boolean;
  /** ISO dates; null where none is told. */
  readonly time: { readonly from: string; readonly to: string } | null;
  readonly background: boolean;
}

/** Days and months: when a thing was told says nothing of what it is. */
const CALENDAR = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow day night morning evening afternoon week month year hour time".split(
    " ",
  ),
);

const DIGITS = /^\p{N}/u;
const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}{3,}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)$/u;

/** The natural logarithm of the place among all words from which on a word begins to tell something, and from which on it tells all it can. */
const COMMONEST = 4;
const RARE = 9;

const weightOf = (rarity: number): number => Math.min(1, Math.max(0.05, (rarity - COMMONEST) / (RARE - COMMONEST)));

/** "paid" as pay: the plain form of what may be a past form of an irregular verb. */
const plainForm = (word: string): string => irregularBase(word, "VBD") ?? word;

const stemsIn = (words: string | undefined): ReadonlySet<string> =>
  new Set(
    (words ?? "")
      .split(" ")
      .filter((word) => word !== "" && !word.includes(":"))
      .map(stem),
  );

/** What of a claim is laid beside another's. */
export type TellingClaim = Pick<Claim, "scope" | "roles" | "status" | "validTime" | "background">;

const SETTLED: ReadonlySet<Status> = new Set(["asserted", "claimed", "denied"]);

/** Roles of claims whose frame knows what they are of, by the part that their words have. */
const ROLES: readonly (readonly [Part, readonly string[]])[] = [
  ["says", ["act"]],
  ["of", ["victim", "recipient"]],
  ["by", ["agent", "actor", "party"]],
];

const partsOf = ({ scope, roles }: TellingClaim): readonly (readonly [Part, ReadonlySet<string>])[] =>
  scope["said says"] === undefined
    ? ROLES.map(([part, names]) => [
        part,
        stemsIn(
          [
            ...names.map((name) => roles[name]?.text.toLowerCase() ?? ""),
            part === "says" ? (scope["act"] ?? "") : "",
          ].join(" "),
        ),
      ])
    : [
        ["says", stemsIn(scope["said says"])],
        ["of", stemsIn(scope["said of"])],
        ["by", stemsIn(scope["said by"])],
      ];

/** `text`: the words of the claim that carry its matter. */
export const toldWords = (
  claim: TellingClaim,
  text: string,
  vectors: WordVectors,
  find: (entity: string) => string,
): ToldWords => {
  const parts = partsOf(claim);
  const lemmas = new Map(
    ["said says", "said of", "said by", "said with"].flatMap((name) =>
      (claim.scope[name] ?? "")
        .split(" ")
        .filter((word) => word !== "" && !word.includes(":"))
        .map((word) => [stem(plainForm(word)), word] as const),
    ),
  );
  const subject = claim.roles["subject"]?.text ?? "";
  const all = subject === "" ? text : `${subject} ${text}`;
  const words = new Map<string, ToldWord>();
  for (const { word, start } of wordsOf(all.replace(/(?<=\d)[,\u00a0\u202f ](?=\d{3}(?!\d))/gu, ""))) {
    if (DIGITS.test(word) || NUMBER_WORD.test(word) || isCommon(word) || CALENDAR.has(word) || word.length < 2)
      continue;
    const vector = vectors.find(word);
    const first = all[start] ?? "";
    const name = start > 0 && first !== first.toLowerCase();
    const own = stem(name ? word : plainForm(word));
    const root = canonicalStem(own);
    const known = words.get(root);
    const part = parts.find(([, stems]) => stems.has(own))?.[0] ?? "with";
    if (known === undefined)
      words.set(root, {
        stem: root,
        lemma: lemmas.get(own) ?? (name ? word : plainForm(word)),
        vector,
        name,
        weight: vector < 0 ? 1 : weightOf(vectors.rarity(vector)),
        part,
      });
    else if (known.part === "with" && part !== "with") words.set(root, { ...known, part });
  }
  const entities = new Set(
    Object.entries(claim.roles).flatMap(([name, role]) =>
      name === "speaker" || !role?.entity || role.entity.includes("@") || role.entity.startsWith("desc:")
        ? []
        : [find(role.entity)],
    ),
  );
  for (const words of [claim.scope["said of"], claim.scope["said by"], claim.scope["said with"]])
    for (const word of (words ?? "").split(" "))
      if (word.includes(":") && !word.startsWith("desc:")) entities.add(find(word));
  const { from, to } = claim.validTime ?? { from: null, to: null };
  return {
    words: [...words.values()],
    figures: toldFigures(all),
    entities,
    settled: SETTLED.has(claim.status),
    time: from && to ? { from, to } : null,
    background: claim.background,
  };
};

/** A word by itself, as those of a claim stand. */
export const wordAlone = (word: string, vectors: WordVectors): ToldWord => {
  const vector = vectors.find(word);
  return {
    stem: canonicalStem(stem(word)),
    lemma: word,
    vector,
    name: false,
    weight: vector < 0 ? 1 : weightOf(vectors.rarity(vector)),
    part: "with",
  };
};
