import type { Mention } from "../entity/entity.ts";

/** Index of the first mention of a sentence; mentions stand in document order. */
function firstOf(mentions: readonly Mention[], sentence: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions of one sentence, in document order. */
export function mentionsIn(mentions: readonly Mention[], sentence: number): readonly Mention[] {
  const from = firstOf(mentions, sentence);
  let to = from;
  while (to < mentions.length && (mentions[to] as Mention).sentence === sentence) to++;
  return mentions.slice(from, to);
}

/** Every mention whose tokens hold this one, the innermost first; those headed by the token before the others. */
export function mentionsAt(mentions: readonly Mention[], sentence: number, tokenIndex: number): readonly Mention[] {
  const found: Mention[] = [];
  for (let i = firstOf(mentions, sentence); i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    if (mention.sentence !== sentence) break;
    if (mention.fromToken <= tokenIndex && tokenIndex < mention.toToken) found.push(mention);
  }
  const rank = (m: Mention): number => (m.headToken === tokenIndex ? 0 : 1000) + (m.toToken - m.fromToken);
  return found.sort((a, b) => rank(a) - rank(b));
}

/**
 * The mention at a token: one headed by it, else the innermost around it; null where none is. For "a Taliban commander",
 * "commander" gives the commander and "Taliban" the party.
 */
export const mentionAt = (mentions: readonly Mention[], sentence: number, tokenIndex: number): Mention | null =>
  mentionsAt(mentions, sentence, tokenIndex)[0] ?? null;

/** The named person whose told role covers this offset ("Secretary" in "Pentagon Press Secretary John Kirby"); null elsewhere. */
export const personByRoleAt = (mentions: readonly Mention[], offset: number): Mention | null =>
  mentions.find(
    (m) => m.form === "name" && m.roleSpan != null && m.roleSpan.start <= offset && offset < m.roleSpan.end,
  ) ?? null;
