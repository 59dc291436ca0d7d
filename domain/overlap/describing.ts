import type { Overlap, OverlapLink } from "../contract/overlap.ts";
import { at } from "../score/at.ts";
import type { ScoredGaps, ScoreInput } from "../score/scoreInput.ts";
import type { Workings } from "../score/workings.ts";
import { areasServed } from "./areasServed.ts";
import type { FlaggedSet } from "./findSets.ts";
import { gapsNear } from "./gapsNear.ts";
import { memberOf } from "./memberOf.ts";
import { nameOfSet } from "./nameOfSet.ts";
import { overlapSentence } from "./overlapSentence.ts";
import type { Removable } from "./removable.ts";
import type { Standing } from "./standing.ts";

export type DescribingInput = {
  readonly input: ScoreInput;
  readonly worked: Workings;
  readonly stands: Standing;
  readonly scored: ScoredGaps;
  readonly removableOf: Removable;
};

/** A set with how sure it is; null where that is not known. */
export type SureSet = FlaggedSet & { readonly sureness: number | null };

/** What describes one flagged set after another as the contract has it. The members with the most places stand first. */
export function describing(given: DescribingInput): (set: SureSet) => Overlap {
  const { worked, removableOf } = given;
  const { offers, places: placesOf } = worked.base.sites;
  const imputed = new Set(worked.base.sites.imputed?.sites);
  const isImputed = (site: number) => imputed.has(site);
  const [near, servedBy] = [gapsNear(given), areasServed(given)];
  const key = (site: number): string => {
    const { id = "", dataset = "", row = 0 } = offers[site] ?? {};
    return `${id}\n${dataset}\n${String(row).padStart(9, "0")}`;
  };
  return ({ sites, links, places, removable, sureness }) => {
    const order = [...sites.keys()].toSorted((a, b) => {
      const [one, other] = [at(sites, a), at(sites, b)];
      return at(placesOf, other) - at(placesOf, one) || (key(one) < key(other) ? -1 : 1);
    });
    const ordered = order.map((position) => at(sites, position));
    const members = ordered.map((site) => memberOf(site, worked, removableOf));
    const gapsNearby = near(ordered);
    return {
      id: nameOfSet(ordered.map((site) => offers[site]?.id ?? "")),
      members,
      links: renumbered(links, order),
      places,
      essential: places - removable,
      removable,
      share: removable / places,
      sureness,
      areasServed: servedBy(ordered),
      gapsNearby,
      sentence: overlapSentence({ removable, places, members, gapsNearby, imputed: sites.filter(isImputed).length }),
    };
  };
}

/** Links by the members' new positions, in their order. */
function renumbered(links: readonly OverlapLink[], order: readonly number[]): OverlapLink[] {
  const positions = new Map(order.map((before, now) => [before, now]));
  const now = (position: number) => positions.get(position) ?? Number.NaN;
  return links
    .map(({ one, other, oneInOther, otherInOne }) =>
      now(one) < now(other)
        ? { one: now(one), other: now(other), oneInOther, otherInOne }
        : { one: now(other), other: now(one), oneInOther: otherInOne, otherInOne: oneInOther },
    )
    .toSorted((a, b) => a.one - b.one || a.other - b.other);
}
