import type { Map as MapLibre } from "maplibre-gl";
import type { ShapeIndex } from "../../domain/contract/shapeIndex.ts";
import { drawAreas, markArea, recolourAreas } from "./areaDrawing.ts";
import { areaLabels } from "./areaLabels.ts";
import { areaLooks } from "./areaLooks.ts";
import type { AreaPaint } from "./areaPaint.ts";
import { detailFor } from "./detailFor.ts";
import { type LookExpressions, lookExpressions } from "./lookExpressions.ts";
import type { MapCamera } from "./mapCamera.ts";
import { type MapColours, mapColours } from "./mapColours.ts";
import { dotsImage, hatchImage, patternRatio } from "./mapPatterns.ts";

/** The areas on a map: outlines from an index, looks from paints, and which of them is chosen and which pointed at. */
export type PaintedAreas = {
  /** To be called for every new style: it knows neither patterns nor areas. */
  readonly begin: (colours: MapColours) => void;
  /** To be called before a new style comes: until then nothing can be drawn. */
  readonly end: () => void;
  readonly show: (index: ShapeIndex) => void;
  readonly paint: (paints: readonly AreaPaint[]) => void;
  readonly mark: (state: "chosen" | "hover", code: string | null) => void;
  /** Draws the outlines anew, asking for them again. */
  readonly retry: () => void;
  /** The index of what is drawn: other areas are only there when their colours are known. */
  readonly drawn: () => ShapeIndex | null;
  readonly paintAt: (position: number) => AreaPaint | undefined;
  readonly positionOf: (code: string | null) => number | null;
  /** Where the label of an area stands. */
  readonly placeOf: (position: number | null) => readonly [lon: number, lat: number] | null;
  readonly marked: () => Readonly<Record<"chosen" | "hover", string | null>>;
};

export function paintedAreas(
  map: MapLibre,
  box: HTMLElement,
  { setHome, homeZoom }: Pick<MapCamera, "setHome" | "homeZoom">,
): PaintedAreas {
  const labels = areaLabels(map);
  const marked: Record<"chosen" | "hover", string | null> = { chosen: null, hover: null };
  let ready = false;
  let index: ShapeIndex | null = null;
  let drawn: ShapeIndex | null = null;
  let home: string | null = null;
  let positions = new Map<string, number>();
  let paints = new Map<string, AreaPaint>();

  const positionOf = (code: string | null) => (code === null ? null : (positions.get(code) ?? null));
  const put = (state: "chosen" | "hover", isOn: boolean) => {
    const position = ready ? positionOf(marked[state]) : null;
    if (position !== null) markArea(map, position, { [state]: isOn });
  };
  const isOfOthers = ({ codes }: ShapeIndex) => paints.size > 0 && !codes.some((code) => paints.has(code));
  const draw = () => {
    if (!ready || index === null || (drawn !== null && isOfOthers(index))) return;
    const colours = mapColours(box);
    const { looks, of, radii } = areaLooks(index.codes, paints);
    const expressions = lookExpressions({ looks, of, radii }, colours);
    recolourAreas(map, expressions);
    if (drawn !== index) replace(index, colours, expressions);
    labels.show({ index, paints, hasSymbols: looks.some(({ hasSymbol }) => hasSymbol), homeZoom: homeZoom() });
    // The bench of the map waits for it.
    if (paints.size > 0) void map.once("idle", () => performance.mark("areas coloured"));
  };
  const replace = (by: ShapeIndex, colours: MapColours, expressions: LookExpressions) => {
    drawAreas(map, by, colours, expressions);
    drawn = by;
    positions = new Map(by.codes.map((code, position) => [code, position]));
    if (home !== by.id) setHome(by.bounds);
    home = by.id;
    detailFor(map, by.codes.length, homeZoom());
    put("chosen", true);
    put("hover", true);
  };

  return {
    begin(colours) {
      ready = true;
      map.addImage("hatch", hatchImage(colours("--map-hatch"), colours("--map-label-halo")), patternRatio);
      map.addImage("dots", dotsImage(colours("--map-unknown-dot")), patternRatio);
      draw();
    },
    end() {
      ready = false;
      drawn = null;
      labels.forget();
    },
    show(given) {
      index = given;
      draw();
    },
    paint(given) {
      paints = new Map();
      for (const paint of given) paints.set(paint.code, paint);
      draw();
    },
    mark(state, code) {
      if (marked[state] === code) return;
      put(state, false);
      marked[state] = code;
      put(state, true);
    },
    retry() {
      drawn = null;
      draw();
    },
    drawn: () => drawn,
    paintAt(position) {
      const code = drawn?.codes[position];
      return code === undefined ? undefined : paints.get(code);
    },
    positionOf,
    placeOf(position) {
      if (position === null || drawn === null) return null;
      const [lon, lat] = [drawn.lon[position], drawn.lat[position]];
      return lon === undefined || lat === undefined ? null : [lon, lat];
    },
    marked: () => marked,
  };
}
