import type { MapColours } from "../../map/mapColours.ts";
import type { PlacedPoint } from "./scatterPoint.ts";

/** Dots as numbers that a worker can take at once: where each stands, in pixels of the page, and which of the colours it has. */
export type CloudDots = {
  readonly width: number;
  readonly height: number;
  readonly left: Float32Array;
  readonly top: Float32Array;
  readonly of: Uint8Array;
  readonly colours: readonly string[];
  readonly line: string;
};

/** The points of a scatter as dots in the colours of their classes. */
export function cloudDots(
  points: readonly PlacedPoint[],
  { width, height }: Pick<CloudDots, "width" | "height">,
  colours: MapColours,
): CloudDots {
  const tokens = new Map<string, number>();
  const dots = {
    left: new Float32Array(points.length),
    top: new Float32Array(points.length),
    of: new Uint8Array(points.length),
  };
  points.forEach(({ left, top, class: { token } }, at) => {
    const colour = tokens.get(token) ?? tokens.size;
    tokens.set(token, colour);
    dots.left[at] = left;
    dots.top[at] = top;
    dots.of[at] = colour;
  });
  return { width, height, ...dots, colours: [...tokens.keys()].map(colours), line: colours("--line-strong") };
}
