import type { Draft } from "../draft.ts";
import { OUTLET_NOUNS } from "../lexicon/generic-nouns.ts";
import { bind, nearest, single } from "./nearest.ts";
import { sameOffice } from "./owned-bodies.ts";
import { lastBefore, latest, only, type Scene } from "./scene.ts";

const isArmed = (c: Draft): boolean => c.body === "armed" && !c.entity.startsWith("desc:");
const OUTSIDE_GROUPS = new Set([
  "wire",
  "outlet",
  "government",
  "ministry",
  "military",
  "police",
  "court",
  "parliament",
  "embassy",
  "intelligence",
]);
const isGroup = (c: Draft): boolean =>
  isArmed(c) ||
  ((c.kind === "organisation" || c.body === "political") &&
    c.body !== null &&
    !OUTSIDE_GROUPS.has(c.body) &&
    !c.entity.startsWith("desc:"));
const isCompany = (c: Draft): boolean => c.body === "company";

/** `description/armed`, `description/group`, `description/company`, `description/agency`: "the insurgents", "the group", "the company". */
export function resolveBody(scene: Scene, index: number): void {
  const open = scene.drafts[index] as Draft;
  const chosen =
    open.wanted === "armed"
      ? armed(scene, index)
      : open.wanted === "group"
        ? group(scene, index)
        : open.wanted === "company"
          ? company(scene, index)
          : agency(scene, index);
  if (chosen) bind(open, chosen, `description/${open.wanted}`);
}

function armed(scene: Scene, index: number): Draft | null {
  const open = scene.drafts[index] as Draft;
  const all = scene.byBody.get("armed") ?? [];
  if (all.length === 1 && all[0]) return latest(scene, open, all[0]);
  const candidates = nearest(scene, index, isArmed, 3);
  if (candidates.length > 0) return candidates.length === 1 ? (candidates[0] ?? null) : null;
  // Several in the report, one of them three times as often: the report is about that one.
  const told = (d: Draft | undefined): number => (d ? (scene.namings.get(d.entity)?.length ?? 0) : 0);
  const [first, second] = [...all].sort((a, b) => told(b) - told(a));
  return first && told(first) >= 4 && told(first) >= 3 * told(second) ? latest(scene, open, first) : null;
}

function group(scene: Scene, index: number): Draft | null {
  const near = single(nearest(scene, index, isGroup, 2));
  if (near) return near;
  const open = scene.drafts[index] as Draft;
  const one = only(scene.byBody.get("armed"), () => true) ?? only(scene.byBody.get("ngo"), () => true);
  return one && one.start < open.start ? one : null;
}

function company(scene: Scene, index: number): Draft | null {
  const open = scene.drafts[index] as Draft;
  return single(nearest(scene, index, isCompany, 3)) ?? only(scene.byBody.get("company"), (c) => c.start < open.start);
}

/** By the noun itself: "the department" looks back to a Department, "the agency" to an Agency or a known agency. */
function agency(scene: Scene, index: number): Draft | null {
  const open = scene.drafts[index] as Draft;
  const { noun } = open;
  if (OUTLET_NOUNS.has(noun)) {
    return single(nearest(scene, index, (c) => c.body === "outlet" && !c.entity.startsWith("desc:"), 4));
  }
  const fits = (c: Draft): boolean =>
    !c.entity.startsWith("desc:") &&
    (c.kind === "organisation" || c.kind === "facility") &&
    (c.name.toLowerCase().includes(noun) ||
      c.noun === noun ||
      (noun === "agency" && (c.body === "agency" || c.body === "igo")) ||
      (noun === "charity" && c.body === "ngo") ||
      (noun === "bloc" && c.body === "igo") ||
      (noun === "alliance" && c.entity === "nato") ||
      (noun === "body" && c.body === "igo") ||
      (noun === "department" && (c.body === "police" || c.body === "fire" || c.body === "ministry")) ||
      (noun === "ministry" && c.body === "ministry"));
  return single(nearest(scene, index, fits, 4));
}

/** `description/organ`: "the government", "police", "security forces": the report's own, where one is meant. */
export function resolveOrgan(scene: Scene, index: number): void {
  const open = scene.drafts[index] as Draft;
  const type = open.body;
  if (!type || open.noun === "authorities") return;
  const named = (scene.byBody.get(type) ?? []).filter((c) => type !== "ministry" || c.entity.endsWith(`/${open.noun}`));
  if (type === "police" || type === "embassy" || type === "ministry") {
    const chosen =
      named.length === 1 && named[0]
        ? latest(scene, open, named[0])
        : single(nearest(scene, index, (c) => c.body === type && !c.entity.startsWith("desc:"), 2));
    if (chosen && !(type === "police" && isOfOthers(scene, chosen))) {
      bind(open, chosen, "description/organ");
      return;
    }
    if (type !== "ministry" || named.length > 0) return;
  }
  const country = stateInView(scene, index);
  if (!country) return;
  const own = scene.namings.get(`${type}:${country}`);
  const known =
    lastBefore(own, open) ??
    own?.[0] ??
    lastBefore(scene.namings.get(`government:${country}`), open) ??
    lastBefore(scene.lands.get(country), open) ??
    scene.places.get(country)?.[0] ??
    null;
  if (!known) return;
  const kind = open.kind;
  bind(open, known, "description/organ");
  open.kind = kind;
  open.body = type;
  open.place = null;
  open.country = country;
  open.entity = type === "ministry" ? `ministry:${country}/${open.noun}` : `${type}:${country}`;
  open.name = known.entity === open.entity ? known.name : open.text;
}

