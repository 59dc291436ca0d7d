import { nameAlike } from "./nameAlike.ts";
import type { PlaceSigns } from "./placeSigns.ts";

/** Whether two streets of the same name without numbers to tell are surely enough one place: by anything that says who or which building where the towns may be one, by the very same name with an equal phone or website where two towns are said. */
export function isSameStreet(signs: PlaceSigns): boolean {
  if (!signs.oneStreet) return false;
  const sameContact = signs.samePhone || signs.sameWebsite;
  if (signs.towns() === false) return sameContact && signs.name() === 4;
  return sameContact || signs.oneBuilding || nameAlike(signs);
}
