import { useQuery } from "@tanstack/react-query";
import type { Feature } from "geojson";
import { type ReactElement, useEffect } from "react";
import type { Geometry } from "../../domain/contract/shape.ts";
import type { OfficialAreaType } from "../../domain/contract/areaType.ts";
import { shapeBounds } from "../../domain/geography/shapeBounds.ts";
import { shapeIndexQuery } from "../api/shapeIndex.ts";
import { Failed } from "../data/Failed.tsx";
import type { Drawn, DrawnCorner } from "./drawMap.ts";
import { MapButtons } from "./MapButtons.tsx";
import { useLazyMap } from "./useLazyMap.ts";
import "./map.css";
import "./drawMap.css";

type Props = {
  readonly partnership: string;
  readonly areaType: OfficialAreaType;
  readonly vintage: string;
  readonly label: string;
  readonly chosen: ReadonlySet<string>;
  readonly drawn: Drawn;
  /** Outlines that came from elsewhere, to be seen beside what is drawn. */
  readonly others: readonly Feature[];
  /** Outlines to begin with in view, instead of all areas; a list of none for all. */
  readonly lookAt: readonly Geometry[];
  /** Null: nothing may be drawn, only looked at. */
  readonly onCorner: ((at: DrawnCorner) => void) | null;
};

/** A map on which corners are set by pressing it, or by a button at the cross in its middle: with the buttons that move the map, an outline can be drawn without a pointer. */
export function DrawMap({
  partnership,
  areaType,
  vintage,
  label,
  chosen,
  drawn,
  others,
  lookAt,
  onCorner,
}: Props): ReactElement {
  const { box, map, failure } = useLazyMap(load, "Choose the areas from the list below.");
  const index = useQuery(shapeIndexQuery(partnership, areaType, vintage));
  useEffect(() => map?.name(label), [map, label]);
  useEffect(() => {
    if (index.data !== undefined) map?.showAreas(index.data);
  }, [map, index.data]);
  useEffect(() => map?.lookAt(shapeBounds(lookAt)), [map, lookAt]);
  useEffect(() => map?.chooseAreas(chosen), [map, chosen]);
  useEffect(() => map?.showOutlines(drawn, others), [map, drawn, others]);
  // Before the areas are there the map has yet to go to them: a corner would be set somewhere else.
  const canDraw = onCorner !== null && index.isSuccess;
  useEffect(() => (canDraw ? map?.listen(onCorner) : undefined), [map, onCorner, canDraw]);
  return (
    <>
      <div className="map-frame draw-map">
        <div className="map-box" ref={box} />
        {failure === null ? (
          <>
            {onCorner !== null && <span className="draw-map__cross" aria-hidden="true" />}
            <MapButtons map={map} place="the study area" />
          </>
        ) : (
          <div className="map-note" role="alert">
            {failure}
          </div>
        )}
      </div>
      {index.isError && <Failed what="The map of areas" error={index.error} onRetry={() => void index.refetch()} />}
      {onCorner !== null && failure === null && (
        <button
          type="button"
          className="button button--second button--small"
          disabled={map === null || !canDraw}
          onClick={() => map !== null && onCorner(map.middle())}
        >
          Set a corner at the cross
        </button>
      )}
    </>
  );
}

const load = async () => (await import("./drawMap.ts")).createDrawMap;
