import type { Mention } from "../entity/entity.ts";
import { bodyById } from "./lexicon/bodies.ts";
import { countryName } from "./lexicon/country-names.ts";

const COUNTRY = /^[A-Z]{2}$/;
const ORGANS: { readonly [prefix: string]: string } = {
  government: "government",
  military: "armed forces",
  police: "police",
  intelligence: "intelligence",
  parliament: "parliament",
  embassy: "embassy",
  ministry: "ministry",
};
/** What speaks for its state: an id of these with a country is that country's government. */
const SPEAKS_FOR_STATE = new Set(["government", "military", "police", "intelligence", "embassy", "ministry"]);
const STATE_TYPES = new Set(["government", "ministry", "military", "police", "intelligence", "agency"]);
/** Police of a city or a province, whoever governs the country. */
const LOCAL = new Set(["nypd", "lapd", "cpd-chicago", "scotland-yard", "opp-ca"]);
const SMALL = new Set(["of", "and", "the", "for", "in", "on", "al", "bin", "de", "la", "el", "van", "von"]);

const titleCase = (slugged: string): string =>
  slugged
    .split("-")
    .map((word, i) => (i > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");

interface Parts {
  readonly prefix: string;
  readonly rest: string;
  readonly portfolio: string | null;
}

function partsOf(entityId: string): Parts | null {
  const colon = entityId.indexOf(":");
  if (colon < 0) return null;
  const [rest = "", portfolio] = entityId.slice(colon + 1).split("/");
  return { prefix: entityId.slice(0, colon), rest, portfolio: portfolio ?? null };
}

/** A name to show for an entity id when no report's own words are at hand: "government of Afghanistan", "Taliban", "Ned Price". */
export function entityLabel(entityId: string): string {
  const body = bodyById(entityId);
  if (body) return body.name;
  const parts = partsOf(entityId);
  if (!parts) return entityId;
  const { prefix, rest, portfolio } = parts;
  if (prefix === "country") return countryName(rest);
  if (prefix === "desc") return rest.replace(/@\d+$/, "").replace(/-/g, " ");
  const organ = Object.hasOwn(ORGANS, prefix) ? ORGANS[prefix] : undefined;
  if (!organ) return titleCase(rest);
  const owner = COUNTRY.test(rest) ? countryName(rest) : titleCase(rest);
  if (prefix === "police") return `${owner} police`;
  return portfolio ? `${portfolio.replace(/-/g, " ")} ${organ} of ${owner}` : `${organ} of ${owner}`;
}

/** A news agency, paper, broadcaster or site, of the lexicon or told as one by the report. */
export function isOutlet(entityId: string): boolean {
  const type = bodyById(entityId)?.type;
  return type === "outlet" || type === "wire" || entityId.startsWith("outlet:");
}

/** A name of which nothing is known but its words. */
export const isNameAlone = (entityId: string): boolean => entityId.startsWith("name:");

/** A news agency: its copy is carried by others. */
export const isWire = (entityId: string): boolean => bodyById(entityId)?.type === "wire";

/**
 * The party for which an entity speaks: the Pentagon, a US ministry, embassy or general: `government:US`; everybody else for
 * themselves. Ids alone are asked: of a person or a described speaker ask `sideOfMention`.
 */
export function sideOf(entityId: string): string {
  const body = bodyById(entityId);
  if (body)
    return body.country && STATE_TYPES.has(body.type) && !LOCAL.has(body.id) ? `government:${body.country}` : body.id;
  const parts = partsOf(entityId);
  if (parts && SPEAKS_FOR_STATE.has(parts.prefix) && COUNTRY.test(parts.rest)) return `government:${parts.rest}`;
  if (parts?.prefix === "country") return `government:${parts.rest}`;
  return entityId;
}

/** The same for a mention: a spokesman speaks for the party that he was told to act for, else for himself. */
export const sideOfMention = (mention: Pick<Mention, "entity" | "affiliation">): string =>
  sideOf(mention.affiliation ?? mention.entity);

/** Whether two ids are one voice: the same entity, or both of one side. */
export const sameParty = (a: string, b: string): boolean => a === b || sideOf(a) === sideOf(b);
