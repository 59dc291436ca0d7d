import type { Map as MapLibre } from "maplibre-gl";

/** What the map draws, once nothing is on its way any more, as a canvas of its own in pixels of the screen. It is drawn once more and copied at once, for a browser forgets what it has shown. */
export function drawnPicture(map: MapLibre): Promise<HTMLCanvasElement> {
  return new Promise((resolve, reject) => {
    const copyWhenDrawn = () => {
      // Areas that stand out are veiled only once the map is idle for the first time.
      if (!map.loaded()) return void map.once("idle", copyWhenDrawn);
      const drawn = map.getCanvas();
      const copy = document.createElement("canvas");
      copy.width = drawn.width;
      copy.height = drawn.height;
      const pen = copy.getContext("2d");
      if (pen === null) return reject(new Error("This browser cannot copy the map into a picture."));
      pen.drawImage(drawn, 0, 0);
      return resolve(copy);
    };
    map.once("idle", copyWhenDrawn);
    map.triggerRepaint();
  });
}
