import type { OverlapLink } from "../contract/overlap.ts";
import { at } from "../score/at.ts";
import type { ScoreInput } from "../score/scoreInput.ts";
import type { Workings } from "../score/workings.ts";
import { catchmentLinks } from "./catchmentLinks.ts";
import { isFlagged } from "./isFlagged.ts";
import type { Links } from "./links.ts";
import { areDifferentProducts, type Product, productOf } from "./product.ts";
import type { Removable } from "./removable.ts";
import { setsOf } from "./setsOf.ts";
import type { Standing } from "./standing.ts";
import { tellable } from "./tellable.ts";

/** A set of sites whose catchments overlap, and how many of its places could go. */
export type FlaggedSet = {
  readonly sites: readonly number[];
  /** By position in the set. */
  readonly links: readonly OverlapLink[];
  readonly places: number;
  readonly removable: number;
};

export type FoundSets = {
  readonly flagged: readonly FlaggedSet[];
  /** Of which sites it can be told whether their places are more than the need. */
  readonly isTellable: readonly boolean[];
  /** How many of the flagged sets rest on closer links than usual, for they would be too large. */
  readonly tightened: number;
};

export type FindSetsInput = {
  readonly input: ScoreInput;
  readonly worked: Workings;
  readonly stands: Standing;
  readonly removableOf: Removable;
};

/** The least share of either one's catchment that lies in the other's; and the most offers in a set. */
const [linkedFrom, mostInSet] = [0.5, 50];

/**
 * The sets that are worth naming: sites that share half of their catchments both ways, for the same kind of learners, with places that could go. Says with each step
 * which share of the work is done.
 *
 * Holds   a site is linked only if some of its places could go alone or stay free when people go where it is near, and if its places are known and enough of the need around it is.
 */
export function* findSets({ input, worked, stands, removableOf }: FindSetsInput): Generator<number, FoundSets, void> {
  const { need, reach, sites } = worked.base;
  const isTellable = tellable({
    need,
    adults: Float64Array.from(worked.stage.areas, ({ adults }) => adults ?? Number.NaN),
    reach,
    mostUnknown: input.settings.partialFromUnknownAdults,
  });
  const products = sites.offers.map(productOf);
  const looking = catchmentLinks({
    need,
    reach,
    back: stands.network.back,
    mayLink: (site) =>
      isTellable[site] === true && at(sites.places, site) > 0 && hasPlacesToSpare(site, worked, stands),
    isApart: (one, other) => areApart(products[one], products[other]),
    from: linkedFrom,
  });
  let look = looking.next();
  for (; look.done !== true; look = looking.next()) yield (0.8 * look.value.done) / look.value.of;
  const links = look.value;
  const { sets, tightened } = setsOf(reach.sites, links, mostInSet);
  const here = sets.filter(touchesStudyArea(worked));
  const linksOf = linksBySet(here, links, reach.sites);
  const flagged: FlaggedSet[] = [];
  for (const [n, set] of here.entries()) {
    const places = set.reduce((sum, site) => sum + at(sites.places, site), 0);
    const removable = removableOf(set);
    if (isFlagged(removable, places)) flagged.push({ sites: set, links: linksOf[n] ?? [], places, removable });
    if (n % 20 === 19) yield 0.8 + (0.2 * n) / here.length;
  }
  return { flagged, isTellable, tightened: flagged.filter((set) => tightened.has(set.sites)).length };
}

function hasPlacesToSpare(site: number, { base }: Workings, { leads }: Standing): boolean {
  return at(leads.ofSite, site) > 0 || at(base.allocation.idle, site) > rounding;
}

/** Fewer free places than this are none. */
const rounding = 1e-6;

function areApart(one: Product | undefined, other: Product | undefined): boolean {
  return one !== undefined && other !== undefined && areDifferentProducts(one, other);
}

/** Some member lies in the study area, or comes to it: what lies around it is for its own partnership to see. */
function touchesStudyArea({ sites }: Workings): (set: readonly number[]) => boolean {
  const outside = new Set(sites.outside);
  const inside = new Set(sites.local.filter((site) => !outside.has(site)));
  return (set) => set.some((site) => inside.has(site));
}

/** The links within each set, by the members' positions there. */
function linksBySet(sets: readonly (readonly number[])[], links: Links, sites: number): OverlapLink[][] {
  const [setOf, positionOf] = [new Int32Array(sites).fill(-1), new Int32Array(sites)];
  sets.forEach((set, n) => {
    set.forEach((site, position) => {
      setOf[site] = n;
      positionOf[site] = position;
    });
  });
  const found: OverlapLink[][] = sets.map(() => []);
  for (let n = 0; n < links.one.length; n++) {
    const [one, other] = [at(links.one, n), at(links.other, n)];
    const set = at(setOf, one);
    if (set === -1 || set !== at(setOf, other)) continue;
    found[set]?.push({
      one: at(positionOf, one),
      other: at(positionOf, other),
      oneInOther: at(links.oneInOther, n),
      otherInOne: at(links.otherInOne, n),
    });
  }
  return found;
}
