import {
  GeoJSONSource,
  type MapGeoJSONFeature,
  type Map as MapLibre,
  type MapMouseEvent,
  type PointLike,
} from "maplibre-gl";
import { type AreasUnder, areasUnder } from "./areasUnder.ts";
import { markWords } from "./markWords.ts";
import type { PointGroup } from "./pointGroups.ts";
import type { Tooltip } from "./tooltip.ts";

type Pointing = {
  readonly tip: Tooltip;
  /** The marks of lettered points as they are drawn now. */
  readonly marks: () => readonly PointGroup[];
  /** The lines about an area, by its position; none where nobody painted it. */
  readonly wordsOf: (position: number) => readonly string[] | undefined;
  readonly onHover: (position: number | null) => void;
  readonly onChoose: (position: number) => void;
};

const offerLayers = ["offer-cluster", "offer"];
const mostOffersNamed = 5;
const mostNamed = 5;

/** What a pointer does on the map: hover shows a tooltip and says which area is under it, a click chooses an area or opens a group of offers. */
export function pointing(map: MapLibre, { tip, marks, wordsOf, onHover, onChoose }: Pointing): void {
  let hovered: number | null = null;
  const found = ({ point }: { readonly point: PointLike }, layers: readonly string[]): MapGeoJSONFeature[] => {
    const drawn = layers.filter((layer) => map.getLayer(layer) !== undefined);
    return drawn.length === 0 ? [] : map.queryRenderedFeatures(point, { layers: drawn });
  };
  const under = ({ point }: MapMouseEvent): AreasUnder =>
    areasUnder((layer, { x, y }) => {
      const ids = found({ point: [x, y] }, [layer]).flatMap(({ id }) => (typeof id === "number" ? [id] : []));
      return [...new Set(ids)].filter((id) => wordsOf(id) !== undefined);
    }, point);
  const hover = (position: number | null) => {
    if (position === hovered) return;
    hovered = position;
    onHover(position);
  };

  map.on("mousemove", (event) => {
    const mark = marks()[Number(found(event, ["mark"])[0]?.properties["group"])];
    const offers = mark === undefined ? found(event, offerLayers) : [];
    const here = under(event);
    hover(here.uppermost ?? null);
    const words = mark !== undefined ? markWords(mark) : offers.length > 0 ? offerWords(offers) : areaWords(here);
    map.getCanvas().style.cursor = words === undefined ? "" : "pointer";
    if (words === undefined) tip.hide();
    else tip.show(event.point.x, event.point.y, words);
  });
  map.on("mouseout", () => {
    hover(null);
    tip.hide();
  });
  map.on("movestart", () => tip.hide());
  map.on("click", (event) => {
    const group = found(event, ["offer-cluster"])[0];
    if (group !== undefined) return openGroup(map, group);
    const { uppermost } = under(event);
    if (uppermost !== undefined) onChoose(uppermost);
  });

  function areaWords({ uppermost, below }: AreasUnder): readonly string[] | undefined {
    const words = uppermost === undefined ? undefined : wordsOf(uppermost);
    return words === undefined || below.length === 0
      ? words
      : [...words, alsoHere(below.map((id) => wordsOf(id)?.[0] ?? ""))];
  }
}

/** The names of the areas that lie below the one that is seen. */
function alsoHere(names: readonly string[]): string {
  const rest = names.length - mostNamed;
  return `Also here: ${names.slice(0, mostNamed).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
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
