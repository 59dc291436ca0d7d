import type { MapView } from "../address/mapAddress.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import { crossed } from "./mismatch/crossed.ts";
import { viewGroups } from "./viewGroups.ts";

/**
 * The views that this answer has. Rank mismatch is there only where need is an index that gives no people, and then little else is; years only where there is a stock of people to reach;
 * need against provision only where both can be cut in thirds.
 */
export function viewsFor({ gaps }: Pick<GapAnswer, "gaps">): readonly MapView[] {
  const isIndex = gaps.some(({ rankMismatch }) => rankMismatch !== null);
  if (isIndex) return ["rank-mismatch", "score", "fair-share", "class"];
  const isThere: Partial<Record<MapView, boolean>> = {
    "rank-mismatch": false,
    years: gaps.some(({ needStock }) => needStock !== null),
    mismatch: crossed(gaps) !== null,
  };
  return viewGroups.flatMap(({ views }) => views.filter((view) => isThere[view] !== false));
}
