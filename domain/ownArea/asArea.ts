import { type Area, areaId } from "../contract/area.ts";
import { ownKind } from "../contract/ownArea.ts";
import type { OwnAreaList } from "./ownAreaList.ts";

/**
 * An own area as an area like any other. Its point is the middle of its parts' points by their adults (all alike where some part's adults are unknown); its adults are
 * those of all parts, or unknown where some part's are; it is urban or rural where most of its parts are, and neither where as many are each.
 *
 * Shapes  `byId` has the parts by `areaId`; a part that it does not have is unknown.
 */
export function asArea(own: OwnAreaList, byId: ReadonlyMap<string, Area>): Area {
  const parts = own.codes.map((code) => byId.get(areaId({ areaType: own.areaType, vintage: own.vintage, code })));
  const known = parts.filter((part) => part !== undefined);
  const years = new Set(parts.map((part) => part?.adultsYear ?? null));
  const [year] = years;
  return {
    ...ownKind,
    code: own.code,
    name: own.name,
    ...middleOf(known),
    adults: adultsOf(parts),
    adultsYear: years.size === 1 && year !== undefined ? year : null,
    urbanRural: mostly(known),
  };
}

function adultsOf(parts: readonly (Area | undefined)[]): number | null {
  let sum = 0;
  for (const part of parts) {
    if (part === undefined || part.adults === null) return null;
    sum += part.adults;
  }
  return sum;
}

function middleOf(parts: readonly Area[]): Pick<Area, "lon" | "lat"> {
  const weigh = parts.every(({ adults }) => adults !== null && adults > 0);
  const [sum, weight] = [{ lon: 0, lat: 0 }, { all: 0 }];
  for (const { lon, lat, adults } of parts) {
    if (lon === null || lat === null) continue;
    const own = weigh && adults !== null ? adults : 1;
    sum.lon += lon * own;
    sum.lat += lat * own;
    weight.all += own;
  }
  return weight.all === 0 ? { lon: null, lat: null } : { lon: sum.lon / weight.all, lat: sum.lat / weight.all };
}

function mostly(parts: readonly Area[]): Area["urbanRural"] {
  const urban = parts.filter(({ urbanRural }) => urbanRural === "urban").length;
  const rural = parts.filter(({ urbanRural }) => urbanRural === "rural").length;
  return urban === rural ? null : urban > rural ? "urban" : "rural";
}
