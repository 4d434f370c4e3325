import type { Attributed, AttributionLink } from "./attribution.ts";

/**
 * Makes chains: a cue that stands inside what somebody else says has that speaker outside its own. Innermost first. Longer
 * contents are bound first, so that every outer chain is whole when it is added. Bounded to a few nearest holders.
 */
export function chain(attributions: readonly Attributed[], text: string): Attributed[] {
  const order = attributions.map((_, i) => i).sort((a, b) => extent(attributions[b]) - extent(attributions[a]));
  const done = [...attributions];
  const byPlace = attributions.map((_, i) => i).sort((a, b) => startOf(attributions[a]) - startOf(attributions[b]));
  const rank = new Int32Array(attributions.length);
  byPlace.forEach((index, place) => {
    rank[index] = place;
  });
  for (const index of order) {
    const one = attributions[index] as Attributed;
    const cue = one.links[0] as AttributionLink;
    const at = cue.cueStart ?? cue.start;
    let holder: Attributed | null = null;
    let size = Number.POSITIVE_INFINITY;
    const place = rank[index] ?? 0;
    for (let p = Math.max(0, place - REACH); p < Math.min(byPlace.length, place + REACH); p++) {
      const other = done[byPlace[p] ?? -1];
      const original = attributions[byPlace[p] ?? -1];
      if (other === undefined || original === one || other.attitude === true) continue;
      if (!other.content.some((span) => span.start <= at && at < span.end)) continue;
      // "X said that A, Y reported": the cue behind it all is outside, however far the content before it was taken to run.
      if (one.rule === BEHIND && one.content.some((span) => inside(span, other.links[0]?.cueStart ?? -1))) continue;
      // Two cues inside each other's content ("said X, according to Y"): the one that covers more is outside.
      if (extent(other) <= extent(one) && one.content.some((span) => inside(span, other.links[0]?.cueStart ?? -1)))
        continue;
      if (extent(other) < size) {
        size = extent(other);
        holder = other;
      }
    }
    if (holder !== null)
      done[index] = {
        ...one,
        links: [...one.links, ...holder.links.filter((link) => !one.links.some((own) => sameVoice(own, link, text)))],
      };
  }
  return done;
}

const BEHIND = "attribution/after-clause";
const REACH = 40;

const sameVoice = (a: AttributionLink, b: AttributionLink, text: string): boolean =>
  a.cueStart === b.cueStart ||
  (a.speaker !== "" && text.slice(a.start, a.end) === text.slice(b.start, b.end) && a.cue === b.cue);

const inside = (span: { readonly start: number; readonly end: number }, at: number): boolean =>
  span.start <= at && at < span.end;

const extent = (one: Attributed | undefined): number =>
  one === undefined ? 0 : one.content.reduce((sum, span) => sum + span.end - span.start, 0);

const startOf = (one: Attributed | undefined): number => one?.content[0]?.start ?? 0;
