import { type AreaKey, areaId } from "../../contract/area.ts";
import type { AreaPart } from "../../contract/areaPart.ts";
import { type Layer, layerOf } from "./wholes.ts";

/**
 * Tells of which larger areas a piece is missing because two years are joined by code: those whose code the year that figures cross from does not have, and everything above
 * such an area. A sum over the rest would pass for one of the whole.
 *
 * Holds   without parts by code nothing lacks any.
 */
export function lacksParts(parts: readonly AreaPart[]): (area: AreaKey) => boolean {
  const joined = new Set<Layer>();
  const led = new Set<string>();
  for (const part of parts) {
    if (part.basis !== "same code") continue;
    joined.add(layerOf(wholeOf(part)));
    led.add(areaId(wholeOf(part)));
  }
  if (joined.size === 0) return () => false;
  const hasNoNamesake = (area: AreaKey) => joined.has(layerOf(area)) && !led.has(areaId(area));
  const lacking = new Set<string>();
  for (let before = -1; before < lacking.size; ) {
    before = lacking.size;
    for (const part of parts) {
      if (lacking.has(areaId(partOf(part))) || hasNoNamesake(partOf(part))) lacking.add(areaId(wholeOf(part)));
    }
  }
  return (area) => lacking.has(areaId(area)) || hasNoNamesake(area);
}

function partOf({ partType, partVintage, partCode }: AreaPart): AreaKey {
  return { areaType: partType, vintage: partVintage, code: partCode };
}

function wholeOf({ wholeType, wholeVintage, wholeCode }: AreaPart): AreaKey {
  return { areaType: wholeType, vintage: wholeVintage, code: wholeCode };
}
