import { modelFromIndex } from "../../domain/need/modelFromIndex.ts";
import type { LsoaLink } from "./lsoaLinks.ts";

/** People of a ward who are in need, and the bounds they may lie in. */
export type WardNeed = { readonly value: number; readonly lo: number; readonly hi: number };

export type LsoaModel = {
  /** More is more need, by 2011 LSOA. */
  readonly index: ReadonlyMap<string, number>;
  /** Those of whom the control total is a share, by 2011 LSOA. */
  readonly base: ReadonlyMap<string, number>;
  /** The share of the base, as published, and as low and as high as its rounding allows. */
  readonly share: { readonly value: number; readonly lo: number; readonly hi: number };
};

const spread = 0.5;
const spreads = [0.25, 0.5, 0.75];

/**
 * Need by ward, modelled over all England's 2011 LSOAs from an index and a control total, then carried to wards and added up.
 * `lo` and `hi` are the least and the most over three spreads and the rounding of the control total (METHOD 1.8 and 1.9).
 */
export function modelledByWard({ index, base, share }: LsoaModel, links: readonly LsoaLink[]): Map<string, WardNeed> {
  const codes = [...base.keys()].toSorted();
  const everyone = codes.reduce((sum, code) => sum + (base.get(code) ?? Number.NaN), 0);
  const byWard = (shareInNeed: number, spreadOfIndex: number) => {
    const people = modelFromIndex({
      index: codes.map((code) => index.get(code) ?? null),
      adults: codes.map((code) => base.get(code) ?? null),
      total: shareInNeed * everyone,
      spread: spreadOfIndex,
    });
    return addedUp(new Map(codes.map((code, at) => [code, people[at] ?? Number.NaN])), links);
  };
  const middle = byWard(share.value, spread);
  const extremes = spreads.flatMap((beta) => [byWard(share.lo, beta), byWard(share.hi, beta)]);
  return new Map(
    [...middle].map(([ward, value]) => {
      const values = extremes.map((run) => run.get(ward) ?? Number.NaN);
      return [
        ward,
        { value: oneDecimal(value), lo: oneDecimal(Math.min(...values)), hi: oneDecimal(Math.max(...values)) },
      ];
    }),
  );
}

function addedUp(people: ReadonlyMap<string, number>, links: readonly LsoaLink[]): Map<string, number> {
  const wards = new Map<string, number>();
  for (const { lsoa11, ward, share } of links) {
    const before = wards.get(ward);
    const here = share * (people.get(lsoa11) ?? Number.NaN);
    wards.set(ward, before === undefined ? here : before + here);
  }
  return wards;
}

function oneDecimal(people: number): number {
  if (Number.isNaN(people)) throw new Error("a ward holds an LSOA whose need was not modelled");
  return Math.round(people * 10) / 10;
}
