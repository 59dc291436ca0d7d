import type { FoundPair } from "../foundPairs.ts";

/** The pairs that wait for somebody and are that likely or more, the least likely first. What is held back is never among them: it wants to be looked at. */
export function pairsFrom(found: readonly FoundPair[], probability: number): FoundPair[] {
  return waitingFrom(found, probability)
    .filter(({ pair }) => pair.held === null)
    .toSorted((a, b) => likely(a) - likely(b));
}

/** How many pairs are that likely and yet not among them, for something holds them back. */
export function heldFrom(found: readonly FoundPair[], probability: number): number {
  return waitingFrom(found, probability).filter(({ pair }) => pair.held !== null).length;
}

function waitingFrom(found: readonly FoundPair[], probability: number): FoundPair[] {
  return found.filter((one) => one.pair.status === "review" && likely(one) >= probability);
}

/** A pair that was never compared comes before every other and is never likely. */
function likely({ pair }: FoundPair): number {
  return pair.probability ?? -1;
}

/** A probability as somebody typed it, ".9" or "90%"; null where it is none from .5 to 1. Less than even odds is for nobody to accept unseen. */
export function probabilityTyped(text: string): number | null {
  const typed = /^(\d*\.?\d+)\s*(%?)$/.exec(text.trim());
  if (typed === null) return null;
  const [, digits, percent] = typed;
  const probability = percent === "%" ? Number(digits) / 100 : Number(digits);
  return probability >= 0.5 && probability <= 1 ? probability : null;
}
