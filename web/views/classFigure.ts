import type { MapView } from "../address/mapAddress.ts";
import { roundedNumber } from "../../domain/columns/rounded.ts";

/** Where more than one figure of every area is asked for, to be crossed or because a map may open on either, digits that no class hangs on would make them too long for the wire. */
const decimalsOf: Partial<Record<MapView, number>> = { mismatch: 2, score: 2, "fair-share": 2, "rank-mismatch": 2 };
/** Those of every view that a map may open on. */
const openingDecimals = 2;

/** To how many decimals figures are taken where a view puts areas in classes: those that colour a map before its table is there. */
export function classDecimals(view: MapView | undefined): number {
  return view === undefined ? openingDecimals : (decimalsOf[view] ?? 3);
}

/** A figure as it is put in a class: as coarse as it comes ahead of the table, so that no area changes its colour when the whole answer is there. Nothing that is shown is rounded by it. */
export function classFigure<Figure extends number | null>(figure: Figure, view: MapView): Figure | number {
  return figure === null ? figure : roundedNumber(figure, classDecimals(view));
}
