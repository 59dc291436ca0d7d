import type { AreaCode } from "../../domain/contract/area.ts";

/** How one area is to look on a map. `fill` names a colour in style/tokens.css, null for none; `words` are the lines of its tooltip; `district` is the larger area it lies in, where known. Stripes are for the small maps: an area that is pointed out. */
export type AreaPaint = {
  readonly code: AreaCode;
  readonly fill: string | null;
  readonly pattern: "none" | "hatch" | "dots" | "stripes";
  readonly letter: string;
  readonly district: string | null;
  readonly words: readonly string[];
};
