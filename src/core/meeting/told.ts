import type { Claim } from "../claim/claim.ts";
import { type ToldWords, toldWords, type WordVectors } from "../nearness/index.ts";
import { propositionIn } from "../proposition/proposition.ts";

/** A claim as another can be laid beside it: its words, and what is known of it beside them. */
export interface ToldClaim {
  readonly claim: Claim;
  readonly words: ToldWords;
  /** What its frame found it to be of: a harm, an act, a unit; lower case. */
  readonly kinds: ReadonlySet<string>;
  /** Whoever answers for it, by id or by words; null: the report itself. */
  readonly speaker: string | null;
  /** In the headline or the first sentence. */
  readonly leads: boolean;
  /** When its report was published, ISO 8601; null: unknown. */
  readonly published: string | null;
}

const KINDS = ["kind", "act", "what"] as const;

const kindsOf = ({ harm, code, state, stance, quantity, scope }: Claim): ReadonlySet<string> =>
  new Set(
    [harm, code, state, stance, quantity?.unit, ...KINDS.map((name) => scope[name])].flatMap((kind) => kind ?? []),
  );

/** Somebody whom no word tells. */
export const UNKNOWN = "?";

const speakerOf = ({ attribution }: Claim, find: (entity: string) => string): string | null => {
  const last = attribution.at(-1);
  if (last === undefined) return null;
  // "reportedly" names nobody: it is nobody else's word either.
  return last.entity ? find(last.entity) : last.speaker === "" ? UNKNOWN : last.speaker.toLowerCase();
};

/** The words that carry what a claim tells: what is said or meant, where it tells that; else its own. */
export const textOf = (claim: Claim): string => {
  if (propositionIn(claim) === null) return claim.quote;
  const on = claim.roles["on"] ?? claim.roles["content"];
  if (on) return on.text;
  const said = claim.quotation;
  return said && said.start >= claim.start && said.end <= claim.end
    ? claim.quote.slice(said.start - claim.start, said.end - claim.start)
    : claim.quote;
};

/** `find`: the one id of an entity in all reports of the story. */
export const toldClaim = (
  claim: Claim,
  published: string | null,
  vectors: WordVectors,
  find: (entity: string) => string,
): ToldClaim => ({
  claim,
  words: toldWords(claim, textOf(claim), vectors, find),
  kinds: kindsOf(claim),
  speaker: speakerOf(claim, find),
  leads: claim.sentence <= 1,
  published,
});
