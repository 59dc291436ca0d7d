import type { AreaKey } from "../../domain/contract/area.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";

/** That a study area does not have an area, in a sentence. */
export function noSuchArea({ areaType, vintage, code }: AreaKey): string {
  const of = areaType === "own" ? "" : ` of ${vintage}`;
  return `The study area has no ${areaTypeWords[areaType].one} ${code}${of}.`;
}
