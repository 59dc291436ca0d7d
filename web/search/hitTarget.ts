import type { AreaKey } from "../../domain/contract/area.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import type { SearchHit } from "../../domain/contract/searchHit.ts";

/** Where a search hit leads: an area to choose, a point to go to, and a sentence where the two are less than was hoped for. */
export type HitTarget = {
  readonly name: string;
  readonly area: AreaKey | null;
  readonly point: readonly [number, number] | null;
  readonly said: string;
};

/** A postcode leads to the area it is said to lie in, of the kind on the map; without such an area it leads to its point only. */
export function hitTarget(hit: SearchHit, shownAs: Pick<AreaTypeSummary, "areaType" | "vintage">): HitTarget {
  if (hit.type === "area") {
    const point = hit.lon === null || hit.lat === null ? null : ([hit.lon, hit.lat] as const);
    return { name: hit.name, area: hit.area, point, said: "" };
  }
  const area = hit.areas.find((one) => one.areaType === shownAs.areaType && one.vintage === shownAs.vintage) ?? null;
  const { one } = areaTypeWords[shownAs.areaType];
  const said = area === null ? `The map shows where ${hit.postcode} is. Nobody has said which ${one} it lies in.` : "";
  return { name: hit.postcode, area, point: [hit.lon, hit.lat], said: said + coarse(hit) };
}

function coarse(hit: SearchHit & { type: "postcode" }): string {
  return hit.pointQuality === "postcode district" ? " Its point is only the middle of the postcode district." : "";
}
