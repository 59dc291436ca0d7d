import { at } from "../at.ts";
import type { BasePart } from "../scene/rollUp.ts";

/** Online places that some people of the study area may use. */
export type OnlinePool = {
  /** A year, as far as they are the study area's. */
  readonly places: number;
  /** Who may use them: of each base area the share of its people in the study area, 0 to 1. */
  readonly users: readonly BasePart[];
};

export type OnlinePassInput = {
  /** People a year without a place nearby, by base area; NaN where unknown. */
  readonly unmet: Float64Array;
  /** How much of each base area lies in the study area, 0 to 1. */
  readonly shareInside: readonly number[];
  /** The share of the unmet who could learn online, 0 to 1. */
  readonly eligibleShare: number;
  /** In the order in which they are given out. */
  readonly pools: readonly OnlinePool[];
};

export type OnlinePass = {
  readonly unmetAfter: Float64Array;
  /** People a year in the study area. */
  readonly eligible: number;
  readonly placed: number;
};

/**
 * Gives online places to those who found none nearby: as many as could learn online, and no more than there are places, alike for
 * everybody who may use them.
 *
 * Shapes  unmet[A], shareInside[A].
 * Units   people and places, both a year.
 * Holds   0 <= unmetAfter <= unmet; nobody outside the study area takes a place; of each pool no more are placed than it has places;
 *         unmet less unmetAfter, added up over the study area, is `placed`.
 * Source  Our own: placed = min(places, eligible), spread in proportion to the eligible; docs/method.md works an example.
 */
export function onlinePass({ unmet, shareInside, eligibleShare, pools }: OnlinePassInput): OnlinePass {
  const waiting = new Float64Array(unmet.length).fill(1);
  const eligibleAt = (i: number) => {
    const people = (shareInside[i] ?? Number.NaN) * eligibleShare * at(unmet, i);
    return Number.isNaN(people) ? 0 : people;
  };
  let placed = 0;
  for (const { places, users } of pools) {
    const asking = users.reduce((sum, { base, share }) => sum + share * at(waiting, base) * eligibleAt(base), 0);
    if (asking <= 0) continue;
    const given = Math.min(1, places / asking);
    placed += given * asking;
    for (const { base, share } of users) waiting[base] = at(waiting, base) * (1 - given * share);
  }
  return {
    unmetAfter: unmet.map((people, i) => people * (1 - eligibleShare * (1 - at(waiting, i)))),
    eligible: unmet.reduce((sum, _, i) => sum + eligibleAt(i), 0),
    placed,
  };
}

/**
 * The places of a nationwide offer that are an area's by its share of the nation's need.
 *
 * Holds   an area split in two gets as much in its two parts; all areas of the nation together get the places once.
 */
export function fairShareOfPlaces(places: number, need: number, nationalNeed: number): number {
  return places * Math.min(1, need / nationalNeed);
}
