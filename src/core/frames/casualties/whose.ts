import { markerOf } from "../../clause/clause.ts";
import { childrenWith, childWith, tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import { type FrameContext, mentionAt } from "../build/frame-context.ts";
import { draftsOf } from "../build/near-drafts.ts";
import type { ClaimDraft } from "../frame.ts";

/** People whom every country has: whose they are tells them apart. */
const OF_A_COUNTRY = new Set(["citizen", "national"]);

/** "seven of its citizens", told by Japan: citizens of Japan, never those of another. */
export const ownedBy = (context: FrameContext, sentence: Sentence, victim: number, population: string): string => {
  if (!OF_A_COUNTRY.has(population)) return population;
  const owned = [victim, ...childrenWith(sentence, victim, "nmod", "obl").map(({ index }) => index)];
  const owner = owned.map((index) => childWith(sentence, index, "nmod:poss")).find((token) => token !== null);
  const mention = owner ? mentionAt(context, sentence, owner.index) : null;
  // "87 of its citizens", told by an army: of its country, which the words do not name.
  if (!mention || !/^(?:country|government):[A-Z]{2}$/u.test(mention.entity)) return population;
  return `${population} of ${mention.name.replace(/^government of /u, "")}`;
};

/** Units of a country that people come from and reports tell by their noun ("61 people from her state"). */
const HOMES = new Set("state province region county district country island village town city".split(" "));

/**
 * "61 people from Bengal", "12 people from Lamu were killed in Pemba": so many of those harmed, by where they come from. The token of
 * the place or of its noun; null where the words tell no such thing ("people from all walks of life"), and of a town that may be
 * where it happened. `told`: the places told with the harm.
 */
export const homeOf = (
  context: FrameContext,
  sentence: Sentence,
  victim: number,
  told: readonly number[],
): number | null => {
  const home = childrenWith(sentence, victim, "nmod").find(
    ({ index }) => index > victim && markerOf(sentence, index) === "from",
  );
  if (!home || childWith(sentence, home.index, "nummod") !== null) return null;
  const mention = mentionAt(context, sentence, home.index);
  if (mention?.kind !== "place") return HOMES.has(home.lemma) ? home.index : null;
  const wide = /^(?:country|admin1|admin2):/u.test(mention.entity);
  return wide || told.some((place) => place !== home.index) ? home.index : null;
};

/** The population of those who come from somewhere: "person from Lamu", "person from the state". */
export const fromHome = (context: FrameContext, sentence: Sentence, home: number, population: string): string => {
  const mention = mentionAt(context, sentence, home);
  return `${population} from ${mention?.kind === "place" ? mention.name : `the ${tokenAt(sentence, home).lemma}`}`;
};

const isNational = ({ roles, scope }: ClaimDraft): boolean =>
  / of /u.test(scope["population"] ?? "") || /\b\p{Lu}\p{L}+s$/u.test(roles["victim"]?.text ?? "");

/** "six volunteers had been killed and 14 wounded": a bare number right behind the "and". */
const isJoined = (text: string, { roles, end, harm }: ClaimDraft, draft: ClaimDraft): boolean =>
  harm !== draft.harm &&
  / /u.test(roles["victim"]?.text ?? "") &&
  (draft.quantity?.low ?? 0) > 1 &&
  // "a woman dead and five others": others than she, and no women for that.
  !/\bothers?\b/u.test(draft.roles["victim"]?.text ?? "") &&
  /^,? and $/u.test(text.slice(end, draft.start));

/**
 * A figure that names nobody counts the people told right before it: the total behind "four more of its soldiers died, bringing to
 * 13 the number killed", and "four were missing" behind "six Filipinos were killed and".
 */
export const ofTheSame = (text: string, drafts: readonly ClaimDraft[]): readonly ClaimDraft[] =>
  drafts.map((draft) => {
    if (draft.scope["population"] !== "person" || draft.quantity?.unit) return draft;
    const before = draftsOf(drafts, draft.sentence).filter((other) => other.start < draft.start);
    const total = draft.scope["total"] !== undefined;
    const told = before.findLast((other) =>
      total
        ? other.harm === draft.harm && other.quantity?.increment === true
        : other.scope["population"] !== "person" && (isNational(other) || isJoined(text, other, draft)),
    );
    const population = told?.scope["population"];
    return population === undefined ? draft : { ...draft, scope: { ...draft.scope, population } };
  });
