import { useEffect } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";
import type { ShapeIndex } from "../../domain/contract/shapeIndex.ts";
import { manyAreas } from "../views/manyAreas.ts";
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
  /** Null until the figures are there. */
  readonly paints: AreaPaints | null;
  readonly links: LinkPicture;
  readonly chosen: AreaCode | null;
  readonly onChoose: (code: AreaCode) => void;
  readonly onLeave: () => void;
};

type Told = Pick<
  AreaMap,
  "name" | "showShapes" | "paint" | "showOffers" | "showLinks" | "choose" | "listen" | "hover" | "standOut"
>;

/** Tells the map what React knows, each thing when it changes, and lets it and the rest of the page point at the same area. */
export function useShownOnMap(map: Told | null, shown: Shown): void {
  const { label, describedBy, shapes, points, paints, links, chosen, onChoose, onLeave } = shown;
  useEffect(() => map?.name(label, describedBy), [map, label, describedBy]);
  // A few outlines are cut while the figures are on their way; a country's would be cut twice.
  const areWanted = paints !== null || (shapes !== undefined && shapes.codes.length <= manyAreas);
  useEffect(() => {
    if (shapes !== undefined && areWanted) map?.showShapes(shapes);
  }, [map, shapes, areWanted]);
  useEffect(() => {
    if (paints !== null) map?.paint(paints);
  }, [map, paints]);
  useEffect(() => map?.showOffers(points), [map, points]);
  useEffect(() => map?.showLinks(links), [map, links]);
  useEffect(() => map?.choose(chosen), [map, chosen]);
  useEffect(() => map?.listen({ onChoose, onLeave, onHover: point }), [map, onChoose, onLeave]);
  useEffect(() => (map === null ? undefined : listenToPointed(map.hover)), [map]);
  useEffect(() => (map === null ? undefined : listenToPointedOut(map.standOut)), [map]);
}
