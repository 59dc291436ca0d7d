import { useEffect } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";
import type { ShapeCollection } from "../../domain/contract/shapeCollection.ts";
import type { AreaMap } from "./areaMap.ts";
import type { AreaPaint } from "./areaPaint.ts";
import type { OfferPoint } from "./offerPoint.ts";

type Shown = {
  readonly label: string;
  readonly shapes: ShapeCollection | undefined;
  readonly points: readonly OfferPoint[];
  readonly paints: readonly AreaPaint[];
  readonly chosen: AreaCode | null;
  readonly onChoose: (code: AreaCode) => void;
};

/** Tells the map what React knows, each thing when it changes. */
export function useShownOnMap(map: AreaMap | null, { label, shapes, points, paints, chosen, onChoose }: Shown): void {
  useEffect(() => map?.name(label), [map, label]);
  useEffect(() => {
    if (shapes !== undefined) map?.showShapes(shapes);
  }, [map, shapes]);
  useEffect(() => map?.paint(paints), [map, paints]);
  useEffect(() => map?.showOffers(points), [map, points]);
  useEffect(() => map?.choose(chosen), [map, chosen]);
  useEffect(() => map?.listen(onChoose), [map, onChoose]);
}
