import type { Map as MapLibre } from "maplibre-gl";

/** Puts a picture of the map in its place when the page is printed, because a browser prints a drawing surface as an empty box. Gives what takes that back. */
export function printedMap(map: MapLibre, box: HTMLElement): () => void {
  const picture = document.createElement("img");
  picture.className = "map-printed";
  picture.alt = "";
  const put = () => {
    // Drawn and read within one turn: afterwards the browser has forgotten what it showed.
    map.redraw();
    picture.src = map.getCanvas().toDataURL();
    picture.alt = map.getCanvas().getAttribute("aria-label") ?? "";
    box.append(picture);
  };
  const take = () => picture.remove();
  window.addEventListener("beforeprint", put);
  window.addEventListener("afterprint", take);
  return () => {
    window.removeEventListener("beforeprint", put);
    window.removeEventListener("afterprint", take);
    take();
  };
}
