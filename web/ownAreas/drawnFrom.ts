import type { Geometry } from "../../domain/contract/shape.ts";
import type { OwnAreaDraft } from "./ownAreaDraft.ts";

/** The corners of an outline, so that it can be drawn on; null where it has holes or several parts, or as many corners as nobody sets by hand. */
export function drawnFrom(outline: Geometry): OwnAreaDraft["drawn"] | null {
  const [ring, ...holes] = outline.type === "Polygon" ? outline.coordinates : [];
  if (ring === undefined || holes.length > 0 || ring.length > mostCorners) return null;
  // The last corner of a ring is the first one again.
  const corners = ring.slice(0, -1).flatMap(([lon, lat]): [number, number][] => {
    return lon === undefined || lat === undefined ? [] : [[lon, lat]];
  });
  return { corners, isFinished: true };
}

const mostCorners = 500;
