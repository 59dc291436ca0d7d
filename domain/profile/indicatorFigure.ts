import type { IndicatorFigure } from "../contract/areaProfile.ts";
import { peerRank } from "./peerRank.ts";

export type IndicatorFigureInput = Omit<IndicatorFigure, "rank"> & {
  /** The same indicator's values of the same period at all peers, the area itself among them; NaN where unknown. */
  readonly peers: Float64Array;
};

/** A published figure with its rank among the peers: 1 is the most need, which is the lowest figure where more means less need. */
export function indicatorFigure({ indicator, period, figure, peers }: IndicatorFigureInput): IndicatorFigure {
  const first = indicator.direction === "higher is more need" ? "most" : "least";
  return { indicator, period, figure, rank: peerRank(peers, figure.value ?? Number.NaN, first) };
}
