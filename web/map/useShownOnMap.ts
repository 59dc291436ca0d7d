import { useEffect } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";
import type { ShapeIndex } from "../../domain/contract/shapeIndex.ts";
import { listenToPointed, point } from "../views/pointed.ts";
import { listenToPointedOut } from "../views/pointedOut.ts";
import type { AreaMap } from "./areaMap.ts";
import type { AreaPaints } from "./areaPaints.ts";
import type { LinkPicture } from "./linkedMarks.ts";
import type { OfferPoint } from "./offerPoint.ts";

type Shown = {
  readonly label: string;
  readonly describedBy: string;
  readonly shapes: ShapeIndex | undefined;
  readonly points: readonly OfferPoint[];
  readonly paints: AreaPaints;
  readonly links: LinkPicture;
  readonly chosen: AreaCode | null;
  readonly onChoose: (code: AreaCode) => void;
  readonly onLeave: () => void;
};

/** Tells the map what React knows, each thing when it changes, and lets it and the rest of the page point at the same area. */
export function useShownOnMap(map: AreaMap | null, shown: Shown): void {
  const { label, describedBy, shapes, points, paints, links, chosen, onChoose, onLeave } = shown;
  useEffect(() => map?.name(label, describedBy), [map, label, describedBy]);
  useEffect(() => {
    if (shapes !== undefined) map?.showShapes(shapes);
  }, [map, shapes]);
  useEffect(() => map?.paint(paints), [map, paints]);
  useEffect(() => map?.showOffers(points), [map, points]);
  useEffect(() => map?.showLinks(links), [map, links]);
  useEffect(() => map?.choose(chosen), [map, chosen]);
  useEffect(() => map?.listen({ onChoose, onLeave, onHover: point }), [map, onChoose, onLeave]);
  useEffect(() => (map === null ? undefined : listenToPointed(map.hover)), [map]);
  useEffect(() => (map === null ? undefined : listenToPointedOut(map.standOut)), [map]);
}
