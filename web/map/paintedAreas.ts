import type { Map as MapLibre } from "maplibre-gl";
import type { AreaCode } from "../../domain/contract/area.ts";
import type { ShapeIndex } from "../../domain/contract/shapeIndex.ts";
import { drawAreas, letterAreas, recolourAreas } from "./areaDrawing.ts";
import { areaLabels } from "./areaLabels.ts";
import { areaLooks } from "./areaLooks.ts";
import { type AreaMarks, areaMarks } from "./areaMarks.ts";
import type { AreaPaints } from "./areaPaints.ts";
import { detailFor } from "./detailFor.ts";
import { type LookExpressions, lookExpressions } from "./lookExpressions.ts";
import type { MapCamera } from "./mapCamera.ts";
import type { MapColours } from "./mapColours.ts";
import { dotsImage, hatchImage, patternRatio } from "./mapPatterns.ts";
import { placesAmong } from "./placesAmong.ts";
import { type StandingOut, standingOut } from "./standingOut.ts";

/** The areas on a map: outlines from an index, looks from paints, and which of them is chosen and which pointed at. */
export type PaintedAreas = {
  /** To be called for every new style: it knows neither patterns nor areas. */
  readonly begin: (colours: MapColours) => void;
  /** To be called before a new style comes: until then nothing can be drawn. */
  readonly end: () => void;
  readonly show: (index: ShapeIndex) => void;
  readonly paint: (paints: AreaPaints) => void;
  readonly mark: AreaMarks["mark"];
  /** Lets areas stand out among the others, by code; null ends it. */
  readonly standOut: StandingOut["show"];
  /** Draws the outlines anew, asking for them again. */
  readonly retry: () => void;
  /** The index of what is drawn: other areas are only there when their colours are known. */
  readonly drawn: () => ShapeIndex | null;
  /** Whose outline has this position, and what is said of it; none where nobody painted it. */
  readonly codeAt: (position: number) => AreaCode | undefined;
  readonly wordsAt: (position: number) => readonly string[] | undefined;
  readonly positionOf: (code: string | null) => number | null;
  /** Where the label of an area stands. */
  readonly placeOf: (position: number | null) => readonly [lon: number, lat: number] | null;
  readonly marked: AreaMarks["marked"];
  /** Draws the same on another map: outlines, looks, the chosen area and those that stand out. */
  readonly showOn: (other: Pick<PaintedAreas, "paint" | "show" | "mark" | "standOut">) => void;
};

const nothing: AreaPaints = { areas: [], looks: [], of: new Uint8Array(), radii: null, wordsOf: () => [] };

export function paintedAreas(
  map: MapLibre,
  { setHome, homeZoom }: Pick<MapCamera, "setHome" | "homeZoom">,
): PaintedAreas {
  const labels = areaLabels(map);
  const placesIn = placesAmong();
  /** Null until there is a style to draw on. */
  let colours: MapColours | null = null;
  let index: ShapeIndex | null = null;
  let drawn: ShapeIndex | null = null;
  let home: string | null = null;
  let positions = new Map<string, number>();
  let paints = nothing;

  const positionOf = (code: string | null) => (code === null ? null : (positions.get(code) ?? null));
  const marks = areaMarks(map, positionOf);
  const out = standingOut(map, homeZoom);
  const draw = () => {
    if (colours === null || index === null) return;
    const places = placesIn(paints.areas, index.codes);
    const isOfOthers = paints.areas.length > 0 && !places.some((place) => place >= 0);
    if (drawn !== null && isOfOthers) return;
    const looks = areaLooks(places, paints);
    const expressions = lookExpressions(looks, colours);
    letterAreas(map, expressions);
    if (drawn === index) recolourAreas(map, expressions);
    else replace(index, colours, expressions);
    labels.show({ index, areas: paints.areas, places, homeZoom: homeZoom() });
    // The bench of the map waits for it.
    if (paints.areas.length > 0) void map.once("idle", () => performance.mark("areas coloured"));
  };
  const replace = (by: ShapeIndex, inColours: MapColours, expressions: LookExpressions) => {
    drawAreas(map, by, inColours, expressions);
    drawn = by;
    positions = new Map(by.codes.map((code, position) => [code, position]));
    if (home !== by.id) setHome(by.bounds);
    home = by.id;
    detailFor(map, by.codes.length, homeZoom());
    marks.begin(by, inColours);
    out.begin(by, inColours);
  };
  /** Which of the painted areas has the outline of that position; -1 for none. */
  const paintedAt = (position: number) => (drawn === null ? -1 : (placesIn(paints.areas, drawn.codes)[position] ?? -1));

  return {
    begin(given) {
      colours = given;
      map.addImage("hatch", hatchImage(given("--map-hatch"), given("--map-label-halo")), patternRatio);
      map.addImage("dots", dotsImage(given("--map-unknown-dot")), patternRatio);
      draw();
    },
    end() {
      colours = null;
      drawn = null;
      marks.end();
      out.end();
      labels.forget();
    },
    show(given) {
      index = given;
      draw();
    },
    paint(given) {
      paints = given;
      draw();
    },
    mark: marks.mark,
    standOut: out.show,
    retry() {
      drawn = null;
      draw();
    },
    drawn: () => drawn,
    codeAt: (position) => paints.areas[paintedAt(position)]?.code,
    wordsAt(position) {
      const place = paintedAt(position);
      return place < 0 ? undefined : paints.wordsOf(place);
    },
    positionOf,
    placeOf(position) {
      if (position === null || drawn === null) return null;
      const [lon, lat] = [drawn.lon[position], drawn.lat[position]];
      return lon === undefined || lat === undefined ? null : [lon, lat];
    },
    marked: marks.marked,
    showOn(other) {
      other.paint(paints);
      if (index !== null) other.show(index);
      other.mark("chosen", marks.marked().chosen);
      other.standOut(out.shown());
    },
  };
}
