import type { AreaKey } from "../../domain/contract/area.ts";

type Kind = Pick<AreaKey, "areaType" | "vintage">;

/** Are these areas of the same type, of the same boundary year? */
export function sameKind(one: Kind, other: Kind): boolean {
  return one.areaType === other.areaType && one.vintage === other.vintage;
}
