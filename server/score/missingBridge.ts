import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { PartLink } from "../store/read/partLinks.ts";
import { type Kind, kindsAbove, kindsBelow } from "./linksBetween.ts";

/**
 * Which area parts would lead from the smaller kind of area to the larger, in a sentence, where both are linked to one kind of area but of different years: published lookups of several years seldom
 * meet. Null where that is not what is missing.
 */
export function missingBridge(links: readonly PartLink[], from: Kind, to: Kind): string | null {
  for (const lower of kindsAbove(links, from)) {
    for (const upper of kindsBelow(links, to)) {
      if (lower.areaType !== upper.areaType || lower.vintage === upper.vintage) continue;
      return `Area parts that say which ${areaTypeWords[lower.areaType].many} of ${lower.vintage} make up those of ${upper.vintage} would do.`;
    }
  }
  return null;
}
