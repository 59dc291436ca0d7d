import { scaleLinear } from "d3-scale";

/** Areas by their figure: bins of one width from `from` to `to`. Those beyond `to` stand in the last bin. */
export type Histogram = {
  readonly from: number;
  readonly to: number;
  readonly bins: readonly number[];
  /** How many of the last bin lie beyond it. */
  readonly beyond: number;
};

const aboutBins = 24;

/** A few areas far out would press all others into one bin: beyond this many times the figure of 98 in 100 they are put together. */
const farOut = 2;

/**
 * How many areas have which figure. Null where fewer than two different figures are known.
 *
 * Holds  the bins add up to the number of figures; every figure within lies in the bin whose lower edge it reaches.
 */
export function histogram(figures: readonly number[] | Float64Array): Histogram | null {
  // Typed, because the browser sorts a country's numbers several times as fast without asking how two of them compare.
  const sorted = new Float64Array(figures).toSorted();
  const [least, largest] = [sorted[0], sorted.at(-1)];
  const usual = sorted[Math.floor(0.98 * (sorted.length - 1))];
  if (least === undefined || largest === undefined || usual === undefined || least >= largest) return null;
  const end = usual > least && largest - least > farOut * (usual - least) ? usual : largest;
  const edges = scaleLinear([least, end], [0, 1]).nice(aboutBins).ticks(aboutBins);
  const [from, to] = [edges[0], edges.at(-1)];
  if (from === undefined || to === undefined || edges.length < 2) return null;
  const bins = Array.from({ length: edges.length - 1 }, () => 0);
  let beyond = 0;
  for (const figure of sorted) {
    const at = Math.min(bins.length - 1, Math.floor(((figure - from) / (to - from)) * bins.length));
    bins[at] = 1 + Number(bins[at]);
    if (figure > to) beyond++;
  }
  return { from, to, bins, beyond };
}
