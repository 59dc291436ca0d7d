import type { Mark } from "../../contract/reportDocument.ts";
import { palette } from "./palette.ts";

/** The side of a pattern's tile, in units of a drawing. */
export const patternSide = 8;

/**
 * What is drawn in each tile of a pattern, over the colour: slanted lines (suppressed, withheld, not certain), each with a halo, because it must be seen on the darkest
 * colour as on paper; or two dots (not known). Marks may reach over the tile's edge: cut them there.
 */
export const patternMarks: Readonly<Record<"hatch" | "dots", readonly Mark[]>> = {
  hatch: [slants(palette["map-label-halo"], 2.8), slants(palette["map-hatch"], 1.2)],
  dots: [
    {
      type: "path",
      d: "M1.2 2A.8 .8 0 1 1 2.8 2A.8 .8 0 1 1 1.2 2ZM5.2 6A.8 .8 0 1 1 6.8 6A.8 .8 0 1 1 5.2 6Z",
      fill: { colour: palette["map-unknown-dot"], pattern: "none" },
      line: null,
    },
  ],
};

function slants(colour: string, width: number): Mark {
  return {
    type: "path",
    d: "M-9 9L1 -1M-1 9L9 -1M7 9L17 -1",
    fill: null,
    line: { colour, width, dashes: null },
  };
}
