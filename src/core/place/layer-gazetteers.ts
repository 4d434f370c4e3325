import type { Gazetteer, PlaceCandidate, PlaceMatch } from "./gazetteer.ts";

/**
 * One gazetteer over another, for a user's larger one over the bundled one: the names of both count, a place in both (same
 * id, or same GeoNames id) is told as the base tells it, whose names for units and countries are those of the engine.
 */
export function layerGazetteers(base: Gazetteer, added: Gazetteer): Gazetteer {
  const merge = (a: readonly PlaceCandidate[], b: readonly PlaceCandidate[]): readonly PlaceCandidate[] => {
    if (b.length === 0) return a;
    if (a.length === 0) return b.map(own);
    const ids = new Set(a.map((c) => c.id));
    const numbers = new Set(a.map((c) => c.geonameId).filter((id) => id > 0));
    return [...a, ...b.filter((c) => !ids.has(c.id) && !numbers.has(c.geonameId)).map(own)];
  };
  const own = (c: PlaceCandidate): PlaceCandidate => {
    const known = base.byId(c.id);
    return known === null ? c : { ...known, nameUse: c.nameUse };
  };
  const longestMatch = (
    tokens: readonly { readonly text: string }[],
    from: number,
    until?: number,
  ): PlaceMatch | null => {
    const a = base.longestMatch(tokens, from, until);
    const b = added.longestMatch(tokens, from, until);
    if (a === null || b === null) return a ?? (b === null ? null : { ...b, candidates: b.candidates.map(own) });
    if (a.to !== b.to) return a.to > b.to ? a : { ...b, candidates: b.candidates.map(own) };
    return { ...a, candidates: merge(a.candidates, b.candidates) };
  };
  return Object.freeze({
    size: base.size + added.size,
    lookup: (name: string) => merge(base.lookup(name), added.lookup(name)),
    near: (name: string, options?: { readonly country?: string }) =>
      merge(base.near(name, options), added.near(name, options)),
    longestMatch,
    byId: (id: string) => base.byId(id) ?? added.byId(id),
    capitalOf: (country: string) => base.capitalOf(country) ?? added.capitalOf(country),
    countryByDemonym: (word: string) => base.countryByDemonym(word) ?? added.countryByDemonym(word),
    countryBySeat: (name: string) => base.countryBySeat(name) ?? added.countryBySeat(name),
  });
}
