import { type AreaKey, areaId } from "../../contract/area.ts";
import { areaTypes } from "../../contract/areaType.ts";
import type { AreaPart } from "../../contract/areaPart.ts";

/** A kind of area at a vintage: "lsoa/2011". */
export type Layer = string;

export function layerOf({ areaType, vintage }: Pick<AreaKey, "areaType" | "vintage">): Layer {
  return `${areaType}/${vintage}`;
}

/** How much of an area lies in each of the larger areas of a layer, by area id. */
export type Shares = ReadonlyMap<string, number>;

export type Wholes = {
  /**
   * The larger areas of a layer that an area belongs to: from its own parts rows where there are any to that layer, else by
   * the shortest chain (LSOA, district, LEP), multiplying the shares. A chain that crosses from one year to another by code counts only where no other leads there. An area belongs
   * wholly to itself.
   */
  readonly of: (area: string, layer: Layer) => Shares;
  /** Every layer that something is part of. */
  readonly layers: readonly Layer[];
};

/** Which larger areas each area belongs to, from the parts rows. A part may belong to several, wholly to each. */
export function wholesFrom(parts: readonly AreaPart[]): Wholes {
  const published = parts.filter(({ basis }) => basis !== "same code");
  const ways = [aboveFrom(published), ...(published.length < parts.length ? [aboveFrom(parts)] : [])];
  return {
    of: (area, layer) => {
      if (area.startsWith(`${layer}/`)) return new Map([[area, 1]]);
      for (const above of ways) {
        for (let steps = 1; steps <= longestChain; steps++) {
          const found = climb(above, area, layer, steps);
          if (found.size > 0) return found;
        }
      }
      return nowhere;
    },
    layers: [...new Set(parts.map((part) => layerOf(wholeOf(part))))].toSorted(),
  };
}

function aboveFrom(parts: readonly AreaPart[]): Above {
  const above = new Map<string, Map<Layer, Map<string, number>>>();
  for (const part of parts) {
    const whole = wholeOf(part);
    const byLayer = entry(
      above,
      areaId({ areaType: part.partType, vintage: part.partVintage, code: part.partCode }),
      () => new Map(),
    );
    entry(byLayer, layerOf(whole), () => new Map()).set(areaId(whole), part.share);
  }
  return above;
}

function wholeOf({ wholeType, wholeVintage, wholeCode }: AreaPart): AreaKey {
  return { areaType: wholeType, vintage: wholeVintage, code: wholeCode };
}

/** LSOA to ward to district to county to region to country is five, and once from one year to another by code. */
const longestChain = 6;
const nowhere: Shares = new Map();

type Above = ReadonlyMap<string, ReadonlyMap<Layer, Shares>>;

/** The wholes at the end of a chain of exactly so many steps; where two ways are as short, the one through the larger areas. */
function climb(above: Above, area: string, layer: Layer, steps: number): Shares {
  const byLayer = above.get(area);
  if (byLayer === undefined) return nowhere;
  if (steps === 1) return byLayer.get(layer) ?? nowhere;
  for (const [, between] of [...byLayer].toSorted(([a], [b]) => size(b) - size(a) || a.localeCompare(b))) {
    const reached = new Map<string, number>();
    for (const [whole, share] of between) {
      for (const [end, shareOfWhole] of climb(above, whole, layer, steps - 1)) {
        const before = reached.get(end);
        reached.set(end, (before === undefined ? 0 : before) + share * shareOfWhole);
      }
    }
    if (reached.size > 0) return reached;
  }
  return nowhere;
}

function size(layer: Layer): number {
  return areaTypes.findIndex((areaType) => layer.startsWith(`${areaType}/`));
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, first: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = first();
  map.set(key, made);
  return made;
}
