import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { isInState } from "./areaLayers.ts";
import type { MapColours } from "./mapColours.ts";
import { mapFonts } from "./mapFonts.ts";

const empty = { type: "FeatureCollection" as const, features: [] };

/** A map to draw an outline on: nothing but the outline and names, until the areas come with the index of theirs. */
export function drawStyle(colours: MapColours): StyleSpecification {
  const [line, halo] = [colours("--map-chosen"), colours("--map-chosen-halo")];
  return {
    version: 8,
    sources: { names: { type: "geojson", data: empty }, outline: { type: "geojson", data: empty } },
    layers: [
      { id: "outside", type: "background", paint: { "background-color": colours("--map-outside") } },
      {
        id: "name",
        type: "symbol",
        source: "names",
        layout: { "text-field": ["get", "name"], "text-font": mapFonts, "text-size": 14, "text-max-width": 8 },
        paint: {
          "text-color": colours("--map-label"),
          "text-halo-color": colours("--map-label-halo"),
          "text-halo-width": 1.8,
        },
      },
      { id: "outline-halo", type: "line", source: "outline", paint: { "line-color": halo, "line-width": 7 } },
      { id: "outline-line", type: "line", source: "outline", paint: { "line-color": line, "line-width": 3 } },
      {
        id: "corner",
        type: "circle",
        source: "outline",
        filter: ["==", ["geometry-type"], "Point"],
        paint: {
          "circle-radius": 5,
          "circle-color": halo,
          "circle-stroke-color": line,
          "circle-stroke-width": 2,
        },
      },
    ],
  };
}

/** The areas to choose from: plain, and those that are chosen filled and with a darker line. */
export function drawnAreaLayers(colours: MapColours): LayerSpecification[] {
  const areas = { source: "areas", "source-layer": "areas" } as const;
  const isChosen = isInState("chosen");
  return [
    {
      id: "area-fill",
      type: "fill",
      ...areas,
      paint: { "fill-color": ["case", isChosen, colours("--map-served"), colours("--map-plain")] },
    },
    {
      id: "area-line",
      type: "line",
      ...areas,
      paint: {
        "line-color": ["case", isChosen, colours("--map-chosen"), colours("--map-line")],
        "line-width": ["case", isChosen, 1.5, 1],
      },
    },
  ];
}
