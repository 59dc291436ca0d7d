import type { AreaCode } from "../../domain/contract/area.ts";

/**
 * How one area is to look on a map. `fill` names a colour in style/tokens.css, null for none; `radius` is that of its proportional symbol in pixels, null for none, and then `fill` is the
 * symbol's and the area behind stays plain; `district` is the larger area it lies in, where known. The lines of its tooltip are made when they are asked for. Stripes are for the small maps: an area that is pointed out.
 */
export type AreaPaint = {
  readonly code: AreaCode;
  readonly fill: string | null;
  readonly pattern: "none" | "hatch" | "dots" | "stripes";
  readonly letter: string;
  readonly district: string | null;
  readonly radius: number | null;
  readonly words: () => readonly string[];
};
