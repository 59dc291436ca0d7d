const kmPerDegree = 111.195;
const places = 1e5;

export type Point = readonly [x: number, y: number];

/** A flat map in kilometres around one latitude, and the way back. */
export type LocalKilometres = {
  readonly toKm: (lon: number, lat: number) => Point;
  /** Degrees to five decimals, which is about a metre. */
  readonly toDegrees: (point: Point) => [lon: number, lat: number];
};

/** A flat map that is true to scale at the given latitude: good enough to draw neighbouring areas, not to measure a country. */
export function localKilometres(latitude: number): LocalKilometres {
  const kmPerDegreeEast = kmPerDegree * Math.cos((latitude * Math.PI) / 180);
  return {
    toKm: (lon, lat) => [lon * kmPerDegreeEast, lat * kmPerDegree],
    toDegrees: ([x, y]) => [fiveDecimals(x / kmPerDegreeEast), fiveDecimals(y / kmPerDegree)],
  };
}

/** A coordinate to five decimals; minus nought becomes nought, so that equal corners are equal as text too. */
export function fiveDecimals(degrees: number): number {
  return Math.round(degrees * places) / places + 0;
}
