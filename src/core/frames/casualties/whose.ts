import { childrenWith, childWith } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import { type FrameContext, mentionAt } from "../build/frame-context.ts";
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

const isNational = ({ roles, scope }: ClaimDraft): boolean =>
  / of /u.test(scope["population"] ?? "") || /\b\p{Lu}\p{L}+s$/u.test(roles["victim"]?.text ?? "");

/**
 * A figure that names nobody counts the people told right before it: the total behind "four more of its soldiers died, bringing to
 * 13 the number killed", and "four were missing" behind "six Filipinos were killed and".
 */
export const ofTheSame = (drafts: readonly ClaimDraft[]): readonly ClaimDraft[] =>
  drafts.map((draft) => {
    if (draft.scope["population"] !== "person" || draft.quantity?.unit) return draft;
    const before = drafts.filter((other) => other.sentence === draft.sentence && other.start < draft.start);
    const total = draft.scope["total"] !== undefined;
    const told = before.findLast((other) =>
      total
        ? other.harm === draft.harm && other.quantity?.increment === true
        : other.scope["population"] !== "person" && isNational(other),
    );
    const population = told?.scope["population"];
    return population === undefined ? draft : { ...draft, scope: { ...draft.scope, population } };
  });
