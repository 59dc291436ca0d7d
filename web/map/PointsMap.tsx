import { type ReactElement, useEffect } from "react";
import type { ShapeCollection } from "../../domain/contract/shapeCollection.ts";
import type { AreaPaint } from "./areaPaint.ts";
import { MapButtons } from "./MapButtons.tsx";
import type { PointLink } from "./pointFeatures.ts";
import type { MapPoint } from "./pointGroups.ts";
import { useLazyMap } from "./useLazyMap.ts";
import "./map.css";
import "./pointsMap.css";

type Props = {
  /** What it shows, and which table says the same. */
  readonly label: string;
  readonly points: readonly MapPoint[];
  readonly links: readonly PointLink[];
  readonly areas?: ShapeCollection | null;
  readonly paints?: readonly AreaPaint[];
  readonly onChoose?: (id: string) => void;
};

const noPaints: readonly AreaPaint[] = [];

/**
 * A small map of a few lettered points, with lines between those that belong together. The same must stand in a table beside it. Lists that it is given
 * should stay the same from one rendering to the next: other paints are another view.
 */
export function PointsMap({ points, ...props }: Props): ReactElement {
  if (points.length === 0) return <p className="inset">None of these has a point, so there is no map of them.</p>;
  return <Drawn points={points} {...props} />;
}

function Drawn({ label, points, links, areas = null, paints = noPaints, onChoose }: Props): ReactElement {
  const { box, map, failure } = useLazyMap(load, "The table has all that it shows.");
  useEffect(() => map?.name(label), [map, label]);
  useEffect(() => map?.show({ points, links, areas, paints }), [map, points, links, areas, paints]);
  useEffect(() => (onChoose === undefined ? undefined : map?.listen(onChoose)), [map, onChoose]);
  return (
    <div className="map-frame points-map">
      <div className="map-box" ref={box} />
      {failure === null ? (
        <MapButtons map={map} place="them" />
      ) : (
        <div className="map-note" role="alert">
          {failure}
        </div>
      )}
    </div>
  );
}

const load = async () => (await import("./pointsMap.ts")).createPointsMap;
