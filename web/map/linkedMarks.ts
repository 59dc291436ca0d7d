import type { FeatureCollection } from "geojson";
import { GeoJSONSource, type Map as MapLibre } from "maplibre-gl";
import type { MapColours } from "./mapColours.ts";
import { markFit, markImage } from "./markImage.ts";
import { linkFeatures, markFeatures, type PointLink } from "./pointFeatures.ts";
import { type MapPoint, type PointGroup, pointGroups } from "./pointGroups.ts";

/** Lettered points, and the links between those that belong together, by their ids. */
export type LinkPicture = { readonly points: readonly MapPoint[]; readonly links: readonly PointLink[] };

export type LinkedMarks = {
  readonly show: (picture: LinkPicture) => void;
  /** To be called for every new style: it knows neither the pictures of marks nor what was shown. */
  readonly begin: (colours: MapColours) => void;
  /** To be called before the style goes: until another comes nothing can be drawn. */
  readonly end: () => void;
  /** The marks as they are drawn now; each mark on the map says its position here. */
  readonly groups: () => readonly PointGroup[];
};

/** Draws lettered points on a map that has the sources "marks" and "links". Points that would cover each other share a mark, so marks are put together anew at every zoom. */
export function linkedMarks(map: MapLibre): LinkedMarks {
  let picture: LinkPicture = { points: [], links: [] };
  let groups: PointGroup[] = [];
  let ready = false;

  const put = (source: string, data: FeatureCollection) => {
    const found = ready ? map.getSource(source) : undefined;
    if (found instanceof GeoJSONSource) void found.setData(data);
  };
  const draw = () => {
    if (!ready) return;
    groups = pointGroups(picture.points, ({ lon, lat }) => map.project([lon, lat]));
    put("marks", markFeatures(groups));
    put("links", linkFeatures(groups, picture.links));
  };
  const drawAny = () => {
    if (picture.points.length > 0) draw();
  };
  map.on("zoomend", drawAny);
  map.on("resize", drawAny);

  return {
    show(given) {
      picture = given;
      draw();
    },
    begin(colours) {
      ready = true;
      map.addImage("mark", markImage(colours("--map-offer"), colours("--map-offer-line"), 1.5), markFit);
      map.addImage("chosen-mark", markImage(colours("--map-chosen-halo"), colours("--map-offer-line"), 3), markFit);
      draw();
    },
    end() {
      ready = false;
    },
    groups: () => groups,
  };
}
