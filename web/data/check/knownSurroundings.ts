import type { Known } from "../../../domain/contract/known.ts";
import { areaCodeSchema } from "../../../domain/contract/area.ts";
import type { Surroundings } from "../../../importers/reading.ts";

/** What a reader may ask, answered from the server's lists. Without them any code and any indicator will do: the server looks them up later. */
export function knownSurroundings(known: Known | null, today: string): Surroundings {
  if (known === null) return { today, isKnownArea: () => true, hasAreas: () => true, isKnownIndicator: () => true };
  const lists = new Map(known.areas.map((list) => [`${list.areaType}/${list.vintage}`, list]));
  const codes = new Map([...lists].map(([key, list]) => [key, new Set(list.codes)]));
  const units = new Map(known.indicators.map(({ id, unit }) => [id, unit]));
  return {
    today,
    isKnownArea: (areaType, vintage, code) => codes.get(`${areaType}/${vintage}`)?.has(code) ?? false,
    hasAreas: (areaType, vintage) => codes.has(`${areaType}/${vintage}`),
    isKnownIndicator: (id) => units.has(id),
    unitOf: (id) => units.get(id) ?? null,
    vintagesOf: (areaType) =>
      known.areas.flatMap((list) => (list.areaType === areaType ? [list.vintage] : [])).toSorted(),
    areasNamed: (areaType, vintage) => {
      const list = lists.get(`${areaType}/${vintage}`);
      return list === undefined ? [] : list.codes.map((code, place) => named(code, list.names[place] ?? ""));
    },
  };
}

function named(code: string, name: string) {
  return { code: areaCodeSchema.parse(code), name };
}
