import type { Gap } from "../../../domain/contract/gap.ts";

/** An area and its figure. */
export type Extreme = { readonly gap: Gap; readonly figure: number };

/** The areas with the least and the largest figure, the first of each by order of the areas; none where no figure is known. */
export function extremes(
  gaps: readonly Gap[],
  value: (gap: Gap) => number | null,
): { readonly least: Extreme; readonly most: Extreme } | null {
  let least: Extreme | null = null;
  let most: Extreme | null = null;
  for (const gap of gaps) {
    const figure = value(gap);
    if (figure === null) continue;
    if (least === null || figure < least.figure) least = { gap, figure };
    if (most === null || figure > most.figure) most = { gap, figure };
  }
  return least === null || most === null ? null : { least, most };
}
