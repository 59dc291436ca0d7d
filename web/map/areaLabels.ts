import type { FeatureCollection } from "geojson";
import { GeoJSONSource, type Map as MapLibre } from "maplibre-gl";
import type { ShapeIndex } from "../../domain/contract/shapeIndex.ts";
import type { AreaPaints } from "./areaPaints.ts";
import { areaPlaces, districtPlaces } from "./areaPlaces.ts";
import { closerFor } from "./detailFor.ts";

/** So many areas can all have their label points on the map; of more only those in view, and only where one looks closer. */
const mostAtOnce = 5000;

type Labelled = {
  readonly index: ShapeIndex;
  readonly areas: AreaPaints["areas"];
  /** Where the area of each outline stands among these; -1 for none. */
  readonly places: Int32Array;
  readonly homeZoom: number;
};

/** The points that carry names and letters. They follow the view where there are too many to be there all at once. */
export type AreaLabels = { readonly show: (labelled: Labelled) => void; readonly forget: () => void };

export function areaLabels(map: MapLibre): AreaLabels {
  let shown: Labelled | null = null;
  let inPlace: ShapeIndex | null = null;
  let districtsOf: Pick<Labelled, "index" | "areas"> | null = null;

  const put = (source: string, data: FeatureCollection) => {
    const found = map.getSource(source);
    if (found instanceof GeoJSONSource) void found.setData(data);
  };
  const place = () => {
    if (shown === null || inPlace === shown.index) return;
    const { index, homeZoom } = shown;
    const all = index.codes.length <= mostAtOnce;
    if (all) inPlace = index;
    else if (map.getZoom() < closerFor(index.codes.length, homeZoom)) return;
    put("places", areaPlaces(index, all ? [...index.codes.keys()] : inView(map, index)));
  };
  /** Areas that come before the rest of an answer do not know their districts yet; once they are known they stay. */
  const nameDistricts = ({ index, areas, places: placesOf }: Labelled) => {
    if (districtsOf?.index === index && districtsOf.areas === areas) return;
    const isKnown = areas.some(({ parentName }) => parentName !== null);
    if (districtsOf?.index !== index || isKnown)
      put(
        "districts",
        districtPlaces(index, (position) => areas[placesOf[position] ?? -1]?.parentName ?? null),
      );
    districtsOf = { index, areas };
  };
  map.on("moveend", place);

  return {
    show(labelled) {
      const before = shown;
      shown = labelled;
      if (before?.index !== labelled.index) {
        inPlace = null;
        put("places", areaPlaces(labelled.index, []));
      }
      place();
      nameDistricts(labelled);
    },
    forget() {
      shown = null;
      inPlace = null;
      districtsOf = null;
    },
  };
}

function inView(map: MapLibre, { lon, lat }: ShapeIndex): number[] {
  const bounds = map.getBounds();
  const positions: number[] = [];
  lon.forEach((x, position) => {
    const y = lat[position];
    if (y !== undefined && bounds.contains([x, y])) positions.push(position);
  });
  return positions.slice(0, mostAtOnce);
}
