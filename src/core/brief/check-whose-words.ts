import type { CheckedSentence } from "./check.ts";
import { OTHER_WORDS, tellsWordsOfOne } from "./whose-words.ts";

const SUPPORT = /\((\d+) reports?, (?:at least )?(\d+)(?: to \d+)? origins?(?:: ([^()]*))?\)/gu;

/** Words of one stand for several origins only where it is told that the others said it otherwise. */
export const checkWhoseWords = ({ text, claims, world }: CheckedSentence): string[] => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  let from = 0;
  const problems: string[] = [];
  for (const match of text.matchAll(SUPPORT)) {
    const stretch = text.slice(from, match.index);
    from = match.index + match[0].length;
    const [reports, origins] = [Number(match[1]), Number(match[2])];
    const fitting = world.answers.filter(
      (answer) => answer.reports.length === reports && answer.origins.length > 1 && answer.originsApart === origins,
    );
    const marked = match[3]?.endsWith(OTHER_WORDS) === true;
    const own = fitting.map((answer) =>
      tellsWordsOfOne(
        stretch,
        answer.claims.flatMap((id) => byId.get(id) ?? []),
      ),
    );
    if (!marked && own.length > 0 && own.every((one) => one))
      problems.push(`not all say it in these words: ${match[0]}`);
  }
  return problems;
};
