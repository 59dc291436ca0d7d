import type { AreaKey } from "../../domain/contract/area.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import type { SearchHit } from "../../domain/contract/searchHit.ts";

/** The area that a search hit leads to, what the box then says, and why there is none where there is none. */
export type HitArea = { readonly area: AreaKey | null; readonly words: string; readonly said: string };

/** A postcode leads to the area it is said to lie in, of the kind that is looked at. */
export function hitArea(hit: SearchHit, shownAs: Pick<AreaTypeSummary, "areaType" | "vintage"> | undefined): HitArea {
  if (hit.type === "area") return { area: hit.area, words: hit.name, said: "" };
  const area = hit.areas.find((one) => one.areaType === shownAs?.areaType && one.vintage === shownAs.vintage) ?? null;
  const one = shownAs === undefined ? "area" : areaTypeWords[shownAs.areaType].one;
  const said = area === null ? `Nobody has said which ${one} ${hit.postcode} lies in.` : "";
  return { area, words: hit.postcode, said };
}
