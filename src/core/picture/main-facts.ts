import type { Claim } from "../claim/claim.ts";
import type { StoryContext } from "./context.ts";
import type { MainFact, Question, StoryPicture } from "./picture.ts";

const tally = (
  claims: readonly Claim[],
  pick: (claim: Claim) => readonly string[],
): { value: string; claims: string[] } | null => {
  const seen = new Map<string, { reports: Set<string>; claims: string[] }>();
  for (const claim of claims)
    for (const value of new Set(pick(claim))) {
      const one = seen.get(value) ?? { reports: new Set<string>(), claims: [] };
      one.reports.add(claim.report);
      one.claims.push(claim.id);
      seen.set(value, one);
    }
  const [best] = [...seen].sort(
    ([a, x], [b, y]) => y.reports.size - x.reports.size || y.claims.length - x.claims.length || (a < b ? -1 : 1),
  );
  return best ? { value: best[0], claims: best[1].claims } : null;
};

const ACTORS = ["actor", "agent", "holder", "party", "speaker"];

/** What happened, who, where and when: what most reports tell, each with its claims. */
export const mainFacts = (
  claims: readonly Claim[],
  questions: readonly Question[],
  what: (question: Question) => string,
  context: StoryContext,
): StoryPicture["main"] => {
  const live = claims.filter(
    (claim) => !claim.background && claim.status !== "conditional" && claim.status !== "asked",
  );
  const told = live.filter((claim) => claim.status === "asserted" || claim.status === "claimed");
  const fact = (found: { value: string; claims: string[] } | null, text: (value: string) => string): MainFact | null =>
    found ? { text: text(found.value), claims: found.claims } : null;
  const who = tally(told, (claim) =>
    ACTORS.flatMap((name) => (claim.roles[name]?.entity ? [context.entity(claim.roles[name]) ?? ""] : [])).filter(
      Boolean,
    ),
  );
  const place = tally(told, (claim) => {
    const found = context.place(claim.roles["place"]);
    return found?.country !== null && found !== null ? [found.id] : [];
  });
  const date = tally(told, (claim) =>
    !claim.scope["window"] &&
    claim.validTime?.from &&
    claim.validTime.from.slice(0, 10) === (claim.validTime.to ?? claim.validTime.from).slice(0, 10)
      ? [claim.validTime.from.slice(0, 10)]
      : [],
  );
  const weight = (question: Question): number =>
    new Set(
      question.answers.flatMap((answer) =>
        answer.status === "asserted" || answer.status === "claimed" ? answer.reports : [],
      ),
    ).size;
  const [main] = questions
    .filter((question) =>
      question.answers.some((answer) => answer.status === "asserted" || answer.status === "claimed"),
    )
    .sort(
      (a, b) =>
        weight(b) - weight(a) ||
        b.answers.flatMap((answer) => answer.claims).length - a.answers.flatMap((answer) => answer.claims).length ||
        (a.id < b.id ? -1 : 1),
    );
  const answer = main?.answers.find((one) => one.latest) ?? main?.answers[0];
  return {
    what: main && answer ? { text: what(main), claims: answer.claims } : null,
    who: fact(who, context.label),
    place: fact(place, context.label),
    date: fact(date, (value) => value),
  };
};
