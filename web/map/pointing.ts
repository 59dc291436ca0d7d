import { GeoJSONSource, type MapGeoJSONFeature, type Map as MapLibre, type MapMouseEvent } from "maplibre-gl";
import type { AreaCode } from "../../domain/contract/area.ts";
import type { AreaPaint } from "./areaPaint.ts";
import { tooltip } from "./tooltip.ts";

type Pointing = {
  readonly paintOf: (code: string) => AreaPaint | undefined;
  readonly onHover: (code: string | null) => void;
  readonly onChoose: (code: AreaCode) => void;
};

const offerLayers = ["offer-cluster", "offer"];
const mostOffersNamed = 5;

/** What a pointer does on the map: hover shows a tooltip, a click chooses an area or opens a group of offers. */
export function pointing(
  map: MapLibre,
  box: HTMLElement,
  { paintOf, onHover, onChoose }: Pointing,
): { readonly remove: () => void } {
  const tip = tooltip(box);
  const under = (event: MapMouseEvent, layers: string[]): MapGeoJSONFeature[] =>
    layers.every((layer) => map.getLayer(layer)) ? map.queryRenderedFeatures(event.point, { layers }) : [];

  map.on("mousemove", (event) => {
    const offers = under(event, offerLayers);
    const code = areaCode(under(event, ["area-fill"]));
    onHover(code);
    const words = offers.length > 0 ? offerWords(offers) : code === null ? undefined : paintOf(code)?.words;
    map.getCanvas().style.cursor = words === undefined ? "" : "pointer";
    if (words === undefined) tip.hide();
    else tip.show(event.point.x, event.point.y, words);
  });
  map.on("mouseout", () => {
    onHover(null);
    tip.hide();
  });
  map.on("movestart", () => tip.hide());
  map.on("click", (event) => {
    const group = under(event, ["offer-cluster"])[0];
    if (group !== undefined) return openGroup(map, group);
    const code = areaCode(under(event, ["area-fill"]));
    const paint = code === null ? undefined : paintOf(code);
    if (paint !== undefined) onChoose(paint.code);
  });
  return { remove: tip.remove };
}

function areaCode(features: readonly MapGeoJSONFeature[]): string | null {
  const code: unknown = features[0]?.properties["code"];
  return typeof code === "string" ? code : null;
}

function offerWords(features: readonly MapGeoJSONFeature[]): string[] {
  const count: unknown = features[0]?.properties["point_count"];
  if (typeof count === "number") return [`${count} offers here`, "Click to look closer"];
  const words = features.flatMap(({ properties }) =>
    typeof properties["words"] === "string" ? [properties["words"]] : [],
  );
  return words.length > mostOffersNamed
    ? [...words.slice(0, mostOffersNamed), `and ${words.length - mostOffersNamed} more`]
    : words;
}

function openGroup(map: MapLibre, group: MapGeoJSONFeature): void {
  const source = map.getSource("offers");
  const id: unknown = group.properties["cluster_id"];
  if (!(source instanceof GeoJSONSource) || typeof id !== "number" || group.geometry.type !== "Point") return;
  const [lon, lat] = group.geometry.coordinates;
  if (lon === undefined || lat === undefined) return;
  void source.getClusterExpansionZoom(id).then((zoom) => map.easeTo({ center: [lon, lat], zoom, duration: 120 }));
}
