import type { FeatureCollection } from "geojson";
import { GeoJSONSource, type Map as MapLibre } from "maplibre-gl";
import type { ShapeIndex } from "../../domain/contract/shapeIndex.ts";
import type { AreaPaint } from "./areaPaint.ts";
import { areaPlaces, districtPlaces } from "./areaPlaces.ts";
import { closerFor } from "./detailFor.ts";

/** So many areas can all have their label points on the map; of more only those in view, and only where one looks closer. */
const mostAtOnce = 5000;

type Labelled = {
  readonly index: ShapeIndex;
  readonly paints: ReadonlyMap<string, AreaPaint>;
  /** Whether areas have proportional symbols, which stand at the same points. */
  readonly hasSymbols: boolean;
  readonly homeZoom: number;
};

/** The points that carry names, letters and symbols. They follow the view where there are too many to be there all at once. */
export type AreaLabels = { readonly show: (labelled: Labelled) => void; readonly forget: () => void };

export function areaLabels(map: MapLibre): AreaLabels {
  let shown: Labelled | null = null;
  let inPlace: ShapeIndex | null = null;
  let districtsOf: ShapeIndex | null = null;

  const put = (source: string, data: FeatureCollection) => {
    const found = map.getSource(source);
    if (found instanceof GeoJSONSource) void found.setData(data);
  };
  const place = () => {
    if (shown === null || inPlace === shown.index) return;
    const { index, hasSymbols, homeZoom } = shown;
    const all = hasSymbols || index.codes.length <= mostAtOnce;
    if (all) inPlace = index;
    else if (map.getZoom() < closerFor(index.codes.length, homeZoom)) return;
    put("places", areaPlaces(index, all ? [...index.codes.keys()] : inView(map, index)));
  };
  /** Paints that come before the rest of an answer do not know the districts yet; once they are known they stay. */
  const nameDistricts = ({ index, paints }: Labelled) => {
    if (districtsOf === index) return;
    if (!knowsDistricts(paints)) return put("districts", districtPlaces(index, new Map()));
    put("districts", districtPlaces(index, paints));
    districtsOf = index;
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

function knowsDistricts(paints: ReadonlyMap<string, AreaPaint>): boolean {
  for (const { district } of paints.values()) if (district !== null) return true;
  return false;
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
