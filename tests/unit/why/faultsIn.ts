import type { Why } from "../../../domain/contract/why.ts";
import { recomputable, recomputed } from "./recomputed.ts";

/** What does not follow from explanations alone, to a billionth, or does not add up; none when all is well. */
export function faultsIn(whys: readonly Why[]): string[] {
  return whys.flatMap((why) => [...notFollowing(why), ...notAddingUp(why)]);
}

function notFollowing(why: Why): string[] {
  const again = recomputed(why);
  return recomputable
    .filter((name) => !isSame(why.gap[name], again[name]))
    .map((name) => `${name} of ${why.gap.code}: ${why.gap[name]} was published, ${again[name]} follows`);
}

function isSame(published: unknown, again: unknown): boolean {
  if (typeof published !== "number" || typeof again !== "number") return published === again;
  return Math.abs(published - again) <= 1e-9 * Math.max(1, Math.abs(published));
}

/** Every place of an offer with known places is somebody's or free, and everybody placed from elsewhere is named or counted. */
function notAddingUp({ offers }: Why): string[] {
  return offers.flatMap(({ id, here, elsewhere, free, placesPerYear, competitors, others }) => {
    if (here === null || elsewhere === null || free === null || placesPerYear === null) {
      const isAllUnknown = [here, elsewhere, free, placesPerYear].every((value) => value === null);
      return isAllUnknown ? [] : [`offer ${id} is known in part`];
    }
    const named = competitors.reduce((sum, { people }) => sum + people, others.people);
    return [
      ...(isNear(here + elsewhere + free, placesPerYear) ? [] : [`places of offer ${id}`]),
      ...(isNear(named, elsewhere) ? [] : [`competitors at offer ${id}`]),
    ];
  });
}

/** The allocation stops when less than a billionth of all people is left to place. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-7 * Math.max(1, Math.abs(other));
}
