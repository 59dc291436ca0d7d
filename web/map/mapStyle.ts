import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";
import { areaLayers } from "./areaLayers.ts";
import { labelLayers } from "./labelLayers.ts";
import type { MapColours } from "./mapColours.ts";
import { offerLayers } from "./offerLayers.ts";

const empty: GeoJSONSourceSpecification["data"] = { type: "FeatureCollection", features: [] };

/** Everything the map draws, from our own data: areas, patterns, outlines, offers, labels. There is no basemap, so no request leaves. */
export function mapStyle(colours: MapColours): StyleSpecification {
  return {
    version: 8,
    sources: {
      areas: { type: "geojson", data: empty, promoteId: "code" },
      labels: { type: "geojson", data: empty },
      offers: { type: "geojson", data: empty, cluster: true, clusterRadius: 36, clusterMaxZoom: 13 },
    },
    layers: [...areaLayers(colours), ...labelLayers(colours), ...offerLayers(colours)],
  };
}
