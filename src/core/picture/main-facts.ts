import type { Claim, Role, Setting } from "../claim/claim.ts";
import { dayOf as dayIn } from "../frames/setting/day.ts";
import type { Span } from "../text/span.ts";
import type { StoryContext } from "./context.ts";
import type { MainFact, Question, SettingTold, StoryPicture } from "./picture.ts";

/** One telling of an answer: by a claim, or by the setting of its report. */
interface Vote {
  readonly value: string;
  readonly weight: number;
  readonly claim: Claim;
  /** Where the setting tells it; left out where the claim itself does. */
  readonly setting?: Span & { readonly text: string };
}

interface Tally {
  readonly value: string;
  readonly claims: readonly string[];
  readonly settings: readonly SettingTold[];
}

/** All that one report adds to one answer, however often it tells it. */
const REPORT_MOST = 16;

/** What most reports tell, then what weighs most, then string order. */
const tally = (votes: readonly Vote[]): Tally | null => {
  const seen = new Map<string, { reports: Map<string, number>; votes: Vote[] }>();
  for (const vote of votes) {
    const one = seen.get(vote.value) ?? { reports: new Map<string, number>(), votes: [] };
    one.reports.set(vote.claim.report, (one.reports.get(vote.claim.report) ?? 0) + vote.weight);
    one.votes.push(vote);
    seen.set(vote.value, one);
  }
  const score = ({ reports }: { reports: ReadonlyMap<string, number> }): number =>
    [...reports.values()].reduce((sum, weight) => sum + 1 + Math.min(weight, REPORT_MOST) / 4, 0);
  const [best] = [...seen].sort(([a, x], [b, y]) => score(y) - score(x) || (a < b ? -1 : 1));
  if (!best) return null;
  const claims = best[1].votes.flatMap(({ claim, setting }) => (setting ? [] : [claim.id]));
  return {
    value: best[0],
    claims: [...new Set(claims)],
    settings: best[1].votes.flatMap(({ claim, setting }) =>
      setting ? [{ report: claim.report, start: setting.start, end: setting.end, text: setting.text }] : [],
    ),
  };
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

const placesKnown = new WeakMap<Claim, readonly Role[]>();

/** Kept with the claim: a story that grows by one is asked for its place again. */
const placeRoles = (claim: Claim): readonly Role[] => {
  const known = placesKnown.get(claim);
  if (known) return known;
  const found = Object.entries(claim.roles).flatMap(([name, role]) =>
    role && (/^place\d*$/.test(name) || role.kind === "place") ? [role] : [],
  );
  placesKnown.set(claim, found);
  return found;
};

/** A town, or a part of one that no report sets in its town, or what is wider than a town. */
type Reach = "town" | "part" | "wide";

/** What a role of place names, as far as `reach` goes: of a street or a building the town that it lies in, where some report names that. */
const placeIdOf = (role: Role, reach: Reach, context: StoryContext, named: ReadonlySet<string>): string | null => {
  const place = context.place(role);
  if (!place) return null;
  if (FINE.has(place.precision ?? "")) {
    const town = place.within ? context.find(place.within) : null;
    if (town !== null && named.has(town) && !WIDE_ID.test(town)) return reach === "town" ? town : null;
    return reach === "part" ? place.id : null;
  }
  // A place that no gazetteer knows says too little to go before others.
  if (WIDE.has(place.precision ?? "") || place.country === null) return reach === "wide" ? place.id : null;
  return reach === "town" ? place.id : null;
};
const WIDE_ID = /^(?:country|admin1|admin2):/u;

/** What a report's setting counts beside what its claims tell. */
const SETTING_WEIGHT = 10;

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
                .join(" ")
                .replace(/ Sheriff$/u, ""),
          ]
        : [];
    },
  );

