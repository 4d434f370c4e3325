const RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

/** Great-circle distance in kilometres; degrees in. */
export function distanceKm(
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number {
  const dLat = (b.lat - a.lat) * RADIANS;
  const dLon = (b.lon - a.lon) * RADIANS;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(dLon / 2) ** 2;
  return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The point so many kilometres away in a compass direction (degrees clockwise from north). */
export function pointAway(
  from: { readonly lat: number; readonly lon: number },
  km: number,
  bearing: number,
): { lat: number; lon: number } {
  const lat = from.lat + (km / 111.2) * Math.cos(bearing * RADIANS);
  const lon = from.lon + ((km / 111.2) * Math.sin(bearing * RADIANS)) / Math.max(0.05, Math.cos(from.lat * RADIANS));
  return { lat: Math.round(lat * 1e4) / 1e4, lon: Math.round(lon * 1e4) / 1e4 };
}
