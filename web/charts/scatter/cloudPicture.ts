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
  const pen = canvas.getContext("2d");
  if (pen === null) return null;
  pen.scale(ratio, ratio);
  pen.lineWidth = 0.6;
  pen.strokeStyle = colours("--line-strong");
  for (const [token, some] of Map.groupBy(points, (point) => point.class.token)) {
    pen.fillStyle = colours(token);
    pen.beginPath();
    for (const { left, top } of some) {
      pen.moveTo(left + radius, top);
      pen.arc(left, top, radius, 0, 2 * Math.PI);
    }
    pen.fill();
    pen.stroke();
  }
  return canvas.toDataURL("image/png");
}
