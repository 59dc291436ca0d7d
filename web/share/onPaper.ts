import { mapColours } from "../map/mapColours.ts";
import type { Colours } from "./paper.ts";

/** Draws with the colours of paper, which are the light ones, whatever the screen is. */
export function onPaper<Drawn>(draw: (colours: Colours) => Drawn): Drawn {
  const sheet = document.createElement("div");
  sheet.className = "on-paper";
  sheet.hidden = true;
  document.body.append(sheet);
  try {
    return draw(mapColours(sheet));
  } finally {
    sheet.remove();
  }
}

/** Looks at an element of the page as if it stood on paper. Nothing of it is seen: it ends before the browser draws again. */
export function asOnPaper<Seen>(element: Element, look: () => Seen): Seen {
  element.classList.add("on-paper");
  try {
    return look();
  } finally {
    element.classList.remove("on-paper");
  }
}