/** One day, where the claim tells one: not a window that runs up to the telling, nor the day before an era. */
const dayOf = (claim: Claim): readonly string[] => {
  const day = claim.scope["window"] || !claim.validTime ? null : dayIn(claim.validTime);
  return day === null ? [] : [day];
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
  /^(?:the )?(?:dead|injured|wounded|missing|killed)$|^(?:(?:at least|more than|about|nearly|around|some|as many as|up to)\s+)?(?:[\d,.]+|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands)(?:\s+(?:dead|killed|injured|hurt|wounded|missing|others?|more))?$/iu;

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
    found
      ? {
          text: text(found.value),
          claims: found.claims,
          ...(found.settings.length > 0 ? { settings: found.settings } : {}),
        }
      : null;
  const height = (claim: Claim): number => {
    const end = titleEnd(claim.report);
    if (claim.end <= end) return HEADLINE_WEIGHT;
    return claim.start < end + OPENING ? OPENING_WEIGHT : 1;
  };
  const heights = new Map(told.map((claim) => [claim.id, height(claim)]));
  const tellingOf = (question: Question): number => {
    const answers = question.answers.filter((answer) => answer.status === "asserted" || answer.status === "claimed");
    const reports = new Set(answers.flatMap((answer) => answer.reports)).size;
    if (reports === 0) return 0;
    let count = 0;
    let highest = 0;
    for (const { claims: tellings } of answers)
      for (const id of tellings) {
        const found = heights.get(id);
        if (found === undefined) continue;
        count += 1;
        highest = Math.max(highest, found);
      }
    // What was said, and a headline's own words, name the matter only where nothing else does.
    const idle = question.group === "statements" ? 0.2 : question.key["matter"] !== undefined ? 0.5 : 1;
    return idle * (reports + highest / 2 + Math.min(count, 20) / 20);
  };
  const [main] = questions
    .map((question) => ({ question, weight: tellingOf(question) }))
    .filter(({ weight }) => weight > 0)
    // Among equals the one that stands first on the page.
    .sort((a, b) => b.weight - a.weight)
    .map(({ question }) => question);
  const answer = main?.answers.find((one) => one.latest) ?? main?.answers[0];
  const own = new Set(main ? main.answers.flatMap((one) => one.claims) : []);
  // What the main question tells, and what stands high, counts more than what stands around it.
  const weigh = (claim: Claim): number => (own.has(claim.id) ? 4 : 1) * Math.sqrt(height(claim));
  const who = tally(
    told.flatMap((claim) =>
      [...new Map(whoOf(claim, context))].map(([value, share]) => ({
        value,
        weight: (own.has(claim.id) ? 4 : 1) * height(claim) * share,
        claim,
      })),
    ),
  );
  const named = new Set(
    claims.flatMap((claim) =>
      [...Object.values(claim.roles), claim.setting?.place].flatMap((role) =>
        role?.entity ? [context.find(role.entity)] : [],
      ),
    ),
  );
  const byClaims = (valuesOf: (claim: Claim) => readonly (string | null)[]): readonly Vote[] =>
    told.flatMap((claim) => {
      const values = valuesOf(claim);
      return values.length === 0 ? [] : votesOf(claim, values);
    });
  const votesOf = (claim: Claim, values: readonly (string | null)[]): readonly Vote[] =>
    [...new Set(values)].flatMap((value) => (value === null ? [] : [{ value, weight: weigh(claim), claim }]));
  const bySettings = (
    answerOf: (setting: Setting) => string | null,
    spanOf: (setting: Setting) => (Span & { readonly text: string }) | null,
  ): readonly Vote[] =>
    claims.flatMap((claim) => {
      const value = claim.setting ? answerOf(claim.setting) : null;
      const span = claim.setting ? spanOf(claim.setting) : null;
      return value === null || span === null ? [] : [{ value, weight: SETTING_WEIGHT, claim, setting: span }];
    });
  const within = (reach: Reach): Tally | null => {
    const idOf = (role: Role): string | null => placeIdOf(role, reach, context, named);
    return tally([
      ...byClaims((claim) => placeRoles(claim).map(idOf)),
      ...bySettings(
        ({ place }) => place && idOf(place),
        ({ place }) => place,
      ),
    ]);
  };
  const place = within("town") ?? within("part") ?? tally(byClaims(seatsOf)) ?? within("wide");
  const date = tally([
    ...byClaims(dayOf),
    ...bySettings(
      ({ day }) => day && dayIn(day),
      ({ day }) => day,
    ),
  ]);
  return {
    what: main && answer ? { text: what(main), claims: answer.claims } : null,
    who: fact(who, (id) => (id.startsWith(WORDS) ? id.slice(WORDS.length) : context.label(id))),
    place: fact(place, (id) => (id.startsWith(SEAT) ? id.slice(SEAT.length) : context.label(id))),
    date: fact(date, (value) => value),
  };
};
