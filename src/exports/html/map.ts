import { type GeoProjection, geoCentroid, geoContains, geoMercator, geoPath } from "d3-geo";
import type { FeatureCollection, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import outlines from "world-atlas/countries-50m.json" with { type: "json" };
import type { Question } from "../../core/picture/picture.ts";
import { anchor, escapeHtml } from "./escape.ts";
import { placeLabels } from "./map-labels.ts";
import { holdersOf, MARKS, type Spot, spotsOf } from "./spots.ts";

const WIDTH = 640;
const HEIGHT = 400;
const PADDING = 48;
/** No closer than about 250 km across: outlines of 1:50 million tell nothing below that. */
const CLOSEST = 16_000;
/** Marks nearer than this, in pixels, would cover each other. */
const TOGETHER = 12;
/** Square pixels that a country must show to be named. */
const NAMED_AREA = 9000;

/** A map of the places whose holder is asked for, drawn into the page (no tiles, no network), and the same as a list. Null where no place is known. */
export const controlMap = (questions: readonly Question[]): string | null => {
  const spots = spotsOf(questions);
  if (spots.length === 0) return null;
  const holders = holdersOf(spots);
  const drawn = spots.filter((spot) => !spot.country);
  const marks = new Map(holders.map(([holder], index) => [holder, Math.min(index, MARKS - 1)]));
  const list = holders
    .map(
      ([holder, places], index) =>
        `<li class="h${Math.min(index, MARKS - 1)}">${drawn.length > 1 ? `<svg width="16" height="16" aria-hidden="true">${shape(Math.min(index, MARKS - 1), 8, 8)}</svg> ` : ""}<b><bdi>${escapeHtml(holder)}</bdi></b>: ${places.map(({ question, name }) => `<a href="#${anchor(question)}">${escapeHtml(name)}</a>`).join(", ")}</li>`,
    )
    .join("");
  return `<figure class="map">${drawn.length > 1 ? drawing(drawn, marks) : ""}<figcaption><ul class="holders" aria-label="Who holds which place">${list}</ul>${drawn.length > 1 ? '<p class="soft">Outlines: Natural Earth. Places: GeoNames. Borders are those of the source, not a judgement.</p>' : ""}</figcaption></figure>`;
};

const drawing = (spots: readonly Spot[], marks: ReadonlyMap<string, number>): string => {
  const projection = projectionOf(spots);
  const path = geoPath(projection).digits(1);
  const topology = outlines as unknown as Topology<{ countries: GeometryCollection<{ name?: string }> }>; // the package's own JSON has no types
  const countries = feature(topology, topology.objects.countries) as FeatureCollection<Geometry, { name?: string }>;
  const [first] = spots;
  const land = countries.features.flatMap((country) => {
    const d = path(country);
    if (d === null) return [];
    const home = first !== undefined && geoContains(country, [first.lon, first.lat]);
    return [{ d, home, name: country.properties.name ?? "", area: path.area(country), centre: path.centroid(country) }];
  });
  const points: { readonly spot: Spot; readonly x: number; readonly y: number }[] = [];
  for (const spot of spots) {
    const at = projection([spot.lon, spot.lat]);
    if (!at) continue;
    const [x, y] = at;
    // Marks of one spot (a city and its airport) stand side by side, so that both can be seen.
    const on = points.filter((other) => Math.hypot(other.x - x, other.y - y) < TOGETHER).length;
    points.push({ spot, x: x + on * TOGETHER, y });
  }
  const labels = placeLabels(
    points.map(({ spot, x, y }) => ({ x, y, text: spot.name })),
    WIDTH,
    HEIGHT,
  );
  const drawnSpots = points.map(({ spot, x, y }, index) => {
    const label = labels[index];
    const mark = marks.get(spot.holder) ?? 0;
    return `<a href="#${anchor(spot.question)}" class="spot h${mark}"><title>${escapeHtml(`${spot.name}: ${spot.holder}`)}</title>${shape(mark, x, y)}${label ? `<text x="${label.x.toFixed(1)}" y="${label.y.toFixed(1)}" text-anchor="${label.anchor}">${escapeHtml(spot.name)}</text>` : ""}</a>`;
  });
  const names = land
    .filter(({ area }) => area > NAMED_AREA)
    .map(
      ({ name, centre: [x, y] }) =>
        `<text class="country" x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="middle">${escapeHtml(name)}</text>`,
    );
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="Map of the places whose holder the reports tell"><rect width="${WIDTH}" height="${HEIGHT}" class="sea"/>${land.map(({ d, home }) => `<path d="${d}" class="${home ? "land home" : "land"}"/>`).join("")}${names.join("")}${drawnSpots.join("")}</svg>`;
};

/** Fitted to the places and turned to their middle, so that a story across the date line stays in one piece. */
const projectionOf = (spots: readonly Spot[]): GeoProjection => {
  const points = { type: "MultiPoint" as const, coordinates: spots.map((spot) => [spot.lon, spot.lat]) };
  const [lon] = geoCentroid(points);
  const projection = geoMercator()
    .rotate([Number.isFinite(lon) ? -lon : 0, 0])
    .fitExtent(
      [
        [PADDING * 2, PADDING],
        [WIDTH - PADDING * 2, HEIGHT - PADDING],
      ],
      points,
    );
  if (projection.scale() > CLOSEST || !Number.isFinite(projection.scale())) {
    projection.scale(CLOSEST).translate([WIDTH / 2, HEIGHT / 2]);
    const middle = projection(geoCentroid(points));
    if (middle) projection.translate([WIDTH - middle[0], HEIGHT - middle[1]]);
  }
  return projection.clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ]);
};

/** Six shapes, so that holders are told apart without colour. */
const shape = (mark: number, x: number, y: number): string => {
  const from = (dx: number, dy: number): string => `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`;
  if (mark === 1) return `<path d="M${from(-5, -5)}h10v10h-10z"/>`;
  if (mark === 2) return `<path d="M${from(0, -6)}l6 11h-12z"/>`;
  if (mark === 3) return `<path d="M${from(0, -7)}l7 7l-7 7l-7 -7z"/>`;
  if (mark === 4) return `<path d="M${from(0, 6)}l6 -11h-12z"/>`;
  if (mark === 5) return `<path d="M${from(-2, -6)}h4v4h4v4h-4v4h-4v-4h-4v-4h4z"/>`;
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="5.5"/>`;
};