/**
 * "Police say a second man died ... he was stopped by officers from the Dale Police Department, police said": a force that is named in
 * passing, behind a police that was told of without a name, is another town's.
 */
function isOfOthers(scene: Scene, { entity }: Draft): boolean {
  const namings = (scene.byBody.get("police") ?? []).filter((one) => one.entity === entity);
  const first = Math.min(...namings.map(({ start }) => start));
  if (namings.some(({ subject }) => subject)) return false;
  return scene.drafts.some(
    ({ body, form, start, subject }) => body === "police" && form === "description" && subject && start < first,
  );
}

/** Whose government "the government" is: one just spoken of by name, else that of the country the report is about. */
function stateInView(scene: Scene, index: number): string | null {
  const isState = (c: Draft): boolean =>
    /^(?:government|military):[A-Z]{2}$/.test(c.entity) && c.rule.startsWith("state-body/");
  const near = nearest(scene, index, isState, 1);
  const countries = [...new Set(near.map((n) => n.country))];
  if (countries.length === 1 && countries[0]) return countries[0];
  if (scene.mainCountry) return scene.mainCountry;
  const all = [...new Set((scene.byBody.get("government") ?? []).filter(isState).map((d) => d.country))];
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** "a 13-year-old boy ... the boy", "a gunman ... the suspect": the only such person described before. */
function describedBefore(scene: Scene, index: number): Draft | null {
  const open = scene.drafts[index] as Draft;
  if (open.wanted === "officer") return null;
  const fits = (c: Draft): boolean => c.start < open.start;
  return (
    only(scene.described.get(open.noun), fits) ??
    (open.wanted === "suspect" ? only(scene.described.get("suspect"), fits) : null)
  );
}

/** `description/role`, `description/suspect`, `description/victim`: "the minister", "the official", "the suspect" for a person named before. */
export function resolveRole(scene: Scene, index: number): void {
  const open = scene.drafts[index] as Draft;
  let chosen: Draft | null = null;
  if (open.wanted === "role") chosen = office(scene, index);
  else if (open.wanted === "officer") {
    const cls = open.noun === "official" ? /^(?:official|spokesman|leader|police|envoy|minister)$/ : /^spokesman$/;
    const fits = (c: Draft): boolean =>
      c.kind === "person" && c.number === "singular" && c.classes.some((k) => cls.test(k));
    chosen = single(nearest(scene, index, fits, 2));
  } else {
    const one = only(scene.byPart.get(open.wanted === "victim" ? "victim" : "suspect"), () => true);
    chosen = one ? latest(scene, open, one) : null;
  }
  chosen ??= describedBefore(scene, index);
  if (!chosen || (open.wanted === "role" && !mayBeSameOffice(open, chosen))) return;
  const role = open.role;
  bind(open, chosen, `description/${open.wanted}`);
  open.role = chosen.role ?? role;
}

const FUNCTION_WORDS = new Set("the a an of for in at to and his her its their this that s".split(" "));
/** Words that make another office of the same noun. */
const OTHER_OFFICE = new Set("deputy vice prime assistant acting former ex junior shadow chief first".split(" "));

const officeWords = ({ text, noun }: Draft): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word !== noun && !FUNCTION_WORDS.has(word)));

/**
 * "The prime minister" behind "the oil minister", "the mayor" behind "the deputy mayor": a description is somebody told before only
 * where nothing in its words makes another office of it. Whoever is named may be told in words of any kind.
 */
const mayBeSameOffice = (open: Draft, chosen: Draft): boolean => {
  if (chosen.form === "name") return true;
  const [now, before] = [officeWords(open), officeWords(chosen)];
  for (const word of OTHER_OFFICE) if (now.has(word) !== before.has(word)) return false;
  return now.size === 0 || before.size === 0 || [...now].some((word) => before.has(word));
};

/** The one person named before who holds the office; of several, the one of the sentences just before. */
function office(scene: Scene, index: number): Draft | null {
  const open = scene.drafts[index] as Draft;
  const fits = (c: Draft): boolean =>
    c.kind === "person" &&
    c.form === "name" &&
    // "the British defence secretary" is told fully enough to look ahead too.
    (c.start < open.start || (open.country !== null && open.toToken - open.fromToken > 3)) &&
    ((c.role !== null && sameOffice(open.text, open.noun, c.role)) || c.noun === open.noun) &&
    (open.country === null || open.country === c.country || c.affiliation === `government:${open.country}`);
  const nouns = open.noun === "minister" || open.noun === "secretary" ? ["minister", "secretary"] : [open.noun];
  const all = new Set(nouns.flatMap((noun) => (scene.byRole.get(noun) ?? []).filter(fits)));
  const [one] = all;
  if (all.size === 1 && one) return latest(scene, open, one);
  return all.size > 1 ? single(nearest(scene, index, fits, 3)) : null;
}

/**
 * `description/same-noun`: "the union" behind "the teachers' union", "the ministry" behind "the Ministry of Health": the bare
 * noun stands for the one body of the report so far that was told with that noun and more. Several: left open.
 */
export function resolveSameNoun(scene: Scene, index: number): void {
  const open = scene.drafts[index] as Draft;
  const bare = /^the (\p{L}+)$/iu.exec(open.text)?.[1]?.toLowerCase();
  if (bare === undefined || open.form !== "description" || open.antecedent !== null) return;
  if (open.kind !== "organisation" || !open.entity.startsWith("desc:")) return;
  let found: Draft | null = null;
  for (const other of scene.byBareNoun.get(bare) ?? []) {
    if (other.start >= open.start) break;
    if (found !== null && found.entity !== other.entity) return;
    found = other;
  }
  if (found !== null) bind(open, found, "description/same-noun");
}
