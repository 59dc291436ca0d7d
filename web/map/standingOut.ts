import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
  Map as MapLibre,
} from "maplibre-gl";
import type { ShapeIndex } from "../../domain/contract/shapeIndex.ts";
import { manyAreas } from "../views/manyAreas.ts";
import type { MapColours } from "./mapColours.ts";

/** Lets some areas stand out among the others: those are veiled, and these outlined. */
export type StandingOut = {
  /** To be called for other outlines and for every new style: nothing of the old ones is there any more, and who stood out does so again. */
  readonly begin: (index: ShapeIndex, colours: MapColours) => void;
  /** To be called before the style goes: until other outlines come it is only remembered who is to stand out. */
  readonly end: () => void;
  /** Null: none stand out. Where none of these is drawn nothing is veiled. */
  readonly show: (codes: ReadonlySet<string> | null) => void;
  /** Who is to stand out now. */
  readonly shown: () => ReadonlySet<string> | null;
};

/** The layers it draws with, where they have been needed. */
export const standingOutLayers = ["area-veil", "area-standing-out"] as const;

/** Checking texts about 33,755 areas would take longer than drawing them. */
const unchecked = { validate: false } as const;

/** Beyond so many areas outlines of the usual width would cover what they outline, until one looks closer. */
const usualWidthUpTo = 400;
const outlinedCloserBy = 2.5;
const [veilThickness, lineWidth, closerBy] = [0.72, 2, 4];

/**
 * One layer lies over all areas but those, one round those: who is in which is a filter that the map's worker works through. Of thousands of areas the outlines are left out until one looks closer: they would take
 * ten times as long as the veil. Taking it back is but a change of opacity, and whoever comes back to the same areas waits for nothing.
 */
export function standingOut(map: MapLibre, homeZoom: () => number): StandingOut {
  let ground: Ground | null = null;
  let drawn: ReadonlySet<string> | null = null;
  let wanted: ReadonlySet<string> | null = null;
  const put = (isOn: boolean) => {
    if (map.getLayer("area-veil") === undefined) return;
    map.setPaintProperty("area-veil", "fill-opacity", isOn ? veilThickness : 0);
    map.setPaintProperty("area-standing-out", "line-opacity", isOn ? 1 : 0);
  };
  const draw = () => {
    if (ground === null || map.getSource("areas") === undefined) return;
    const codes = wanted;
    if (codes === null || !ground.index.codes.some((code) => codes.has(code))) return put(false);
    if (drawn === codes) return put(true);
    if (map.getLayer("area-veil") === undefined) addLayers(map, ground, homeZoom());
    put(false);
    const isIn = isAmong(ground.index.codes, codes);
    map.setFilter("area-veil", ["!", isIn], unchecked);
    map.setFilter("area-standing-out", isIn, unchecked);
    drawn = codes;
    // Until the worker has gone through all tiles nothing is to be seen, rather than some of it.
    void map.once("idle", () => put(wanted === codes));
  };
  return {
    begin(index, colours) {
      ground = { index, colours };
      drawn = null;
      draw();
    },
    end() {
      ground = null;
    },
    show(codes) {
      wanted = codes;
      draw();
    },
    shown: () => wanted,
  };
}

type Ground = { readonly index: ShapeIndex; readonly colours: MapColours };

function addLayers(map: MapLibre, { index, colours }: Ground, home: number): void {
  const from = lineWidth * Math.min(1, Math.sqrt(usualWidthUpTo / index.codes.length));
  map.addLayer(veil(colours), "link-halo");
  map.addLayer(outlines(colours, [home, from]), "link-halo");
  // Where all outlines would be a blur the veil tells by itself.
  map.setLayerZoomRange("area-standing-out", index.codes.length > manyAreas ? home + outlinedCloserBy : 0, 24);
}

const areas = { source: "areas", "source-layer": "areas" } as const;

function veil(colours: MapColours): FillLayerSpecification {
  const paint = { "fill-color": colours("--map-outside"), "fill-opacity": 0, "fill-antialias": false } as const;
  return { id: "area-veil", type: "fill", ...areas, filter: false, paint };
}

function outlines(colours: MapColours, [zoom, width]: readonly [zoom: number, width: number]): LineLayerSpecification {
  return {
    id: "area-standing-out",
    type: "line",
    ...areas,
    filter: false,
    paint: {
      "line-color": colours("--map-line-hover"),
      "line-opacity": 0,
      "line-width": ["interpolate", ["linear"], ["zoom"], zoom, width, zoom + closerBy, lineWidth],
    },
  };
}

/** So many areas share a text, as in `lookExpressions`: lists of numbers take longer on their way to the worker. */
const together = 64;

/** Whether an area, which is its position, is among these: 1 and 0 at its place in texts. */
function isAmong(all: readonly string[], codes: ReadonlySet<string>): ExpressionSpecification {
  const texts: string[] = [];
  for (let from = 0; from < all.length; from += together)
    texts.push(
      all
        .slice(from, from + together)
        .map((code) => (codes.has(code) ? "1" : "0"))
        .join(""),
    );
  const position: ExpressionSpecification = ["min", ["number", ["id"]], Math.max(0, all.length - 1)];
  const place: ExpressionSpecification = ["%", position, together];
  const text: ExpressionSpecification = ["at", ["floor", ["/", position, together]], ["literal", texts]];
  return ["==", ["slice", text, place, ["+", place, 1]], "1"];
}
