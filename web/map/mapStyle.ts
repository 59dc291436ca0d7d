import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";
import { labelLayers } from "./labelLayers.ts";
import { linkLayers, markLayers } from "./linkLayers.ts";
import { lookExpressions } from "./lookExpressions.ts";
import type { MapColours } from "./mapColours.ts";
import { offerLayers } from "./offerLayers.ts";

const empty: GeoJSONSourceSpecification["data"] = { type: "FeatureCollection", features: [] };

/** Everything that the map draws over its areas, from our own data: links, labels, offers, marks. The areas come with the index of their outlines. There is no basemap, so no request leaves. */
export function mapStyle(colours: MapColours): StyleSpecification {
  const nobody = lookExpressions({ looks: [], of: [], radii: null }, colours);
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {
      places: { type: "geojson", data: empty },
      districts: { type: "geojson", data: empty },
      links: { type: "geojson", data: empty },
      offers: { type: "geojson", data: empty, cluster: true, clusterRadius: 36, clusterMaxZoom: 13 },
      marks: { type: "geojson", data: empty },
    },
    layers: [
      { id: "outside", type: "background", paint: { "background-color": colours("--map-outside") } },
      ...linkLayers(colours),
      ...labelLayers(colours, nobody),
      ...offerLayers(colours),
      ...markLayers(colours),
    ],
  };
}
