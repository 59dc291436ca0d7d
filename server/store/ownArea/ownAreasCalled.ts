import type { Partnership } from "../../../domain/contract/partnership.ts";
import type { SearchHit } from "../../../domain/contract/searchHit.ts";
import type { Database } from "../database.ts";
import { isCalled } from "./isCalled.ts";
import { ownAreasAsAreas } from "./ownAreasAsAreas.ts";

/** Own areas by name or code: those whose name starts with the words first, then by name. */
export async function ownAreasCalled(
  db: Database,
  { partnership, words }: { readonly partnership: Partnership; readonly words: string },
): Promise<SearchHit[]> {
  const starts = (name: string) => name.toLowerCase().startsWith(words.toLowerCase());
  return (await ownAreasAsAreas(db, partnership))
    .filter((area) => isCalled(area, words))
    .toSorted((one, other) => Number(starts(other.name)) - Number(starts(one.name)) || byName(one.name, other.name))
    .map(({ areaType, vintage, code, name, lon, lat }) => ({
      type: "area",
      area: { areaType, vintage, code },
      name,
      parentName: null,
      lon,
      lat,
    }));
}

function byName(one: string, other: string): number {
  return one.localeCompare(other, "en-GB");
}
