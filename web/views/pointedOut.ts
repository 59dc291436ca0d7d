import type { AreaCode } from "../../domain/contract/area.ts";

/** Areas that somebody wants to see among the others; null when nobody asks for any. */
export type PointedOut = ReadonlySet<AreaCode> | null;

type Listener = (areas: PointedOut) => void;

let pointedOut: PointedOut = null;
const listeners = new Set<Listener>();

/** Says which areas are to stand out on the map: those of a row of the legend. The legend says it here, and the map hears of it. */
export function pointOut(areas: PointedOut): void {
  if (areas === pointedOut) return;
  pointedOut = areas;
  for (const listener of listeners) listener(areas);
}

/** Hears of what is to stand out, at once of what is now, until the listener is taken back by calling what this gives. */
export function listenToPointedOut(listener: Listener): () => void {
  listeners.add(listener);
  listener(pointedOut);
  return () => void listeners.delete(listener);
}
