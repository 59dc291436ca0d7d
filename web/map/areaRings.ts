import type { ExpressionSpecification, LayerSpecification, Map as MapLibre } from "maplibre-gl";
import type { ShapeIndex } from "../../domain/contract/shapeIndex.ts";
import { tilesOf } from "./areaDrawing.ts";
import type { MapColours } from "./mapColours.ts";

/** The positions of the areas that have a ring; null for none. */
export type Ringed = Readonly<Record<"chosen" | "hover", number | null>>;

/** Rings round the chosen area and the one that is pointed at. */
export type AreaRings = {
  /** To be called for other outlines and for every new style: nothing of the old ones is there any more. */
  readonly begin: (index: ShapeIndex, colours: MapColours) => void;
  /** To be called before the style goes. */
  readonly end: () => void;
  readonly show: (ringed: Ringed) => void;
};

const unchecked = { validate: false } as const;

/** The layers it draws with, where they have been needed. */
const ringLayers = ["area-ring-halo", "area-ring"] as const;

/**
 * The rings have the tiles as a source of their own, from which the map's worker takes those one or two areas: outlines of all 33,755, of which none is seen, would be many times as large as their fills, and
 * be handed over again whenever a pointer moves. While the worker looks for one area the next ones wait, and only the last of them is looked for then.
 */
export function areaRings(map: MapLibre): AreaRings {
  let ground: { readonly index: ShapeIndex; readonly colours: MapColours } | null = null;
  let wanted: Ringed = { chosen: null, hover: null };
  let drawn = wanted;
  let isBusy = false;

  const draw = () => {
    if (isBusy || ground === null || (wanted.chosen === drawn.chosen && wanted.hover === drawn.hover)) return;
    const { index, colours } = ground;
    if (map.getSource("area-rings") === undefined) {
      if (index.bounds === null) return;
      map.addSource("area-rings", tilesOf(index, index.bounds));
      for (const layer of layers(colours, wanted)) map.addLayer(layer, "area-symbol");
    } else {
      for (const { id, filter, paint } of layers(colours, wanted)) {
        map.setFilter(id, filter, unchecked);
        map.setPaintProperty(id, "line-color", paint["line-color"], unchecked);
        map.setPaintProperty(id, "line-width", paint["line-width"], unchecked);
      }
    }
    drawn = wanted;
    isBusy = true;
  };
  const finish = () => {
    isBusy = false;
    draw();
  };
  map.on("sourcedata", ({ sourceId }) => {
    if (isBusy && sourceId === "area-rings" && map.isSourceLoaded("area-rings")) finish();
  });
  // Where no tile had anything to draw no other word comes.
  map.on("idle", finish);

  return {
    begin(index, colours) {
      for (const id of ringLayers) if (map.getLayer(id) !== undefined) map.removeLayer(id);
      if (map.getSource("area-rings") !== undefined) map.removeSource("area-rings");
      ground = { index, colours };
      drawn = { chosen: null, hover: null };
      isBusy = false;
    },
    end() {
      ground = null;
    },
    show(ringed) {
      wanted = ringed;
      draw();
    },
  };
}

type RingLayer = Extract<LayerSpecification, { type: "line" }> & {
  readonly filter: ExpressionSpecification;
  readonly paint: Readonly<Record<"line-color" | "line-width", ExpressionSpecification>>;
};

/** An area that is both is chosen: it stays so when the pointer leaves. */
function layers(colours: MapColours, { chosen, hover }: Ringed): RingLayer[] {
  const isChosen: ExpressionSpecification = ["==", ["id"], chosen ?? -1];
  const isEither: ExpressionSpecification = ["any", isChosen, ["==", ["id"], hover ?? -1]];
  const ring = (id: string, [one, other]: readonly [string, string], [thick, thin]: readonly [number, number]) => ({
    id,
    type: "line" as const,
    source: "area-rings",
    "source-layer": "areas",
    filter: isEither,
    paint: {
      "line-color": ["case", isChosen, colours(one), colours(other)] satisfies ExpressionSpecification,
      "line-width": ["case", isChosen, thick, thin] satisfies ExpressionSpecification,
    },
  });
  return [
    ring("area-ring-halo", ["--map-chosen-halo", "--map-line"], [7, 6]),
    ring("area-ring", ["--map-chosen", "--map-line-hover"], [3, 2.5]),
  ];
}
