import { GeoJSONSource, type Map as MapLibre } from "maplibre-gl";
import { drawnPicture } from "./drawnPicture.ts";
import { emptyMap } from "./emptyMap.ts";
import { type LinkPicture, linkedMarks } from "./linkedMarks.ts";
import { mapCamera } from "./mapCamera.ts";
import { mapColours } from "./mapColours.ts";
import { mapStyle } from "./mapStyle.ts";
import { type OfferPoint, offerFeatures } from "./offerPoint.ts";
import { type PaintedAreas, paintedAreas } from "./paintedAreas.ts";
import { unlessLate } from "./unlessLate.ts";

/** What is drawn on the map of the screen. */
type OnScreen = {
  readonly areas: Pick<PaintedAreas, "showOn">;
  readonly links: LinkPicture;
  readonly offers: readonly OfferPoint[];
};

/** Pixels for one of the page: sharp in print, and the same on every screen. */
const sharpness = 2;

/** All England on a slow machine takes a fraction of this, in seconds; a browser may never draw what it does not show. */
const longest = 60;
const tooLong = `The map was not drawn within ${longest} seconds. Keep this page in view until the picture is saved, and try again.`;

/** The map as it is, drawn anew for paper: in the light colours and sharp, whatever the screen is. */
export async function paperPicture(screen: MapLibre, shown: OnScreen): Promise<HTMLCanvasElement> {
  const box = boxAsLargeAs(screen.getContainer());
  try {
    return await drawnIn(box, screen, shown);
  } finally {
    box.remove();
  }
}

async function drawnIn(box: HTMLElement, screen: MapLibre, shown: OnScreen): Promise<HTMLCanvasElement> {
  const map = emptyMap(box, mapStyle, sharpness);
  try {
    return await unlessLate(drawnOn(map, box, screen, shown), longest, tooLong);
  } finally {
    map.remove();
  }
}

async function drawnOn(
  map: MapLibre,
  box: HTMLElement,
  screen: MapLibre,
  { areas, links, offers }: OnScreen,
): Promise<HTMLCanvasElement> {
  const { setHome, homeZoom } = mapCamera(map);
  const painted = paintedAreas(map, { setHome, homeZoom });
  const marks = linkedMarks(map);
  areas.showOn(painted);
  await new Promise((done) => void map.once("style.load", done));
  const colours = mapColours(box);
  painted.begin(colours);
  // After the areas, which bring the whole of them into view.
  map.jumpTo({ center: screen.getCenter(), zoom: screen.getZoom() });
  marks.begin(colours);
  marks.show(links);
  const source = map.getSource("offers");
  if (source instanceof GeoJSONSource) void source.setData(offerFeatures(offers));
  return drawnPicture(map);
}

/** Somewhere beside the page, for a map is not drawn in a box that is not there. */
function boxAsLargeAs({ clientWidth, clientHeight }: HTMLElement): HTMLElement {
  const box = document.createElement("div");
  box.className = "map-on-paper on-paper";
  box.inert = true;
  box.style.width = `${clientWidth}px`;
  box.style.height = `${clientHeight}px`;
  document.body.append(box);
  return box;
}
