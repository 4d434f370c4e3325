import type { Claim, Role } from "../claim/claim.ts";
import type { StoryContext } from "./context.ts";
import type { MainFact, Question, StoryPicture } from "./picture.ts";

interface Tally {
  readonly value: string;
  readonly claims: readonly string[];
  readonly reports: number;
}

/** What most reports tell, then what most claims tell, then string order. `weigh` makes some claims count more. */
const tally = (
  claims: readonly Claim[],
  pick: (claim: Claim) => readonly string[],
  weigh: (claim: Claim) => number = () => 1,
): Tally | null => {
  const seen = new Map<string, { reports: Set<string>; claims: string[]; weight: number }>();
  for (const claim of claims)
    for (const value of new Set(pick(claim))) {
      const one = seen.get(value) ?? { reports: new Set<string>(), claims: [], weight: 0 };
      one.reports.add(claim.report);
      one.claims.push(claim.id);
      one.weight += weigh(claim);
      seen.set(value, one);
    }
  const score = (one: { reports: Set<string>; weight: number }): number => one.reports.size + one.weight / 4;
  const [best] = [...seen].sort(([a, x], [b, y]) => score(y) - score(x) || (a < b ? -1 : 1));
  return best ? { value: best[0], claims: best[1].claims, reports: best[1].reports.size } : null;
};

const ACTORS = ["actor", "agent", "holder", "party", "speaker"];
const FINE = new Set(["district", "facility", "area", "street"]);
const WIDE = new Set(["country", "admin1", "admin2"]);

const placeRoles = (claim: Claim): readonly Role[] =>
  Object.entries(claim.roles).flatMap(([name, role]) =>
    role && (/^place\d*$/.test(name) || role.kind === "place") ? [role] : [],
  );

/** Towns as told; of a street or a building the town that it lies in, where some report names that. */
const townsOf = (claim: Claim, context: StoryContext, named: ReadonlySet<string>): readonly string[] =>
  placeRoles(claim).flatMap((role) => {
    const place = context.place(role);
    if (!place) return [];
    if (FINE.has(place.precision ?? "")) {
      const town = place.within ? context.find(place.within) : null;
      return town === null ? [] : [named.has(town) ? town : place.id];
    }
    return WIDE.has(place.precision ?? "") || place.country === null ? [] : [place.id];
  });

const widePlacesOf = (claim: Claim, context: StoryContext): readonly string[] =>
  placeRoles(claim).flatMap((role) => context.place(role)?.id ?? []);

const SEAT = "seat:";
const LOCAL_OFFICE = /^(?:police|government):([a-z][a-z-]+)$/;

/** The town whose police or council speaks ("police:rocky-mount"), where no claim names a town itself. */
const seatsOf = (claim: Claim): readonly string[] =>
  [...claim.attribution.map((link) => link.entity), ...Object.values(claim.roles).map((role) => role?.entity)].flatMap(
    (id) => {
      const slug = id ? LOCAL_OFFICE.exec(id)?.[1] : undefined;
      return slug
        ? [
            SEAT +
              slug
                .split("-")
                .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
                .join(" "),
          ]
        : [];
    },
  );

/** One day, where the claim tells one: not a window that runs up to the telling, nor the day before an era. */
const dayOf = (claim: Claim): readonly string[] => {
  const { from, to } = claim.validTime ?? { from: null, to: null };
  if (claim.scope["window"] || !from || from.length < 10) return [];
  const first = from.slice(0, 10);
  const last = (to ?? from).slice(0, 10);
  // A night belongs to the day that it begins in.
  return first === last || Date.parse(last) - Date.parse(first) === 86_400_000 ? [first] : [];
};

/** What happened, who, where and when: what most reports tell, each with its claims. */
export const mainFacts = (
  claims: readonly Claim[],
  questions: readonly Question[],
  what: (question: Question) => string,
  context: StoryContext,
): StoryPicture["main"] => {
  const told = claims.filter(
    (claim) => !claim.background && (claim.status === "asserted" || claim.status === "claimed"),
  );
  const fact = (found: Tally | null, text: (value: string) => string): MainFact | null =>
    found ? { text: text(found.value), claims: found.claims } : null;
  const reportsOf = (question: Question): number =>
    new Set(
      question.answers.flatMap((answer) =>
        answer.status === "asserted" || answer.status === "claimed" ? answer.reports : [],
      ),
    ).size;
  const claimsOf = (question: Question): number =>
    question.answers.reduce((sum, answer) => sum + answer.claims.length, 0);
  const [main] = questions
    .filter((question) => reportsOf(question) > 0)
    .sort((a, b) => reportsOf(b) - reportsOf(a) || claimsOf(b) - claimsOf(a) || (a.id < b.id ? -1 : 1));
  const answer = main?.answers.find((one) => one.latest) ?? main?.answers[0];
  const own = new Set(main ? main.answers.flatMap((one) => one.claims) : []);
  // What the main question tells counts more than what stands around it.
  const weigh = (claim: Claim): number => (own.has(claim.id) ? 4 : 1);
  const who = tally(told, (claim) =>
    ACTORS.flatMap((name) => (claim.roles[name]?.entity ? [context.entity(claim.roles[name]) ?? ""] : [])).filter(
      Boolean,
    ),
  );
  const named = new Set(
    claims.flatMap((claim) =>
      Object.values(claim.roles).flatMap((role) => (role?.entity ? [context.find(role.entity)] : [])),
    ),
  );
  const town = tally(told, (claim) => townsOf(claim, context, named), weigh);
  const seat = town ?? tally(told, seatsOf, weigh);
  const place = seat ?? tally(told, (claim) => widePlacesOf(claim, context), weigh);
  const date = tally(told, dayOf, weigh);
  return {
    what: main && answer ? { text: what(main), claims: answer.claims } : null,
    who: fact(who, context.label),
    place: fact(place, (id) => (id.startsWith(SEAT) ? id.slice(SEAT.length) : context.label(id))),
    date: fact(date, (value) => value),
  };
};
