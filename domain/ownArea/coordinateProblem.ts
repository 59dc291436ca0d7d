import type { Geometry } from "../contract/shape.ts";

/** Why coordinates cannot be longitudes and latitudes of places in the United Kingdom, in a sentence; null where they can. */
export function coordinateProblem(outlines: readonly Geometry[]): string | null {
  const corners = outlines.flatMap((outline) =>
    outline.type === "Polygon" ? outline.coordinates.flat() : outline.coordinates.flat(2),
  );
  const all = (holds: (x: number, y: number) => boolean) =>
    corners.every(([x = Number.NaN, y = Number.NaN]) => holds(x, y));
  if (all(isInKingdom)) return null;
  if (all((x, y) => isInKingdom(y, x))) {
    return "Longitude and latitude are swapped in the selected file: GeoJSON has longitude first (about -8 to 2), then latitude (about 50 to 61). Swap them and try again.";
  }
  if (!all((x, y) => Math.abs(x) <= 180 && Math.abs(y) <= 90)) {
    const isGrid = all((x, y) => x >= 0 && x <= 700_000 && y >= 0 && y <= 1_300_000);
    const which = isGrid
      ? "look like eastings and northings of the British National Grid, in metres"
      : "are not longitude and latitude";
    return `The coordinates in the selected file ${which}. Save it in longitude and latitude (WGS 84) and try again.`;
  }
  return "An outline in the selected file lies outside the United Kingdom. Check that its coordinates are longitude and latitude.";
}

function isInKingdom(lon: number, lat: number): boolean {
  return lon >= -9 && lon <= 3 && lat >= 49 && lat <= 62;
}
