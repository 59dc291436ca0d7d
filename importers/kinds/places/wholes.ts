import { type Area, type AreaKey, areaId } from "../../../domain/contract/area.ts";
import type { PartBasis } from "../../../domain/contract/areaPart.ts";
import type { ImportRecord } from "../../record.ts";

/** A larger area as a row of its parts names it. */
export type Whole = AreaKey & { readonly name: string; readonly basis: PartBasis };

/**
 * Gathers larger areas from their parts: adults are summed, the point is the parts' mean weighted by adults.
 * One part whose adults or point are unknown, or that is lost with a held-out row, makes them unknown for the whole, for a sum without it would be too small.
 */
export function openWholes() {
  const sums = new Map<string, Sum>();
  const incomplete = new Set<string>();
  return {
    add: (whole: Whole, part: Area, row: number): void => {
      const id = areaId(whole);
      const sum = sums.get(id) ?? { whole, row, adults: 0, lonAdults: 0, latAdults: 0, year: part.adultsYear };
      sum.adults = plus(sum.adults, part.adults);
      sum.lonAdults = plus(sum.lonAdults, times(part.lon, part.adults));
      sum.latAdults = plus(sum.latAdults, times(part.lat, part.adults));
      sums.set(id, sum);
    },
    /** A part of this whole stands in a row that is held out. */
    lose: (whole: Whole): void => void incomplete.add(areaId(whole)),
    all: (): ImportRecord[] =>
      [...sums].map(([id, sum]) => ({
        type: "area",
        row: sum.row,
        area: asArea(incomplete.has(id) ? { ...sum, adults: null } : sum),
      })),
  };
}

type Sum = {
  readonly whole: Whole;
  readonly row: number;
  readonly year: number | null;
  adults: number | null;
  lonAdults: number | null;
  latAdults: number | null;
};

function asArea({ whole, adults, lonAdults, latAdults, year }: Sum): Area {
  const { areaType, vintage, code, name } = whole;
  const mean = (sum: number | null) => (sum === null || adults === null || adults === 0 ? null : rounded(sum / adults));
  const [lon, lat] = [mean(lonAdults), mean(latAdults)];
  const point = lon === null || lat === null ? { lon: null, lat: null } : { lon, lat };
  return {
    areaType,
    vintage,
    code,
    name,
    ...point,
    adults,
    adultsYear: adults === null ? null : year,
    urbanRural: null,
  };
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function times(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a * b;
}

/** A millionth of a degree is about ten centimetres. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
