import type { Reach } from "./reach.ts";

export type PairList = {
  readonly add: (site: number, weight: number, km: number) => void;
  /** Ends the pairs of one area; areas come in order. */
  readonly endArea: () => void;
  readonly reach: () => Reach;
};

/** Pairs collected area by area into growing typed arrays: how many there will be is not known beforehand. */
export function pairList(areas: number, sites: number): PairList {
  const ptr = new Uint32Array(areas + 1);
  let site = new Uint32Array(1024);
  let weight = new Float64Array(1024);
  let km = new Float64Array(1024);
  let pairs = 0;
  let area = 0;
  return {
    add: (toSite, ofWeight, atKm) => {
      if (!(toSite >= 0 && toSite < sites)) throw new RangeError(`site ${toSite} does not exist, there are ${sites}`);
      if (pairs === site.length) {
        site = doubled(site, new Uint32Array(pairs * 2));
        weight = doubled(weight, new Float64Array(pairs * 2));
        km = doubled(km, new Float64Array(pairs * 2));
      }
      site[pairs] = toSite;
      weight[pairs] = ofWeight;
      km[pairs] = atKm;
      pairs++;
    },
    endArea: () => {
      if (area === areas) throw new RangeError(`area ${area} does not exist, there are ${areas}`);
      area++;
      ptr[area] = pairs;
    },
    reach: () => {
      if (area !== areas) throw new RangeError(`${area} areas were ended, expected ${areas}`);
      return {
        areas,
        sites,
        ptr,
        site: site.subarray(0, pairs),
        weight: weight.subarray(0, pairs),
        km: km.subarray(0, pairs),
      };
    },
  };
}

function doubled<Values extends Uint32Array | Float64Array>(from: Values, into: Values): Values {
  into.set(from);
  return into;
}
