import type { AreaCode } from "../../domain/contract/area.ts";

/** How one area is to look on the map. `fill` names a colour in style/tokens.css, null for none; `words` are the lines of its tooltip; `district` is the larger area it lies in, where known. */
export type AreaPaint = {
  readonly code: AreaCode;
  readonly fill: string | null;
  readonly pattern: "none" | "hatch" | "dots";
  readonly letter: string;
  readonly district: string | null;
  readonly words: readonly string[];
};
