import type { Area, AreaCode } from "../../domain/contract/area.ts";
import type { AreaType } from "../../domain/contract/areaType.ts";
import type { Unit } from "../../domain/contract/indicator.ts";
import type { Postcode } from "../../domain/contract/postcode.ts";
import { kmToNearest } from "../../domain/geography/kmToNearest.ts";
import { enoughOfDistrict } from "../../importers/checks/aboutPostcode.ts";
import { districtOf } from "../../importers/cells/postcode.ts";
import type { Surroundings } from "../../importers/reading.ts";
import type { ImportRecord } from "../../importers/record.ts";

/** What is known while files are checked without a database: what the files before have told, and `learn` to add to it. */
export type CheckedSurroundings = {
  readonly surroundings: Surroundings;
  readonly learn: (records: readonly ImportRecord[]) => void;
};

/** Knows nothing yet. Where no file told of areas of a type and vintage, of indicators or of postcodes, any will do: they cannot be looked up. */
export function checkedSurroundings(today: Date = new Date()): CheckedSurroundings {
  const areas = new Map<string, Map<string, Area>>();
  const units = new Map<string, Unit>();
  const postcodes = new Map<string, string | null>();
  const districts = new Map<string, number>();
  const day = today.toISOString().slice(0, 10);
  return {
    get surroundings() {
      const known = {
        isKnownArea: (areaType: AreaType, vintage: string, code: AreaCode) =>
          areas.get(`${areaType}/${vintage}`)?.has(code) ?? true,
        hasAreas: () => true,
        isKnownIndicator: (id: string) => units.size === 0 || units.has(id),
        unitOf: (id: string) => units.get(id) ?? null,
        today: day,
      };
      return { ...known, ...(areas.size > 0 && askedOf(areas)), ...(postcodes.size > 0 && { postcodesKnown }) };
    },
    learn: (records) => {
      for (const record of records) {
        if (record.type === "indicator") units.set(record.indicator.id, record.indicator.unit);
        if (record.type === "postcode") learnPostcode(record.postcode);
        if (record.type !== "area") continue;
        const { areaType, vintage, code } = record.area;
        const list = areas.get(`${areaType}/${vintage}`) ?? new Map<string, Area>();
        areas.set(`${areaType}/${vintage}`, list.set(code, record.area));
      }
    },
  };

  function learnPostcode({ postcode, ended }: Postcode): void {
    postcodes.set(postcode, ended);
    const district = districtOf(postcode);
    const before = districts.get(district);
    if (postcode !== district) districts.set(district, before === undefined ? 1 : before + 1);
  }

  /** When a postcode went out of use; undefined when it is not known, or when too little of a district is. */
  function endOf(postcode: string): string | null | undefined {
    if (postcode !== districtOf(postcode)) return postcodes.get(postcode);
    const count = districts.get(postcode);
    return count !== undefined && count >= enoughOfDistrict ? null : undefined;
  }

  function postcodesKnown(asked: readonly string[]): Promise<Map<string, { readonly ended: string | null }>> {
    const known = asked.flatMap((postcode) => {
      const ended = endOf(postcode);
      return ended === undefined ? [] : [[postcode, { ended }] as const];
    });
    return Promise.resolve(new Map(known));
  }
}

/** What only a list of areas can answer. */
function askedOf(areas: ReadonlyMap<string, ReadonlyMap<string, Area>>): Partial<Surroundings> {
  const nearest = kmToNearest(
    [...areas.values()].flatMap((list) =>
      [...list.values()].flatMap(({ lon, lat }) => (lon === null || lat === null ? [] : [[lon, lat] as const])),
    ),
  );
  return {
    vintagesOf: (areaType) =>
      [...areas.keys()]
        .flatMap((kind) => (kind.startsWith(`${areaType}/`) ? [kind.slice(areaType.length + 1)] : []))
        .toSorted(),
    areasNamed: (areaType, vintage) =>
      [...(areas.get(`${areaType}/${vintage}`)?.values() ?? [])].map(({ code, name }) => ({ code, name })),
    kmToNearestArea: ({ lon, lat }) => nearest(lon, lat),
  };
}
