import { amountIn } from "../../importers/cells/amount.ts";
import { optional, required } from "../../importers/table/tableKind.ts";
import type { ScoreAreasOptions } from "./scoreAreas.ts";
import { knownIdIn, openIds } from "./scoreIds.ts";
import { pointColumns, pointSystems, refuseWithoutPoints, type ScorePoint, scorePointIn } from "./scorePoint.ts";
import type { OpenTable, ScoreTable } from "./scoreTable.ts";

/** An offer as `atlas score` takes it. */
export type ScoreOffer = {
  readonly id: string;
  readonly point: ScorePoint;
  /** Null where they are not known. */
  readonly places: number | null;
  /** The area it lies in; null where the file does not say. */
  readonly area: string | null;
};

export type ScoreOffersOptions = ScoreAreasOptions & {
  readonly areas: ReadonlySet<string>;
  /** Whether it must be known which area an offer lies in, as the container ratio needs it. */
  readonly withAreas: boolean;
};

/** The table of offers: an id, places a year, and a point or the area it lies in. */
export function scoreOffers({
  ids,
  systems,
  withPoints,
  withAreas,
  areas,
}: ScoreOffersOptions): ScoreTable<ScoreOffer> {
  return {
    title: "Offers",
    columns: [
      required("id", "library-1", "the offer's id"),
      required("places", "120", "places a year; blank where they are not known"),
      ...pointColumns,
      optional("area", "E01000001", "the id of the area it lies in"),
    ],
    open: (file) => {
      const idIn = openIds("offer", ids, file.report);
      if (withPoints) refuseWithoutPoints(file);
      if (withAreas) refuseWithoutAreas(file);
      for (const system of pointSystems(file)) systems.add(system);
      return (row) => {
        const id = idIn(row.cell("id"));
        const places = amountIn(row.cell("places"), file.report);
        const point = withPoints ? scorePointIn(row, file) : noPoint;
        const cell = row.cell("area");
        const area = !withAreas || cell.text === "" ? null : knownIdIn(cell, areas, "area", file.report);
        if (id === undefined || places === undefined || point === undefined || area === undefined) return undefined;
        return { id, places, point, area };
      };
    },
  };
}

const noPoint: ScorePoint = { degrees: null, metres: null };

function refuseWithoutAreas({ has, report }: OpenTable): void {
  if (has("area")) return;
  report.blockFile({
    type: "no areas",
    message:
      "The container ratio must know which area each offer lies in. Your file needs a column called 'area' with the id of that area.",
    mend: "Add it. A point is not put into an area by guessing.",
  });
}
