import type { AreaCode } from "../../domain/contract/area.ts";

/** Areas that somebody wants to see among the others; null when nobody asks for any. */
export type PointedOut = ReadonlySet<AreaCode> | null;

/** The row of the legend whose areas stand out: what it is called, and how many it has. */
export type RowPointedOut = { readonly words: string; readonly count: number };

type Listener = (areas: PointedOut) => void;

let pointedOut: PointedOut = null;
let calledNow = "";
const listeners = new Set<Listener>();

/** Says which areas are to stand out on the map: those of a row of the legend, and what that is called. The legend says it here, and the map hears of it. */
export function pointOut(areas: PointedOut, called = ""): void {
  calledNow = called;
  if (areas === pointedOut) return;
  pointedOut = areas;
  for (const listener of listeners) listener(areas);
}

/** What stands out now, in words, for whoever draws the map anew; null when nothing does. */
export function rowPointedOut(): RowPointedOut | null {
  return pointedOut === null ? null : { words: calledNow, count: pointedOut.size };
}

/** Hears of what is to stand out, at once of what is now, until the listener is taken back by calling what this gives. */
export function listenToPointedOut(listener: Listener): () => void {
  listeners.add(listener);
  listener(pointedOut);
  return () => void listeners.delete(listener);
}
