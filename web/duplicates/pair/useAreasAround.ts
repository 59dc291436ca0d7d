import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { areaCodeSchema } from "../../../domain/contract/area.ts";
import type { Level } from "../../../domain/contract/level.ts";
import type { ShapeCollection } from "../../../domain/contract/shapeCollection.ts";
import { areaTypesQuery } from "../../api/areaTypes.ts";
import { shapesQuery } from "../../api/shapes.ts";
import type { AreaPaint } from "../../map/areaPaint.ts";
import { areasAround } from "../../map/areasAround.ts";
import type { MapPoint } from "../../map/pointGroups.ts";
import { chosenAreas } from "../../views/chosenAreas.ts";

type AreasAround = { readonly areas: ShapeCollection | null; readonly paints: readonly AreaPaint[] };

/** The areas that the map page would show at this level, and by name those that points lie in: two marks on white paper say nothing. None where nothing can be scored. */
export function useAreasAround(partnership: string, level: Level, points: readonly MapPoint[]): AreasAround {
  const kinds = useQuery(areaTypesQuery(partnership));
  const kind = chosenAreas(kinds.data ?? [], {}, level)?.chosen;
  const { data: areas = null } = useQuery({
    ...shapesQuery(partnership, kind?.areaType ?? "ward", kind?.vintage ?? ""),
    enabled: kind !== undefined,
  });
  const paints = useMemo(
    () =>
      areasAround(areas, points).map(({ properties: { code, name } }) => ({
        code: areaCodeSchema.parse(code),
        fill: "--map-served",
        pattern: "none" as const,
        words: () => [name],
      })),
    [areas, points],
  );
  return { areas, paints };
}
