import { required } from "../../importers/table/tableKind.ts";
import { openIds } from "./scoreIds.ts";
import {
  pointColumns,
  refuseWithoutPoints,
  type ScorePoint,
  scorePointIn,
  type PointSystem,
  pointSystems,
} from "./scorePoint.ts";
import type { ScoreTable } from "./scoreTable.ts";

/** An area as `atlas score` takes it. */
export type ScoreArea = { readonly id: string; readonly point: ScorePoint };

export type ScoreAreasOptions = {
  /** Told of every id in the file. */
  readonly ids: Set<string>;
  /** Told which ways of giving points the file has. */
  readonly systems: Set<PointSystem>;
  /** Whether points are needed at all. */
  readonly withPoints: boolean;
};

/** The table of areas: an id, and a point unless travel costs are given instead. */
export function scoreAreas({ ids, systems, withPoints }: ScoreAreasOptions): ScoreTable<ScoreArea> {
  return {
    title: "Areas",
    columns: [required("id", "E01000001", "the area's id"), ...pointColumns],
    open: (file) => {
      const idIn = openIds("area", ids, file.report);
      if (withPoints) refuseWithoutPoints(file);
      for (const system of pointSystems(file)) systems.add(system);
      return (row) => {
        const id = idIn(row.cell("id"));
        const point = withPoints ? scorePointIn(row, file) : noPoint;
        return id === undefined || point === undefined ? undefined : { id, point };
      };
    },
  };
}

const noPoint: ScorePoint = { degrees: null, metres: null };
