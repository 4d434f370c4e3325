import type { Claim, Role } from "../claim/claim.ts";
import type { StoryContext } from "./context.ts";
import type { MainFact, Question, StoryPicture } from "./picture.ts";

interface Tally {
  readonly value: string;
  readonly claims: readonly string[];
  readonly reports: number;
}

/** What most reports tell, then what weighs most, then string order. */
const tally = (
  claims: readonly Claim[],
  pick: (claim: Claim) => readonly (readonly [string, number])[],
  weigh: (claim: Claim) => number,
): Tally | null => {
  const seen = new Map<string, { reports: Set<string>; claims: string[]; weight: number }>();
  for (const claim of claims)
    for (const [value, share] of new Map(pick(claim))) {
      const one = seen.get(value) ?? { reports: new Set<string>(), claims: [], weight: 0 };
      one.reports.add(claim.report);
      one.claims.push(claim.id);
      one.weight += weigh(claim) * share;
      seen.set(value, one);
    }
  const score = (one: { reports: Set<string>; weight: number }): number => one.reports.size + one.weight / 4;
  const [best] = [...seen].sort(([a, x], [b, y]) => score(y) - score(x) || (a < b ? -1 : 1));
  return best ? { value: best[0], claims: best[1].claims, reports: best[1].reports.size } : null;
};

/** Roles of those whom a report is about, with what each counts: who only speaks of it counts little. */
const WHO: readonly (readonly [string, number])[] = [
  ["actor", 1],
  ["agent", 1],
  ["holder", 1],
  ["party", 1],
  ["victim", 1],
  ["recipient", 0.9],
  ["evacuee", 0.9],
  ["speaker", 0.2],
];
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

const WORDS = "words:";

/** Those whom a claim is about; who is not named ("at least seven people") by the words. */
const whoOf = (claim: Claim, context: StoryContext): readonly (readonly [string, number])[] =>
  WHO.flatMap(([name, share]): (readonly [string, number])[] => {
    const role = claim.roles[name];
    if (
      !role ||
      (role.kind !== undefined && !ABOUT.has(role.kind)) ||
      PRONOUN.test(role.text) ||
      NUMBER_ALONE.test(role.text)
    )
      return [];
    const id = context.entity(role);
    if (id && !/^(?:desc|text):/u.test(id)) return [[id, share]];
    return name === "victim" || (name !== "speaker" && (role.kind === "person" || role.kind === "group"))
      ? [[WORDS + role.text, share * 0.6]]
      : [];
  });
const ABOUT = new Set(["person", "group", "party", "organisation"]);
const PRONOUN = /^(?:he|she|it|they|we|i|you|him|her|them|us|who|that|which|this|these|those)$/iu;

/** "19", "dozens", "2 dead": how many, not who. */
const NUMBER_ALONE =
  /^(?:(?:at least|more than|about|nearly|around|some|as many as|up to)\s+)?(?:[\d,.]+|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands)(?:\s+(?:dead|killed|injured|hurt|wounded|missing|others?|more))?$/iu;

const evenly = (values: readonly string[]): readonly (readonly [string, number])[] => values.map((value) => [value, 1]);

/** How far up in its report a claim stands: the headline and the opening tell what a report is about. */
const OPENING = 500;
const HEADLINE_WEIGHT = 8;
const OPENING_WEIGHT = 3;

/** What happened, who, where and when: what most reports tell, each with its claims. `titleEnd` is 0 for a report without one. */
export const mainFacts = (
  claims: readonly Claim[],
  questions: readonly Question[],
  what: (question: Question) => string,
  context: StoryContext,
  titleEnd: (report: string) => number,
): StoryPicture["main"] => {
  const told = claims.filter(
    (claim) => !claim.background && (claim.status === "asserted" || claim.status === "claimed"),
  );
  const fact = (found: Tally | null, text: (value: string) => string): MainFact | null =>
    found ? { text: text(found.value), claims: found.claims } : null;
  const height = (claim: Claim): number => {
    const end = titleEnd(claim.report);
    if (claim.end <= end) return HEADLINE_WEIGHT;
    return claim.start < end + OPENING ? OPENING_WEIGHT : 1;
  };
  const byId = new Map(told.map((claim) => [claim.id, claim]));
  const tellingOf = (question: Question): number => {
    const answers = question.answers.filter((answer) => answer.status === "asserted" || answer.status === "claimed");
    const reports = new Set(answers.flatMap((answer) => answer.reports)).size;
    if (reports === 0) return 0;
    const heights = answers
      .flatMap((answer) => answer.claims)
      .flatMap((id) => byId.get(id) ?? [])
      .map(height);
    const idle = question.group === "statements" ? 0.2 : 1;
    return idle * (reports + Math.max(0, ...heights) / 2 + Math.min(heights.length, 20) / 20);
  };
  const [main] = questions
    .map((question) => ({ question, weight: tellingOf(question) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.question.id < b.question.id ? -1 : 1))
    .map(({ question }) => question);
  const answer = main?.answers.find((one) => one.latest) ?? main?.answers[0];
  const own = new Set(main ? main.answers.flatMap((one) => one.claims) : []);
  // What the main question tells, and what stands high, counts more than what stands around it.
  const weigh = (claim: Claim): number => (own.has(claim.id) ? 4 : 1) * Math.sqrt(height(claim));
  const who = tally(
    told,
    (claim) => whoOf(claim, context),
    (claim) => (own.has(claim.id) ? 4 : 1) * height(claim),
  );
  const named = new Set(
    claims.flatMap((claim) =>
      Object.values(claim.roles).flatMap((role) => (role?.entity ? [context.find(role.entity)] : [])),
    ),
  );
  const town = tally(told, (claim) => evenly(townsOf(claim, context, named)), weigh);
  const seat = town ?? tally(told, (claim) => evenly(seatsOf(claim)), weigh);
  const place = seat ?? tally(told, (claim) => evenly(widePlacesOf(claim, context)), weigh);
  const date = tally(told, (claim) => evenly(dayOf(claim)), weigh);
  return {
    what: main && answer ? { text: what(main), claims: answer.claims } : null,
    who: fact(who, (id) => (id.startsWith(WORDS) ? id.slice(WORDS.length) : context.label(id))),
    place: fact(place, (id) => (id.startsWith(SEAT) ? id.slice(SEAT.length) : context.label(id))),
    date: fact(date, (value) => value),
  };
};
