import type { GapNearby, Overlap } from "../contract/overlap.ts";
import { counted, written } from "../score/words/counted.ts";

export type OverlapSentenceInput = Pick<Overlap, "removable" | "places" | "members" | "gapsNearby"> & {
  /** How many of the offers are only taken to have a usual number of places. */
  readonly imputed: number;
};

/**
 * What a set comes to, and what could be done with it: "60 of 120 places across these 3 offers are more than the need in reach; they could serve Harpurhey (62 people unmet, 3.1 km)."
 * It never says that anything should close: which places could go is for the partnership to settle. Removable places are rounded down.
 */
export function overlapSentence({ removable, places, members, gapsNearby, imputed }: OverlapSentenceInput): string {
  const spare = wholePlaces(removable);
  const lead = `${written(spare)} of ${written(Math.round(places))} places across these ${written(members.length)} offers are more than the need in reach`;
  return `${lead}; ${couldServe(gapsNearby)}.${imputed === 0 ? "" : ` ${basisOf(imputed, members.length)}`}`;
}

/** Whole places, rounded down: none is claimed that is only there in part. */
export function wholePlaces(places: number): number {
  return Math.floor(places + 1e-6);
}

function couldServe(gaps: readonly GapNearby[]): string {
  const named = gaps.slice(0, 2).map(({ name, unmet, km }) => {
    const people = counted(Math.max(1, Math.round(unmet)), { one: "person", many: "people" });
    return `${name} (${people} unmet, ${km.toLocaleString("en-GB", { maximumFractionDigits: 1 })} km)`;
  });
  return named.length === 0
    ? "no area here lacks places once people are steered to free ones"
    : `they could serve ${named.join(" and ")}`;
}

function basisOf(count: number, all: number): string {
  const which = count === all ? "All of these offers" : `${written(count)} of the ${written(all)}`;
  return count === 1 && all !== 1
    ? "One of them does not say its places: a usual number is taken."
    : `${which} do not say their places: a usual number is taken.`;
}
