import { type AreaKey, areaId } from "../contract/area.ts";
import type { AreaPart } from "../contract/areaPart.ts";
import { ownKind } from "../contract/ownArea.ts";
import { type Layer, layerOf, type Wholes } from "../score/scene/wholes.ts";
import type { OwnAreaList } from "./ownAreaList.ts";

/**
 * How much of each base area belongs to each own area: what `wholes` says of it and the areas that the own one is made of, added up. Direct parts, for own areas are made of
 * different kinds, and a chain through one kind would lose the others.
 *
 * Shapes  one part for each base area and own area that have anything in common, by kind that own areas are made of, in the order of `bases`.
 * Holds   an own area made of all wards of a district has the very parts that the district has; a share is at most 1.
 */
export function ownParts(own: readonly OwnAreaList[], bases: readonly AreaKey[], wholes: Wholes): AreaPart[] {
  return [...ownersByLayer(own)].flatMap(([layer, ownersOf]) =>
    bases.flatMap((base) => {
      const shares = new Map<OwnAreaList, number>();
      for (const [whole, share] of wholes.of(areaId(base), layer)) {
        for (const owner of ownersOf.get(whole) ?? []) {
          const before = shares.get(owner);
          shares.set(owner, before === undefined ? share : before + share);
        }
      }
      return [...shares].map(([owner, share]) => partOf(owner, base, Math.min(1, share), layerOf(base) === layer));
    }),
  );
}

/** By kind that own areas are made of: which own areas each area of it belongs to. */
function ownersByLayer(own: readonly OwnAreaList[]): Map<Layer, Map<string, OwnAreaList[]>> {
  const layers = new Map<Layer, Map<string, OwnAreaList[]>>();
  for (const area of own) {
    const owners = layers.get(layerOf(area)) ?? new Map<string, OwnAreaList[]>();
    layers.set(layerOf(area), owners);
    for (const code of area.codes) {
      const id = areaId({ areaType: area.areaType, vintage: area.vintage, code });
      owners.set(id, [...(owners.get(id) ?? []), area]);
    }
  }
  return layers;
}

function partOf(own: OwnAreaList, base: AreaKey, share: number, isMadeOfBases: boolean): AreaPart {
  return {
    wholeType: ownKind.areaType,
    wholeVintage: ownKind.vintage,
    wholeCode: own.code,
    partType: base.areaType,
    partVintage: base.vintage,
    partCode: base.code,
    share,
    basis: isMadeOfBases ? "exact" : share < 1 ? "population" : "best fit",
  };
}
