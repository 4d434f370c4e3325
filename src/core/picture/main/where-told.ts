import type { Span } from "../../text/span.ts";
import type { MainFact } from "../picture.ts";
import { agreedPlace } from "./agreed-place.ts";
import { askedOf, wideIn } from "./asked.ts";
import { countsOf, type SceneReport } from "./tally.ts";
import type { Scene } from "./where.ts";

/** What one report tells stands in its own words. */
const SEVERAL = 2;

/** Where it happened: by the names that most reports agree on, else by what claims and the gazetteer tell. */
export const whereTold = (
  reports: readonly SceneReport[],
  found: Scene | null,
  fact: MainFact | null,
): MainFact | null => {
  if (countsOf(reports).telling < SEVERAL || found?.spread === true) return fact;
  const asked = askedOf(reports);
  const agreed = agreedPlace(
    asked.map(({ report }) => report),
    {
      name: fact?.text ?? null,
      isTown: found !== null && found.wide !== true,
      isKnown: (key) => asked.some((one) => wideIn(one).has(key)),
    },
  );

  if (agreed === null) return fact;
  const { name, wider, settings, isAsked } = agreed;
  const stays = isAsked && fact !== null;
  if (stays && wider.length === 0) return fact;
  const at = new Map(settings.map((told) => [told.report, told] as const));
  return {
    text: [stays ? fact.text : name, ...wider].join(", "),
    claims: stays ? fact.claims : claimsAt(asked, at),
    settings: stays ? [...(fact.settings ?? []), ...settings] : settings,
  };
};

/** Claims that tell what happened in the words that name a place. */
const claimsAt = (reports: readonly SceneReport[], at: ReadonlyMap<string, Span>): readonly string[] =>
  reports.flatMap(({ report, claims, heights }) => {
    const told = at.get(report.id);
    if (told === undefined) return [];
    return claims.flatMap(({ id, start, end }, index) =>
      (heights[index] ?? 0) > 0 && start <= told.start && end >= told.end ? [id] : [],
    );
  });
