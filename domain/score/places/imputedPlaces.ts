import type { Settings } from "../../contract/settings.ts";
import type { ScoredOffer, ScoreInput } from "../scoreInput.ts";

/** What an offer that does not say its places is taken to have in a year, and what speaks for it. */
export type UsualPlaces = {
  readonly basis: "median of measured" | "assumed";
  /** Who assumes it; null for a median. */
  readonly source: string | null;
  /** How many offers were measured. */
  readonly measured: number;
  readonly places: number;
  /** The quartiles of the measured; null for an assumption. */
  readonly low: number | null;
  readonly high: number | null;
};

/** How places that we took for an offer which does not say its own are known, whatever the file calls them. */
export function basisOfUsual({ basis }: Pick<UsualPlaces, "basis">): "assumed" | "imputed" {
  return basis === "assumed" ? "assumed" : "imputed";
}

/** Where people go or are visited: not online, which has places by the thousand, and not a signpost, which has none. */
export function isLocal({ delivery }: Pick<ScoredOffer, "delivery">): boolean {
  return delivery !== "online" && delivery !== "signposting";
}

/**
 * How many places a year an offer of this level usually has: the median of those measured wherever they are, if the settings impute and there are any; else
 * what the analyst assumes; null leaves it unknown.
 *
 * Units   places a year.
 * Holds   places that are themselves assumed or invented never count as measured; low <= places <= high.
 */
export function usualPlaces({
  level,
  offers,
  settings,
}: Pick<ScoreInput, "level" | "offers"> & {
  readonly settings: Pick<Settings, "imputePlaces" | "assumedPlaces">;
}): UsualPlaces | null {
  const measured = offers
    .filter((offer) => offer.level === level && isLocal(offer) && offer.placesBasis === "measured")
    .flatMap(({ placesPerYear }) => (placesPerYear === null ? [] : [placesPerYear]))
    .toSorted((a, b) => a - b);
  if (settings.imputePlaces && measured.length > 0) {
    const [low, places, high] = [quantile(measured, 0.25), quantile(measured, 0.5), quantile(measured, 0.75)];
    return { basis: "median of measured", source: null, measured: measured.length, places, low, high };
  }
  const assumed = settings.assumedPlaces[level];
  if (assumed === null) return null;
  const { places, source } = assumed;
  return { basis: "assumed", source, measured: measured.length, places, low: null, high: null };
}

/** Straight between the two nearest of the sorted values, as Excel's QUARTILE.INC has it (Hyndman and Fan's type 7). */
function quantile(sorted: readonly number[], share: number): number {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const [low = Number.NaN, high = low] = sorted.slice(below, below + 2);
  return low + (position - below) * (high - low);
}
