import type { GapMove } from "../../contract/dryRun.ts";

/** Orders moves: those by the most unmet people first, then those of which one side is unknown by the people of the other side, then by code. */
export function byHowFar(one: GapMove, other: GapMove): number {
  const [near, far] = [howFar(one), howFar(other)];
  return Number(far.isKnown) - Number(near.isKnown) || far.people - near.people || (one.code < other.code ? -1 : 1);
}

function howFar({ before, after }: GapMove): { isKnown: boolean; people: number } {
  const sides = [before?.unmet, after?.unmet].flatMap((unmet) => unmet ?? []);
  const [first, second] = sides;
  if (first === undefined) return { isKnown: false, people: -1 };
  return second === undefined ? { isKnown: false, people: first } : { isKnown: true, people: Math.abs(second - first) };
}
