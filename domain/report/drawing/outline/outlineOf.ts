import { ringArea } from "../../../geography/ringArea.ts";
import { ringCentre } from "../../../geography/ringCentre.ts";
import { widestWithin } from "../../../geography/widestWithin.ts";
import { hundredths } from "../marks.ts";

type Place = readonly [x: number, y: number];
type Rings = readonly (readonly Place[])[];

/** One area as it is drawn, in units of the drawing. */
export type Outline = {
  /** SVG path data from the corner of the map: every part and hole; holes run the other way. */
  readonly d: string;
  /** Where it is named: within its largest part. */
  readonly at: Place;
  /** How far from there it reaches at least, in every direction. */
  readonly room: number;
  /** Square units. */
  readonly extent: number;
  readonly bottom: number;
};

export function outlineOf(parts: readonly Rings[]): Outline {
  const sizes = parts.map((rings) => rings.reduce((sum, ring) => sum + ringArea(ring), 0));
  const largest = parts[sizes.indexOf(Math.max(...sizes))] ?? [];
  const at = widestWithin(largest, ringCentre(largest[0] ?? []));
  const bottom = parts.flat(2).reduce((most, [, y]) => Math.max(most, y), 0);
  return {
    d: parts.flat().map(pathOf).join(""),
    at: [hundredths(at[0]), hundredths(at[1])],
    room: hundredths(Math.min(...largest.flatMap((ring) => distances(ring, at)))),
    extent: sizes.reduce((sum, size) => sum + size, 0),
    bottom,
  };
}

function pathOf(ring: readonly Place[]): string {
  const [first = "", ...rest] = ring.map((place) => place.map(hundredths).join(" "));
  return `M${first}L${rest.join(" ")}Z`;
}

function distances(ring: readonly Place[], [x, y]: Place): number[] {
  return ring.map(([x1, y1], at) => {
    const [x0, y0] = ring.at(at - 1) ?? [x1, y1];
    const [across, down] = [x1 - x0, y1 - y0];
    const along = Math.max(0, Math.min(1, ((x - x0) * across + (y - y0) * down) / (across * across + down * down)));
    return Math.hypot(x - x0 - along * across, y - y0 - along * down);
  });
}
