import type { Draft } from "../draft.ts";
import { OUTLET_NOUNS } from "../lexicon/generic-nouns.ts";
import { bind, nearest, type Scene, single } from "./nearest.ts";
import { sameOffice } from "./owned-bodies.ts";

const distinct = (drafts: readonly Draft[], accept: (d: Draft) => boolean): Draft[] => {
  const found = new Map<string, Draft>();
  for (const d of drafts) if (!d.hidden && accept(d) && !found.has(d.entity)) found.set(d.entity, d);
  return [...found.values()];
};

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
  const all = distinct(scene.drafts, isArmed);
  if (all.length === 1) return lastBefore(scene, index, (c) => c.entity === all[0]?.entity) ?? all[0] ?? null;
  const near = single(nearest(scene, index, isArmed, 3));
  if (near) return near;
  // Several named, one of them ten times as often: the report is about that one.
  return leading(scene, all);
}

function leading(scene: Scene, all: readonly Draft[]): Draft | null {
  const counts = all
    .map((a) => ({ a, n: scene.drafts.filter((d) => d.entity === a.entity && d.form === "name").length }))
    .sort((x, y) => y.n - x.n);
  const [first, second] = counts;
  return first && second && first.n >= 4 && first.n >= 3 * second.n ? first.a : null;
}

function group(scene: Scene, index: number): Draft | null {
  const near = single(nearest(scene, index, isGroup, 2));
  if (near) return near;
  const all = distinct(scene.drafts, isGroup);
  return all.length === 1 && (all[0]?.start ?? 0) < (scene.drafts[index] as Draft).start ? (all[0] ?? null) : null;
}

function company(scene: Scene, index: number): Draft | null {
  const near = single(nearest(scene, index, isCompany, 3));
  return near ?? single(distinct(scene.drafts.slice(0, index), isCompany));
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
  const named = distinct(
    scene.drafts,
    (c) =>
      c.body === type && !c.entity.startsWith("desc:") && (type !== "ministry" || c.entity.endsWith(`/${open.noun}`)),
  );
  if (type === "police" || type === "embassy" || type === "ministry") {
    const chosen =
      named.length === 1 ? named[0] : single(nearest(scene, index, (c) => named.some((n) => n.entity === c.entity), 2));
    if (chosen) {
      bind(open, chosen, "description/organ");
      return;
    }
    if (type !== "ministry" || named.length > 0) return;
  }
  const country = stateInView(scene, index);
  if (!country) return;
  const known =
    lastBefore(scene, index, (c) => c.entity === `${type}:${country}`) ??
    named.find((n) => n.entity === `${type}:${country}`) ??
    lastBefore(scene, index, (c) => c.entity === `government:${country}` || c.entity === `country:${country}`) ??
    scene.drafts.find((c) => c.country === country && c.kind === "place") ??
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

/** Whose government "the government" is: one just spoken of by name, else that of the country the report is about. */
function stateInView(scene: Scene, index: number): string | null {
  const isState = (c: Draft): boolean =>
    /^(?:government|military):[A-Z]{2}$/.test(c.entity) && c.rule.startsWith("state-body/");
  const near = nearest(scene, index, isState, 1);
  const countries = [...new Set(near.map((n) => n.country))];
  if (countries.length === 1 && countries[0]) return countries[0];
  if (scene.mainCountry) return scene.mainCountry;
  const all = [...new Set(distinct(scene.drafts, isState).map((d) => d.country))];
  return all.length === 1 ? (all[0] ?? null) : null;
}

export function lastBefore(scene: Scene, index: number, accept: (d: Draft) => boolean): Draft | null {
  for (let i = index - 1; i >= 0; i--) {
    const candidate = scene.drafts[i] as Draft;
    if (accept(candidate) && candidate.end <= (scene.drafts[index] as Draft).start) return candidate;
  }
  return null;
}

/** "a 13-year-old boy ... the boy", "a gunman ... the suspect": the only such person described before. */
function describedBefore(scene: Scene, index: number): Draft | null {
  const open = scene.drafts[index] as Draft;
  const suspect = open.wanted === "suspect";
  if (open.wanted === "officer") return null;
  const fits = (c: Draft): boolean =>
    c.form === "description" &&
    c.kind === "person" &&
    c.number === "singular" &&
    c.entity.startsWith("desc:") &&
    (c.noun === open.noun ||
      (suspect && c.classes.includes("suspect") && !/^(?:driver|inmate|prisoner|robber|thief|officer)$/.test(c.noun)));
  const all = distinct(scene.drafts.slice(0, index), fits);
  return all.length === 1 ? (lastBefore(scene, index, (c) => c.entity === all[0]?.entity) ?? null) : null;
}

/** `description/role`, `description/suspect`, `description/victim`: "the minister", "the official", "the suspect" for a person named before. */
export function resolveRole(scene: Scene, index: number): void {
  const open = scene.drafts[index] as Draft;
  const isPerson = (c: Draft): boolean => c.kind === "person" && c.form === "name" && c.number !== "plural";
  let chosen: Draft | null = null;
  if (open.wanted === "role") {
    const fits = (c: Draft): boolean =>
      isPerson(c) &&
      c.role !== null &&
      sameOffice(open.text, open.noun, c.role) &&
      (open.country === null || open.country === c.country || c.affiliation === `government:${open.country}`);
    const all = distinct(scene.drafts.slice(0, index), fits);
    chosen =
      all.length === 1
        ? (lastBefore(scene, index, (c) => c.entity === all[0]?.entity) ?? null)
        : single(nearest(scene, index, fits, 3));
  } else if (open.wanted === "officer") {
    const cls = open.noun === "official" ? /^(?:official|spokesman|leader|police|envoy|minister)$/ : /^spokesman$/;
    chosen = single(
      nearest(
        scene,
        index,
        (c) => c.kind === "person" && c.number === "singular" && c !== open && c.classes.some((k) => cls.test(k)),
        2,
      ),
    );
  } else {
    const cls = open.wanted === "victim" ? "victim" : "suspect";
    const all = distinct(scene.drafts, (c) => isPerson(c) && c.classes.includes(cls));
    if (all.length === 1) chosen = lastBefore(scene, index, (c) => c.entity === all[0]?.entity) ?? all[0] ?? null;
  }
  chosen ??= describedBefore(scene, index);
  if (!chosen) return;
  const role = open.role;
  bind(open, chosen, `description/${open.wanted}`);
  open.role = chosen.role ?? role;
}
