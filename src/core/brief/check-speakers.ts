import { fold } from "../lineage/words.ts";
import type { CheckedSentence } from "./check.ts";
import { heardOf, NOBODY, withoutBrackets } from "./told-by.ts";

/** With more origins than this a sentence gives their number alone. */
const NAMED = 3;
/** "(5 reports, at least 1 origin: the Pentagon)" */
const SUPPORT = /\((\d+) reports?, (?:at least )?(\d+)(?: to \d+)? origins?(?:: [^()]*)?\)/g;
const TOLD_BY = /(?:^|; |: |and )([^;:()]+?) (denied|claimed)(?: it\b| that\b|:)/giu;

/** Who says it is told where they are few, and what is denied or claimed is so by those who deny or claim it. */
export const checkSpeakers = ({ own, text, tellers, world, isWhole }: CheckedSentence): string[] => {
  const problems: string[] = [];
  const nameOf = new Map(tellers.map((origin) => [origin.id, fold(withoutBrackets(origin.name))]));
  const kindOf = new Map(tellers.map((origin) => [origin.id, origin.kind]));
  const namesOf = (answer: { readonly origins: readonly string[] }): readonly string[] =>
    heardOf(answer.origins, (id) => kindOf.get(id)).flatMap((id) => nameOf.get(id) ?? []);
  // Up to each support stands the answer that it supports, with those who tell it.
  let from = 0;
  for (const match of text.matchAll(SUPPORT)) {
    const stretch = fold(text.slice(from, match.index + match[0].length));
    from = match.index + match[0].length;
    const [, reports, origins] = match.map(Number);
    const fitting = world.answers.filter(
      (answer) => answer.reports.length === reports && answer.originsApart === origins,
    );
    const named = fitting.some((answer) => {
      const names = namesOf(answer);
      return names.length > NAMED || names.every((name) => NOBODY.test(name) || stretch.includes(name));
    });
    if (fitting.length > 0 && !named && !isWhole) problems.push(`who says so is not told: ${match[0]}`);
  }
  for (const status of ["claimed", "denied"] as const) {
    const open = new RegExp(`\\bit is ${status}\\b`, "iu").test(own);
    const spoken = world.answers.some(
      (answer) =>
        answer.status === status &&
        answer.origins.length > 0 &&
        answer.origins.length < NAMED &&
        answer.origins.every((id) => kindOf.get(id) !== "publisher"),
    );
    if (open && spoken) problems.push(`who ${status} it is not told`);
  }
  for (const [, who = "", verb = ""] of text.matchAll(TOLD_BY)) {
    const name = fold(who).trim();
    if (/^(?:(?:reports|accounts) differ|it is|which)/u.test(name) || name === "it is") continue;
    const allowed = world.answers.filter((answer) => answer.status === fold(verb)).flatMap(namesOf);
    if (allowed.length > 0 && !allowed.some((one) => name.endsWith(one)))
      problems.push(`${who.trim()} ${verb} nothing of it`);
  }
  return problems;
};
