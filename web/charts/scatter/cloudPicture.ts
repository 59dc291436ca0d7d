import type { MapColours } from "../../map/mapColours.ts";
import type { PlacedPoint } from "./scatterPoint.ts";

/** Sharp on screens with twice the pixels; more would only be larger. */
const ratio = 2;
const radius = 2.5;

/** Dots in the colours of their classes, as the address of a PNG; null where the browser cannot draw. */
export function cloudPicture(
  points: readonly PlacedPoint[],
  { width, height }: { readonly width: number; readonly height: number },
  colours: MapColours,
): string | null {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.round(width * ratio), Math.round(height * ratio)];
  // It is read as soon as it is drawn: a graphics card, or a browser that does its work, takes twenty times as long for so many dots.
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (pen === null) return null;
  pen.scale(ratio, ratio);
  pen.lineWidth = 0.6;
  pen.strokeStyle = colours("--line-strong");
  for (const [token, some] of Map.groupBy(points, (point) => point.class.token)) {
    pen.fillStyle = colours(token);
    // Each dot is a path of its own: one path of thousands that lie over each other takes the browser many times as long to fill.
    for (const { left, top } of some) {
      pen.beginPath();
      pen.arc(left, top, radius, 0, 2 * Math.PI);
      pen.fill();
      pen.stroke();
    }
  }
  return canvas.toDataURL("image/png");
}
