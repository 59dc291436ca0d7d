import { useCallback, useSyncExternalStore } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";

type Listener = (code: AreaCode | null) => void;

let pointed: AreaCode | null = null;
const listeners = new Set<Listener>();

/** Says which area is under the pointer or the focus, or that none is. Map, table and charts all say it here, and all hear of it. */
export function point(code: AreaCode | null): void {
  if (code === pointed) return;
  pointed = code;
  for (const listener of listeners) listener(code);
}

/** Says that this area is not pointed at any more. Whatever else has been pointed at meanwhile stays: what is left may be told of after what is entered. */
export function unpoint(code: AreaCode): void {
  if (code === pointed) point(null);
}

/** Hears of every other area that is pointed at, for what is not React; until the listener is taken back by calling what this gives. */
export function listenToPointed(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The area that is pointed at anywhere on the page. */
export function usePointed(): AreaCode | null {
  return useSyncExternalStore(listenToPointed, isNow);
}

/** Whether it is this one. Of a thousand rows that ask, only those two are drawn anew for which the answer changes. */
export function useIsPointed(code: AreaCode): boolean {
  return useSyncExternalStore(
    listenToPointed,
    useCallback(() => pointed === code, [code]),
  );
}

function isNow(): AreaCode | null {
  return pointed;
}
