import type { Role } from "../claim/claim.ts";
import type { FrameContext } from "../frames/build/frame-context.ts";
import type { ClaimDraft } from "../frames/frame.ts";
import { keptWith } from "../kept-with.ts";
import type { Span } from "../text/span.ts";
import { headOf } from "./head.ts";

const countries = new WeakMap<FrameContext, string | null>();

/** The one country that the headline and the lead of a report tell of; null where they tell of none or of several. */
const ownCountry = (context: FrameContext): string | null => {
  const known = countries.get(context);
  if (known !== undefined) return known;
  const { has } = headOf(context);
  const told = new Set(
    context.mentions
      .flat()
      .filter((mention) => mention.kind === "place" && has(mention))
      .flatMap(({ place }) => place?.country ?? []),
  );
  const [only] = told;
  const found = told.size === 1 ? (only ?? null) : null;
  countries.set(context, found);
  return found;
};

const isPlace = (name: string): boolean => /^place\d*$/u.test(name);

/** The place of a figure that lies in another country than the one in which its report plays; null for any other figure. */
export const otherCountry = (draft: ClaimDraft, context: FrameContext): Span | null => {
  if (headOf(context).has(draft)) return null;
  const places = Object.entries(draft.roles).flatMap(([name, role]): readonly Role[] =>
    isPlace(name) && role ? [role] : [],
  );
  const own = places.length === 0 ? null : ownCountry(context);
  if (own === null || places.some((role) => !isSurelyIn(role, context) || role.country === own)) return null;
  return places[0] ?? null;
};

/** A town alone may be its namesake at home: the report names its country or its region too. */
const isSurelyIn = ({ entity, country }: Role, context: FrameContext): boolean =>
  country !== undefined && (/^(?:country|admin1):/u.test(entity ?? "") || countriesNamed(context).has(country));

/** The countries that a report names as such. */
const countriesNamed = keptWith(
  ({ mentions }: FrameContext): ReadonlySet<string> =>
    new Set(
      mentions.flatMap((here) =>
        here.flatMap(({ place, entity }) =>
          place?.country != null && entity === `country:${place.country}` ? [place.country] : [],
        ),
      ),
    ),
);
