import type { AreaCode } from "../../domain/contract/area.ts";

/**
 * How one area is to look on a small map. `fill` names a colour in style/tokens.css; stripes are for an area that is pointed out. The lines of its tooltip are made when they are asked for. The large map
 * has `AreaPaints`: a country has too many areas for one of these each.
 */
export type AreaPaint = {
  readonly code: AreaCode;
  readonly fill: string;
  readonly pattern: "none" | "stripes";
  readonly words: () => readonly string[];
};
