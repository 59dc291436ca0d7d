import { useEffect, useRef } from "react";

/** What the keys do. */
export type KeyedActs = {
  readonly same: () => void;
  readonly different: () => void;
  readonly skip: () => void;
  readonly takeBack: () => void;
  readonly next: () => void;
  readonly former: () => void;
};

/** Listens for single keys while they are on. They are left alone in fields, questions and maps, where arrows scroll, together with other keys, and when held down. */
export function useDecisionKeys(areOn: boolean, acts: KeyedActs): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    if (!areOn) return undefined;
    const listen = (event: KeyboardEvent) => {
      const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (act === undefined || !isForUs(event)) return;
      event.preventDefault();
      latest.current[act]();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [areOn]);
}

const keys: Readonly<Record<string, keyof KeyedActs>> = {
  s: "same",
  d: "different",
  k: "skip",
  u: "takeBack",
  j: "next",
  ArrowRight: "next",
  ArrowLeft: "former",
};

function isForUs({ target, key, defaultPrevented, ctrlKey, altKey, metaKey, repeat }: KeyboardEvent): boolean {
  if (defaultPrevented || ctrlKey || altKey || metaKey || repeat || !(target instanceof Element)) return false;
  if (target.closest("input:not([type=checkbox]), textarea, select, [contenteditable], [role=alertdialog], canvas"))
    return false;
  return !(key.startsWith("Arrow") && target.closest(".table-box, [role=radiogroup]"));
}
