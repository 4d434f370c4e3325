import { geoContains, geoDistance, geoMercator, geoPath } from "d3-geo";
import type { FeatureCollection, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import outlines from "world-atlas/countries-50m.json" with { type: "json" };
import type { Question } from "../../core/picture/picture.ts";
import { anchor, escapeHtml } from "./escape.ts";

const WIDTH = 640;
const HEIGHT = 420;
const PADDING = 56;

interface Spot {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly holder: string;
  readonly question: string;
}

/** A map of the places whose holder is asked for, drawn into the page: no tiles, no network. Null where nothing can be drawn. */
export const controlMap = (questions: readonly Question[]): string | null => {
  const spots = questions.flatMap((question): Spot[] => {
    const place = question.place;
    if (!place || question.group !== "control") return [];
    const latest = question.answers.find((answer) => answer.latest) ?? question.answers[0];
    return [
      {
        name: place.name,
        lat: place.lat,
        lon: place.lon,
        holder: latest ? heldBy(latest.value, latest.status) : "not settled",
        question: question.id,
      },
    ];
  });
  const first = spots[0];
  if (!first || spots.length < 2) return null;
  const topology = outlines as unknown as Topology<{ countries: GeometryCollection }>; // the package's own JSON has no types
  const countries = feature(topology, topology.objects.countries) as FeatureCollection<Geometry>;
  const points = { type: "MultiPoint" as const, coordinates: spots.map((spot) => [spot.lon, spot.lat]) };
  const projection = geoMercator().fitExtent(
    [
      [PADDING * 2, PADDING],
      [WIDTH - PADDING * 2, HEIGHT - PADDING],
    ],
    points,
  );
  projection.scale(Math.min(projection.scale(), 4000));
  const center = projection([
    spots.reduce((sum, spot) => sum + spot.lon, 0) / spots.length,
    spots.reduce((sum, spot) => sum + spot.lat, 0) / spots.length,
  ]);
  if (center) {
    const [x, y] = projection.translate();
    projection.translate([x + WIDTH / 2 - center[0], y + HEIGHT / 2 - center[1]]);
  }
  projection.clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ]);
  const path = geoPath(projection).digits(1);
  const land = countries.features
    .map((country) => ({ d: path(country), home: geoContains(country, [first.lon, first.lat]) }))
    .filter((shape) => shape.d !== null);
  const holders = [...new Set(spots.map((spot) => spot.holder))];
  const placed: { x: number; y: number }[] = [];
  const marks = spots.map((spot) => {
    const at = projection([spot.lon, spot.lat]);
    if (!at) return "";
    const [x, y] = at;
    // Labels of near neighbours go to the other side, so that both can be read.
    const left =
      placed.some((other) => Math.abs(other.y - y) < 16 && other.x > x - 10 && other.x - x < 110) || x > WIDTH - 130;
    placed.push({ x, y });
    const index = holders.indexOf(spot.holder) % 4;
    return `<a href="#${anchor(spot.question)}" class="spot h${index}"><title>${escapeHtml(`${spot.name}: ${spot.holder}`)}</title>${shape(index, x, y)}<text x="${(x + (left ? -10 : 10)).toFixed(1)}" y="${(y + 4).toFixed(1)}" text-anchor="${left ? "end" : "start"}">${escapeHtml(spot.name)}</text></a>`;
  });
  const legend = holders
    .map(
      (holder, index) =>
        `<li class="h${index % 4}"><svg width="16" height="16" aria-hidden="true">${shape(index % 4, 8, 8)}</svg> ${escapeHtml(holder)}</li>`,
    )
    .join("");
  return `<figure class="map"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Map of the places whose holder the reports tell">
<rect width="${WIDTH}" height="${HEIGHT}" class="sea"/>${land.map((shape_) => `<path d="${shape_.d}" class="${shape_.home ? "land home" : "land"}"/>`).join("")}${marks.join("")}</svg>
<figcaption><ul class="legend">${legend}</ul><p>${spread(spots)} Outlines: Natural Earth. Places: GeoNames.</p></figcaption></figure>`;
};

const heldBy = (value: string, status: string): string => (status === "asserted" ? value : `${value} (${status})`);

/** Four shapes, so that holders are told apart without colour. */
const shape = (index: number, x: number, y: number): string => {
  const [a, b] = [x.toFixed(1), y.toFixed(1)];
  if (index === 1) return `<rect x="${(x - 5).toFixed(1)}" y="${(y - 5).toFixed(1)}" width="10" height="10"/>`;
  if (index === 2) return `<path d="M${a} ${(y - 6).toFixed(1)}l6 11h-12z"/>`;
  if (index === 3) return `<path d="M${a} ${(y - 7).toFixed(1)}l7 7l-7 7l-7 -7z"/>`;
  return `<circle cx="${a}" cy="${b}" r="5.5"/>`;
};

const spread = (spots: readonly Spot[]): string => {
  let widest = 0;
  for (const one of spots)
    for (const other of spots) widest = Math.max(widest, geoDistance([one.lon, one.lat], [other.lon, other.lat]));
  return `The places lie up to ${Math.round((widest * 6371) / 10) * 10} km apart.`;
};
