import { type AreaCode, areaId, type AreaKey } from "../../contract/area.ts";
import { type BasePart, partsOf } from "../scene/rollUp.ts";
import type { Scene } from "../scene/scene.ts";
import type { ScoreInput } from "../scoreInput.ts";
import { layerOf } from "../scene/wholes.ts";

/**
 * Says how much of each base area lies in some areas that are named by their codes; null where one of these is not known, or not what it is made of.
 *
 * Shapes  `base` is a position in the scene's `base.areas`, among them those too far away to take part.
 * Holds   shares are above 0 and at most 1; an area that two codes name (a ward, and its own district) counts once.
 */
export function servedShares(
  codes: readonly AreaCode[],
  input: Pick<ScoreInput, "areas" | "parts">,
  { base, wholes }: Pick<Scene, "base" | "wholes">,
): (serves: readonly AreaCode[]) => BasePart[] | null {
  const ids = base.areas.map(areaId);
  const layers = Map.groupBy(areasNamed(new Set(codes), input), layerOf);
  const inside = [...layers].map(([layer, named]) => {
    const parts = partsOf(wholes, layer, ids, () => true);
    return new Map(named.map((area) => [area.code, parts.get(areaId(area)) ?? []]));
  });
  return (serves) => {
    if (serves.some((code) => inside.every((byCode) => (byCode.get(code) ?? []).length === 0))) return null;
    const most = new Map<number, number>();
    for (const byCode of inside) {
      for (const [position, share] of summed(serves.flatMap((code) => byCode.get(code) ?? []))) {
        const before = most.get(position);
        most.set(position, Math.min(1, before === undefined ? share : Math.max(before, share)));
      }
    }
    return [...most].map(([position, share]) => ({ base: position, share }));
  };
}

/** Also those that only the parts rows know: areas that are not reported may be missing from the list. */
function areasNamed(codes: ReadonlySet<AreaCode>, { areas, parts }: Pick<ScoreInput, "areas" | "parts">): AreaKey[] {
  const wholes = parts
    .filter(({ wholeCode }) => codes.has(wholeCode))
    .map((part): AreaKey => ({ areaType: part.wholeType, vintage: part.wholeVintage, code: part.wholeCode }));
  return [...areas.filter(({ code }) => codes.has(code)), ...wholes];
}

function summed(parts: readonly BasePart[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { base, share } of parts) {
    const before = sums.get(base);
    sums.set(base, before === undefined ? share : before + share);
  }
  return sums;
}
